import { describe, expect, it } from 'vitest';
import { compare } from '../../../../src/model/compare/compare.js';
import { ATYRAU, CLAIM, date, harm, JUND, jund, ofLink, ofValue, prosecutor } from '../derive/said.js';
import { said, weighing } from './given.js';

const asked = { entities: [ATYRAU], links: [] };
const kindOf = () => 'INCIDENT' as const;
const side = (statements: Parameters<typeof said>[0], definite = true) => ({
  said: said(statements, definite),
  weighing: weighing(),
});
const nothing = side([]);

const claim = ofLink({ id: 'statement:a/claim', stance: 'CLAIMS_RESPONSIBILITY', ...jund });
const belief = ofLink({ id: 'statement:b/belief', source: 'source:b', ...prosecutor });
const october = ofValue('DATE', { id: 'statement:a/date', ...date('2011-10-31') });

describe('a comparison', () => {
  it('of the same is nothing but unchanged', () => {
    const both = side([...claim, ...october]);
    const { entities, links, values } = compare(asked, kindOf, both, both);
    expect([links, values]).toEqual([
      { differences: [], counts: { gained: 0, lost: 0, changed: 0, unchanged: 1 } },
      { differences: [], counts: { gained: 0, lost: 0, changed: 0, unchanged: 1 } },
    ]);
    expect(entities).toMatchObject([{ entity: ATYRAU, difference: null, left: { match: 'DEFINITE' } }]);
  });

  it('says what is gained and what is lost, whichever way it is read', () => {
    const some = side([...claim, ...october]);
    const there = compare(asked, kindOf, nothing, some);
    const back = compare(asked, kindOf, some, nothing);
    expect(there.links.differences).toMatchObject([{ link: CLAIM, change: 'GAINED', changed: [], left: null }]);
    expect(back.values.differences).toMatchObject([{ change: 'LOST', value: { field: 'date' }, right: null }]);
    expect([there.entities[0]?.difference?.change, back.entities[0]?.difference?.change]).toEqual(['GAINED', 'LOST']);
  });

  it('says what of a link differs: what may have been claimed then is believed for certain now', () => {
    const { links } = compare(asked, kindOf, side(claim, false), {
      ...side([]),
      said: [...said(claim, false), ...said(belief)],
    });
    const [only] = links.differences;
    expect([only?.left?.match, only?.right?.match]).toEqual(['POSSIBLE', 'DEFINITE']);
    expect([only?.left?.facts.standing, only?.right?.facts.standing]).toEqual(['CLAIMED', 'ATTRIBUTED']);
    expect(only?.changed).toEqual([
      ...['MATCH', 'STANDING', 'SOURCE_COUNT', 'ORIGIN_COUNT', 'INDEPENDENT_SOURCE_COUNT', 'POSITIONS'],
    ]);
  });

  it('tells another value from the same in other words', () => {
    const worded = ofValue('DATE', {
      ...date('2011-10-31'),
      content: { ...date('2011-10-31').content, asStated: 'October 31', yearBasis: 'INFERRED' },
    });
    const other = ofValue('DATE', { ...date('2011-10-30') });
    const changed = (to: typeof october) =>
      compare(asked, kindOf, side(october), side(to)).values.differences.map((one) => one.changed);
    expect([changed(worded), changed(other)]).toEqual([[['WORDING']], [['VALUE']]]);
  });

  it('takes a value as certain where the statements that must pass show the same, however worded', () => {
    const both = [
      ...said(october),
      ...said(ofValue('DATE', { id: 'statement:c/d', source: 'source:c', ...date('2011-10-31') }), false),
    ];
    const narrower = [
      ...said(ofValue('DATE', { ...date('2011-10') })),
      ...said(ofValue('DATE', { id: 'statement:c/d', source: 'source:c', ...date('2011-10-31') }), false),
    ];
    const matchOf = (of: typeof both) =>
      compare(asked, kindOf, nothing, { said: of, weighing: weighing() }).values.differences[0]?.right?.match;
    expect([matchOf(both), matchOf(narrower)]).toEqual(['DEFINITE', 'POSSIBLE']);
  });

  it('weighs each side by its own demands', () => {
    const some = side([...claim, ...belief, ...ofValue('KILLED', { ...harm(null, 1) })]);
    const strict = { said: some.said, weighing: weighing({ minIndependent: 2 }) };
    const { links, values } = compare(asked, kindOf, some, strict);
    expect(links.counts).toEqual({ gained: 0, lost: 0, changed: 0, unchanged: 1 });
    expect(values.differences).toMatchObject([{ change: 'LOST', value: { predicate: 'KILLED' } }]);
  });

  it('of a link alone leaves out all else of its ends, but not the date by which it held', () => {
    const { entities, links, values } = compare({ entities: [], links: [CLAIM] }, () => null, side(claim), {
      ...side([
        ...claim,
        ...october,
        ...ofValue('TYPE', { subject: JUND, content: { type: 'TYPE', value: 'MILITANT' } }),
      ]),
    });
    expect([entities, values.counts.gained]).toEqual([[], 0]);
    expect(links.differences).toMatchObject([
      { changed: ['DURING'], right: { facts: { during: { edtf: '2011-10-31' } } } },
    ]);
  });

  it('keeps a link that is only denied, and leaves out a value of which all that was said against it was taken back', () => {
    const denied = ofLink({ stance: 'DENIES', ...jund });
    const retracted = ofValue(
      'TERRORIST_CHARACTER',
      { id: 'statement:a/1', stance: 'DENIES', said: '2011-11-01', content: { type: 'YES_NO', value: true } },
      { id: 'statement:a/2', stance: 'RETRACTS', said: '2011-11-02', content: { type: 'YES_NO', value: true } },
    );
    const { links, values } = compare(asked, kindOf, nothing, side([...denied, ...retracted]));
    expect(links.differences).toMatchObject([{ change: 'GAINED', right: { facts: { standing: 'DENIED' } } }]);
    expect(values.counts).toEqual({ gained: 0, lost: 0, changed: 0, unchanged: 0 });
  });
});
