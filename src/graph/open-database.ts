// Gives the database that the configuration asks for: an external one, the one that runs on this home, or a new one.
import { basename } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import type { Config } from '../config.js';
import { BaylanysError } from '../errors.js';
import type { Log } from '../log.js';
import type { Database } from './database.js';
import { externalDatabase } from './external-database.js';
import { heldBy } from './local/held.js';
import { joinDatabase } from './local/join.js';
import { holderOf } from './local/lock.js';
import { startManaged } from './local/start.js';

export type DatabaseConfig = Pick<Config, 'home' | 'cache' | 'memory' | 'javaHome' | 'neo4j'>;

export interface OpenOptions {
  /** What runs, for whoever meets our lock; the command line by default. */
  readonly command?: string;
  /** For a holder that is stopping, or whose database is not up yet. */
  readonly waitMs?: number;
  /** Gives up while the database is not there yet. */
  readonly signal?: AbortSignal;
}

const WAIT_MS = 30_000;
const JOIN_WAIT_MS = 60_000;
const CHECK_MS = 200;

/** For the server: the database on this home is ours, or CONFLICT says whose it is. */
export async function startDatabase(config: DatabaseConfig, log: Log, options: OpenOptions = {}): Promise<Database> {
  if (config.neo4j !== null) return externalDatabase(config.neo4j);
  return await startManaged(config, log, {
    ...options,
    command: commandOf(options),
    waitMs: options.waitMs ?? WAIT_MS,
  });
}

/** For commands: joins the database that runs on this home, else starts it. */
export async function openDatabase(config: DatabaseConfig, log: Log, options: OpenOptions = {}): Promise<Database> {
  if (config.neo4j !== null) return externalDatabase(config.neo4j);
  const { signal } = options;
  const end = performance.now() + (options.waitMs ?? JOIN_WAIT_MS);
  for (;;) {
    const joined = await joinDatabase(config.home);
    if (joined !== null) return joined;
    const holder = holderOf(config.home);
    if (holder !== null && performance.now() > end) throw heldBy(config.home, holder);
    if (holder !== null) {
      await delay(CHECK_MS, undefined, signal === undefined ? {} : { signal });
      continue;
    }
    try {
      return await startManaged(config, log, { ...options, command: commandOf(options), waitMs: 0 });
    } catch (error) {
      // Someone was faster: join that one.
      if (!(error instanceof BaylanysError) || error.code !== 'CONFLICT') throw error;
    }
  }
}

function commandOf({ command }: OpenOptions): string {
  const [, script = 'node', ...given] = process.argv;
  return command ?? [basename(script), ...given].join(' ').slice(0, 200);
}
