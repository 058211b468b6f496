// Three-valued filters: what may hold and what must hold, side by side, and what the database alone cannot tell.
import { all, any, comma, cypher, isTruth, join, nothing, truth, type Fragment, type Variable } from '../cypher/tag.js';
import { cells } from './emit.js';
import type { Input } from './observe.js';

/** NO, POSSIBLE, DEFINITE. */
export type Weight = 0 | 1 | 2;

/** What is read of a row by a rule of the model, where no predicate of the database says it. */
export interface Weighed {
  readonly cell: Fragment;
  readonly read: (cell: unknown, input: Input) => Weight;
}

/** Something that predicates read more than once, computed once for each candidate. */
export interface Bind {
  readonly as: Variable;
  readonly be: Fragment;
}

/**
 * A criterion as two predicates; what must hold may hold: `definite` implies `possible`. Where it is weighed the two only
 * bound it: they let through all that may turn out to pass, and `weighed` tells.
 */
export interface Criterion {
  readonly possible: Fragment;
  readonly definite: Fragment;
  /** Whether the two are one predicate: then every match is DEFINITE. */
  readonly certain: boolean;
  readonly weighed: Weighed | null;
  /** What its predicates and its cell read: to be bound beside what they are asked of (`bound`). */
  readonly binds: readonly Bind[];
}

export function certain(predicate: Fragment, binds: readonly Bind[] = []): Criterion {
  return { possible: predicate, definite: predicate, certain: true, weighed: null, binds };
}

export function uncertain(possible: Fragment, definite: Fragment, binds: readonly Bind[] = []): Criterion {
  return { possible, definite, certain: false, weighed: null, binds };
}

/** `WHERE` on what is matched, with what has to be bound before the rest can be asked. */
export function bound(where: readonly Fragment[], binds: readonly Bind[], then: readonly Fragment[]): Fragment {
  if (binds.length === 0) return cypher`WHERE ${all([...where, ...then])}`;
  const named = join(
    binds.map(({ as, be }) => cypher`${be} AS ${as}`),
    comma,
  );
  const first = all(where);
  return cypher`${isTruth(first) ? nothing : cypher`WHERE ${first} `}WITH *, ${named} WHERE ${all(then)}`;
}

/** `within` lets through all that can come to weigh something; nothing given, everything. */
export function weighed(weigh: Weighed, within: Fragment = truth, binds: readonly Bind[] = []): Criterion {
  return { possible: within, definite: within, certain: false, weighed: weigh, binds };
}

export const always: Criterion = certain(truth);
export const never: Criterion = certain(cypher`false`);

const weightOf = (cell: unknown): Weight => (cell === 2 ? 2 : cell === 1 ? 1 : 0);

/** As something to read of a row, whatever it is. */
export function toWeighed(criterion: Criterion): Weighed {
  if (criterion.weighed !== null) return criterion.weighed;
  const { possible, definite } = criterion;
  const cell = criterion.certain
    ? cypher`CASE WHEN ${definite} THEN 2 ELSE 0 END`
    : cypher`CASE WHEN ${definite} THEN 2 WHEN ${possible} THEN 1 ELSE 0 END`;
  return { cell, read: weightOf };
}

function together(criteria: readonly Criterion[], combine: (weights: readonly Weight[]) => Weight): Weighed | null {
  if (criteria.every((c) => c.weighed === null)) return null;
  const parts = criteria.map(toWeighed);
  return {
    cell: cypher`[${join(
      parts.map(({ cell }) => cell),
      comma,
    )}]`,
    read: (cell, input) => combine(parts.map(({ read }, i) => read(cells(cell)[i], input))),
  };
}

const least = (weights: readonly Weight[]): Weight => Math.min(2, ...weights) as Weight;
const most = (weights: readonly Weight[]): Weight => Math.max(0, ...weights) as Weight;

/** The least of them; nothing given is DEFINITE. */
export function every(criteria: readonly Criterion[]): Criterion {
  const given = criteria.filter((c) => !(c.certain && c.weighed === null && isTruth(c.possible)));
  const [only] = given;
  if (only === undefined) return always;
  if (given.length === 1) return only;
  return {
    possible: all(given.map((c) => c.possible)),
    definite: all(given.map((c) => c.definite)),
    certain: given.every((c) => c.certain),
    weighed: together(given, least),
    binds: given.flatMap((c) => c.binds),
  };
}

/** The most of them; nothing given is NO. */
export function some(criteria: readonly Criterion[]): Criterion {
  const [only] = criteria;
  if (only === undefined) return never;
  if (criteria.length === 1) return only;
  const grouped = (fragment: Fragment): Fragment => cypher`(${fragment})`;
  return {
    possible: any(criteria.map((c) => grouped(c.possible))),
    definite: any(criteria.map((c) => grouped(c.definite))),
    certain: criteria.every((c) => c.certain),
    weighed: together(criteria, most),
    binds: criteria.flatMap((c) => c.binds),
  };
}

// What is null is not known to hold; a NOT would leave it null.
const unless = (fragment: Fragment): Fragment => cypher`NOT coalesce(${fragment}, false)`;

/** Swaps NO and DEFINITE. */
export function not(criterion: Criterion): Criterion {
  if (criterion.weighed !== null) {
    const { cell, read } = criterion.weighed;
    return weighed({ cell, read: (c, input) => (2 - read(c, input)) as Weight }, truth, criterion.binds);
  }
  return {
    possible: unless(criterion.definite),
    definite: unless(criterion.possible),
    certain: criterion.certain,
    weighed: null,
    binds: criterion.binds,
  };
}

export type Threshold = 'POSSIBLE' | 'DEFINITE';

/** What a list demands that keeps all of this weight or more. */
export function demandOf(criterion: Criterion, threshold: Threshold): Fragment {
  return threshold === 'DEFINITE' ? criterion.definite : criterion.possible;
}

export function reaches(weight: Weight, threshold: Threshold): boolean {
  return weight >= (threshold === 'DEFINITE' ? 2 : 1);
}
