// What every root field is made with.
import { getNamedType } from 'graphql';
import { cypher, type Fragment } from '../../cypher/tag.js';
import type { ConnectionPlan } from '../connection.js';
import type { Emitted } from '../emit.js';
import { part, type Arg, type Input } from '../observe.js';
import type { Scope } from '../scope.js';
import type { Sieve } from '../sieve.js';
import { argumentsOf, objectType, type Field } from '../selection.js';
import type { Search } from '../steps.js';

/** A root field's statement (null where nothing needs asking) and what makes the answer of its rows. */
export interface Root {
  readonly query: Fragment | null;
  readonly project: (items: readonly unknown[], input: Input, counted?: number) => unknown;
  readonly sift?: ((input: Input) => Sieve) | null;
  /** Whether stored keys order what is made anew. */
  readonly storedOrder?: boolean;
  /** Where one statement is not enough: what is done in place of asking `query`. */
  readonly search?: (input: Input) => Search;
}

export function one(match: Fragment, emitted: Emitted): Root {
  return {
    query: cypher`${match} RETURN ${emitted.expression} AS item`,
    project: (items, input) => (items.length === 0 ? null : emitted.project(items[0], input)),
  };
}

/** The page row by row; whatever stands beside it comes as one map, so that it cannot be taken for an item. */
/** What stands beside the page comes first: then the rows, as many as are needed. */
function sifted(plan: ConnectionPlan, makeSieve: (input: Input) => Sieve, page: Fragment, storedOrder: boolean): Root {
  return {
    query: plan.hasBeside ? cypher`RETURN {beside: ${plan.beside}} AS item UNION ALL ${page}` : page,
    storedOrder,
    sift: (input) => {
      const sieve = makeSieve(input);
      const besides: unknown[] = [];
      return {
        take: (item) => (Array.isArray(item) ? sieve.take(item) : besides.push(item) === 0),
        kept: () => [...besides, ...sieve.kept()],
        counted: sieve.counted,
      };
    },
    project: (items, input, counted) => {
      const rows = items.filter((item) => Array.isArray(item));
      const found = items.find((item) => !Array.isArray(item)) as { beside: readonly unknown[] } | undefined;
      return plan.project(rows, found?.beside ?? [], input, counted);
    },
  };
}

export function list(plan: ConnectionPlan, scope: Scope): Root {
  const storedOrder = scope.evidence !== null && plan.page !== null;
  if (plan.sift !== null && plan.page !== null) return sifted(plan, plan.sift, plan.page, storedOrder);
  const beside = cypher`RETURN {beside: ${plan.beside}} AS item`;
  const query = plan.page === null ? beside : plan.hasBeside ? cypher`${plan.page} UNION ALL ${beside}` : plan.page;
  return {
    query,
    storedOrder,
    project: (items, input) => {
      const rows = items.filter((item) => Array.isArray(item));
      const found = items.find((item) => !Array.isArray(item)) as { beside: readonly unknown[] } | undefined;
      return plan.project(rows, found?.beside ?? [], input);
    },
  };
}

export function connectionType(scope: Scope, field: Field) {
  return objectType(scope.compilation, getNamedType(field.definition.type).name);
}

export function idOf(field: Field): Arg {
  return part(argumentsOf(field), 'id');
}

export type RootRule = (scope: Scope, field: Field) => Root;
