// The real HTTP server on a database, one of the shared ones or another, on a port of its own.
import type { AddressInfo } from 'node:net';
import { BaylanysError } from '../../src/errors.js';
import { openGraph, type GraphTarget } from '../../src/graph/run.js';
import { createApp } from '../../src/http/app.js';
import { createLog } from '../../src/log.js';
import { instance } from './instance.js';

export interface TestServer {
  readonly url: string;
  /** From now on as if the database were away, or there again. */
  lose(isAway: boolean): void;
  close(): Promise<void>;
}

export const startServer = async (name: 'article' | 'all' = 'all'): Promise<TestServer> => serve(await instance(name));

/** On this database, which stays open when the server is closed. */
export async function serve(target: GraphTarget): Promise<TestServer> {
  const graph = openGraph(target);
  let isAway = false;
  const app = await createApp({
    graph,
    log: createLog('silent'),
    maxRequestBytes: 65_536,
    unavailable: () => (isAway ? new BaylanysError('UNAVAILABLE', 'The database is being started again.') : null),
  });
  await app.listen({ port: 0, host: '127.0.0.1' });
  const { port } = app.server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    lose: (away) => {
      isAway = away;
    },
    async close() {
      await app.close();
      await graph.close();
    },
  };
}
