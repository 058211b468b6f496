// Reads what is selected of an answer of `loadBearing`: lists cut to their sizes, things shown as the ordinary types.
import { getNamedType, getNullableType, isListType, isUnionType } from 'graphql';
import { BaylanysError } from '../../errors.js';
import { row } from '../emit.js';
import { readEvidenced, type ValueToShow } from '../evidenced.js';
import { readJson, type Hook, type Json, type ReadJson } from '../json.js';
import { part, type Arg, type Input } from '../observe.js';
import { LARGEST_PAGE } from '../page.js';
import type { Emitter, Scope } from '../scope.js';
import { argumentsOf, objectType, objectTypeOf, type Field } from '../selection.js';
import type { Shelf, Showing, Sort } from '../showing.js';
import { EFFECT } from './shape.js';

/** The most sources, voices and passages that are listed. */
export const LONGEST = 100;

export function sizeOf(args: Arg, most: number, { variables }: Input): number {
  const first = part(args, 'first').read(variables) as number;
  if (first >= 0 && first <= most) return first;
  throw new BaylanysError('BAD_USER_INPUT', `first takes 0 to ${most}, not ${first}: ask for fewer`, { at: 'first' });
}

const shownAs: Readonly<Record<string, Sort>> = {
  Link: 'links',
  Entity: 'entities',
  Source: 'sources',
  Passage: 'passages',
};

function emitterOf(scope: Scope, named: string): Emitter {
  switch (named) {
    case 'Link':
      return scope.emit.link;
    case 'Source':
      return scope.emit.source;
    case 'Passage':
      return scope.emit.passage;
    default:
      return scope.emit.entity;
  }
}

const rankings: ReadonlySet<string> = new Set(['sources', 'origins', 'passages']);

/**
 * Reads what falls or changes, and whatever is shown of it. `scope` has the evidence asked for; `outer` shows entities as
 * everything that is recorded shows them. `more` comes first.
 */
function bearingHook(outer: Scope, scope: Scope, shown: Showing, more: Hook): Hook {
  const { compilation } = scope;

  const effects = (selected: Field): ReadJson => {
    const own = argumentsOf(selected);
    const union = getNamedType(selected.definition.type);
    const types = isUnionType(union) ? union.getTypes().map(({ name }) => name) : [];
    const readers = new Map(
      types.map((name) => [name, readJson(scope, objectType(compilation, name), selected, row(), hook)]),
    );
    return (json, besides, input) =>
      ((json?.[selected.name] ?? []) as readonly Json[])
        .slice(0, sizeOf(own, LARGEST_PAGE, input))
        .map((one, i) => readers.get(String(one[EFFECT]))?.(one, besides, input, i) ?? null);
  };

  const hook: Hook = (type, selected, beside) => {
    const first = more(type, selected, beside);
    if (first !== null) return first;
    const named = getNamedType(selected.definition.type).name;
    if (named === 'LoadBearingEffect') return effects(selected);
    if (named === 'Evidenced') {
      const read = readEvidenced(scope, selected, shown);
      return (json, [shelf], input) =>
        read((json?.[selected.name] ?? null) as ValueToShow | null, shelf as Shelf, input);
    }
    const sort = shownAs[named];
    if (sort === undefined) return null;
    const inner = sort === 'entities' ? outer : scope;
    const show = shown.place(sort, inner, selected, emitterOf(inner, named));
    const isList = isListType(getNullableType(selected.definition.type));
    return (json, [shelf], input) => {
      const given = json?.[selected.name];
      if (!isList) return typeof given === 'string' ? show(shelf as Shelf, given, input) : null;
      return ((given ?? []) as readonly string[]).flatMap((id) => show(shelf as Shelf, id, input) ?? []);
    };
  };
  return hook;
}

/** The rankings below a field, as long as its `first` says. */
export function bearingReader(outer: Scope, scope: Scope, field: Field, shown: Showing): ReadJson {
  const { compilation } = scope;
  const args = argumentsOf(field);
  const type = objectTypeOf(compilation, field);
  const hook = bearingHook(outer, scope, shown, (of, selected) => {
    if (of !== type || !rankings.has(selected.name)) return null;
    const read = readJson(scope, objectTypeOf(compilation, selected), selected, row(), hook);
    return (json, besides, input) =>
      ((json?.[selected.name] ?? []) as readonly Json[])
        .slice(0, sizeOf(args, LONGEST, input))
        .map((one, i) => read(one, besides, input, i));
  });
  return readJson(scope, type, field, row(), hook);
}
