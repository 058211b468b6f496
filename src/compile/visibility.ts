// Who may see what: the one place that decides it. Every emitted pattern, count and look-up carries this predicate.
import { cypher, type Fragment, type Variable } from '../cypher/tag.js';

/**
 * What the viewer may see of a node or a link. There is one viewer so far, the public: things that only RESTRICTED
 * statements speak of are not there for it.
 */
export function visible(thing: Variable): Fragment {
  return cypher`${thing}.public`;
}
