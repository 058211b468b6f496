// What the browser's own trace says of the time in scripts.
import type { CDPSession, Page } from 'playwright-core';

interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  /** Microseconds. */
  readonly ts: number;
  readonly dur?: number;
  readonly args?: { readonly name?: string };
}

const categories = 'devtools.timeline,v8,blink.user_timing,disabled-by-default-devtools.timeline';
/** Everything that runs a script, or makes one ready to run. They nest: only what lies outside the others is counted. */
const scripts: ReadonlySet<string> = new Set([
  'EvaluateScript',
  'FunctionCall',
  'EventDispatch',
  'TimerFire',
  'FireAnimationFrame',
  'RunMicrotasks',
  'v8.compile',
  'v8.compileModule',
  'v8.evaluateModule',
  'v8.callFunction',
  'MinorGC',
  'MajorGC',
]);

export interface Recorded {
  /** Milliseconds in scripts, all together. */
  readonly script: number;
  /** Milliseconds in scripts from one frame of animation to the next. */
  readonly frames: readonly number[];
}

interface Interval {
  readonly from: number;
  readonly to: number;
}

/** On the thread of the page: the one that runs most. */
function intervalsOf(events: readonly TraceEvent[]): readonly Interval[] {
  const byThread = new Map<string, TraceEvent[]>();
  for (const event of events) {
    if (event.ph !== 'X' || event.dur === undefined || !scripts.has(event.name)) continue;
    const key = `${event.pid} ${event.tid}`;
    const thread = byThread.get(key);
    if (thread === undefined) byThread.set(key, [event]);
    else thread.push(event);
  }
  const busiest = [...byThread.values()].toSorted((a, b) => b.length - a.length)[0] ?? [];
  const merged: Interval[] = [];
  for (const { ts, dur = 0 } of busiest.toSorted((a, b) => a.ts - b.ts)) {
    const last = merged.at(-1);
    if (last !== undefined && ts < last.to)
      merged[merged.length - 1] = { from: last.from, to: Math.max(last.to, ts + dur) };
    else merged.push({ from: ts, to: ts + dur });
  }
  return merged;
}

const sum = (intervals: readonly Interval[]): number =>
  intervals.reduce((total, { from, to }) => total + to - from, 0) / 1000;

function read(events: readonly TraceEvent[]): Recorded {
  const intervals = intervalsOf(events);
  const starts = events
    .filter(({ name, ph }) => name === 'FireAnimationFrame' && ph === 'X')
    .map(({ ts }) => ts)
    .toSorted((a, b) => a - b);
  const frames = starts.slice(0, -1).map((from, i) => {
    const to = starts[i + 1] ?? from;
    return sum(intervals.filter((one) => one.from >= from && one.from < to));
  });
  return { script: sum(intervals), frames };
}

/** Records what the page does meanwhile. */
export async function record(page: Page, act: () => Promise<void>): Promise<Recorded> {
  const session: CDPSession = await page.context().newCDPSession(page);
  const events: TraceEvent[] = [];
  session.on('Tracing.dataCollected', ({ value }) => events.push(...(value as unknown as readonly TraceEvent[])));
  const done = new Promise<void>((resolve) => {
    session.once('Tracing.tracingComplete', () => resolve());
  });
  await session.send('Tracing.start', { categories, transferMode: 'ReportEvents' });
  await act();
  await session.send('Tracing.end');
  await done;
  await session.detach();
  return read(events);
}
