// Reads what is recorded back into the plain records.
import { statement } from '../cypher/print.js';
import { comma, cypher, join, name, nothing, value, variable, type Fragment, type Variable } from '../cypher/tag.js';
import type { Statement as CypherStatement } from '../cypher/statement.js';
import type { Row } from '../graph/run.js';
import type { EntityDeclaration, Passage, Source, Statement } from '../model/records.js';
import { chunksOf } from './chunks.js';
import { passageFrom, passageProperties } from './passage-node.js';
import { flag, named, text, texts } from './properties.js';
import { sourceFrom, sourceProperties } from './source-node.js';
import { statementFrom, statementProperties } from './statement-node.js';

/** A graph, or a transaction that must see its own writes. */
export type Ask = (statement: CypherStatement) => Promise<readonly Row[]>;

/** One column a property, in the order of the names. */
export function columns(of: Variable, names: readonly string[]): Fragment {
  return join(
    names.map((property) => cypher`${of}.${name(property)}`),
    comma,
  );
}

/** Which statements: by their own id, or by what they name. All versions, ended ones too. */
export type StatementsBy = 'id' | 'subject' | 'object' | 'link' | 'about' | 'source';

export async function loadStatements(
  ask: Ask,
  by: StatementsBy,
  keys: Iterable<string>,
  visible: 'PUBLIC' | 'ALL' = 'ALL',
): Promise<readonly Statement[]> {
  const s = variable('s');
  const key = variable('k');
  const found: Statement[] = [];
  for (const chunk of chunksOf([...keys])) {
    // Composite indexes answer only where each of their properties is in the predicate.
    const indexed =
      by === 'id' || by === 'link' ? nothing : cypher` AND ${s}.sortDay IS NOT NULL AND ${s}.id IS NOT NULL`;
    const seen = visible === 'ALL' ? nothing : cypher` AND ${s}.public`;
    const rows = await ask(
      statement(cypher`UNWIND ${value(chunk)} AS ${key}
MATCH (${s}:Statement) WHERE ${s}.${name(by)} = ${key}${indexed}${seen}
RETURN ${columns(s, statementProperties)}, COLLECT { MATCH (${s})-[c:CITES]->(p:Passage) RETURN p.id ORDER BY c.position }`),
    );
    for (const row of rows)
      found.push(statementFrom(named(statementProperties, row), texts(row[statementProperties.length])));
  }
  return found.sort((a, b) => (a.id < b.id ? -1 : 1));
}

export async function loadSources(ask: Ask, ids: Iterable<string>): Promise<readonly Source[]> {
  return (await loadNodes(ask, 'Source', sourceProperties, ids)).map((row) => sourceFrom(named(sourceProperties, row)));
}

export async function loadPassages(ask: Ask, ids: Iterable<string>): Promise<readonly Passage[]> {
  const rows = await loadNodes(ask, 'Passage', passageProperties, ids);
  return rows.map((row) => passageFrom(named(passageProperties, row)));
}

export async function loadEntities(ask: Ask, ids: Iterable<string>): Promise<readonly EntityDeclaration[]> {
  const rows = await loadNodes(ask, 'Entity', ['id', 'kind', 'unnamed'], ids);
  return rows.map(([id, kind, unnamed]) => ({
    id: text(id),
    kind: text(kind) as EntityDeclaration['kind'],
    unnamed: flag(unnamed),
  }));
}

/** The chosen properties of the nodes with these ids, as far as there are any. */
export async function loadNodes(
  ask: Ask,
  label: 'Entity' | 'Source' | 'Passage',
  names: readonly string[],
  ids: Iterable<string>,
): Promise<readonly Row[]> {
  const n = variable('n');
  const key = variable('k');
  const found: Row[] = [];
  for (const chunk of chunksOf([...ids]))
    found.push(
      ...(await ask(
        statement(
          cypher`UNWIND ${value(chunk)} AS ${key} MATCH (${n}:${name(label)} {id: ${key}}) RETURN ${columns(n, names)}`,
        ),
      )),
    );
  return found;
}
