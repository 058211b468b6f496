import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { boundsOf, readDate, readFilterDay, type DateInput } from '../../../src/model/dates.js';
import { dayNumber, OPEN_FROM, OPEN_TO } from '../../../src/model/days.js';

const refused = (input: DateInput, message: RegExp): void => {
  expect(() => readDate(input, 'statements[3].during')).toThrow(
    expect.objectContaining({
      code: 'BAD_USER_INPUT',
      at: 'statements[3].during',
      message: expect.stringMatching(message) as string,
    }),
  );
};

describe('reading a date', () => {
  it.each([
    ['2011-05-17', '2011-05-17', '2011-05-17', 'DAY', 'WITHIN'],
    ['2011-05', '2011-05-01', '2011-05-31', 'MONTH', 'WITHIN'],
    ['2012-02', '2012-02-01', '2012-02-29', 'MONTH', 'WITHIN'],
    ['2011', '2011-01-01', '2011-12-31', 'YEAR', 'WITHIN'],
    ['2011-21', '2011-01-01', '2011-03-31', 'SEASON', 'WITHIN'],
    ['2011-24~', '2011-10-01', '2011-12-31', 'SEASON', 'WITHIN'],
    ['2011?', '2011-01-01', '2011-12-31', 'YEAR', 'WITHIN'],
    ['2011-05~', '2011-05-01', '2011-05-31', 'MONTH', 'WITHIN'],
    ['2011-05-17%', '2011-05-17', '2011-05-17', 'DAY', 'WITHIN'],
    ['2011-05-1X', '2011-05-10', '2011-05-19', 'MONTH', 'WITHIN'],
    ['2011-05-XX', '2011-05-01', '2011-05-31', 'MONTH', 'WITHIN'],
    ['2011-XX', '2011-01-01', '2011-12-31', 'YEAR', 'WITHIN'],
    ['201X', '2010-01-01', '2019-12-31', 'UNKNOWN', 'WITHIN'],
    ['2011-08/2011-09', '2011-08-01', '2011-09-30', 'SEASON', 'LASTING'],
    ['2011-06/..', '2011-06-01', null, 'UNKNOWN', 'LASTING'],
    ['../2011-06', null, '2011-06-30', 'UNKNOWN', 'LASTING'],
    ['2011-06-30/2011-07-06', '2011-06-30', '2011-07-06', 'WEEK', 'LASTING'],
    ['[2011-05-08..2011-06-07]', '2011-05-08', '2011-06-07', 'MONTH', 'WITHIN'],
    ['[2011-06-01..]', '2011-06-01', null, 'UNKNOWN', 'WITHIN'],
    ['[..2011-11-10]', null, '2011-11-10', 'UNKNOWN', 'WITHIN'],
    ['[2011-12-03,2011-12-04]', '2011-12-03', '2011-12-04', 'DAYS', 'WITHIN'],
    ['[2011-05-10..2011-05-12,2011-05-02]', '2011-05-02', '2011-05-12', 'MONTH', 'WITHIN'],
  ])('%s runs from %s to %s, as fine as %s, %s', (edtf, earliest, latest, precision, extent) => {
    expect(readDate({ edtf })).toEqual({
      ...{ edtf, earliest, latest, precision, extent },
      ...{ timeOfDay: null, asStated: null, basis: 'STATED', yearBasis: 'STATED' },
    });
  });

  it('keeps what is given beside the day, the year resting on the same basis unless said', () => {
    expect(
      readDate({
        edtf: '2011-05-24',
        timeOfDay: '03:37',
        asStated: 'a week later',
        basis: 'COMPUTED',
        extent: 'LASTING',
      }),
    ).toMatchObject({
      extent: 'LASTING',
      timeOfDay: '03:37',
      asStated: 'a week later',
      basis: 'COMPUTED',
      yearBasis: 'COMPUTED',
    });
    expect(readDate({ edtf: '2011-10-31', yearBasis: 'INFERRED' })).toMatchObject({
      basis: 'STATED',
      yearBasis: 'INFERRED',
    });
  });

  it('takes an interval with an unknown end for lying within, because nothing says that it lasted', () => {
    expect(readDate({ edtf: '2011-06/' })).toMatchObject({ earliest: '2011-06-01', latest: null, extent: 'WITHIN' });
    expect(readDate({ edtf: '/2011-06' })).toMatchObject({ earliest: null, latest: '2011-06-30', extent: 'WITHIN' });
    refused({ edtf: '2011-06/', extent: 'LASTING' }, /no known end/);
  });

  it.each([
    ['2011-02-30', /on no calendar/],
    ['2011-02-30~', /no date that EDTF knows/],
    ['2011-02-29', /on no calendar/],
    ['2011-13', /months 01 to 12/],
    ['2011-00', /on no calendar/],
    ['2011-13-01', /on no calendar/],
    ['May 2011', /got "May 2011"/],
    ['2011-06-30/2011-06-01', /ends \(2011-06-01\) before it begins \(2011-06-30\)/],
    ['[2011-05-10..2011-05-08]', /before it begins/],
    ['../..', /open on both sides/],
    ['2011-25', /seasons 21 to 24/],
    ['{2011-05-01,2011-05-03}', /a statement for each/],
    ['2011-05-17T10:00:00Z', /timeOfDay/],
    ['201', /four digits/],
    ['Y20112', /four digits/],
    ['-0001-01-01', /0000 to 9999/],
    ['', /got ""/],
  ])('refuses %j with its place and what to do', (edtf, message) => refused({ edtf }, message));

  it('refuses that one of several days lasted, and a time that no clock shows', () => {
    refused({ edtf: '[2011-05-08..2011-06-07]', extent: 'LASTING' }, /never lasts/);
    expect(() => readDate({ edtf: '2011-05-24', timeOfDay: '25:00' })).toThrow(/HH:MM/);
  });

  it('gives its bounds in days, open ones as sentinels', () => {
    const from = dayNumber('2011-06-01');
    expect(boundsOf(readDate({ edtf: '[2011-06-01..]' }))).toEqual({ from, to: OPEN_TO });
    expect(boundsOf(readDate({ edtf: '../2011-06-01' }))).toEqual({ from: OPEN_FROM, to: from });
  });
});

describe('reading a day of a filter', () => {
  it('takes the first or the last day of a month, season or year', () => {
    expect(readFilterDay('2011-05-17', 'FROM')).toBe(dayNumber('2011-05-17'));
    expect(readFilterDay('2011-02', 'TO')).toBe(dayNumber('2011-02-28'));
    expect(readFilterDay('2011', 'FROM')).toBe(dayNumber('2011-01-01'));
    expect(readFilterDay('2011-22', 'TO')).toBe(dayNumber('2011-06-30'));
  });

  it.each(['2011-05/2011-06', '[2011-05..]', '201X', 'yesterday', '2011-02-29'])('refuses %s', (text) => {
    expect(() => readFilterDay(text, 'FROM', 'where.date.from')).toThrow(
      expect.objectContaining({ code: 'BAD_USER_INPUT', at: 'where.date.from' }),
    );
  });
});

describe('bounds against days counted one by one', () => {
  const daysOfTheCentury: readonly string[] = Array.from({ length: 36_525 }, (_, i) =>
    new Date(Date.UTC(2000, 0, 1 + i)).toISOString().slice(0, 10),
  );
  const two = (n: number): string => String(n).padStart(2, '0');
  const daysLike = (pattern: string): readonly string[] => {
    const shape = new RegExp(`^${pattern.replaceAll('X', '\\d')}`);
    return daysOfTheCentury.filter((day) => shape.test(day));
  };
  interface Written {
    readonly text: string;
    readonly days: readonly string[];
  }
  const year = fc.integer({ min: 2000, max: 2099 });
  const plain: fc.Arbitrary<Written> = fc
    .tuple(year, fc.option(fc.integer({ min: 1, max: 12 })), fc.option(fc.integer({ min: 1, max: 31 })))
    .map(([y, m, d]) => `${y}${m === null ? '' : `-${two(m)}${d === null ? '' : `-${two(d)}`}`}`)
    .map((text) => ({ text, days: daysLike(text) }));
  const season: fc.Arbitrary<Written> = fc.tuple(year, fc.integer({ min: 21, max: 24 })).map(([y, s]) => ({
    text: `${y}-${s}`,
    days: daysLike(`${y}`).filter((day) => Math.ceil(Number(day.slice(5, 7)) / 3) === s - 20),
  }));
  const digits: fc.Arbitrary<Written> = fc
    .tuple(
      fc.constantFrom('201X', '20XX', '2011', '2012'),
      fc.constantFrom('', '-XX', '-0X', '-1X', '-02', '-05'),
      fc.constantFrom('', '-XX', '-0X', '-1X', '-2X', '-29', '-31'),
    )
    .map(([y, m, d]) => `${y}${m}${m === '' ? '' : d}`)
    .filter((text) => text.includes('X'))
    .map((text) => ({ text, days: daysLike(text) }));
  const qualified = fc
    .tuple(fc.oneof(plain, season), fc.constantFrom('', '?', '~', '%'))
    .map(([{ text, days }, mark]) => ({ text: `${text}${mark}`, days }));

  const check = (text: string, earliest: string | null | undefined, latest: string | null | undefined): void => {
    if (earliest === undefined || latest === undefined || (earliest !== null && latest !== null && latest < earliest)) {
      expect(() => readDate({ edtf: text })).toThrow(expect.objectContaining({ code: 'BAD_USER_INPUT' }));
    } else {
      expect(readDate({ edtf: text })).toMatchObject({ earliest, latest });
    }
  };

  it('agree for single values, with qualifiers and with unspecified digits', () => {
    fc.assert(
      fc.property(fc.oneof(qualified, digits), ({ text, days }) => check(text, days[0], days.at(-1))),
      { numRuns: 300 },
    );
  });

  it('agree for intervals, and what runs backwards is refused', () => {
    fc.assert(
      fc.property(plain, plain, fc.constantFrom('BOTH', 'FROM', 'TO'), (a, b, sides) => {
        const open = '..';
        check(
          `${sides === 'TO' ? open : a.text}/${sides === 'FROM' ? open : b.text}`,
          sides === 'TO' ? null : a.days[0],
          sides === 'FROM' ? null : b.days.at(-1),
        );
      }),
      { numRuns: 200 },
    );
  });

  it('agree for one of several days and ranges of days', () => {
    const sane = plain.filter(({ days }) => days.length > 0);
    // EDTF knows ranges within a one-of between values of one fineness only.
    const alike = fc.tuple(sane, sane).filter(([a, b]) => a.text.length === b.text.length);
    const range = alike.map(([a, b]): Written => {
      const [first, last] = (a.days[0] ?? '') <= (b.days[0] ?? '') ? [a, b] : [b, a];
      const from = daysOfTheCentury.indexOf(first.days[0] ?? '');
      const to = Math.max(daysOfTheCentury.indexOf(last.days.at(-1) ?? ''), from);
      return { text: `${first.text}..${last.text}`, days: daysOfTheCentury.slice(from, to + 1) };
    });
    fc.assert(
      fc.property(
        fc.array(fc.oneof(sane, range), { minLength: 1, maxLength: 4 }),
        fc.boolean(),
        fc.boolean(),
        (members, earlier, later) => {
          const ends = members.map(({ text }) => text);
          const mayOpen = { first: !ends[0]?.includes('..'), last: !ends.at(-1)?.includes('..') };
          const opensFirst = earlier && mayOpen.first;
          // A single member cannot be open on both sides: `[..a..]` is no EDTF.
          const opensLast = later && mayOpen.last && !(opensFirst && members.length === 1);
          const all = members.flatMap(({ days }) => days).sort();
          check(
            `[${opensFirst ? '..' : ''}${ends.join(',')}${opensLast ? '..' : ''}]`,
            opensFirst ? null : all[0],
            opensLast ? null : all.at(-1),
          );
        },
      ),
      { numRuns: 150 },
    );
  });
});
