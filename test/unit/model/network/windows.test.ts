import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Match } from '../../../../src/generated/schema.js';
import { readDate } from '../../../../src/model/dates.js';
import { dayNumber, isoDay, OPEN_FROM, OPEN_TO } from '../../../../src/model/days.js';
import { listsOf, matchSpans, spanOf } from '../../../../src/model/derive/spans.js';
import { windowsOf, type AskedWindows } from '../../../../src/model/network/windows.js';

const always = { from: OPEN_FROM, to: OPEN_TO };

function link(...dates: readonly string[]) {
  return { spans: listsOf(dates.map((edtf) => spanOf(readDate({ edtf })))), definite: true };
}

function cut(links: readonly ReturnType<typeof link>[], asked: Partial<AskedWindows> = {}) {
  return windowsOf(links, { unit: 'YEAR', during: always, match: 'POSSIBLE', ...asked });
}

const standing = (...given: Parameters<typeof cut>): Record<string, readonly number[]> =>
  Object.fromEntries(cut(...given).windows.map(({ key, links }) => [key, links]));

const days = (from: string | null, to: string | null) => ({
  from: from === null ? OPEN_FROM : dayNumber(from),
  to: to === null ? OPEN_TO : dayNumber(to),
});

describe('windows of a network', () => {
  it('are the years in which some link may hold, and no others', () => {
    expect(standing([link('2009-05-01'), link('2011'), link('2011-12/2012-01'), link()])).toEqual({
      2009: [0],
      2011: [1, 2],
      2012: [2],
    });
  });

  it('are all years of what lasts for long, also those that no other link names', () => {
    expect(Object.keys(standing([link('2001/2006')]))).toEqual(['2001', '2002', '2003', '2004', '2005', '2006']);
  });

  it('let what has an open end stand in all of them on that side, as far as days are named', () => {
    expect(standing([link('2009/..'), link('2007'), link('2011-05')])).toEqual({
      2007: [1],
      2009: [0],
      2010: [0],
      2011: [0, 2],
    });
    expect(standing([link('2009/..')])).toEqual({ 2009: [0] });
    expect(standing([link('2009/..')], { during: days(null, '2011-06-30') })).toEqual({
      2009: [0],
      2010: [0],
      2011: [0],
    });
    expect(standing([link('2009/..')], { during: days('2012-06-30', null) })).toEqual({ 2012: [0] });
  });

  it('begin and end no earlier and later than the days asked for', () => {
    const { windows } = cut([link('2010/2012')], { during: days('2011-05-15', '2011-06-20'), unit: 'MONTH' });
    expect(windows.map(({ key, from, to }) => [key, from, to])).toEqual([
      ['2011-05', '2011-05-15', '2011-05-31'],
      ['2011-06', '2011-06-01', '2011-06-20'],
    ]);
  });

  it('let what happened on some day of several stand in each, for certain only in one that holds all of them', () => {
    const { windows } = cut([link('2011'), link('2011-05-31/2011-06-01'), link('[2011-05-31,2011-06-02]')], {
      ...{ unit: 'MONTH', during: days('2011-05-01', '2011-06-30') },
    });
    expect(windows.map(({ key, links, definite }) => [key, links, definite])).toEqual([
      ['2011-05', [0, 1, 2], 1],
      ['2011-06', [0, 1, 2], 1],
    ]);
  });

  it('hold under DEFINITE what stands in them for certain; what is in none is counted', () => {
    const links = [link('2011'), link('2011-05-31/2011-06-01'), link('2011-06-03'), link()];
    const { windows, unsettled } = cut(links, { unit: 'MONTH', match: 'DEFINITE' });
    expect(windows.map(({ key, links: own }) => [key, own])).toEqual([
      ['2011-05', [1]],
      ['2011-06', [1, 2]],
    ]);
    expect(unsettled).toBe(1);
    expect(cut(links, { unit: 'MONTH' }).unsettled).toBe(0);
  });

  it('hold for certain only what happened in those of their days that are asked for', () => {
    const crossing = [link('[2011-05-10..2011-05-20]')];
    const from = { unit: 'MONTH', during: days('2011-05-15', null) } as const;
    expect(cut(crossing, from).windows.map(({ key, definite }) => [key, definite])).toEqual([['2011-05', 0]]);
    expect(cut(crossing, { ...from, match: 'DEFINITE' })).toEqual({ windows: [], unsettled: 1 });
  });

  it('count for certain only links that pass for certain themselves', () => {
    const { windows } = cut([{ ...link('2011-05-01'), definite: false }, link('2011-05-02')]);
    expect(windows.map(({ links, definite }) => [links.length, definite])).toEqual([[2, 1]]);
  });

  it('are none where nothing is dated, and where nothing says between which days', () => {
    expect(cut([link(), link()])).toEqual({ windows: [], unsettled: 0 });
    expect(cut([{ spans: { from: [OPEN_FROM], to: [OPEN_TO], lasting: [true] }, definite: true }])).toEqual({
      windows: [],
      unsettled: 1,
    });
  });

  it('are refused where they are more than 50, with the beginning that would pass', () => {
    const long = link('1950/2011');
    expect(() => cut([long])).toThrow(
      'up to 50 windows, and its links may hold in 62, from 1950 to 2011: narrow it by during, whose from: "1962" would pass.',
    );
    expect(cut([long], { during: days('1962-01-01', null) }).windows).toHaveLength(50);
    expect(() => cut([long], { during: days('1961-01-01', null) })).toThrow('may hold in 51');
    // Not those between that nothing may hold in.
    expect(cut([link('0990'), link('2011')]).windows.map(({ key }) => key)).toEqual(['0990', '2011']);
    expect(() => cut([link('2000'), link('2011/2014')], { unit: 'MONTH' })).toThrow(
      'may hold in 60, from 2000-01 to 2014-12: narrow it by during, whose from: "2000-11" would pass, or window: YEAR.',
    );
  });

  it('are written out only once they are counted: a span over all of history costs nothing', () => {
    const ages = {
      spans: { from: [dayNumber('0001-01-01')], to: [dayNumber('9999-12-31')], lasting: [false] },
      definite: true,
    };
    const start = performance.now();
    expect(() =>
      cut(
        Array.from({ length: 20_000 }, () => ages),
        { unit: 'MONTH' },
      ),
    ).toThrow('up to 50 windows');
    expect(performance.now() - start).toBeLessThan(2000);
  });
});

const day = fc.integer({ min: dayNumber('2010-11-01'), max: dayNumber('2012-02-28') });
const span = fc.record({
  from: day,
  length: fc.nat(200),
  lasting: fc.boolean(),
  open: fc.constantFrom('', '', '', 'FROM', 'TO'),
});
const spans = fc.array(span, { maxLength: 3 }).map((all) =>
  listsOf(
    all.map(({ from, length, lasting, open }) => ({
      from: open === 'FROM' ? OPEN_FROM : from,
      to: open === 'TO' ? OPEN_TO : from + length,
      lasting,
    })),
  ),
);
const months = Array.from(
  { length: 36 },
  (_, i) => `${2010 + Math.floor(i / 12)}-${String((i % 12) + 1).padStart(2, '0')}`,
);

describe('by chance', () => {
  it('every link stands in just those months between the days named that the rule of date filters gives', () => {
    fc.assert(
      fc.property(
        fc.array(spans, { maxLength: 6 }),
        fc.constantFrom<Match>('POSSIBLE', 'DEFINITE'),
        fc.option(day),
        fc.option(day),
        (lists, match, first, last) => {
          const during = { from: first ?? OPEN_FROM, to: Math.max(first ?? OPEN_FROM, last ?? OPEN_TO) };
          // What does not overlap them is in no network of these days.
          const links = lists
            .filter((one) => matchSpans(one, during) !== 'NO')
            .map((one) => ({ spans: one, definite: true }));
          const { windows, unsettled } = windowsOf(links, { unit: 'MONTH', during, match });
          const named = links
            .flatMap((one) => [...one.spans.from, ...one.spans.to])
            .filter((one) => one !== OPEN_FROM && one !== OPEN_TO);
          const from = first ?? Math.min(...named, during.to === OPEN_TO ? Infinity : during.to);
          const to = during.to === OPEN_TO ? Math.max(...named, from) : during.to;
          const expected = months.flatMap((key) => {
            const whole = readDate({ edtf: key });
            const own = {
              from: Math.max(dayNumber(whole.earliest ?? ''), during.from),
              to: Math.min(dayNumber(whole.latest ?? ''), during.to),
            };
            if (own.from > own.to || own.to < from || own.from > to) return [];
            const standsIn = links.flatMap((one, i) => {
              const weight = one.spans.from.length === 0 ? 'NO' : matchSpans(one.spans, own);
              return weight === 'NO' || (match === 'DEFINITE' && weight === 'POSSIBLE') ? [] : [i];
            });
            return standsIn.length === 0 ? [] : [{ key, from: isoDay(own.from), to: isoDay(own.to), links: standsIn }];
          });
          expect(windows.map(({ key, from: a, to: b, links: own }) => ({ key, from: a, to: b, links: own }))).toEqual(
            expected,
          );
          const placed = new Set(expected.flatMap((one) => one.links)).size;
          expect(unsettled).toBe(links.filter((one) => one.spans.from.length > 0).length - placed);
        },
      ),
      { numRuns: 500 },
    );
  });
});
