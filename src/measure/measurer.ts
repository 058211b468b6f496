// Measures networks in threads of their own, so that no request can stop the server. Few are kept; one that takes too long, or
// whose client went away, is ended, and the next request gets a new one.
import { BaylanysError } from '../errors.js';
import type { NetworkFacts, NetworkInput } from '../model/network/network.js';
import { bounded, type WaitBounds } from './bounded.js';
import { startThread, type Thread } from './thread.js';

export interface MeasureSettings {
  readonly threads?: number;
  /** The longest that one network may be worked at. */
  readonly limitMs?: number;
  readonly heapMb?: number;
}

export interface MeasureOptions {
  readonly signal: AbortSignal;
  /** The longest that it may take in all, waiting for a free thread included. */
  readonly timeoutMs: number;
}

export interface Measurer {
  measure(input: NetworkInput, options: MeasureOptions): Promise<NetworkFacts>;
  /** Ends all threads and what they work at. */
  close(): Promise<void>;
}

/** Two, so that a large network does not hold up a small one. */
const THREADS = 2;
/** The dearest network within the bounds takes about half of it (model/network/bounds.ts). */
const LIMIT_MS = 10_000;
const HEAP_MB = 256;
/** More than would be served before they are given up. */
const MOST_WAITING = 32;

const stopping = (): BaylanysError => new BaylanysError('UNAVAILABLE', 'The server is stopping.');
const busy = (): BaylanysError =>
  new BaylanysError('UNAVAILABLE', 'Other networks are being measured, and more wait. Try again shortly.');

export function createMeasurer(settings: MeasureSettings = {}): Measurer {
  const { threads: most = THREADS, limitMs = LIMIT_MS, heapMb = HEAP_MB } = settings;
  const threads = new Set<Thread>();
  const waiting: (() => void)[] = [];
  let taken = 0;
  let closed = false;
  const isClosed = (): boolean => closed;

  const giveBack = (): void => {
    const next = waiting.shift();
    if (next) next();
    else taken -= 1;
  };

  /** Resolves when it is this one's turn: who has it gives it back. */
  const turn = async (bounds: WaitBounds): Promise<void> => {
    if (taken < most) {
      taken += 1;
      return;
    }
    if (waiting.length >= MOST_WAITING) throw busy();
    let come = (): void => undefined;
    const came = new Promise<void>((resolve) => {
      come = resolve;
    });
    waiting.push(come);
    await bounded(came, bounds).catch((error: unknown) => {
      const at = waiting.indexOf(come);
      if (at === -1) giveBack();
      else waiting.splice(at, 1);
      throw error;
    });
  };

  const freeThread = (): Thread => {
    const free = [...threads].find((one) => one.isFree());
    if (free) return free;
    const fresh = startThread(heapMb);
    threads.add(fresh);
    return fresh;
  };

  const measureNow = async (input: NetworkInput, bounds: WaitBounds): Promise<NetworkFacts> => {
    if (isClosed()) throw stopping();
    const thread = freeThread();
    try {
      return await bounded(thread.run(input), bounds);
    } catch (error) {
      throw isClosed() ? stopping() : error;
    } finally {
      if (!thread.isFree()) {
        threads.delete(thread);
        await thread.end();
      }
    }
  };

  return {
    measure: async (input, { signal, timeoutMs }) => {
      const end = performance.now() + timeoutMs;
      await turn({ signal, ms: timeoutMs, late: busy });
      const ms = Math.min(limitMs, Math.max(0, Math.round(end - performance.now())));
      const late = (): BaylanysError =>
        new BaylanysError(
          'TOO_COSTLY',
          `The measures of this network did not end within ${ms} ms: narrow it by where, kinds or during, or ask for fewer windows.`,
          { at: 'where' },
        );
      try {
        return await measureNow(input, { signal, ms, late });
      } finally {
        giveBack();
      }
    },
    close: async () => {
      closed = true;
      await Promise.all([...threads].map((one) => one.end()));
    },
  };
}
