import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayNumber, isoDay } from '../../../src/model/days.js';

describe('days as numbers', () => {
  it('count from 1970-01-01, and backwards before it', () => {
    expect(dayNumber('1970-01-01')).toBe(0);
    expect(dayNumber('1969-12-31')).toBe(-1);
    expect(dayNumber('2011-10-31')).toBe(15_278);
    expect(isoDay(15_278)).toBe('2011-10-31');
    expect(isoDay(-1)).toBe('1969-12-31');
  });

  it('know every calendar day as an independent calendar does', () => {
    const millisecondsOfADay = 86_400_000;
    fc.assert(
      fc.property(fc.integer({ min: dayNumber('0000-01-01'), max: dayNumber('9999-12-31') }), (day) => {
        const iso = new Date(day * millisecondsOfADay).toISOString().slice(0, 10);
        expect(isoDay(day)).toBe(iso);
        expect(dayNumber(iso)).toBe(day);
      }),
      { numRuns: 2000 },
    );
  });

  it('know a leap year of a century', () => {
    expect(dayNumber('2000-03-01') - dayNumber('2000-02-29')).toBe(1);
    expect(() => dayNumber('1900-02-29')).toThrow(/1900-02-29/);
  });

  it('come back from years before 0000', () => {
    fc.assert(
      fc.property(fc.integer({ min: -4_000_000, max: -719_529 }), (day) => {
        expect(dayNumber(isoDay(day))).toBe(day);
        expect(isoDay(day)).toMatch(/^-\d{4}-\d{2}-\d{2}$/);
      }),
    );
  });

  it.each(['2011-02-29', '2011-13-01', '2011-00-10', '2011-04-31', '2011-4-3', '2011', '', '2011-05-17T00:00Z'])(
    'refuse %j, naming where it stands',
    (text) => {
      expect(() => dayNumber(text, 'where.date.from')).toThrow(
        expect.objectContaining({ code: 'BAD_USER_INPUT', at: 'where.date.from' }),
      );
    },
  );
});
