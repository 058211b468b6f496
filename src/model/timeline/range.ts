// Which buckets a timeline has: one for each unit between the known days, or between those that are asked for.
import { BaylanysError } from '../../errors.js';
import { calendarUnits, unitOf, type CalendarUnit, type UnitIndex } from '../calendar-units.js';
import type { DayRange } from '../dates.js';
import { isClose, isoDay, OPEN_FROM, OPEN_TO } from '../days.js';
import type { SpanLists } from '../facts.js';

export const MOST_BUCKETS = 5000;

/** What is asked for; null = as far as is known. */
export interface DaysAsked {
  readonly from: number | null;
  readonly to: number | null;
}

/** The units of the buckets, both inclusive. */
export interface Buckets {
  readonly unit: CalendarUnit;
  readonly first: UnitIndex;
  readonly last: UnitIndex;
}

const isKnown = (day: number): boolean => day !== OPEN_FROM && day !== OPEN_TO;

/** From the first of these days to the last; null where there are none. */
function reach(days: readonly number[]): DayRange | null {
  if (days.length === 0) return null;
  // Not spread into Math.min: there may be more of them than a call takes arguments.
  return days.reduce<DayRange>(({ from, to }, day) => ({ from: Math.min(from, day), to: Math.max(to, day) }), {
    from: OPEN_TO,
    to: OPEN_FROM,
  });
}

/**
 * From the first to the last day of all spans that are close: what is long or open at an end does not stretch it. Only where
 * there are none the ends of long and open ones count, as far as they are known.
 */
export function knownDays(lists: Iterable<SpanLists>): DayRange | null {
  const close: number[] = [];
  const ends: number[] = [];
  for (const { from, to } of lists) {
    from.forEach((first, i) => {
      const last = to[i] ?? OPEN_TO;
      (isClose(first, last) ? close : ends).push(first, last);
    });
  }
  return reach(close) ?? reach(ends.filter(isKnown));
}

function tooMany(from: number, to: number, unit: CalendarUnit): BaylanysError {
  const count = (of: CalendarUnit): number => unitOf(to, of) - unitOf(from, of) + 1;
  const coarser = calendarUnits.find(
    (of) => calendarUnits.indexOf(of) > calendarUnits.indexOf(unit) && count(of) <= MOST_BUCKETS,
  );
  const instead = coarser === undefined ? '' : `ask by ${coarser} (${count(coarser)}), or `;
  return new BaylanysError(
    'TOO_COSTLY',
    `A timeline has up to ${MOST_BUCKETS} buckets, and from ${isoDay(from)} to ${isoDay(to)} there are ${count(unit)} by ${unit}: ${instead}bound it with from and to.`,
    { at: 'by' },
  );
}

/** Null where nothing says where they begin or end, or where they would end before they begin. */
export function bucketsOf(known: DayRange | null, asked: DaysAsked, unit: CalendarUnit): Buckets | null {
  const from = asked.from ?? known?.from ?? asked.to;
  const to = asked.to ?? known?.to ?? asked.from;
  if (from === null || to === null || to < from) return null;
  const [first, last] = [unitOf(from, unit), unitOf(to, unit)];
  if (last - first + 1 > MOST_BUCKETS) throw tooMany(from, to, unit);
  return { unit, first, last };
}
