// Opens the database of the benchmark, and loads it where it is not loaded yet: Baylanys' graph by its own recorder.
import { readConfig } from '../../src/config.js';
import type { Database } from '../../src/graph/database.js';
import { migrate } from '../../src/graph/migrate.js';
import { openDatabase } from '../../src/graph/open-database.js';
import { openGraph, type Graph } from '../../src/graph/run.js';
import { createLog } from '../../src/log.js';
import { recordBatches } from '../../src/record/record.js';
import { homeFor } from './home.js';
import { writeRivalGraph } from './rival-graph.js';
import { worldOf } from './world.js';

const note = { at: '2026-01-01T00:00:00.000Z', who: 'bench', why: 'to measure reads' };
/** More than the default, so that neither loading nor reading waits for memory. */
const memory = { heap: '1g', pageCache: '1g', transactionMax: '512m' };

async function load(graph: Graph, incidents: number, tell: (line: string) => void): Promise<void> {
  await migrate(graph, createLog('warn'));
  let statements = 0;
  let told = performance.now();
  for (const part of worldOf(incidents)) {
    await recordBatches(graph, part, note);
    statements += part.reduce((sum, batch) => sum + batch.statements.length, 0);
    if (performance.now() - told > 10_000) {
      told = performance.now();
      tell(`  ${statements} statements recorded`);
    }
  }
  tell(`  ${statements} statements recorded; now the rival's graph`);
  await writeRivalGraph(graph);
  // Plans made while the graph was small are made anew.
  await graph.execute({ text: 'CALL db.awaitIndexes(600)', params: {} }, { timeoutMs: 600_000 });
  await graph.execute({ text: 'CALL db.prepareForReplanning()', params: {} }, { timeoutMs: 600_000 });
}

export interface Loaded {
  readonly database: Database;
  readonly home: string;
}

export async function openLoaded(
  incidents: number,
  parent: string | undefined,
  tell: (line: string) => void,
): Promise<Loaded> {
  const home = homeFor(incidents, parent);
  const fresh = !home.isLoaded();
  if (fresh) home.clear();
  const config = { ...readConfig(), home: home.path, memory, neo4j: null };
  const database = await openDatabase(config, createLog('warn', process.stderr));
  const graph = openGraph(database);
  try {
    if (fresh) {
      tell(`Loading ${incidents} incidents into ${home.path} (kept for the next run; delete it when you like)`);
      const began = performance.now();
      await load(graph, incidents, tell);
      home.markLoaded();
      tell(`  loaded in ${Math.round((performance.now() - began) / 1000)} s`);
    }
  } catch (error) {
    await graph.close();
    await database.close();
    throw error;
  }
  await graph.close();
  return { database, home: home.path };
}
