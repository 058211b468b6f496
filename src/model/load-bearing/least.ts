// How few sources would have to fall together for the whole to fall.
import type { Left, Pillars, Whole } from './things.js';

export const MOST_TOGETHER = 3;
export const MOST_SETS = 2000;
/** About in millionths of a second, so that fewer sets are tried where each takes long. */
const MOST_WORK = 1_000_000;
const MOST_SHOWN = 10;

export interface Least {
  /** Null where it takes more than three, or there are too many sets to try. */
  readonly least: number | null;
  /** The smallest sets, each sorted, the first of them in order. */
  readonly sets: readonly (readonly string[])[];
}

const without =
  (sources: readonly string[]): Left =>
  ({ behind }) =>
    !sources.some((source) => behind.includes(source));

function* combinations(of: readonly string[], size: number, from = 0): Generator<readonly string[]> {
  if (size === 0) yield [];
  else
    for (let i = from; i < of.length; i += 1)
      for (const rest of combinations(of, size - 1, i + 1)) yield [of[i] ?? '', ...rest];
}

/**
 * `anyMayCount`: whether what is left may fall short though it stands, as where at least so many sources are asked for; else
 * whatever supports a pillar has to fall itself, and only what is behind it needs to be tried.
 */
export function leastToFall(
  { pillars, about, workOfPillars }: Pick<Whole, 'pillars' | 'about' | 'workOfPillars'>,
  anyMayCount: boolean,
): Least {
  const most = Math.min(MOST_SETS, MOST_WORK / workOfPillars);
  const stands = (sources: readonly string[]): boolean =>
    pillars(without(sources)).every((support) => support.length > 0);
  if (!stands([])) return { least: 0, sets: [] };
  let tried = 0;
  const sources = [...new Set(about.flatMap(({ behind }) => behind))].sort();
  for (let size = 1; size <= MOST_TOGETHER; size += 1) {
    const found = new Map<string, readonly string[]>();
    for (const set of anyMayCount ? combinations(sources, size) : felling(pillars, [], size)) {
      tried += 1;
      if (tried > most) return { least: null, sets: [] };
      const sorted = [...new Set(set)].sort();
      const key = sorted.join(' ');
      if (!found.has(key) && !stands(sorted)) found.set(key, sorted);
    }
    if (found.size > 0) {
      const inOrder = [...found].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, set]) => set);
      return { least: size, sets: inOrder.slice(0, MOST_SHOWN) };
    }
  }
  return { least: null, sets: [] };
}

/** Sets of a size that take something away from all that supports some pillar: of each, a source behind the first that is left. */
function* felling(pillars: Pillars, fallen: readonly string[], size: number): Generator<readonly string[]> {
  if (size === 0) {
    yield fallen;
    return;
  }
  const supports = pillars(without(fallen));
  for (let i = 0; i < supports.length; i += 1) {
    const one: Pillars = (left) => pillars(left).slice(i, i + 1);
    const [first] = supports[i] ?? [];
    for (const source of first?.behind ?? []) yield* felling(one, [...fallen, source], size - 1);
  }
}
