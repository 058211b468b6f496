// The date criterion over stored spans: the same rule as model/derive/dated.ts, written in Cypher.
import { cypher, param, variable, type Fragment, type Variable } from '../../cypher/tag.js';
import { BaylanysError } from '../../errors.js';
import { readFilterDay } from '../../model/dates.js';
import { OPEN_FROM, OPEN_TO } from '../../model/days.js';
import { choice, part, type Arg, type Compilation, type Input, type Variables } from '../observe.js';
import { listsOf, matchSpans, spanOf } from '../../model/derive/spans.js';
import type { SpanLists } from '../../model/facts.js';
import type { DateSpan } from '../../model/records.js';
import { uncertain, weighed, type Criterion, type Weight } from '../criterion.js';

/** The days that a `DateFilter` names, both inclusive; open ends are OPEN_FROM and OPEN_TO. */
export interface AskedDays {
  readonly from: (variables: Variables) => number;
  readonly to: (variables: Variables) => number;
}

export function askedDays(filter: Arg): AskedDays {
  const read = (key: 'from' | 'to', variables: Variables): number => {
    const arg = part(filter, key);
    const given = arg.read(variables);
    if (typeof given !== 'string') return key === 'from' ? OPEN_FROM : OPEN_TO;
    return readFilterDay(given, key === 'from' ? 'FROM' : 'TO', arg.path);
  };
  const from = (variables: Variables): number => read('from', variables);
  const to = (variables: Variables): number => {
    const last = read('to', variables);
    if (last < from(variables)) {
      throw new BaylanysError(
        'BAD_USER_INPUT',
        `${filter.path} takes a first day that is not after the last: exchange from and to`,
        { at: filter.path },
      );
    }
    return last;
  };
  return { from, to };
}

export function dayParam(read: (variables: Variables) => number): Fragment {
  return param((input) => read((input as Input).variables));
}

export function excludesUndated(compilation: Compilation, filter: Arg): boolean {
  return choice(compilation, part(filter, 'undated')) === 'EXCLUDE';
}

/** The rule of model/derive/spans.ts, for spans that are read of a row. */
export function weighSpans(compilation: Compilation, filter: Arg): (spans: SpanLists, variables: Variables) => Weight {
  const days = askedDays(filter);
  const undated = excludesUndated(compilation, filter) ? 'EXCLUDE' : 'INCLUDE';
  return (spans, variables) => {
    const match = matchSpans(spans, { from: days.from(variables), to: days.to(variables) }, undated);
    return match === 'NO' ? 0 : match === 'POSSIBLE' ? 1 : 2;
  };
}

/** A criterion on one date or none, read of a row. */
export function dateCriterion(
  compilation: Compilation,
  filter: Arg,
  cell: Fragment,
  dateOf: (cell: unknown, input: Input) => DateSpan | null,
): Criterion {
  const weigh = weighSpans(compilation, filter);
  return weighed({
    cell,
    read: (read, input) => {
      const date = dateOf(read, input);
      return weigh(listsOf(date === null ? [] : [spanOf(date)]), input.variables);
    },
  });
}

/** A date that is stored as JSON. */
export function storedDate(cell: unknown): DateSpan | null {
  return typeof cell === 'string' ? (JSON.parse(cell) as DateSpan) : null;
}

/**
 * POSSIBLE if one of the spans overlaps the asked days; DEFINITE if all pass: one that lasted overlaps, a day somewhere
 * within one lies inside. Without a span: POSSIBLE, or left out where `undated: EXCLUDE` is asked.
 */
export function spanCriterion(compilation: Compilation, filter: Arg, thing: Variable): Criterion {
  const days = askedDays(filter);
  const from = dayParam(days.from);
  const to = dayParam(days.to);
  const i = variable('i');
  const each = cypher`${i} IN range(0, size(${thing}.spansFrom) - 1)`;
  const overlaps = cypher`${thing}.spansFrom[${i}] <= ${to} AND ${thing}.spansTo[${i}] >= ${from}`;
  const inside = cypher`${thing}.spansFrom[${i}] >= ${from} AND ${thing}.spansTo[${i}] <= ${to}`;
  const some = cypher`any(${each} WHERE ${overlaps})`;
  return uncertain(
    excludesUndated(compilation, filter) ? some : cypher`(size(${thing}.spansFrom) = 0 OR ${some})`,
    cypher`size(${thing}.spansFrom) > 0 AND all(${each} WHERE CASE WHEN ${thing}.spansLasting[${i}] THEN ${overlaps} ELSE ${inside} END)`,
  );
}
