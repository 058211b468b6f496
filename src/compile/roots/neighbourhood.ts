// `neighbourhood`: what stands around entities, level by level, with counts of what is not shown.
import { endsOfLink } from '../../model/ids.js';
import { chooseNext, countsOf, rankShared, sharedBy, type Common, type Seen } from '../../model/trace/neighbourhood.js';
import { row } from '../emit.js';
import { readJson, type Json } from '../json.js';
import { part, type Input } from '../observe.js';
import { withEvidence, type Scope } from '../scope.js';
import { argumentsOf, objectTypeOf, type Field } from '../selection.js';
import type { Step } from '../steps.js';
import { hubDegreeOf, idsWithin, linkBounds, numberWithin } from '../trace/asked.js';
import { expandingOf, type Expanding, type Known } from '../trace/expand.js';
import { selects } from '../trace/selects.js';
import { shownById, type ToShow } from '../trace/shown.js';
import { MOST_LINKS, type Bounds } from '../trace/walk.js';
import type { Root } from './root.js';

const MOST_CENTRES = 25;
const MOST_PER_NODE = 500;
const MOST_NODES = 2000;
const MOST_COMMON = 500;

interface Asked {
  readonly of: readonly string[];
  readonly depth: number;
  readonly perNode: number;
  readonly total: number;
}

interface Node {
  readonly id: string;
  readonly distance: number;
  readonly isHub: boolean;
  readonly degree: number;
}

interface Found {
  readonly nodes: readonly Node[];
  /** By the entities that were looked behind. */
  readonly seen: ReadonlyMap<string, readonly Seen[]>;
  readonly common: readonly Common[];
  readonly complete: boolean;
  /** Of everything shown. */
  readonly known: ReadonlyMap<string, Known>;
}

/** As many as may still be read, the least busy first. */
function affordable(nodes: readonly Node[], budget: number): readonly string[] {
  let left = budget;
  return [...nodes]
    .sort((a, b) => a.degree - b.degree || (a.id < b.id ? -1 : 1))
    .filter(({ degree }) => (left -= degree + 1) >= 0)
    .map(({ id }) => id);
}

/** What is not known of is not there any more. */
function nodeOf(id: string, known: ReadonlyMap<string, Known>, distance: number): Node {
  const { isHub, degree } = known.get(id) ?? { isHub: false, degree: 0 };
  return { id, isHub, degree, distance };
}

/** `closes`: whether the outermost entities are looked behind as well, for the links among them and their counts. */
function* find(
  expanding: Expanding,
  { of, depth, perNode, total }: Asked,
  closes: boolean,
  input: Input,
): Generator<Step, Found, unknown> {
  const known = new Map(yield* expanding.known(of, input));
  const centres = of.filter((id) => known.has(id));
  const nodes = new Map<string, Node>();
  for (const id of centres.slice(0, total)) nodes.set(id, nodeOf(id, known, 0));
  const seen = new Map<string, readonly Seen[]>();
  let budget = MOST_LINKS;
  let complete = nodes.size === centres.length;
  const open = function* (level: readonly Node[]): Generator<Step, readonly string[], unknown> {
    const ids = affordable(level, budget);
    budget -= level.filter(({ id }) => ids.includes(id)).reduce((sum, { degree }) => sum + degree + 1, 0);
    for (const [id, links] of yield* expanding.expand(ids, input)) seen.set(id, links);
    return ids;
  };
  const learn = function* (ids: readonly string[]): Generator<Step, void, unknown> {
    const fresh = ids.filter((id) => !known.has(id));
    if (fresh.length === 0) return;
    for (const [id, one] of yield* expanding.known(fresh, input)) known.set(id, one);
  };
  let level: readonly Node[] = [...nodes.values()];
  for (let distance = 1; distance <= depth && level.length > 0; distance += 1) {
    const opened = yield* open(distance === 1 ? level : level.filter(({ isHub }) => !isHub));
    complete &&= opened.length === level.length;
    const behind = opened.map((id) => seen.get(id) ?? []);
    const { nodes: next, cut } = chooseNext(behind, new Set(nodes.keys()), perNode, total - nodes.size);
    complete &&= !cut;
    yield* learn(next.map(({ to }) => to));
    level = next.map(({ to }) => nodeOf(to, known, distance));
    for (const node of level) nodes.set(node.id, node);
  }
  const shared = centres.length < 2 ? [] : sharedBy(new Map(centres.map((id) => [id, seen.get(id) ?? []])));
  yield* learn(shared.map(({ entity }) => entity));
  const common = rankShared(shared, (id) => nodeOf(id, known, 1));
  if (closes) yield* open(level.filter(({ isHub }) => !isHub));
  return { nodes: [...nodes.values()], seen, common, complete, known };
}

/** Links between two entities shown, each once. */
function linksShown({ nodes, seen }: Found): readonly Seen[] {
  const ids = new Set(nodes.map(({ id }) => id));
  const links = new Map<string, Seen>();
  for (const [from, of] of seen) if (ids.has(from)) for (const one of of) if (ids.has(one.to)) links.set(one.id, one);
  return [...links.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
}

const linkJson = ({ id, match }: Seen): Json => ({ link: id, match });

function answerJson(found: Found, { of }: Asked, { kinds }: Bounds, firstCommon: number): Json {
  const { nodes, seen, common, complete, known } = found;
  const links = linksShown(found);
  const shownAt = new Map<string, Seen['kind'][]>(nodes.map(({ id }) => [id, []]));
  for (const { id, kind } of links) for (const end of endsOfLink(id)) shownAt.get(end)?.push(kind);
  return {
    nodes: nodes.map(({ id, distance }): Json => {
      const byKind = [...(known.get(id)?.byKind ?? [])].filter(([kind]) => kinds === null || kinds.includes(kind));
      const passing = seen.get(id)?.map(({ kind }) => kind) ?? null;
      return {
        ...{ entity: id, distance, collapsed: passing === null },
        ...countsOf(shownAt.get(id) ?? [], passing, new Map(byKind)),
      };
    }),
    links: links.map(linkJson),
    complete,
    commonNeighbours: common.slice(0, firstCommon).map((one): Json => ({ ...one, links: one.links.map(linkJson) })),
    commonCount: common.length,
    unknown: of.filter((id) => !known.has(id)),
  };
}

export function neighbourhoodRoot(outer: Scope, field: Field): Root {
  const args = argumentsOf(field);
  const scope = withEvidence(outer, args);
  const bounds: Bounds = { ...linkBounds(scope, args), hubDegree: hubDegreeOf(scope, args) };
  const of = idsWithin(part(args, 'of'), MOST_CENTRES, 'name the entities around which to look');
  const depth = numberWithin(part(args, 'depth'), 1, 3, 'everything stands within a few links of everything');
  const perNode = numberWithin(part(args, 'perNode'), 1, MOST_PER_NODE, 'ask for the links of one entity as a list');
  const total = numberWithin(part(args, 'total'), 1, MOST_NODES, 'ask for more around fewer entities');
  const firstCommon = numberWithin(part(args, 'firstCommon'), 0, MOST_COMMON, 'narrow the kinds or the evidence');
  const shown = shownById(scope);
  const read = readJson(scope, objectTypeOf(scope.compilation, field), field, row(), shown.hook);
  const expanding = expandingOf(scope, bounds);
  const counts = selects(scope, field, ['nodes', 'counts']) || selects(scope, field, ['nodes', 'count']);
  const closes = counts || selects(scope, field, ['links']) || selects(scope, field, ['nodes', 'collapsed']);
  return {
    query: null,
    project: () => null,
    *search(input) {
      bounds.hubDegree?.(input);
      const asked: Asked = { of: of(input), depth: depth(input), perNode: perNode(input), total: total(input) };
      const most = firstCommon(input);
      const found = yield* find(expanding, asked, closes, input);
      const json = answerJson(found, asked, bounds, most);
      const fetched = yield* shown.fetch(toShow(found, most), input);
      return read(json, [fetched], input, 0);
    },
  };
}

function toShow(found: Found, firstCommon: number): ToShow {
  const common = found.common.slice(0, firstCommon);
  const links = [...linksShown(found), ...common.flatMap((one) => one.links)];
  return {
    entities: [...found.nodes.map(({ id }) => id), ...common.flatMap(({ entity, centres }) => [entity, ...centres])],
    links: new Map(links.map(({ id }) => [id, endsOfLink(id)])),
  };
}
