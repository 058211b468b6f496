// Why there is no route: whether there is none at all, and which bound alone stands in the way.
import type { NoRouteReason, RouteBound } from '../../generated/schema.js';
import type { Scope } from '../scope.js';
import type { Step } from '../steps.js';
import { findWays, finderOf, type Finder } from './find.js';
import { boundsSet, loosened, type Bounds, type WalkInput } from './walk.js';

export interface NoneFacts {
  readonly reason: NoRouteReason;
  readonly bound: RouteBound | null;
  readonly tried: readonly RouteBound[];
  readonly example: readonly string[];
}

export interface Loosening {
  readonly bounds: readonly RouteBound[];
  readonly without: (bound: RouteBound) => Finder;
  readonly withoutAny: () => Finder;
}

export function looseningOf(scope: Scope, bounds: Bounds): Loosening {
  const known = new Map<string, Finder>();
  const finder = (key: string, make: () => readonly [Scope, Bounds]): Finder => {
    const fresh = known.get(key) ?? finderOf(...make());
    known.set(key, fresh);
    return fresh;
  };
  const set = boundsSet(scope, bounds);
  return {
    bounds: set,
    without: (bound) => finder(bound, () => loosened(scope, bounds, bound)),
    withoutAny: () =>
      finder('ALL', () =>
        set.reduce<readonly [Scope, Bounds]>(([s, b], bound) => loosened(s, b, bound), [scope, bounds]),
      ),
  };
}

/** First whether there is any route at all: where there is none, no bound need be tried. */
export function* whyNone(loosening: Loosening, input: WalkInput): Generator<Step, NoneFacts, unknown> {
  const atAll = yield* findWays(loosening.withoutAny(), input, 1);
  const nothing = { bound: null, tried: [], example: [] };
  if (atAll.routes.length === 0) return { reason: atAll.complete ? 'NONE_AT_ALL' : 'NOT_KNOWN', ...nothing };
  const tried: RouteBound[] = [];
  for (const bound of loosening.bounds) {
    tried.push(bound);
    const { routes } = yield* findWays(loosening.without(bound), input, 1);
    const [example] = routes;
    if (example !== undefined) return { reason: 'NONE_WITHIN_BOUNDS', bound, tried, example };
  }
  return { reason: 'NONE_WITHIN_BOUNDS', bound: null, tried, example: [] };
}
