// What the parts of a file share while it is read: where to complain, and which ids it names.
import { BaylanysError } from '../../errors.js';
import { readDate } from '../../model/dates.js';
import type { DateSpan } from '../../model/records.js';
import type { RawDate } from './raw.js';
import type { Path, Refuse } from '../report.js';

/** An id that a file names and that some file, or the graph, has to declare. */
export interface Mention {
  readonly of: 'entity' | 'source';
  readonly id: string;
  readonly path: Path;
}

export interface Reader {
  readonly refuse: Refuse;
  readonly mention: (mention: Mention) => void;
}

/** Words of a source longer than this would be its text. */
const MOST_WORDS = 8;

export function refuseLongQuote(words: string | undefined, path: Path, { refuse }: Reader): void {
  const count = words?.trim().split(/\s+/u).length ?? 0;
  if (count <= MOST_WORDS) return;
  refuse(
    path,
    `Expected at most ${MOST_WORDS} words of the source, came ${count}. Shorten them: its text is not stored.`,
  );
}

/** Null where none is given, and where it is refused. */
export function dateOf(raw: RawDate | undefined, path: Path, reader: Reader): DateSpan | null {
  if (raw === undefined) return null;
  const input = typeof raw === 'string' ? { edtf: raw } : raw;
  refuseLongQuote(typeof raw === 'string' ? undefined : raw.asStated, [...path, 'asStated'], reader);
  try {
    return readDate(input);
  } catch (error) {
    if (!(error instanceof BaylanysError) || error.code !== 'BAD_USER_INPUT') throw error;
    reader.refuse(path, sentence(error.message));
    return null;
  }
}

/** A day as such, not a span: the day something was done. */
export function dayOf(raw: string | undefined, path: Path, reader: Reader): string | null {
  if (raw === undefined) return null;
  const span = dateOf(raw, path, reader);
  return span?.earliest ?? null;
}

function sentence(message: string): string {
  const text = message.charAt(0).toUpperCase() + message.slice(1);
  return text.endsWith('.') ? text : `${text}.`;
}
