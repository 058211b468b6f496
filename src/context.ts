// What one request carries to its resolvers.
import type { CompiledField, Compiler } from './compile/compile.js';
import type { Graph } from './graph/run.js';
import type { Measurer } from './measure/measurer.js';

/** What a root field gave, and how it was compiled. */
export interface Answered {
  readonly value: unknown;
  readonly compiled: CompiledField;
}

export interface Context {
  readonly graph: Graph;
  readonly compiler: Compiler;
  /** Measures networks, out of the way of other requests. */
  readonly measurer: Measurer;
  readonly requestId: string;
  /** Ends what the request still has running in the database when the client goes away. */
  readonly signal: AbortSignal;
  /** Counted for the answer's `extensions`. */
  readonly counted: { roundTrips: number; storedOrder?: boolean };
  /** By response key, what root fields gave or how they failed: whoever asks again gets the same, without a round trip. */
  readonly answered: Map<string, Promise<Answered>>;
}
