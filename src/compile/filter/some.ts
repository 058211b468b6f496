// "Some of these passes": over links, statements and ends, whatever it takes to tell.
import { cypher, type Fragment } from '../../cypher/tag.js';
import { bound, certain, uncertain, weighed, type Criterion, type Weight } from '../criterion.js';
import { cells } from '../emit.js';

/** Things to look at: a `MATCH` (or what binds them), and what must hold of each whatever is asked. */
export interface Among {
  readonly match: Fragment;
  readonly where: readonly Fragment[];
}

/** The most that one of them weighs. */
export function someOf({ match, where }: Among, criterion: Criterion): Criterion {
  const matched = (demand: Fragment): Fragment => cypher`${match} ${bound(where, criterion.binds, [demand])}`;
  const exists = (demand: Fragment): Fragment => cypher`EXISTS { ${matched(demand)} RETURN 1 AS one }`;
  const { possible, definite, weighed: weigh } = criterion;
  if (weigh === null)
    return criterion.certain ? certain(exists(possible)) : uncertain(exists(possible), exists(definite));
  return weighed(
    {
      cell: cypher`COLLECT { ${matched(possible)} RETURN ${weigh.cell} AS weighed }`,
      read: (cell, input) => Math.max(0, ...cells(cell).map((one) => weigh.read(one, input))) as Weight,
    },
    exists(possible),
  );
}

/** How many there are that weigh at least this. */
export function countOf({ match, where }: Among, { binds }: Criterion, demand: Fragment): Fragment {
  return cypher`COUNT { ${match} ${bound(where, binds, [demand])} RETURN 1 AS one }`;
}
