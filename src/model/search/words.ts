// A name cut into words, each as it is written and as it sounds.
import { foldName } from '../fold.js';
import { soundOf } from './sound.js';

export interface Word {
  /** Folded: lower case, no accents. */
  readonly written: string;
  /** In Latin letters, one a sound: what spellings and scripts of one name have in common. */
  readonly sound: string;
}

/** Signs inside a word that say how it is spoken, and invisible ones: they part nothing. */
const silent = /['’‘`´′\u02b0-\u02ff\u0640\p{Cf}]/gu;

/** `el` and `ul` are the Arabic article in other spellings. */
const articles: Readonly<Record<string, string>> = { el: 'al', ul: 'al' };

/** The article takes on the first sound of the next word: `an-Nusra` is `al-Nusra`. */
function isArticle(sound: string, next: string | undefined): boolean {
  return next !== undefined && /^a[dnrstwz]$/.test(sound) && next.startsWith(sound.slice(1));
}

export function wordsOf(text: string): readonly Word[] {
  const written = foldName(text.replace(silent, '')).match(/[\p{L}\p{N}]+/gu) ?? [];
  // A word of signs without a sound (a hard sign by itself) sounds as it is written.
  const sounds = written.map((word) => soundOf(word) || word);
  return written.map((word, i) => {
    const sound = sounds[i] ?? word;
    return { written: word, sound: isArticle(sound, sounds[i + 1]) ? 'al' : (articles[sound] ?? sound) };
  });
}
