import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readDate } from '../../../../src/model/dates.js';
import { dayNumber, OPEN_FROM, OPEN_TO, UNDATED } from '../../../../src/model/days.js';
import { deriveDated, spanShown } from '../../../../src/model/derive/dated.js';
import { listsOf, matchSpans, refine, spanOf, type Span } from '../../../../src/model/derive/spans.js';
import { deriveValue } from '../../../../src/model/derive/values/shown.js';
import type { DatedFacts, ShownDate } from '../../../../src/model/facts.js';
import { date, knowing, ofValue, type Given } from './said.js';

const span = (edtf: string): Span => spanOf(readDate({ edtf }));
const may2011 = { from: dayNumber('2011-05-01'), to: dayNumber('2011-05-31') };

describe('the match of a date filter', () => {
  const match = (...dates: readonly string[]): string => matchSpans(listsOf(dates.map(span)), may2011);

  it('is DEFINITE where a day lies inside, POSSIBLE where it may, NO where it cannot', () => {
    expect(match('2011-05-17')).toBe('DEFINITE');
    expect(match('2011-05')).toBe('DEFINITE');
    expect(match('[2011-05-08..2011-06-07]')).toBe('POSSIBLE');
    expect(match('2011')).toBe('POSSIBLE');
    expect(match('2011-06-01')).toBe('NO');
  });

  it('of what lasted is DEFINITE where it overlaps', () => {
    expect(match('2011-04/2011-06')).toBe('DEFINITE');
    expect(match('2011-05-31/..')).toBe('DEFINITE');
    expect(match('2011-06/..')).toBe('NO');
  });

  it('of reports that differ is DEFINITE only where all of them pass, POSSIBLE where one does', () => {
    expect(match('2011-05-31', '2011-06-01')).toBe('POSSIBLE');
    expect(match('2011-05-17', '2011-05-18')).toBe('DEFINITE');
  });

  it('reads the narrower of two reports that agree', () => {
    expect(match('[2011-05-08..2011-06-07]', '2011-05-24')).toBe('DEFINITE');
    expect(match('[2011-05-08..2011-06-07]', '2011-06-03')).toBe('NO');
  });

  it('of what has no date is POSSIBLE for every span, or NO where that is asked', () => {
    expect(matchSpans(listsOf([]), may2011)).toBe('POSSIBLE');
    expect(matchSpans(listsOf([]), may2011, 'EXCLUDE')).toBe('NO');
    expect(matchSpans(listsOf([span('2011')]), { from: null, to: null })).toBe('DEFINITE');
  });
});

describe('spans against days counted one by one', () => {
  const day = fc.integer({ min: 0, max: 12 });
  const anySpan: fc.Arbitrary<Span> = fc.tuple(day, day, fc.boolean()).map(([a, b, lasting]) => ({
    ...{ from: Math.min(a, b), to: Math.max(a, b), lasting },
  }));
  const days = ({ from, to }: { from: number; to: number }): ReadonlySet<number> =>
    new Set(Array.from({ length: to - from + 1 }, (_, i) => from + i));
  const subset = (a: ReadonlySet<number>, b: ReadonlySet<number>): boolean => [...a].every((d) => b.has(d));

  it('match as the worlds that they allow do', () => {
    fc.assert(
      fc.property(fc.array(anySpan, { maxLength: 5 }), day, day, (spans, a, b) => {
        const asked = { from: Math.min(a, b), to: Math.max(a, b) };
        const askedDays = days(asked);
        const counted = spans.filter((one, i) =>
          spans.every((other, j) => {
            const [inner, outer] = [days(other), days(one)];
            return i === j || !subset(inner, outer) || (inner.size === outer.size && keeps(one, i, other, j));
          }),
        );
        // A day within a span: one world for each day. Something that lasted: one world, in which it holds on all of them.
        const worlds = (one: Span): readonly boolean[] =>
          one.lasting ? [[...days(one)].some((d) => askedDays.has(d))] : [...days(one)].map((d) => askedDays.has(d));
        const possible = spans.length === 0 || counted.some((one) => worlds(one).some(Boolean));
        const definite = spans.length > 0 && counted.every((one) => worlds(one).every(Boolean));
        expect(matchSpans(listsOf(spans), asked)).toBe(definite ? 'DEFINITE' : possible ? 'POSSIBLE' : 'NO');
      }),
      { numRuns: 1500 },
    );
    // Of equal spans one counts: the one that lies within, else the first.
    function keeps(one: Span, i: number, other: Span, j: number): boolean {
      return one.lasting === other.lasting ? i < j : !one.lasting;
    }
  });

  it('are refined once and for all, in whatever order they come', () => {
    fc.assert(
      fc.property(
        fc
          .array(anySpan, { maxLength: 6 })
          .chain((all) => fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length }))),
        ([spans, shuffled]) => {
          const once = refine(spans);
          expect(refine(once)).toEqual(once);
          expect(refine(shuffled)).toEqual(once);
          expect(once.length > 0).toBe(spans.length > 0);
        },
      ),
      { numRuns: 500 },
    );
  });
});

describe('a dated thing', () => {
  const dated = (...given: readonly Given[]): DatedFacts => {
    const statements = ofValue('DATE', ...given);
    const shown = spanShown(deriveValue('DATE', statements, knowing()) as ShownDate);
    return deriveDated(shown, statements, knowing());
  };

  it('sorts by the date shown, and lists the spans that are not refined', () => {
    expect(dated(date('[2011-05-08..2011-06-07]'), { source: 'source:b', ...date('2011-05-24') })).toEqual({
      ...{ sortFrom: dayNumber('2011-05-24'), sortTo: dayNumber('2011-05-24'), spanClass: 0 },
      spans: { from: [dayNumber('2011-05-24')], to: [dayNumber('2011-05-24')], lasting: [false] },
    });
  });

  it('is of class 1 where a span ever recorded is open or longer than a leap year, ended ones included', () => {
    expect(dated(date('[2011-06-01..]'))).toMatchObject({ spanClass: 1, sortTo: OPEN_TO });
    expect(dated(date('../2011-06'))).toMatchObject({ spanClass: 1, sortFrom: OPEN_FROM });
    expect(dated(date('2012')).spanClass).toBe(0);
    expect(dated(date('2012-01-01'), { source: 'source:b', ...date('2013-01-01') }).spanClass).toBe(1);
    expect(dated(date('2011-05-24'), { ...date('2001-05-24'), endedRevision: 2 })).toMatchObject({
      ...{ spanClass: 1, spans: { from: [dayNumber('2011-05-24')] } },
    });
  });

  it('without a supported date keeps its place at the end and has no spans', () => {
    const undated = {
      ...{ sortFrom: UNDATED, sortTo: UNDATED, spanClass: 2 },
      spans: { from: [], to: [], lasting: [] },
    };
    expect(dated()).toEqual(undated);
    expect(dated({ ...date('2011-05-24'), stance: 'DENIES' })).toEqual(undated);
    expect(dated({ valueKind: 'UNKNOWN_STATED' })).toEqual(undated);
  });

  it('lists a suspected span too, and not one whose speaker says another since', () => {
    const spans = dated(date('2011-07-08'), { source: 'source:b', ...date('2011-07-09'), stance: 'SUSPECTS' }).spans;
    expect(spans.from).toEqual([dayNumber('2011-07-08'), dayNumber('2011-07-09')]);
    const revised = dated({ ...date('2011-07-08'), said: '2011-07-10' }, { ...date('2011-07-09'), said: '2011-07-12' });
    expect(revised.spans.from).toEqual([dayNumber('2011-07-09')]);
  });
});
