// What the graph holds, in numbers: one fixed statement for `about`.
import { print, type PreparedStatement } from '../cypher/print.js';
import { cypher, variable } from '../cypher/tag.js';
import { visible } from './visibility.js';

export interface GraphFigures {
  readonly database: string;
  readonly revision: number | null;
  readonly revisedAt: string | null;
  readonly ruleVersion: number | null;
  readonly entities: readonly { readonly kind: string; readonly count: number }[];
  readonly links: number;
  readonly statements: number;
  readonly sources: number;
}

const n = variable('n');
const r = variable('r');
const s = variable('s');
const o = variable('o');
const a = variable('a');
const b = variable('b');

export const aboutStatement: PreparedStatement = print(cypher`
CALL dbms.components() YIELD name, versions, edition
WITH name + ' ' + versions[0] + ' ' + edition AS database LIMIT 1
OPTIONAL MATCH (revision:Revision)
WITH database, revision ORDER BY revision.number DESC LIMIT 1
OPTIONAL MATCH (derivation:Derivation)
WITH database, revision.number AS number, revision.at AS at, derivation.ruleVersion AS ruleVersion
WITH database, number, at, ruleVersion,
  COLLECT { MATCH (${n}:Entity) WHERE ${visible(n)} AND ${n}.supported WITH ${n}.kind AS kind, count(*) AS count ORDER BY kind RETURN [kind, count] } AS entities
RETURN [database, number, at, ruleVersion, entities,
  COUNT { MATCH (${a}:Entity)-[${r}]->(${b}:Entity) WHERE ${visible(r)} AND ${visible(a)} AND ${visible(b)} AND ${r}.supported },
  COUNT { MATCH (${s}:Statement) WHERE ${visible(s)} AND NOT ${s}.ended },
  COUNT { MATCH (${o}:Source) WHERE ${visible(o)} }] AS item`);

export function projectFigures(item: unknown): GraphFigures {
  const [database, revision, revisedAt, ruleVersion, entities, links, statements, sources] = item as readonly unknown[];
  return {
    database: String(database),
    revision: revision as number | null,
    revisedAt: revisedAt as string | null,
    ruleVersion: ruleVersion as number | null,
    entities: (entities as readonly (readonly [string, number])[]).map(([kind, count]) => ({ kind, count })),
    links: links as number,
    statements: statements as number,
    sources: sources as number,
  };
}
