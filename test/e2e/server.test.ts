// The life of `baylanys serve` as a person sees it: starts, restarts, crashes, ends. In order, as each start takes seconds.
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { projectRoot } from '../../src/config.js';
import { homeOf } from '../../src/graph/local/home.js';
import { commandLineOf, isAlive, type ProcessRef } from '../../src/graph/local/processes.js';
import { readState } from '../../src/graph/local/state-file.js';
import { temporaryFolder } from '../support/instances.js';

const home = temporaryFolder('server');
const main = join(projectRoot, 'dist', 'cli', 'main.js');
const children: ChildProcess[] = [];

interface Served {
  readonly child: ChildProcess;
  readonly url: string;
}

/** The compiled program, as `npm start` runs it; `tsc` has built it before the tests. */
function baylanys(...args: string[]): ChildProcess {
  const child = spawn(process.execPath, [main, ...args], {
    cwd: projectRoot,
    env: {
      ...process.env,
      ...{ PORT: '0', BAYLANYS_HOME: home, NEO4J_URI: '', BAYLANYS_NEO4J_HEAP: '384m' },
      BAYLANYS_SEED: `${join(projectRoot, 'seed/gazetteer')},${join(projectRoot, 'seed/kazakhstan-2011-article')}`,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  children.push(child);
  return child;
}

/** Everything that a process prints until it ends, and how it ended. */
async function ended(
  child: ChildProcess,
): Promise<{ readonly code: number | null; readonly out: string; readonly err: string }> {
  let out = '';
  let err = '';
  child.stdout?.on('data', (data: Buffer) => (out += data.toString()));
  child.stderr?.on('data', (data: Buffer) => (err += data.toString()));
  const [code] = (await once(child, 'close')) as [number | null];
  return { code, out, err };
}

async function serve(): Promise<Served> {
  const child = baylanys('serve');
  let out = '';
  const url = await new Promise<string>((resolve, reject) => {
    child.stdout?.on('data', (data: Buffer) => {
      out += data.toString();
      const found = /Questions\s+(http:\S+)\/graphql/.exec(out);
      if (found?.[1] !== undefined) resolve(found[1]);
    });
    child.stderr?.on('data', (data: Buffer) => (out += data.toString()));
    child.once('close', () => reject(new Error(`ended before it served:\n${out}`)));
  });
  return { child, url };
}

async function ask(url: string, query: string): Promise<{ status: number; body: unknown }> {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
  });
  return { status: response.status, body: await response.json() };
}

async function stop({ child }: Served): Promise<number | null> {
  const closed = once(child, 'close') as Promise<[number | null]>;
  child.kill('SIGTERM');
  return (await closed)[0];
}

function database(): ProcessRef {
  const state = readState(homeOf(home));
  if (state === null) throw new Error('no database runs on the home');
  return state;
}

/** Polls an address until it answers as wanted: the event that is waited for is the server's own. */
async function until(url: string, wanted: (status: number) => boolean): Promise<void> {
  for (;;) {
    const response = await fetch(url);
    await response.arrayBuffer();
    if (wanted(response.status)) return;
    await new Promise((resolve) => setImmediate(resolve));
  }
}

const state = '{ about { revision statements } incidents { totalCount } }';
const answer = { about: { revision: 1, statements: expect.any(Number) as number }, incidents: { totalCount: 8 } };

beforeAll(() => {
  if (!existsSync(main)) throw new Error('expected the compiled program in dist/: run npm run build first');
});
afterAll(() => {
  for (const child of children) child.kill('SIGKILL');
  const left = readState(homeOf(home));
  if (left && isAlive(left)) process.kill(left.pid, 'SIGKILL');
  rmSync(home, { recursive: true, force: true });
});

describe('baylanys serve', () => {
  let first: unknown;

  test('starts the database, loads the seed and answers; SIGTERM ends both and leaves nothing running', async () => {
    const served = await serve();
    const { status, body } = await ask(served.url, state);
    expect([status, body]).toEqual([200, { data: answer, extensions: { cost: 102, roundTrips: 2 } }]);
    first = body;
    const java = database();
    expect(await stop(served)).toBe(0);
    expect(isAlive(java)).toBe(false);
    expect(commandLineOf(java.pid)).not.toContain(home);
  });

  test('starts again with what it has and loads nothing twice; a second start is told who holds the home', async () => {
    const served = await serve();
    expect((await ask(served.url, state)).body).toEqual(first);
    const { code, err } = await ended(baylanys('serve'));
    expect(code).toBe(1);
    expect(err).toContain('CONFLICT');
    expect(err).toContain(`process ${served.child.pid}`);
    expect(err).toContain(home);
    // Commands join the running database instead.
    const derived = await ended(baylanys('derive', '--check'));
    expect([derived.code, derived.out]).toEqual([0, 'No difference.\n']);
    const again = await ended(baylanys('import', 'dossier', join(projectRoot, 'seed/kazakhstan-2011-article')));
    expect([again.code, again.out.includes('Nothing new.')]).toEqual([0, true]);
    served.child.kill('SIGKILL');
    await once(served.child, 'close');
  });

  test('after a kill -9 of the server, starts anew, ends the orphaned database, and survives a kill -9 of its own', async () => {
    const orphan = database();
    expect(isAlive(orphan)).toBe(true);
    const served = await serve();
    expect(isAlive(orphan)).toBe(false);
    expect((await ask(served.url, state)).body).toEqual(first);

    process.kill(database().pid, 'SIGKILL');
    await until(`${served.url}/health/ready`, (status) => status === 503);
    const meanwhile = await ask(served.url, state);
    expect(JSON.stringify(meanwhile.body)).toContain('UNAVAILABLE');
    expect((await fetch(`${served.url}/health/live`)).status).toBe(200);
    await until(`${served.url}/health/ready`, (status) => status === 200);
    expect((await ask(served.url, state)).body).toEqual(first);
    expect(await stop(served)).toBe(0);
  });
});

describe('a database that is not there', () => {
  test('at NEO4J_URI ends the start with UNAVAILABLE', async () => {
    const child = spawn(process.execPath, [main, 'serve'], {
      env: { ...process.env, PORT: '0', NEO4J_URI: 'bolt://127.0.0.1:1', NEO4J_PASSWORD: 'x' },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    children.push(child);
    const { code, err } = await ended(child);
    expect([code, err]).toEqual([
      1,
      'UNAVAILABLE: Expected a Neo4j at bolt://127.0.0.1:1, and got: The database does not answer at the moment. Try again shortly. Start it, or correct NEO4J_URI.\n',
    ]);
  });
});
