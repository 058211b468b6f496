import { describe, expect, it } from 'vitest';
import type { ShownHarm } from '../../../../src/model/facts.js';
import { deriveHarm } from '../../../../src/model/derive/values/harm.js';
import { excessOf, sumOfFigures } from '../../../../src/model/derive/values/figures.js';
import { harm, jund, knowing, ofValue, prosecutor, type Given } from './said.js';

const killed = (...given: readonly Given[]): ShownHarm => deriveHarm(ofValue('KILLED', ...given), knowing());
const numbers = ({ low, best, high }: { low: number | null; best: number | null; high: number | null }): unknown[] => [
  low,
  best,
  high,
];
const parts = (shown: ShownHarm): unknown[] => shown.parts.map((part) => [part.role, ...numbers(part)]);

describe('the figure of an incident', () => {
  it('is the sum of its parts where no whole is stated', () => {
    const operation = killed(harm('LAW_ENFORCEMENT', 2), harm('SUSPECT', 9));
    expect(numbers(operation)).toEqual([11, 11, 11]);
    expect(parts(operation)).toEqual([
      ['LAW_ENFORCEMENT', 2, 2, 2],
      ['SUSPECT', 9, 9, 9],
    ]);
    expect(operation).toMatchObject({
      ...{ role: null, basis: 'COMPUTED', standing: 'REPORTED', contested: false, sourceCount: 1, stated: null },
    });
  });

  it("adds up to the article's toll: 22, of them 7, 11, 2 and 2", () => {
    const tolls = [
      killed(harm('PERPETRATOR', 1)),
      killed(harm(null, 2)),
      killed(harm('LAW_ENFORCEMENT', 2)),
      killed(harm('LAW_ENFORCEMENT', 2), harm('SUSPECT', 9)),
      killed(harm('LAW_ENFORCEMENT', 1), harm('SUSPECT', 1)),
      killed(harm('SUSPECT', 1)),
      killed(harm('PERPETRATOR', 1)),
      // The same two officers in two passages of one source are one figure.
      killed(harm('LAW_ENFORCEMENT', 2), harm('LAW_ENFORCEMENT', 2, { roleAsStated: 'police' })),
    ];
    expect(numbers(sumOfFigures(tolls))).toEqual([22, 22, 22]);
    const ofRole = (role: string): unknown[] =>
      numbers(sumOfFigures(tolls.flatMap((toll) => toll.parts.filter((part) => part.role === role))));
    expect(ofRole('LAW_ENFORCEMENT')).toEqual([7, 7, 7]);
    expect(ofRole('SUSPECT')).toEqual([11, 11, 11]);
    expect(ofRole('PERPETRATOR')).toEqual([2, 2, 2]);
    expect(ofRole('UNKNOWN')).toEqual([2, 2, 2]);
  });

  it('counts as UNKNOWN what the whole exceeds the parts by', () => {
    const taraz = killed(
      { source: 'source:a', ...harm(null, 7) },
      { source: 'source:a', ...harm('LAW_ENFORCEMENT', 5) },
    );
    expect(numbers(taraz)).toEqual([7, 7, 7]);
    expect(parts(taraz)).toEqual([
      ['LAW_ENFORCEMENT', 5, 5, 5],
      ['UNKNOWN', 2, 2, 2],
    ]);
    expect(taraz.parts[1]?.statements).toEqual([]);
  });

  it('adds that to what is stated of the role UNKNOWN, and adds nothing where the parts are the whole', () => {
    expect(parts(killed(harm(null, 7), harm('LAW_ENFORCEMENT', 4), harm('UNKNOWN', 1)))).toEqual([
      ['LAW_ENFORCEMENT', 4, 4, 4],
      ['UNKNOWN', 3, 3, 3],
    ]);
    expect(parts(killed(harm(null, 4), harm('LAW_ENFORCEMENT', 4)))).toEqual([['LAW_ENFORCEMENT', 4, 4, 4]]);
    expect(parts(killed(harm(null, 0)))).toEqual([]);
  });

  it('has the least and the greatest whole that is said, a source’s own or the sum of its parts', () => {
    const taraz = killed(
      { source: 'source:dataset', ...harm(null, 1) },
      { source: 'source:b', ...harm(null, 7) },
      { source: 'source:c', ...harm(null, 7) },
      { source: 'source:d', ...harm('LAW_ENFORCEMENT', 4) },
      { source: 'source:d', ...harm('CIVILIAN', 2) },
    );
    expect(numbers(taraz)).toEqual([1, 7, 7]);
    expect(taraz).toMatchObject({ contested: true, sourceCount: 3, independentSourceCount: 3 });
    expect(parts(taraz)).toEqual([
      ['LAW_ENFORCEMENT', 4, 4, 4],
      ['CIVILIAN', 2, 2, 2],
      ['UNKNOWN', 1, 1, 1],
    ]);
  });

  it('keeps low, best and high in order where the parts shown come from several sources', () => {
    const shown = killed(
      { source: 'source:a', ...harm('LAW_ENFORCEMENT', 2) },
      { source: 'source:b', ...harm('SUSPECT', 9) },
    );
    expect(numbers(shown)).toEqual([2, 11, 11]);
  });

  it('stays open where a part or the whole is', () => {
    expect(numbers(killed(harm('LAW_ENFORCEMENT', 2), harm('SUSPECT', [3, null, null])))).toEqual([5, null, null]);
    expect(numbers(killed(harm(null, [22, null, null])))).toEqual([22, null, null]);
    expect(
      numbers(killed({ source: 'source:a', ...harm(null, [5, 6, null]) }, { source: 'source:b', ...harm(null, 7) })),
    ).toEqual([5, 7, null]);
  });

  it('takes its best from the parts where the whole is only said to be at least as many', () => {
    expect(numbers(killed(harm(null, [7, null, null]), harm('SUSPECT', 7)))).toEqual([7, 7, null]);
  });

  it('says of an open whole no more than what it must exceed its parts by', () => {
    expect(parts(killed(harm(null, [7, null, null]), harm('SUSPECT', 5)))).toEqual([
      ['SUSPECT', 5, 5, 5],
      ['UNKNOWN', 2, null, null],
    ]);
  });

  it('adds the attackers to a whole that leaves them out', () => {
    const aktobe = killed(
      { source: 'source:dataset', ...harm(null, 0, { includesPerpetrators: false }) },
      { source: 'source:a', ...harm('PERPETRATOR', 1) },
    );
    expect(numbers(aktobe)).toEqual([1, 1, 1]);
    expect(parts(aktobe)).toEqual([['PERPETRATOR', 1, 1, 1]]);
    expect(aktobe).toMatchObject({ contested: false, includesPerpetrators: true, basis: 'COMPUTED' });
  });

  it('compares a whole without the attackers only once they are added', () => {
    const without = harm(null, 2, { includesPerpetrators: false });
    const agreed = killed(
      { source: 'source:a', ...without },
      { source: 'source:a', ...harm('PERPETRATOR', 1) },
      { source: 'source:b', ...harm(null, 3, { includesPerpetrators: true }) },
    );
    expect(numbers(agreed)).toEqual([3, 3, 3]);
    expect(agreed).toMatchObject({ contested: false, sourceCount: 2 });
  });

  it('chooses per role, and contradiction within a role contests the figure', () => {
    const shown = killed(
      { source: 'source:a', ...harm('SUSPECT', 9) },
      { source: 'source:b', ...harm('SUSPECT', 10) },
      { source: 'source:c', ...harm('SUSPECT', 10) },
      { source: 'source:a', ...harm('LAW_ENFORCEMENT', 2) },
    );
    expect(parts(shown)).toEqual([
      ['LAW_ENFORCEMENT', 2, 2, 2],
      ['SUSPECT', 10, 10, 10],
    ]);
    expect(shown.parts[1]?.statements).toEqual(['statement:paper/s001', 'statement:paper/s002']);
    expect(shown).toMatchObject({ best: 12, low: 10, high: 12, contested: true });
  });

  it('is contested where the parts are more than the whole', () => {
    const shown = killed({ source: 'source:a', ...harm(null, 5) }, { source: 'source:b', ...harm('CIVILIAN', 7) });
    expect(shown).toMatchObject({ best: 5, low: 5, high: 7, contested: true });
  });

  it('does not take two roles for a contradiction', () => {
    expect(killed(harm('LAW_ENFORCEMENT', 2), harm('SUSPECT', 9)).contested).toBe(false);
  });

  it('adds the two sides of one role, as a dataset gives them', () => {
    const shown = killed(harm('UNKNOWN', 3, { side: 'A' }), harm('UNKNOWN', 5, { side: 'B' }), harm('UNKNOWN', 1));
    expect(parts(shown)).toEqual([['UNKNOWN', 9, 9, 9]]);
    expect(numbers(shown)).toEqual([9, 9, 9]);
  });

  it('keeps the details of a whole, or of an only part', () => {
    const during = {
      edtf: '2011-08',
      earliest: '2011-08-01',
      latest: '2011-08-31',
      precision: 'MONTH',
      extent: 'WITHIN',
    } as const;
    const span = { ...during, timeOfDay: null, asStated: null, basis: 'STATED', yearBasis: 'INFERRED' } as const;
    const sweeps = killed(harm('SUSPECT', 1, { during: span, asStated: 'one dead', basis: 'INFERRED' }));
    expect(sweeps).toMatchObject({ during: span, asStated: 'one dead', basis: 'INFERRED', role: null });
    expect(sweeps.parts[0]).toMatchObject({ role: 'SUSPECT', during: span });
  });

  it('is contested by a denial of a part, and withdrawn when its speaker takes it back', () => {
    expect(killed(harm('CIVILIAN', 2), { ...jund, ...harm('CIVILIAN', 2), stance: 'DENIES' })).toMatchObject({
      ...{ standing: 'CONTESTED', contested: true, best: 2 },
    });
    expect(killed(harm('CIVILIAN', 2), { ...jund, ...harm('SUSPECT', 2), stance: 'DENIES' })).toMatchObject({
      ...{ standing: 'REPORTED', contested: false },
    });
    const taken = killed(
      { ...prosecutor, ...harm('CIVILIAN', 2) },
      { ...prosecutor, ...harm('CIVILIAN', 2), stance: 'RETRACTS' },
    );
    expect(taken).toMatchObject({ standing: 'RETRACTED', low: null, best: null, high: null, parts: [] });
  });

  it('is null, not zero, where statements exist and none supports, or all say that it is unknown', () => {
    expect(killed({ ...harm(null, 7), stance: 'DOUBTS' })).toMatchObject({
      best: null,
      low: null,
      high: null,
      standing: 'DOUBTED',
    });
    expect(killed({ valueKind: 'UNKNOWN_STATED' })).toMatchObject({
      best: null,
      stated: 'UNKNOWN_STATED',
      standing: 'REPORTED',
    });
  });

  it('takes the later figure of one speaker for the earlier one', () => {
    const shown = killed(
      { ...prosecutor, said: '2011-11-12', source: 'source:a', ...harm(null, 6) },
      { ...prosecutor, said: '2011-11-14', source: 'source:b', ...harm(null, 7) },
    );
    expect(numbers(shown)).toEqual([7, 7, 7]);
    expect(shown.contested).toBe(false);
  });
});

describe('arithmetic on figures', () => {
  const figure = (low: number | null, best: number | null, high: number | null): Parameters<typeof excessOf>[0] => ({
    ...{ low, best, high, approximate: false },
  });

  it('adds nothing to nothing, and knows no sum of what is not known', () => {
    expect(numbers(sumOfFigures([]))).toEqual([0, 0, 0]);
    expect(numbers(sumOfFigures([figure(null, null, null)]))).toEqual([null, null, null]);
    expect(numbers(sumOfFigures([figure(null, 40, null), figure(2, 2, 2)]))).toEqual([2, 42, null]);
  });

  it('leaves an excess within its own ends', () => {
    expect(numbers(excessOf(figure(6, 7, 9), figure(4, 5, 6)))).toEqual([0, 2, 5]);
    expect(numbers(excessOf(figure(1, 1, 1), figure(2, 2, 2)))).toEqual([0, 0, 0]);
  });
});
