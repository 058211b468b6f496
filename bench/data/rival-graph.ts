// The same things in the shape that @neo4j/graphql wants: nodes and edges of their own labels, made from Baylanys' graph.
import type { Graph } from '../../src/graph/run.js';

const schema = [
  'CREATE CONSTRAINT rival_incident IF NOT EXISTS FOR (n:RivalIncident) REQUIRE n.id IS UNIQUE',
  'CREATE CONSTRAINT rival_place IF NOT EXISTS FOR (n:RivalPlace) REQUIRE n.id IS UNIQUE',
  'CREATE CONSTRAINT rival_country IF NOT EXISTS FOR (n:RivalCountry) REQUIRE n.id IS UNIQUE',
  'CREATE CONSTRAINT rival_group IF NOT EXISTS FOR (n:RivalGroup) REQUIRE n.id IS UNIQUE',
  'CREATE CONSTRAINT rival_statement IF NOT EXISTS FOR (n:RivalStatement) REQUIRE n.id IS UNIQUE',
  'CREATE CONSTRAINT rival_source IF NOT EXISTS FOR (n:RivalSource) REQUIRE n.id IS UNIQUE',
  'CREATE INDEX rival_incident_in_order IF NOT EXISTS FOR (n:RivalIncident) ON (n.sortKey, n.id)',
];

/** A field of a value that Baylanys stores as JSON. */
const field = (json: string, name: string): string => `split(split(${json}, '"${name}":"')[1], '"')[0]`;

const things = [
  `MATCH (n:Source) CALL (n) { CREATE (:RivalSource {id: n.id, kind: n.kind, title: n.title, publisher: n.publisher,
     url: n.url, language: n.language}) }`,
  `MATCH (n:Place {typeCode: 'COUNTRY'}) WHERE n.sortKey IS NOT NULL AND n.id IS NOT NULL
   CALL (n) { CREATE (:RivalCountry {id: n.id, name: n.name, kind: n.kind}) }`,
  `MATCH (n:Place)-[:LOCATED_IN]->(m:Place)
   CALL (n, m) { MATCH (c:RivalCountry {id: m.id}) CREATE (:RivalPlace {id: n.id, name: n.name, kind: n.kind})-[:RIVAL_IN]->(c) }`,
  `MATCH (n:Group) CALL (n) { CREATE (:RivalGroup {id: n.id, name: n.name, kind: n.kind, sourceCount: n.sourceCount}) }`,
  `MATCH (n:Incident)-[:OCCURRED_IN]->(m:Place)
   CALL (n, m) {
     MATCH (p:RivalPlace {id: m.id})
     CREATE (i:RivalIncident {id: n.id, name: n.name, kind: n.kind, sortKey: n.sortKey, type: n.typeCode,
       edtf: ${field('n.date', 'edtf')}, earliest: ${field('n.date', 'earliest')}, latest: ${field('n.date', 'latest')}})
     CREATE (i)-[:RIVAL_AT]->(p) }`,
  `MATCH (n:Incident)-[:PERPETRATED_BY]->(m:Group)
   CALL (n, m) { MATCH (i:RivalIncident {id: n.id}) MATCH (g:RivalGroup {id: m.id}) CREATE (i)-[:RIVAL_BY]->(g) }`,
  `MATCH (s:Statement) WHERE s.subject STARTS WITH 'incident:'
   CALL (s) {
     MATCH (i:RivalIncident {id: s.subject}) MATCH (o:RivalSource {id: s.source})
     CREATE (r:RivalStatement {id: s.id, predicate: s.predicate, valueKind: s.valueKind, stance: s.stance,
       marking: s.marking, preferred: s.preferred, recordedAt: s.recordedAt, sortDay: s.sortDay})
     CREATE (r)-[:RIVAL_ABOUT]->(i) CREATE (r)-[:RIVAL_FROM]->(o) }`,
];

export const rivalStatements: readonly string[] = [...schema, ...things];

export async function writeRivalGraph(graph: Graph): Promise<void> {
  for (const text of schema) await graph.execute({ text, params: {} });
  await graph.execute({ text: 'CALL db.awaitIndexes(60)', params: {} });
  for (const text of things) {
    await graph.execute({ text: `${text} IN TRANSACTIONS OF 2000 ROWS`, params: {} }, { timeoutMs: 600_000 });
  }
}
