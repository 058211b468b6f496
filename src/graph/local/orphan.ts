// Ends the database that a crashed run left behind; the caller holds the lock of the home, so no living run owns it.
import type { Home } from './home.js';
import { commandLineOf, endProcess, isAlive } from './processes.js';
import { readState, removeState } from './state-file.js';

export interface Orphan {
  readonly pid: number;
  readonly how: 'ended' | 'killed';
}

/** Null where there is none. A process is touched only where its start and its command line both say that it is ours. */
export async function endOrphan(home: Home, graceMs: number): Promise<Orphan | null> {
  const state = readState(home);
  const ours = state !== null && isAlive(state) && commandLineOf(state.pid).includes(homeArgument(home));
  const orphan = ours ? { pid: state.pid, how: await endProcess(state, graceMs) } : null;
  removeState(home);
  return orphan;
}

export function homeArgument(home: Home): string {
  return `--home-dir=${home.root}`;
}
