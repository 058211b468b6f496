// Free ports for the managed database.
import { createServer } from 'node:net';
import { setTimeout as delay } from 'node:timers/promises';
import { BaylanysError } from '../../errors.js';

export const LOOPBACK = '127.0.0.1';

/**
 * Below the range from which systems give ports to outgoing connections: while the database is down its port could else
 * be taken by any client of the machine, even by the driver that tries to reach it and so meets itself.
 */
const FIRST = 17_687;
const LAST = 32_000;
const TRIES = 200;
const CHECK_MS = 200;

export async function freePort(): Promise<number> {
  for (let i = 0; i < TRIES; i += 1) {
    const port = FIRST + Math.floor(Math.random() * (LAST - FIRST));
    if (await isFree(port)) return port;
  }
  throw new BaylanysError(
    'UNAVAILABLE',
    `no free port found between ${FIRST} and ${LAST}; end what holds them, or set NEO4J_URI`,
  );
}

/** Resolves to whether it came free in time. */
export async function waitUntilFree(port: number, withinMs: number, signal: AbortSignal): Promise<boolean> {
  const end = performance.now() + withinMs;
  while (!(await isFree(port))) {
    if (performance.now() > end) return false;
    await delay(CHECK_MS, undefined, { signal });
  }
  return true;
}

export async function isFree(port: number): Promise<boolean> {
  return await new Promise((resolve) => {
    const server = createServer();
    server.once('error', () => resolve(false));
    server.listen({ port, host: LOOPBACK, exclusive: true }, () => server.close(() => resolve(true)));
  });
}
