// Months and years as keys: under which of them a thing with these spans stands.
import type { Match } from '../../generated/schema.js';
import { unitDays, unitOf, unitText, type UnitIndex } from '../calendar-units.js';
import { isClose, OPEN_FROM, OPEN_TO } from '../days.js';
import { matchSpans } from '../derive/spans.js';
import type { SpanLists } from '../facts.js';
import { possibly, type Option } from './options.js';

export type TimeUnit = 'MONTH' | 'YEAR';

interface Bounds {
  readonly from: number;
  readonly to: number;
}

const boundsIn = ({ from, to }: SpanLists): readonly Bounds[] =>
  from.map((first, i) => ({ from: first, to: to[i] ?? OPEN_TO }));

function range(first: UnitIndex, last: UnitIndex): readonly UnitIndex[] {
  return Array.from({ length: last - first + 1 }, (_, i) => first + i);
}

/** Those that a span names by itself: all of a close one, of a long or open one those of the ends that are known. */
function namedBy(span: Bounds, unit: TimeUnit): readonly UnitIndex[] {
  if (isClose(span.from, span.to)) return range(unitOf(span.from, unit), unitOf(span.to, unit));
  return [span.from, span.to].filter((day) => day !== OPEN_FROM && day !== OPEN_TO).map((day) => unitOf(day, unit));
}

/** The months or years that the spans of a whole list name: rows that stand there whatever is long, open or undated. */
export function unitsNamed(lists: Iterable<SpanLists>, unit: TimeUnit): readonly UnitIndex[] {
  const found = new Set<UnitIndex>();
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
  named: readonly UnitIndex[],
  as: { readonly figure: boolean; readonly undated: 'INCLUDE' | 'EXCLUDE' },
): readonly Option<string>[] {
  const bounds = boundsIn(spans);
  if (bounds.length === 0) return as.undated === 'INCLUDE' ? named.map((index) => possibly(unitText(index, unit))) : [];
  const candidates = bounds.every(({ from, to }) => isClose(from, to))
    ? new Set(bounds.flatMap((span) => namedBy(span, unit)))
    : new Set(named);
  const read: SpanLists = as.figure ? { ...spans, lasting: spans.lasting.map(() => false) } : spans;
  return [...candidates]
    .sort((a, b) => a - b)
    .flatMap((index): readonly Option<string>[] => {
      const match: Match | 'NO' = matchSpans(read, unitDays(index, unit));
      return match === 'NO' ? [] : [{ key: unitText(index, unit), match }];
    });
}
