// One contestant's server in a process of its own, told of the database as Baylanys is: by the environment, and nothing else.
import { spawn, type ChildProcess } from 'node:child_process';
import { createInterface } from 'node:readline';
import type { Contestant } from '../contestants/contestants.js';
import type { Database } from '../../src/graph/database.js';

export interface Running {
  readonly origin: string;
  readonly pid: number;
  stop(): Promise<void>;
}

const ADDRESS = /http:\/\/127\.0\.0\.1:\d+/;

async function addressOf(child: ChildProcess, name: string): Promise<string> {
  if (child.stdout === null) throw new Error('expected the output of a contestant');
  const lines = createInterface({ input: child.stdout });
  return await new Promise((resolve, reject) => {
    lines.on('line', (line) => {
      const found = ADDRESS.exec(line)?.[0];
      if (found !== undefined) resolve(found);
    });
    child.once('error', reject);
    child.once('exit', (code) => reject(new Error(`${name} ended with ${code ?? 'a signal'} before it listened`)));
  });
}

/** Nothing of our own environment is handed on: NODE_OPTIONS would make it another measurement. */
function environment(database: Database): Record<string, string> {
  return {
    // graphql-js checks every type for a second copy of itself without it: a twentieth of a list's time, the rival's too.
    NODE_ENV: 'production',
    PORT: '0',
    HOST: '127.0.0.1',
    BAYLANYS_SEED: 'none',
    BAYLANYS_LOG_LEVEL: 'warn',
    // The first question of its kind is planned by a database that has just started: on a busy machine that takes seconds.
    BAYLANYS_STATEMENT_TIMEOUT_MS: '120000',
    NEO4J_URI: database.uri,
    NEO4J_USERNAME: database.username,
    NEO4J_PASSWORD: database.password,
    NEO4J_DATABASE: database.database,
  };
}

/** `settings` stand above those that all contestants get. */
export async function start(
  contestant: Pick<Contestant, 'name' | 'command'>,
  database: Database,
  profileTo: string | undefined,
  settings: Readonly<Record<string, string>> = {},
): Promise<Running> {
  const profiling = profileTo === undefined ? [] : ['--cpu-prof', `--cpu-prof-dir=${profileTo}`];
  const child = spawn(process.execPath, [...profiling, ...contestant.command], {
    env: { ...environment(database), ...settings },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  // Whatever ends us ends it.
  const atExit = (): void => {
    child.kill('SIGTERM');
  };
  process.once('exit', atExit);
  const origin = await addressOf(child, contestant.name);
  return {
    origin,
    pid: child.pid ?? 0,
    async stop() {
      process.removeListener('exit', atExit);
      child.kill('SIGTERM');
      await ended;
    },
  };
}
