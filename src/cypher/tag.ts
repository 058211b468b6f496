// Safe Cypher text: a template whose holes take fragments, escaped names or parameters, never text.
import { BaylanysError } from '../errors.js';

const BRAND: unique symbol = Symbol('cypher');

/** A piece of Cypher. It can only be made here, so no value can ever become part of the text. */
export type Fragment =
  | { readonly [BRAND]: true; readonly kind: 'TEXT'; readonly text: string }
  | { readonly [BRAND]: true; readonly kind: 'PARAM'; readonly read: ParamReader }
  | { readonly [BRAND]: true; readonly kind: 'VARIABLE'; readonly variable: Variable }
  | { readonly [BRAND]: true; readonly kind: 'LIST'; readonly parts: readonly Fragment[] };

/** Gives a parameter's value when a compiled statement is bound to the variables of one request. */
export type ParamReader = (input: unknown) => unknown;

/** A name for a node, relationship or value within one statement; printed as `n0`, `r1` in order of appearance. */
export interface Variable {
  readonly prefix: string;
}

function make<T extends object>(part: T): T & { readonly [BRAND]: true } {
  return Object.freeze({ ...part, [BRAND]: true as const });
}

/** What may stand in a hole. A bare string or number may not. */
export type Hole = Fragment | Variable;

function isFragment(hole: Hole): hole is Fragment {
  return BRAND in hole;
}

export function cypher(strings: TemplateStringsArray, ...holes: readonly Hole[]): Fragment {
  const parts: Fragment[] = [];
  strings.forEach((text, i) => {
    if (text !== '') parts.push(make({ kind: 'TEXT', text }));
    const hole = holes[i];
    if (hole !== undefined) parts.push(isFragment(hole) ? hole : make({ kind: 'VARIABLE', variable: hole }));
  });
  return make({ kind: 'LIST', parts });
}

/** A new name; two calls never give the same one. */
export function variable(prefix: string): Variable {
  if (!/^[a-z]+$/.test(prefix))
    throw new BaylanysError('INTERNAL', `a variable's prefix is of letters a-z, not '${prefix}'`);
  return Object.freeze({ prefix });
}

/** A value of the request, read when the statement is bound. Two holes with one reader share a parameter. */
export function param(read: ParamReader): Fragment {
  return make({ kind: 'PARAM', read });
}

/** A value that is known now: a parameter all the same. */
export function value(known: unknown): Fragment {
  return param(() => known);
}

/** A label, relationship type, index or property name of the model, escaped. */
export function name(text: string): Fragment {
  if (text === '' || text.includes('\u0000')) throw new BaylanysError('INTERNAL', 'a name in Cypher is not empty');
  const plain = /^[A-Za-z_][A-Za-z0-9_]*$/.test(text);
  return make({ kind: 'TEXT', text: plain ? text : `\`${text.replaceAll('`', '``')}\`` });
}

/** A whole number as text, where Cypher takes no parameter (bounds of patterns). */
export function wholeNumber(n: number): Fragment {
  if (!Number.isSafeInteger(n) || n < 0) throw new BaylanysError('INTERNAL', `a bound is a whole number, not ${n}`);
  return make({ kind: 'TEXT', text: String(n) });
}

export const nothing: Fragment = make({ kind: 'LIST', parts: [] });

export function isNothing(fragment: Fragment): boolean {
  return fragment.kind === 'LIST' && fragment.parts.every(isNothing);
}

/** Fragments with something between them. */
export function join(parts: readonly Fragment[], between: Fragment): Fragment {
  return make({ kind: 'LIST', parts: parts.flatMap((part, i) => (i === 0 ? [part] : [between, part])) });
}

export const comma = cypher`, `;
const andText = cypher` AND `;
const orText = cypher` OR `;

/** Demands nothing. */
export const truth: Fragment = cypher`true`;

export function isTruth(fragment: Fragment): boolean {
  return fragment === truth;
}

/** All of them; nothing given is true. */
export function all(parts: readonly Fragment[]): Fragment {
  const given = parts.filter((part) => part !== truth && !isNothing(part));
  if (given.length === 0) return truth;
  return given.length === 1 ? (given[0] ?? nothing) : join(given, andText);
}

/** One of them, in parentheses; nothing given is false. */
export function any(parts: readonly Fragment[]): Fragment {
  if (parts.length === 0) return cypher`false`;
  return parts.length === 1 ? (parts[0] ?? nothing) : cypher`(${join(parts, orText)})`;
}
