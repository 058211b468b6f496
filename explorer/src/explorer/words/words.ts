// Everything that the pages say, in three languages of one set of keys.
import en from './en.json';
import kk from './kk.json';
import ru from './ru.json';

export type Key = keyof typeof en;
export const languages = ['en', 'ru', 'kk'] as const;
export type Language = (typeof languages)[number];

export const languageNames: Readonly<Record<Language, string>> = { en: 'English', ru: 'Русский', kk: 'Қазақша' };

const messages: Readonly<Record<Language, Readonly<Record<Key, string>>>> = { en, ru, kk };

export function isLanguage(text: string): text is Language {
  return (languages as readonly string[]).includes(text);
}

/** What the browser asks for first, of those that there are. */
export function preferredOf(asked: readonly string[]): Language {
  for (const tag of asked) {
    const [language = ''] = tag.toLowerCase().split('-');
    if (isLanguage(language)) return language;
  }
  return 'en';
}

export type Say = (key: Key, holes?: Readonly<Record<string, string | number>>) => string;

export function sayIn(language: Language): Say {
  const of = messages[language];
  return (key, holes = {}) => of[key].replaceAll(/\{(\w+)\}/g, (_, hole: string) => String(holes[hole] ?? ''));
}

/** Codes of the contract: a code that has no word yet is shown as it is. */
export function sayCode(say: Say, kind: string, code: string): string {
  const key = `${kind}.${code}`;
  return Object.hasOwn(en, key) ? say(key as Key) : code.toLowerCase().replaceAll('_', ' ');
}
