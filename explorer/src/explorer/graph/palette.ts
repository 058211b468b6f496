// The colours of the graph, as the style sheet names them: a canvas reads no style sheet itself.
import { useSyncExternalStore } from 'react';
import type { EntityKind } from '../../generated/graphql.js';
import { entityKinds } from '../words/codes.js';

export interface Palette {
  readonly kinds: Readonly<Record<EntityKind, string>>;
  readonly paper: string;
  readonly raised: string;
  readonly ink: string;
  readonly soft: string;
  readonly accent: string;
  readonly edge: string;
  readonly outside: string;
  readonly font: string;
}

export const kindVariable = (kind: EntityKind): string => `--kind-${kind.toLowerCase()}`;

function readPalette(): Palette {
  const style = window.getComputedStyle(document.documentElement);
  const read = (name: string): string => style.getPropertyValue(name).trim();
  return {
    kinds: Object.fromEntries(entityKinds.map((kind) => [kind, read(kindVariable(kind))])) as Record<
      EntityKind,
      string
    >,
    paper: read('--paper'),
    raised: read('--paper-raised'),
    ink: read('--ink'),
    soft: read('--ink-soft'),
    accent: read('--accent'),
    edge: read('--graph-edge'),
    outside: read('--graph-outside'),
    font: read('--font'),
  };
}

const dark = window.matchMedia('(prefers-color-scheme: dark)');
let now: Palette | null = null;

function subscribe(listener: () => void): () => void {
  const change = (): void => {
    now = null;
    listener();
  };
  dark.addEventListener('change', change);
  return () => dark.removeEventListener('change', change);
}

export function usePalette(): Palette {
  return useSyncExternalStore(subscribe, () => (now ??= readPalette()));
}
