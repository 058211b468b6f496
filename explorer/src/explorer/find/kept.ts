// What the visitor saw lately and what they pinned, kept in their own browser and nowhere else.
import { useCallback, useSyncExternalStore } from 'react';

export interface Kept {
  readonly id: string;
  readonly name: string;
}

const KEY = 'baylanys:kept';
const CHANGED = 'baylanys:kept';
const MOST_RECENT = 8;

interface Shelf {
  readonly recent: readonly Kept[];
  readonly pinned: readonly Kept[];
}

const nothing: Shelf = { recent: [], pinned: [] };

const isKept = (one: unknown): one is Kept =>
  typeof one === 'object' &&
  one !== null &&
  'id' in one &&
  'name' in one &&
  typeof one.id === 'string' &&
  typeof one.name === 'string';

/** Whatever else wrote there: what is not ours is left out. */
export function shelfOf(text: string | null): Shelf {
  try {
    const given = JSON.parse(text ?? '{}') as Readonly<Record<string, unknown>> | null;
    const list = (name: string): readonly Kept[] => {
      const found = given?.[name];
      return Array.isArray(found) ? found.filter(isKept) : [];
    };
    return { recent: list('recent'), pinned: list('pinned') };
  } catch {
    return nothing;
  }
}

export function withSeen({ recent, pinned }: Shelf, seen: Kept): Shelf {
  return { pinned, recent: [seen, ...recent.filter(({ id }) => id !== seen.id)].slice(0, MOST_RECENT) };
}

export function withPin({ recent, pinned }: Shelf, one: Kept): Shelf {
  const others = pinned.filter(({ id }) => id !== one.id);
  return { recent, pinned: others.length < pinned.length ? others : [...pinned, one] };
}

/** A browser that keeps nothing (a private window) shows the pages all the same. */
function read(): string | null {
  try {
    return window.localStorage.getItem(KEY);
  } catch {
    return null;
  }
}

function write(shelf: Shelf): void {
  try {
    window.localStorage.setItem(KEY, JSON.stringify(shelf));
  } catch {
    return;
  }
  window.dispatchEvent(new Event(CHANGED));
}

function subscribe(listener: () => void): () => void {
  window.addEventListener('storage', listener);
  window.addEventListener(CHANGED, listener);
  return () => {
    window.removeEventListener('storage', listener);
    window.removeEventListener(CHANGED, listener);
  };
}

export function useKept() {
  const shelf = shelfOf(useSyncExternalStore(subscribe, read));
  const see = useCallback((one: Kept) => write(withSeen(shelfOf(read()), one)), []);
  const pin = useCallback((one: Kept) => write(withPin(shelfOf(read()), one)), []);
  return { ...shelf, see, pin };
}
