// What every command does around its work: joins the database of the home or starts it, and lets go of it again.
import type { Config } from '../config.js';
import { migrate } from '../graph/migrate.js';
import { openDatabase } from '../graph/open-database.js';
import { reach } from '../graph/reach.js';
import { openGraph, type Graph } from '../graph/run.js';
import { createLog, type Log } from '../log.js';

export async function withGraph<T>(config: Config, work: (graph: Graph, log: Log) => Promise<T>): Promise<T> {
  // What a command finds goes to stdout; how it got there does not.
  const log = createLog(config.logLevel, process.stderr);
  const database = await openDatabase(config, log);
  const graph = openGraph(database, { poolSize: config.poolSize, timeoutMs: config.statementTimeoutMs });
  try {
    await reach(graph, database);
    await migrate(graph, log);
    return await work(graph, log);
  } finally {
    await graph.close();
    await database.close();
  }
}
