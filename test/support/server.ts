// The real HTTP server on one of the shared databases, on a port of its own.
import type { AddressInfo } from 'node:net';
import { BaylanysError } from '../../src/errors.js';
import { openGraph } from '../../src/graph/run.js';
import { createApp } from '../../src/http/app.js';
import { createLog } from '../../src/log.js';
import { instance } from './instance.js';

export interface TestServer {
  readonly url: string;
  /** From now on as if the database were away, or there again. */
  lose(isAway: boolean): void;
  close(): Promise<void>;
}

export async function startServer(name: 'article' | 'all' = 'all'): Promise<TestServer> {
  const graph = openGraph(await instance(name));
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
