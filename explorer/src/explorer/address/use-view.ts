// The view that the address bar says, and the two ways to change it: as a step that one can go back from, or in place.
import { useCallback, useSyncExternalStore } from 'react';
import { addressOf, viewOf, type View } from './address.js';

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

export function useView(): readonly [View, Show] {
  const search = useSyncExternalStore(subscribe, () => window.location.search);
  const show = useCallback<Show>((change, how = 'STEP') => {
    const address = addressOf({ ...viewOf(window.location.search), ...change });
    if (how === 'STEP') window.history.pushState(null, '', address);
    else window.history.replaceState(null, '', address);
    window.dispatchEvent(new Event(CHANGED));
  }, []);
  return [viewOf(search), show];
}
