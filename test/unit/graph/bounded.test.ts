import { getEventListeners } from 'node:events';
import { describe, expect, test } from 'vitest';
import { BaylanysError } from '../../../src/errors.js';
import { bounded } from '../../../src/graph/bounded.js';

const never = new Promise<never>(() => undefined);

describe('bounded work', () => {
  test('gives its value, and leaves no listener and no timer behind', async () => {
    const { signal } = new AbortController();
    const timers = process.getActiveResourcesInfo().filter((name) => name === 'Timeout').length;
    expect(await bounded(Promise.resolve(7), { timeoutMs: 60_000, signal })).toBe(7);
    expect(getEventListeners(signal, 'abort')).toEqual([]);
    expect(process.getActiveResourcesInfo().filter((name) => name === 'Timeout').length).toBe(timers);
  });

  test('passes its failure on', async () => {
    await expect(bounded(Promise.reject(new Error('own')), { timeoutMs: 60_000 })).rejects.toThrow('own');
  });

  test('ends at the time limit and its grace', async () => {
    await expect(bounded(never, { timeoutMs: 5 }, 5)).rejects.toMatchObject({ code: 'TIMEOUT' });
  });

  test('ends when the client goes away', async () => {
    const gone = new AbortController();
    const waiting = bounded(never, { timeoutMs: 60_000, signal: gone.signal });
    gone.abort();
    await expect(waiting).rejects.toMatchObject({ code: 'TIMEOUT' });
  });

  test('ends at once for a client that went away before, with the reason that was given', async () => {
    const reason = new BaylanysError('TOO_COSTLY', 'enough');
    await expect(bounded(never, { timeoutMs: 60_000, signal: AbortSignal.abort(reason) })).rejects.toBe(reason);
  });
});
