// The server's life: database, graph, seed, HTTP, in that order, and the other way round at its end.
import type { FastifyInstance } from 'fastify';
import type { AddressInfo } from 'node:net';
import type { Config } from './config.js';
import { BaylanysError, impossible } from './errors.js';
import type { Database } from './graph/database.js';
import { isEmpty, migrate } from './graph/migrate.js';
import { startDatabase } from './graph/open-database.js';
import { reach } from './graph/reach.js';
import { openGraph, type Graph } from './graph/run.js';
import { createApp } from './http/app.js';
import { readKnownOperations } from './http/known-operations.js';
import { importDossiers } from './importers/dossier/import.js';
import type { Log } from './log.js';
import { deriveIfRulesChanged } from './record/derive.js';
import { seedPaths } from './seed.js';

export interface Server {
  /** `http://host:port`, without a slash at its end. */
  readonly url: string;
  readonly database: Database;
  close(): Promise<void>;
}

async function seed(graph: Graph, config: Config, log: Log): Promise<void> {
  const paths = seedPaths(config.seed);
  if (paths.length === 0 || !(await isEmpty(graph))) return;
  log.info({ dossiers: paths.length }, 'loading the seed');
  const report = await importDossiers(graph, paths, {
    at: new Date().toISOString(),
    who: 'baylanys',
    why: 'seed of an empty database',
  });
  const [failure] = report.failures;
  if (!failure) return;
  const [refusal] = failure.refusals;
  throw new BaylanysError(
    'BAD_USER_INPUT',
    `${report.failures.length} of the seed's files cannot be loaded, the first at ${failure.file}:${refusal?.line ?? 1}: ${refusal?.message ?? ''} Correct it, or set BAYLANYS_SEED.`,
  );
}

/** Why the database cannot be asked just now; null while it can. */
function unavailabilityOf(database: Database): BaylanysError | null {
  const state = database.state();
  switch (state) {
    case 'READY':
      return null;
    case 'RESTARTING':
      return new BaylanysError('UNAVAILABLE', 'The database is being started again. Try again in some seconds.');
    case 'FAILED':
      return new BaylanysError('UNAVAILABLE', 'The database ended and could not be started again: see its log.');
    case 'STOPPED':
      return new BaylanysError('UNAVAILABLE', 'The server is stopping.');
    default:
      return impossible(state);
  }
}

/** Each is let go of, whatever becomes of those before it; the first failure is the one that is told. */
async function closeAll(...parts: readonly (() => Promise<void>)[]): Promise<void> {
  const outcomes: PromiseSettledResult<void>[] = [];
  for (const close of parts) outcomes.push(...(await Promise.allSettled([close()])));
  const failed = outcomes.find((outcome) => outcome.status === 'rejected');
  if (failed) throw failed.reason;
}

export async function startServer(config: Config, log: Log, signal?: AbortSignal): Promise<Server> {
  const database = await startDatabase(config, log, signal ? { signal } : {});
  const graph = openGraph(database, { poolSize: config.poolSize, timeoutMs: config.statementTimeoutMs });
  let app: FastifyInstance | null = null;
  const close = (): Promise<void> =>
    closeAll(
      async () => {
        await app?.close();
      },
      () => graph.close(),
      () => database.close(),
    );
  try {
    await reach(graph, database);
    await migrate(graph, log);
    signal?.throwIfAborted();
    await seed(graph, config, log);
    signal?.throwIfAborted();
    await deriveIfRulesChanged(graph);
    signal?.throwIfAborted();
    app = await createApp({
      graph,
      log,
      maxRequestBytes: config.maxRequestBytes,
      unavailable: () => unavailabilityOf(database),
      known: readKnownOperations(),
    });
    await app.listen({ port: config.port, host: config.host });
    const { port } = app.server.address() as AddressInfo;
    const host = config.host.includes(':') ? `[${config.host}]` : config.host;
    return { url: `http://${host}:${port}`, database, close };
  } catch (error) {
    await close();
    throw portTaken(error, config);
  }
}

function portTaken(error: unknown, { port, host }: Config): unknown {
  const code = error instanceof Error && 'code' in error ? error.code : null;
  if (code !== 'EADDRINUSE') return error;
  return new BaylanysError(
    'CONFLICT',
    `Port ${port} of ${host} is taken: stop what listens there, or set PORT to another (0 = any free one).`,
    {
      cause: error,
    },
  );
}
