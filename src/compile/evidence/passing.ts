// Which statements pass: those that are recorded and not ended, or what an evidence filter makes of them.
import { all, any, cypher, truth, variable, wholeNumber, type Fragment, type Variable } from '../../cypher/tag.js';
import { NOT_ENDED } from '../../model/codes.js';
import { certain, uncertain, type Criterion } from '../criterion.js';
import type { Evidence } from './evidence.js';

/** What is demanded of one statement, whose parts stand on its node or in a link's digest. */
export interface StatementParts {
  // Each is looked at only where it is demanded: what it stands on may be read for that alone.
  readonly live: Fragment;
  readonly recorded: Fragment;
  /** Null where it never ended. */
  readonly ended: Fragment;
  readonly isReference: Fragment;
  readonly publicFrom: Fragment;
  readonly publicTo: Fragment;
  readonly reliability: Fragment;
  /** Whether it rests on one of these sources. */
  readonly restsOnNone: (evidence: Evidence) => Fragment;
}

/** Reference data is bounded by withoutSources and recordedBy only. */
export function passingParts(evidence: Evidence | null, parts: StatementParts): Criterion {
  if (evidence === null) return certain(parts.live);
  const { recordedBy, publicBy, reliability } = evidence;
  const recorded =
    recordedBy === null ? parts.live : cypher`(${parts.recorded} <= ${recordedBy} AND ${parts.ended} > ${recordedBy})`;
  const rated = reliability === null ? truth : cypher`${parts.reliability} <= ${reliability}`;
  const by = (day: 'publicFrom' | 'publicTo'): Fragment => {
    const demands = [publicBy === null ? truth : cypher`${parts[day]} <= ${publicBy}`, rated];
    return demands.every((demand) => demand === truth) ? truth : any([parts.isReference, cypher`(${all(demands)})`]);
  };
  const kept = [recorded, parts.restsOnNone(evidence)];
  const definite = all([...kept, by('publicTo')]);
  if (publicBy === null || evidence.threshold === 'DEFINITE') return certain(definite);
  return uncertain(all([...kept, by('publicFrom')]), definite);
}

/** Of a statement's node. `orEnded`: also what was superseded or ended since. */
export function passing(evidence: Evidence | null, s: Variable, orEnded = false): Criterion {
  const x = variable('x');
  return passingParts(evidence, {
    live: orEnded ? truth : cypher`NOT ${s}.ended`,
    recorded: cypher`${s}.revision`,
    ended: orEnded ? wholeNumber(NOT_ENDED) : cypher`coalesce(${s}.endedRevision, ${wholeNumber(NOT_ENDED)})`,
    isReference: cypher`${s}.reference`,
    publicFrom: cypher`${s}.publicFrom`,
    publicTo: cypher`${s}.publicTo`,
    reliability: cypher`${s}.reliability`,
    restsOnNone: ({ withoutSources }) =>
      withoutSources === null ? truth : cypher`none(${x} IN ${s}.behind WHERE ${x} IN ${withoutSources})`,
  });
}
