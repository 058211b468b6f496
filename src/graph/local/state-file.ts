// Which database process runs on a home and where it listens: for those who join it, and to find an orphan.
import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import type { Home } from './home.js';
import type { ProcessRef } from './processes.js';

export interface DatabaseProcess extends ProcessRef {
  readonly port: number;
}

export function writeState(home: Home, state: DatabaseProcess): void {
  const draft = `${home.stateFile}.draft`;
  writeFileSync(draft, `${JSON.stringify(state)}\n`, { mode: 0o600 });
  renameSync(draft, home.stateFile);
}

/** Null where there is none, or none that can be read. */
export function readState(home: Home): DatabaseProcess | null {
  try {
    const state = JSON.parse(readFileSync(home.stateFile, 'utf8')) as Partial<DatabaseProcess> | null;
    const { pid, began, port } = state ?? {};
    if (typeof pid !== 'number' || typeof began !== 'string' || typeof port !== 'number') return null;
    return { pid, began, port };
  } catch {
    return null;
  }
}

export function removeState(home: Home): void {
  rmSync(home.stateFile, { force: true });
}
