// Dates as statements give them: EDTF text read into the span of days it allows.
import type { DateBasis, DatePrecision, Extent } from '../generated/schema.js';
import { BaylanysError, impossible } from '../errors.js';
import type { DateSpan } from './records.js';
import { boundsOfEdtf, refuseDate, type EdtfBounds } from './edtf-bounds.js';
import { dayNumber, isoDay, OPEN_FROM, OPEN_TO } from './days.js';

export interface DateInput {
  readonly edtf: string;
  readonly extent?: Extent | null | undefined;
  /** `HH:MM`, local to the place. */
  readonly timeOfDay?: string | null | undefined;
  readonly asStated?: string | null | undefined;
  readonly basis?: DateBasis | null | undefined;
  readonly yearBasis?: DateBasis | null | undefined;
}

/** Days, both inclusive; OPEN_FROM and OPEN_TO where the span is open. */
export interface DayRange {
  readonly from: number;
  readonly to: number;
}

const TIME_OF_DAY = /^([01]\d|2[0-3]):[0-5]\d$/;

/**
 * One value is as fine as it is written. Anything else is as fine as the number of days it spans: 1 DAY, to 6 DAYS, 7 WEEK,
 * to 31 MONTH, to 92 SEASON, to 366 YEAR; longer, or open on a side, UNKNOWN.
 */
function precisionOf({ form, from, to }: EdtfBounds): DatePrecision {
  switch (form) {
    case 'DAY':
    case 'MONTH':
    case 'SEASON':
    case 'YEAR':
      return form;
    case 'DIGITS':
    case 'INTERVAL':
    case 'ONE_OF': {
      if (from === null || to === null) return 'UNKNOWN';
      const days = to - from + 1;
      if (days === 1) return 'DAY';
      if (days < 7) return 'DAYS';
      if (days === 7) return 'WEEK';
      if (days <= 31) return 'MONTH';
      if (days <= 92) return 'SEASON';
      return days <= 366 ? 'YEAR' : 'UNKNOWN';
    }
    default:
      return impossible(form);
  }
}

/**
 * An interval `a/b` lasts, from its first day to its last; anything else lies within its span unless stated. An interval
 * with an end that is not known (`2011-06/`, other than the open `2011-06/..`) is not known to last, so it lies within.
 */
function extentOf(bounds: EdtfBounds, stated: Extent | null, text: string, at: string | undefined): Extent {
  if (stated === 'LASTING' && bounds.form === 'ONE_OF') {
    return refuseDate(text, 'one of several days never lasts; write an interval a/b, or leave the extent out', at);
  }
  if (stated === 'LASTING' && bounds.endUnknown) {
    return refuseDate(text, 'what has no known end is not known to last; write `..` for an open end', at);
  }
  return stated ?? (bounds.form === 'INTERVAL' && !bounds.endUnknown ? 'LASTING' : 'WITHIN');
}

/** Reads a date; `at` says where in the input it stands. */
export function readDate(input: DateInput, at?: string): DateSpan {
  const bounds = boundsOfEdtf(input.edtf, at);
  const timeOfDay = input.timeOfDay ?? null;
  if (timeOfDay !== null && !TIME_OF_DAY.test(timeOfDay)) {
    throw new BaylanysError(
      'BAD_USER_INPUT',
      `expected a time of day as HH:MM, got "${timeOfDay}"; write it like 03:37, in the time of the place`,
      at === undefined ? {} : { at },
    );
  }
  const basis = input.basis ?? 'STATED';
  return Object.freeze({
    edtf: input.edtf,
    earliest: bounds.from === null ? null : isoDay(bounds.from),
    latest: bounds.to === null ? null : isoDay(bounds.to),
    precision: precisionOf(bounds),
    extent: extentOf(bounds, input.extent ?? null, input.edtf, at),
    timeOfDay,
    asStated: input.asStated ?? null,
    basis,
    yearBasis: input.yearBasis ?? basis,
  });
}

export function boundsOf(span: Pick<DateSpan, 'earliest' | 'latest'>): DayRange {
  return {
    from: span.earliest === null ? OPEN_FROM : dayNumber(span.earliest),
    to: span.latest === null ? OPEN_TO : dayNumber(span.latest),
  };
}

/** A day of a filter, as its number: a day, or the first (FROM) or last (TO) day of a month, season or year. */
export function readFilterDay(text: string, end: 'FROM' | 'TO', at?: string): number {
  const { form, from, to } = boundsOfEdtf(text, at);
  const day = end === 'FROM' ? from : to;
  if (form === 'INTERVAL' || form === 'ONE_OF' || form === 'DIGITS' || day === null) {
    return refuseDate(text, 'a filter takes one day, month or year on each side', at);
  }
  return day;
}
