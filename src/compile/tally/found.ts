// The incidents that a tally counts, bound without order or page: each part of its statement begins with them.
import { all, cypher, join, value, type Fragment, type Variable } from '../../cypher/tag.js';
import { entityList, type EntityList } from '../entity-filter.js';
import { guardsOf } from '../page.js';
import type { Arg, Compilation } from '../observe.js';

/** The most incidents that one tally sums. */
export const MOST_INCIDENTS = 100_000;

export interface Found {
  /** Binds `n` to each incident once: one more than may be counted, so that too many are noticed. */
  readonly text: Fragment;
  readonly n: Variable;
  readonly criterion: EntityList['criterion'];
}

export function findIncidents(compilation: Compilation, where: Arg, match: Arg, n: Variable): Found {
  const { branches, overlapping, criterion } = entityList(compilation, where, match, n, 'INCIDENT', 'sortKey');
  const parts = branches.map(
    (branch) => cypher`${branch.match} WHERE ${all([...branch.where, ...guardsOf(branch.keys)])} RETURN ${n}`,
  );
  const union = overlapping ? cypher` UNION ` : cypher` UNION ALL `;
  const limit = value(MOST_INCIDENTS + 1);
  const only = parts.length === 1 && !overlapping;
  return {
    n,
    criterion,
    text: cypher`CALL () { ${join(parts, union)} } WITH ${only || !overlapping ? cypher`` : cypher`DISTINCT `}${n} LIMIT ${limit}`,
  };
}
