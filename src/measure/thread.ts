// One thread that measures one network at a time.
import { Worker } from 'node:worker_threads';
import { BaylanysError } from '../errors.js';
import type { NetworkFacts, NetworkInput } from '../model/network/network.js';
import type { Outcome } from './outcome.js';

export interface Thread {
  run(input: NetworkInput): Promise<NetworkFacts>;
  /** Whether it can be given a network: it lives, and works at none. */
  isFree(): boolean;
  /** Whatever it works at fails. */
  end(): Promise<void>;
}

/** Compiled, or as it is written where this file is. */
function startWorker(heapMb: number): Worker {
  const entry = import.meta.url.endsWith('.ts') ? './worker-as-written.mjs' : './worker.js';
  return new Worker(new URL(entry, import.meta.url), {
    resourceLimits: { maxOldGenerationSizeMb: heapMb },
    // Nothing of what the process was started with, such as a loader or an inspector.
    execArgv: [],
  });
}

function brokenBy(error: unknown): BaylanysError {
  if (error instanceof Error && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY') {
    return new BaylanysError(
      'TOO_COSTLY',
      'The measures of this network take more memory than they may: narrow it by where, kinds or during, or ask for fewer windows.',
      { at: 'where', cause: error },
    );
  }
  return new BaylanysError('INTERNAL', 'a thread that measures networks broke', { cause: error });
}

export function startThread(heapMb: number): Thread {
  const worker = startWorker(heapMb);
  let alive = true;
  let work: { readonly done: (facts: NetworkFacts) => void; readonly fail: (error: unknown) => void } | null = null;
  const settle = () => {
    const settled = work;
    work = null;
    // One that waits holds no process up.
    worker.unref();
    return settled;
  };
  worker.on('message', (outcome: Outcome) => {
    if ('facts' in outcome) {
      settle()?.done(outcome.facts);
      return;
    }
    const { code, message, at } = outcome.failure;
    settle()?.fail(new BaylanysError(code, message, at === null ? {} : { at }));
  });
  worker.on('error', (error) => {
    alive = false;
    settle()?.fail(brokenBy(error));
  });
  worker.on('exit', () => {
    alive = false;
    settle()?.fail(brokenBy(null));
  });
  worker.unref();
  return {
    run: (input) =>
      new Promise((done, fail) => {
        work = { done, fail };
        worker.ref();
        worker.postMessage(input);
      }),
    isFree: () => alive && work === null,
    end: async () => {
      alive = false;
      await worker.terminate();
    },
  };
}
