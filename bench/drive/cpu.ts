// CPU time of a process, all its threads, as Linux counts it; elsewhere not known.
import { readFileSync } from 'node:fs';

const TICKS_A_SECOND = 100;

/** Milliseconds; null where the system does not tell. */
export function cpuOf(pid: number): number | null {
  try {
    // The command stands in parentheses and may hold spaces: what counts comes after it.
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1)?.split(' ') ?? [];
    const ticks = Number(fields[11]) + Number(fields[12]);
    return Number.isNaN(ticks) ? null : (ticks * 1000) / TICKS_A_SECOND;
  } catch {
    return null;
  }
}
