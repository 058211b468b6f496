// The database's own shortest-path search, as a gate: what it finds of the shortest length is all there is of it, and where it
// finds nothing there is no route.
import { print, type PreparedStatement } from '../../cypher/print.js';
import { all, cypher, param, variable, wholeNumber } from '../../cypher/tag.js';
import { demandOf } from '../criterion.js';
import { cells } from '../emit.js';
import type { Scope } from '../scope.js';
import { visible } from '../visibility.js';
import { inlined, mayEnter, typesOf, walkable, type Bounds, type WalkInput } from './walk.js';

/** So many routes of one length are compared; of more, the first ones by id. */
export const MOST_COMPARED = 200;

/**
 * One statement between two entities, or null where it cannot tell: what has to be weighed outside the database, or runs one
 * way only, is searched for level by level. Neo4j prunes by predicates on single links and entities of the path: others
 * would make it enumerate all paths first.
 */
export function gateOf(scope: Scope, bounds: Bounds): PreparedStatement | null {
  const r = variable('r');
  const criterion = walkable(scope, bounds, r);
  if (criterion.weighed !== null || bounds.direction !== 'BOTH') return null;
  const [a, b, n, p] = [variable('a'), variable('b'), variable('n'), variable('p')];
  const links = inlined(criterion, all([visible(r), demandOf(criterion, bounds.threshold)]));
  const nodes = all([visible(n), mayEnter(bounds, n, cypher`${n} = ${a} OR ${n} = ${b}`)]);
  const end = (key: 'from' | 'to') => param((input) => (input as WalkInput)[key][0]);
  const length = cypher`*1..${wholeNumber(bounds.maxLength)}`;
  return print(
    cypher`MATCH (${a}:Entity) WHERE ${a}.id = ${end('from')} MATCH (${b}:Entity) WHERE ${b}.id = ${end('to')} MATCH ${p} = allShortestPaths((${a})-[${typesOf(bounds.kinds)}${length}]-(${b})) WHERE all(${r} IN relationships(${p}) WHERE ${links}) AND all(${n} IN nodes(${p}) WHERE ${nodes}) WITH DISTINCT [${n} IN nodes(${p}) | ${n}.id] AS route, coalesce(${a}.degree, 0) AS from, coalesce(${b}.degree, 0) AS to LIMIT ${wholeNumber(MOST_COMPARED + 1)} RETURN [route, from, to] AS item`,
  );
}

export interface GateRead {
  /** Of one length, each as the ids of its entities. */
  readonly routes: readonly (readonly string[])[];
  /** How many links the ends have, by id: known where there is a route. */
  readonly degrees: ReadonlyMap<string, number>;
}

export function readGate(items: readonly unknown[]): GateRead {
  const rows = items.map((item) => cells(item) as readonly [readonly string[], number, number]);
  const ends = rows.slice(0, 1).flatMap(([route, from, to]): readonly (readonly [string, number])[] => [
    [route[0] ?? '', from],
    [route.at(-1) ?? '', to],
  ]);
  return { routes: rows.map(([route]) => route), degrees: new Map(ends) };
}
