import { describe, expect, it } from 'vitest';
import { bestOf, percentilesOf, ratio, timesOfBest } from '../../../../bench/trace/figures.js';
import { markdown } from '../../../../bench/trace/markdown.js';
import { timeAll } from '../../../../bench/trace/rounds.js';

const fast = { times: [[1, 1], [9, 9], [1]], exact: [false, true, false] };
const slow = {
  times: [
    [5, 7],
    [8, 30],
    [2, 2],
  ],
  exact: [true, true, false],
};

describe('the figures of searches', () => {
  it('take as the best by hand, question by question, the fastest that is exact there', () => {
    expect(bestOf([fast, slow])).toEqual([1, 0, null]);
    expect(timesOfBest([fast, slow])).toEqual([5, 7, 9, 9]);
  });

  it('are percentiles of times in any order, and ratios where both are known', () => {
    expect(percentilesOf([3, 1, 2])).toEqual({ p50: 2, p95: 3 });
    expect([ratio(3, 2), ratio(null, 2), ratio(3, null)]).toEqual([1.5, null, null]);
  });

  it('are of questions asked of everyone in turn, each beginning with another', async () => {
    const asked: string[] = [];
    const contestant = (name: string) => (question: number) => Promise.resolve(asked.push(`${name}${question}`));
    const times = await timeAll([contestant('a'), contestant('b')], [1, 2], { warm: 1, timed: 1 });
    expect(asked).toEqual(['a1', 'b1', 'b2', 'a2', 'b1', 'a1', 'a2', 'b2']);
    expect(times.map((of) => of.map((each) => each.length))).toEqual([
      [1, 1],
      [1, 1],
    ]);
  });

  it('stand in a table of Markdown', () => {
    expect(markdown(['', 'ms'], [['a name', 1.5]])).toBe('|        |   ms |\n| ------ | ---- |\n| a name | 1.50 |');
  });
});
