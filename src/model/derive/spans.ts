// Lists of spans that filters read, and the reference rule by which a filter matches them.
import type { Match, Undated } from '../../generated/schema.js';
import type { DateSpan } from '../records.js';
import type { SpanLists } from '../facts.js';
import { boundsOf, type DayRange } from '../dates.js';
import { OPEN_FROM, OPEN_TO } from '../days.js';

export interface Span extends DayRange {
  readonly lasting: boolean;
}

export function spanOf(date: Pick<DateSpan, 'earliest' | 'latest' | 'extent'>): Span {
  return { ...boundsOf(date), lasting: date.extent === 'LASTING' };
}

/** By days; of equal ones the one that lies within comes first, which is the more careful of the two. */
function inOrder(a: Span, b: Span): number {
  return a.from - b.from || a.to - b.to || Number(a.lasting) - Number(b.lasting);
}

/** A span that contains another is refined by it and no longer counts; of equal ones one counts. */
export function refine(spans: readonly Span[]): readonly Span[] {
  const distinct = [...spans]
    .sort(inOrder)
    .filter((span, i, all) => i === 0 || all[i - 1]?.from !== span.from || all[i - 1]?.to !== span.to);
  return distinct.filter(
    (span) => !distinct.some((other) => other !== span && span.from <= other.from && other.to <= span.to),
  );
}

export function listsOf(spans: readonly Span[]): SpanLists {
  const refined = refine(spans);
  return {
    from: refined.map(({ from }) => from),
    to: refined.map(({ to }) => to),
    lasting: refined.map(({ lasting }) => lasting),
  };
}

/** From the first day of any to the last day of any; null where there is none. */
export function envelopeOf(spans: readonly DayRange[]): DayRange | null {
  if (spans.length === 0) return null;
  return { from: Math.min(...spans.map(({ from }) => from)), to: Math.max(...spans.map(({ to }) => to)) };
}

/**
 * POSSIBLE if one of the spans overlaps the days asked for; DEFINITE if all pass: one that lies somewhere within lies
 * inside, one that lasted overlaps. No span at all is POSSIBLE for all days, or left out where `undated` says EXCLUDE. Days
 * are inclusive, null = open.
 */
export function matchSpans(
  { from, to, lasting }: SpanLists,
  asked: { readonly from: number | null; readonly to: number | null },
  undated: Undated = 'INCLUDE',
): 'NO' | Match {
  const [first, last] = [asked.from ?? OPEN_FROM, asked.to ?? OPEN_TO];
  const spans = from.map((start, i) => ({ from: start, to: to[i] ?? OPEN_TO, lasting: lasting[i] ?? false }));
  if (spans.length === 0) return undated === 'INCLUDE' ? 'POSSIBLE' : 'NO';
  const overlaps = (span: DayRange): boolean => span.from <= last && first <= span.to;
  const inside = (span: DayRange): boolean => first <= span.from && span.to <= last;
  if (!spans.some(overlaps)) return 'NO';
  return spans.every((span) => (span.lasting ? overlaps(span) : inside(span))) ? 'DEFINITE' : 'POSSIBLE';
}
