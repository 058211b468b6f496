// What a `StatementFilter` demands of a statement.
import { all, cypher, param, truth, value, variable, type Fragment, type Variable } from '../../cypher/tag.js';
import { BaylanysError } from '../../errors.js';
import { readFilterDay } from '../../model/dates.js';
import { isoDay, OPEN_FROM, OPEN_TO } from '../../model/days.js';
import { argument } from '../argument.js';
import { certain, every, uncertain, type Criterion } from '../criterion.js';
import { isGiven, part, type Arg, type Compilation, type Input } from '../observe.js';
import { visible } from '../visibility.js';
import { askedDays, dateCriterion, dayParam, excludesUndated, storedDate } from './dates.js';
import { combined, givenIn } from './fields.js';

/** Between the days of saying, as far as they are known. */
function saidCriterion(compilation: Compilation, filter: Arg, s: Variable): Criterion {
  const days = askedDays(filter);
  const [from, to] = [dayParam(days.from), dayParam(days.to)];
  const known = excludesUndated(compilation, filter)
    ? cypher`NOT (${s}.publicFrom = ${value(OPEN_FROM)} AND ${s}.publicTo = ${value(OPEN_TO)})`
    : truth;
  return uncertain(
    all([cypher`${s}.publicFrom <= ${to}`, cypher`${s}.publicTo >= ${from}`, known]),
    all([cypher`${s}.publicFrom >= ${from}`, cypher`${s}.publicTo <= ${to}`, known]),
  );
}

/** When the graph itself took it down: whole days in UTC, or revisions. */
function recordedCriterion(compilation: Compilation, filter: Arg, s: Variable): Criterion {
  const demands: Fragment[] = [];
  const when = (key: string, make: (arg: Arg) => Fragment): void => {
    const arg = part(filter, key);
    if (isGiven(compilation, arg)) demands.push(make(arg));
  };
  const instant = (arg: Arg, side: 'FROM' | 'TO'): Fragment =>
    param((input) => {
      const day = isoDay(readFilterDay(String(arg.read((input as Input).variables)), side, arg.path));
      return side === 'FROM' ? `${day}T00:00:00.000Z` : `${day}T23:59:59.999Z`;
    });
  when('from', (arg) => cypher`${s}.recordedAt >= ${instant(arg, 'FROM')}`);
  when('to', (arg) => cypher`${s}.recordedAt <= ${instant(arg, 'TO')}`);
  when('fromRevision', (arg) => cypher`${s}.revision >= ${argument(arg)}`);
  when('toRevision', (arg) => cypher`${s}.revision <= ${argument(arg)}`);
  return certain(all(demands));
}

/** Whether ended statements are asked for too: only the whole filter can say it. */
export function asksEnded(compilation: Compilation, where: Arg): boolean {
  return compilation.know((variables) => part(where, 'ended').read(variables) === true);
}

export function statementFilter(compilation: Compilation, where: Arg, s: Variable, inside = false): Criterion {
  if (!isGiven(compilation, where)) return certain(truth);
  const { at, has, oneOf, equals } = givenIn(compilation, where);
  if (inside && asksEnded(compilation, where)) {
    throw new BaylanysError(
      'BAD_USER_INPUT',
      `${at('ended').path} was given inside another filter, and ended statements are asked for in the list's own \`where\` only: move it there`,
      { at: at('ended').path },
    );
  }
  const p = variable('p');
  return every([
    ...oneOf('ids', cypher`${s}.id`),
    ...equals('subject', cypher`${s}.subject`),
    ...equals('object', cypher`${s}.object`),
    ...oneOf('predicates', cypher`${s}.predicate`),
    ...oneOf('stances', cypher`${s}.stance`),
    ...equals('speaker', cypher`${s}.speakerEntity`),
    ...oneOf('speakerRoles', cypher`${s}.speakerRole`),
    ...oneOf('sources', cypher`${s}.source`),
    ...oneOf('valueKinds', cypher`${s}.valueKind`),
    ...(has('quoted') ? [certain(cypher`(${s}.speakerRole IS NOT NULL) = ${argument(at('quoted'))}`)] : []),
    ...(has('said') ? [saidCriterion(compilation, at('said'), s)] : []),
    ...(has('during') ? [dateCriterion(compilation, at('during'), cypher`${s}.during`, storedDate)] : []),
    ...(has('recorded') ? [recordedCriterion(compilation, at('recorded'), s)] : []),
    ...(has('checks')
      ? [
          certain(
            cypher`EXISTS { MATCH (${s})-[:CITES]->(${p}:Passage) WHERE ${visible(p)} AND ${p}.check IN ${argument(at('checks'))} }`,
          ),
        ]
      : []),
    ...combined(compilation, where, (inner) => statementFilter(compilation, inner, s, true)),
  ]);
}
