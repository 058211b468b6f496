// Bounds a wait from our side: by time and by a client that went away.
import { BaylanysError } from '../errors.js';

export interface Bounds {
  readonly timeoutMs: number;
  readonly signal?: AbortSignal | undefined;
}

/** On top of the database's own limit, which is looked at every so often only; past it the database hangs. */
const GRACE_MS = 3000;

/** Settles as `work` does, or fails at the bounds; the caller then ends what still runs. */
export async function bounded<T>(work: Promise<T>, bounds: Bounds, graceMs = GRACE_MS): Promise<T> {
  const { signal, timeoutMs } = bounds;
  let timer: NodeJS.Timeout | undefined;
  let gone: (() => void) | undefined;
  const end = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      reject(
        new BaylanysError(
          'TIMEOUT',
          `The database did not answer within ${timeoutMs} ms. Ask for less at a time, or try again shortly.`,
        ),
      );
    }, timeoutMs + graceMs);
    gone = () => {
      reject(abandoned(signal));
    };
    signal?.addEventListener('abort', gone, { once: true });
    if (signal?.aborted === true) gone();
  });
  try {
    return await Promise.race([work, end]);
  } finally {
    clearTimeout(timer);
    if (gone !== undefined) signal?.removeEventListener('abort', gone);
  }
}

function abandoned(signal: AbortSignal | undefined): BaylanysError {
  const reason: unknown = signal?.reason;
  if (reason instanceof BaylanysError) return reason;
  return new BaylanysError('TIMEOUT', 'The question was given up before its answer came.', { cause: reason });
}
