// Things that the answer of a tally shows wherever it names them: fetched once each, taken by id.
import type { Fragment, Variable } from '../../cypher/tag.js';
import { cells, row, type Emitted, type Row } from '../emit.js';
import type { Input } from '../observe.js';
import type { Emitter, Scope } from '../scope.js';
import type { Field } from '../selection.js';

/** What was read of things of one sort: by id, one slot for each place of the answer that shows them. */
export type Fetched = ReadonlyMap<string, readonly unknown[]>;

/** A sort of thing: what its row in the statement holds. */
export interface Pool {
  /** Whether anything is selected of them. */
  readonly isAsked: () => boolean;
  readonly slots: () => Fragment;
  /** Adds a place that shows such things; gives what reads one of them there, or null where it was not fetched. */
  readonly show: (
    scope: Scope,
    field: Field,
    emit: Emitter,
  ) => (fetched: Pick<Fetched, 'get'>, id: string, input: Input) => unknown;
}

export function poolOf(thing: Variable): Pool {
  const slots: Row = row();
  return {
    isAsked: () => slots.count() > 0,
    slots: () => slots.list(),
    show: (scope, field, emit) => {
      const emitted: Emitted = emit(scope, field, thing);
      const slot = slots.add(emitted.expression);
      return (fetched, id, input) => {
        const read = fetched.get(id);
        return read === undefined ? null : emitted.project(read[slot], input);
      };
    },
  };
}

/** Rows of `[id, slots]`. */
export function readPool(rows: readonly unknown[]): Fetched {
  return new Map(
    rows.map((one) => {
      const [id, slots] = cells(one);
      return [id as string, cells(slots)];
    }),
  );
}
