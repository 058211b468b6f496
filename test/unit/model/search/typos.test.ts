import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { allowedTypos, typoKeys, typosBetween } from '../../../../src/model/search/typos.js';

/** By the definition, without a bound. */
function distance(a: string, b: string): number {
  const d = Array.from({ length: a.length + 1 }, (_, i) =>
    Array.from({ length: b.length + 1 }, (_j, j) => (i === 0 ? j : j === 0 ? i : 0)),
  );
  const at = (i: number, j: number): number => d[i]?.[j] ?? Infinity;
  for (let i = 1; i <= a.length; i += 1)
    for (let j = 1; j <= b.length; j += 1) {
      let least = Math.min(at(i - 1, j) + 1, at(i, j - 1) + 1, at(i - 1, j - 1) + (a[i - 1] === b[j - 1] ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        least = Math.min(least, at(i - 2, j - 2) + 1);
      (d[i] ?? [])[j] = least;
    }
  return at(a.length, b.length);
}

// Few letters, so that words are often near each other.
const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c', 'д'), minLength: 1, maxLength: 11 });

/** A word, and what up to two slips make of it. */
const slipped = fc
  .tuple(
    word,
    fc.array(fc.tuple(fc.nat(10), fc.constantFrom('add', 'drop', 'turn', 'other'), fc.constantFrom('a', 'x'))),
  )
  .map(([of, slips]) => {
    const letters = Array.from(of);
    for (const [where, what, letter] of slips.slice(0, 2)) {
      const at = where % (letters.length + 1);
      if (what === 'add') letters.splice(at, 0, letter);
      if (what === 'drop') letters.splice(at, 1);
      if (what === 'other') letters.splice(at, 1, letter);
      if (what === 'turn') letters.splice(at, 2, ...letters.slice(at, at + 2).reverse());
    }
    return [of, letters.join('')] as const;
  });
const pair = fc.oneof(fc.tuple(word, word), slipped);

describe('typos between two words', () => {
  it.each([
    ['aktobe', 'aktobe', 0],
    ['aktobe', 'atkobe', 1],
    ['aktobe', 'aktbe', 1],
    ['aktobe', 'aktoobe', 1],
    ['aktobe', 'aktabe', 1],
    ['aktobe', 'atkabe', 2],
    ['aktobe', 'almati', 3],
    ['ab', 'abcdef', 3],
  ])('from %s to %s are %i, where two are looked for', (a, b, expected) => {
    expect(typosBetween(a, b, 2)).toBe(expected);
  });

  it('are the distance by its definition up to the bound, and the bound and one past it', () => {
    fc.assert(
      fc.property(pair, fc.integer({ min: 0, max: 3 }), ([a, b], most) => {
        expect(typosBetween(a, b, most)).toBe(Math.min(distance(a, b), most + 1));
      }),
      { numRuns: 2000 },
    );
  });

  it('are forgiven by the length of the word, and never where a digit counts', () => {
    expect(['al', 'knb', 'taraz', 'aktobe', '2011', 'km101'].map(allowedTypos)).toEqual([0, 1, 1, 2, 0, 0]);
  });
});

describe('keys', () => {
  it('are shared by every two words that are as near as the first allows', () => {
    let near = 0;
    fc.assert(
      fc.property(pair, ([asked, stored]) => {
        if (stored === '' || distance(asked, stored) > allowedTypos(asked)) return;
        near += 1;
        const keys = new Set(typoKeys(stored));
        expect(typoKeys(asked).some((key) => keys.has(key))).toBe(true);
      }),
      { numRuns: 5000 },
    );
    expect(near).toBeGreaterThan(1000);
  });

  it('are at most 29 for a word of any length, and never half a letter', () => {
    expect(typoKeys('a'.repeat(10_000)).length).toBeLessThan(30);
    expect(typoKeys('abcdefghij')).toHaveLength(29);
    expect(typoKeys('𐍈𐌹𐍂').filter((key) => /\p{Cs}/u.test(key))).toEqual([]);
  });
});
