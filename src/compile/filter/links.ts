// Criteria on an entity's links: to one entity, some, none or all of them, and how many.
import { cypher, join, name, nothing, value, variable, type Fragment, type Variable } from '../../cypher/tag.js';
import type { LinkKind, RecordState } from '../../generated/schema.js';
import { argument } from '../argument.js';
import { always, certain, every, not, some, type Criterion } from '../criterion.js';
import { supportedStandings } from '../../model/derive/stances.js';
import { backedLink } from '../evidence/backed.js';
import { passing } from '../evidence/passing.js';
import { choice, choices, isGiven, part, type Arg } from '../observe.js';
import type { Scope } from '../scope.js';
import { statesAbsence } from '../statement-patterns.js';
import { visible } from '../visibility.js';
import { givenIn } from './fields.js';
import { linkFilter } from './link.js';
import { matchRange } from './numbers.js';
import { countOf, someOf, type Among } from './some.js';

function typesOf(kinds: readonly LinkKind[] | null): Fragment {
  return kinds === null || kinds.length === 0 ? nothing : cypher`:${join(kinds.map(name), cypher`|`)}`;
}

/** An entity's links of these kinds, whichever end it stands at; null = no kind is asked for, so there are none. */
function linksOf(scope: Scope, filter: Arg, n: Variable, r: Variable, m: Variable): Among | null {
  const kinds = choices(scope.compilation, part(filter, 'kinds')) as readonly LinkKind[] | null;
  if (kinds?.length === 0) return null;
  return { match: cypher`MATCH (${n})-[${r}${typesOf(kinds)}]-(${m}:Entity)`, where: [visible(m)] };
}

export function linkedTo(scope: Scope, filter: Arg, n: Variable): Criterion {
  const l = variable('l');
  const a = variable('a');
  const among = linksOf(scope, filter, n, l, a);
  if (among === null) return certain(cypher`false`);
  const to = cypher`${a}.id = ${argument(part(filter, 'id'))}`;
  return someOf({ match: among.match, where: [to, ...among.where] }, linkPasses(scope, filter, l));
}

/** Its standing and its role. */
export function linkPasses(scope: Scope, filter: Arg, l: Variable): Criterion {
  const role = part(filter, 'role');
  const roleOnly: Arg = {
    read: (variables) => ({ role: role.read(variables) }),
    path: filter.path,
  };
  return every([
    backedLink(scope.evidence, l, argument(part(filter, 'standings'))),
    isGiven(scope.compilation, role) ? linkFilter(scope, roleOnly, l, null) : always,
  ]);
}

/** `some`, `none`, `all` and `count` over the links that are there. */
export function linksFilter(scope: Scope, filter: Arg, n: Variable): Criterion {
  const { at, has } = givenIn(scope.compilation, filter);
  const over = (make: (passes: Criterion) => Criterion, key: string): Criterion => {
    const r = variable('r');
    const m = variable('m');
    const among = linksOf(scope, filter, n, r, m);
    if (among === null) return certain(cypher`false`);
    const there = backedLink(scope.evidence, r, argument(at('standings')));
    return someOf(among, every([there, make(linkFilter(scope, at(key), r, { other: m }))]));
  };
  const same = (criterion: Criterion): Criterion => criterion;
  return every([
    ...(has('some') ? [over(same, 'some')] : []),
    ...(has('none') ? [not(over(same, 'none'))] : []),
    // None of them does otherwise.
    ...(has('all') ? [not(over(not, 'all'))] : []),
    ...(has('count') ? [countFilter(scope, filter, n)] : []),
  ]);
}

/** Those that are there for certain are the least there are, those that may be there the most. */
function countFilter(scope: Scope, filter: Arg, n: Variable): Criterion {
  const r = variable('r');
  const m = variable('m');
  const among = linksOf(scope, filter, n, r, m);
  const there = backedLink(scope.evidence, r, argument(part(filter, 'standings')));
  const range = part(filter, 'count');
  if (among === null) return matchRange(range, cypher`0`, cypher`0`, true);
  return matchRange(range, countOf(among, there, there.definite), countOf(among, there, there.possible), there.certain);
}

function absence(scope: Scope, n: Variable, kind: LinkKind, valueKind: Fragment): Criterion {
  const s = variable('s');
  return someOf(
    {
      match: cypher`MATCH (${s}:Statement)`,
      where: [...statesAbsence(n, kind, s), cypher`${s}.valueKind = ${valueKind}`],
    },
    passing(scope.evidence, s),
  );
}

/** Whether the other ends of its links of a kind are recorded, stated as unknown, or not spoken of. */
export function linkStateCriterion(scope: Scope, asked: Arg, n: Variable, kind: LinkKind, field: string): Criterion {
  if (scope.evidence === null) return certain(cypher`${n}.${name(`${field}State`)} = ${argument(asked)}`);
  const r = variable('r');
  const m = variable('m');
  const recorded = someOf(
    { match: cypher`MATCH (${n})-[${r}:${name(kind)}]->(${m}:Entity)`, where: [visible(m)] },
    backedLink(scope.evidence, r, value(supportedStandings)),
  );
  const unknown = absence(scope, n, kind, cypher`'UNKNOWN_STATED'`);
  const none = absence(scope, n, kind, cypher`'NONE_STATED'`);
  const state = choice(scope.compilation, asked) as RecordState;
  switch (state) {
    case 'RECORDED':
      return recorded;
    case 'STATED_UNKNOWN':
      return every([not(recorded), unknown]);
    case 'STATED_NONE':
      return every([not(recorded), not(unknown), none]);
    case 'NOT_RECORDED':
      return every([not(recorded), not(some([unknown, none]))]);
  }
}
