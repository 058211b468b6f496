// Values stored as JSON: picks the selected fields, and hooks in what only the database knows (statements, entities).
import {
  getNamedType,
  getNullableType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  type GraphQLObjectType,
  type GraphQLOutputType,
} from 'graphql';
import { cypher, type Fragment } from '../cypher/tag.js';
import { BaylanysError } from '../errors.js';
import { cells, emptyProjected, row, TYPE_NAME, type Emitted, type Row } from './emit.js';
import type { Input } from './observe.js';
import type { Scope } from './scope.js';
import { isTypeName, objectType, selectedFields, type Field } from './selection.js';

export type Json = Readonly<Record<string, unknown>>;
/** Reads one field of a JSON object; `beside` holds what hooks added to the row, `index` is the object's place in its list. */
export type ReadJson = (json: Json | null, beside: readonly unknown[], input: Input, index: number) => unknown;
/** A field that JSON alone does not answer, or null where it does. */
export type Hook = (type: GraphQLObjectType, field: Field, beside: Row) => ReadJson | null;

/** What a field of a value without statements shows: nothing recorded. */
function emptyOf(type: GraphQLOutputType): unknown {
  if (!isNonNullType(type)) return null;
  const inner = getNullableType(type);
  if (isListType(inner)) return [];
  const named = getNamedType(inner).name;
  if (named === 'Boolean') return false;
  return named === 'Int' ? 0 : null;
}

// Where the contract and the stored record name a field differently.
const storedAs: Readonly<Record<string, string>> = {
  'TypeContent.type': 'value',
  'YesNoContent.yes': 'value',
  'CredibilityContent.credibility': 'value',
};

function readField(scope: Scope, type: GraphQLObjectType, field: Field, beside: Row, hook: Hook): ReadJson {
  if (isTypeName(field)) return () => type.name;
  const hooked = hook(type, field, beside);
  if (hooked) return hooked;
  const stored = storedAs[`${type.name}.${field.name}`] ?? field.name;
  const empty = emptyOf(field.definition.type);
  const named = getNamedType(field.definition.type);
  if (isLeafType(named)) return (json) => json?.[stored] ?? empty;
  if (!isObjectType(named)) throw new BaylanysError('INTERNAL', `no rule for ${type.name}.${field.name}`);
  const read = readJson(scope, named, field, beside, hook);
  if (isListType(getNullableType(field.definition.type))) {
    return (json, besides, input) => {
      const list = (json?.[stored] ?? empty) as readonly Json[] | null;
      return list === null ? null : list.map((one, i) => read(one, besides, input, i));
    };
  }
  return (json, besides, input, index) => {
    const one = json?.[stored] as Json | null | undefined;
    return one === null || one === undefined ? null : read(one, besides, input, index);
  };
}

/** Reads the selection below a field from a JSON object of this type. */
export function readJson(scope: Scope, type: GraphQLObjectType, field: Field, beside: Row, hook: Hook): ReadJson {
  const fields = selectedFields(scope.compilation, type, field.nodes).map((selected) => ({
    responseKey: selected.responseKey,
    read: readField(scope, type, selected, beside, hook),
  }));
  return (json, besides, input, index) => {
    const made = emptyProjected();
    made[TYPE_NAME] = type.name;
    for (const { responseKey, read } of fields) made[responseKey] = read(json, besides, input, index);
    return made;
  };
}

export const noHook: Hook = () => null;

/** Where a JSON object comes from: stored text, or facts made anew. */
export interface JsonSource {
  readonly expression: Fragment;
  readonly parse: (cell: unknown, input: Input) => Json | null;
  readonly sharedAs?: string;
}

function parse(cell: unknown): Json | null {
  return typeof cell === 'string' ? (JSON.parse(cell) as Json) : null;
}

export function storedText(expression: Fragment): JsonSource {
  return { expression, parse };
}

/** An object stored as JSON. `whenAbsent`: null, or an object that says that nothing is recorded. */
export function emitJson(
  scope: Scope,
  field: Field,
  { expression, parse: parseCell, sharedAs }: JsonSource,
  whenAbsent: 'NULL' | 'EMPTY',
  hook: Hook,
): Emitted {
  const named = getNamedType(field.definition.type);
  const beside = row();
  const read = readJson(scope, objectType(scope.compilation, named.name), field, beside, hook);
  const hooks = beside.count();
  const project = (json: Json | null, besides: readonly unknown[], input: Input): unknown =>
    json === null && whenAbsent === 'NULL' ? null : read(json, besides, input, 0);
  if (hooks === 0) {
    const shared = sharedAs === undefined ? {} : { sharedAs };
    return { expression, project: (cell, input) => project(parseCell(cell, input), [], input), ...shared };
  }
  return {
    expression: cypher`[${expression}, ${beside.list()}]`,
    project: (cell, input) => project(parseCell(cells(cell)[0], input), cells(cells(cell)[1]), input),
  };
}

/** Where a list of JSON objects comes from: one stored text, stored texts of one item each, or facts made anew. */
export interface JsonListSource {
  readonly expression: Fragment;
  readonly parse: (cell: unknown, input: Input) => readonly (Json | null)[];
  readonly sharedAs?: string;
}

export function storedList(expression: Fragment): JsonListSource {
  return { expression, parse: (cell) => (typeof cell === 'string' ? (JSON.parse(cell) as readonly Json[]) : []) };
}

export function storedTexts(expression: Fragment): JsonListSource {
  return { expression, parse: (cell) => ((cell ?? []) as readonly unknown[]).map(parse) };
}

export function emitJsonList(
  scope: Scope,
  field: Field,
  { expression, parse: parseCell, sharedAs }: JsonListSource,
  hook: Hook,
): Emitted {
  const named = getNamedType(field.definition.type);
  const beside = row();
  const read = readJson(scope, objectType(scope.compilation, named.name), field, beside, hook);
  const project = (cell: unknown, besides: readonly unknown[], input: Input): unknown =>
    parseCell(cell, input).map((one, i) => read(one, besides, input, i));
  if (beside.count() === 0) {
    const shared = sharedAs === undefined ? {} : { sharedAs };
    return { expression, project: (cell, input) => project(cell, [], input), ...shared };
  }
  return {
    expression: cypher`[${expression}, ${beside.list()}]`,
    project: (cell, input) => project(cells(cell)[0], cells(cells(cell)[1]), input),
  };
}
