// An exclusive lock on a folder, held by a process and taken over when that process is dead.
import { linkSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isAlive, thisProcess, type ProcessRef } from './processes.js';

export type Phase = 'HOLDING' | 'STOPPING' | 'RELEASED';

export interface Holder extends ProcessRef {
  /** What was started, for the one who meets the lock. */
  readonly command: string;
  readonly since: string;
  readonly phase: Phase;
}

export interface Lock {
  /** Tells those who wait that they need not wait long. */
  stopping(): void;
  release(): void;
}

export type Attempt = { readonly lock: Lock } | { readonly holder: Holder };

/**
 * Node has no lock that the system drops with its process, and "delete the dead one's file, make mine" lets two takers
 * both succeed. So a lock is a chain of numbered files, and the highest number is the lock. Number n+1 can be made only
 * once, by linking a finished file to the name, and only by one who saw that n is released or its process dead. The
 * highest is never deleted: one who was too slow finds a higher number after its own and steps back.
 */
export function tryLock(folder: string, command: string): Attempt {
  mkdirSync(folder, { recursive: true });
  const me: Holder = { ...thisProcess(), command, since: new Date().toISOString(), phase: 'HOLDING' };
  for (;;) {
    const top = highest(folder);
    const holder = top === 0 ? null : read(folder, top);
    if (holder === 'GONE') continue;
    if (holder !== null && holder.phase !== 'RELEASED' && isAlive(holder)) return { holder };
    const mine = top + 1;
    if (!claim(folder, mine, me)) continue;
    if (highest(folder) > mine) {
      rmSync(pathOf(folder, mine), { force: true });
      continue;
    }
    for (const n of numbers(folder)) if (n < mine) rmSync(pathOf(folder, n), { force: true });
    return {
      lock: {
        stopping: () => replace(folder, mine, { ...me, phase: 'STOPPING' }),
        release: () => replace(folder, mine, { ...me, phase: 'RELEASED' }),
      },
    };
  }
}

/** Who holds it now, without touching it. */
export function holderOf(folder: string): Holder | null {
  for (;;) {
    const top = highest(folder);
    if (top === 0) return null;
    const holder = read(folder, top);
    if (holder === 'GONE') continue;
    return holder !== null && holder.phase !== 'RELEASED' && isAlive(holder) ? holder : null;
  }
}

function pathOf(folder: string, n: number): string {
  return join(folder, `lock.${n}.json`);
}

function numbers(folder: string): number[] {
  let names: string[];
  try {
    names = readdirSync(folder);
  } catch (error) {
    if (hasCode(error, 'ENOENT')) return [];
    throw error;
  }
  return names.flatMap((name) => {
    const n = /^lock\.(\d+)\.json$/.exec(name)?.[1];
    return n === undefined ? [] : [Number(n)];
  });
}

function highest(folder: string): number {
  return Math.max(0, ...numbers(folder));
}

/** Null where the content is not ours to read: files are linked whole, so that is damage, and nobody's lock. */
function read(folder: string, n: number): Holder | 'GONE' | null {
  let text: string;
  try {
    text = readFileSync(pathOf(folder, n), 'utf8');
  } catch (error) {
    if (hasCode(error, 'ENOENT')) return 'GONE';
    throw error;
  }
  try {
    const holder = JSON.parse(text) as Partial<Holder> | null;
    return typeof holder?.pid === 'number' && typeof holder.began === 'string' ? (holder as Holder) : null;
  } catch {
    return null;
  }
}

function draft(folder: string, holder: Holder): string {
  const path = join(folder, `lock.draft-${process.pid}-${Math.random().toString(36).slice(2)}`);
  writeFileSync(path, `${JSON.stringify(holder)}\n`);
  return path;
}

function claim(folder: string, n: number, holder: Holder): boolean {
  const path = draft(folder, holder);
  try {
    linkSync(path, pathOf(folder, n));
    return true;
  } catch (error) {
    if (hasCode(error, 'EEXIST')) return false;
    throw error;
  } finally {
    rmSync(path, { force: true });
  }
}

function replace(folder: string, n: number, holder: Holder): void {
  try {
    renameSync(draft(folder, holder), pathOf(folder, n));
  } catch (error) {
    // Someone deleted the whole folder: nothing is locked any more.
    if (!hasCode(error, 'ENOENT')) throw error;
  }
}

function hasCode(error: unknown, code: string): boolean {
  return error instanceof Error && 'code' in error && error.code === code;
}
