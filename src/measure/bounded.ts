// Bounds a wait by time and by a client that goes away; whoever waits then ends what still runs.
import { BaylanysError } from '../errors.js';

export interface WaitBounds {
  readonly signal: AbortSignal;
  readonly ms: number;
  readonly late: () => BaylanysError;
}

export async function bounded<T>(work: Promise<T>, { signal, ms, late }: WaitBounds): Promise<T> {
  let stop = (): void => undefined;
  const end = new Promise<never>((_, reject) => {
    const timer = setTimeout(() => reject(late()), ms);
    const gone = (): void => reject(abandoned(signal));
    signal.addEventListener('abort', gone, { once: true });
    stop = () => {
      clearTimeout(timer);
      signal.removeEventListener('abort', gone);
    };
    if (signal.aborted) gone();
  });
  try {
    return await Promise.race([work, end]);
  } finally {
    stop();
  }
}

function abandoned({ reason }: AbortSignal): BaylanysError {
  if (reason instanceof BaylanysError) return reason;
  return new BaylanysError('TIMEOUT', 'The question was given up before its answer came.', { cause: reason });
}
