// Derives entities: their values, names, order keys and whether anything supports them.
import { statement } from '../../cypher/print.js';
import { cypher, value } from '../../cypher/tag.js';
import type { WriteTransaction } from '../../graph/run.js';
import { deriveEntity } from '../../model/derive/entity.js';
import { groupBy } from '../../model/derive/group-by.js';
import type { EntityDeclaration } from '../../model/records.js';
import { inChunks } from '../chunks.js';
import { loadStatements } from '../load.js';
import { flag, properties, text, type Properties } from '../properties.js';
import { degreeProperties } from './degrees.js';
import { settle, type Derived, type Difference } from './compare.js';
import { entityProperties } from './entity-properties.js';
import { loadKnowledge } from './knowledge.js';
import { withinProperties } from './within-properties.js';

/** Not derived from statements, or derived by within.ts and degrees.ts. */
const notHere: ReadonlySet<string> = new Set([
  ...['id', 'kind', 'unnamed', 'clusterId', 'declaredBy'],
  ...withinProperties,
  ...degreeProperties,
]);

export async function deriveEntities(
  transaction: WriteTransaction,
  ids: Iterable<string>,
): Promise<readonly Difference[]> {
  const entities = await loadStored(transaction, ids);
  const ask = transaction.run.bind(transaction);
  const names = entities.map(({ declaration }) => declaration.id);
  const asSubject = await loadStatements(ask, 'subject', names, 'PUBLIC');
  const naming = await loadNaming(transaction, names);
  const asObject = await loadStatements(ask, 'id', new Set([...naming.values()].flatMap((one) => one.live)));
  const knowledge = await loadKnowledge(transaction, [...asSubject, ...asObject]);
  const bySubject = groupBy(asSubject, (one) => one.subject);
  const byObject = groupBy(asObject, (one) => one.object);
  const derived = entities.map(({ declaration, stored }): Derived => {
    const { id } = declaration;
    const input = { declaration, asSubject: bySubject.get(id) ?? [], asObject: byObject.get(id) ?? [] };
    const isPublic = input.asSubject.length > 0 || naming.get(id)?.isPublic === true;
    return { id, stored, computed: entityProperties(deriveEntity(input, knowledge), isPublic) };
  });
  return await settle(transaction, 'Entity', derived);
}

interface StoredEntity {
  readonly declaration: EntityDeclaration;
  readonly stored: Properties;
}

async function loadStored(transaction: WriteTransaction, ids: Iterable<string>): Promise<readonly StoredEntity[]> {
  const rows = await inChunks(transaction, ids, (chunk) =>
    statement(cypher`UNWIND ${value(chunk)} AS k MATCH (e:Entity {id: k}) RETURN properties(e)`),
  );
  return rows.map(([row]) => {
    const all = properties(row);
    return {
      declaration: {
        id: text(all['id']),
        kind: text(all['kind']) as EntityDeclaration['kind'],
        unnamed: flag(all['unnamed']),
      },
      stored: Object.fromEntries(Object.entries(all).filter(([property]) => !notHere.has(property))),
    };
  });
}

interface Naming {
  /** Whether any public statement ever had it as object. */
  readonly isPublic: boolean;
  /** One live public statement a source. */
  readonly live: readonly string[];
}

/**
 * Of the statements that have an entity as object the rules ask only which sources make them now, so one a source does: a
 * country is the object of half of all statements, and every recording touches it.
 */
async function loadNaming(transaction: WriteTransaction, ids: readonly string[]): Promise<ReadonlyMap<string, Naming>> {
  const rows = await inChunks(transaction, ids, (chunk) =>
    statement(cypher`UNWIND ${value(chunk)} AS k
MATCH (s:Statement) WHERE s.object = k AND s.sortDay IS NOT NULL AND s.id IS NOT NULL AND s.public
RETURN k, s.source, min(CASE WHEN NOT s.ended THEN s.id END)`),
  );
  const naming = new Map<string, { isPublic: boolean; live: string[] }>();
  for (const [object, , live] of rows) {
    const of = naming.get(text(object)) ?? { isPublic: true, live: [] };
    if (live !== null) of.live.push(text(live));
    naming.set(text(object), of);
  }
  return naming;
}
