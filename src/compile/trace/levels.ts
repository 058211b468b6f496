// The search from both ends, level by level: each level is one statement, asked of the side where it costs less.
import { print, type PreparedStatement } from '../../cypher/print.js';
import { cypher, param, variable, type Fragment } from '../../cypher/tag.js';
import { distancesTo, routesOfLength, type Ends } from '../../model/trace/simple-routes.js';
import { bound, demandOf, reaches, toWeighed } from '../criterion.js';
import { cells } from '../emit.js';
import type { Scope } from '../scope.js';
import { ask, type Step } from '../steps.js';
import { visible } from '../visibility.js';
import { MOST_COMPARED } from './gate.js';
import { leads, mayEnter, MOST_LINKS, typesOf, walkable, type Bounds, type WalkInput } from './walk.js';

const MOST_UNOPENED = 25;
/** Of a level of more links it is asked first where the sides meet: often that is enough. */
const MANY_LINKS = 2000;
/** More ids than that would take longer to be sent than links that lead nowhere. */
const MOST_NAMED = 20_000;

export interface Levels {
  readonly degrees: PreparedStatement;
  readonly forwards: PreparedStatement;
  readonly backwards: PreparedStatement;
  /** The same, as far as it leads to what the other side came to last. */
  readonly meeting: Readonly<Record<'forwards' | 'backwards', PreparedStatement>>;
  readonly passes: (cell: unknown, input: WalkInput) => boolean;
}

const frontier = param((input) => (input as WalkInput).frontier);
/** What the other side came to last. */
const reached = param((input) => (input as WalkInput).ids);
const ends = param((input) => [...(input as WalkInput).from, ...(input as WalkInput).to]);

/** What the links of these entities lead to, or come from; where they are to meet, only what the other side came to last. */
function levelOf(scope: Scope, bounds: Bounds, side: 'FORWARDS' | 'BACKWARDS', meeting: boolean): PreparedStatement {
  const [i, a, r, b] = [variable('i'), variable('a'), variable('r'), variable('b')];
  const criterion = walkable(scope, bounds, r);
  const way = side === 'FORWARDS' ? leads(bounds, r, a, b) : leads(bounds, r, b, a);
  // First, as it is told without the evidence. Said so that the planner does not begin at what was reached.
  const met = meeting ? [cypher`coalesce(${b}.id, '') IN ${reached}`] : [];
  const where = [...met, visible(r), visible(b), way, mayEnter(bounds, b, cypher`${b}.id IN ${ends}`)];
  const found = bound(where, criterion.binds, [demandOf(criterion, bounds.threshold)]);
  const degree = cypher`coalesce(${b}.degree, 0)`;
  // Parallel links lead to the same: told apart only where each has to be weighed.
  const tail: Fragment =
    criterion.weighed === null
      ? cypher`WITH DISTINCT ${i}, ${b} RETURN [${i}, ${b}.id, ${degree}] AS item`
      : cypher`RETURN [${i}, ${b}.id, ${degree}, ${criterion.weighed.cell}] AS item`;
  return print(
    cypher`UNWIND range(0, size(${frontier}) - 1) AS ${i} MATCH (${a}:Entity) WHERE ${a}.id = ${frontier}[${i}] MATCH (${a})-[${r}${typesOf(bounds.kinds)}]-(${b}:Entity) ${found} ${tail}`,
  );
}

export function levelsOf(scope: Scope, bounds: Bounds): Levels {
  const n = variable('n');
  const r = variable('r');
  const { weighed } = walkable(scope, bounds, r);
  const weigh = weighed === null ? null : toWeighed(walkable(scope, bounds, r));
  return {
    degrees: print(
      cypher`MATCH (${n}:Entity) WHERE ${n}.id IN ${ends} AND ${visible(n)} RETURN [${n}.id, coalesce(${n}.degree, 0)] AS item`,
    ),
    forwards: levelOf(scope, bounds, 'FORWARDS', false),
    backwards: levelOf(scope, bounds, 'BACKWARDS', false),
    meeting: {
      forwards: levelOf(scope, bounds, 'FORWARDS', true),
      backwards: levelOf(scope, bounds, 'BACKWARDS', true),
    },
    passes: (cell, input) => weigh === null || reaches(weigh.read(cell, input), bounds.threshold),
  };
}

export interface LevelsFound {
  /** Shortest first; of one length by id. */
  readonly routes: readonly (readonly string[])[];
  readonly complete: boolean;
  /** Whether there are more routes of the longest length than were taken. */
  readonly more: boolean;
  readonly unopened: readonly string[];
  readonly pairs: number;
  readonly entities: number;
}

interface Side {
  readonly name: 'forwards' | 'backwards';
  readonly seen: Map<string, number>;
  level: readonly string[];
  depth: number;
}

function startOf(name: Side['name'], ids: readonly string[], degrees: ReadonlyMap<string, number>): Side {
  const known = ids.filter((id) => degrees.has(id));
  return { name, seen: new Map(known.map((id) => [id, degrees.get(id) ?? 0])), level: known, depth: 0 };
}

function cost({ level, seen }: Side): number {
  return level.reduce((sum, id) => sum + 1 + (seen.get(id) ?? 0), 0);
}

/** As many of a level as may still be read, the least busy first; and the rest. */
function affordable(side: Side, budget: number): readonly [readonly string[], readonly string[]] {
  if (cost(side) <= budget) return [side.level, []];
  const degree = (id: string): number => side.seen.get(id) ?? 0;
  const inOrder = [...side.level].sort((a, b) => degree(a) - degree(b) || (a < b ? -1 : 1));
  let left = budget;
  const last = inOrder.findIndex((id) => (left -= 1 + degree(id)) < 0);
  return [inOrder.slice(0, last), inOrder.slice(last)];
}

/**
 * The `wanted` shortest routes, and of the longest length as many as are compared. After f levels from the one side and b
 * from the other, every route of up to f + b links lies in what was read; and every route of one link more, once the links
 * between what the two sides came to last were read too.
 */
export function* searchLevels(
  levels: Levels,
  { maxLength }: Bounds,
  input: WalkInput,
  wanted: number,
  degreesKnown: ReadonlyMap<string, number> | null,
): Generator<Step, LevelsFound, unknown> {
  const degrees =
    degreesKnown ??
    new Map((yield* ask(levels.degrees, input)).map((item) => cells(item) as readonly [string, number]));
  const both: Ends = { from: new Set(input.from), to: new Set(input.to) };
  const sides = [startOf('forwards', input.from, degrees), startOf('backwards', input.to, degrees)] as const;
  const steps = new Map<string, Set<string>>();
  const unopened: { id: string; degree: number }[] = [];
  let links = 0;
  let pairs = 0;
  let cut = false;
  const step = (a: string, b: string): void => {
    const known = steps.get(a);
    if (known === undefined) steps.set(a, new Set([b]));
    else if (known.has(b)) return;
    else known.add(b);
    pairs += 1;
  };
  /** `meeting`: by how many links more it is known where the sides meet. */
  const found = (meeting: 0 | 1): LevelsFound | null => {
    const [f, b] = sides;
    const exhausted = f.level.length === 0 || b.level.length === 0;
    const covered = exhausted ? maxLength : Math.min(maxLength, f.depth + b.depth + meeting);
    const distances = distancesTo(steps, both.to, covered);
    const routes: (readonly string[])[] = [];
    let more = false;
    for (let length = 1; length <= covered && routes.length < wanted; length += 1) {
      const of = routesOfLength(steps, both, distances, length, MOST_COMPARED);
      routes.push(...of.routes);
      more = of.more;
      cut ||= of.cut;
    }
    if (routes.length < wanted && covered < maxLength) return null;
    const busiest = [...unopened].sort((x, y) => y.degree - x.degree || (x.id < y.id ? -1 : 1));
    return {
      ...{ routes, more, pairs, complete: unopened.length === 0 && !cut },
      unopened: busiest.slice(0, MOST_UNOPENED).map(({ id }) => id),
      entities: new Set([...f.seen.keys(), ...b.seen.keys()]).size,
    };
  };
  const read = function* (side: Side, opened: readonly string[], level: PreparedStatement, ids: readonly string[]) {
    const rows: (readonly [string, number])[] = [];
    if (opened.length === 0) return rows;
    const bound: WalkInput = { ...input, frontier: opened, ids };
    for (const item of yield* ask(level, bound)) {
      const [i, to, degree, cell] = cells(item) as readonly [number, string, number, unknown];
      if (!levels.passes(cell, input)) continue;
      const from = opened[i] ?? '';
      if (side.name === 'forwards') step(from, to);
      else step(to, from);
      rows.push([to, degree]);
    }
    return rows;
  };
  for (;;) {
    const done = found(0);
    if (done !== null) return done;
    const [f, b] = sides;
    const [side, other] = cost(f) <= cost(b) ? [f, b] : [b, f];
    const [opened, rest] = affordable(side, MOST_LINKS - links);
    const opening = opened.reduce((sum, id) => sum + 1 + (side.seen.get(id) ?? 0), 0);
    links += opening;
    unopened.push(...rest.map((id) => ({ id, degree: side.seen.get(id) ?? 0 })));
    const isLast = f.depth + b.depth + 1 >= maxLength;
    if ((isLast || opening > MANY_LINKS) && other.level.length <= MOST_NAMED) {
      yield* read(side, opened, levels.meeting[side.name], other.level);
      const met = found(1);
      if (met !== null) return met;
    }
    const next = new Set<string>();
    for (const [to, degree] of yield* read(side, opened, levels[side.name], [])) {
      if (side.seen.has(to)) continue;
      side.seen.set(to, degree);
      // Routes end where they come to an end.
      if (!both.from.has(to) && !both.to.has(to)) next.add(to);
    }
    side.level = [...next];
    side.depth += 1;
  }
}
