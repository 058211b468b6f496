// Derives what stands behind statements, for filters of evidence: it needs the dates of what they speak of.
import { statement } from '../../cypher/print.js';
import { cypher, value, variable } from '../../cypher/tag.js';
import type { WriteTransaction } from '../../graph/run.js';
import { backingOf, type Backing } from '../../model/derive/backing.js';
import { spanShown } from '../../model/derive/dated.js';
import { boundsOf } from '../../model/dates.js';
import { OPEN_FROM } from '../../model/days.js';
import type { ShownDate } from '../../model/facts.js';
import type { DateSpan } from '../../model/records.js';
import { inChunks } from '../chunks.js';
import { columns } from '../load.js';
import { jsonOrNull, named, text, type Properties } from '../properties.js';
import { statementFrom, statementProperties } from '../statement-node.js';
import { settle, type Difference } from './compare.js';
import { loadSourcesKnown } from './knowledge.js';

/** What filters read of a statement is stored under these names, and when its source was published, for the rules of saying. */
export function backingProperties(backing: Backing, published: DateSpan | null): Properties {
  const { roots, behind, voice, holder, reports, reference, reliability, stance } = backing;
  const { heldFrom, heldTo, publicFrom, publicTo } = backing;
  return {
    ...{ roots, behind, voice, holder, reports, reference, reliability, stanceCode: stance },
    ...{ heldFrom, heldTo, publicFrom, publicTo },
    publishedEarliest: published?.earliest ?? null,
    publishedLatest: published?.latest ?? null,
  };
}

const derivedProperties = [
  ...['roots', 'behind', 'voice', 'holder', 'reports', 'reference', 'reliability', 'stanceCode'],
  ...['heldFrom', 'heldTo', 'publicFrom', 'publicTo', 'publishedEarliest', 'publishedLatest'],
];

/** The first day of what it speaks of, by the shown dates of its subject and object. */
function firstDay(dates: readonly unknown[]): number {
  const spans = dates.map((date) => spanShown(jsonOrNull(date) as ShownDate | null));
  const days = spans.flatMap((span) => (span === null ? [] : [boundsOf(span).from]));
  return days.length === 0 ? OPEN_FROM : Math.min(...days);
}

/** Entities come first: their shown dates bound when what was said without a day can have been said. */
export async function deriveBackings(
  transaction: WriteTransaction,
  ids: Iterable<string>,
): Promise<readonly Difference[]> {
  const s = variable('s');
  const names = [...new Set([...statementProperties, ...derivedProperties])];
  const dated = cypher`(e:Incident OR e:Arrest)`;
  const rows = await inChunks(transaction, ids, (chunk) =>
    statement(cypher`UNWIND ${value(chunk)} AS k MATCH (${s}:Statement {id: k})
RETURN ${columns(s, names)}, COLLECT { MATCH (e:Entity) WHERE e.id IN [${s}.subject, ${s}.object] AND ${dated} RETURN e.date }`),
  );
  const stored = rows.map((row) => ({ all: named(names, row), dates: row[names.length] as readonly unknown[] }));
  const read = stored.map(({ all, dates }) => ({ all, dates, said: statementFrom(all, []) }));
  const source = await loadSourcesKnown(
    transaction,
    read.map(({ said }) => said),
  );
  return await settle(
    transaction,
    'Statement',
    read.map(({ all, dates, said }) => ({
      id: text(all['id']),
      stored: Object.fromEntries(derivedProperties.map((property) => [property, all[property]])),
      computed: backingProperties(backingOf(said, { source }, firstDay(dates)), source(said.source).published),
    })),
  );
}
