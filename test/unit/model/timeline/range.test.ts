import { describe, expect, it } from 'vitest';
import { unitText } from '../../../../src/model/calendar-units.js';
import { dayNumber, isoDay, OPEN_FROM, OPEN_TO } from '../../../../src/model/days.js';
import type { SpanLists } from '../../../../src/model/facts.js';
import { bucketsOf, knownDays } from '../../../../src/model/timeline/range.js';

const span = (from: string | null, to: string | null): SpanLists => ({
  from: [from === null ? OPEN_FROM : dayNumber(from)],
  to: [to === null ? OPEN_TO : dayNumber(to)],
  lasting: [false],
});
const undated: SpanLists = { from: [], to: [], lasting: [] };
const days = (...lists: readonly SpanLists[]): readonly string[] | null => {
  const known = knownDays(lists);
  return known === null ? null : [isoDay(known.from), isoDay(known.to)];
};
const asked = (from: string | null, to: string | null) => ({
  from: from === null ? null : dayNumber(from),
  to: to === null ? null : dayNumber(to),
});

describe('the days that are known', () => {
  it('run from the first to the last day of close spans', () => {
    expect(days(span('2011-06-01', '2011-06-30'), undated, span('2011-05-17', '2011-05-17'))).toEqual([
      '2011-05-17',
      '2011-06-30',
    ]);
  });

  it('are not stretched by what is open at an end, or spans more than 366 days', () => {
    expect(
      days(
        span('2011-06-01', '2011-06-30'),
        span('1999-01-01', null),
        span(null, '2024-01-01'),
        span('2000-01-01', '2020-01-01'),
        span(null, null),
      ),
    ).toEqual(['2011-06-01', '2011-06-30']);
    expect(days(span('2012-01-01', '2012-12-31'))).toEqual(['2012-01-01', '2012-12-31']);
  });

  it('are the known ends of such where nothing else is known', () => {
    expect(days(span('2011-06-01', null), undated)).toEqual(['2011-06-01', '2011-06-01']);
    expect(days(span('2011-06-01', null), span(null, '2013-02-01'))).toEqual(['2011-06-01', '2013-02-01']);
    expect(days(span(null, null), undated)).toBeNull();
    expect(days()).toBeNull();
  });
});

describe('the buckets', () => {
  const known = { from: dayNumber('2011-05-17'), to: dayNumber('2011-12-03') };
  const ends = (buckets: ReturnType<typeof bucketsOf>) =>
    buckets === null ? null : [buckets.first, buckets.last].map((index) => unitText(index, buckets.unit));

  it('hold the first and the last known day, or those that are asked for', () => {
    expect(ends(bucketsOf(known, asked(null, null), 'MONTH'))).toEqual(['2011-05', '2011-12']);
    expect(ends(bucketsOf(known, asked('2011-10-31', null), 'WEEK'))).toEqual(['2011-W44', '2011-W48']);
    expect(ends(bucketsOf(known, asked('2010-01-01', '2012-06-30'), 'YEAR'))).toEqual(['2010', '2012']);
    expect(ends(bucketsOf(null, asked('2011-10-31', '2011-11-01'), 'DAY'))).toEqual(['2011-10-31', '2011-11-01']);
  });

  it('are none where nothing is known, or where what is asked for begins after it', () => {
    expect(bucketsOf(null, asked(null, null), 'DAY')).toBeNull();
    expect(bucketsOf(known, asked('2012-01-01', null), 'DAY')).toBeNull();
    expect(bucketsOf(known, asked(null, '2011-01-01'), 'DAY')).toBeNull();
  });

  it('are refused past 5000, with the unit that would pass', () => {
    const long = { from: dayNumber('1970-01-01'), to: dayNumber('2011-12-31') };
    expect(() => bucketsOf(long, asked(null, null), 'DAY')).toThrow(
      'A timeline has up to 5000 buckets, and from 1970-01-01 to 2011-12-31 there are 15340 by DAY: ask by WEEK (2192), or bound it with from and to.',
    );
    const endless = { from: dayNumber('-5000-01-01'), to: dayNumber('2011-12-31') };
    expect(() => bucketsOf(endless, asked(null, null), 'YEAR')).toThrow('7012 by YEAR: bound it with from and to.');
    expect(ends(bucketsOf(long, asked('1998-04-24', null), 'DAY'))).toEqual(['1998-04-24', '2011-12-31']);
  });
});
