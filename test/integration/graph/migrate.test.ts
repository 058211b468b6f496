import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { isEmpty, migrate } from '../../../src/graph/migrate.js';
import { parseMigration, readMigrations } from '../../../src/graph/migrations.js';
import { openGraph, type Graph, type Row } from '../../../src/graph/run.js';
import { createLog } from '../../../src/log.js';
import { scratch, type Scratch } from '../../support/instance.js';

const log = createLog('silent');
const first = parseMigration(
  '0001-first.cypher',
  'CREATE CONSTRAINT first_id IF NOT EXISTS FOR (n:First) REQUIRE n.id IS UNIQUE;',
);
const second = parseMigration('0002-second.cypher', "MERGE (:Migration2 {id: 'a'});\nMERGE (:Migration2 {id: 'b'});");
const latest = readMigrations().length;

let db: Scratch;
let graph: Graph;
beforeAll(async () => {
  db = await scratch();
  graph = db.graph;
});
afterAll(async () => {
  await db.release();
});

const ask = async (text: string): Promise<readonly Row[]> => await graph.read({ text, params: {} });
const change = async (text: string): Promise<readonly Row[]> => await graph.execute({ text, params: {} });

/** As Neo4j begins: no node, no constraint, no index but its own. */
beforeEach(async () => {
  await change('MATCH (n) DETACH DELETE n');
  for (const [name] of await ask('SHOW CONSTRAINTS YIELD name')) await change(`DROP CONSTRAINT ${String(name)}`);
  for (const [name] of await ask("SHOW INDEXES YIELD name, type WHERE type <> 'LOOKUP' RETURN name"))
    await change(`DROP INDEX ${String(name)}`);
});

describe('an empty database', () => {
  test('gets every migration in order and on record; then ids and numbers are unique and every index is ready', async () => {
    expect(await migrate(graph, log)).toEqual({
      applied: readMigrations().map(({ number }) => number),
      version: latest,
    });
    expect(
      await ask('MATCH (n:Migration) RETURN n.number, n.name, n.checksum, n.appliedAt IS NOT NULL ORDER BY n.number'),
    ).toEqual(readMigrations().map(({ number, name, checksum }) => [number, name, checksum, true]));
    expect(await isEmpty(graph)).toBe(true);

    const rows = await ask(
      "SHOW CONSTRAINTS YIELD labelsOrTypes, properties, type WHERE type = 'UNIQUENESS' RETURN labelsOrTypes[0] + '.' + properties[0] AS what ORDER BY what",
    );
    expect(rows.map(([what]) => what)).toEqual(
      expect.arrayContaining([
        'Entity.id',
        'MigrationLock.id',
        'Origin.number',
        'Passage.id',
        'Revision.number',
        'Source.id',
        'Source.number',
        'SourceFile.name',
        'Statement.id',
      ]),
    );
    expect(await ask("SHOW INDEXES YIELD state WHERE state <> 'ONLINE' RETURN state")).toEqual([]);
  });

  test('is migrated once where three runners begin at the same moment', async () => {
    const others = [openGraph(db.target), openGraph(db.target)];
    const results = await Promise.all(
      [graph, ...others].map(async (runner) => await migrate(runner, log, [first, second])),
    );
    await Promise.all(others.map(async (other) => await other.close()));
    expect(results.map(({ applied }) => applied.length).sort()).toEqual([0, 0, 2]);
    expect(await ask('MATCH (n:Migration) RETURN n.number ORDER BY n.number')).toEqual([[1], [2]]);
    expect(await ask('MATCH (n:MigrationLock) RETURN count(*)')).toEqual([[1]]);
  });
});

describe('a migrated database', () => {
  test('is left as it is by the same migrations', async () => {
    await migrate(graph, log, [first, second]);
    const before = await ask('MATCH (n:Migration) RETURN n.number, n.appliedAt ORDER BY n.number');
    expect(await migrate(graph, log, [first, second])).toEqual({ applied: [], version: 2 });
    expect(await ask('MATCH (n:Migration) RETURN n.number, n.appliedAt ORDER BY n.number')).toEqual(before);
  });

  test('gets only what is new', async () => {
    await migrate(graph, log, [first]);
    expect(await migrate(graph, log, [first, second])).toEqual({ applied: [2], version: 2 });
    expect(await ask('MATCH (n:Migration2) RETURN n.id ORDER BY n.id')).toEqual([['a'], ['b']]);
  });

  test('of a newer program is refused', async () => {
    await migrate(graph, log, [first, second]);
    await expect(migrate(graph, log, [first])).rejects.toMatchObject({
      code: 'CONFLICT',
      message: expect.stringContaining('has migration 2 (second), and this program knows them up to 1') as string,
    });
  });

  test('is refused where the file of an applied migration was changed', async () => {
    await migrate(graph, log, [first]);
    const edited = parseMigration('0001-first.cypher', 'RETURN 1;');
    await expect(migrate(graph, log, [edited, second])).rejects.toMatchObject({
      code: 'CONFLICT',
      message: expect.stringContaining('Migration 1 (first) was applied to the database with other content') as string,
    });
    expect(await ask('MATCH (n:Migration2) RETURN n.id')).toEqual([]);
  });

  test('is empty for seeding until it holds a record', async () => {
    await migrate(graph, log, [first]);
    expect(await isEmpty(graph)).toBe(true);
    await change("CREATE (:Source {id: 'source:x', number: 1})");
    expect(await isEmpty(graph)).toBe(false);
  });
});

describe('another database', () => {
  test('that holds anything not ours is refused and left untouched', async () => {
    await change("CREATE (:Film {title: 'x'})");
    await expect(migrate(graph, log)).rejects.toMatchObject({
      code: 'CONFLICT',
      message: expect.stringContaining('"Film"') as string,
    });
    expect(await ask('MATCH (n) RETURN labels(n)')).toEqual([[['Film']]]);
    expect(await ask('SHOW CONSTRAINTS YIELD name')).toEqual([]);
  });
});

describe('a runner that goes away', () => {
  test('half-way leaves a database that the next one brings to its end', async () => {
    const broken = { ...second, statements: [...second.statements, { text: 'NOT CYPHER', params: {} }] };
    await expect(migrate(graph, log, [first, broken])).rejects.toMatchObject({ code: 'INTERNAL' });
    expect(await ask('MATCH (n:Migration) RETURN n.number')).toEqual([[1]]);
    expect(await migrate(graph, log, [first, second])).toEqual({ applied: [2], version: 2 });
    expect(await ask('MATCH (n:Migration2) RETURN n.id ORDER BY n.id')).toEqual([['a'], ['b']]);
  });

  test('with the lock in its hand gives it back with its connection', async () => {
    await migrate(graph, log, [first]);
    const crashing = openGraph(db.target);
    const holds = new Promise<void>((resolve, reject) => {
      crashing
        .write(async (tx) => {
          await tx.run({ text: "MATCH (n:MigrationLock {id: 'runner'}) SET n.takenAt = null", params: {} });
          resolve();
          await new Promise(() => undefined);
        })
        .catch(reject);
    });
    await holds;
    let finished = false;
    const waiting = migrate(graph, log, [first, second]).finally(() => (finished = true));
    await expect
      .poll(async () => await ask("SHOW TRANSACTIONS YIELD status WHERE status STARTS WITH 'Blocked' RETURN 1"), {
        timeout: 10_000,
      })
      .toEqual([[1]]);
    expect(finished).toBe(false);
    await crashing.close();
    expect(await waiting).toEqual({ applied: [2], version: 2 });
  });
});
