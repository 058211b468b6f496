// The life of the managed database: starts, ends, crashes. Few starts, as each takes seconds; so the tests go in order.
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, readdirSync, readFileSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, afterEach, describe, expect, test } from 'vitest';
import { readConfig, type Config } from '../../src/config.js';
import type { Database, DatabaseState } from '../../src/graph/database.js';
import { ensureJars } from '../../src/graph/local/jars.js';
import { holderOf } from '../../src/graph/local/lock.js';
import { commandLineOf, isAlive, type ProcessRef } from '../../src/graph/local/processes.js';
import { homeOf } from '../../src/graph/local/home.js';
import { readState } from '../../src/graph/local/state-file.js';
import { NEO4J_VERSION } from '../../src/graph/local/version.js';
import { openDatabase, startDatabase } from '../../src/graph/open-database.js';
import { openGraph, type GraphTarget, type Row } from '../../src/graph/run.js';
import { createLog } from '../../src/log.js';
import { temporaryFolder, testConfig } from '../support/instances.js';

const log = createLog('silent');
const folders: string[] = [];
const databases: Database[] = [];
const children: ChildProcess[] = [];

function folder(name: string): string {
  const path = temporaryFolder(name);
  folders.push(path);
  return path;
}

async function start(config: Config, waitMs?: number): Promise<Database> {
  const database = await startDatabase(config, log, { command: 'first', ...(waitMs === undefined ? {} : { waitMs }) });
  databases.push(database);
  return database;
}

/** The server's stand-in: a process of its own that starts the database and keeps it. */
async function holdInChild(home: string): Promise<ChildProcess> {
  const script = fileURLToPath(new URL('../support/hold-database.ts', import.meta.url));
  const child = spawn(process.execPath, ['--import', 'tsx', script, home], { stdio: ['ignore', 'pipe', 'inherit'] });
  children.push(child);
  await once(child.stdout, 'data');
  return child;
}

async function ask(target: GraphTarget, text: string): Promise<readonly Row[]> {
  const graph = openGraph(target, { poolSize: 1 });
  try {
    return await graph.execute({ text, params: {} });
  } finally {
    await graph.close();
  }
}

function javaOf(home: string): ProcessRef {
  const state = readState(homeOf(home));
  if (state === null) throw new Error(`no database process is recorded in ${home}`);
  return state;
}

function processesOn(home: string): string[] {
  const pids = readdirSync('/proc').filter((name) => /^\d+$/.test(name));
  return pids.map((pid) => commandLineOf(Number(pid))).filter((line) => line.includes(`--home-dir=${home}`));
}

/** Listens first, then acts, so that no change is missed. */
async function stateAfter(database: Database, wanted: DatabaseState, act: () => void): Promise<DatabaseState[]> {
  const seen: DatabaseState[] = [];
  const reached = new Promise<void>((resolve) => {
    const stop = database.onState((state) => {
      seen.push(state);
      if (state !== wanted) return;
      stop();
      resolve();
    });
  });
  act();
  await reached;
  return seen;
}

afterEach(async () => {
  for (const child of children.splice(0)) child.kill('SIGKILL');
  await Promise.all(databases.splice(0).map(async (database) => await database.close()));
});
afterAll(() => {
  for (const path of folders) rmSync(path, { recursive: true, force: true });
});

describe('a home', () => {
  const home = folder('home');
  const config = testConfig(home);

  test('gets a database whose password only its owner can read; others join it or are told who holds it', async () => {
    const first = await start(config);
    expect(first).toMatchObject({ owned: true, username: 'neo4j', database: 'neo4j' });
    expect(first.state()).toBe('READY');
    expect(statSync(join(home, 'password')).mode & 0o777).toBe(0o600);
    expect(readFileSync(join(home, 'password'), 'utf8').trim()).toBe(first.password);
    await expect(ask({ ...first, password: 'neo4j' }, 'RETURN 1')).rejects.toMatchObject({ code: 'UNAVAILABLE' });
    expect(await ask(first, "CREATE (n:Kept {name: 'a'}) RETURN n.name")).toEqual([['a']]);

    await expect(startDatabase(config, log, { command: 'second' })).rejects.toMatchObject({
      code: 'CONFLICT',
      message: expect.stringContaining(`process ${process.pid} (first)`) as string,
    });

    const joined = await openDatabase(config, log, { command: 'second' });
    expect(joined).toMatchObject({ owned: false, uri: first.uri });
    expect(await ask(joined, 'MATCH (n:Kept) RETURN n.name')).toEqual([['a']]);
    await joined.close();
    expect(first.state()).toBe('READY');

    // A start that comes while the holder stops waits for it, and finds what was written.
    const java = javaOf(home);
    const closing = first.close();
    const next = await start(config, 30_000);
    await closing;
    expect(first.state()).toBe('STOPPED');
    expect(isAlive(java)).toBe(false);
    expect(await ask(next, 'MATCH (n:Kept) RETURN n.name')).toEqual([['a']]);

    await next.close();
    expect(holderOf(home)).toBeNull();
    expect(processesOn(home)).toEqual([]);
  });

  test('whose holder was killed has its orphan ended by the next start, and keeps its data', async () => {
    const holder = await holdInChild(home);
    const orphan = javaOf(home);
    holder.kill('SIGKILL');
    await once(holder, 'exit');
    expect(isAlive(orphan)).toBe(true);
    const database = await start(config);
    expect(isAlive(orphan)).toBe(false);
    expect(processesOn(home)).toHaveLength(1);
    expect(await ask(database, 'MATCH (n:Kept) RETURN n.name')).toEqual([['a']]);
  });

  test('whose holder is asked to end while it starts is free afterwards, with no process left', async () => {
    const script = fileURLToPath(new URL('../support/hold-database.ts', import.meta.url));
    const holder = spawn(process.execPath, ['--import', 'tsx', script, home], { stdio: ['ignore', 'pipe', 'pipe'] });
    children.push(holder);
    await expect.poll(() => processesOn(home).length, { timeout: 30_000 }).toBe(1);
    holder.kill('SIGTERM');
    await once(holder, 'exit');
    expect(processesOn(home)).toEqual([]);
    expect(holderOf(home)).toBeNull();
  });
});

test('a database that dies is started again on its port, and after too many times it is given up', async () => {
  const home = folder('restart');
  const cache = folder('cache');
  const lib = await ensureJars({ cache: readConfig().cache, onProgress: () => undefined });
  // The jars by a link, so that they can vanish: that makes restarts fail at once.
  const link = join(cache, `neo4j-${NEO4J_VERSION}`);
  symlinkSync(dirname(lib), link);
  // As after a crash between making the password and setting it: the file is there, the database is new.
  mkdirSync(home, { recursive: true });
  writeFileSync(join(home, 'password'), 'made-before-the-crash\n', { mode: 0o600 });
  const database = await start({ ...testConfig(home), cache });
  expect(database.password).toBe('made-before-the-crash');

  const graph = openGraph(database);
  await graph.execute({ text: "CREATE (:Kept {name: 'b'})", params: {} });
  const killed = javaOf(home);
  const kill = (): void => {
    process.kill(javaOf(home).pid, 'SIGKILL');
  };
  expect(await stateAfter(database, 'RESTARTING', kill)).toEqual(['RESTARTING']);
  await expect(graph.read({ text: 'RETURN 1', params: {} })).rejects.toMatchObject({ code: 'UNAVAILABLE' });
  await stateAfter(database, 'READY', () => undefined);
  expect(javaOf(home).pid).not.toBe(killed.pid);
  expect(await graph.read({ text: 'MATCH (n:Kept) RETURN n.name', params: {} })).toEqual([['b']]);
  await graph.close();

  rmSync(link);
  const errors: unknown[] = [];
  database.onState((_, error) => errors.push(error?.message ?? null));
  expect(await stateAfter(database, 'FAILED', kill)).toEqual(['RESTARTING', 'FAILED']);
  expect(errors).toEqual([null, expect.stringContaining(join(home, 'logs'))]);
  await database.close();
  expect(holderOf(home)).toBeNull();
  expect(processesOn(home)).toEqual([]);
});

test('a database that cannot start says so with the end of its log and where that lies, and frees the home', async () => {
  const home = folder('broken');
  const config = { ...testConfig(home), memory: { heap: '1k', pageCache: '64m', transactionMax: '128m' } };
  await expect(start(config)).rejects.toMatchObject({
    code: 'UNAVAILABLE',
    message: expect.stringMatching(/ended at once \(exit code 1\)[^]*logs\/console\.log:[^]*heap/i) as string,
  });
  expect(holderOf(home)).toBeNull();
});

test('two processes that need the jars at once fetch them once, and leave nothing half done', async () => {
  const cache = folder('jars');
  const lines: string[] = [];
  const fetch = async (): Promise<string> => await ensureJars({ cache, onProgress: (line) => lines.push(line) });
  const [one, two] = await Promise.all([fetch(), fetch()]);
  expect(one).toBe(join(cache, `neo4j-${NEO4J_VERSION}`, 'lib'));
  expect(two).toBe(one);
  expect(readdirSync(one).length).toBeGreaterThan(200);
  expect(lines.filter((line) => line.includes('is fetched once'))).toHaveLength(1);
  expect(lines.filter((line) => line.includes('waiting for it'))).toHaveLength(1);
  expect(readdirSync(cache).sort()).toEqual(['lock.1.json', 'maven.log', `neo4j-${NEO4J_VERSION}`]);
});
