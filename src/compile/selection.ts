// Walks a selection as graphql-js does: response keys merged, fragments expanded, conditions decided.
import {
  getArgumentValues,
  getNamedType,
  GraphQLIncludeDirective,
  GraphQLSkipDirective,
  getDirectiveValues,
  isAbstractType,
  Kind,
  SchemaMetaFieldDef,
  TypeMetaFieldDef,
  TypeNameMetaFieldDef,
  visit,
  type FieldNode,
  type GraphQLField,
  type GraphQLObjectType,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';
import { BaylanysError } from '../errors.js';
import type { Arg, Compilation, Variables } from './observe.js';

/** One response key of a selection on one object type, with all the nodes that ask for it. */
export interface Field {
  readonly responseKey: string;
  readonly name: string;
  readonly nodes: readonly [FieldNode, ...FieldNode[]];
  readonly definition: GraphQLField<unknown, unknown>;
}

function isIncluded(compilation: Compilation, node: SelectionNode): boolean {
  if (node.directives === undefined || node.directives.length === 0) return true;
  return compilation.know((variables) => {
    const skip = getDirectiveValues(GraphQLSkipDirective, node, variables);
    const include = getDirectiveValues(GraphQLIncludeDirective, node, variables);
    return skip?.['if'] !== true && include?.['if'] !== false;
  });
}

function applies(compilation: Compilation, type: GraphQLObjectType, condition: string | undefined): boolean {
  if (condition === undefined || condition === type.name) return true;
  const conditional = compilation.schema.getType(condition);
  return isAbstractType(conditional) && compilation.schema.isSubType(conditional, type);
}

function gather(
  compilation: Compilation,
  type: GraphQLObjectType,
  set: SelectionSetNode,
  found: Map<string, [FieldNode, ...FieldNode[]]>,
  visited: Set<string>,
): void {
  for (const node of set.selections) {
    if (node.kind === Kind.FIELD) {
      if (!isIncluded(compilation, node)) continue;
      const key = node.alias?.value ?? node.name.value;
      const known = found.get(key);
      if (known) known.push(node);
      else found.set(key, [node]);
    } else if (node.kind === Kind.INLINE_FRAGMENT) {
      if (!applies(compilation, type, node.typeCondition?.name.value) || !isIncluded(compilation, node)) continue;
      gather(compilation, type, node.selectionSet, found, visited);
    } else {
      const fragment = compilation.fragments[node.name.value];
      if (fragment === undefined || visited.has(node.name.value)) continue;
      if (!applies(compilation, type, fragment.typeCondition.name.value) || !isIncluded(compilation, node)) continue;
      visited.add(node.name.value);
      gather(compilation, type, fragment.selectionSet, found, visited);
    }
  }
}

/** Fields that every schema has without declaring them. */
const metaFields: ReadonlyMap<string, GraphQLField<unknown, unknown>> = new Map(
  [TypeNameMetaFieldDef, SchemaMetaFieldDef, TypeMetaFieldDef].map((field) => [field.name, field]),
);

/** `__typename`: what makes an object knows its answer without asking. */
export function isTypeName(field: Field): boolean {
  return field.definition === TypeNameMetaFieldDef;
}

/** What is selected below these nodes on this object type, in the order of the response, `__typename` included. */
export function selectedFields(
  compilation: Compilation,
  type: GraphQLObjectType,
  parents: readonly Pick<FieldNode, 'selectionSet'>[],
): readonly Field[] {
  const found = new Map<string, [FieldNode, ...FieldNode[]]>();
  const visited = new Set<string>();
  for (const parent of parents) {
    if (parent.selectionSet) gather(compilation, type, parent.selectionSet, found, visited);
  }
  compilation.spend(found.size);
  const definitions = type.getFields();
  return [...found].flatMap(([responseKey, nodes]) => {
    const name = nodes[0].name.value;
    const definition = definitions[name] ?? metaFields.get(name);
    return definition === undefined ? [] : [{ responseKey, name, nodes, definition }];
  });
}

/** The object type of a field whose type is one. */
export function objectTypeOf(compilation: Compilation, field: Field): GraphQLObjectType {
  return objectType(compilation, getNamedType(field.definition.type).name);
}

export function objectType(compilation: Compilation, name: string): GraphQLObjectType {
  const type = compilation.schema.getType(name);
  if (type === undefined || !('getInterfaces' in type) || isAbstractType(type)) {
    throw new BaylanysError('INTERNAL', `the schema has no object type ${name}`);
  }
  return type;
}

function usesVariables(node: FieldNode): boolean {
  let uses = false;
  for (const argument of node.arguments ?? []) {
    visit(argument, {
      Variable: () => {
        uses = true;
      },
    });
  }
  return uses;
}

/** The field's arguments, coerced, with their defaults; literal ones are coerced once. */
export function argumentsOf(field: Field): Arg {
  const node = field.nodes[0];
  const coerce = (variables: Variables): Record<string, unknown> =>
    getArgumentValues(field.definition, node, variables);
  if (!usesVariables(node)) {
    const literal = coerce({});
    return { read: () => literal, path: '' };
  }
  const seen = new WeakMap<Variables, Record<string, unknown>>();
  return {
    read: (variables) => {
      const known = seen.get(variables);
      if (known) return known;
      const fresh = coerce(variables);
      seen.set(variables, fresh);
      return fresh;
    },
    path: '',
  };
}
