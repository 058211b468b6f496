// What an entity filter demands of an entity, whichever kind's filter it is.
import { cypher, variable, type Variable } from '../../cypher/tag.js';
import { foldName } from '../../model/fold.js';
import type { EntityFacts } from '../../model/facts.js';
import { always, certain, every, weighed, type Criterion, type Weight } from '../criterion.js';
import { entityCell, entityFacts } from '../evidence/facts.js';
import { passing } from '../evidence/passing.js';
import { isGiven, type Arg, type Variables } from '../observe.js';
import { argument } from '../argument.js';
import type { Scope } from '../scope.js';
import { byDay } from '../statement-patterns.js';
import { visible } from '../visibility.js';
import { spanCriterion, weighSpans } from './dates.js';
import { combined, foldedText, givenIn, type Given } from './fields.js';
import { linkedTo, linksFilter, linkStateCriterion } from './links.js';
import { locatedCriterion } from './located.js';
import { numberCriterion } from './numbers.js';
import { shownDateCriterion, shownEqualsCriterion, stateCriterion } from './shown.js';
import { someOf } from './some.js';
import { statementFilter } from './statement.js';
import { withinCriterion } from './within.js';

function byFacts(scope: Scope, n: Variable, read: (facts: EntityFacts, variables: Variables) => Weight): Criterion {
  const { evidence } = scope;
  if (evidence === null) return always;
  return weighed({
    cell: entityCell(evidence, n),
    read: (cell, input) => read(entityFacts(evidence, cell, input), input.variables),
  });
}

function typesCriterion(scope: Scope, types: Arg, n: Variable): Criterion {
  if (scope.evidence === null) return certain(cypher`${n}.typeCode IN ${argument(types)}`);
  return byFacts(scope, n, ({ typeCode }, variables) =>
    typeCode !== null && (types.read(variables) as readonly string[]).includes(typeCode) ? 2 : 0,
  );
}

function textCriterion(scope: Scope, text: Arg, n: Variable): Criterion {
  if (scope.evidence === null) return certain(cypher`${n}.nameText CONTAINS ${foldedText(text)}`);
  return byFacts(scope, n, ({ nameText }, variables) =>
    nameText.includes(foldName(String(text.read(variables)))) ? 2 : 0,
  );
}

function happenedCriterion(scope: Scope, filter: Arg, n: Variable): Criterion {
  if (scope.evidence === null) {
    // Other kinds than incidents and arrests have no spans: they did not happen.
    const spans = spanCriterion(scope.compilation, filter, n);
    return every([certain(cypher`${n}.spansFrom IS NOT NULL`), spans]);
  }
  const weigh = weighSpans(scope.compilation, filter);
  return byFacts(scope, n, ({ dated }, variables) => (dated === null ? 0 : weigh(dated.spans, variables)));
}

/** Some statement that has it as subject or object passes. */
function statementsCriterion(scope: Scope, where: Arg, n: Variable): Criterion {
  const s = variable('s');
  return someOf(
    {
      match: cypher`CALL (${n}) { MATCH (${s}:Statement) WHERE ${s}.subject = ${n}.id AND ${byDay(s)} RETURN ${s} UNION ALL MATCH (${s}:Statement) WHERE ${s}.object = ${n}.id AND ${byDay(s)} RETURN ${s} } WITH ${s}`,
      where: [visible(s)],
    },
    every([passing(scope.evidence, s), statementFilter(scope.compilation, where, s, true)]),
  );
}

type Rule = (scope: Scope, arg: Arg, n: Variable) => Criterion;

const number =
  (field: string): Rule =>
  (scope, arg, n) =>
    numberCriterion(scope, arg, n, field);
const date =
  (field: string): Rule =>
  (scope, arg, n) =>
    shownDateCriterion(scope, arg, n, field);
const state =
  (field: string): Rule =>
  (scope, arg, n) =>
    stateCriterion(scope, arg, n, field);
const equals =
  (field: string): Rule =>
  (scope, arg, n) =>
    shownEqualsCriterion(scope, arg, n, field);

/** By the filter's fields: those of every kind, and those of some. */
const rules: Readonly<Record<string, Rule>> = {
  types: typesCriterion,
  text: textCriterion,
  linkedTo,
  links: linksFilter,
  statements: statementsCriterion,
  within: withinCriterion,
  near: (scope, arg, n) => locatedCriterion(scope, arg, n, 'near'),
  bbox: (scope, arg, n) => locatedCriterion(scope, arg, n, 'bbox'),
  date: happenedCriterion,
  killed: number('killed'),
  wounded: number('wounded'),
  people: number('people'),
  founded: date('founded'),
  dissolved: date('dissolved'),
  adopted: date('adopted'),
  inForce: date('inForce'),
  repealed: date('repealed'),
  perpetrators: (scope, arg, n) => linkStateCriterion(scope, arg, n, 'PERPETRATED_BY', 'perpetrators'),
  explanation: state('explanation'),
  motive: state('motive'),
  weapon: state('weapon'),
  suspectedOffence: state('suspectedOffence'),
  terroristCharacter: equals('terroristCharacter'),
  credibility: equals('credibility'),
};

function plain({ oneOf, equals: same }: Given, n: Variable): readonly Criterion[] {
  return [
    ...oneOf('ids', cypher`${n}.id`),
    ...oneOf('kinds', cypher`${n}.kind`),
    ...same('unnamed', cypher`${n}.unnamed`),
  ];
}

/** What the filter demands. `but` names a criterion that the list's start already holds. */
export function entityFilter(scope: Scope, where: Arg, n: Variable, but?: 'linkedTo'): Criterion {
  const { compilation } = scope;
  if (!isGiven(compilation, where)) return always;
  const given = givenIn(compilation, where);
  return every([
    ...plain(given, n),
    ...Object.entries(rules).flatMap(([key, rule]) =>
      key !== but && given.has(key) ? [rule(scope, given.at(key), n)] : [],
    ),
    ...combined(compilation, where, (inner) => entityFilter(scope, inner, n)),
  ]);
}
