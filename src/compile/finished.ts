// Whether a projected value is already, down to its leaves, what ordinary execution would make of it.
import {
  getNullableType,
  GraphQLBoolean,
  GraphQLFloat,
  GraphQLID,
  GraphQLInt,
  GraphQLString,
  isAbstractType,
  isEnumType,
  isListType,
  isNonNullType,
  isObjectType,
  type FieldNode,
  type GraphQLLeafType,
  type GraphQLObjectType,
  type GraphQLOutputType,
} from 'graphql';
import { TYPE_NAME, type Projected } from './emit.js';
import type { Compilation } from './observe.js';
import { selectedFields, type Field } from './selection.js';

/**
 * A null where none may be, a number for a text, a value that an enum does not know, a key that is not there: ordinary
 * execution makes an error or something else of it, so the answer is left to it.
 */
export type IsFinished = (value: unknown) => boolean;

const isText: IsFinished = (value) => typeof value === 'string';
const scalars: ReadonlyMap<GraphQLLeafType, IsFinished> = new Map<GraphQLLeafType, IsFinished>([
  [GraphQLString, isText],
  [GraphQLID, isText],
  [GraphQLBoolean, (value) => typeof value === 'boolean'],
  // `| 0` keeps what fits 32 bits, which is all that GraphQL's Int may be.
  [GraphQLInt, (value) => typeof value === 'number' && (value | 0) === value],
  [GraphQLFloat, (value) => typeof value === 'number' && Number.isFinite(value)],
]);

function leaf(type: GraphQLLeafType): IsFinished {
  if (isEnumType(type)) {
    const names = new Set<unknown>(
      type
        .getValues()
        .filter(({ name, value }) => name === value)
        .map(({ name }) => name),
    );
    return (value) => names.has(value);
  }
  // A scalar of its own would say itself how it is written.
  return scalars.get(type) ?? (() => false);
}

interface Expected {
  readonly type: GraphQLObjectType;
  readonly nodes: readonly FieldNode[];
  /** Null until the first object of the type is met. */
  fields: readonly { readonly responseKey: string; readonly isFinished: IsFinished }[] | null;
}

/**
 * For the values of one compiled root field. What is below an object is looked at when the first of its type is met: it
 * was made by a projector of that type, so all of it was walked and every condition in it observed when the field was
 * compiled. Hence `compilation` may be one of its own whose observations nobody keeps.
 */
export function finished(compilation: Compilation, root: Field): IsFinished {
  // By the first node and the type: what many types select by the same nodes is looked at once for each.
  const known = new Map<FieldNode, Expected[]>();

  const expectedOf = (type: GraphQLObjectType, nodes: readonly [FieldNode, ...FieldNode[]]): Expected => {
    const candidates = known.get(nodes[0]) ?? [];
    known.set(nodes[0], candidates);
    const found = candidates.find(
      (other) =>
        other.type === type && other.nodes.length === nodes.length && other.nodes.every((node, i) => node === nodes[i]),
    );
    if (found) return found;
    const fresh: Expected = { type, nodes, fields: null };
    candidates.push(fresh);
    return fresh;
  };

  const objectOf = (expected: Expected): ((value: Projected) => boolean) => {
    return (value) => {
      expected.fields ??= selectedFields(compilation, expected.type, expected.nodes).map((field) => ({
        responseKey: field.responseKey,
        isFinished: valueOf(field.definition.type, field),
      }));
      for (const { responseKey, isFinished } of expected.fields) if (!isFinished(value[responseKey])) return false;
      return true;
    };
  };

  const composite = (type: GraphQLOutputType, field: Field): IsFinished => {
    if (isObjectType(type)) {
      const isObject = objectOf(expectedOf(type, field.nodes));
      return (value) => typeof value === 'object' && value !== null && isObject(value as Projected);
    }
    if (!isAbstractType(type)) return () => false;
    const byName = new Map(
      compilation.schema
        .getPossibleTypes(type)
        .map((possible) => [possible.name, objectOf(expectedOf(possible, field.nodes))]),
    );
    return (value) => {
      if (typeof value !== 'object' || value === null) return false;
      const isObject = byName.get((value as Projected)[TYPE_NAME] ?? '');
      return isObject !== undefined && isObject(value as Projected);
    };
  };

  const valueOf = (type: GraphQLOutputType, field: Field): IsFinished => {
    const nullable = getNullableType(type);
    const inner = isListType(nullable) ? listOf(valueOf(nullable.ofType, field)) : named(nullable, field);
    return isNonNullType(type) ? inner : (value) => value === null || inner(value);
  };
  const named = (type: GraphQLOutputType, field: Field): IsFinished =>
    isEnumType(type) || scalars.has(type as GraphQLLeafType) ? leaf(type as GraphQLLeafType) : composite(type, field);

  return valueOf(root.definition.type, root);
}

function listOf(item: IsFinished): IsFinished {
  return (value) => Array.isArray(value) && value.every(item);
}
