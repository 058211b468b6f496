// Database hits of an operation, held against those that were recorded: a lost index fails a test without a clock.
import { expect } from 'vitest';
import type { Graph, GraphTarget } from '../../src/graph/run.js';
import { hitsOf } from './plan.js';
import { recordedFigures } from './recorded.js';
import { askAndKeep } from './sent.js';

/** A plan may be a little worse; what was lost costs a multiple. */
const AT_MOST = 1.2;

/** Plans depend on what the database knows of its indexes: that is brought up to date before any is made. */
export async function forgetPlans(graph: Graph): Promise<void> {
  await graph.execute({ text: 'CALL db.prepareForReplanning()', params: {} });
}

/** Each statement of the operation, profiled: no more than 1.2 times its recorded hits. */
export async function expectHits(target: GraphTarget, graph: Graph, source: string, file: string, name: string) {
  const { result, sent } = await askAndKeep(graph, source);
  expect(result.errors).toBeUndefined();
  const hits: number[] = [];
  for (const statement of sent) hits.push(await hitsOf(target, statement));
  const known = recordedFigures(file, name, hits);
  expect(known, `no hits are recorded of ${name}`).toHaveLength(hits.length);
  const over = hits.filter((hit, i) => hit > AT_MOST * (known?.[i] ?? 0));
  expect(over, `${name} took ${hits.join(', ')} hits; recorded are ${known?.join(', ')}`).toEqual([]);
}
