// Threads as they are: nothing about them is pretended.
import { afterEach, describe, expect, it } from 'vitest';
import { createMeasurer, type Measurer, type MeasureSettings } from '../../../src/measure/measurer.js';
import type { NetworkInput } from '../../../src/model/network/network.js';
import { measureNetwork } from '../../../src/model/network/measure.js';
import { largeNetwork } from '../../support/large-network.js';
import { networkOf } from '../model/network/naive.js';

const small = networkOf(3, [
  [0, 1],
  [1, 2],
]);
/** More than anybody waits for. */
const endless = largeNetwork(50);

/** Threads of this process, as it reports them itself. */
const threadsNow = (): number => (process.report.getReport() as { workers: unknown[] }).workers.length;

let opened: Measurer[] = [];
function open(settings: MeasureSettings = {}): Measurer {
  const measurer = createMeasurer(settings);
  opened.push(measurer);
  return measurer;
}
afterEach(async () => {
  await Promise.all(opened.map((one) => one.close()));
  opened = [];
});

const patient = () => ({ signal: new AbortController().signal, timeoutMs: 60_000 });
const failing = async (work: Promise<unknown>): Promise<unknown> =>
  work.then(
    () => 'nothing failed',
    (error: unknown) => error,
  );

describe('a network measured in a thread', () => {
  it('has the measures that it has here', async () => {
    expect(await open().measure(small, patient())).toEqual(measureNetwork(small));
  });

  it('holds nothing else up: timers go on while it is worked at', async () => {
    const measurer = open({ limitMs: 60_000 });
    await measurer.measure(small, patient());
    let longest = 0;
    let last = performance.now();
    const ticking = setInterval(() => {
      const now = performance.now();
      longest = Math.max(longest, now - last);
      last = now;
    }, 10);
    const start = performance.now();
    await measurer.measure(largeNetwork(), patient());
    clearInterval(ticking);
    expect(performance.now() - start).toBeGreaterThan(500);
    expect(longest).toBeLessThan(500);
  }, 60_000);

  it('is refused where it takes longer than it may, and the next one is measured', async () => {
    const measurer = open({ threads: 1, limitMs: 4000 });
    await expect(measurer.measure(endless, patient())).rejects.toMatchObject({
      code: 'TOO_COSTLY',
      at: 'where',
      message: expect.stringMatching(
        /^The measures of this network did not end within 4000 ms: narrow it by where/,
      ) as string,
    });
    expect(await measurer.measure(small, patient())).toEqual(measureNetwork(small));
  }, 60_000);

  it('is given up where its client goes away, and its thread is ended', async () => {
    const measurer = open({ threads: 1 });
    await measurer.measure(small, patient());
    const gone = new AbortController();
    const failed = failing(measurer.measure(endless, { ...patient(), signal: gone.signal }));
    expect(threadsNow()).toBe(1);
    gone.abort();
    expect(await failed).toMatchObject({ code: 'TIMEOUT' });
    expect(threadsNow()).toBe(0);
    expect(await measurer.measure(small, patient())).toEqual(measureNetwork(small));
  }, 60_000);

  it('takes no more memory than it may', async () => {
    const measurer = open({ threads: 1, heapMb: 16 });
    expect(await failing(measurer.measure(largeNetwork(1), patient()))).toMatchObject({
      code: 'TOO_COSTLY',
      message: expect.stringContaining('take more memory than they may') as string,
    });
    expect((await measurer.measure(small, patient())).whole.size.nodes).toBe(3);
  }, 60_000);

  it('that cannot be had says why, and costs no thread', async () => {
    const measurer = open({ threads: 1 });
    const layers = 660;
    const pairs = Array.from({ length: layers }, (_, layer) =>
      [0, 1, 2].flatMap((a) => [0, 1, 2].map((b) => [3 * layer + a, 3 * layer + 3 + b] as const)),
    ).flat();
    expect(await failing(measurer.measure(networkOf(3 * (layers + 1), pairs), patient()))).toMatchObject({
      code: 'TOO_COSTLY',
      message: expect.stringContaining('more shortest ways than can be counted') as string,
    });
    const start = performance.now();
    await measurer.measure(small, patient());
    expect(performance.now() - start).toBeLessThan(300);
  }, 60_000);
});

describe('more networks than threads', () => {
  it('wait for their turn', async () => {
    const measurer = open({ threads: 2 });
    const many = Array.from({ length: 12 }, (_, n): NetworkInput => networkOf(n + 2, [[n, n + 1]]));
    const facts = await Promise.all(many.map((one) => measurer.measure(one, patient())));
    expect(facts).toEqual(many.map(measureNetwork));
  });

  it('do not wait longer than they may, nor behind too many', async () => {
    const measurer = open({ threads: 1 });
    const first = failing(measurer.measure(endless, patient()));
    const waiting = Array.from({ length: 32 }, () =>
      failing(measurer.measure(small, { ...patient(), timeoutMs: 300 })),
    );
    expect(await failing(measurer.measure(small, patient()))).toMatchObject({ code: 'UNAVAILABLE' });
    for (const failed of waiting) expect(await failed).toMatchObject({ code: 'UNAVAILABLE' });
    await measurer.close();
    expect(await first).toMatchObject({ code: 'UNAVAILABLE', message: 'The server is stopping.' });
    expect(await failing(measurer.measure(small, patient()))).toMatchObject({ message: 'The server is stopping.' });
  }, 60_000);
});
