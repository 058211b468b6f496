// Root fields that take more than one statement: each is asked of what the ones before it gave. Pure: what runs them asks.
import type { PreparedStatement } from '../cypher/print.js';
import type { Statement } from '../cypher/statement.js';

/** Something to be done before the search goes on. */
export interface Step {
  /** A statement, whose rows (each of one column) the search is handed. */
  readonly ask: Statement;
}

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
    counted.roundTrips += 1;
    step = steps.next(yield step.value);
  }
  return step.value;
}
