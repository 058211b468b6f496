// What the operating system knows of a process by its number: whether it lives, which one it is, its command line.
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { setTimeout as delay } from 'node:timers/promises';

/** A process that cannot be mistaken for a later one with the same number. */
export interface ProcessRef {
  readonly pid: number;
  /** When it began, in the system's own words; compared, never read. */
  readonly began: string;
}

const CHECK_MS = 50;

export function thisProcess(): ProcessRef {
  return { pid: process.pid, began: beganOf(process.pid) ?? '' };
}

/** Null where it does not run; a zombie does not run. */
export function processOf(pid: number): ProcessRef | null {
  const began = beganOf(pid);
  return began === null ? null : { pid, began };
}

export function isAlive(ref: ProcessRef): boolean {
  return beganOf(ref.pid) === ref.began;
}

export function commandLineOf(pid: number): string {
  return procFile(pid, 'cmdline')?.replaceAll('\0', ' ') ?? ps(pid, 'args=') ?? '';
}

/** Asks it to end, then makes it. Resolves when it is gone; the caller has made sure that it is the right one. */
export async function endProcess(ref: ProcessRef, graceMs: number): Promise<'ended' | 'killed'> {
  signal(ref, 'SIGTERM');
  if (await gone(ref, graceMs)) return 'ended';
  signal(ref, 'SIGKILL');
  await gone(ref, graceMs);
  return 'killed';
}

/** Sends nothing where the number belongs to another process by now. */
export function signal(ref: ProcessRef, name: NodeJS.Signals): void {
  if (!isAlive(ref)) return;
  try {
    process.kill(ref.pid, name);
  } catch {
    // It ended between the two lines.
  }
}

// Polled: the operating system tells only a parent when a process ends.
async function gone(ref: ProcessRef, withinMs: number): Promise<boolean> {
  const end = performance.now() + withinMs;
  while (isAlive(ref)) {
    if (performance.now() > end) return false;
    await delay(CHECK_MS);
  }
  return true;
}

function beganOf(pid: number): string | null {
  const stat = procFile(pid, 'stat');
  if (stat === null) return ps(pid, 'lstart=');
  // Field 2 is the program's name in parentheses and may hold anything, so fields count from its end: 3 is the state,
  // 22 the start, in clock ticks since boot; the boot's id makes it differ after a restart of the machine.
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  if (fields[0] === 'Z' || fields[0] === 'X') return null;
  return `${bootId()}:${fields[19] ?? ''}`;
}

function bootId(): string {
  try {
    return readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim();
  } catch {
    return '';
  }
}

function procFile(pid: number, file: 'stat' | 'cmdline'): string | null {
  try {
    return readFileSync(`/proc/${pid}/${file}`, 'utf8');
  } catch {
    return null;
  }
}

/** Where there is no /proc (macOS). On Linux it is reached only for processes that are gone. */
function ps(pid: number, column: 'lstart=' | 'args='): string | null {
  if (process.platform === 'linux') return null;
  try {
    const text = execFileSync('ps', ['-ww', '-o', column, '-p', String(pid)], { encoding: 'utf8', stdio: 'pipe' });
    return text.trim() || null;
  } catch {
    return null;
  }
}
