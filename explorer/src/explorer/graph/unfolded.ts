// How the address says what was unfolded and what is pinned, and the steps between such views.
import type { LinkKind } from '../../generated/graphql.js';
import type { View } from '../address/view.js';

/** One kind of an entity's links; without a kind, the entity itself with its links to what is drawn. */
export interface Unfolded {
  readonly id: string;
  readonly group: { readonly kind: LinkKind; readonly way: 'out' | 'in' } | null;
}

export const unfoldedText = ({ id, group }: Unfolded): string =>
  `${id}~${group === null ? '' : `${group.kind}.${group.way}`}`;

/** Null for what makes no sense: anybody can write an address. */
export function unfoldedOf(text: string): Unfolded | null {
  const found = /^([^~]+)~(?:([A-Z_]+)\.(out|in))?$/.exec(text);
  if (found === null) return null;
  const [, id = '', kind, way] = found;
  return { id, group: kind === undefined ? null : { kind: kind as LinkKind, way: way === 'in' ? 'in' : 'out' } };
}

export const toggled = <One>(list: readonly One[], one: One): readonly One[] =>
  list.includes(one) ? list.filter((other) => other !== one) : [...list, one];

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** Addresses hold whole numbers: hundredths of what the layout measures in, finer than a pixel of any screen. */
const FINE = 100;

export const pinText = (id: string, { x, y }: Point): string => `${id}@${Math.round(x * FINE)},${Math.round(y * FINE)}`;

export function pinsOf(pinned: readonly string[]): ReadonlyMap<string, Point> {
  return new Map(
    pinned.flatMap((text) => {
      const found = /^([^@]+)@(-?\d+),(-?\d+)$/.exec(text);
      return found === null
        ? []
        : [[found[1] ?? '', { x: Number(found[2]) / FINE, y: Number(found[3]) / FINE }] as const];
    }),
  );
}

export const withoutPin = (pinned: readonly string[], id: string): readonly string[] =>
  pinned.filter((text) => !text.startsWith(`${id}@`));

export const withPin = (pinned: readonly string[], id: string, at: Point): readonly string[] => [
  ...withoutPin(pinned, id),
  pinText(id, at),
];

const undoable = ['about', 'unfolded', 'hidden', 'chosen', 'pinned', 'most'] as const satisfies readonly (keyof View)[];
export type Step = Pick<View, (typeof undoable)[number]>;

export const stepText = (view: View): string =>
  JSON.stringify(Object.fromEntries(undoable.map((key) => [key, view[key]])));
export const stepOf = (text: string): Step => JSON.parse(text) as Step;

/** What was before, the newest last; going back, by whatever way, is no step of its own. */
export function pastOf(past: readonly string[], now: string): readonly string[] {
  if (past.at(-1) === now) return past;
  return past.at(-2) === now ? past.slice(0, -1) : [...past, now];
}
