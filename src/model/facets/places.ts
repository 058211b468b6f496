// The levels at which places are counted, and under which places of a level a thing stands.
import type { TypeCode } from '../../generated/schema.js';
import { levelOf } from '../derive/within.js';
import { definitely, possibly, type Option } from './options.js';

export const placeLevels = ['COUNTRY', 'REGION', 'DISTRICT', 'TOWN', 'SITE'] as const;
export type PlaceLevel = (typeof placeLevels)[number];

/** What is known of where a thing lies: at most one certain place a level, and all places that it may lie in. */
export interface PlacesKnown {
  /** In the order of `placeLevels`; null where none is certain. */
  readonly certain: readonly (string | null)[];
  readonly possible: readonly { readonly place: string; readonly type: TypeCode | null }[];
}

export const nowhere: PlacesKnown = { certain: [], possible: [] };

export function placeAt(places: PlacesKnown, level: PlaceLevel): readonly Option<string>[] {
  const certain = places.certain[placeLevels.indexOf(level)] ?? null;
  if (certain !== null) return [definitely(certain)];
  return places.possible
    .filter(({ type }) => levelOf(type).toUpperCase() === level)
    .map(({ place }) => possibly(place))
    .sort((a, b) => (a.key < b.key ? -1 : 1));
}
