import { describe, expect, it } from 'vitest';
import { median, percentile } from '../../../bench/report/figures.js';
import { table } from '../../../bench/report/table.js';
import { heldAgainst } from '../../../bench/report/targets.js';
import { contestants } from '../../../bench/contestants/contestants.js';

describe('the figures of the benchmark', () => {
  it('take the middle one, and the mean of the two middle ones where there are two', () => {
    expect(median([9, 1, 5])).toBe(5);
    expect(median([4, 1, 3, 2])).toBe(2.5);
  });

  it('stay unknown where one of them is unknown', () => {
    expect(median([1, null, 3])).toBeNull();
    expect(median([])).toBeNull();
  });

  it('take as percentile the least value that so many do not exceed', () => {
    const sorted = Array.from({ length: 100 }, (_, i) => i + 1);
    expect(percentile(sorted, 50)).toBe(50);
    expect(percentile(sorted, 95)).toBe(95);
    expect(percentile([7], 95)).toBe(7);
    expect(percentile([], 50)).toBeNull();
  });

  it('hold Baylanys against a multiple of the rival and a part of the limit, and other contestants to nothing', () => {
    const perSecond = contestants.map(
      (contestant) => [contestant, contestant.role === 'BAYLANYS' ? 300 : 100] as const,
    );
    const held = heldAgainst('list', perSecond);
    expect(held.map(({ ratio }) => ratio)).toEqual([3, 3, 3, 3, 3]);
    expect(held.map(({ target }) => target)).toEqual([5, 5, null, 0.75, null]);
    expect(heldAgainst('look-up', perSecond).map(({ target }) => target)).toEqual([2.5, 2.5, null, 0.75, null]);
  });

  it('say nothing where Baylanys was left out', () => {
    const others = contestants.filter(({ role }) => role !== 'BAYLANYS').map((one) => [one, 100] as const);
    expect(heldAgainst('list', others)).toEqual([]);
  });

  it('stand in columns, what is unknown as a dash', () => {
    expect(
      table(
        ['', 'ms'],
        [
          ['a long name', 1.234],
          ['b', null],
          ['c', 1234.5],
        ],
      ),
    ).toBe(
      ['               ms', '-----------  ----', 'a long name  1.23', 'b               -', 'c            1235'].join(
        '\n',
      ),
    );
  });
});
