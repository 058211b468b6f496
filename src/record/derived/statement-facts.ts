// What is derived of a statement itself: its days as numbers, its place in the order of saying, and who may see it.
import type { Marking } from '../../generated/schema.js';
import { boundsOf } from '../../model/dates.js';
import { OPEN_FROM, OPEN_TO, UNDATED } from '../../model/days.js';
import { externalKey } from '../../model/ids.js';
import type { DateSpan, Statement } from '../../model/records.js';
import { aboutOf, linkOf } from '../drafts.js';
import type { Properties } from '../properties.js';

/** What of other records decides about a statement. */
export interface StatementContext {
  readonly sourceMarking: Marking;
  readonly published: DateSpan | null;
  /** Of the newest version of its key. */
  readonly newestMarking: Marking;
}

/** As much of a statement as its facts rest on. */
export type Stated = Pick<
  Statement,
  'subject' | 'predicate' | 'object' | 'phase' | 'content' | 'saidAt' | 'during' | 'marking' | 'endedRevision'
>;

/**
 * A statement that is restricted takes its earlier versions with it: what was withdrawn from the public must not stay
 * readable as its own past. Each version keeps the marking that it was recorded with.
 */
export function statementFacts(of: Stated, context: StatementContext): Properties {
  const markings = [of.marking, context.newestMarking, context.sourceMarking];
  return {
    ...daysOf(of),
    link: linkOf(of)?.id ?? null,
    about: aboutOf(of),
    ended: of.endedRevision !== null,
    sortDay: sortDayOf(of, context.published),
    externalKey: of.content?.type === 'EXTERNAL_ID' ? externalKey(of.content.scheme, of.content.externalId) : null,
    public: markings.every((marking) => marking === 'PUBLIC'),
  };
}

/** The earliest day of saying, else the latest of publication. */
function sortDayOf({ saidAt }: Stated, published: DateSpan | null): number {
  const said = saidAt === null ? OPEN_FROM : boundsOf(saidAt).from;
  if (said !== OPEN_FROM) return said;
  const latest = published === null ? OPEN_TO : boundsOf(published).to;
  return latest === OPEN_TO ? UNDATED : latest;
}

function daysOf({ saidAt, during }: Stated): Properties {
  const said = saidAt === null ? null : boundsOf(saidAt);
  const held = during === null ? null : boundsOf(during);
  return {
    saidFrom: said?.from ?? null,
    saidTo: said?.to ?? null,
    duringFrom: held?.from ?? null,
    duringTo: held?.to ?? null,
  };
}
