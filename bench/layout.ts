// How statements should hang on what they speak of: by an indexed id property, or by an edge to the subject.
//
// Run: npm run bench:layout. One graph holds both layouts; the two forms of a question are asked in turn, so that a
// machine that slows down slows both. Prints database hits (PROFILE) and wall times per form.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import neo4j, { type Config, type SessionConfig } from 'neo4j-driver';
import { readConfig } from '../src/config.js';
import { openDatabase } from '../src/graph/open-database.js';
import { createLog } from '../src/log.js';

const INCIDENTS = 20_000;
const STATEMENTS_EACH = 4;
const ROUNDS = 300;

const home = mkdtempSync(join(tmpdir(), 'baylanys-bench-'));
const database = await openDatabase({ ...readConfig(), home, neo4j: null }, createLog('warn'));
const settings: Pick<Config, 'disableLosslessIntegers'> = { disableLosslessIntegers: true };
const driver = neo4j.driver(database.uri, neo4j.auth.basic(database.username, database.password), settings);
const inDatabase: Pick<SessionConfig, 'database'> = { database: database.database };

async function run(text: string, params: Record<string, unknown> = {}) {
  const session = driver.session(inDatabase);
  try {
    return await session.run(text, params);
  } finally {
    await session.close();
  }
}

await run('CREATE CONSTRAINT FOR (n:Incident) REQUIRE n.id IS UNIQUE');
await run('CREATE CONSTRAINT FOR (n:Source) REQUIRE n.id IS UNIQUE');
await run('CREATE CONSTRAINT FOR (n:Statement) REQUIRE n.id IS UNIQUE');
await run('CREATE INDEX FOR (n:Incident) ON (n.sortKey, n.id)');
await run('CREATE INDEX FOR (s:Statement) ON (s.subject, s.sortDay, s.id)');
await run("UNWIND range(0, 999) AS i CREATE (:Source {id: 'source:' + i, title: 'Source ' + i})");
for (let from = 0; from < INCIDENTS; from += 2000) {
  await run(
    `UNWIND range($from, $to) AS i
     CREATE (n:Incident {id: 'incident:' + i, sortKey: toString(20000000 + (i * 7919) % 12000), name: 'Incident ' + i})
     WITH n, i UNWIND range(0, ${STATEMENTS_EACH - 1}) AS k
     MATCH (o:Source {id: 'source:' + ((i * 31 + k * 17) % 1000)})
     CREATE (s:Statement {id: 'statement:' + i + '/' + k, subject: n.id, source: o.id, sortDay: (i * 13 + k) % 12000, stance: 'ASSERTS'})
     CREATE (s)-[:ABOUT]->(n) CREATE (s)-[:FROM]->(o)`,
    { from: neo4j.int(from), to: neo4j.int(from + 1999) },
  );
}
await run('CALL db.awaitIndexes(120)');
await run('CALL db.prepareForReplanning()');

const byProperty = `COLLECT { MATCH (s:Statement) WHERE s.subject = n.id AND s.sortDay IS NOT NULL AND s.id IS NOT NULL
  WITH s ORDER BY s.sortDay, s.id LIMIT 10 RETURN [s.id, s.stance, head(COLLECT { MATCH (o:Source) WHERE o.id = s.source RETURN [o.id, o.title] })] }`;
const byEdge = `COLLECT { MATCH (s:Statement)-[:ABOUT]->(n)
  WITH s ORDER BY s.sortDay, s.id LIMIT 10 RETURN [s.id, s.stance, head(COLLECT { MATCH (s)-[:FROM]->(o:Source) RETURN [o.id, o.title] })] }`;
const edgeAndProperty = byEdge.replace('MATCH (s)-[:FROM]->(o:Source)', 'MATCH (o:Source) WHERE o.id = s.source');
/** What a statement names is found after the page is cut, in its row instead of a subquery for each. */
const inRow = (
  source: string,
): string => `COLLECT { MATCH (s:Statement) WHERE s.subject = n.id AND s.sortDay IS NOT NULL AND s.id IS NOT NULL
  WITH s ORDER BY s.subject, s.sortDay, s.id LIMIT 10 OPTIONAL MATCH ${source} WITH s, o ORDER BY s.subject, s.sortDay, s.id
  RETURN [s.id, s.stance, CASE WHEN o IS NOT NULL THEN [o.id, o.title] END] }`;
const list = (statements: string): string =>
  `MATCH (n:Incident) WHERE n.sortKey IS NOT NULL AND n.id IS NOT NULL WITH n ORDER BY n.sortKey DESC, n.id DESC LIMIT 25 RETURN [n.id, n.name, ${statements}] AS item`;
const lookUp = (statements: string): string =>
  `MATCH (n:Incident) WHERE n.id = $id RETURN [n.id, n.name, ${statements}] AS item`;

interface Profiled {
  readonly dbHits: number;
  readonly children: readonly Profiled[];
}
const hits = (plan: Profiled): number => plan.dbHits + plan.children.reduce((sum, child) => sum + hits(child), 0);
const median = (times: readonly number[]): number =>
  [...times].sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? NaN;

const forms = {
  'indexed properties': byProperty,
  'edge to the subject, edge to the source': byEdge,
  'edge to the subject, source by property': edgeAndProperty,
  'indexed properties, source joined by its id': inRow('(o:Source) WHERE o.id = s.source'),
  'subject by property, source joined by an edge': inRow('(s)-[:FROM]->(o:Source)'),
};
for (const [question, text] of [
  ['list of 25', list],
  ['look-up of one', lookUp],
] as const) {
  const times = new Map(Object.keys(forms).map((form) => [form, [] as number[]]));
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const [form, statements] of Object.entries(forms)) {
      const began = performance.now();
      await run(text(statements), { id: `incident:${(round * 71) % INCIDENTS}` });
      if (round >= ROUNDS / 5) times.get(form)?.push(performance.now() - began);
    }
  }
  for (const [form, statements] of Object.entries(forms)) {
    const { summary } = await run(`PROFILE ${text(statements)}`, { id: 'incident:4711' });
    const profile = summary.profile as unknown as Profiled;
    process.stdout.write(
      `${question} | ${form} | ${hits(profile)} hits | median ${median(times.get(form) ?? []).toFixed(2)} ms\n`,
    );
  }
}
await driver.close();
await database.close();
rmSync(home, { recursive: true, force: true });
