// Keyset paging: how many, from where, which way; and the cursors, bound to their order and filter.
import { createHash } from 'node:crypto';
import { all, any, cypher, join, nothing, param, truth, type Fragment } from '../cypher/tag.js';
import { BaylanysError } from '../errors.js';
import { isGiven, part, type Arg, type Compilation, type Input, type Variables } from './observe.js';

export const DEFAULT_PAGE = 25;
export const LARGEST_PAGE = 500;

/** How a list is ordered: every key in one direction, the last one unique. */
export interface Order {
  /** Names the keys in cursors: a cursor of another order is refused. */
  readonly tag: string;
  readonly descending: boolean;
}

export interface Page {
  readonly order: Order;
  /** Whether the page is read from the end: keys are then read in the other direction and the rows turned round. */
  readonly backwards: boolean;
  readonly size: (input: Input) => number;
  /** One more than the page holds: tells whether there is more without counting. */
  readonly limit: Fragment;
  /** Whether a cursor bounds the page on the side that it is read from. */
  readonly bounded: boolean;
  /** The cursor's n-th key, as a parameter. */
  readonly bound: (n: number) => Fragment;
  /** All of the cursor's keys; null where there is none. */
  readonly after: (input: Input) => readonly unknown[] | null;
  readonly cursorOf: (keys: readonly unknown[], input: Input) => string;
}

function pageSize(arg: Arg, variables: Variables): number {
  const given = arg.read(variables);
  const size = typeof given === 'number' ? given : DEFAULT_PAGE;
  if (size < 0 || size > LARGEST_PAGE) {
    throw new BaylanysError(
      'BAD_USER_INPUT',
      `${arg.path} takes 0 to ${LARGEST_PAGE}, not ${size}: ask for less and go on with a cursor`,
      { at: arg.path },
    );
  }
  return size;
}

const paging = new Set(['first', 'last', 'after', 'before']);

/** A short fingerprint of everything that decides which items a list holds and in which order. */
function fingerprint(scope: string, order: Order, args: Arg, variables: Variables): string {
  const given = args.read(variables);
  const filter = Object.entries(typeof given === 'object' && given !== null ? given : {})
    .filter(([key, value]) => !paging.has(key) && value !== undefined && value !== null)
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return createHash('sha256')
    .update(JSON.stringify([scope, order, filter]))
    .digest('base64url')
    .slice(0, 12);
}

function decodeCursor(arg: Arg, expected: string, variables: Variables): readonly unknown[] {
  const refuse = (what: string): never => {
    throw new BaylanysError(
      'BAD_USER_INPUT',
      `${arg.path} takes a cursor that this list gave, ${what}: begin again without it`,
      { at: arg.path },
    );
  };
  let decoded: unknown;
  try {
    decoded = JSON.parse(Buffer.from(String(arg.read(variables)), 'base64url').toString('utf8'));
  } catch {
    return refuse('not something else');
  }
  if (!Array.isArray(decoded) || decoded.length < 2 || typeof decoded[0] !== 'string') {
    return refuse('not something else');
  }
  if (decoded[0] !== expected) return refuse('not one of another list, order or filter');
  if (!decoded.slice(1).every((key) => typeof key === 'string' || typeof key === 'number')) {
    return refuse('not something else');
  }
  return decoded.slice(1);
}

/** Computes something of a request's variables once, and forgets it with them. */
export function perRequest<Made>(make: (variables: Variables) => Made): (variables: Variables) => Made {
  const made = new WeakMap<Variables, { readonly value: Made }>();
  return (variables) => {
    const known = made.get(variables) ?? { value: make(variables) };
    made.set(variables, known);
    return known.value;
  };
}

/** Reads `first`, `after`, `last`, `before` of a list. `scope` names the list, so that cursors of others are refused. */
export function pageOf(compilation: Compilation, args: Arg, scope: string, order: Order): Page {
  const first = part(args, 'first');
  const last = part(args, 'last');
  const backwards = isGiven(compilation, last);
  const forwards = isGiven(compilation, first);
  const sizeArg = backwards ? last : first;
  const cursorArg = part(args, backwards ? 'before' : 'after');
  const otherCursor = part(args, backwards ? 'after' : 'before');
  const bounded = isGiven(compilation, cursorArg);
  const otherBounded = isGiven(compilation, otherCursor);
  if (forwards && backwards) {
    throw new BaylanysError('BAD_USER_INPUT', 'first and last were given together: a page is read from one side', {
      at: 'last',
    });
  }
  if (otherBounded) {
    throw new BaylanysError(
      'BAD_USER_INPUT',
      backwards
        ? 'after was given with last: a page from the end takes before'
        : 'before was given without last: a page from the start takes after',
      { at: otherCursor.path },
    );
  }
  // Once a request, not once a row or a key.
  const printOf = perRequest((variables) => fingerprint(scope, order, args, variables));
  const keysOf = perRequest((variables) => decodeCursor(cursorArg, printOf(variables), variables));
  const bounds = new Map<number, Fragment>();
  return {
    order,
    backwards,
    bounded,
    size: ({ variables }) => pageSize(sizeArg, variables),
    limit: param((input) => pageSize(sizeArg, (input as Input).variables) + 1),
    bound: (n) => {
      const known = bounds.get(n);
      if (known) return known;
      const fresh = param((input) => {
        const key = keysOf((input as Input).variables)[n];
        if (key === undefined)
          throw new BaylanysError('BAD_USER_INPUT', `${cursorArg.path} is cut short`, { at: cursorArg.path });
        return key;
      });
      bounds.set(n, fresh);
      return fresh;
    },
    after: ({ variables }) => (bounded ? keysOf(variables) : null),
    cursorOf: (keys, { variables }) => Buffer.from(JSON.stringify([printOf(variables), ...keys])).toString('base64url'),
  };
}

/** Which way the database reads the keys. */
export function readsDescending(page: Page): boolean {
  return page.order.descending !== page.backwards;
}

/**
 * `IS NOT NULL` on every key: a composite index answers only where every property of it is in the predicate, and
 * Community has no existence constraints. One unguarded key turns the index scan into a sort of the whole label.
 */
export function guardsOf(keys: readonly Fragment[]): readonly Fragment[] {
  return keys.map((key) => cypher`${key} IS NOT NULL`);
}

/** Whether an item lies beyond the cursor; true where there is none. */
export function beyondCursor(page: Page, keys: readonly Fragment[]): Fragment {
  return page.bounded ? beyond(page, keys, 0) : truth;
}

function beyond(page: Page, keys: readonly Fragment[], from: number): Fragment {
  const key = keys[from] ?? nothing;
  const strict = readsDescending(page) ? cypher`${key} < ${page.bound(from)}` : cypher`${key} > ${page.bound(from)}`;
  if (from === keys.length - 1) return strict;
  return any([strict, all([cypher`${key} = ${page.bound(from)}`, beyond(page, keys, from + 1)])]);
}

/** The guards and the cursor's bound: together they let Neo4j take page and order from an index. */
export function keysetOf(page: Page, keys: readonly Fragment[]): readonly Fragment[] {
  const guards = guardsOf(keys);
  if (!page.bounded) return guards;
  const outer = keys[0] ?? nothing;
  // The plain bound on the leading key is what the index seeks by; the rest only filters.
  const lead = readsDescending(page) ? cypher`${outer} <= ${page.bound(0)}` : cypher`${outer} >= ${page.bound(0)}`;
  return keys.length === 1 ? [...guards, beyond(page, keys, 0)] : [lead, ...guards.slice(1), beyond(page, keys, 0)];
}

export function orderBy(page: Page, keys: readonly Fragment[]): Fragment {
  const direction = readsDescending(page) ? cypher` DESC` : nothing;
  return cypher`ORDER BY ${join(
    keys.map((key) => cypher`${key}${direction}`),
    cypher`, `,
  )}`;
}
