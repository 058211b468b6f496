// A quantified path pattern with the predicate inside: 20 paths, of which those that enter nothing twice are kept.
import { FIRST, MAX_LENGTH, type Asked } from '../classes/asked.js';
import type { ByHand } from './database.js';
import { distinct, isSimple, type Form, type Route } from './form.js';
import { linkPasses, mayPass, predicateParams } from './predicates.js';

const PATHS = 20;

function textOf(asked: Asked): string {
  const may = mayPass('y', asked);
  const nodes = may === null ? '' : ` AND ((${may}) OR y = b)`;
  return `MATCH (a:Entity {id: $from}) MATCH (b:Entity {id: $to})
MATCH p = SHORTEST ${PATHS} (a) ((x)-[r]-(y) WHERE ${linkPasses('r', asked)}${nodes}){1,${MAX_LENGTH}} (b)
RETURN [n IN nodes(p) | n.id]`;
}

export function shortestK({ read }: ByHand, hubDegree: number): Form {
  return {
    name: 'SHORTEST 20, node-simple',
    async find({ from, to, asked }) {
      const rows = (await read(textOf(asked), { from, to, ...predicateParams(hubDegree) })) as readonly Route[];
      const simple = distinct(rows.filter(isSimple)).toSorted((a, b) => a.length - b.length);
      return { routes: simple.slice(0, FIRST), exact: simple.length >= FIRST || rows.length < PATHS };
    },
  };
}
