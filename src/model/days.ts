// Days as whole numbers: the days since 1970-01-01 in the proleptic Gregorian calendar, without `Date` and its time zones.
import { BaylanysError } from '../errors.js';

/** Stands for an open beginning, before every real day. */
export const OPEN_FROM = -10_000_000;
/** Stands for an open end, after every real day. */
export const OPEN_TO = 10_000_000;
/** Order key of what has no date: after everything that has one. */
export const UNDATED = 20_000_000;

const DAYS_OF_400_YEARS = 146_097;
/** Days from 0000-03-01, where the reckoning below begins its years, to 1970-01-01. */
const MARCH_0000_TO_1970 = 719_468;
const MONTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;
const ISO_DAY = /^(-?)(\d{4})-(\d{2})-(\d{2})$/;

export function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

/** Months count from 1. */
export function daysInMonth(year: number, month: number): number {
  return month === 2 && isLeapYear(year) ? 29 : (MONTHS[month - 1] ?? 0);
}

/** The number of a day that is known to exist. Years begin in March here, so that the leap day ends one. */
export function dayOfCalendar(year: number, month: number, day: number): number {
  const marchYear = month <= 2 ? year - 1 : year;
  const era = Math.floor(marchYear / 400);
  const yearOfEra = marchYear - era * 400;
  const dayOfYear = Math.floor((153 * ((month + 9) % 12) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * DAYS_OF_400_YEARS + dayOfEra - MARCH_0000_TO_1970;
}

/** Whole days since 1970-01-01; earlier days are negative. A day that is on no calendar is refused. */
export function dayNumber(iso: string, at?: string): number {
  const found = ISO_DAY.exec(iso);
  const [year, month, day] = [Number(found?.[2]), Number(found?.[3]), Number(found?.[4])];
  if (!found || month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) {
    throw new BaylanysError(
      'BAD_USER_INPUT',
      `expected a day of the calendar as YYYY-MM-DD, got "${iso}"; write it like 2011-05-17`,
      at === undefined ? {} : { at },
    );
  }
  return dayOfCalendar(found[1] === '-' ? -year : year, month, day);
}

function padded(value: number, width: number): string {
  return String(Math.abs(value)).padStart(width, '0');
}

/** The day with this number, as `YYYY-MM-DD` (`-YYYY-MM-DD` before the year 0). */
export function isoDay(day: number): string {
  const shifted = day + MARCH_0000_TO_1970;
  const era = Math.floor(shifted / DAYS_OF_400_YEARS);
  const dayOfEra = shifted - era * DAYS_OF_400_YEARS;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const marchMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9;
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
  const dayOfMonth = dayOfYear - Math.floor((153 * marchMonth + 2) / 5) + 1;
  return `${year < 0 ? '-' : ''}${padded(year, 4)}-${padded(month, 2)}-${padded(dayOfMonth, 2)}`;
}

/** Spans of a thing that lie within this many days are close: date filters reach no further than this beyond their own days. */
export const LONG_SPAN_DAYS = 366;

/** Whether both ends of a span are known, and near each other. */
export function isClose(from: number, to: number): boolean {
  return from !== OPEN_FROM && to !== OPEN_TO && to - from + 1 <= LONG_SPAN_DAYS;
}

/** A day, or a sentinel, as text of one width that sorts as the numbers do: what order keys of dated things are made of. */
export function dayKey(day: number): string {
  return padded(day + UNDATED, 9);
}
