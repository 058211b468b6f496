// What every emitter needs: the compilation, and the emitters of the other types (handed in, so that none imports another).
import type { Variable } from '../cypher/tag.js';
import type { Emitted, Joined } from './emit.js';
import { choice, part, type Arg, type Compilation } from './observe.js';
import type { Criterion, Threshold } from './criterion.js';
import { readEvidence, type Evidence } from './evidence/evidence.js';
import type { Field } from './selection.js';

/** Makes the object that a field's selection asks for of a node or link bound to a variable. */
export type Emitter = (scope: Scope, field: Field, thing: Variable) => Emitted;
/** The same where the rows around it hold its joins. */
export type JoiningEmitter = (scope: Scope, field: Field, thing: Variable) => Joined;

export interface Scope {
  /** What bounds the evidence here; null = everything that is recorded and not ended. */
  readonly evidence: Evidence | null;
  readonly compilation: Compilation;
  /** What a filter of entities demands: filters of links ask it of their ends, and it asks them of its links. */
  readonly entityFilter: (scope: Scope, where: Arg, n: Variable) => Criterion;
  readonly emit: {
    readonly entity: Emitter;
    readonly link: Emitter;
    readonly statement: Emitter;
    readonly statementInRow: JoiningEmitter;
    readonly passage: Emitter;
    readonly source: Emitter;
  };
}

export function thresholdOf(compilation: Compilation, args: Arg): Threshold {
  return choice(compilation, part(args, 'match')) === 'DEFINITE' ? 'DEFINITE' : 'POSSIBLE';
}

/** A field's own `evidence` takes the place of the one around it, for all below it. */
export function withEvidence(scope: Scope, args: Arg): Scope {
  const own = readEvidence(scope.compilation, args);
  return own === null ? scope : { ...scope, evidence: own };
}
