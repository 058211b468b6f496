// The incidents that a tally, a timeline or a coverage counts, bound without order or page: each part of their statements begins with them.
import type { Fragment, Variable } from '../../cypher/tag.js';
import type { Criterion, Threshold } from '../criterion.js';
import { entityList } from '../filter/start.js';
import { groupedText } from '../list.js';
import type { Arg } from '../observe.js';
import type { Scope } from '../scope.js';

/** The most incidents that one tally sums. */
export const MOST_INCIDENTS = 100_000;

export interface Found {
  /** Binds `n` to each incident once: one more than may be counted, so that too many are noticed. */
  readonly text: Fragment;
  readonly n: Variable;
  readonly criterion: Criterion;
  readonly threshold: Threshold;
}

export function findIncidents(
  scope: Scope,
  where: Arg,
  threshold: Threshold,
  n: Variable,
  most: number = MOST_INCIDENTS,
): Found {
  const { branches, overlapping, criterion } = entityList(scope, where, n, 'INCIDENT', 'sortKey');
  const demanding = branches.map((branch) => ({
    ...branch,
    demands: [...(branch.demands ?? []), criterion],
    threshold,
  }));
  // What the criterion reads is carried along, and read again where a row is made.
  const carried = [n, ...criterion.binds.map(({ as }) => as)];
  const source = { carried, branches: demanding, overlapping, imports: [] };
  return { n, criterion, threshold, text: groupedText(source, most + 1) };
}
