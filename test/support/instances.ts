// Managed databases that tests share: the article alone, all of the seed, and one to write into.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readConfig, type Config, type MemorySizes } from '../../src/config.js';
import { migrate } from '../../src/graph/migrate.js';
import { startDatabase } from '../../src/graph/open-database.js';
import { openGraph, type GraphTarget } from '../../src/graph/run.js';
import { createLog } from '../../src/log.js';
import { loaders } from './loaders.js';

export type InstanceName = 'article' | 'all' | 'scratch';

export interface Instance {
  readonly target: GraphTarget;
  close(): Promise<void>;
}

/** A home of its own under the system's temporary folder; a Neo4j of the developer's environment is never used. */
export function testConfig(home: string): Config {
  return {
    ...readConfig(),
    home,
    neo4j: null,
    memory: { heap: '384m', pageCache: '64m', transactionMax: '128m' },
    // A wiped and filled graph would have every statement planned anew, which takes longer than all that is asked. What plans
    // must be good for has them forgotten itself (`prepareForReplanning`).
    neo4jSettings: ['dbms.cypher.min_replan_interval=1h'],
  };
}

export function temporaryFolder(name: string): string {
  return mkdtempSync(join(tmpdir(), `baylanys-${name}-`));
}

export async function startInstance(name: InstanceName, memory: Partial<MemorySizes> = {}): Promise<Instance> {
  const home = temporaryFolder(name);
  const log = createLog('info', process.stderr);
  const config = testConfig(home);
  const sized = { ...config, memory: { ...config.memory, ...memory } };
  const database = await startDatabase(sized, log, { command: `tests, instance ${name}` });
  const close = async (): Promise<void> => {
    await database.close();
    rmSync(home, { recursive: true, force: true });
  };
  const graph = openGraph(database);
  try {
    await migrate(graph, log);
    await loaders[name](graph);
  } catch (error) {
    await close();
    throw error;
  } finally {
    await graph.close();
  }
  const { uri, username, password, database: databaseName } = database;
  return { target: { uri, username, password, database: databaseName }, close };
}
