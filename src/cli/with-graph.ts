// What every command does around its work: joins the database of the home or starts it, and lets go of it again.
import type { Config } from '../config.js';
import { migrate } from '../graph/migrate.js';
import { openDatabase } from '../graph/open-database.js';
import { reach } from '../graph/reach.js';
import { openGraph, type Graph } from '../graph/run.js';
import { BaylanysError } from '../errors.js';
import { createLog, type Log } from '../log.js';
import { stopOnSignals } from './signals.js';

export async function withGraph<T>(config: Config, work: (graph: Graph, log: Log) => Promise<T>): Promise<T> {
  // What a command finds goes to stdout; how it got there does not.
  const log = createLog(config.logLevel, process.stderr);
  // A database of our own runs in a process group of its own: the terminal's Ctrl-C does not reach it, we do.
  const stop = stopOnSignals((signal) => log.info({ signal }, 'stopping'));
  const database = await openDatabase(config, log, { signal: stop });
  try {
    const graph = openGraph(database, { poolSize: config.poolSize, timeoutMs: config.statementTimeoutMs });
    const told = new Promise<never>((_resolve, reject) => {
      stop.addEventListener('abort', () => reject(new BaylanysError('UNAVAILABLE', 'Stopped before it was done.')), {
        once: true,
      });
    });
    const done = async (): Promise<T> => {
      await reach(graph, database);
      await migrate(graph, log);
      return await work(graph, log);
    };
    try {
      return await Promise.race([done(), told]);
    } finally {
      await graph.close();
    }
  } finally {
    await database.close();
  }
}
