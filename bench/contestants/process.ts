// What every contestant's process does around its server: the driver as Baylanys sets it, an address on stdout, a clean end.
import type { FastifyInstance } from 'fastify';
import { auth, driver as createDriver, type Driver } from 'neo4j-driver';
import { readConfig } from '../../src/config.js';
import { connect, settingsFor } from '../../src/graph/connect.js';

export interface Contestant {
  readonly driver: Driver;
  readonly database: string;
}

/** The database that the benchmark runs, told as Baylanys itself is told. */
export function openContestant({ noDelay }: { readonly noDelay: boolean }): Contestant {
  // The driver takes a stack trace for every query: source maps would make that the larger part of its work.
  if (process.sourceMapsEnabled) throw new Error('a contestant runs without source maps');
  const { neo4j, poolSize } = readConfig();
  if (neo4j === null) throw new Error('a contestant is told its database by NEO4J_URI');
  const driver = noDelay
    ? connect(neo4j, poolSize).driver
    : createDriver(neo4j.uri, auth.basic(neo4j.username, neo4j.password), settingsFor(poolSize));
  return { driver, database: neo4j.database };
}

export function tellAddress(port: number): void {
  process.stdout.write(`http://127.0.0.1:${port}\n`);
}

/** Ends by `exit`, so that a profile is written. */
export function endOnSignal(): void {
  process.once('SIGTERM', () => process.exit(0));
}

export async function runContestant(app: FastifyInstance): Promise<void> {
  endOnSignal();
  await app.listen({ port: 0, host: '127.0.0.1' });
  const address = app.server.address();
  if (address === null || typeof address === 'string') throw new Error('expected a port to listen on');
  tellAddress(address.port);
}
