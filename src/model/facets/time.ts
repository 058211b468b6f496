// Months and years as keys: under which of them a thing with these spans stands.
import type { Match } from '../../generated/schema.js';
import { dayOfCalendar, daysInMonth, isoDay, LONG_SPAN_DAYS, OPEN_FROM, OPEN_TO } from '../days.js';
import { matchSpans } from '../derive/spans.js';
import type { SpanLists } from '../facts.js';
import { possibly, type Option } from './options.js';

export type TimeUnit = 'MONTH' | 'YEAR';

/** A month or year by its number: years as they are, months counted from January of the year 0. */
export type Index = number;

export function indexOf(day: number, unit: TimeUnit): Index {
  const [year = '0', month = '1'] = isoDay(day).split('-');
  return unit === 'YEAR' ? Number(year) : Number(year) * 12 + Number(month) - 1;
}

/** In EDTF: `2011` or `2011-06`. */
export function textOf(index: Index, unit: TimeUnit): string {
  const year = unit === 'YEAR' ? index : Math.floor(index / 12);
  const text = String(year).padStart(4, '0');
  return unit === 'YEAR' ? text : `${text}-${String((index % 12) + 1).padStart(2, '0')}`;
}

export function daysOf(index: Index, unit: TimeUnit): { readonly from: number; readonly to: number } {
  const year = unit === 'YEAR' ? index : Math.floor(index / 12);
  const [first, last] = unit === 'YEAR' ? [1, 12] : [(index % 12) + 1, (index % 12) + 1];
  return { from: dayOfCalendar(year, first, 1), to: dayOfCalendar(year, last, daysInMonth(year, last)) };
}

interface Bounds {
  readonly from: number;
  readonly to: number;
}

const boundsIn = ({ from, to }: SpanLists): readonly Bounds[] =>
  from.map((first, i) => ({ from: first, to: to[i] ?? OPEN_TO }));

const isClose = ({ from, to }: Bounds): boolean =>
  from !== OPEN_FROM && to !== OPEN_TO && to - from + 1 <= LONG_SPAN_DAYS;

function range(first: Index, last: Index): readonly Index[] {
  return Array.from({ length: last - first + 1 }, (_, i) => first + i);
}

/** Those that a span names by itself: all of a close one, of a long or open one those of the ends that are known. */
function namedBy(span: Bounds, unit: TimeUnit): readonly Index[] {
  if (isClose(span)) return range(indexOf(span.from, unit), indexOf(span.to, unit));
  return [span.from, span.to].filter((day) => day !== OPEN_FROM && day !== OPEN_TO).map((day) => indexOf(day, unit));
}

/** The months or years that the spans of a whole list name: rows that stand there whatever is long, open or undated. */
export function unitsNamed(lists: Iterable<SpanLists>, unit: TimeUnit): readonly Index[] {
  const found = new Set<Index>();
  for (const spans of lists)
    for (const span of boundsIn(spans)) for (const index of namedBy(span, unit)) found.add(index);
  return [...found].sort((a, b) => a - b);
}

/**
 * Under which months or years a thing stands: by the rule of date filters. What lasts is DEFINITE in each that it overlaps;
 * a figure of it (`figure`) may be from any of them, so it is DEFINITE only where all spans lie inside. What is long or
 * open is POSSIBLE in those of `named` that it overlaps, and what has no span in all of them (`undated`: or in none).
 */
export function placeInTime(
  spans: SpanLists,
  unit: TimeUnit,
  named: readonly Index[],
  as: { readonly figure: boolean; readonly undated: 'INCLUDE' | 'EXCLUDE' },
): readonly Option<string>[] {
  const bounds = boundsIn(spans);
  if (bounds.length === 0) return as.undated === 'INCLUDE' ? named.map((index) => possibly(textOf(index, unit))) : [];
  const candidates = bounds.every(isClose) ? new Set(bounds.flatMap((span) => namedBy(span, unit))) : new Set(named);
  const read: SpanLists = as.figure ? { ...spans, lasting: spans.lasting.map(() => false) } : spans;
  return [...candidates]
    .sort((a, b) => a - b)
    .flatMap((index): readonly Option<string>[] => {
      const match: Match | 'NO' = matchSpans(read, daysOf(index, unit));
      return match === 'NO' ? [] : [{ key: textOf(index, unit), match }];
    });
}
