// Root fields that take more than one statement: each is asked of what the ones before it gave. Pure: what runs them asks.
import type { PreparedStatement } from '../cypher/print.js';
import type { Statement } from '../cypher/statement.js';
import type { NetworkFacts, NetworkInput } from '../model/network/network.js';

/** Something to be done before the search goes on. */
export type Step =
  /** A statement, whose rows (each of one column) the search is handed. */
  | { readonly ask: Statement }
  /** A network, whose measures the search is handed: they are made in another thread. */
  | { readonly measure: NetworkInput };

/** Yields its steps one by one and returns the field's value. */
export type Search = Generator<Step, unknown, unknown>;

/** Asks one statement; gives its items. */
export function* ask(prepared: PreparedStatement, input: unknown): Generator<Step, readonly unknown[], unknown> {
  return (yield { ask: prepared.bind(input) }) as readonly unknown[];
}

/** The same steps, counted as they are taken. */
export function* counting<Made>(
  steps: Generator<Step, Made, unknown>,
  counted: { roundTrips: number },
): Generator<Step, Made, unknown> {
  let step = steps.next();
  while (step.done !== true) {
    if ('ask' in step.value) counted.roundTrips += 1;
    step = steps.next(yield step.value);
  }
  return step.value;
}

export function* measure(input: NetworkInput): Generator<Step, NetworkFacts, unknown> {
  return (yield { measure: input }) as NetworkFacts;
}
