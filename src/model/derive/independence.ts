// How much stands behind something: sources, origins, and at most how many independent of each other.
import type { Statement } from '../records.js';
import type { Evidence } from '../facts.js';
import type { Knowledge } from './inputs.js';
import { statementRoots } from './roots.js';
import { voiceOf } from './voice.js';

export type Counts = Pick<Evidence, 'sourceCount' | 'originCount' | 'independentSourceCount'>;

/**
 * Over the live supporting statements: `sourceCount` = sources; `originCount` = distinct voices; `independentSourceCount`
 * = the least of roots, origins and sources: one article never corroborates itself, five papers that quote one prosecutor
 * count once. It is an upper bound: what sources do not disclose cannot be counted.
 */
export function countsOf(supporting: readonly Statement[], knowledge: Pick<Knowledge, 'source'>): Counts {
  const sources = new Set(supporting.map((statement) => statement.source));
  const origins = new Set(supporting.map((statement) => voiceOf(statement, knowledge)));
  const roots = new Set(supporting.flatMap((statement) => statementRoots(statement, knowledge)));
  return {
    sourceCount: sources.size,
    originCount: origins.size,
    independentSourceCount: Math.min(roots.size, origins.size, sources.size),
  };
}
