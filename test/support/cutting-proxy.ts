// Stands between a driver and its database and cuts the connection where a request holds a certain text.
import { connect, createServer, type Server, type Socket } from 'node:net';
import type { AddressInfo } from 'node:net';
import type { GraphTarget } from '../../src/graph/run.js';

export interface CuttingProxy {
  readonly target: GraphTarget;
  /** How often it has cut so far. */
  cuts(): number;
  /** The next `times` requests that hold the text are not let through, and their connection ends. */
  cut(text: string, times: number): void;
  close(): Promise<void>;
}

export async function cuttingProxy(target: GraphTarget): Promise<CuttingProxy> {
  const { hostname, port } = new URL(target.uri);
  const open = new Set<Socket>();
  let marker = '';
  let left = 0;
  let done = 0;
  const server: Server = createServer((client) => {
    const database = connect({ host: hostname, port: Number(port) });
    for (const socket of [client, database]) {
      open.add(socket);
      socket.on('error', () => socket.destroy());
      socket.on('close', () => {
        open.delete(socket);
        client.destroy();
        database.destroy();
      });
    }
    client.on('data', (chunk) => {
      if (left > 0 && chunk.includes(marker)) {
        left -= 1;
        done += 1;
        client.destroy();
      } else database.write(chunk);
    });
    database.pipe(client);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    target: { ...target, uri: `bolt://127.0.0.1:${(server.address() as AddressInfo).port}` },
    cuts: () => done,
    cut(text, times) {
      marker = text;
      left = times;
    },
    async close() {
      for (const socket of open) socket.destroy();
      await new Promise<void>((resolve) => server.close(() => resolve()));
    },
  };
}
