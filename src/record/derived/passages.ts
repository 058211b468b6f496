// Who may see a passage: what only restricted statements cite is not shown, as its paraphrase says what they say.
import { statement } from '../../cypher/print.js';
import { cypher, value } from '../../cypher/tag.js';
import type { WriteTransaction } from '../../graph/run.js';
import { inChunks } from '../chunks.js';
import { text } from '../properties.js';
import { settle, type Difference } from './compare.js';

export async function derivePassages(
  transaction: WriteTransaction,
  ids: Iterable<string>,
): Promise<readonly Difference[]> {
  const rows = await inChunks(transaction, ids, (chunk) =>
    statement(cypher`UNWIND ${value(chunk)} AS k MATCH (p:Passage {id: k})
MATCH (of:Source {id: p.source})
RETURN p.id, p.public, of.marking = 'PUBLIC' AND EXISTS { MATCH (p)<-[:CITES]-(s:Statement) WHERE s.public }`),
  );
  return await settle(
    transaction,
    'Passage',
    rows.map(([id, stored, computed]) => ({
      id: text(id),
      stored: { public: stored },
      computed: { public: computed },
    })),
  );
}
