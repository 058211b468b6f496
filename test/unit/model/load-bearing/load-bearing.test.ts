import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Bearing } from '../../../../src/model/load-bearing/bearing.js';
import { leastToFall } from '../../../../src/model/load-bearing/least.js';
import { loadBearing } from '../../../../src/model/load-bearing/load-bearing.js';
import { wholeOf, type Question } from '../../../../src/model/load-bearing/things.js';
import { linkId } from '../../../../src/model/ids.js';
import { hopsOfRoute, routeId } from '../../../../src/model/route-id.js';
import type { Statement } from '../../../../src/model/records.js';
import { bearing, weighing } from '../compare/given.js';
import { ATYRAU, CLAIM, date, JUND, jund, knowing, ofLink, ofValue, prosecutor, type Given } from '../derive/said.js';

const incident: Question = { of: 'ENTITY', entity: ATYRAU, kind: 'INCIDENT' };
const claim: Question = { of: 'LINK', link: CLAIM };

function weighed(question: Question, said: readonly Bearing[], given: Parameters<typeof weighing>[0] = {}) {
  const facts = loadBearing(question, said, weighing(given));
  if (facts === null) throw new Error('too much work');
  return facts;
}
const ranked = (list: readonly { readonly id: string; readonly lost: number; readonly changed: number }[]) =>
  list.map(({ id, lost, changed }) => [id, lost, changed]);

const at = (name: string, more: Given = {}): Given => ({
  ...{ id: `statement:${name}/s`, source: `source:${name}`, passages: [`passage:${name}/p`] },
  ...more,
});

describe('what rests on which source', () => {
  it('is ranked by what is lost, then by what gets another standing, then by what changes', () => {
    const said = bearing([
      ...ofLink(at('a', { ...jund, stance: 'CLAIMS_RESPONSIBILITY' }), at('b', prosecutor)),
      ...ofValue('DATE', at('c', { id: 'statement:c/date', ...date('2011-10-31') })),
    ]);
    const { sources, stands, statements } = weighed(incident, said);
    expect([stands, statements]).toEqual([true, 3]);
    // Without c the date is lost, and with it when the link held; without b the claim is no more than claimed.
    expect(ranked(sources)).toEqual([
      ['source:c', 1, 1],
      ['source:b', 0, 1],
      ['source:a', 0, 1],
    ]);
    expect(sources.map(({ restood }) => restood)).toEqual([0, 1, 0]);
    expect(sources[1]?.effects).toMatchObject([
      {
        ...{ of: 'LINK', link: CLAIM, change: 'CHANGED' },
        left: { facts: { standing: 'ATTRIBUTED', independentSourceCount: 2 } },
        right: { facts: { standing: 'CLAIMED', independentSourceCount: 1 } },
      },
    ]);
  });

  it('counts all that derives from it: without the agency the papers that quote it fall', () => {
    const knowledge = knowing({
      'source:paper': { derivedFrom: ['source:agency'] },
      'source:other': { derivedFrom: ['source:agency'] },
    });
    const said = bearing(ofLink(at('paper'), at('other')), knowledge);
    const { sources, alone, least } = weighed(claim, said);
    expect(ranked(sources)).toEqual([
      ['source:agency', 1, 0],
      ['source:other', 0, 1],
      ['source:paper', 0, 1],
    ]);
    expect([alone, least]).toEqual([['source:agency'], 1]);
  });

  it('a voice falls in every source that quotes it, and a passage only where nothing else is cited', () => {
    const said = bearing(
      ofLink(at('a', prosecutor), at('b', { ...prosecutor, passages: ['passage:b/p', 'passage:b/q'] })),
    );
    const { origins, passages, sources } = weighed(claim, said);
    expect(origins.map(({ lost, statements, gone }) => [lost, statements, gone])).toEqual([[1, 2, true]]);
    expect(passages.map(({ id, statements }) => [id, statements])).toEqual([
      ['passage:a/p', 1],
      ['passage:b/p', 0],
      ['passage:b/q', 0],
    ]);
    expect(sources.map(({ gone }) => gone)).toEqual([false, false]);
  });

  it('what a later denial took the place of stands again without it', () => {
    const said = bearing(
      ofLink(
        at('a', { ...prosecutor, said: '2011-11-01' }),
        at('b', { ...prosecutor, stance: 'DENIES', said: '2011-12-01' }),
      ),
    );
    const { stands, sources, least, alone } = weighed(claim, said);
    expect([stands, least, alone]).toEqual([false, 0, []]);
    expect(sources[1]).toMatchObject({ id: 'source:a', changed: 1, restood: 0 });
    expect(sources[0]?.effects).toMatchObject([
      { change: 'CHANGED', left: { facts: { standing: 'DENIED' } }, right: { facts: { standing: 'ATTRIBUTED' } } },
    ]);
  });

  it('what is left may be too little for what is demanded', () => {
    const said = bearing(ofLink(at('a'), at('b'), at('c')));
    expect(weighed(claim, said)).toMatchObject({ least: 3, alone: [] });
    const strict = weighed(claim, said, { minIndependent: 3 });
    expect(strict).toMatchObject({ stands: true, least: 1, alone: ['source:a', 'source:b', 'source:c'] });
    expect(strict.sources.map(({ lost }) => lost)).toEqual([1, 1, 1]);
  });
});

describe('a route', () => {
  const allied = linkId('ALLIED_WITH', 'group:g', JUND, null);
  const involved = linkId('INVOLVED', ATYRAU, JUND, null);
  const said = bearing([
    ...ofLink(at('a'), at('b')),
    ...ofLink(at('c', { predicate: 'INVOLVED', link: involved, about: involved })),
    ...ofLink(at('d', { predicate: 'ALLIED_WITH', subject: 'group:g', link: allied, about: allied })),
  ]);
  const question = (...links: readonly string[]): Question => ({
    of: 'ROUTE',
    hops: hopsOfRoute(routeId(links)) ?? [],
  });

  it('holds while each hop has a link that something supports', () => {
    const { stands, sources, alone, least, sets } = weighed(question(CLAIM, involved, allied), said);
    expect([stands, alone, least, sets]).toEqual([true, ['source:d'], 1, [['source:d']]]);
    expect(ranked(sources)[0]).toEqual(['source:d', 1, 0]);
    expect(sources[0]?.effects).toMatchObject([
      { of: 'HOP', hop: 1, change: 'LOST', linksBefore: 1, linksAfter: 0, links: [{ link: allied, change: 'LOST' }] },
    ]);
    // The claim has another source, and beside it stands a parallel link.
    expect(sources.find(({ id }) => id === 'source:c')?.effects).toMatchObject([
      { of: 'HOP', hop: 0, change: 'CHANGED', linksBefore: 2, linksAfter: 1 },
    ]);
  });

  it('of one hop falls with all that supports any of its parallel links', () => {
    expect(weighed(question(CLAIM, involved), said)).toMatchObject({
      ...{ alone: [], least: 3 },
      sets: [['source:a', 'source:b', 'source:c']],
    });
  });
});

describe('the least that has to fall', () => {
  const names = ['a', 'b', 'c', 'd', 'e'] as const;
  const statement = fc.record({
    source: fc.constantFrom(...names),
    stance: fc.constantFrom('ASSERTS' as const, 'SUSPECTS' as const, 'DENIES' as const, 'RETRACTS' as const),
    speaker: fc.constantFrom({}, prosecutor, jund),
    said: fc.option(fc.constantFrom('2011-10-01', '2011-11-01', '2011-12-01'), { nil: undefined }),
    derivedFrom: fc.subarray(
      names.map((name) => `source:${name}`),
      { maxLength: 2 },
    ),
  });

  function subsets(of: readonly string[]): readonly (readonly string[])[] {
    return of.reduce<readonly (readonly string[])[]>((all, one) => [...all, ...all.map((set) => [...set, one])], [[]]);
  }

  it('is the smallest set of all sets that there are, found by trying few', () => {
    const most = fc.constantFrom(0, 0, 1, 2);
    fc.assert(
      fc.property(fc.array(statement, { minLength: 1, maxLength: 7 }), most, (given, minIndependent) => {
        const statements: readonly Statement[] = ofLink(
          ...given.map(({ source, speaker, said, ...more }, i) => ({
            ...{ ...speaker, ...more, id: `statement:${source}/${i}`, source: `source:${source}` },
            ...(said === undefined ? {} : { said }),
          })),
        );
        const said = bearing(statements);
        const whole = wholeOf(claim, said, weighing({ minIndependent }));
        const { pillars } = whole;
        const falls = (set: readonly string[]): boolean =>
          pillars(({ behind }) => !set.some((one) => behind.includes(one))).some((support) => support.length === 0);
        const sources = [...new Set(said.flatMap(({ behind }) => behind))].sort();
        const falling = subsets(sources).filter(falls);
        const smallest = Math.min(...falling.map(({ length }) => length));
        const { least, sets } = leastToFall(whole, minIndependent > 0);
        expect(least).toBe(smallest > 3 ? null : smallest);
        if (least === null || least === 0) expect(sets).toEqual([]);
        else {
          const all = falling.filter(({ length }) => length === least).map((set) => set.join(' '));
          expect(sets.map((set) => set.join(' '))).toEqual(all.sort().slice(0, 10));
        }
      }),
      { numRuns: 300 },
    );
  });

  it('is not told where there are too many sets to try', () => {
    const said = bearing(ofLink(...Array.from({ length: 40 }, (_, i) => at(`s${i}`))));
    const whole = wholeOf(claim, said, weighing({ minIndependent: 38 }));
    expect(leastToFall(whole, true)).toEqual({ least: null, sets: [] });
  });
});

it('refuses what would hold up everybody', () => {
  const said = bearing(ofLink(...Array.from({ length: 900 }, (_, i) => at(`s${i}`))));
  expect(loadBearing(claim, said, weighing())).toBeNull();
});
