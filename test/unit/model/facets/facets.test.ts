import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayNumber, isoDay } from '../../../../src/model/days.js';
import { matchSpans } from '../../../../src/model/derive/spans.js';
import { countFacets, type FacetItems, type FacetMaterial } from '../../../../src/model/facets/facets.js';
import { definitely, possibly } from '../../../../src/model/facets/options.js';
import { spans } from '../tally/given.js';

const values = (...some: readonly (string | null)[]): FacetMaterial => ({
  of: 'VALUES',
  options: some.map((one) => definitely([one])),
});
const items = (count: number, ...materials: readonly FacetMaterial[]): FacetItems => ({
  match: 'DEFINITE',
  count,
  materials,
});
const type = { facets: ['TYPE'], units: null };
const month = { facets: ['MONTH'], units: ['MONTH'] } as const;
const short = (facts: ReturnType<typeof countFacets>) =>
  facts.rows.map(({ key, count, definite, possible }) => [...key.map(({ value }) => value), count, definite, possible]);

describe('counts by value', () => {
  it('put the most frequent value first, and what has none under no value, last among equals', () => {
    const facts = countFacets(
      [items(2, values('CLASH')), items(2, values()), items(2, values('BOMBING')), items(3, values('OTHER'))],
      [type],
      ['TYPE'],
    );
    expect(short(facts)).toEqual([
      ['OTHER', 3, 3, 0],
      ['BOMBING', 2, 2, 0],
      ['CLASH', 2, 2, 0],
      [null, 2, 2, 0],
    ]);
    expect(facts.unsettled).toBe(0);
  });

  it('count what passes possibly, or has the value possibly, as possible', () => {
    const facts = countFacets(
      [
        items(1, values('a')),
        { ...items(4, values('a')), match: 'POSSIBLE' },
        items(2, { of: 'VALUES', options: [possibly(['a']), possibly(['b'])] }),
      ],
      [type],
      ['TYPE'],
    );
    expect(short(facts)).toEqual([
      ['a', 7, 1, 6],
      ['b', 2, 0, 2],
    ]);
    expect(facts.unsettled).toBe(2);
  });

  it('count an item once under a value that it has twice', () => {
    expect(short(countFacets([items(1, values('a', 'a'))], [type], ['TYPE']))).toEqual([['a', 1, 1, 0]]);
  });

  it('make the combinations that occur, in the order asked for, and pair what belongs together', () => {
    const who: FacetMaterial = { of: 'VALUES', options: [definitely(['x', 'REPORTED']), definitely(['y', 'CLAIMED'])] };
    const facts = countFacets(
      [items(1, values('CLASH'), who)],
      [type, { facets: ['GROUP', 'STANDING'], units: null }],
      ['STANDING', 'TYPE', 'GROUP'],
    );
    expect(facts.rows.map(({ key }) => key.map(({ by, value }) => `${by} ${String(value)}`))).toEqual([
      ['STANDING CLAIMED', 'TYPE CLASH', 'GROUP y'],
      ['STANDING REPORTED', 'TYPE CLASH', 'GROUP x'],
    ]);
  });

  it('refuse more combinations than can be counted', () => {
    const many = Array.from({ length: 1001 }, (_, i) => definitely([String(i)]));
    const material: FacetMaterial = { of: 'VALUES', options: many };
    expect(() =>
      countFacets([items(1, material, material)], [type, { facets: ['X'], units: null }], ['TYPE', 'X']),
    ).toThrow('groupBy makes up to 1000000 combinations');
  });
});

describe('counts by month', () => {
  const at = (...edtf: readonly string[]): FacetItems => items(1, { of: 'SPANS', spans: spans(...edtf) });

  it('leave what has no date under no value, and give what has no end the months that are named', () => {
    const facts = countFacets([at('2011-06-03'), at('[2011-05-20..]'), at('2011-04'), at()], [month], ['MONTH']);
    expect(short(facts)).toEqual([
      ['2011-06', 2, 1, 1],
      ['2011-04', 1, 1, 0],
      ['2011-05', 1, 0, 1],
      [null, 1, 1, 0],
    ]);
  });

  it('take months and years together', () => {
    const both = { facets: ['YEAR', 'MONTH'], units: ['YEAR', 'MONTH'] } as const;
    expect(short(countFacets([at('[2010-12-31..2011-01-01]')], [both], ['YEAR', 'MONTH']))).toEqual([
      ['2010', '2010-12', 1, 0, 1],
      ['2011', '2011-01', 1, 0, 1],
    ]);
  });

  it('are what the rule of date filters gives for each month', () => {
    const day = fc.integer({ min: dayNumber('2011-01-15'), max: dayNumber('2011-12-15') });
    const date = fc
      .tuple(day, fc.nat(80), fc.boolean())
      .map(([from, length, lasts]) =>
        lasts ? `${isoDay(from)}/${isoDay(from + length)}` : `[${isoDay(from)}..${isoDay(from + length)}]`,
      );
    fc.assert(
      fc.property(fc.array(fc.array(date, { minLength: 1, maxLength: 2 }), { maxLength: 6 }), (things) => {
        const given = things.map((dates) => spans(...dates));
        const facts = countFacets(
          given.map((one) => items(1, { of: 'SPANS', spans: one })),
          [month],
          ['MONTH'],
        );
        const counted = new Map(facts.rows.map((row) => [row.key[0]?.value, [row.definite, row.possible]]));
        for (let m = 1; m <= 12; m += 1) {
          const two = String(m).padStart(2, '0');
          const last = new Date(Date.UTC(2011, m, 0)).getUTCDate();
          const asked = { from: dayNumber(`2011-${two}-01`), to: dayNumber(`2011-${two}-${last}`) };
          const matches = given.map((one) => matchSpans(one, asked));
          const expected = ['DEFINITE', 'POSSIBLE'].map((match) => matches.filter((one) => one === match).length);
          expect(counted.get(`2011-${two}`) ?? [0, 0]).toEqual(expected);
        }
      }),
    );
  });
});
