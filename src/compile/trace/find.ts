// The search for routes: the gate where it can tell, else level by level; then what is found is weighed and put in order.
import type { PreparedStatement } from '../../cypher/print.js';
import { compareRoutes, hopOf, routeOf, type RouteFacts } from '../../model/trace/route.js';
import type { Scope } from '../scope.js';
import { ask, type Step } from '../steps.js';
import { gateOf, MOST_COMPARED, readGate } from './gate.js';
import { levelsOf, searchLevels, type Levels, type LevelsFound } from './levels.js';
import type { Bounds, WalkInput } from './walk.js';
import { weighingOf, type Weighing } from './weigh.js';

/** The statements of one search, each made when it is first needed. */
export interface Finder {
  readonly bounds: Bounds;
  readonly gate: () => PreparedStatement | null;
  readonly levels: () => Levels;
  readonly weighing: () => Weighing;
}

function once<Made>(make: () => Made): () => Made {
  let made: { readonly it: Made } | null = null;
  return () => (made ??= { it: make() }).it;
}

export function finderOf(scope: Scope, bounds: Bounds): Finder {
  return {
    bounds,
    gate: once(() => gateOf(scope, bounds)),
    levels: once(() => levelsOf(scope, bounds)),
    weighing: once(() => weighingOf(scope, bounds)),
  };
}

/** By the gate alone: all routes of the shortest length that are compared, the first ones of more, or none. */
const found = (routes: readonly (readonly string[])[]): LevelsFound => ({
  ...{ routes, complete: true, more: false, unopened: [], pairs: 0, entities: 0 },
});

/** At least `wanted` routes where there are so many, each as the ids of its entities. */
export function* findWays(finder: Finder, input: WalkInput, wanted: number): Generator<Step, LevelsFound, unknown> {
  const gate = input.from.length === 1 && input.to.length === 1 ? finder.gate() : null;
  if (gate !== null) {
    const { routes, degrees } = readGate(yield* ask(gate, input));
    const isAll = routes.length <= MOST_COMPARED;
    if (routes.length === 0 || (isAll && routes.length >= wanted)) return found(routes);
    return yield* searchLevels(finder.levels(), finder.bounds, input, wanted, degrees);
  }
  return yield* searchLevels(finder.levels(), finder.bounds, input, wanted, null);
}

/** What of ways is still there, weighed and in order. */
export function* weighWays(
  finder: Finder,
  input: WalkInput,
  ways: readonly (readonly string[])[],
): Generator<Step, readonly RouteFacts[], unknown> {
  if (ways.length === 0) return [];
  const places = new Map<string, number>();
  const pairs: (readonly [string, string])[] = [];
  const placeOf = (a: string, b: string): number => {
    const key = `${a} ${b}`;
    const known = places.get(key);
    if (known !== undefined) return known;
    places.set(key, pairs.push([a, b]) - 1);
    return pairs.length - 1;
  };
  const hopsOf = (way: readonly string[]): readonly (readonly [string, string, number])[] =>
    way.slice(1).map((to, i) => [way[i] ?? '', to, placeOf(way[i] ?? '', to)] as const);
  const hops = ways.map(hopsOf);
  const weighing = finder.weighing();
  const bound: WalkInput = { ...input, pairs };
  const links = weighing.read(yield* ask(weighing.prepared, bound), bound);
  const routes = ways.flatMap((way, i): readonly RouteFacts[] => {
    const weighed = (hops[i] ?? []).map(([from, to, place]) => hopOf(from, to, links.get(place) ?? []));
    const joined = weighed.filter((hop) => hop !== null);
    // What went between two statements is not there any more.
    return joined.length < weighed.length ? [] : [routeOf(way, joined)];
  });
  return routes.sort(compareRoutes);
}
