import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { calendarUnits, unitDays, unitText } from '../../../../src/model/calendar-units.js';
import { dayNumber, OPEN_FROM, OPEN_TO } from '../../../../src/model/days.js';
import { matchSpans } from '../../../../src/model/derive/spans.js';
import type { SpanLists } from '../../../../src/model/facts.js';
import { countInBuckets, type MatchCounts, type Timed } from '../../../../src/model/timeline/count.js';
import { bucketsOf, type Buckets } from '../../../../src/model/timeline/range.js';

type Span = readonly [from: string | null, to: string | null, lasting?: boolean];

function spans(...given: readonly Span[]): SpanLists {
  return {
    from: given.map(([from]) => (from === null ? OPEN_FROM : dayNumber(from))),
    to: given.map(([, to]) => (to === null ? OPEN_TO : dayNumber(to))),
    lasting: given.map(([, , lasting]) => lasting === true),
  };
}

const surely = (...given: readonly Span[]): Timed => ({ spans: spans(...given), match: 'DEFINITE', count: 1 });

const year2011 = bucketsOf(null, { from: dayNumber('2011-05-01'), to: dayNumber('2011-07-31') }, 'MONTH');
const pairs = (counts: readonly MatchCounts[]) => counts.map(({ definite, possible }) => [definite, possible]);

describe('what stands in a bucket', () => {
  it('lies in it for certain, or possibly where its span reaches beyond it', () => {
    const { buckets } = countInBuckets(
      [surely(['2011-05-17', '2011-05-17']), surely(['2011-05-24', '2011-06-07'])],
      year2011,
      'POSSIBLE',
    );
    expect(pairs(buckets)).toEqual([
      [1, 1],
      [0, 1],
      [0, 0],
    ]);
  });

  it('stands in every bucket for certain while it lasted, and possibly where its end is open', () => {
    const lasted = countInBuckets([surely(['2011-05-20', '2011-07-02', true])], year2011, 'POSSIBLE');
    expect(pairs(lasted.buckets)).toEqual([
      [1, 0],
      [1, 0],
      [1, 0],
    ]);
    const open = countInBuckets([surely(['2011-06-10', null])], year2011, 'POSSIBLE');
    expect(pairs(open.buckets)).toEqual([
      [0, 0],
      [0, 1],
      [0, 1],
    ]);
  });

  it('counts once where two reports put it into the same bucket', () => {
    const { buckets } = countInBuckets(
      [surely(['2011-05-17', '2011-05-17'], ['2011-05-18', '2011-06-01'])],
      year2011,
      'POSSIBLE',
    );
    expect(pairs(buckets)).toEqual([
      [0, 1],
      [0, 1],
      [0, 0],
    ]);
  });

  it('is only possible where it only may pass, and then is nothing that must', () => {
    const may: Timed = { ...surely(['2011-05-17', '2011-05-17']), match: 'POSSIBLE', count: 3 };
    expect(countInBuckets([may], year2011, 'POSSIBLE').buckets[0]).toEqual({ definite: 0, possible: 3 });
    expect(countInBuckets([may], year2011, 'DEFINITE').buckets[0]).toEqual({ definite: 0, possible: 0 });
  });

  it('is told apart from what has no day and from what lies before or after', () => {
    const counts = countInBuckets(
      [surely(), surely(['2010-01-01', '2010-01-01']), surely(['2011-08-01', null, true])],
      year2011,
      'POSSIBLE',
    );
    expect([counts.undated, counts.outside]).toEqual([
      { definite: 1, possible: 0 },
      { definite: 2, possible: 0 },
    ]);
    expect(pairs(counts.buckets).flat()).toEqual([0, 0, 0, 0, 0, 0]);
  });

  it('without buckets is all undated or outside', () => {
    const counts = countInBuckets([surely(), surely(['2010-01-01', '2010-01-01'])], null, 'POSSIBLE');
    expect([counts.buckets, counts.undated.definite, counts.outside.definite]).toEqual([[], 1, 1]);
  });
});

const day = fc.integer({ min: 15_000, max: 15_800 });
const span: fc.Arbitrary<readonly [number, number, boolean]> = fc
  .tuple(day, fc.nat(500), fc.boolean(), fc.constantFrom('closed', 'closed', 'from', 'to', 'both'))
  .map(([from, length, lasting, open]) => [
    open === 'from' || open === 'both' ? OPEN_FROM : from,
    open === 'to' || open === 'both' ? OPEN_TO : from + length,
    lasting,
  ]);
const timed: fc.Arbitrary<Timed> = fc.record({
  spans: fc.array(span, { maxLength: 3 }).map((some) => ({
    from: some.map(([from]) => from),
    to: some.map(([, to]) => to),
    lasting: some.map(([, , lasting]) => lasting),
  })),
  match: fc.constantFrom('DEFINITE' as const, 'POSSIBLE' as const),
  count: fc.integer({ min: 1, max: 5 }),
});

/** Each thing against each bucket, one by one. */
function oneByOne(things: readonly Timed[], { unit, first, last }: Buckets, threshold: 'POSSIBLE' | 'DEFINITE') {
  return Array.from({ length: last - first + 1 }, (_, i) => {
    const counts = { definite: 0, possible: 0 };
    for (const { spans: of, match, count } of things) {
      const inside = matchSpans(of, unitDays(first + i, unit), 'EXCLUDE');
      if (inside === 'NO') continue;
      if (inside === 'DEFINITE' && match === 'DEFINITE') counts.definite += count;
      else if (threshold === 'POSSIBLE') counts.possible += count;
    }
    return counts;
  });
}

describe('the counts of all buckets', () => {
  it('are what the rule of date filters gives for each of them', () => {
    fc.assert(
      fc.property(
        fc.array(timed, { maxLength: 6 }),
        fc.constantFrom(...calendarUnits),
        fc.tuple(day, fc.nat(300)),
        fc.constantFrom('POSSIBLE' as const, 'DEFINITE' as const),
        (things, unit, [from, length], threshold) => {
          const buckets = bucketsOf(null, { from, to: from + length }, unit);
          if (buckets === null) throw new Error('there are buckets');
          const counts = countInBuckets(things, buckets, threshold);
          expect(counts.buckets).toEqual(oneByOne(things, buckets, threshold));
          // Each stands somewhere, or is told beside.
          const dated = things.filter(({ spans: of }) => of.from.length > 0);
          const beside = things.filter((thing) => !dated.includes(thing));
          const sum = (some: readonly Timed[]) =>
            some
              .filter(({ match }) => threshold === 'POSSIBLE' || match === 'DEFINITE')
              .reduce((n, { count }) => n + count, 0);
          expect(counts.undated.definite + counts.undated.possible).toBe(sum(beside));
          const nowhere = dated.filter((thing) =>
            oneByOne([thing], buckets, threshold).every((b) => b.definite + b.possible === 0),
          );
          expect(counts.outside.definite + counts.outside.possible).toBe(sum(nowhere));
        },
      ),
      { numRuns: 300 },
    );
  });

  it('take no longer for many buckets than for few', () => {
    const things = Array.from({ length: 20_000 }, (_, i) => surely([null, null, i % 2 === 0]));
    const buckets = bucketsOf(null, { from: 0, to: 4999 }, 'DAY');
    const { buckets: counts } = countInBuckets(things, buckets, 'POSSIBLE');
    expect([counts.length, counts[0], counts[4999]]).toEqual([
      5000,
      { definite: 10_000, possible: 10_000 },
      { definite: 10_000, possible: 10_000 },
    ]);
    expect(unitText(buckets?.last ?? 0, 'DAY')).toBe('1983-09-09');
  });
});
