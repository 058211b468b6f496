// What one request carries to its resolvers.
import type { Compiler } from './compile/compile.js';
import type { Graph } from './graph/run.js';

export interface Context {
  readonly graph: Graph;
  readonly compiler: Compiler;
  readonly requestId: string;
  /** Ends what the request still has running in the database when the client goes away. */
  readonly signal: AbortSignal;
  /** Counted for the answer's `extensions`. */
  readonly counted: { roundTrips: number; storedOrder?: boolean };
}
