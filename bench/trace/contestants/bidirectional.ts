// The gate, then a search from both ends in one transaction: a statement a level, on the side with fewer links to read; then
// depth first over what was read.
import { FIRST, MAX_LENGTH, type Asked, type Pair } from '../classes/asked.js';
import { gate } from './all-shortest.js';
import type { ByHand, Params } from './database.js';
import type { Form, Route } from './form.js';
import { linkPasses, mayPass, predicateParams } from './predicates.js';

function levelText(asked: Asked): string {
  const may = mayPass('b', asked);
  const nodes = may === null ? '' : ` AND ((${may}) OR b.id = $from OR b.id = $to)`;
  return `UNWIND range(0, size($level) - 1) AS i
MATCH (a:Entity {id: $level[i]}) MATCH (a)-[r]-(b) WHERE ${linkPasses('r', asked)}${nodes}
WITH DISTINCT i, b RETURN [i, b.id, b.degree]`;
}

interface Side {
  readonly degrees: Map<string, number>;
  level: readonly string[];
  depth: number;
}

type Steps = Map<string, Set<string>>;

function join(steps: Steps, a: string, b: string): void {
  for (const [from, to] of [
    [a, b],
    [b, a],
  ] as const) {
    const known = steps.get(from);
    if (known) known.add(to);
    else steps.set(from, new Set([to]));
  }
}

const costOf = ({ level, degrees }: Side): number => level.reduce((sum, id) => sum + (degrees.get(id) ?? 1), 0);

/** How many steps it is to the end, from what was read. */
function distancesTo(steps: Steps, to: string, farthest: number): ReadonlyMap<string, number> {
  const found = new Map([[to, 0]]);
  let level = [to];
  for (let distance = 1; distance <= farthest && level.length > 0; distance += 1) {
    const next: string[] = [];
    for (const b of level)
      for (const a of steps.get(b) ?? [])
        if (!found.has(a)) {
          found.set(a, distance);
          next.push(a);
        }
    level = next;
  }
  return found;
}

/** The first routes that are no longer than `farthest`, shorter ones first. */
function routesIn(steps: Steps, { from, to }: Pair, farthest: number): readonly Route[] {
  const distances = distancesTo(steps, to, farthest);
  const routes: Route[] = [];
  const way = [from];
  const on = new Set(way);
  const walk = (at: string, left: number): void => {
    for (const next of steps.get(at) ?? []) {
      if (routes.length === FIRST) return;
      if (next === to && left === 1) routes.push([...way, to]);
      if (on.has(next) || next === to || (distances.get(next) ?? Infinity) > left - 1) continue;
      way.push(next);
      on.add(next);
      walk(next, left - 1);
      on.delete(next);
      way.pop();
    }
  };
  for (let length = distances.get(from) ?? Infinity; length <= farthest && routes.length < FIRST; length += 1)
    walk(from, length);
  return routes;
}

async function search(read: ByHand['read'], pair: Pair, params: Params): Promise<readonly Route[]> {
  const { from, to, asked } = pair;
  const text = levelText(asked);
  const degrees = (await read('MATCH (n:Entity) WHERE n.id IN [$from, $to] RETURN [n.id, n.degree]', {
    ...{ from, to },
  })) as readonly (readonly [string, number])[];
  const [forwards, backwards] = [from, to].map((id): Side => {
    return { degrees: new Map(degrees.filter(([of]) => of === id)), level: [id], depth: 0 };
  });
  if (forwards === undefined || backwards === undefined) return [];
  const steps: Steps = new Map();
  for (;;) {
    const exhausted = forwards.level.length === 0 || backwards.level.length === 0;
    const covered = exhausted ? MAX_LENGTH : Math.min(MAX_LENGTH, forwards.depth + backwards.depth);
    const routes = routesIn(steps, pair, covered);
    if (routes.length === FIRST || covered === MAX_LENGTH) return routes;
    const side = costOf(forwards) <= costOf(backwards) ? forwards : backwards;
    const next: string[] = [];
    const rows = (await read(text, { ...params, from, to, level: side.level })) as readonly [number, string, number][];
    for (const [i, id, degree] of rows) {
      join(steps, side.level[i] ?? '', id);
      if (side.degrees.has(id)) continue;
      side.degrees.set(id, degree);
      if (id !== from && id !== to) next.push(id);
    }
    side.level = next;
    side.depth += 1;
  }
}

export function bidirectional({ together }: ByHand, hubDegree: number): Form {
  return {
    name: 'gate + search from both ends',
    find: (pair) =>
      together(async (read) => {
        const routes = (await gate(read, pair, hubDegree)) ?? (await search(read, pair, predicateParams(hubDegree)));
        return { routes, exact: true };
      }),
  };
}
