// A source as a node: what its file says of it, and the plain record back.
import type { DateSpan, Source } from '../model/records.js';
import { jsonOrNull, text, textOrNull, texts, toJson, type Properties } from './properties.js';

const plain = [
  ...['id', 'kind', 'title', 'publisher', 'publisherEntity', 'author', 'url', 'urlBasis', 'archiveUrl', 'accessed'],
  ...['language', 'licence', 'contentHash', 'derivedFrom', 'reliability', 'marking', 'note'],
] as const satisfies readonly (keyof Source)[];

export const sourceProperties: readonly string[] = [...plain, 'published'];

/** What is derived of it (bounds, roots, order keys) comes afterwards. */
export function declaredSourceProperties(source: Source): Properties {
  return { ...Object.fromEntries(plain.map((name) => [name, source[name]])), published: toJson(source.published) };
}

export function sourceFrom(stored: Properties): Source {
  return {
    id: text(stored['id']),
    kind: text(stored['kind']) as Source['kind'],
    title: textOrNull(stored['title']),
    publisher: textOrNull(stored['publisher']),
    publisherEntity: textOrNull(stored['publisherEntity']),
    author: textOrNull(stored['author']),
    published: jsonOrNull(stored['published']) as DateSpan | null,
    url: textOrNull(stored['url']),
    urlBasis: textOrNull(stored['urlBasis']) as Source['urlBasis'],
    archiveUrl: textOrNull(stored['archiveUrl']),
    accessed: textOrNull(stored['accessed']),
    language: textOrNull(stored['language']),
    licence: textOrNull(stored['licence']),
    contentHash: textOrNull(stored['contentHash']),
    derivedFrom: texts(stored['derivedFrom']),
    reliability: textOrNull(stored['reliability']) as Source['reliability'],
    marking: text(stored['marking']) as Source['marking'],
    note: textOrNull(stored['note']),
  };
}
