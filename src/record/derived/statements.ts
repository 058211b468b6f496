// What is derived of a statement itself: its days as numbers, its place in the order of saying, and who may see it.
import { statement } from '../../cypher/print.js';
import { cypher, value, variable } from '../../cypher/tag.js';
import type { Marking } from '../../generated/schema.js';
import type { WriteTransaction } from '../../graph/run.js';
import { boundsOf } from '../../model/dates.js';
import { OPEN_FROM, OPEN_TO, UNDATED } from '../../model/days.js';
import type { DateSpan, Statement } from '../../model/records.js';
import { inChunks } from '../chunks.js';
import { aboutOf, linkOf } from '../drafts.js';
import { columns } from '../load.js';
import { jsonOrNull, named, text, type Properties } from '../properties.js';
import { daysOf, statementFrom, statementProperties } from '../statement-node.js';
import { settle, type Difference } from './compare.js';

const derivedProperties = [
  ...['saidFrom', 'saidTo', 'duringFrom', 'duringTo', 'link', 'about', 'ended', 'sortDay', 'public'],
];

/** What of other records decides about a statement. */
export interface StatementContext {
  readonly sourceMarking: Marking;
  readonly published: DateSpan | null;
  /** Of the newest version of its key. */
  readonly newestMarking: Marking;
}

export async function deriveStatements(
  transaction: WriteTransaction,
  ids: Iterable<string>,
): Promise<readonly Difference[]> {
  const s = variable('s');
  const names = [...new Set([...statementProperties, ...derivedProperties])];
  const rows = await inChunks(transaction, ids, (chunk) =>
    statement(cypher`UNWIND ${value(chunk)} AS k MATCH (${s}:Statement {id: k})
MATCH (of:Source {id: ${s}.source})
CALL (${s}) { MATCH (v:Statement) WHERE v.source = ${s}.source AND v.key = ${s}.key AND v.version IS NOT NULL
  RETURN v.marking AS newest ORDER BY v.version DESC LIMIT 1 }
RETURN ${columns(s, names)}, of.marking, of.published, newest`),
  );
  return await settle(
    transaction,
    'Statement',
    rows.map((row) => {
      const stored = named(names, row);
      const [sourceMarking, published, newest] = row.slice(names.length);
      const context = {
        sourceMarking: text(sourceMarking) as Marking,
        published: jsonOrNull(published) as DateSpan | null,
        newestMarking: text(newest) as Marking,
      };
      return {
        id: text(stored['id']),
        stored: Object.fromEntries(derivedProperties.map((property) => [property, stored[property]])),
        computed: statementFacts(statementFrom(stored, []), context),
      };
    }),
  );
}

/**
 * A statement that is restricted takes its earlier versions with it: what was withdrawn from the public must not stay
 * readable as its own past. Each version keeps the marking that it was recorded with.
 */
export function statementFacts(of: Statement, context: StatementContext): Properties {
  const markings = [of.marking, context.newestMarking, context.sourceMarking];
  return {
    ...daysOf(of),
    link: linkOf(of)?.id ?? null,
    about: aboutOf(of),
    ended: of.endedRevision !== null,
    sortDay: sortDayOf(of, context.published),
    public: markings.every((marking) => marking === 'PUBLIC'),
  };
}

/** The earliest day of saying, else the latest of publication. */
function sortDayOf({ saidAt }: Statement, published: DateSpan | null): number {
  const said = saidAt === null ? OPEN_FROM : boundsOf(saidAt).from;
  if (said !== OPEN_FROM) return said;
  const latest = published === null ? OPEN_TO : boundsOf(published).to;
  return latest === OPEN_TO ? UNDATED : latest;
}
