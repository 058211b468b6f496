// The view that the address bar says, and the two ways to change it: as a step that one can go back from, or in place.
import { useMemo, useSyncExternalStore } from 'react';
import { addressOf, viewOf } from './address.js';
import type { View } from './view.js';

const CHANGED = 'baylanys:view';

function subscribe(listener: () => void): () => void {
  window.addEventListener('popstate', listener);
  window.addEventListener(CHANGED, listener);
  return () => {
    window.removeEventListener('popstate', listener);
    window.removeEventListener(CHANGED, listener);
  };
}

export type Show = (change: Partial<View>, how?: 'STEP' | 'IN_PLACE') => void;

const show: Show = (change, how = 'STEP') => {
  const address = addressOf({ ...viewOf(window.location.search), ...change });
  if (how === 'STEP') window.history.pushState(null, '', address);
  else window.history.replaceState(null, '', address);
  window.dispatchEvent(new Event(CHANGED));
};

export function useView(): readonly [View, Show] {
  const search = useSyncExternalStore(subscribe, () => window.location.search);
  return [useMemo(() => viewOf(search), [search]), show];
}

export interface Open {
  /** Beside the picture, where there is one; else as its page. */
  readonly entity: (id: string) => void;
  readonly link: (id: string) => void;
}

/** Every mark opens what it stands for. */
export function useOpen(): Open {
  return useMemo(
    () => ({
      entity: (id) => show({ entity: id, link: null, find: '', open: [] }),
      link: (id) => show({ link: id }),
    }),
    [],
  );
}
