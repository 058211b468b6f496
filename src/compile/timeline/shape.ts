// The facts of a timeline under the names of the contract's fields.
import type { Match } from '../../generated/schema.js';
import { unitDays, unitText } from '../../model/calendar-units.js';
import { isoDay } from '../../model/days.js';
import { countInBuckets, type TimedCounts } from '../../model/timeline/count.js';
import { bucketsOf, knownDays, type Buckets, type DaysAsked } from '../../model/timeline/range.js';
import type { CalendarUnit } from '../../model/calendar-units.js';
import type { Json } from '../json.js';
import type { TimelineRead } from './read.js';

type Counts = Readonly<Record<'incidents' | 'links' | 'sayings', TimedCounts>>;

const tracks = ['incidents', 'links', 'sayings'] as const;

function ofEach(counts: Counts, pick: (of: TimedCounts) => unknown): Json {
  return Object.fromEntries(tracks.map((track) => [track, pick(counts[track])]));
}

function bucketsShown(buckets: Buckets | null, counts: Counts): readonly Json[] {
  if (buckets === null) return [];
  const { unit, first, last } = buckets;
  return Array.from({ length: last - first + 1 }, (_, i): Json => {
    const { from, to } = unitDays(first + i, unit);
    return {
      key: unitText(first + i, unit),
      from: isoDay(from),
      to: isoDay(to),
      ...ofEach(counts, (of) => of.buckets[i]),
    };
  });
}

/** `spanning`: what the buckets run between, where nothing is asked for. */
export function timelineShape(
  read: TimelineRead,
  spanning: readonly (keyof Counts)[],
  asked: DaysAsked,
  unit: CalendarUnit,
  threshold: Match,
): Json {
  const spans = spanning.flatMap((track) => read[track].map((one) => one.spans));
  const buckets = bucketsOf(knownDays(spans), asked, unit);
  const counts: Counts = {
    incidents: countInBuckets(read.incidents, buckets, threshold),
    links: countInBuckets(read.links, buckets, threshold),
    sayings: countInBuckets(read.sayings, buckets, threshold),
  };
  const shown = bucketsShown(buckets, counts);
  return {
    by: unit,
    from: shown[0]?.['from'] ?? null,
    to: shown.at(-1)?.['to'] ?? null,
    buckets: shown,
    undated: ofEach(counts, ({ undated }) => undated),
    outside: ofEach(counts, ({ outside }) => outside),
  };
}
