// Brings a database to the shape that the code expects, or refuses it; run at every start, by one runner at a time.
import { statement } from '../cypher/print.js';
import { cypher, value, wholeNumber } from '../cypher/tag.js';
import { BaylanysError } from '../errors.js';
import type { Log } from '../log.js';
import { readMigrations, type Migration } from './migrations.js';
import type { Graph, WriteTransaction } from './run.js';

export interface MigrationResult {
  readonly applied: readonly number[];
  /** The number of the last migration that the database has now. */
  readonly version: number;
}

interface Applied {
  readonly number: number;
  readonly name: string;
  readonly checksum: string;
}

/** Also how long a second runner waits for the first. */
const RUN_MS = 10 * 60 * 1000;
const INDEX_SECONDS = 300;
/** To make what every runner needs, where others try to at the same moment. */
const ATTEMPTS = 10;

export async function migrate(
  graph: Graph,
  log: Log,
  migrations: readonly Migration[] = readMigrations(),
): Promise<MigrationResult> {
  await refuseForeign(graph);
  await ensureLockConstraint(graph);
  return await graph.write(
    async (held) => {
      await takeLock(held);
      const done = await appliedMigrations(graph);
      refuseOther(done, migrations);
      const missing = migrations.slice(done.length);
      for (const migration of missing) {
        await apply(graph, migration);
        log.info({ migration: migration.name, number: migration.number }, 'migration applied');
      }
      // Not only after a migration: a start may come before an earlier run's indexes are filled.
      await graph.execute(statement(cypher`CALL db.awaitIndexes(${wholeNumber(INDEX_SECONDS)})`), {
        timeoutMs: RUN_MS,
      });
      return { applied: missing.map(({ number }) => number), version: migrations.length };
    },
    { timeoutMs: RUN_MS },
  );
}

/** Whether the database holds no record yet; only such a one is seeded. */
export async function isEmpty(graph: Graph): Promise<boolean> {
  const found = await graph.read(
    statement(cypher`RETURN EXISTS { (:Entity) } OR EXISTS { (:Source) } OR EXISTS { (:Statement) }`),
  );
  return found[0]?.[0] === false;
}

async function refuseForeign(graph: Graph): Promise<void> {
  const rows = await graph.read(
    statement(
      cypher`RETURN EXISTS { (:Migration) }, COLLECT { MATCH (n) WHERE NOT n:MigrationLock RETURN labels(n) LIMIT 1 }`,
    ),
  );
  const [ours, others] = rows[0] ?? [];
  if (ours === true || !Array.isArray(others) || others.length === 0) return;
  throw new BaylanysError(
    'CONFLICT',
    `The database holds nodes that are not of this program (one is labelled ${JSON.stringify(others[0])}), and is left as it is. ` +
      'Set NEO4J_DATABASE or NEO4J_URI to an empty one.',
  );
}

/** Without it two runners would each make a lock node of their own. */
async function ensureLockConstraint(graph: Graph): Promise<void> {
  const exists = async (): Promise<boolean> => {
    const rows = await graph.read(
      statement(cypher`SHOW CONSTRAINTS YIELD name WHERE name = ${value('migration_lock')} RETURN name`),
    );
    return rows.length > 0;
  };
  const make = cypher`CREATE CONSTRAINT migration_lock IF NOT EXISTS FOR (n:MigrationLock) REQUIRE n.id IS UNIQUE`;
  for (let left = ATTEMPTS; !(await exists()); left -= 1) {
    try {
      await graph.execute(statement(make));
    } catch (error) {
      // Runners that begin together are each other's deadlock, whether one of them has made it by then or not: the next
      // attempt waits for the one that goes on.
      if (!(error instanceof BaylanysError) || error.code !== 'CONFLICT' || left === 0) throw error;
    }
  }
}

/** The lock is a write that stays open: it goes with its transaction, and so with a runner that crashed. */
async function takeLock(held: WriteTransaction): Promise<void> {
  await held.run(statement(cypher`MERGE (n:MigrationLock {id: ${value('runner')}}) SET n.takenAt = datetime()`));
}

async function appliedMigrations(graph: Graph): Promise<readonly Applied[]> {
  const rows = await graph.read(
    statement(cypher`MATCH (n:Migration) RETURN n.number, n.name, n.checksum ORDER BY n.number`),
  );
  return rows.map(([number, name, checksum]) => ({
    number: Number(number),
    name: String(name),
    checksum: String(checksum),
  }));
}

function refuseOther(done: readonly Applied[], migrations: readonly Migration[]): void {
  const newest = done.at(-1);
  if (newest !== undefined && newest.number > migrations.length)
    throw new BaylanysError(
      'CONFLICT',
      `The database has migration ${newest.number} (${newest.name}), and this program knows them up to ${migrations.length}. ` +
        'Run the newer version of the program that made it, or use another database.',
    );
  done.forEach((applied, i) => {
    const known = migrations[i];
    if (known?.number === applied.number && known.checksum === applied.checksum) return;
    throw new BaylanysError(
      'CONFLICT',
      `Migration ${applied.number} (${applied.name}) was applied to the database with other content than it has here. ` +
        'Restore its file as it was and put the change into a new migration, or use another database.',
    );
  });
}

/**
 * Neo4j mixes no change of schema with one of data in a transaction, so the record comes last, by itself. After a crash
 * before it the migration runs again, so its statements must bear that (IF NOT EXISTS, MERGE). Many indexes in one
 * transaction take half the time of one each.
 */
async function apply(graph: Graph, migration: Migration): Promise<void> {
  const limit = { timeoutMs: RUN_MS };
  if (migration.schemaOnly)
    await graph.write(async (together) => {
      for (const step of migration.statements) await together.run(step);
    }, limit);
  else for (const step of migration.statements) await graph.execute(step, limit);
  const { number, name, checksum } = migration;
  await graph.execute(
    statement(
      cypher`CREATE (:Migration {number: ${value(number)}, name: ${value(name)}, checksum: ${value(checksum)}, appliedAt: datetime()})`,
    ),
  );
}
