// What is shown, as the address says it: a reload, the way back and a link sent to somebody else show the same.
import { isLanguage, type Language } from '../words/words.js';

export interface View {
  /** The entity that is open. */
  readonly entity: string | null;
  /** What stands in the search box. */
  readonly find: string;
  /** Kinds of links that are unfolded, with their direction: `PERPETRATED_BY.in`. */
  readonly open: readonly string[];
  /** Null = as the browser prefers. */
  readonly language: Language | null;
}

export const start: View = { entity: null, find: '', open: [], language: null };

export function viewOf(search: string): View {
  const given = new URLSearchParams(search);
  const language = given.get('lang') ?? '';
  return {
    entity: given.get('id'),
    find: given.get('find') ?? '',
    open: (given.get('open') ?? '').split(',').filter((one) => one !== ''),
    language: isLanguage(language) ? language : null,
  };
}

/** The same view has one address. */
export function addressOf({ entity, find, open, language }: View): string {
  const parts: (readonly [string, string])[] = [];
  if (entity !== null) parts.push(['id', entity]);
  if (find !== '') parts.push(['find', find]);
  if (open.length > 0) parts.push(['open', [...open].sort().join(',')]);
  if (language !== null) parts.push(['lang', language]);
  // Colons, slashes and commas are free to stand in a query, and ids are to be read.
  const text = parts
    .map(([name, value]) => `${name}=${encodeURIComponent(value).replaceAll(/%3A|%2F|%2C/gi, decodeURIComponent)}`)
    .join('&');
  return text === '' ? '/' : `/?${text}`;
}
