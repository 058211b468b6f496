import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { calendarUnits, unitDays, unitOf, unitText } from '../../../src/model/calendar-units.js';
import { dayNumber, isoDay } from '../../../src/model/days.js';

const weekOf = (day: string): string => unitText(unitOf(dayNumber(day), 'WEEK'), 'WEEK');

describe('the units of a calendar', () => {
  it('name a day, a week, a month and a year', () => {
    const day = dayNumber('2011-10-31');
    expect(calendarUnits.map((unit) => unitText(unitOf(day, unit), unit))).toEqual([
      '2011-10-31',
      '2011-W44',
      '2011-10',
      '2011',
    ]);
  });

  it('give to a week the year of its Thursday', () => {
    expect(['2008-12-28', '2008-12-29', '2010-01-03', '2010-01-04', '2009-12-31', '2012-01-01'].map(weekOf)).toEqual([
      '2008-W52',
      '2009-W01',
      '2009-W53',
      '2010-W01',
      '2009-W53',
      '2011-W52',
    ]);
  });

  it('begin a week on Monday and end it on Sunday', () => {
    const { from, to } = unitDays(unitOf(dayNumber('2011-11-02'), 'WEEK'), 'WEEK');
    expect([isoDay(from), isoDay(to)]).toEqual(['2011-10-31', '2011-11-06']);
    expect(new Date(`${isoDay(from)}T00:00:00Z`).getUTCDay()).toBe(1);
  });

  it('reach back beyond the year 0', () => {
    const day = dayNumber('-0044-03-15');
    expect(calendarUnits.map((unit) => unitText(unitOf(day, unit), unit))).toEqual([
      '-0044-03-15',
      '-0044-W11',
      '-0044-03',
      '-0044',
    ]);
    const { from, to } = unitDays(unitOf(day, 'MONTH'), 'MONTH');
    expect([isoDay(from), isoDay(to)]).toEqual(['-0044-03-01', '-0044-03-31']);
  });

  it('follow each other without a gap, and hold the days that lie in them', () => {
    const days = fc.integer({ min: -900_000, max: 900_000 });
    fc.assert(
      fc.property(days, fc.constantFrom(...calendarUnits), (day, unit) => {
        const index = unitOf(day, unit);
        const { from, to } = unitDays(index, unit);
        expect(from <= day && day <= to).toBe(true);
        expect(unitDays(index + 1, unit).from).toBe(to + 1);
        expect(unitOf(from, unit)).toBe(index);
        expect(unitOf(to, unit)).toBe(index);
      }),
    );
  });
});
