// Whether something is selected: what nobody asked for is not searched for.
import { objectTypeOf, selectedFields, type Field } from '../selection.js';
import type { Scope } from '../scope.js';

/** By the names of the fields on the way to it. */
export function selects(scope: Scope, field: Field, [first, ...rest]: readonly string[]): boolean {
  if (first === undefined) return true;
  return selectedFields(scope.compilation, objectTypeOf(scope.compilation, field), field.nodes).some(
    (selected) => selected.name === first && selects(scope, selected, rest),
  );
}
