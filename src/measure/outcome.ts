// What a thread answers: the measures, or why they cannot be had. An error's class does not cross from thread to thread.
import { BaylanysError, type ErrorCode } from '../errors.js';
import { measureNetwork } from '../model/network/measure.js';
import type { NetworkFacts, NetworkInput } from '../model/network/network.js';

export type Outcome =
  | { readonly facts: NetworkFacts }
  | { readonly failure: { readonly code: ErrorCode; readonly message: string; readonly at: string | null } };

/** What is no expected failure ends the thread. */
export function outcomeOf(input: NetworkInput): Outcome {
  try {
    return { facts: measureNetwork(input) };
  } catch (error) {
    if (!(error instanceof BaylanysError)) throw error;
    const { code, message, at } = error;
    return { failure: { code, message, at } };
  }
}
