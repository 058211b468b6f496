// Starts the managed database on a home, step by step.
import type { Config } from '../../config.js';
import type { Log } from '../../log.js';
import { lockHome } from './held.js';
import { homeOf, makeHome, type Home } from './home.js';
import { ensureJars } from './jars.js';
import type { Lock } from './lock.js';
import { ManagedDatabase } from './managed-database.js';
import { endOrphan } from './orphan.js';
import { MANAGED_DATABASE, MANAGED_USER, managedPassword, managedUri } from './password.js';
import { freePort } from './port.js';
import { findJava } from './prerequisites.js';

export type ManagedConfig = Pick<Config, 'home' | 'cache' | 'memory' | 'neo4jSettings' | 'javaHome'>;

export interface StartOptions {
  readonly command: string;
  readonly waitMs: number;
  /** Gives up the start. */
  readonly signal?: AbortSignal | undefined;
}

const START_MS = 120_000;
const STOP_MS = 30_000;

export async function startManaged(config: ManagedConfig, log: Log, options: StartOptions): Promise<ManagedDatabase> {
  const home = homeOf(config.home);
  makeHome(home);
  const lock = await lockHome(home.root, {
    ...options,
    onWait: ({ pid, command }) => log.info({ pid, command }, 'waiting for the process that is stopping on this home'),
  });
  try {
    return await startLocked(config, home, lock, log, options.signal);
  } catch (error) {
    lock.release();
    throw error;
  }
}

async function startLocked(
  config: ManagedConfig,
  home: Home,
  lock: Lock,
  log: Log,
  signal: AbortSignal | undefined,
): Promise<ManagedDatabase> {
  const java = await findJava(config.javaHome);
  const lib = await ensureJars({ cache: config.cache, onProgress: (line) => log.info(line), signal });
  signal?.throwIfAborted();
  const orphan = await endOrphan(home, STOP_MS);
  if (orphan !== null) log.warn(orphan, 'ended the database that a crashed run left behind');
  const port = await freePort();
  return await ManagedDatabase.start({
    home,
    lock,
    java,
    lib,
    port,
    memory: config.memory,
    settings: config.neo4jSettings ?? [],
    target: {
      uri: managedUri(port),
      username: MANAGED_USER,
      password: managedPassword(home),
      database: MANAGED_DATABASE,
    },
    log,
    startTimeoutMs: START_MS,
    stopTimeoutMs: STOP_MS,
    signal,
  });
}
