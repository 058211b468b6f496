// `paths`: the shortest routes between entities, searched for, weighed, and shown.
import { endsOfLink } from '../../model/ids.js';
import type { RouteFacts } from '../../model/trace/route.js';
import { readJson, type Json } from '../json.js';
import { row } from '../emit.js';
import { part, type Arg, type Input } from '../observe.js';
import { withEvidence, type Scope } from '../scope.js';
import { argumentsOf, objectTypeOf, type Field } from '../selection.js';
import { ask, counting, type Step } from '../steps.js';
import { idsWithin, numberWithin, refuse, routeBounds } from '../trace/asked.js';
import { findWays, finderOf, weighWays } from '../trace/find.js';
import type { LevelsFound } from '../trace/levels.js';
import { meetingOf, type MetFacts } from '../trace/met.js';
import { looseningOf, whyNone, type NoneFacts } from '../trace/none.js';
import { selects } from '../trace/selects.js';
import { shownById, type ToShow } from '../trace/shown.js';
import { FARTHEST, type Bounds, type WalkInput } from '../trace/walk.js';
import type { Root } from './root.js';

const MOST_ENDS = 25;
const MOST_ROUTES = 100;
const MOST_MET = 25;

function endsOf(args: Arg): (input: Input) => Pick<WalkInput, 'from' | 'to'> {
  const [from, to] = [part(args, 'from'), part(args, 'to')];
  const todo = 'name the entities between which routes are asked for';
  const readFrom = idsWithin(from, MOST_ENDS, todo);
  const readTo = idsWithin(to, MOST_ENDS, todo);
  return (input) => {
    const ends = { from: readFrom(input), to: readTo(input) };
    const both = ends.from.find((id) => ends.to.includes(id));
    if (both !== undefined) refuse(to, `other entities than from, not ${both} again: leave it out of one of the two`);
    return ends;
  };
}

function routeJson(route: RouteFacts): Json {
  const { nodes, hops } = route;
  return {
    ...route,
    length: hops.length,
    nodes,
    hops: hops.map((hop) => ({ ...hop, links: hop.links.map(({ id, match }) => ({ link: id, match })) })),
  };
}

interface Found {
  readonly routes: readonly RouteFacts[];
  readonly ways: LevelsFound;
  readonly none: NoneFacts | null;
  readonly met: readonly MetFacts[];
  readonly known: ReadonlySet<string>;
  readonly roundTrips: number;
}

function answerJson({ routes, ways, none, met, known, roundTrips }: Found, bounds: Bounds, input: WalkInput): Json {
  return {
    routes: routes.map(routeJson),
    complete: ways.complete,
    ranked: !(ways.more && routes.at(-1)?.hops.length === (ways.routes.at(-1)?.length ?? 0) - 1),
    unopened: ways.unopened,
    unknown: [...input.from, ...input.to].filter((id) => !known.has(id)),
    walkedAround: {
      kinds: bounds.avoidKinds,
      types: bounds.avoidTypes,
      ids: bounds.avoidIds?.(input) ?? [],
      hubDegree: bounds.hubDegree?.(input) ?? null,
      met: met.slice(0, MOST_MET),
      metCount: met.length,
    },
    explored: { pairs: ways.pairs, entities: ways.entities, roundTrips },
    none,
  };
}

function toShow({ routes, ways, none, met }: Found): ToShow {
  const links = new Map<string, readonly [string, string]>();
  for (const { hops } of routes) for (const hop of hops) for (const { id } of hop.links) links.set(id, endsOfLink(id));
  return {
    entities: [
      ...routes.flatMap(({ nodes }) => nodes),
      ...ways.unopened,
      ...(none?.example ?? []),
      ...met.slice(0, MOST_MET).map(({ entity }) => entity),
    ],
    links,
  };
}

export function pathsRoot(outer: Scope, field: Field): Root {
  const { compilation } = outer;
  const args = argumentsOf(field);
  const scope = withEvidence(outer, args);
  const bounds = routeBounds(scope, args, FARTHEST);
  const ends = endsOf(args);
  const first = numberWithin(part(args, 'first'), 1, MOST_ROUTES, 'ask for other ends instead');
  const shown = shownById(scope);
  const read = readJson(scope, objectTypeOf(compilation, field), field, row(), shown.hook);
  const finder = finderOf(scope, bounds);
  const loosening = selects(scope, field, ['none']) ? looseningOf(scope, bounds) : null;
  const meeting =
    selects(scope, field, ['walkedAround', 'met']) || selects(scope, field, ['walkedAround', 'metCount'])
      ? meetingOf(scope, bounds)
      : null;
  const tellsUnknown = selects(scope, field, ['unknown']);

  function* known(input: WalkInput): Generator<Step, ReadonlySet<string>, unknown> {
    if (!tellsUnknown) return new Set([...input.from, ...input.to]);
    const items = yield* ask(finder.levels().degrees, input);
    return new Set(items.map((item) => (item as readonly [string])[0]));
  }

  function* find(input: WalkInput): Generator<Step, Found, unknown> {
    const wanted = first(input);
    const ways = yield* findWays(finder, input, wanted);
    const routes = (yield* weighWays(finder, input, ways.routes)).slice(0, wanted);
    const none = loosening !== null && routes.length === 0 ? yield* whyNone(loosening, input) : null;
    const ids = [...new Set([...input.from, ...input.to, ...routes.flatMap(({ nodes }) => nodes)])];
    const met = meeting === null ? [] : meeting.read(yield* ask(meeting.prepared, { ...input, ids }), input);
    return { routes, ways, none, met, known: yield* known(input), roundTrips: 0 };
  }

  return {
    query: null,
    project: () => null,
    *search(input) {
      // Refused whether or not the search comes to read them.
      bounds.avoidIds?.(input);
      bounds.hubDegree?.(input);
      const asked: WalkInput = { ...input, ...ends(input), frontier: [], pairs: [], ids: [] };
      const counted = { roundTrips: 0 };
      const found = yield* counting(find(asked), counted);
      const fetched = yield* counting(shown.fetch(toShow(found), input), counted);
      return read(answerJson({ ...found, ...counted }, bounds, asked), [fetched], input, 0);
    },
  };
}
