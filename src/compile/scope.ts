// What every emitter needs: the compilation, and the emitters of the other types (handed in, so that none imports another).
import type { Variable } from '../cypher/tag.js';
import type { Emitted } from './emit.js';
import type { Compilation } from './observe.js';
import type { Field } from './selection.js';

/** Makes the object that a field's selection asks for of a node or link bound to a variable. */
export type Emitter = (scope: Scope, field: Field, thing: Variable) => Emitted;

export interface Scope {
  readonly compilation: Compilation;
  readonly emit: {
    readonly entity: Emitter;
    readonly link: Emitter;
    readonly statement: Emitter;
    readonly passage: Emitter;
    readonly source: Emitter;
  };
}
