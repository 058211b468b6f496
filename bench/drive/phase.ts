// One measured stretch: so many requests in flight for so long, at one contestant.
import type { Client } from './client.js';
import { cpuOf } from './cpu.js';
import type { Prepared } from './verify.js';

export interface Stretch {
  readonly inFlight: number;
  readonly ms: number;
}

export interface Outcome {
  readonly requests: number;
  readonly perSecond: number;
  /** Milliseconds, sorted. */
  readonly latencies: readonly number[];
  /** Milliseconds of CPU a request; null where the system does not tell. */
  readonly cpu: readonly (number | null)[];
}

export async function drive(
  client: Client,
  requests: readonly Prepared[],
  { inFlight, ms }: Stretch,
  pids: readonly number[],
): Promise<Outcome> {
  const latencies: number[] = [];
  let next = 0;
  const before = pids.map(cpuOf);
  const began = performance.now();
  const end = began + ms;
  const lane = async (): Promise<void> => {
    while (performance.now() < end) {
      const request = requests[next % requests.length];
      next += 1;
      if (request === undefined) throw new Error('nothing to ask');
      const asked = performance.now();
      const { status, bytes } = await client.ask(request.body);
      latencies.push(performance.now() - asked);
      if (status !== 200 || bytes !== request.bytes)
        throw new Error(`expected 200 and ${request.bytes} bytes while timing, came ${status} and ${bytes}`);
    }
  };
  await Promise.all(Array.from({ length: inFlight }, lane));
  const seconds = (performance.now() - began) / 1000;
  const count = latencies.length;
  return {
    requests: count,
    perSecond: count / seconds,
    latencies: latencies.sort((a, b) => a - b),
    cpu: pids.map((pid, i) => {
      const [from, to] = [before[i], cpuOf(pid)];
      return from === null || from === undefined || to === null ? null : (to - from) / count;
    }),
  };
}
