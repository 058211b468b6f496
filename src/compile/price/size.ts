// How long a list can get, as its arguments say.
import { Kind } from 'graphql';
import { MOST_COUNTED } from '../connection.js';
import type { Variables } from '../observe.js';
import { DEFAULT_PAGE, LARGEST_PAGE } from '../page.js';
import type { Field } from '../selection.js';

/** To count so many things costs the database about as much as to read one with its fields. */
export const COUNTED = 1000;

type Measure = (variables: Variables) => number | null;

/** An argument that says how long a list gets. */
export interface Size {
  /** Where its field first stands: `incidents.nodes.perpetrators`. */
  readonly path: string;
  readonly argument: 'first' | 'last' | 'ids';
  readonly read: (variables: Variables) => number;
}

/** A number, or how long a list is; null = not given. Read without coercing what stands beside it. */
function argument(field: Field, name: string): Measure | null {
  const definition = field.definition.args.find((arg) => arg.name === name);
  if (!definition) return null;
  const measure = (value: unknown): number | null =>
    typeof value === 'number' ? value : Array.isArray(value) ? value.length : null;
  const fallback = measure(definition.defaultValue);
  const given = field.nodes[0].arguments?.find((arg) => arg.name.value === name)?.value;
  switch (given?.kind) {
    case undefined:
      return () => fallback;
    case Kind.VARIABLE: {
      const variable = given.name.value;
      return (variables) => (Object.hasOwn(variables, variable) ? measure(variables[variable]) : fallback);
    }
    case Kind.INT: {
      const literal = Number(given.value);
      return () => literal;
    }
    case Kind.LIST: {
      const { length } = given.values;
      return () => length;
    }
    case Kind.NULL:
      return () => null;
    default:
      // One value where a list is expected is a list of one.
      return () => 1;
  }
}

/** What is out of bounds is refused by the field itself; here it counts as the bound. */
function within(number: number, most: number): number {
  return Math.min(Math.max(number, 0), most);
}

/** The size that a field's arguments give to its list, or to the page of its connection; null where it takes none. */
export function sizeOf(field: Field, path: string): Size | null {
  const ids = argument(field, 'ids');
  if (ids) return { path, argument: 'ids', read: (variables) => within(ids(variables) ?? 0, LARGEST_PAGE) };
  const first = argument(field, 'first');
  if (!first) return null;
  const last = argument(field, 'last');
  return {
    path,
    argument: field.nodes[0].arguments?.some((arg) => arg.name.value === 'last') ? 'last' : 'first',
    read: (variables) => within(last?.(variables) ?? first(variables) ?? DEFAULT_PAGE, LARGEST_PAGE),
  };
}

/** What a count costs, by the bound up to which it counts; null where the field counts nothing. */
export function costOfCount(field: Field): ((variables: Variables) => number) | null {
  const upTo = argument(field, 'upTo');
  return upTo && ((variables) => Math.ceil(within(upTo(variables) ?? 0, MOST_COUNTED) / COUNTED));
}
