// Prints a fragment: canonical names and parameters in order of appearance, so that equal trees give equal text.
import { impossible } from '../errors.js';
import type { Fragment, ParamReader, Variable } from './tag.js';
import type { Statement } from './statement.js';

/** Text that never changes, and how to fill its parameters from one request. */
export interface PreparedStatement {
  readonly text: string;
  readonly bind: (input: unknown) => Statement;
}

export function print(fragment: Fragment): PreparedStatement {
  const variables = new Map<Variable, string>();
  const counts = new Map<string, number>();
  const params = new Map<ParamReader, string>();
  let text = '';

  const nameOf = (v: Variable): string => {
    const known = variables.get(v);
    if (known !== undefined) return known;
    const n = counts.get(v.prefix) ?? 0;
    counts.set(v.prefix, n + 1);
    const fresh = `${v.prefix}${n}`;
    variables.set(v, fresh);
    return fresh;
  };
  const paramOf = (read: ParamReader): string => {
    const known = params.get(read);
    if (known !== undefined) return known;
    const fresh = `p${params.size}`;
    params.set(read, fresh);
    return fresh;
  };
  const walk = (part: Fragment): void => {
    switch (part.kind) {
      case 'TEXT':
        text += part.text;
        return;
      case 'PARAM':
        text += `$${paramOf(part.read)}`;
        return;
      case 'VARIABLE':
        text += nameOf(part.variable);
        return;
      case 'LIST':
        part.parts.forEach(walk);
        return;
      default:
        impossible(part);
    }
  };
  walk(fragment);

  const printed = text;
  const readers = [...params].map(([read, as]) => [as, read] as const);
  return Object.freeze({
    text: printed,
    bind: (input: unknown) => ({
      text: printed,
      params: Object.fromEntries(readers.map(([as, read]) => [as, read(input)])),
    }),
  });
}

/** A statement that takes nothing from a request. */
export function statement(fragment: Fragment): Statement {
  return print(fragment).bind(undefined);
}
