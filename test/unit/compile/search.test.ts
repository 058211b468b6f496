import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rankCandidates, pageOfFound, cursorKeys } from '../../../src/compile/search-found.js';
import { candidateTerms } from '../../../src/compile/search-terms.js';
import { searchFactsOf } from '../../../src/model/search/keys.js';
import { askedOf, bestFit } from '../../../src/model/search/rank.js';
import { namesOfTheSeed } from '../model/search/names-of-the-seed.js';
import { compiling } from './compiling.js';

const operation = 'query ($t: String!, $k: [EntityKind!]) { search(text: $t, kinds: $k) { nodes { id } } }';

describe('a search', () => {
  it('is one statement, bound to what the viewer may see, whatever is asked for', () => {
    const { text, params } = compiling(operation, { t: 'Ақтөбе' });
    expect(text).toBe(
      'CALL db.index.fulltext.queryNodes($p0, $p1, {limit: $p2}) YIELD node AS h0 WITH collect(h0) AS c0 UNWIND c0 AS n0 WITH n0, c0 WHERE n0.public AND n0.supported RETURN [size(c0), n0.id, n0.searchWritten, n0.searchSounds, n0.searchKinds, CASE WHEN size(c0) <= $p3 THEN [[n0.kind, n0.id]] END] AS item',
    );
    expect(compiling(operation, { t: 'x OR y', k: ['PLACE'] }).text).toBe(text);
    expect(params()).toMatchObject({ p0: 'entity_search', p2: 5001, p3: 100 });
  });

  it('asks nothing where nothing can be found', () => {
    for (const given of [{ t: '~*"' }, { t: '' }, { t: 'aktobe', k: [] }]) {
      const { compiled, variables } = compiling(operation, given);
      expect([compiled.statement, compiled.project([], { variables })]).toEqual([null, { nodes: [] }]);
    }
  });
});

// What was typed can only stand where this says TERM.
const TERM = '[\\p{L}\\p{N}]+';
const weighted = `${TERM}\\^\\d+ ${TERM}\\*\\^\\d+`;
const terms = `\\((?:${weighted})(?: ${weighted})?\\)`;
const word = `\\+\\(searchWords:${terms} searchTypos:\\(${TERM}(?: ${TERM})*\\)\\)`;
const whole = new RegExp(`^\\+kind:\\(LAW GROUP\\) \\+\\(searchWhole:${terms} \\(${word}(?: ${word})*\\)\\)$`, 'u');

describe('the terms of a search', () => {
  it('are of our own making, whatever text they are made of', () => {
    const text = fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 40 }),
      fc.string({ unit: 'binary', maxLength: 40 }),
      fc.string({ unit: fc.constantFrom(...Array.from('ab ИЯ&|!(){}[]^"~*?:\\/+-ANDORT')), maxLength: 30 }),
    );
    let looked = 0;
    fc.assert(
      fc.property(text, (t) => {
        const asked = askedOf(t);
        if (asked.words.length === 0) return;
        looked += 1;
        const made = candidateTerms(asked, ['LAW', 'GROUP']);
        expect(made).toMatch(whole);
        expect(made.replace('LAW GROUP', '')).not.toMatch(/\b(AND|OR|NOT|TO)\b/);
      }),
      { numRuns: 500 },
    );
    expect(looked).toBeGreaterThan(200);
  });

  it('find whatever the rank lets through', () => {
    const letters = 'abehiklnorstuyzабеиклнорстуыяқғө ';
    const slips = fc.array(
      fc.record({ at: fc.nat(40), drop: fc.nat(2), add: fc.constantFrom('', ...Array.from(letters)) }),
      {
        maxLength: 3,
      },
    );
    let fitted = 0;
    fc.assert(
      fc.property(fc.constantFrom(...namesOfTheSeed), slips, (name, made) => {
        const text = made.reduce((t, { at, drop, add }) => t.slice(0, at) + add + t.slice(at + drop), name);
        const asked = askedOf(text);
        const facts = searchFactsOf([{ text: name, kind: 'ALIAS' }]);
        const names = [{ written: facts.written[0] ?? '', sound: facts.sounds[0] ?? '', kind: null }];
        if (bestFit(asked, names) === null) return;
        fitted += 1;
        expect([text, name, isFound(candidateTerms(asked, null), facts)]).toEqual([text, name, true]);
      }),
      { numRuns: 1000 },
    );
    expect(fitted).toBeGreaterThan(300);
  });
});

/** What the index does: the terms of a clause, each as it is or begun; all clauses with a plus. */
function isFound(made: string, facts: { whole: string; words: string; typos: string }): boolean {
  const matches = (asked: string, stored: string): boolean =>
    asked.split(' ').some((term) => {
      const plain = term.replace(/\*?(\^\d+)?$/, '');
      return stored.split(' ').some((one) => (/\*/.test(term) ? one.startsWith(plain) : one === plain));
    });
  const wholeTerms = /searchWhole:\(([^)]*)\)/.exec(made)?.[1] ?? '';
  const words = [...made.matchAll(/searchWords:\(([^)]*)\) searchTypos:\(([^)]*)\)/g)];
  return (
    matches(wholeTerms, facts.whole) ||
    words.every(([, found, near]) => matches(found ?? '', facts.words) || matches(near ?? '', facts.typos))
  );
}

describe('what was found', () => {
  const row = (name: string, i: number): readonly unknown[] => {
    const { written, sounds, kinds } = searchFactsOf([{ text: name, kind: 'OFFICIAL' }]);
    return [1, `place:${String(i)}`, written, sounds, kinds, []];
  };
  const rows = namesOfTheSeed.map(row);

  it('keeps its order whatever else is found, and however the index gave it', () => {
    const text = fc.constantFrom(...namesOfTheSeed.flatMap((name) => [name, name.slice(0, 2), name.slice(1)]));
    fc.assert(
      fc.property(text, fc.shuffledSubarray(rows), fc.shuffledSubarray(rows), (asked, some, others) => {
        const alone = rankCandidates(askedOf(asked), some).found;
        const among = rankCandidates(askedOf(asked), [...new Set([...others, ...some])]).found;
        const ids = new Set(alone.map(({ id }) => id));
        expect(among.filter(({ id }) => ids.has(id))).toEqual(alone);
      }),
      { numRuns: 100 },
    );
  });

  it('is paged by a place in the order, so that nothing comes twice where something comes between', () => {
    const before = rankCandidates(askedOf('a'), rows.slice(20));
    const { page, more } = pageOfFound(before, null, 3);
    const last = page.at(-1);
    if (!last) throw new Error('nothing was found');
    expect([page.length, more]).toEqual([3, true]);
    const now = rankCandidates(askedOf('a'), rows);
    const next = pageOfFound(now, cursorKeys(last), 500).page;
    expect(next).toEqual(now.found.slice(now.found.findIndex(({ id }) => id === last.id) + 1));
    expect(pageOfFound(now, cursorKeys(now.found.at(-1) ?? last), 3)).toEqual({ page: [], more: false });
  });

  it('says that more may fit than were looked at', () => {
    const many = (count: number) => rows.map((cells) => [count, ...cells.slice(1)]);
    expect([5000, 5001].map((count) => rankCandidates(askedOf('a'), many(count)).cut)).toEqual([false, true]);
  });
});
