// What is stored of an entity so that an index finds it: supersets of what the rank lets through, never less.
import type { NameKind } from '../../generated/schema.js';
import type { SearchFacts } from '../facts.js';
import { MOST_WORDS_WITH_TYPOS } from './rank.js';
import { typoKeys } from './typos.js';
import { wordsOf } from './words.js';

/** Letters of the longest term: what an index takes has an end, and nobody types more. */
const MOST_LETTERS = 100;

/** A term of the index, cut on both sides alike. */
export function termOf(text: string): string {
  return text.length <= MOST_LETTERS ? text : Array.from(text).slice(0, MOST_LETTERS).join('');
}

const termsOf = (texts: readonly string[]): string => [...new Set(texts.map(termOf))].sort().join(' ');

/** `names` in the order in which they are shown; what holds no letter or digit has empty words and is never found. */
export function searchFactsOf(
  names: readonly { readonly text: string; readonly kind: NameKind | null }[],
): SearchFacts {
  const cut = names.map(({ text, kind }) => ({ kind, words: wordsOf(text) }));
  const words = cut.flatMap((name) => name.words);
  const keyed = cut.flatMap((name) => name.words.slice(0, MOST_WORDS_WITH_TYPOS));
  const joined = (of: 'written' | 'sound', between: string): readonly string[] =>
    cut.map((name) => name.words.map((word) => word[of]).join(between));
  return {
    written: joined('written', ' '),
    sounds: joined('sound', ' '),
    kinds: cut.map(({ kind }) => kind),
    whole: termsOf([...joined('written', ''), ...joined('sound', '')].filter((whole) => whole !== '')),
    words: termsOf(words.flatMap(({ written, sound }) => [written, sound])),
    typos: termsOf([...new Set(keyed.flatMap(({ written, sound }) => [written, sound]))].flatMap(typoKeys)),
  };
}
