// `neighbourhood`: what stands around entities, level by level, with counts of what is not shown.
import { endsOfLink } from '../../model/ids.js';
import { chooseNext, commonOf, countsOf, type Common, type Seen } from '../../model/trace/neighbourhood.js';
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
  readonly centres: ReadonlyMap<string, Known>;
}

/** As many as may still be read, the least busy first. */
function affordable(nodes: readonly Node[], budget: number): readonly string[] {
  let left = budget;
  return [...nodes]
    .sort((a, b) => a.degree - b.degree || (a.id < b.id ? -1 : 1))
    .filter(({ degree }) => (left -= degree + 1) >= 0)
    .map(({ id }) => id);
}

/** `closes`: whether the outermost entities are looked behind as well, for the links among them and their counts. */
function* find(
  expanding: Expanding,
  { of, depth, perNode, total }: Asked,
  closes: boolean,
  input: Input,
): Generator<Step, Found, unknown> {
  const centres = yield* expanding.known(of, input);
  const nodes = new Map<string, Node>();
  for (const id of of) {
    const known = centres.get(id);
    if (known !== undefined && nodes.size < total) nodes.set(id, { ...known, distance: 0 });
  }
  const seen = new Map<string, readonly Seen[]>();
  let budget = MOST_LINKS;
  let complete = nodes.size === centres.size;
  const open = function* (level: readonly Node[]): Generator<Step, readonly string[], unknown> {
    const ids = affordable(level, budget);
    budget -= level.filter(({ id }) => ids.includes(id)).reduce((sum, { degree }) => sum + degree + 1, 0);
    for (const [id, links] of yield* expanding.expand(ids, input)) seen.set(id, links);
    return ids;
  };
  let level: readonly Node[] = [...nodes.values()];
  for (let distance = 1; distance <= depth && level.length > 0; distance += 1) {
    const opened = yield* open(distance === 1 ? level : level.filter(({ isHub }) => !isHub));
    complete &&= opened.length === level.length;
    const known = new Set(nodes.keys());
    const behind = opened.map((id) => seen.get(id) ?? []);
    const { nodes: next, cut } = chooseNext(behind, known, perNode, total - nodes.size);
    complete &&= !cut;
    level = next.map(({ to, isHub, degree }) => ({ id: to, isHub, degree, distance }));
    for (const node of level) nodes.set(node.id, node);
  }
  const common = of.length < 2 ? [] : commonOf(new Map([...centres.keys()].map((id) => [id, seen.get(id) ?? []])));
  if (closes) yield* open(level.filter(({ isHub }) => !isHub));
  return { nodes: [...nodes.values()], seen, common, complete, centres };
}

/** Links between two entities shown, each once. */
function linksShown({ nodes, seen }: Found): readonly Seen[] {
  const ids = new Set(nodes.map(({ id }) => id));
  const links = new Map<string, Seen>();
  for (const [from, of] of seen) if (ids.has(from)) for (const one of of) if (ids.has(one.to)) links.set(one.id, one);
  return [...links.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
}

const linkJson = ({ id, match }: Seen): Json => ({ link: id, match });

function answerJson(
  found: Found,
  { of }: Asked,
  { kinds }: Bounds,
  degrees: ReadonlyMap<string, Known>,
  firstCommon: number,
): Json {
  const { nodes, seen, common, complete, centres } = found;
  const links = linksShown(found);
  const shownAt = new Map<string, Seen['kind'][]>(nodes.map(({ id }) => [id, []]));
  for (const { id, kind } of links) for (const end of endsOfLink(id)) shownAt.get(end)?.push(kind);
  return {
    nodes: nodes.map(({ id, distance }): Json => {
      const byKind = [...(degrees.get(id)?.byKind ?? [])].filter(([kind]) => kinds === null || kinds.includes(kind));
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
    unknown: of.filter((id) => !centres.has(id)),
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
      const degrees = counts
        ? yield* expanding.known(
            found.nodes.map(({ id }) => id),
            input,
          )
        : found.centres;
      const json = answerJson(found, asked, bounds, degrees, most);
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
