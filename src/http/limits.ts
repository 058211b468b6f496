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

/** Depth of a selection; each fragment is walked once, however often it is spread. One that spreads itself counts once. */
function depthOf(
  set: SelectionSetNode,
  fragments: (name: string) => FragmentDefinitionNode | null | undefined,
  known: Map<string, number>,
): number {
  const depthOfFragment = (name: string): number => {
    const seen = known.get(name);
    if (seen !== undefined) return seen;
    known.set(name, 0);
    const fragment = fragments(name);
    const depth = fragment ? depthOf(fragment.selectionSet, fragments, known) : 0;
    known.set(name, depth);
    return depth;
  };
  const depths = set.selections.map((node) => {
    if (node.kind === Kind.FIELD) return 1 + (node.selectionSet ? depthOf(node.selectionSet, fragments, known) : 0);
    if (node.kind === Kind.INLINE_FRAGMENT) return depthOf(node.selectionSet, fragments, known);
    return depthOfFragment(node.name.value);
  });
  return Math.max(0, ...depths);
}

/** Refuses operations that nest deeper than any answer needs: each level multiplies what is read. */
export function notTooDeep(context: ValidationContext): ASTVisitor {
  return {
    OperationDefinition(node) {
      const depth = depthOf(node.selectionSet, (name) => context.getFragment(name), new Map());
      if (depth <= DEEPEST) return;
      const message = `An operation nests up to ${DEEPEST} levels, this one ${depth}: ask in several operations, by id.`;
      context.reportError(
        new GraphQLError(message, { nodes: node, originalError: new BaylanysError('TOO_COSTLY', message) }),
      );
    },
  };
}
