// Derives statements that are recorded already: what other records decide about them may have changed.
import { statement } from '../../cypher/print.js';
import { cypher, value, variable } from '../../cypher/tag.js';
import type { Marking } from '../../generated/schema.js';
import type { WriteTransaction } from '../../graph/run.js';
import type { DateSpan } from '../../model/records.js';
import { inChunks } from '../chunks.js';
import { columns } from '../load.js';
import { jsonOrNull, named, text } from '../properties.js';
import { statementFrom, statementProperties } from '../statement-node.js';
import { settle, type Difference } from './compare.js';
import { statementFacts } from './statement-facts.js';

const derivedProperties = [
  ...['saidFrom', 'saidTo', 'duringFrom', 'duringTo', 'link', 'about', 'ended', 'sortDay', 'externalKey', 'public'],
];

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
