// Opens the database of the benchmark of searches, and loads it where it is not loaded yet.
import { readConfig } from '../../../src/config.js';
import { statement } from '../../../src/cypher/print.js';
import { cypher, value } from '../../../src/cypher/tag.js';
import type { Database } from '../../../src/graph/database.js';
import { migrate } from '../../../src/graph/migrate.js';
import { readMigrations } from '../../../src/graph/migrations.js';
import { openDatabase } from '../../../src/graph/open-database.js';
import { openGraph, type Graph } from '../../../src/graph/run.js';
import { createLog } from '../../../src/log.js';
import { RULE_VERSION } from '../../../src/model/derive/rules.js';
import { stampRules } from '../../../src/record/lock.js';
import { worldOf } from '../world/world.js';
import { writeWorld } from './files.js';
import { homeFor, type TraceHome } from './home.js';
import { importInto } from './importer.js';
import { readWeb, type SavedWeb } from './saved-web.js';

/** More than the default, so that nothing waits for memory; what one transaction may take is the default. */
const memory = { heap: '2g', pageCache: '2g', transactionMax: '192m' };
const LONG = { timeoutMs: 3_600_000 };

/**
 * `migrate` refuses a database with nodes in it that no migration was recorded in, as they might be somebody else's. These
 * are ours: the first migration is run here by hand and recorded, and it does the rest. All indexes are awaited before, as
 * it waits for no more than some minutes.
 */
async function migrateImported(graph: Graph): Promise<void> {
  const [first, ...others] = readMigrations();
  if (first === undefined) throw new Error('expected a migration');
  for (const migration of [first, ...others.filter(({ schemaOnly }) => schemaOnly)])
    await graph.write(async (together) => {
      for (const step of migration.statements) await together.run(step);
    }, LONG);
  await graph.execute({ text: 'CALL db.awaitIndexes(3600)', params: {} }, LONG);
  const { number, name, checksum } = first;
  await graph.execute(
    statement(
      cypher`CREATE (:Migration {number: ${value(number)}, name: ${value(name)}, checksum: ${value(checksum)}, appliedAt: datetime()})`,
    ),
  );
  await graph.write((transaction) => stampRules(transaction, RULE_VERSION));
  await migrate(graph, createLog('warn'));
  await graph.execute({ text: 'CALL db.prepareForReplanning()', params: {} }, LONG);
}

export interface LoadedTrace {
  readonly database: Database;
  readonly web: SavedWeb;
  readonly home: TraceHome;
}

export async function openLoaded(
  scale: number,
  parent: string | undefined,
  tell: (line: string) => void,
): Promise<LoadedTrace> {
  const home = homeFor(scale, parent);
  const config = { ...readConfig(), home: home.path, memory, neo4j: null };
  const fresh = !home.isLoaded();
  const began = performance.now();
  const took = (): string => `${Math.round((performance.now() - began) / 1000)} s`;
  if (fresh) {
    home.clear();
    tell(`Making the world at scale ${scale} in ${home.path} (kept for the next run; delete it when you like)`);
    const files = writeWorld(home.files, worldOf(scale), home.web);
    tell(`  files written after ${took()}`);
    await importInto(config, files);
    tell(`  imported after ${took()}`);
  }
  const database = await openDatabase(config, createLog('warn', process.stderr));
  try {
    if (fresh) {
      const graph = openGraph(database);
      try {
        await migrateImported(graph);
      } finally {
        await graph.close();
      }
      home.markLoaded();
      tell(`  indexes filled after ${took()}`);
    }
    return { database, web: readWeb(home.web), home };
  } catch (error) {
    await database.close();
    throw error;
  }
}
