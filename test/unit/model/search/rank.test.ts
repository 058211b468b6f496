import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { NameKind } from '../../../../src/generated/schema.js';
import { searchFactsOf } from '../../../../src/model/search/keys.js';
import { askedOf, bestFit, compareRanks, type Fit, type SearchedName } from '../../../../src/model/search/rank.js';
import { namesOfTheSeed } from './names-of-the-seed.js';

/** A name, official where nothing else is said. */
type Named = string | readonly [string, NameKind | null];

function named(names: readonly Named[]): readonly SearchedName[] {
  const facts = searchFactsOf(
    names.map((name) =>
      typeof name === 'string' ? { text: name, kind: 'OFFICIAL' } : { text: name[0], kind: name[1] },
    ),
  );
  return facts.written.map((written, i) => ({
    written,
    sound: facts.sounds[i] ?? '',
    kind: facts.kinds[i] ?? null,
  }));
}

const fit = (text: string, ...names: readonly Named[]): Fit | null => bestFit(askedOf(text), named(names));

/** Which of them fit, best first. */
function inOrder(text: string, names: readonly string[]): readonly string[] {
  return names
    .map((name) => ({ name, fit: fit(text, name) }))
    .filter((one): one is { name: string; fit: Fit } => one.fit !== null)
    .sort((a, b) => compareRanks(a.fit.rank, b.fit.rank))
    .map(({ name }) => name);
}

describe('the rank', () => {
  it('puts the whole name first, then its beginning, then words, beginnings of words, one typo, two', () => {
    const names = [
      'Aktobe',
      'Актөбе',
      'Aktobe Region',
      'Police of Aktobe',
      'New Aktobegrad',
      'Aktoba',
      'Aktaba',
      'Almaty',
    ] as const;
    expect(inOrder('aktobe', [...names].reverse())).toEqual(names.slice(0, -1));
    expect(names.map((name) => fit('aktobe', name)?.how)).toEqual([
      'EXACT',
      'EXACT',
      'PREFIX',
      'WORDS',
      'WORD_PREFIXES',
      'TYPOS',
      'TYPOS',
      undefined,
    ]);
  });

  it('puts what is written alike before what only sounds alike', () => {
    expect(inOrder('Ақтөбе', ['Aktobe', 'Актобе', 'Ақтөбе'])[0]).toBe('Ақтөбе');
    expect(inOrder('Актобе', ['Aktobe', 'Актобе', 'Ақтөбе'])[0]).toBe('Актобе');
  });

  it('says which of the names fits best, and how', () => {
    expect(
      fit('soldiers of the caliphate', 'Jund al-Khilafah', ['Soldiers of the Caliphate', 'TRANSLATION']),
    ).toMatchObject({ how: 'EXACT', typos: 0, name: 1 });
    expect(fit('caliphate soldier', 'Jund al-Khilafah', 'Soldiers of the Caliphate')).toMatchObject({
      how: 'WORD_PREFIXES',
      name: 1,
    });
    expect(fit('Джунд аль-Халифа', 'Soldiers of the Caliphate', 'Jund al-Khilafah')).toMatchObject({
      how: 'TYPOS',
      typos: 2,
      name: 1,
    });
  });

  it('prefers the shorter name, then the better kind of name', () => {
    expect(inOrder('ak', ['Aktobe Region', 'Aktobe', 'Akmola Region'])).toEqual([
      'Aktobe',
      'Aktobe Region',
      'Akmola Region',
    ]);
    const official = fit('aktobe', ['Aktobe', 'OFFICIAL']);
    const alias = fit('aktobe', ['Aktobe', 'ALIAS']);
    const described = fit('aktobe', ['Aktobe', null]);
    const ranks = [official, alias, described].map((one) => one?.rank ?? []);
    expect([...ranks].sort(compareRanks)).toEqual(ranks);
    expect(new Set(ranks.map(String)).size).toBe(3);
  });

  it('finds names written apart or together, with or without hyphens', () => {
    expect(['Nursultan', 'nur sultan', 'НУР-СУЛТАН', 'Нұр-Сұлтан'].map((text) => fit(text, 'Nur-Sultan')?.how)).toEqual(
      ['EXACT', 'EXACT', 'EXACT', 'EXACT'],
    );
    expect(fit('KNB', 'К.Н.Б.')?.how).toBe('EXACT');
  });

  it('wants every word in one name', () => {
    expect(fit('jund caliphate', 'Jund al-Khilafah', 'Soldiers of the Caliphate')).toBeNull();
    expect(fit('soldiers of astana', 'Soldiers of the Caliphate')).toBeNull();
  });

  it('forgives no typo in short words and in words with digits, however close', () => {
    expect(fit('al', 'El Bab')?.how).toBe('PREFIX');
    expect(fit('of', 'On Top')).toBeNull();
    expect(fit('km 2011', 'Km 2012')).toBeNull();
    expect(fit('unit10', 'Unit 11')).toBeNull();
  });

  it('fits nothing to a text without words, nor to a name without any', () => {
    for (const text of ['', ' ', '~', '*', '👍', '") (']) expect(fit(text, 'Aktobe', '***')).toBeNull();
    expect(fit('a', '***')).toBeNull();
  });
});

describe('any name of the seed', () => {
  const name = fc.constantFrom(...namesOfTheSeed);

  it('is found by itself, whatever case, accents and signs it is typed with', () => {
    expect(namesOfTheSeed.length).toBeGreaterThan(50);
    for (const text of namesOfTheSeed) {
      expect([text, fit(text, text)?.how]).toEqual([text, 'EXACT']);
      const typed = `  ${text.toUpperCase().normalize('NFD').replaceAll(/[ -]/g, ' - ')}!`;
      expect([typed, fit(typed, text)?.how]).toEqual([typed, 'EXACT']);
    }
  });

  it('is found by every beginning of it', () => {
    for (const text of namesOfTheSeed)
      for (let end = 1; end <= text.length; end += 1) {
        const how = fit(text.slice(0, end), text)?.how;
        expect([text.slice(0, end), how === 'PREFIX' || how === 'EXACT']).toEqual([text.slice(0, end), true]);
      }
  });

  it('is found with one letter wrong, missing, added or turned over in any word of four letters or more', () => {
    const letters = 'abcdefghijklmnopqrstuvwxyzабвгдежзиклмнопрстуфхцчшщыьэюяәғқңөұүһі';
    const slip = fc.record({
      text: name,
      at: fc.nat(),
      what: fc.constantFrom('other', 'missing', 'added', 'turned'),
      letter: fc.constantFrom(...Array.from(letters)),
    });
    let typos = 0;
    fc.assert(
      fc.property(slip, ({ text, at, what, letter }) => {
        const places = [...text.matchAll(/\p{L}{4,}/gu)].flatMap((word) =>
          Array.from(word[0], (_, i) => ({ at: word.index + i, last: i === word[0].length - 1 })),
        );
        const place = places[at % places.length];
        if (!place) return;
        const [before, rest] = [text.slice(0, place.at), text.slice(place.at)];
        const slipped = {
          other: before + letter + rest.slice(1),
          missing: before + rest.slice(1),
          added: before + letter + rest,
          turned: place.last ? text : before + (rest[1] ?? '') + (rest[0] ?? '') + rest.slice(2),
        }[what];
        const found = fit(slipped, text);
        expect([slipped, found !== null]).toEqual([slipped, true]);
        if (found?.how === 'TYPOS') typos += 1;
      }),
      { numRuns: 1000 },
    );
    expect(typos).toBeGreaterThan(300);
  });

  it.each([
    ['Ақтөбе', 'Aktobe'],
    ['Актобе', 'Aktobe'],
    ['Aqtöbe', 'Aktobe'],
    ['Atyrau', 'Атырау'],
    ['Жамбыл', 'Zhambyl'],
    ['Гурьев', "Gur'yev"],
    ['Kenkiak', 'Kenkiyak'],
    ['Astana', 'Астана'],
    ['Казахстан', 'Kazakhstan'],
    ['Tselinograd', 'Целиноград'],
  ])('is found in another script: %s finds %s', (text, other) => {
    expect(fit(text, other)?.how).toBe('EXACT');
  });
});

describe('what the index finds by', () => {
  it('grows with the words that bear typos, not with the length of a text', () => {
    const long = Array.from(
      { length: 1000 },
      (_, i) => `word${String.fromCharCode(97 + (i % 26)).repeat(3 + (i % 40))}`,
    );
    const facts = searchFactsOf([{ text: long.join(' '), kind: null }]);
    expect(facts.typos.split(' ').length).toBeLessThan(20 * 29);
    expect(
      Math.max(...[facts.whole, facts.words].flatMap((terms) => terms.split(' ')).map((term) => term.length)),
    ).toBe(100);
  });

  it('is nothing for a name without letters', () => {
    expect(searchFactsOf([{ text: '***', kind: 'ALIAS' }])).toEqual({
      written: [''],
      sounds: [''],
      kinds: ['ALIAS'],
      whole: '',
      words: '',
      typos: '',
    });
  });
});
