// What a request may weigh before anything is computed from it.
import {
  GraphQLError,
  Kind,
  type ASTVisitor,
  type FragmentDefinitionNode,
  type SelectionSetNode,
  type ValidationContext,
} from 'graphql';
import type { Variables } from '../compile/observe.js';
import type { Price } from '../compile/price/price.js';
import { BaylanysError } from '../errors.js';

/** The parser stops here: long before a document could cost more than reading it. */
export const MOST_TOKENS = 15_000;
/** The deepest question of a person is less than half as deep; introspection by the usual tools needs 13. */
export const DEEPEST = 30;
/**
 * Objects that an answer may hold at most. Pages are seldom full: the playground's deepest question could hold 4.3 million
 * and holds hundreds. So this only tells what no answer could be (500 × 500 × 25 is 6.75 million); an answer that really
 * is large ends at its statement's time-out, after some 500,000 objects (30 µs each, measured, Node and database together).
 */
export const MOST_OBJECTS = 5_000_000;
/**
 * Parts of one operation that the database plans, each taking it some 0.1 s when the operation is asked for the first time
 * (measured: 10 to 400 lists below one entity). The deepest question so far has 25.
 */
export const MOST_READS = 150;
/** Fields of one operation, fragments counted wherever they are spread: each is compiled. */
export const MOST_FIELDS = 20_000;

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

/** Why an operation of this price is not asked of the database; null where it is. */
export function tooCostly(price: Price, objects: number, variables: Variables): BaylanysError | null {
  const refuse = (message: string, at?: string): BaylanysError =>
    new BaylanysError('TOO_COSTLY', message, at === undefined ? {} : { at });
  if (price.reads > MOST_READS) {
    return refuse(
      `An operation makes up to ${MOST_READS} lists, look-ups and counts, aliases included and fragments counted wherever they are spread; this one ${price.reads}: ask for many things of a kind in one list (nodes(ids:), where: { ids: }), or in several operations.`,
    );
  }
  if (price.fields > MOST_FIELDS) {
    return refuse(
      `An operation asks for up to ${MOST_FIELDS} fields, fragments counted wherever they are spread; this one for ${price.fields}: ask in several operations.`,
    );
  }
  if (objects <= MOST_OBJECTS) return null;
  const expected = `An answer holds up to ${MOST_OBJECTS} objects, this one could hold ${objects}`;
  const narrowing = price.narrowing(variables, MOST_OBJECTS);
  if (!narrowing) return refuse(`${expected}: shortening one list is not enough, so ask in several operations.`);
  const { size, came, most } = narrowing;
  const list = size.argument === 'ids' ? `${size.path} with ${most} ids` : `${size.path}(${size.argument}: ${most})`;
  return refuse(
    `${expected}: ${list} instead of ${came} would pass; or ask in several operations.`,
    `${size.path}.${size.argument}`,
  );
}
