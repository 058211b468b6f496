// An operation as a whole, prepared once: its root fields as ordinary execution collects them, and its price.
import {
  Kind,
  OperationTypeNode,
  type DocumentNode,
  type FragmentDefinitionNode,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from 'graphql';
import { BaylanysError } from '../errors.js';
import type { RootField } from './compile.js';
import { watch, type Budget, type Variables } from './observe.js';
import { priceOf, type Price } from './price/price.js';
import { roots } from './roots/index.js';
import { isTypeName, selectedFields } from './selection.js';

/** One response key of the answer: a root field that compiles, or the name of the root type. */
export type WholeField =
  | { readonly responseKey: string; readonly root: RootField }
  | { readonly responseKey: string; readonly typeName: string };

export interface Operation {
  /** In the order of the answer; null where a root field is answered otherwise (`about`, introspection). */
  readonly fields: readonly WholeField[] | null;
  readonly price: Price;
  /** Of the root fields, in the order of the answer. */
  readonly responseKeys: readonly string[];
}

/** Of a whole operation, each fragment walked once for each type: what is walked is bounded before it is counted. */
const operationBudget: Budget = { most: 20_000, of: 'An operation asks for up to 20000 fields' };
/** Variants kept of one operation (by what @skip and @include see): past them the oldest goes. */
const MOST_VARIANTS = 32;

function prepare(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  variables: Variables,
): { readonly prepared: Operation; readonly fits: (variables: Variables) => boolean } {
  const type = schema.getRootType(operation.operation);
  if (!type) throw new BaylanysError('BAD_USER_INPUT', `There is no ${operation.operation} here: ask a query.`);
  const fragments = Object.fromEntries(
    document.definitions
      .filter((definition): definition is FragmentDefinitionNode => definition.kind === Kind.FRAGMENT_DEFINITION)
      .map((definition) => [definition.name.value, definition]),
  );
  const { compilation, fits } = watch(schema, fragments, variables, operationBudget);
  const selected = selectedFields(compilation, type, [operation]);
  const fields = selected.map((field): WholeField | null => {
    const { responseKey, name, nodes, definition } = field;
    if (isTypeName(field)) return { responseKey, typeName: type.name };
    return Object.hasOwn(roots, name) ? { responseKey, root: { nodes, definition, fragments } } : null;
  });
  const covered = operation.operation === OperationTypeNode.QUERY && fields.every((field) => field !== null);
  const prepared: Operation = {
    fields: covered ? fields : null,
    price: priceOf(compilation, type, selected),
    responseKeys: selected.map(({ responseKey }) => responseKey),
  };
  return { prepared, fits };
}

export type Operations = (
  document: DocumentNode,
  operation: OperationDefinitionNode,
  variables: Variables,
) => Operation;

/** Keeps what was prepared by the operation's own node, as the compiler keeps its fields. */
export function createOperations(schema: GraphQLSchema): Operations {
  const variants = new WeakMap<OperationDefinitionNode, ReturnType<typeof prepare>[]>();
  return (document, operation, variables) => {
    const known = variants.get(operation) ?? [];
    const fitting = known.find(({ fits }) => fits(variables));
    if (fitting) return fitting.prepared;
    const fresh = prepare(schema, document, operation, variables);
    variants.set(operation, [...known.slice(-(MOST_VARIANTS - 1)), fresh]);
    return fresh.prepared;
  };
}
