// Holds what is stored against what is computed, and writes the difference: the one way in which derived facts are kept.
import { statement } from '../../cypher/print.js';
import { cypher, name, value } from '../../cypher/tag.js';
import type { LinkKind } from '../../generated/schema.js';
import type { WriteTransaction } from '../../graph/run.js';
import { isLinkKind } from '../../model/vocabulary.js';
import { inChunks } from '../chunks.js';
import type { Properties } from '../properties.js';

/** A derived property that is not what the rules make of the statements; null = absent. */
export interface Difference {
  readonly id: string;
  readonly property: string;
  readonly stored: unknown;
  readonly computed: unknown;
}

export interface Derived {
  readonly id: string;
  readonly stored: Properties;
  readonly computed: Properties;
}

type NodeLabel = 'Entity' | 'Statement' | 'Passage' | 'Source';

export function differencesOf({ id, stored, computed }: Derived): readonly Difference[] {
  const names = new Set([...Object.keys(stored), ...Object.keys(computed)]);
  return [...names].flatMap((property) => {
    const before = stored[property] ?? null;
    const after = computed[property] ?? null;
    return same(before, after) ? [] : [{ id, property, stored: before, computed: after }];
  });
}

function same(a: unknown, b: unknown): boolean {
  if (!Array.isArray(a) || !Array.isArray(b)) return a === b;
  return a.length === b.length && a.every((item, i) => item === b[i]);
}

/** Makes the stored facts what they are computed to be, and says what was different. */
export async function settle(
  transaction: WriteTransaction,
  target: NodeLabel | LinkKind,
  derived: readonly Derived[],
): Promise<readonly Difference[]> {
  const differences: Difference[] = [];
  const rows: { id: string; patch: Record<string, unknown> }[] = [];
  for (const one of derived) {
    const found = differencesOf(one);
    if (found.length === 0) continue;
    differences.push(...found);
    // A null in a patch takes the property away.
    rows.push({ id: one.id, patch: Object.fromEntries(found.map(({ property, computed }) => [property, computed])) });
  }
  const pattern = isLinkKind(target)
    ? cypher`()-[t:${name(target)} {id: row.id}]->()`
    : cypher`(t:${name(target)} {id: row.id})`;
  await inChunks(transaction, rows, (chunk) =>
    statement(cypher`UNWIND ${value(chunk)} AS row MATCH ${pattern} SET t += row.patch`),
  );
  return differences;
}
