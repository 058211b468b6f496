// What a `LinkFilter` demands of a link.
import { cypher, variable, type Fragment, type Variable } from '../../cypher/tag.js';
import type { LinkFacts } from '../../model/facts.js';
import { argument } from '../argument.js';
import { always, certain, every, some, weighed, type Criterion, type Weight } from '../criterion.js';
import { linkCell, linkFacts } from '../evidence/facts.js';
import { passing } from '../evidence/passing.js';
import { isGiven, type Arg, type Variables } from '../observe.js';
import type { Scope } from '../scope.js';
import { byDay } from '../statement-patterns.js';
import { visible } from '../visibility.js';
import { spanCriterion, weighSpans } from './dates.js';
import { combined, givenIn } from './fields.js';
import { askedRange, countCriterion } from './numbers.js';
import { someOf } from './some.js';
import { statementFilter } from './statement.js';

/** Where the link is looked at from an entity: the other end. */
export interface SeenFrom {
  readonly other: Variable;
}

/** Read of the facts that are made anew of what passes. */
function byFacts(scope: Scope, r: Variable, read: (facts: LinkFacts, variables: Variables) => Weight): Criterion {
  const { evidence } = scope;
  if (evidence === null) return always;
  return weighed({
    cell: linkCell(evidence, r),
    read: (cell, input) => read(linkFacts(evidence, cell, input), input.variables),
  });
}

const holds = (is: boolean): Weight => (is ? 2 : 0);

function factCriteria(scope: Scope, where: Arg, r: Variable): readonly Criterion[] {
  const { compilation, evidence } = scope;
  const { at, has, oneOf, equals } = givenIn(compilation, where);
  if (evidence === null) {
    return [
      ...oneOf('standings', cypher`${r}.standing`),
      ...equals('role', cypher`${r}.role`),
      ...equals('side', cypher`${r}.side`),
      ...equals('contested', cypher`${r}.contested`),
      ...(has('independentSources')
        ? [countCriterion(at('independentSources'), cypher`${r}.independentSourceCount`)]
        : []),
      ...(has('during') ? [spanCriterion(compilation, at('during'), r)] : []),
    ];
  }
  const same = (key: 'role' | 'side' | 'contested'): readonly Criterion[] =>
    has(key) ? [byFacts(scope, r, (facts, variables) => holds(facts[key] === at(key).read(variables)))] : [];
  const duringAsked = (): Criterion => {
    const weigh = weighSpans(compilation, at('during'));
    return byFacts(scope, r, ({ spans }, variables) => weigh(spans, variables));
  };
  const independentAsked = (): Criterion => {
    const asked = askedRange(at('independentSources'));
    return byFacts(scope, r, ({ independentSourceCount }, variables) => {
      const { low, high } = asked(variables);
      return holds(low <= independentSourceCount && independentSourceCount <= high);
    });
  };
  return [
    ...(has('standings')
      ? [
          byFacts(scope, r, ({ standing }, variables) =>
            holds((at('standings').read(variables) as readonly unknown[]).includes(standing)),
          ),
        ]
      : []),
    ...same('role'),
    ...same('side'),
    ...same('contested'),
    ...(has('independentSources') ? [independentAsked()] : []),
    ...(has('during') ? [duringAsked()] : []),
  ];
}

function endCriterion(scope: Scope, where: Arg, end: Fragment): Criterion {
  const e = variable('e');
  return someOf(
    { match: cypher`UNWIND [${end}] AS ${e} WITH ${e}`, where: [visible(e)] },
    scope.entityFilter(scope, where, e),
  );
}

export function linkFilter(scope: Scope, where: Arg, r: Variable, seen: SeenFrom | null): Criterion {
  const { compilation } = scope;
  if (!isGiven(compilation, where)) return always;
  const { at, has, oneOf, equals } = givenIn(compilation, where);
  const s = variable('s');
  const subject = (key: string): Criterion => endCriterion(scope, at(key), cypher`startNode(${r})`);
  const object = (key: string): Criterion => endCriterion(scope, at(key), cypher`endNode(${r})`);
  const either = (): Criterion =>
    seen === null
      ? some([subject('endWhere'), object('endWhere')])
      : scope.entityFilter(scope, at('endWhere'), seen.other);
  return every([
    ...oneOf('ids', cypher`${r}.id`),
    ...oneOf('kinds', cypher`${r}.kind`),
    ...equals('subject', cypher`${r}.subject`),
    ...equals('object', cypher`${r}.object`),
    ...(has('end')
      ? [certain(cypher`(${r}.subject = ${argument(at('end'))} OR ${r}.object = ${argument(at('end'))})`)]
      : []),
    ...factCriteria(scope, where, r),
    ...(has('subjectWhere') ? [subject('subjectWhere')] : []),
    ...(has('objectWhere') ? [object('objectWhere')] : []),
    ...(has('endWhere') ? [either()] : []),
    ...(has('statements')
      ? [
          someOf(
            {
              match: cypher`MATCH (${s}:Statement)`,
              where: [cypher`${s}.about = ${r}.id AND ${byDay(s)}`, visible(s)],
            },
            every([passing(scope.evidence, s), statementFilter(compilation, at('statements'), s, true)]),
          ),
        ]
      : []),
    ...combined(compilation, where, (inner) => linkFilter(scope, inner, r, seen)),
  ]);
}
