// How many links stand at an entity, and from how many on it is a hub: what searches walk around unless they are told not to.

/** No count below this makes a hub, whatever is asked for: only above it the graph marks them. */
export const LEAST_HUB_DEGREE = 50;
/** So many links make a hub where nothing else is asked for. */
export const HUB_DEGREE = 1000;

/** Counts of the public links that live statements speak of, by kind. */
export type Degrees = ReadonlyMap<string, number>;

/** One link that came to be counted at its ends (1), or no longer is (-1). */
export interface Shift {
  readonly subject: string;
  readonly object: string;
  readonly kind: string;
  readonly by: 1 | -1;
}

/** What changes at each entity. */
export function shiftsByEntity(shifts: readonly Shift[]): ReadonlyMap<string, Degrees> {
  const found = new Map<string, Map<string, number>>();
  for (const { subject, object, kind, by } of shifts) {
    for (const end of [subject, object]) {
      const degrees = found.get(end) ?? new Map<string, number>();
      degrees.set(kind, (degrees.get(kind) ?? 0) + by);
      found.set(end, degrees);
    }
  }
  return found;
}

export function shifted(degrees: Degrees, by: Degrees): Degrees {
  const kinds = new Set([...degrees.keys(), ...by.keys()]);
  return new Map([...kinds].map((kind) => [kind, (degrees.get(kind) ?? 0) + (by.get(kind) ?? 0)]));
}
