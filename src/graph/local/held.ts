// Waits for the lock of a home where its holder is about to leave, and says who holds it where not.
import { setTimeout as delay } from 'node:timers/promises';
import { BaylanysError } from '../../errors.js';
import { tryLock, type Holder, type Lock } from './lock.js';

const CHECK_MS = 100;

export interface Waiting {
  readonly command: string;
  /** For a holder that is stopping; one that is not is never waited for. */
  readonly waitMs: number;
  readonly onWait: (holder: Holder) => void;
}

export async function lockHome(home: string, waiting: Waiting): Promise<Lock> {
  const end = performance.now() + waiting.waitMs;
  let told = false;
  for (;;) {
    const attempt = tryLock(home, waiting.command);
    if ('lock' in attempt) return attempt.lock;
    if (attempt.holder.phase !== 'STOPPING' || performance.now() > end) throw heldBy(home, attempt.holder);
    if (!told) waiting.onWait(attempt.holder);
    told = true;
    await delay(CHECK_MS);
  }
}

export function heldBy(home: string, holder: Holder): BaylanysError {
  const still = holder.phase === 'STOPPING' ? ', is stopping but has not ended,' : '';
  return new BaylanysError(
    'CONFLICT',
    `${home} is in use: process ${holder.pid} (${holder.command})${still} holds it since ${holder.since}. ` +
      'Stop that process, or set BAYLANYS_HOME to another folder.',
  );
}
