import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Standing } from '../../../../src/generated/schema.js';
import { readDate } from '../../../../src/model/dates.js';
import { dayNumber } from '../../../../src/model/days.js';
import type { DateSpan } from '../../../../src/model/records.js';
import {
  compareRoutes,
  hopOf,
  periodOf,
  routeOf,
  type HopFacts,
  type LinkWeighed,
} from '../../../../src/model/trace/route.js';

const link = (id: string, given: Partial<LinkWeighed> = {}): LinkWeighed => ({
  ...{ id, standing: 'REPORTED', independentSourceCount: 1, match: 'DEFINITE', during: null },
  ...given,
});
const held = (edtf: string): DateSpan => readDate({ edtf });
const hop = (from: string, to: string, ...links: readonly LinkWeighed[]): HopFacts => {
  const made = hopOf(from, to, links);
  if (made === null) throw new Error('a hop has links');
  return made;
};

describe('a hop', () => {
  it('is as well supported as the best of its links, and as sure as the surest match', () => {
    const made = hop(
      'a',
      'b',
      link('x', { independentSourceCount: 1, match: 'DEFINITE' }),
      link('y', { independentSourceCount: 3, standing: 'CLAIMED', match: 'POSSIBLE' }),
      link('z', { independentSourceCount: 3, standing: 'ATTRIBUTED', match: 'POSSIBLE' }),
    );
    expect(made).toMatchObject({ standing: 'ATTRIBUTED', independentSourceCount: 3, match: 'DEFINITE' });
    expect(made.links.map(({ id }) => id)).toEqual(['z', 'y', 'x']);
  });
  it('without a link is none', () => {
    expect(hopOf('a', 'b', [])).toBeNull();
  });
});

describe('a route', () => {
  const sure = hop('a', 'b', link('1', { independentSourceCount: 3 }));
  const claimed = hop('b', 'c', link('2', { independentSourceCount: 2, standing: 'CLAIMED' }));
  const single = hop('b', 'c', link('3', { independentSourceCount: 1, match: 'POSSIBLE' }));

  it('is as weak as its weakest hop, in standing and in sources', () => {
    expect(routeOf(['a', 'b', 'c', 'd'], [sure, claimed, { ...single, from: 'c', to: 'd' }])).toMatchObject({
      ...{ id: 'route:1+2+3', standing: 'CLAIMED', independentSourceCount: 1, match: 'POSSIBLE' },
    });
  });

  it('stands by length, then by the sources and the standing of its weakest hop, then by the ids it passes', () => {
    const short = routeOf(['a', 'c'], [hop('a', 'c', link('0', { independentSourceCount: 1, standing: 'CONTESTED' }))]);
    const strong = routeOf(['a', 'b', 'c'], [sure, claimed]);
    const weak = routeOf(['a', 'b', 'c'], [sure, single]);
    const suspected: Standing = 'SUSPECTED';
    const weaker = routeOf(['a', 'aa', 'c'], [sure, hop('aa', 'c', link('4', { standing: suspected }))]);
    const same = routeOf(['a', 'x', 'c'], [hop('a', 'x', link('5')), hop('x', 'c', link('6'))]);
    const inOrder = [short, strong, weak, same, weaker];
    expect([weaker, same, weak, strong, short].sort(compareRoutes)).toEqual(inOrder);
  });
});

describe('the period of a route', () => {
  it('is what all hops share; never where they do not meet; unknown where nothing is known', () => {
    const in2010 = hop('a', 'b', link('1', { during: held('2010-01-01/2010-12-31') }));
    const spring = hop('b', 'c', link('2', { during: held('2010-03-01/2010-05-31') }));
    const later = hop('b', 'c', link('3', { during: held('2012') }));
    const unknown = hop('c', 'd', link('4'));
    expect(periodOf([in2010, spring])).toEqual({
      atOnce: 'DEFINITE',
      spans: [{ from: '2010-03-01', to: '2010-05-31' }],
    });
    expect(periodOf([in2010, later])).toEqual({ atOnce: 'NEVER', spans: [] });
    expect(periodOf([in2010, unknown])).toEqual({
      atOnce: 'POSSIBLE',
      spans: [{ from: '2010-01-01', to: '2010-12-31' }],
    });
    expect(periodOf([unknown])).toEqual({ atOnce: 'POSSIBLE', spans: null });
    expect(periodOf([hop('a', 'b', link('5', { during: held('2010-06-01/..') }))])).toEqual({
      atOnce: 'DEFINITE',
      spans: [{ from: '2010-06-01', to: null }],
    });
  });

  it('holds the days on which every hop may have held, and is DEFINITE where some link of each held for certain on one day', () => {
    const first = dayNumber('2011-01-01');
    const text = (day: number): string => new Date((first + day) * 86_400_000).toISOString().slice(0, 10);
    const span = fc
      .record({ from: fc.nat(12), length: fc.nat(6), lasting: fc.boolean() })
      .map(({ from, length, lasting }) => ({
        ...{ from, to: from + length, lasting },
        date: held(lasting ? `${text(from)}/${text(from + length)}` : `[${text(from)}..${text(from + length)}]`),
      }));
    const spans = fc.array(fc.array(fc.option(span, { nil: null }), { minLength: 1, maxLength: 3 }), {
      minLength: 1,
      maxLength: 4,
    });
    fc.assert(
      fc.property(spans, (hops) => {
        const made = hops.map((links, h) =>
          hop('a', 'b', ...links.map((one, l) => link(`${h}/${l}`, { during: one?.date ?? null }))),
        );
        const { atOnce, spans: found } = periodOf(made);
        const days = Array.from({ length: 30 }, (_, i) => i);
        const may = days.filter((day) =>
          hops.every((links) => links.some((one) => one === null || (one.from <= day && day <= one.to))),
        );
        const must = days.filter((day) =>
          hops.every((links) =>
            links.some(
              (one) => one !== null && (one.lasting || one.from === one.to) && one.from <= day && day <= one.to,
            ),
          ),
        );
        const isKnown = hops.some((links) => links.every((one) => one !== null));
        expect(found === null).toBe(!isKnown);
        if (found !== null) {
          const inSpans = days.filter((day) =>
            found.some(({ from, to }) => (from ?? '') <= text(day) && text(day) <= (to ?? '9')),
          );
          expect(inSpans).toEqual(may);
        }
        const wanted = isKnown && may.length === 0 ? 'NEVER' : isKnown && must.length > 0 ? 'DEFINITE' : 'POSSIBLE';
        expect(atOnce).toBe(wanted);
      }),
    );
  });
});
