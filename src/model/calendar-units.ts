// Days, weeks, months and years as whole numbers: which one a day lies in, its name, and its days.
import { dayOfCalendar, daysInMonth, isoDay } from './days.js';
import type { DayRange } from './dates.js';
import { impossible } from '../errors.js';

/** From the finest to the coarsest. */
export const calendarUnits = ['DAY', 'WEEK', 'MONTH', 'YEAR'] as const;
export type CalendarUnit = (typeof calendarUnits)[number];

/**
 * Days as `days.ts` counts them, weeks from the one that holds 1970-01-01, months from January of the year 0, years as they
 * are: numbers of one unit that follow each other are next to each other in time.
 */
export type UnitIndex = number;

/** 1970-01-01 was a Thursday: its week began three days before. */
const THURSDAY = 3;

interface YearMonth {
  readonly year: number;
  readonly month: number;
}

function yearMonthOf(day: number): YearMonth {
  const iso = isoDay(day);
  const sign = iso.startsWith('-') ? -1 : 1;
  const [year = '0', month = '1'] = (sign < 0 ? iso.slice(1) : iso).split('-');
  return { year: sign * Number(year), month: Number(month) };
}

function textOfYear(year: number): string {
  return `${year < 0 ? '-' : ''}${String(Math.abs(year)).padStart(4, '0')}`;
}

const twoDigits = (number: number): string => String(number).padStart(2, '0');
const yearOfMonth = (index: UnitIndex): number => Math.floor(index / 12);
const monthOfYear = (index: UnitIndex): number => index - yearOfMonth(index) * 12 + 1;

export function unitOf(day: number, unit: CalendarUnit): UnitIndex {
  switch (unit) {
    case 'DAY':
      return day;
    case 'WEEK':
      return Math.floor((day + THURSDAY) / 7);
    case 'MONTH': {
      const { year, month } = yearMonthOf(day);
      return year * 12 + month - 1;
    }
    case 'YEAR':
      return yearMonthOf(day).year;
    default:
      return impossible(unit);
  }
}

/** In EDTF where it has a form for it: `2011-10-31`, `2011-W44` (ISO 8601), `2011-10`, `2011`. */
export function unitText(index: UnitIndex, unit: CalendarUnit): string {
  switch (unit) {
    case 'DAY':
      return isoDay(index);
    case 'WEEK': {
      // A week is of the year that its Thursday is of.
      const { year } = yearMonthOf(index * 7);
      const week = Math.floor((index * 7 - dayOfCalendar(year, 1, 1)) / 7) + 1;
      return `${textOfYear(year)}-W${twoDigits(week)}`;
    }
    case 'MONTH':
      return `${textOfYear(yearOfMonth(index))}-${twoDigits(monthOfYear(index))}`;
    case 'YEAR':
      return textOfYear(index);
    default:
      return impossible(unit);
  }
}

/** Its first and its last day. */
export function unitDays(index: UnitIndex, unit: CalendarUnit): DayRange {
  switch (unit) {
    case 'DAY':
      return { from: index, to: index };
    case 'WEEK':
      return { from: index * 7 - THURSDAY, to: index * 7 - THURSDAY + 6 };
    case 'MONTH': {
      const [year, month] = [yearOfMonth(index), monthOfYear(index)];
      return { from: dayOfCalendar(year, month, 1), to: dayOfCalendar(year, month, daysInMonth(year, month)) };
    }
    case 'YEAR':
      return { from: dayOfCalendar(index, 1, 1), to: dayOfCalendar(index, 12, 31) };
    default:
      return impossible(unit);
  }
}
