// What a person would write by hand for the two questions on Baylanys' stored graph: positional rows, made into the same
// answers. It asks for the same things by meaning (what is public, live, supported, in the same order), and nothing more.
import { session, type Driver, type SessionConfig } from 'neo4j-driver';
import { int } from '../../../src/graph/values.js';

const standings = ['REPORTED', 'ATTRIBUTED', 'CLAIMED', 'SUSPECTED', 'CONTESTED'];

const place = (more: string): string => `COLLECT {
    MATCH (n)-[r:OCCURRED_IN]->(m:Place) WHERE r.public AND m.public AND r.standing IN $standings
    WITH m, r ORDER BY r.objectSort, r.object, r.id LIMIT 25
    RETURN [m.id, m.name, m.kind${more}] }`;

const country = `, COLLECT {
      MATCH (m)-[q:LOCATED_IN]->(c:Place) WHERE q.public AND c.public AND q.standing IN $standings
      WITH c, q ORDER BY q.objectSort, q.object, q.id LIMIT 25
      RETURN [c.id, c.name, c.kind] }`;

const statementsBy = (end: 'subject' | 'object'): string =>
  `MATCH (s:Statement) WHERE s.${end} = n.id AND s.sortDay IS NOT NULL AND s.id IS NOT NULL AND s.public AND NOT s.ended
      WITH s ORDER BY s.${end}, s.sortDay, s.id LIMIT 4 RETURN s`;

const listText = `MATCH (n:Incident) WHERE n.public AND n.supported AND n.sortKey IS NOT NULL AND n.id IS NOT NULL
WITH n ORDER BY n.sortKey DESC, n.id DESC LIMIT $limit
RETURN [n.id, n.name, n.kind, n.date, n.type, ${place(country)},
  COLLECT {
    MATCH (n)-[r:PERPETRATED_BY]->(m:Entity) WHERE r.public AND m.public AND r.standing IN $standings
    WITH m, r ORDER BY r.objectSort, r.object, r.id LIMIT 25
    RETURN [m.id, m.name, m.kind, m.sourceCount] },
  COLLECT {
    CALL (n) { ${statementsBy('subject')} UNION ALL ${statementsBy('object')} }
    WITH s ORDER BY s.sortDay, s.id LIMIT 4
    MATCH (s)-[:SAID_IN]->(o:Source) WHERE o.public
    RETURN [s.id, s.predicate, s.valueKind, s.stance, s.marking, s.preferred, s.recordedAt,
      o.id, o.kind, o.title, o.publisher, o.url, o.language] }]`;

const lookUpText = `MATCH (n:Entity) WHERE n.id = $id AND n:Incident AND n.public
RETURN [n.id, n.name, n.kind, n.date, n.type, ${place('')}]`;

type Cells = readonly unknown[];
const many = (cell: unknown): readonly Cells[] => cell as readonly Cells[];

interface StoredDate {
  readonly edtf: string | null;
  readonly earliest: string | null;
  readonly latest: string | null;
}

function incidentOf([id, name, kind, dateText, typeText]: Cells) {
  const date = typeof dateText === 'string' ? (JSON.parse(dateText) as StoredDate) : null;
  const type = typeof typeText === 'string' ? (JSON.parse(typeText) as { readonly value: string | null }) : null;
  return {
    ...{ id, name, kind },
    date: { edtf: date?.edtf ?? null, earliest: date?.earliest ?? null, latest: date?.latest ?? null },
    type: { value: type?.value ?? null },
  };
}

function placeOf([id, name, kind]: Cells) {
  return { id, name, kind };
}

function groupOf([id, name, kind, sourceCount]: Cells) {
  return { id, name, kind, sourceCount };
}

function statementOf(cells: Cells) {
  const [id, predicate, valueKind, stance, marking, preferred, recordedAt, ...source] = cells;
  const [sourceId, kind, title, publisher, url, language] = source;
  return {
    ...{ id, predicate, valueKind, stance, marking, preferred, recordedAt },
    source: { id: sourceId, kind, title, publisher, url, language },
  };
}

function listOf(rows: readonly Cells[]) {
  const nodes = rows.map((cells) => {
    const incident = incidentOf(cells);
    const [places, perpetrators, statements] = cells.slice(5).map(many);
    return {
      ...{ id: incident.id, name: incident.name, kind: incident.kind, date: incident.date, type: incident.type },
      places: {
        nodes: places?.map((one) => ({ ...placeOf(one), locatedIn: { nodes: many(one[3]).map(placeOf) } })),
      },
      perpetrators: { nodes: perpetrators?.map(groupOf) },
      statements: { nodes: statements?.map(statementOf) },
    };
  });
  return { data: { incidents: { nodes } } };
}

function lookUpOf([cells]: readonly Cells[]) {
  if (cells === undefined) return { data: { incident: null } };
  return { data: { incident: { ...incidentOf(cells), places: { nodes: many(cells[5]).map(placeOf) } } } };
}

export interface Asked {
  readonly query: string;
  readonly variables: { readonly id: string };
}

/** Which question it is stands in the operation's first line; the rest of the document is not looked at. */
export function answerBy(driver: Driver, database: string): (asked: Asked) => Promise<string> {
  const reading: Pick<SessionConfig, 'database' | 'defaultAccessMode'> = { database, defaultAccessMode: session.READ };
  const limit = int(25);
  const rows = async (text: string, params: Readonly<Record<string, unknown>>): Promise<readonly Cells[]> => {
    const open = driver.session(reading);
    try {
      const { records } = await open.run(text, params);
      return records.map((record) => record.get(0) as Cells);
    } finally {
      await open.close();
    }
  };
  return async ({ query, variables }) =>
    JSON.stringify(
      query.startsWith('query List')
        ? listOf(await rows(listText, { limit, standings }))
        : lookUpOf(await rows(lookUpText, { id: variables.id, standings })),
    );
}
