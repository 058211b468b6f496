// Three-valued filters: what may hold and what must hold, side by side.
import { all, type Fragment } from '../cypher/tag.js';

/** A criterion as two predicates; what must hold may hold: `definite` implies `possible`. */
export interface Criterion {
  readonly possible: Fragment;
  readonly definite: Fragment;
  /** Whether the two are one predicate: then every match is DEFINITE. */
  readonly certain: boolean;
}

export function certain(predicate: Fragment): Criterion {
  return { possible: predicate, definite: predicate, certain: true };
}

export function uncertain(possible: Fragment, definite: Fragment): Criterion {
  return { possible, definite, certain: false };
}

/** The least of them. */
export function every(criteria: readonly Criterion[]): Criterion {
  return {
    possible: all(criteria.map((c) => c.possible)),
    definite: all(criteria.map((c) => c.definite)),
    certain: criteria.every((c) => c.certain),
  };
}
