// First and last day of what an EDTF text says; the grammar is the library's, the bounds are reckoned here.
import { parse } from 'edtf';
import { BaylanysError } from '../errors.js';
import { dayOfCalendar, daysInMonth, isoDay } from './days.js';

/** How a date is written: one value, one value with unspecified digits, an interval `a/b`, or one of several `[…]`. */
export type EdtfForm = 'DAY' | 'MONTH' | 'SEASON' | 'YEAR' | 'DIGITS' | 'INTERVAL' | 'ONE_OF';

export interface EdtfBounds {
  readonly form: EdtfForm;
  /** First and last day it can be; null = open. What is not contiguous (`2011-XX-31`, `[2011-05,2011-08]`) gives its envelope. */
  readonly from: number | null;
  readonly to: number | null;
  /** An interval whose beginning or end is left empty: not known, other than open (`..`). */
  readonly endUnknown: boolean;
}

interface Range {
  readonly from: number | null;
  readonly to: number | null;
}

const VALUE = /^([0-9X]{4})(?:-([0-9X]{2})(?:-([0-9X]{2}))?)?$/;
const PLAIN = /^\d{4}(-\d{2}){0,2}$/;
const QUALIFIERS = /[?~%]/g;

export function refuseDate(text: string, why: string, at: string | undefined): never {
  throw new BaylanysError(
    'BAD_USER_INPUT',
    `expected a date in EDTF (2011-05-17, 2011-05, 2011-08/2011-09, [2011-05-08..2011-06-07], [2011-06-01..]), got "${text}": ${why}`,
    at === undefined ? {} : { at },
  );
}

/** All numbers from `low` to `high` whose digits fit, X standing for any. */
function fitting(digits: string, low: number, high: number): readonly number[] {
  if (!digits.includes('X')) {
    const only = Number(digits);
    return only >= low && only <= high ? [only] : [];
  }
  const pattern = new RegExp(`^${digits.replaceAll('X', '\\d')}$`);
  const all = Array.from({ length: high - low + 1 }, (_, i) => low + i);
  return all.filter((n) => pattern.test(String(n).padStart(digits.length, '0')));
}

/** The first day that fits, trying in the order given. */
function firstFitting(years: readonly number[], months: readonly number[], days: string, last: boolean): number | null {
  for (const year of years) {
    for (const month of months) {
      const day = fitting(days, 1, daysInMonth(year, month)).at(last ? -1 : 0);
      if (day !== undefined) return dayOfCalendar(year, month, day);
    }
  }
  return null;
}

/** Qualifiers (`?`, `~`, `%`) say how sure a date is, not when it was: they leave the bounds as they are. */
function boundsOfValue(value: string, refuse: (why: string) => never): EdtfBounds & { from: number; to: number } {
  const [, year, month, day] = VALUE.exec(value.replaceAll(QUALIFIERS, '')) ?? refuse('years run from 0000 to 9999');
  if (year === undefined) return refuse('it has no year');
  const years = fitting(year, 0, 9999);
  const season = day === undefined && month !== undefined && /^\d\d$/.test(month) && Number(month) > 12;
  if (season && (Number(month) < 21 || Number(month) > 24))
    return refuse('a year has the months 01 to 12 and the seasons 21 to 24');
  const quarter = season ? Number(month) - 21 : 0;
  const months = season ? [1, 2, 3].map((m) => quarter * 3 + m) : fitting(month ?? 'XX', 1, 12);
  const from = firstFitting(years, months, day ?? 'XX', false);
  const to = firstFitting(years.toReversed(), months.toReversed(), day ?? 'XX', true);
  if (from === null || to === null) return refuse('that day is on no calendar');
  const plain = season ? 'SEASON' : day !== undefined ? 'DAY' : month !== undefined ? 'MONTH' : 'YEAR';
  return { form: value.includes('X') ? 'DIGITS' : plain, from, to, endUnknown: false };
}

function ordered(from: number | null, to: number | null, refuse: (why: string) => never): Range {
  return from !== null && to !== null && to < from
    ? refuse(`it ends (${isoDay(to)}) before it begins (${isoDay(from)})`)
    : { from, to };
}

/** `a..b` within a one-of, or one value of it; an empty side is open. */
function boundsOfMember(member: string, refuse: (why: string) => never): Range {
  const [first = '', last = first] = member.split('..');
  return ordered(
    first === '' ? null : boundsOfValue(first, refuse).from,
    last === '' ? null : boundsOfValue(last, refuse).to,
    refuse,
  );
}

function least(days: readonly (number | null)[]): number | null {
  return days.reduce((a, b) => (a === null || b === null ? null : Math.min(a, b)), days[0] ?? null);
}
function greatest(days: readonly (number | null)[]): number | null {
  return days.reduce((a, b) => (a === null || b === null ? null : Math.max(a, b)), days[0] ?? null);
}

/**
 * Level 1, unspecified digits anywhere, and one-of (`[a..b]`, `[a..]`, `[..b]`, `[a,b]`). The library's own `max` of a
 * one-of leaves out the end of its last range, its seasons and days are not checked against the year, and an interval may
 * run backwards: so only the grammar is taken from it. Seasons 21 to 24 are the quarters of the year as written, 21 being
 * January to March, wherever the place.
 */
export function boundsOfEdtf(text: string, at?: string): EdtfBounds {
  const refuse = (why: string): never => refuseDate(text, why, at);
  // Most dates of a dataset are plain, and the grammar costs more than all the rest of reading one.
  if (PLAIN.test(text)) return boundsOfValue(text, refuse);
  let type: ReturnType<typeof parse>['type'];
  try {
    // With seasonIntervals the library fails on an interval that begins with an unknown end.
    type = parse(text, { seasonIntervals: !text.startsWith('/'), seasonUncertainty: true }).type;
  } catch {
    return refuse('that is no date that EDTF knows');
  }
  if (text.includes('T')) return refuse('it names a time; give the day here and the time as timeOfDay');
  switch (type) {
    case 'Date':
    case 'Season':
      return boundsOfValue(text, refuse);
    case 'Interval': {
      const [first = '', last = ''] = text.split('/');
      const open = (end: string): boolean => end === '' || end === '..';
      if (open(first) && open(last)) {
        return refuse('it is open on both sides; leave the date out, or state it as unknown');
      }
      const span = ordered(
        open(first) ? null : boundsOfValue(first, refuse).from,
        open(last) ? null : boundsOfValue(last, refuse).to,
        refuse,
      );
      return { form: 'INTERVAL', ...span, endUnknown: first === '' || last === '' };
    }
    case 'Set': {
      const members = text
        .slice(1, -1)
        .split(',')
        .map((member) => boundsOfMember(member, refuse));
      return {
        form: 'ONE_OF',
        from: least(members.map((m) => m.from)),
        to: greatest(members.map((m) => m.to)),
        endUnknown: false,
      };
    }
    case 'List':
      return refuse('all of several dates cannot be one date; record a statement for each');
    case 'Year':
    case 'Decade':
    case 'Century':
      return refuse('write a year with four digits, unspecified ones as X (201X)');
  }
}
