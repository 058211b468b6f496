// Ranges of numbers: of figures that may be ranges themselves, and of exact counts.
import { all, any, cypher, name, param, type Fragment, type Variable } from '../../cypher/tag.js';
import { BaylanysError } from '../../errors.js';
import type { Figure } from '../../model/facts.js';
import { rangeOf, UNBOUNDED, type NumberRange } from '../../model/derive/measures.js';
import { certain, uncertain, weighed, type Criterion, type Weight } from '../criterion.js';
import { choice, isGiven, part, type Arg, type Input, type Variables } from '../observe.js';
import type { Scope } from '../scope.js';
import { valueOf, valueCell } from './shown.js';

/** `atLeast` and `atMost` of an input, both inclusive; open ends are 0 and UNBOUNDED. */
export function askedRange(filter: Arg): (variables: Variables) => NumberRange {
  const read = (key: string, open: number, variables: Variables): number => {
    const arg = part(filter, key);
    const given = arg.read(variables);
    if (typeof given !== 'number') return open;
    if (given >= 0) return given;
    throw new BaylanysError('BAD_USER_INPUT', `${arg.path} takes a whole number from 0, not ${given}`, {
      at: arg.path,
    });
  };
  return (variables) => {
    const low = read('atLeast', 0, variables);
    const high = read('atMost', UNBOUNDED, variables);
    if (low <= high) return { low, high };
    throw new BaylanysError(
      'BAD_USER_INPUT',
      `${filter.path} takes an atLeast that is not above its atMost, not ${low} and ${high}: exchange them`,
      { at: filter.path },
    );
  };
}

export function boundsOfRange(filter: Arg): { readonly low: Fragment; readonly high: Fragment } {
  const asked = askedRange(filter);
  return {
    low: param((input) => asked((input as Input).variables).low),
    high: param((input) => asked((input as Input).variables).high),
  };
}

/** The range that a number has against the range that is asked for. */
export function weighRange(range: NumberRange, asked: NumberRange): Weight {
  if (range.low > asked.high || range.high < asked.low) return 0;
  return asked.low <= range.low && range.high <= asked.high ? 2 : 1;
}

/** A figure that is shown under the field of this name. */
export function numberCriterion(scope: Scope, filter: Arg, n: Variable, field: string): Criterion {
  const { compilation, evidence } = scope;
  const unknown = choice(compilation, part(filter, 'unknown')) ?? 'EXCLUDE';
  if (unknown === 'ONLY') {
    for (const key of ['atLeast', 'atMost']) {
      if (!isGiven(compilation, part(filter, key))) continue;
      throw new BaylanysError(
        'BAD_USER_INPUT',
        `${filter.path} takes no ${key} beside unknown: ONLY, since what is not known lies in no range: leave one of them out`,
        { at: `${filter.path}.${key}` },
      );
    }
  }
  if (evidence !== null) {
    const asked = askedRange(filter);
    return weighed({
      cell: valueCell(scope, n, field),
      read: (cell, input) => {
        const range = rangeOf(valueOf(scope, cell, input, field) as Figure | null);
        if (unknown === 'ONLY') return range === null ? 2 : 0;
        if (range === null) return unknown === 'INCLUDE' ? 1 : 0;
        return weighRange(range, asked(input.variables));
      },
    });
  }
  const low = cypher`${n}.${name(`${field}Low`)}`;
  const high = cypher`${n}.${name(`${field}High`)}`;
  if (unknown === 'ONLY') return certain(cypher`${high} IS NULL`);
  const asked = boundsOfRange(filter);
  const overlaps = all([cypher`${low} <= ${asked.high}`, cypher`${high} >= ${asked.low}`]);
  return uncertain(
    unknown === 'INCLUDE' ? any([cypher`${high} IS NULL`, cypher`(${overlaps})`]) : overlaps,
    all([cypher`${low} >= ${asked.low}`, cypher`${high} <= ${asked.high}`]),
  );
}

/** A number that is known, in a range. */
export function countCriterion(filter: Arg, number: Fragment): Criterion {
  const { low, high } = boundsOfRange(filter);
  return certain(all([cypher`${number} >= ${low}`, cypher`${number} <= ${high}`]));
}

/** A number of which only the least and the greatest that it may be are known. */
export function matchRange(filter: Arg, least: Fragment, most: Fragment, isCertain: boolean): Criterion {
  if (isCertain) return countCriterion(filter, most);
  const { low, high } = boundsOfRange(filter);
  return uncertain(
    all([cypher`${least} <= ${high}`, cypher`${most} >= ${low}`]),
    all([cypher`${least} >= ${low}`, cypher`${most} <= ${high}`]),
  );
}
