// Routes in a loaded part of the graph: how far things are from the ends, and all simple routes of one length, in order.

/** Steps by id: where each entity's links lead to. Neighbours may be given in any order. */
export type Steps = ReadonlyMap<string, ReadonlySet<string>>;

export interface Ends {
  readonly from: ReadonlySet<string>;
  readonly to: ReadonlySet<string>;
}

export interface RoutesFound {
  /** Entities in order, both ends included; by their ids, the first one first. */
  readonly routes: readonly (readonly string[])[];
  /** Whether there are more than were asked for. */
  readonly more: boolean;
  /** Whether it ended at the most steps that it takes, and so may have missed some. */
  readonly cut: boolean;
}

/** More than that and the answer would take longer than anybody waits; each step is some 50 ns. */
export const MOST_STEPS = 5_000_000;

/** The fewest steps from each entity to one of `to`, at most `farthest`; what is farther is not in it. */
export function distancesTo(steps: Steps, to: ReadonlySet<string>, farthest: number): ReadonlyMap<string, number> {
  const back = new Map<string, string[]>();
  for (const [a, bs] of steps) {
    for (const b of bs) {
      const known = back.get(b);
      if (known) known.push(a);
      else back.set(b, [a]);
    }
  }
  const found = new Map<string, number>();
  let level = [...to];
  for (const id of level) found.set(id, 0);
  for (let distance = 1; distance <= farthest && level.length > 0; distance += 1) {
    const next: string[] = [];
    for (const b of level) {
      for (const a of back.get(b) ?? []) {
        if (found.has(a)) continue;
        found.set(a, distance);
        next.push(a);
      }
    }
    level = next;
  }
  return found;
}

/** All simple routes of exactly `length` hops that pass none of the ends on their way, at most `most` of them. */
export function routesOfLength(
  steps: Steps,
  { from, to }: Ends,
  distances: ReadonlyMap<string, number>,
  length: number,
  most: number,
): RoutesFound {
  const inOrder = new Map<string, readonly string[]>();
  const neighbours = (id: string): readonly string[] => {
    const known = inOrder.get(id);
    if (known) return known;
    const sorted = [...(steps.get(id) ?? [])].filter((one) => distances.has(one)).sort();
    inOrder.set(id, sorted);
    return sorted;
  };
  const routes: (readonly string[])[] = [];
  const way: string[] = [];
  const on = new Set<string>();
  let taken = 0;
  let more = false;
  let cut = false;
  const walk = (id: string): void => {
    const left = length - way.length;
    for (const next of neighbours(id)) {
      if (more || cut) return;
      taken += 1;
      if (taken > MOST_STEPS) {
        cut = true;
        return;
      }
      if (left === 1) {
        if (!to.has(next)) continue;
        if (routes.length === most) more = true;
        else routes.push([...way, id, next]);
        continue;
      }
      if (on.has(next) || to.has(next) || from.has(next) || (distances.get(next) ?? Infinity) > left - 1) continue;
      way.push(id);
      on.add(next);
      walk(next);
      on.delete(next);
      way.pop();
    }
  };
  for (const start of [...from].sort()) if ((distances.get(start) ?? Infinity) <= length) walk(start);
  return { routes, more, cut };
}
