// The real HTTP server on one of the shared databases, on a port of its own.
import type { AddressInfo } from 'node:net';
import { openGraph } from '../../src/graph/run.js';
import { createApp } from '../../src/http/app.js';
import { createLog } from '../../src/log.js';
import { instance } from './instance.js';

export interface TestServer {
  readonly url: string;
  close(): Promise<void>;
}

export async function startServer(name: 'article' | 'all' = 'all'): Promise<TestServer> {
  const graph = openGraph(await instance(name));
  const app = await createApp({
    graph,
    log: createLog('silent'),
    maxRequestBytes: 65_536,
    unavailable: () => null,
  });
  await app.listen({ port: 0, host: '127.0.0.1' });
  const { port } = app.server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    async close() {
      await app.close();
      await graph.close();
    },
  };
}
