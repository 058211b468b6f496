// How many things stand in which bucket of a timeline: the rule of date filters (derive/spans.ts), for all buckets at once.
import type { Match } from '../../generated/schema.js';
import { unitDays, unitOf } from '../calendar-units.js';
import { OPEN_TO } from '../days.js';
import type { SpanLists } from '../facts.js';
import type { Buckets } from './range.js';

/** Things that are alike in their spans and in how well they pass. */
export interface Timed {
  readonly spans: SpanLists;
  readonly match: Match;
  readonly count: number;
}

export interface MatchCounts {
  readonly definite: number;
  readonly possible: number;
}

export interface TimedCounts {
  /** One for each bucket, in order. */
  readonly buckets: readonly MatchCounts[];
  /** Without any span. */
  readonly undated: MatchCounts;
  /** With spans, and in no bucket that counts. */
  readonly outside: MatchCounts;
}

/** Places in the list of buckets, both inclusive. */
interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** Where a thing stands: the buckets that some of its spans overlap, and those in which all of them pass. */
interface Standing {
  readonly overlapped: readonly Stretch[];
  readonly certain: Stretch | null;
}

function overlap(a: Stretch, b: Stretch): Stretch | null {
  const both = { from: Math.max(a.from, b.from), to: Math.min(a.to, b.to) };
  return both.from <= both.to ? both : null;
}

/** Stretches that overlap become one. */
function merged(stretches: readonly Stretch[]): readonly Stretch[] {
  if (stretches.length < 2) return stretches;
  const made: Stretch[] = [];
  for (const next of [...stretches].sort((a, b) => a.from - b.from)) {
    const last = made.at(-1);
    if (last === undefined || next.from > last.to) made.push(next);
    else made[made.length - 1] = { from: last.from, to: Math.max(last.to, next.to) };
  }
  return made;
}

/** Places spans among the buckets. */
function placing({ unit, first, last }: Buckets): (spans: SpanLists) => Standing {
  const start = unitDays(first, unit).from;
  const end = unitDays(last, unit).to;
  return ({ from, to, lasting }) => {
    const overlapped: Stretch[] = [];
    let certain: Stretch | null = { from: 0, to: last - first };
    from.forEach((begins, i) => {
      const ends = to[i] ?? OPEN_TO;
      if (begins > end || ends < start) {
        certain = null;
        return;
      }
      const over = {
        from: begins < start ? 0 : unitOf(begins, unit) - first,
        to: ends > end ? last - first : unitOf(ends, unit) - first,
      };
      overlapped.push(over);
      const inOne = over.from === over.to && begins >= start && ends <= end;
      certain = certain !== null && (lasting[i] === true || inOne) ? overlap(certain, over) : null;
    });
    return { overlapped: merged(overlapped), certain };
  };
}

/** Sums over stretches: what begins and what ends at each place is noted, and added up once. */
function tallyOf(size: number) {
  const changes = new Float64Array(size + 1);
  return {
    add: ({ from, to }: Stretch, count: number): void => {
      changes[from] = (changes[from] ?? 0) + count;
      changes[to + 1] = (changes[to + 1] ?? 0) - count;
    },
    sums: (): readonly number[] => {
      let sum = 0;
      return Array.from({ length: size }, (_, i) => (sum += changes[i] ?? 0));
    },
  };
}

function countOf() {
  let [definite, possible] = [0, 0];
  return {
    add: (match: Match, count: number): void => {
      if (match === 'DEFINITE') definite += count;
      else possible += count;
    },
    counts: (): MatchCounts => ({ definite, possible }),
  };
}

/**
 * `definite`: for certain in the bucket, and passing for certain. Under the threshold DEFINITE nothing else counts. A thing
 * costs as much as it has spans, however many buckets there are.
 */
export function countInBuckets(things: Iterable<Timed>, buckets: Buckets | null, threshold: Match): TimedCounts {
  const size = buckets === null ? 0 : buckets.last - buckets.first + 1;
  const place = buckets === null ? null : placing(buckets);
  const [all, certainly] = [tallyOf(size), tallyOf(size)];
  const [undated, outside] = [countOf(), countOf()];
  for (const { spans, match, count } of things) {
    if (threshold === 'DEFINITE' && match !== 'DEFINITE') continue;
    if (spans.from.length === 0) {
      undated.add(match, count);
      continue;
    }
    const { overlapped, certain } = place?.(spans) ?? { overlapped: [], certain: null };
    if (threshold === 'DEFINITE' ? certain === null : overlapped.length === 0) {
      outside.add(match, count);
      continue;
    }
    for (const stretch of overlapped) all.add(stretch, count);
    if (certain !== null && match === 'DEFINITE') certainly.add(certain, count);
  }
  const [sums, definite] = [all.sums(), certainly.sums()];
  return {
    buckets: sums.map((sum, i) => {
      const sure = definite[i] ?? 0;
      return { definite: sure, possible: threshold === 'DEFINITE' ? 0 : sum - sure };
    }),
    undated: undated.counts(),
    outside: outside.counts(),
  };
}

export const countedNothing: TimedCounts = {
  buckets: [],
  undated: { definite: 0, possible: 0 },
  outside: { definite: 0, possible: 0 },
};
