// Spans of days: which of several reported ones count, and how a filter matches them.
import type { DateFilter } from '../../../src/generated/schema.js';
import { BaylanysError } from '../../../src/errors.js';
import { boundsOf, readFilterDay, type DayRange } from '../../../src/model/dates.js';
import { OPEN_FROM, OPEN_TO } from '../../../src/model/days.js';
import type { DateSpan } from '../../../src/model/records.js';
import type { Weight } from './weights.js';

export interface Span extends DayRange {
  readonly lasting: boolean;
}

export function spanOf(date: Pick<DateSpan, 'earliest' | 'latest' | 'extent'>): Span {
  return { ...boundsOf(date), lasting: date.extent === 'LASTING' };
}

export const overlap = (a: DayRange, b: DayRange): boolean => a.from <= b.to && b.from <= a.to;
export const inside = (small: DayRange, large: DayRange): boolean => large.from <= small.from && small.to <= large.to;

const same = (a: DayRange, b: DayRange): boolean => a.from === b.from && a.to === b.to;

/** A span that contains another is refined by it and no longer counts. Of equal ones that which lies within is kept. */
export function refined(spans: readonly Span[]): readonly Span[] {
  const kept: Span[] = [];
  for (const span of spans) {
    if (spans.some((other) => inside(other, span) && !same(other, span))) continue;
    const twin = kept.findIndex((other) => same(other, span));
    if (twin < 0) kept.push(span);
    else if (!span.lasting) kept[twin] = span;
  }
  return kept;
}

/** The days that a filter names. */
export function askedDays(filter: Pick<DateFilter, 'from' | 'to'>): DayRange {
  const from = typeof filter.from === 'string' ? readFilterDay(filter.from, 'FROM') : OPEN_FROM;
  const to = typeof filter.to === 'string' ? readFilterDay(filter.to, 'TO') : OPEN_TO;
  if (to < from) throw new BaylanysError('BAD_USER_INPUT', 'the filter ends before it begins');
  return { from, to };
}

/**
 * POSSIBLE if any overlaps; DEFINITE if all pass: a day within a span is inside, a span that lasted overlaps. No span may
 * be any.
 */
export function matchSpans(spans: readonly Span[], filter: DateFilter): Weight {
  const asked = askedDays(filter);
  if (spans.length === 0) return filter.undated === 'EXCLUDE' ? 'NO' : 'POSSIBLE';
  const counting = refined(spans);
  if (!counting.some((span) => overlap(span, asked))) return 'NO';
  const all = counting.every((span) => (span.lasting ? overlap(span, asked) : inside(span, asked)));
  return all ? 'DEFINITE' : 'POSSIBLE';
}
