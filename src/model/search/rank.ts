// The order of what a search finds: a rule about the text and one entity's own names, and about nothing else.
import type { NameFit, NameKind } from '../../generated/schema.js';
import { allowedTypos, typosBetween } from './typos.js';
import { wordsOf, type Word } from './words.js';

/** A text searched for. */
export interface Asked {
  readonly words: readonly Word[];
  /** The words without spaces between: `Nur-Sultan` is `Nursultan`. */
  readonly written: string;
  readonly sound: string;
}

/** A name as it is stored for searching: words with blanks between, as many of either. */
export interface SearchedName {
  readonly written: string;
  readonly sound: string;
  /** Null for a description shown in place of a name. */
  readonly kind: NameKind | null;
}

export interface Fit {
  readonly how: NameFit;
  readonly typos: number;
  /** Which of the names. */
  readonly name: number;
  /** Compared from the left; the less the better. */
  readonly rank: readonly number[];
}

/** Names can be descriptions: past so many words, a word is found only as it stands or by its beginning. */
export const MOST_WORDS_WITH_TYPOS = 20;

const fits: readonly NameFit[] = ['EXACT', 'PREFIX', 'WORDS', 'WORD_PREFIXES', 'TYPOS'];
const kinds: readonly (NameKind | null)[] = ['OFFICIAL', 'ALIAS', 'TRANSLATION', 'TRANSLITERATION', 'ACRONYM', null];

export function askedOf(text: string): Asked {
  const words = wordsOf(text);
  return {
    words,
    written: words.map(({ written }) => written).join(''),
    sound: words.map(({ sound }) => sound).join(''),
  };
}

interface WordFit {
  readonly begun: number;
  readonly typos: number;
  /** Whether it is written so, not only sounds so. */
  readonly alike: boolean;
}

/** The best of a name's words for one that is asked for. */
function wordFit(asked: Word, written: readonly string[], sounds: readonly string[]): WordFit | null {
  if (written.includes(asked.written)) return { begun: 0, typos: 0, alike: true };
  if (sounds.includes(asked.sound)) return { begun: 0, typos: 0, alike: false };
  if (written.some((word) => word.startsWith(asked.written))) return { begun: 1, typos: 0, alike: true };
  if (sounds.some((word) => word.startsWith(asked.sound))) return { begun: 1, typos: 0, alike: false };
  // As written too: one letter typed wrong can be two sounds (`Akhobe`).
  const typos = Math.min(fewestTypos(asked.sound, sounds), fewestTypos(asked.written, written));
  return typos === Infinity ? null : { begun: 0, typos, alike: false };
}

/** How many typos the nearest of the words is away; Infinity where none is near enough. */
function fewestTypos(asked: string, words: readonly string[]): number {
  const most = allowedTypos(asked);
  let least: number = most + 1;
  for (const word of most === 0 ? [] : words.slice(0, MOST_WORDS_WITH_TYPOS)) {
    const typos = typosBetween(asked, word, least - 1);
    if (typos < least && !/\p{N}/u.test(word)) least = typos;
  }
  return least > most ? Infinity : least;
}

type HowItFits = Pick<Fit, 'how' | 'typos'> & { readonly begun: number; readonly alike: boolean };

function wordsFit(asked: Asked, name: SearchedName): HowItFits | null {
  const written = name.written.split(' ');
  const sounds = name.sound.split(' ');
  let [begun, typos, alike] = [0, 0, true];
  for (const word of asked.words) {
    const fit = wordFit(word, written, sounds);
    if (fit === null) return null;
    begun += fit.begun;
    typos += fit.typos;
    alike &&= fit.alike;
  }
  return { how: typos > 0 ? 'TYPOS' : begun > 0 ? 'WORD_PREFIXES' : 'WORDS', typos, begun, alike };
}

function howItFits(asked: Asked, name: SearchedName, written: string, sound: string): HowItFits | null {
  const whole = { typos: 0, begun: 0 };
  if (written === asked.written) return { how: 'EXACT', ...whole, alike: true };
  if (sound === asked.sound) return { how: 'EXACT', ...whole, alike: false };
  if (written.startsWith(asked.written)) return { how: 'PREFIX', ...whole, alike: true };
  if (sound.startsWith(asked.sound)) return { how: 'PREFIX', ...whole, alike: false };
  return wordsFit(asked, name);
}

export function compareRanks(a: readonly number[], b: readonly number[]): number {
  for (const [i, one] of a.entries()) {
    const difference = one - (b[i] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}

/** How the best of an entity's names fits; null where none does. A text without words fits nothing. */
export function bestFit(asked: Asked, names: readonly SearchedName[]): Fit | null {
  if (asked.words.length === 0) return null;
  let best: Fit | null = null;
  for (const [index, name] of names.entries()) {
    const written = name.written.replaceAll(' ', '');
    const fit = howItFits(asked, name, written, name.sound.replaceAll(' ', ''));
    if (fit === null) continue;
    const { how, typos, begun, alike } = fit;
    const rank = [fits.indexOf(how), typos, begun, alike ? 0 : 1, written.length, kinds.indexOf(name.kind)];
    if (best === null || compareRanks(rank, best.rank) < 0) best = { how, typos, name: index, rank };
  }
  return best;
}
