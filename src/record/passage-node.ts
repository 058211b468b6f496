// A passage as a node, and how a file's word on it meets what is recorded.
import type { Passage } from '../model/records.js';
import { canonical } from './canonical.js';
import type { PassageDraft } from './batch.js';
import { numberOrNull, text, textOrNull, type Properties } from './properties.js';

const place = ['paragraph', 'sentence', 'page', 'start', 'end', 'record', 'field', 'quoteSha256'] as const;

export const passageProperties = ['id', 'source', ...place, 'paraphrase', 'check', 'checkedAt'] as const;

export function passageFrom(stored: Properties): Passage {
  return {
    id: text(stored['id']),
    source: text(stored['source']),
    paragraph: numberOrNull(stored['paragraph']),
    sentence: numberOrNull(stored['sentence']),
    page: textOrNull(stored['page']),
    start: numberOrNull(stored['start']),
    end: numberOrNull(stored['end']),
    record: textOrNull(stored['record']),
    field: textOrNull(stored['field']),
    quoteSha256: textOrNull(stored['quoteSha256']),
    paraphrase: text(stored['paraphrase']),
    check: text(stored['check']) as Passage['check'],
    checkedAt: textOrNull(stored['checkedAt']),
  };
}

export interface PassageChange {
  /** The passage as it is from now on. */
  readonly passage: Passage;
  /** What it was, where its place or its paraphrase was another. */
  readonly before: Passage | null;
  /** Whether the file brings a check that the graph does not have. */
  readonly checked: boolean;
}

/**
 * A passage keeps its id when it is corrected, and its past is kept as a version: the statements that cite it say what
 * they said. A check in the graph outlives an import that repeats the same place and hash; another place needs another.
 */
export function passageChange(draft: PassageDraft, stored: Passage | null): PassageChange | null {
  const given = passageFrom({ ...draft });
  if (stored === null) return { passage: given, before: null, checked: given.check !== 'UNCHECKED' };
  const samePlace = place.every((name) => stored[name] === given[name]);
  const newer = given.checkedAt !== null && (stored.checkedAt === null || given.checkedAt > stored.checkedAt);
  const checked = given.check !== 'UNCHECKED' && (newer || !samePlace);
  const passage: Passage =
    samePlace && !checked ? { ...given, check: stored.check, checkedAt: stored.checkedAt } : given;
  if (canonical(passage) === canonical(stored)) return null;
  return { passage, before: samePlace && stored.paraphrase === given.paraphrase ? null : stored, checked };
}
