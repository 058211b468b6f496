import { describe, expect, it } from 'vitest';
import type { Content, CountContent, CoordinatesContent } from '../../../../src/model/records.js';
import type { ShownCount, ShownDate, ShownText, ShownType, ShownYesNo } from '../../../../src/model/facts.js';
import { settle } from '../../../../src/model/derive/values/settle.js';
import { compatible, contains, kilometresBetween } from '../../../../src/model/derive/values/compare.js';
import { deriveValue } from '../../../../src/model/derive/values/shown.js';
import { date, jund, knowing, ofValue, prosecutor, quoted, type Given } from './said.js';

const dateShown = (...given: readonly Given[]): ShownDate =>
  deriveValue('DATE', ofValue('DATE', ...given), knowing()) as ShownDate;

const type = (value: ShownType['value'] & string): { content: Content } => ({ content: { type: 'TYPE', value } });
const text = (words: string): { content: Content } => ({ content: { type: 'TEXT', text: words, language: 'en' } });
const count = (low: number | null, high: number | null): { content: CountContent } => ({
  content: { type: 'COUNT', low, best: low, high, approximate: false, asStated: null },
});
const yes = { content: { type: 'YES_NO', value: true } } as const;
const no = { content: { type: 'YES_NO', value: false } } as const;
const point = (lat: number, lon: number, precision: CoordinatesContent['precision']): CoordinatesContent => ({
  ...{ type: 'COORDINATES', lat, lon, precision },
});

describe('the value shown', () => {
  it('is the narrowest of those that the same sources can hold: "May" and "17 May" are compatible', () => {
    const shown = dateShown({ source: 'source:a', ...date('2011-05') }, { source: 'source:b', ...date('2011-05-17') });
    expect(shown).toMatchObject({ edtf: '2011-05-17', contested: false, standing: 'REPORTED', sourceCount: 2 });
  });

  it('is what the most independent sources can hold, and disjoint ones are contested', () => {
    const shown = dateShown(
      { source: 'source:a', ...date('2011-07-08') },
      { source: 'source:b', ...date('2011-07-09') },
      { source: 'source:c', ...date('2011-07') },
      { source: 'source:d', ...date('2011-07-09') },
    );
    // Four sources can hold July; no day has more than three.
    expect(shown).toMatchObject({ edtf: '2011-07', contested: true, independentSourceCount: 4 });
  });

  it('does not grow by five papers that quote one speaker', () => {
    const shown = dateShown(
      ...['a', 'b', 'c', 'd', 'e'].map((x) => ({ source: `source:${x}`, ...prosecutor, ...date('2011-07-08') })),
      { source: 'source:f', ...date('2011-07-09') },
      { source: 'source:g', ...date('2011-07-09') },
    );
    expect(shown).toMatchObject({ edtf: '2011-07-09', sourceCount: 2, independentSourceCount: 2, contested: true });
  });

  it('is the latest said where sources and width tie, unknown days last, then the first id', () => {
    const [a, b] = [date('2011-07-08'), date('2011-07-09')];
    const said = (day: string): Given => ({ ...prosecutor, said: day });
    expect(dateShown({ ...said('2011-07-10'), ...a }, { ...quoted('X'), source: 'source:b', ...b }).edtf).toBe(
      '2011-07-08',
    );
    expect(
      dateShown({ ...said('2011-07-10'), ...a }, { ...jund, said: '2011-07-12', source: 'source:b', ...b }).edtf,
    ).toBe('2011-07-09');
    expect(dateShown({ ...quoted('X'), ...a }, { ...quoted('Y'), source: 'source:b', ...b }).edtf).toBe('2011-07-08');
  });

  it("is an editor's preferred one before all", () => {
    const shown = dateShown(
      { source: 'source:a', ...date('2011-07-08') },
      { source: 'source:b', ...date('2011-07-08') },
      { source: 'source:c', ...date('2011-07-09'), preferred: true, stance: 'SUSPECTS' },
    );
    expect(shown).toMatchObject({ edtf: '2011-07-09', contested: true, standing: 'SUSPECTED', sourceCount: 1 });
  });

  it('is never a preferred one that nobody supports', () => {
    expect(dateShown(date('2011-07-08'), { ...date('2011-07-09'), stance: 'DENIES', preferred: true }).edtf).toBe(
      '2011-07-08',
    );
  });

  it('is a suspicion only where nothing firmer is said', () => {
    const suspected = { ...date('2011-07-09'), stance: 'SUSPECTS' } as const;
    expect(
      dateShown(
        { source: 'source:a', ...suspected },
        { source: 'source:b', ...suspected },
        { source: 'source:c', ...date('2011-07-08') },
      ).edtf,
    ).toBe('2011-07-08');
    expect(dateShown(suspected)).toMatchObject({ edtf: '2011-07-09', standing: 'SUSPECTED' });
  });

  it('is the later word of one speaker, and then not contested', () => {
    const earlier = { ...prosecutor, said: '2011-05-17', source: 'source:a', ...no };
    const later = { ...prosecutor, said: '2011-12-01', source: 'source:b', ...yes };
    const shown = deriveValue('YES_NO', ofValue('TERRORIST_CHARACTER', earlier, later), knowing()) as ShownYesNo;
    expect(shown).toMatchObject({ value: true, contested: false, standing: 'ATTRIBUTED', sourceCount: 1 });
  });

  it('is null where only doubts, denials or lack of proof are said, and the standing says which', () => {
    const value = (...given: readonly Given[]): ShownYesNo =>
      deriveValue('YES_NO', ofValue('TERRORIST_CHARACTER', ...given), knowing()) as ShownYesNo;
    expect(value({ ...yes, stance: 'NOT_PROVEN' })).toEqual({
      ...{ value: null, stated: null, standing: 'UNPROVEN', contested: false },
      ...{ sourceCount: 0, originCount: 0, independentSourceCount: 0 },
    });
    expect(value({ ...yes, stance: 'DOUBTS' })).toMatchObject({ value: null, standing: 'DOUBTED' });
    expect(value({ ...yes, stance: 'DENIES' }, { ...yes, stance: 'DOUBTS' })).toMatchObject({
      value: null,
      standing: 'DENIED',
    });
  });
});

describe('a denial', () => {
  const types = (...given: readonly Given[]): ShownType =>
    deriveValue('TYPE', ofValue('TYPE', ...given), knowing()) as ShownType;

  it('by another of the value shown contests it', () => {
    expect(types(type('SUICIDE_BOMBING'), { ...jund, ...type('SUICIDE_BOMBING'), stance: 'DENIES' })).toMatchObject({
      ...{ value: 'SUICIDE_BOMBING', standing: 'CONTESTED', contested: true },
    });
  });

  it('of a wider value denies the narrower one, and of a narrower one leaves the wider alone', () => {
    expect(types(type('SUICIDE_BOMBING'), { ...jund, ...type('BOMBING'), stance: 'DENIES' }).standing).toBe(
      'CONTESTED',
    );
    expect(types(type('BOMBING'), { ...jund, ...type('SUICIDE_BOMBING'), stance: 'DENIES' })).toMatchObject({
      ...{ value: 'BOMBING', standing: 'REPORTED', contested: false },
    });
    expect(dateShown(date('2011-05'), { ...jund, ...date('2011-05-17'), stance: 'DENIES' }).standing).toBe('REPORTED');
  });

  it('of another supported value contests the whole, and does not touch the standing of the one shown', () => {
    const shown = types(
      { source: 'source:a', ...type('BOMBING') },
      { source: 'source:b', ...type('SUICIDE_BOMBING'), stance: 'SUSPECTS' },
      { ...jund, ...type('SUICIDE_BOMBING'), stance: 'DENIES' },
    );
    expect(shown).toMatchObject({ value: 'BOMBING', standing: 'REPORTED', contested: true });
  });

  it('by the same speaker contests nothing', () => {
    const denial = { ...prosecutor, ...type('BOMBING'), stance: 'DENIES' } as const;
    expect(types({ ...prosecutor, ...type('BOMBING') }, denial)).toMatchObject({
      standing: 'ATTRIBUTED',
      contested: false,
    });
  });
});

describe('what is stated as unknown or as none', () => {
  const explained = (...given: readonly Given[]): ShownText =>
    deriveValue('TEXT', ofValue('EXPLANATION', ...given), knowing()) as ShownText;
  const unknown = { valueKind: 'UNKNOWN_STATED' } as const;
  const none = { valueKind: 'NONE_STATED' } as const;

  it('is shown, with its standing and its sources, where nobody gives a value', () => {
    expect(explained(unknown)).toMatchObject({
      text: null,
      stated: 'UNKNOWN_STATED',
      standing: 'REPORTED',
      sourceCount: 1,
    });
    expect(explained({ ...prosecutor, ...none })).toMatchObject({ stated: 'NONE_STATED', standing: 'ATTRIBUTED' });
  });

  it('gives way to a value; that there is none contests it, that it is unknown does not', () => {
    expect(explained(unknown, { source: 'source:b', ...text('a gas leak') })).toMatchObject({
      ...{ text: 'a gas leak', stated: null, contested: false, sourceCount: 1 },
    });
    expect(explained(none, { source: 'source:b', ...text('a gas leak') })).toMatchObject({
      stated: null,
      contested: true,
    });
  });

  it('is what more independent sources say, and unknown where they tie', () => {
    expect(explained(unknown, { source: 'source:b', ...none }).stated).toBe('UNKNOWN_STATED');
    expect(explained(unknown, { source: 'source:b', ...none }, { source: 'source:c', ...none }).stated).toBe(
      'NONE_STATED',
    );
  });

  it('is not what somebody doubts or no longer says', () => {
    expect(explained({ ...unknown, stance: 'DOUBTS' })).toMatchObject({ stated: null, standing: 'DOUBTED' });
    expect(explained({ ...unknown, endedRevision: 3 })).toMatchObject({ stated: null, standing: null });
  });

  it('of a figure can be the same as zero', () => {
    const people = (...given: readonly Given[]): ShownCount =>
      deriveValue('COUNT', ofValue('PEOPLE', ...given), knowing()) as ShownCount;
    expect(people(none, count(0, 0)).contested).toBe(false);
    expect(people(none, count(1, 3)).contested).toBe(true);
  });
});

describe('values that can both be true', () => {
  it('are ranges that overlap, an open end reaching without limit', () => {
    expect(compatible(count(2, 3).content, count(3, 5).content)).toBe(true);
    expect(compatible(count(2, 2).content, count(3, 3).content)).toBe(false);
    expect(compatible(count(22, null).content, count(30, 30).content)).toBe(true);
    expect(compatible(count(null, 10).content, count(0, 0).content)).toBe(true);
    expect(contains(count(22, null).content, count(30, 40).content)).toBe(true);
    expect(contains(count(30, 40).content, count(22, null).content)).toBe(false);
  });

  it('are texts, which are our own wording; only the same one counts as support', () => {
    const statements = ofValue('EXPLANATION', text('a gas leak'), { source: 'source:b', ...text('a bomb in the car') });
    const { evidence } = settle(statements, knowing());
    expect(evidence).toMatchObject({ contested: false, sourceCount: 1, standing: 'REPORTED' });
  });

  it('are types of which one is a kind of the other, and nothing else', () => {
    const both = (a: ShownType['value'] & string, b: ShownType['value'] & string): boolean =>
      compatible({ type: 'TYPE', value: a }, { type: 'TYPE', value: b });
    expect(both('EXPLOSION', 'SUICIDE_BOMBING')).toBe(true);
    expect(both('ARREST', 'DETENTION')).toBe(true);
    expect(both('CLASH', 'BOMBING')).toBe(false);
  });

  it('are points within reach of each other', () => {
    const aktobe = point(50.28, 57.17, 'EXACT');
    expect(kilometresBetween(aktobe, point(43.25, 76.91, 'EXACT'))).toBeGreaterThan(1600);
    expect(kilometresBetween(aktobe, point(43.25, 76.91, 'EXACT'))).toBeLessThan(1750);
    expect(compatible(aktobe, point(50.284, 57.167, 'EXACT'))).toBe(true);
    expect(compatible(aktobe, point(43.25, 76.91, 'DISTRICT'))).toBe(false);
    expect(compatible(aktobe, point(43.25, 76.91, 'COUNTRY'))).toBe(true);
    expect(contains(point(43.25, 76.91, 'COUNTRY'), aktobe)).toBe(true);
  });

  it('are never of two kinds', () => {
    expect(compatible(yes.content, count(1, 1).content)).toBe(false);
  });
});
