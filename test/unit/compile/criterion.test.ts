// Filters in three values: and is the least, or the most, not swaps what must hold and what cannot.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  always,
  certain,
  every,
  never,
  not,
  some,
  toWeighed,
  uncertain,
  weighed,
  type Criterion,
  type Weight,
} from '../../../src/compile/criterion.js';
import { print } from '../../../src/cypher/print.js';
import { cypher, type Fragment } from '../../../src/cypher/tag.js';

type Formula =
  | { readonly of: 'LEAF'; readonly weight: Weight }
  | { readonly of: 'AND' | 'OR'; readonly parts: readonly Formula[] }
  | { readonly of: 'NOT'; readonly part: Formula };

const formula = fc.letrec<{ formula: Formula }>((tie) => ({
  formula: fc.oneof(
    { maxDepth: 4 },
    fc.constantFrom<Weight>(0, 1, 2).map((weight): Formula => ({ of: 'LEAF', weight })),
    fc.record({
      of: fc.constantFrom('AND' as const, 'OR' as const),
      parts: fc.array(tie('formula'), { minLength: 1, maxLength: 3 }),
    }),
    tie('formula').map((part): Formula => ({ of: 'NOT', part })),
  ),
})).formula;

/** Read of a row that holds, at every leaf, what it weighs. */
function criterionOf(one: Formula): Criterion {
  switch (one.of) {
    case 'LEAF':
      return weighed({ cell: cypher`x`, read: () => one.weight });
    case 'AND':
      return every(one.parts.map(criterionOf));
    case 'OR':
      return some(one.parts.map(criterionOf));
    case 'NOT':
      return not(criterionOf(one.part));
  }
}

function weightOf(one: Formula): number {
  switch (one.of) {
    case 'LEAF':
      return one.weight;
    case 'AND':
      return Math.min(2, ...one.parts.map(weightOf));
    case 'OR':
      return Math.max(0, ...one.parts.map(weightOf));
    case 'NOT':
      return 2 - weightOf(one.part);
  }
}

/** A row for any formula: deep enough, and nothing in it matters to leaves that know their weight. */
const row: unknown[] = [];
row.push(row, row, row);

const text = (fragment: Fragment): string => print(fragment).text;

describe('a criterion that is weighed', () => {
  it('comes to the least of what is and-ed, the most of what is or-ed, and the opposite of what is negated', () => {
    fc.assert(
      fc.property(formula, (one) => {
        expect(criterionOf(one).weighed?.read(row, { variables: {} })).toBe(weightOf(one));
      }),
    );
  });

  it('bounds what it is not told by predicates: with one that is exact only that one is demanded', () => {
    const leaf = weighed({ cell: cypher`n.date`, read: () => 1 });
    const mixed = every([certain(cypher`n.public`), leaf]);
    expect([text(mixed.possible), text(mixed.definite), mixed.certain]).toEqual(['n.public', 'n.public', false]);
    expect(text(not(mixed).possible)).toBe('true');
    expect(mixed.weighed?.read([2, 'a date'], { variables: {} })).toBe(1);
    expect(mixed.weighed?.read([0, 'a date'], { variables: {} })).toBe(0);
  });
});

describe('a criterion of predicates', () => {
  const date = uncertain(cypher`may`, cypher`must`);

  it('is negated by exchanging what may and what must hold, and null is no', () => {
    expect(text(not(date).possible)).toBe('NOT coalesce(must, false)');
    expect(text(not(date).definite)).toBe('NOT coalesce(may, false)');
    expect(not(certain(cypher`is`)).certain).toBe(true);
  });

  it('stands in parentheses among alternatives', () => {
    const both = every([date, certain(cypher`is`)]);
    expect(text(some([both, date]).possible)).toBe('((may AND is) OR (may))');
    expect(text(some([both, date]).definite)).toBe('((must AND is) OR (must))');
  });

  it('is true of nothing demanded, and false of no alternative', () => {
    expect(every([])).toBe(always);
    expect(some([])).toBe(never);
    expect(every([always, date, always])).toBe(date);
  });

  it('is read as a number where it stands beside what is weighed', () => {
    expect(text(toWeighed(date).cell)).toBe('CASE WHEN must THEN 2 WHEN may THEN 1 ELSE 0 END');
    expect(text(toWeighed(certain(cypher`is`)).cell)).toBe('CASE WHEN is THEN 2 ELSE 0 END');
  });
});
