// Root fields whose statement is bound with what others gave before it.
import { print } from '../cypher/print.js';
import type { Fragment } from '../cypher/tag.js';
import type { Input } from './observe.js';
import type { Root } from './roots/root.js';
import { ask } from './steps.js';

/** What statements are bound with that need to know more than the request's variables. */
export interface KnownInput extends Input {
  /** The members that pass, with their weights. */
  readonly members?: readonly (readonly [id: string, weight: number])[];
  /** By link: the first day on which anything that it speaks of can have happened. */
  readonly firstDays?: Readonly<Record<string, number>>;
}

/** Something to ask first, and what it makes known to what is asked after it. */
export interface Before {
  readonly query: Fragment;
  readonly read: (items: readonly unknown[], input: Input) => Omit<KnownInput, keyof Input>;
}

/** One statement where nothing has to be known before it. */
export function rootAfter(befores: readonly Before[], query: Fragment, project: Root['project']): Root {
  if (befores.length === 0) return { query, project };
  const steps = befores.map((one) => ({ statement: print(one.query), read: one.read }));
  const then = print(query);
  return {
    query: null,
    project,
    *search(input) {
      let known: KnownInput = input;
      for (const { statement, read } of steps) known = { ...known, ...read(yield* ask(statement, known), known) };
      return project(yield* ask(then, known), input);
    },
  };
}
