// What every filter input is made of: its given fields, and and/or/not over inputs of its own kind.
import { cypher, param, type Fragment } from '../../cypher/tag.js';
import { foldName } from '../../model/fold.js';
import { argument } from '../argument.js';
import { certain, every, not, some, type Criterion } from '../criterion.js';
import { part, type Arg, type Compilation, type Input } from '../observe.js';

/** Reads the given fields of one filter input. */
export interface Given {
  readonly at: (key: string) => Arg;
  readonly has: (key: string) => boolean;
  readonly oneOf: (key: string, of: Fragment) => readonly Criterion[];
  readonly equals: (key: string, of: Fragment) => readonly Criterion[];
}

/** Which fields of an input are given, in one observation. */
function givenKeys(compilation: Compilation, where: Arg): string {
  return compilation.know((variables) => {
    const read = where.read(variables);
    if (typeof read !== 'object' || read === null) return '';
    return Object.entries(read)
      .flatMap(([key, value]) => (value === null || value === undefined ? [] : [key]))
      .sort()
      .join(' ');
  });
}

export function givenIn(compilation: Compilation, where: Arg): Given {
  const at = (key: string): Arg => part(where, key);
  const keys = new Set(givenKeys(compilation, where).split(' '));
  const has = (key: string): boolean => keys.has(key);
  const when = (key: string, make: () => Fragment): readonly Criterion[] => (has(key) ? [certain(make())] : []);
  return {
    at,
    has,
    oneOf: (key, of) => when(key, () => cypher`${of} IN ${argument(at(key))}`),
    equals: (key, of) => when(key, () => cypher`${of} = ${argument(at(key))}`),
  };
}

/** The inputs of a list, each as an argument of its own: how many there are shapes the text. */
export function itemsOf(compilation: Compilation, list: Arg): readonly Arg[] {
  const count = compilation.know((variables) => (list.read(variables) as readonly unknown[] | null)?.length ?? 0);
  return Array.from({ length: count }, (_, i) => ({
    read: (variables) => (list.read(variables) as readonly unknown[])[i],
    path: `${list.path}[${i}]`,
  }));
}

/** `and`, `or`, `not` of a filter whose inputs are read by `read`. */
export function combined(compilation: Compilation, where: Arg, read: (where: Arg) => Criterion): readonly Criterion[] {
  const { at, has } = givenIn(compilation, where);
  return [
    ...(has('and') ? [every(itemsOf(compilation, at('and')).map(read))] : []),
    ...(has('or') ? [some(itemsOf(compilation, at('or')).map(read))] : []),
    ...(has('not') ? [not(read(at('not')))] : []),
  ];
}

export function foldedText(text: Arg): Fragment {
  return param((input) => foldName(String(text.read((input as Input).variables))));
}
