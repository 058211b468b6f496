// The way back through what was done in this picture.
import { useState } from 'react';
import { useView } from '../address/use-view.js';
import { pastOf, stepOf, stepText } from './unfolded.js';

/** Null where nothing was done yet. */
export function useUndo(): (() => void) | null {
  const [view, show] = useView();
  const now = stepText(view);
  const [past, setPast] = useState<readonly string[]>([now]);
  const known = pastOf(past, now);
  if (known !== past) setPast(known);
  const before = known.at(-2);
  return before === undefined ? null : () => show(stepOf(before));
}
