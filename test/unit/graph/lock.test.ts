import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { once } from 'node:events';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { lockHome } from '../../../src/graph/local/held.js';
import { holderOf, tryLock, type Attempt, type Lock } from '../../../src/graph/local/lock.js';
import { endProcess, isAlive, processOf, thisProcess } from '../../../src/graph/local/processes.js';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'baylanys-lock-'));
});

afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

function lockOf(attempt: Attempt): Lock {
  if ('lock' in attempt) return attempt.lock;
  throw new Error(`held by ${attempt.holder.command}`);
}

function deadPid(): number {
  return spawnSync(process.execPath, ['-e', '']).pid;
}

function leaveLock(number: number, holder: object): void {
  writeFileSync(join(folder, `lock.${number}.json`), JSON.stringify(holder));
}

const noWait = { command: 'second', waitMs: 0, onWait: () => undefined };

describe('a lock', () => {
  test('is had by one, and the other is told who has it', () => {
    lockOf(tryLock(folder, 'first'));
    expect(tryLock(folder, 'second')).toMatchObject({
      holder: {
        pid: process.pid,
        command: 'first',
        phase: 'HOLDING',
        since: expect.stringMatching(/^\d{4}-/) as string,
      },
    });
  });

  test('can be had again once it is released, and leaves one file', () => {
    for (let i = 0; i < 3; i += 1) lockOf(tryLock(folder, `run ${i}`)).release();
    expect(holderOf(folder)).toBeNull();
    expect(readdirSync(folder)).toEqual(['lock.3.json']);
  });

  test('of a dead process is taken over', () => {
    leaveLock(4, { pid: deadPid(), began: 'x', command: 'dead', since: '', phase: 'HOLDING' });
    expect(holderOf(folder)).toBeNull();
    lockOf(tryLock(folder, 'next'));
    expect(holderOf(folder)?.command).toBe('next');
    expect(readdirSync(folder)).toEqual(['lock.5.json']);
  });

  test('of a dead process whose number is in use again is taken over', () => {
    leaveLock(1, { pid: process.pid, began: 'before this one', command: 'dead', since: '', phase: 'HOLDING' });
    expect('lock' in tryLock(folder, 'next')).toBe(true);
  });

  test("that is damaged is nobody's", () => {
    writeFileSync(join(folder, 'lock.1.json'), '{"pid":');
    expect('lock' in tryLock(folder, 'next')).toBe(true);
  });

  test('is released though its folder was deleted', () => {
    const lock = lockOf(tryLock(join(folder, 'deep'), 'first'));
    spawnSync('rm', ['-r', join(folder, 'deep')]);
    expect(() => lock.release()).not.toThrow();
  });

  test('of a dead process is had by exactly one of many that want it at once', async () => {
    leaveLock(1, { pid: deadPid(), began: 'x', command: 'dead', since: '', phase: 'HOLDING' });
    // Each waits on a starting gun, tries, says what it got, and lives until it is told to end.
    const script = `
      import { tryLock } from ${JSON.stringify(new URL('../../../src/graph/local/lock.ts', import.meta.url).href)};
      process.stdout.write('ready\\n');
      process.stdin.once('data', () => {
        process.stdout.write('lock' in tryLock(${JSON.stringify(folder)}, 'racer') ? 'won' : 'lost');
        process.stdin.once('data', () => process.exit());
      });`;
    const racers = Array.from({ length: 6 }, () =>
      spawn(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', script], {
        stdio: ['pipe', 'pipe', 'inherit'],
      }),
    );
    await Promise.all(racers.map((racer) => once(racer.stdout, 'data')));
    const outcomes = racers.map((racer) => once(racer.stdout, 'data'));
    for (const racer of racers) racer.stdin.write('go');
    const said = (await Promise.all(outcomes)).map(([chunk]) => String(chunk)).sort();
    const ends = racers.map((racer) => once(racer, 'exit'));
    for (const racer of racers) racer.stdin.write('end');
    await Promise.all(ends);
    expect(said).toEqual(['lost', 'lost', 'lost', 'lost', 'lost', 'won']);
  }, 30_000);
});

describe('a home whose lock is held', () => {
  test('is refused at once, naming process, command, time and ways out', async () => {
    lockOf(tryLock(folder, 'serve --port 5'));
    await expect(lockHome(folder, { ...noWait, waitMs: 60_000 })).rejects.toMatchObject({
      code: 'CONFLICT',
      message: expect.stringMatching(
        new RegExp(`in use: process ${process.pid} \\(serve --port 5\\) holds it since \\d{4}-.*BAYLANYS_HOME`),
      ) as string,
    });
  });

  test('is waited for while its holder is stopping', async () => {
    const lock = lockOf(tryLock(folder, 'first'));
    lock.stopping();
    const told: string[] = [];
    const waiting = lockHome(folder, {
      command: 'second',
      waitMs: 60_000,
      onWait: ({ command }) => {
        told.push(command);
        lock.release();
      },
    });
    (await waiting).release();
    expect(told).toEqual(['first']);
  });

  test('is refused where its holder does not stop in time', async () => {
    lockOf(tryLock(folder, 'first')).stopping();
    await expect(lockHome(folder, { ...noWait, waitMs: 150 })).rejects.toThrow('is stopping but has not ended');
  });
});

describe('a process', () => {
  test('lives until it is ended, and is itself only with its own start', async () => {
    const child = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000); console.log(1)'], { stdio: 'pipe' });
    await once(child.stdout, 'data');
    const ref = processOf(child.pid ?? 0);
    if (ref === null) throw new Error('not found');
    expect(isAlive(ref)).toBe(true);
    expect(isAlive({ ...ref, began: thisProcess().began })).toBe(false);
    expect(await endProcess({ ...ref, began: 'another' }, 1000)).toBe('ended');
    expect(isAlive(ref)).toBe(true);
    expect(await endProcess(ref, 10_000)).toBe('ended');
    expect(isAlive(ref)).toBe(false);
  });

  test('that ignores the request to end is killed', async () => {
    const child = spawn(
      process.execPath,
      ['-e', "process.on('SIGTERM', () => {}); setInterval(() => {}, 1000); console.log(1)"],
      {
        stdio: 'pipe',
      },
    );
    await once(child.stdout, 'data');
    const ref = processOf(child.pid ?? 0);
    if (ref === null) throw new Error('not found');
    expect(await endProcess(ref, 200)).toBe('killed');
    expect(isAlive(ref)).toBe(false);
  });
});
