// The years or months of a network, and which of its links stand in each.
import type { Match } from '../../generated/schema.js';
import { isoDay, OPEN_FROM, OPEN_TO } from '../days.js';
import type { DayRange } from '../dates.js';
import { matchSpans } from '../derive/spans.js';
import { unitDays, unitOf, unitText, type UnitIndex } from '../calendar-units.js';
import type { TimeUnit } from '../facets/time.js';
import type { SpanLists } from '../facts.js';
import { refuseWindows } from './bounds.js';

export interface Window {
  /** In EDTF: `2011` or `2011-06`. */
  readonly key: string;
  readonly from: string;
  readonly to: string;
  /** Links that stand in it, by their places, in order. */
  readonly links: readonly number[];
  /** How many of them do for certain. */
  readonly definite: number;
}

export interface Windows {
  readonly windows: readonly Window[];
  /** Dated links that stand in none. */
  readonly unsettled: number;
}

export interface AskedWindows {
  readonly unit: TimeUnit;
  /** OPEN_FROM and OPEN_TO where open. */
  readonly during: DayRange;
  readonly match: Match;
}

interface DatedLink {
  readonly spans: SpanLists;
  /** Whether the link itself passes for certain. */
  readonly definite: boolean;
}

const rangesOf = ({ from, to }: SpanLists): readonly DayRange[] =>
  from.map((first, i) => ({ from: first, to: to[i] ?? OPEN_TO }));

/** From the first to the last day that any span names, within the days asked for; null where none is named. */
function horizonOf(links: readonly DatedLink[], { from, to }: DayRange): DayRange | null {
  let [first, last] = [OPEN_TO, OPEN_FROM];
  for (const { spans } of links) {
    for (const range of rangesOf(spans)) {
      for (const day of [range.from, range.to]) {
        if (day === OPEN_FROM || day === OPEN_TO) continue;
        first = Math.min(first, day);
        last = Math.max(last, day);
      }
    }
  }
  if (from !== OPEN_FROM) [first, last] = [from, Math.max(last, from)];
  if (to !== OPEN_TO) [first, last] = [Math.min(first, to), to];
  return first > last ? null : { from: first, to: last };
}

/** The windows in which a link may stand: all that its spans reach, under DEFINITE only those that they can be said to. */
function reached({ spans }: DatedLink, horizon: DayRange, { unit, match }: AskedWindows): readonly DayRange[] {
  return rangesOf(spans).flatMap(({ from, to }, i) => {
    const clipped = { from: Math.max(from, horizon.from), to: Math.min(to, horizon.to) };
    if (clipped.from > clipped.to) return [];
    const units = { from: unitOf(clipped.from, unit), to: unitOf(clipped.to, unit) };
    const settles = spans.lasting[i] === true || units.from === units.to;
    return match === 'DEFINITE' && !settles ? [] : [units];
  });
}

/** Ranges that touch or overlap made one. */
function merged(ranges: readonly DayRange[]): readonly DayRange[] {
  const made: { from: number; to: number }[] = [];
  for (const { from, to } of [...ranges].sort((a, b) => a.from - b.from)) {
    const before = made.at(-1);
    if (before !== undefined && from <= before.to + 1) before.to = Math.max(before.to, to);
    else made.push({ from, to });
  }
  return made;
}

function each({ from, to }: DayRange): readonly UnitIndex[] {
  return Array.from({ length: to - from + 1 }, (_, i) => from + i);
}

export function windowsOf(links: readonly DatedLink[], asked: AskedWindows): Windows {
  const { unit, during, match } = asked;
  const horizon = horizonOf(links, during);
  const reaches = links.map((link) => (horizon === null ? [] : merged(reached(link, horizon, asked))));
  // Counted before they are written out: one span may reach over centuries.
  const covered = merged(reaches.flat());
  refuseWindows(covered, unit);
  const standing = new Map<UnitIndex, { links: number[]; definite: number }>();
  const placed = new Set<number>();
  links.forEach(({ spans, definite }, link) => {
    for (const index of reaches[link]?.flatMap(each) ?? []) {
      const weight = matchSpans(spans, within(unitDays(index, unit), during));
      if (weight === 'NO' || (match === 'DEFINITE' && weight !== 'DEFINITE')) continue;
      const own = standing.get(index) ?? { links: [], definite: 0 };
      own.links.push(link);
      if (definite && weight === 'DEFINITE') own.definite += 1;
      standing.set(index, own);
      placed.add(link);
    }
  });
  const windows = [...standing]
    .sort(([a], [b]) => a - b)
    .map(([index, own]): Window => {
      const { from, to } = within(unitDays(index, unit), during);
      return { key: unitText(index, unit), from: isoDay(from), to: isoDay(to), ...own };
    });
  const dated = links.filter(({ spans }) => spans.from.length > 0).length;
  return { windows, unsettled: dated - placed.size };
}

function within(days: DayRange, { from, to }: DayRange): DayRange {
  return { from: Math.max(days.from, from), to: Math.min(days.to, to) };
}
