// When something was said: between which days.
import type { Statement } from '../records.js';
import { boundsOf, type DayRange } from '../dates.js';
import { OPEN_FROM, OPEN_TO } from '../days.js';
import type { Knowledge } from './inputs.js';

/**
 * Said on its day, where one is stated; a source in its own voice says it by publishing. An undated saying lies between
 * the event (`notBefore`, where known) and the publication.
 */
export function sayingOf(
  statement: Pick<Statement, 'source' | 'speaker' | 'saidAt'>,
  knowledge: Pick<Knowledge, 'source'>,
  notBefore: number = OPEN_FROM,
): DayRange {
  const { published } = knowledge.source(statement.source);
  const publication = published === null ? { from: OPEN_FROM, to: OPEN_TO } : boundsOf(published);
  if (statement.saidAt === null) {
    return statement.speaker === null ? publication : { from: Math.min(notBefore, publication.to), to: publication.to };
  }
  const said = boundsOf(statement.saidAt);
  return {
    from: said.from === OPEN_FROM ? Math.min(notBefore, said.to) : said.from,
    to: said.to === OPEN_TO ? Math.max(publication.to, said.from) : said.to,
  };
}
