// What a request may weigh before anything is computed from it.
import {
  GraphQLError,
  Kind,
  type ASTVisitor,
  type FragmentDefinitionNode,
  type SelectionSetNode,
  type ValidationContext,
} from 'graphql';
import { BaylanysError } from '../errors.js';

/** The parser stops here: long before a document could cost more than reading it. */
export const MOST_TOKENS = 15_000;
/** The deepest question of a person is less than half as deep; introspection by the usual tools needs 13. */
export const DEEPEST = 30;

function depthOf(
  set: SelectionSetNode,
  fragments: (name: string) => FragmentDefinitionNode | null | undefined,
  open: ReadonlySet<string>,
): number {
  let deepest = 0;
  for (const node of set.selections) {
    if (node.kind === Kind.FIELD) {
      if (node.selectionSet) deepest = Math.max(deepest, 1 + depthOf(node.selectionSet, fragments, open));
      else deepest = Math.max(deepest, 1);
    } else if (node.kind === Kind.INLINE_FRAGMENT) {
      deepest = Math.max(deepest, depthOf(node.selectionSet, fragments, open));
    } else if (!open.has(node.name.value)) {
      const fragment = fragments(node.name.value);
      if (fragment) {
        deepest = Math.max(deepest, depthOf(fragment.selectionSet, fragments, new Set([...open, node.name.value])));
      }
    }
  }
  return deepest;
}

/** Refuses operations that nest deeper than any answer needs: each level multiplies what is read. */
export function notTooDeep(context: ValidationContext): ASTVisitor {
  return {
    OperationDefinition(node) {
      const depth = depthOf(node.selectionSet, (name) => context.getFragment(name), new Set());
      if (depth <= DEEPEST) return;
      const message = `An operation nests up to ${DEEPEST} levels, this one ${depth}: ask in several operations, by id.`;
      context.reportError(
        new GraphQLError(message, { nodes: node, originalError: new BaylanysError('TOO_COSTLY', message) }),
      );
    },
  };
}
