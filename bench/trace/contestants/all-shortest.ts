// The database's own search for the shortest paths, alone: complete where enough routes have the shortest length, or none is.
import { FIRST, MAX_LENGTH, type Asked, type Pair } from '../classes/asked.js';
import type { ByHand } from './database.js';
import { distinct, type Form, type Found, type Route } from './form.js';
import { linkPasses, mayPass, predicateParams } from './predicates.js';

function textOf(asked: Asked, limit: number): string {
  const may = mayPass('n', asked);
  const nodes = may === null ? '' : ` AND all(n IN nodes(p) WHERE (${may}) OR n = a OR n = b)`;
  return `MATCH (a:Entity {id: $from}) MATCH (b:Entity {id: $to})
MATCH p = allShortestPaths((a)-[*1..${MAX_LENGTH}]-(b)) WHERE all(r IN relationships(p) WHERE ${linkPasses('r', asked)})${nodes}
RETURN [n IN nodes(p) | n.id] LIMIT ${limit}`;
}

/** The gate: no row proves that there is no route; enough different rows are the answer. Null: it cannot tell. */
export async function gate(
  read: ByHand['read'],
  { from, to, asked }: Pair,
  hubDegree: number,
): Promise<readonly Route[] | null> {
  const rows = await read(textOf(asked, FIRST), { from, to, ...predicateParams(hubDegree) });
  const routes = distinct(rows as readonly Route[]);
  return routes.length === 0 || routes.length === FIRST ? routes : null;
}

export function allShortest({ read }: ByHand, hubDegree: number): Form {
  return {
    name: 'allShortestPaths LIMIT 5',
    async find(pair): Promise<Found> {
      const routes = await gate(read, pair, hubDegree);
      return { routes: routes ?? [], exact: routes !== null };
    },
  };
}
