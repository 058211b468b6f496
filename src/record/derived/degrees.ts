// Keeps at each entity how many links stand there, by kind, and marks the busy ones, so that a search need not count.
import { statement } from '../../cypher/print.js';
import { cypher, value } from '../../cypher/tag.js';
import type { WriteTransaction } from '../../graph/run.js';
import { LEAST_HUB_DEGREE, shifted, shiftsByEntity, type Degrees, type Shift } from '../../model/degrees.js';
import { inChunks } from '../chunks.js';
import { flag, number, numberOrNull, text, texts, type Properties } from '../properties.js';
import { settle, type Derived, type Difference } from './compare.js';

/** Of an entity's node, and derived here. */
export const degreeProperties = ['degree', 'linkKinds', 'linkCounts'] as const;

interface StoredDegrees {
  readonly id: string;
  readonly properties: Properties;
  readonly isHub: boolean;
}

/** Also for whoever makes a graph without the recorder: the benchmark of searches. */
export function degreesToProperties(degrees: Degrees): Properties {
  const counted = [...degrees].filter(([, count]) => count > 0).sort(([a], [b]) => (a < b ? -1 : 1));
  // Where no link is counted the node says nothing of it.
  if (counted.length === 0) return {};
  return {
    degree: counted.reduce((sum, [, count]) => sum + count, 0),
    linkKinds: counted.map(([kind]) => kind),
    linkCounts: counted.map(([, count]) => count),
  };
}

function degreesIn({ linkKinds, linkCounts }: Properties): Degrees {
  const counts = (linkCounts ?? []) as readonly unknown[];
  return new Map(texts(linkKinds).map((kind, i) => [kind, number(counts[i])]));
}

async function loadStored(transaction: WriteTransaction, ids: Iterable<string>): Promise<readonly StoredDegrees[]> {
  const rows = await inChunks(transaction, ids, (chunk) =>
    statement(
      cypher`UNWIND ${value(chunk)} AS k MATCH (e:Entity {id: k}) RETURN k, e.degree, e.linkKinds, e.linkCounts, e:Hub`,
    ),
  );
  return rows.map(([id, degree, linkKinds, linkCounts, isHub]) => ({
    id: text(id),
    properties: { degree, linkKinds, linkCounts },
    isHub: flag(isHub),
  }));
}

async function keep(
  transaction: WriteTransaction,
  stored: readonly StoredDegrees[],
  degreesOf: (one: StoredDegrees) => Degrees,
): Promise<readonly Difference[]> {
  const derived = stored.map((one): Derived => ({
    id: one.id,
    stored: one.properties,
    computed: degreesToProperties(degreesOf(one)),
  }));
  const found = await settle(transaction, 'Entity', derived);
  const marks = stored.flatMap(({ id, isHub }, i): readonly Difference[] => {
    const busy = (numberOrNull(derived[i]?.computed['degree']) ?? 0) >= LEAST_HUB_DEGREE;
    return busy === isHub ? [] : [{ id, property: ':Hub', stored: isHub, computed: busy }];
  });
  const named = (busy: boolean): readonly string[] => marks.filter((m) => m.computed === busy).map(({ id }) => id);
  await inChunks(transaction, named(true), (chunk) =>
    statement(cypher`UNWIND ${value(chunk)} AS k MATCH (e:Entity {id: k}) SET e:Hub`),
  );
  await inChunks(transaction, named(false), (chunk) =>
    statement(cypher`UNWIND ${value(chunk)} AS k MATCH (e:Entity {id: k}) REMOVE e:Hub`),
  );
  return [...found, ...marks];
}

/** By what changed alone: to count a country's links anew would read half of all. */
export async function shiftDegrees(transaction: WriteTransaction, shifts: readonly Shift[]): Promise<void> {
  const byEntity = shiftsByEntity(shifts);
  const stored = await loadStored(transaction, byEntity.keys());
  await keep(transaction, stored, ({ id, properties }) =>
    shifted(degreesIn(properties), byEntity.get(id) ?? new Map()),
  );
}

/** Counts all links of these entities. */
export async function deriveDegrees(
  transaction: WriteTransaction,
  ids: Iterable<string>,
): Promise<readonly Difference[]> {
  const stored = await loadStored(transaction, ids);
  const rows = await inChunks(
    transaction,
    stored.map(({ id }) => id),
    (chunk) =>
      statement(cypher`UNWIND ${value(chunk)} AS k MATCH (e:Entity {id: k})-[r]-() WHERE r.public AND r.supported
RETURN k, r.kind AS kind, count(*) AS count`),
  );
  const counted = new Map<string, Map<string, number>>();
  for (const [id, kind, count] of rows) {
    const degrees = counted.get(text(id)) ?? new Map<string, number>();
    degrees.set(text(kind), number(count));
    counted.set(text(id), degrees);
  }
  return await keep(transaction, stored, ({ id }) => counted.get(id) ?? new Map());
}
