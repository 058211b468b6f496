// The explorer's line of time: spans, how far it reaches, and the days on which something was said.
import { describe, expect, it } from 'vitest';
import { byDay } from '../../../explorer/src/explorer/timeline/sayings.js';
import {
  DAY_MS,
  dayOf,
  domainOf,
  endOf,
  focusOf,
  meets,
  spanOf,
  startOf,
} from '../../../explorer/src/explorer/timeline/time.js';

const days = ({ from, to }: { readonly from: number; readonly to: number }) => [dayOf(from), dayOf(to - DAY_MS)];

describe('a span', () => {
  const span = (earliest: string | null, latest: string | null, extent: string | null) =>
    spanOf({ earliest, latest, extent });

  it('is sure on a single day and where it lasted, and only possible on some day within', () => {
    expect(span('2011-10-31', '2011-10-31', 'WITHIN')?.isSure).toBe(true);
    expect(span('2011-08-01', '2011-09-30', 'LASTING')?.isSure).toBe(true);
    expect(span('2011-05-08', '2011-06-07', 'WITHIN')?.isSure).toBe(false);
  });

  it('ends with its last day, is open where an end is, and is none where nothing is known', () => {
    expect(span('2011-10-31', '2011-10-31', 'WITHIN')).toMatchObject({
      from: Date.UTC(2011, 9, 31),
      to: Date.UTC(2011, 10, 1),
    });
    expect(span('2011-06-01', null, 'WITHIN')).toEqual({ from: Date.UTC(2011, 5, 1), to: null, isSure: false });
    expect(span(null, null, null)).toBeNull();
  });

  it('meets a time that it has a day in', () => {
    const may = { from: startOf('2011-05-01'), to: endOf('2011-05-31') };
    expect(meets({ from: startOf('2011-05-31'), to: null, isSure: false }, may)).toBe(true);
    expect(meets({ from: startOf('2011-06-01'), to: null, isSure: false }, may)).toBe(false);
    expect(meets({ from: null, to: endOf('2011-04-30'), isSure: false }, may)).toBe(false);
  });
});

describe('the line of time', () => {
  const framed = (
    from: string | null,
    to: string | null,
    ...said: readonly (readonly [string | null, string | null])[]
  ) => domainOf({ from, to, sayings: { nodes: said.map(([first, last]) => ({ from: first, to: last })) } });

  it('runs from the first bar to the last, with room for the days after', () => {
    const domain = framed('2011-10-01', '2011-10-31');
    expect(domain && days(domain)).toEqual(['2011-10-01', '2011-11-07']);
  });

  it('reaches to what was said within a year, on a day that is known', () => {
    const near = framed('2011-10-01', '2011-10-31', ['2011-11-09', '2011-11-09'], ['2011-10-31', '2012-09-01']);
    expect(near && days(near)).toEqual(['2011-10-01', '2011-11-16']);
    const late = framed('2011-10-01', '2011-10-31', ['2026-11-22', '2026-11-22']);
    expect(late && days(late)).toEqual(['2011-10-01', '2011-11-07']);
  });

  it('is none where nothing is dated', () => {
    expect(framed(null, null, [null, null])).toBeNull();
  });

  it('is looked at in part, or whole where the part makes no sense', () => {
    const all = { from: startOf('2011-01-01'), to: endOf('2011-12-31') };
    expect(days(focusOf(all, '2011-05-01', null))).toEqual(['2011-05-01', '2011-12-31']);
    expect(focusOf(all, '2011-06-01', '2011-05-01')).toBe(all);
  });
});

describe('what was said', () => {
  it('stands on the day by whose end it was said, in order; what is known to no week stands on none', () => {
    const said = (from: string | null, to: string | null, key: string) => ({ from, to, key });
    const listed = byDay([
      said('2011-11-09', '2011-11-09', 'a'),
      said('2011-10-31', '2011-11-01', 'b'),
      said('2011-10-01', '2011-11-09', 'c'),
      said(null, null, 'd'),
      said('2011-11-09', '2011-11-09', 'e'),
    ]);
    expect(listed.map(({ day, sayings }) => [day, sayings.map(({ key }) => key).join('')])).toEqual([
      ['2011-11-01', 'b'],
      ['2011-11-09', 'ae'],
    ]);
  });
});
