// The pieces that compilation is made of: a Cypher expression and how to read what it gives.
import { cypher, join, comma, nothing, type Fragment, type Variable } from '../cypher/tag.js';
import type { Input } from './observe.js';

/** An expression, and the function that makes the response's part of its value. */
export interface Emitted {
  readonly expression: Fragment;
  readonly project: (cell: unknown, input: Input) => unknown;
  /** Given where several fields read the one expression: in one row it takes one slot. */
  readonly sharedAs?: string;
}

/** A clause that finds the one thing that a row names, or nothing: it stands after the page is cut, before its row is made. */
export interface Join {
  readonly clause: Fragment;
  readonly binds: Variable;
}

/** An expression that reads what its joins bind: cheaper than a subquery for each row, where rows are cut before. */
export interface Joined extends Emitted {
  readonly joins: readonly Join[];
}

/** The clauses themselves, to follow what binds the rows. */
export function joinClauses(joins: readonly Join[]): Fragment {
  return join(
    joins.map(({ clause }) => cypher` ${clause}`),
    nothing,
  );
}

/** Names the concrete type of a projected object for graphql-js; no response key can collide with it. */
export const TYPE_NAME: unique symbol = Symbol('type name');

export interface Projected {
  [TYPE_NAME]?: string;
  [responseKey: string]: unknown;
}

/** What `new` makes of it inherits nothing, so a client may call a field `__proto__`. */
function Empty(this: Projected): void {
  return;
}
Empty.prototype = Object.freeze(Object.create(null) as object);

/** Not Object.create(null): V8 keeps such an object as a hash table, three times slower to fill and to print. */
export function emptyProjected(): Projected {
  return new (Empty as unknown as new () => Projected)();
}

/** The slots of one positional list. Equal property reads share a slot. */
export interface Row {
  readonly add: (expression: Fragment, sharedAs?: string) => number;
  readonly count: () => number;
  /** The list; what is appended comes after all slots. */
  readonly list: (appended?: readonly Fragment[]) => Fragment;
}

export function row(): Row {
  const slots: Fragment[] = [];
  const shared = new Map<string, number>();
  return {
    add: (expression, sharedAs) => {
      const known = sharedAs === undefined ? undefined : shared.get(sharedAs);
      if (known !== undefined) return known;
      const slot = slots.push(expression) - 1;
      if (sharedAs !== undefined) shared.set(sharedAs, slot);
      return slot;
    },
    count: () => slots.length,
    list: (appended = []) => cypher`[${join([...slots, ...appended], comma)}]`,
  };
}

export function cells(cell: unknown): readonly unknown[] {
  return cell as readonly unknown[];
}

/** One response key of an object: reads its part from the object's slots. */
export interface Part {
  readonly responseKey: string;
  readonly read: (slots: readonly unknown[], input: Input) => unknown;
}

/** Makes an object of its parts, in their order. */
export function projectParts(
  typeName: string,
  parts: readonly Part[],
): (slots: readonly unknown[], input: Input) => Projected {
  return (slots, input) => {
    const made = emptyProjected();
    made[TYPE_NAME] = typeName;
    for (const { responseKey, read } of parts) made[responseKey] = read(slots, input);
    return made;
  };
}
