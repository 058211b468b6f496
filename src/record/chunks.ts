// Rows go to the database some at a time, so that no message and no statement grows with the batch.
import type { Statement } from '../cypher/statement.js';
import type { Row, WriteTransaction } from '../graph/run.js';

const CHUNK = 1000;

export function chunksOf<T>(items: readonly T[], size = CHUNK): readonly (readonly T[])[] {
  return Array.from({ length: Math.ceil(items.length / size) }, (_, i) => items.slice(i * size, (i + 1) * size));
}

/** Runs one statement per chunk, one after the other, and gives all rows; none for no items. */
export async function inChunks<T>(
  transaction: WriteTransaction,
  items: Iterable<T>,
  statementFor: (chunk: readonly T[]) => Statement,
): Promise<readonly Row[]> {
  const rows: Row[] = [];
  for (const chunk of chunksOf([...items])) rows.push(...(await transaction.run(statementFor(chunk))));
  return rows;
}
