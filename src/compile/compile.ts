// From a root field of an operation to one Cypher statement and a projector, compiled once and kept.
import type { FieldNode, FragmentDefinitionNode, GraphQLField, GraphQLSchema } from 'graphql';
import { print, type PreparedStatement } from '../cypher/print.js';
import { BaylanysError } from '../errors.js';
import { emitEntity } from './entity.js';
import { finished, type IsFinished } from './finished.js';
import { entityFilter } from './filter/entity.js';
import { emitLink } from './link.js';
import { watch, type Input, type Variables } from './observe.js';
import { roots } from './roots/index.js';
import type { Scope } from './scope.js';
import type { Field } from './selection.js';
import type { Sieve } from './sieve.js';
import type { Search } from './steps.js';
import { emitPassage, emitSource, emitStatement, emitStatementInRow } from './statement.js';

export interface CompiledField {
  /** Null where the answer needs nothing of the database. */
  readonly statement: PreparedStatement | null;
  /** Makes the field's value of the statement's rows, each of one column. */
  readonly project: (items: readonly unknown[], input: Input, counted?: number) => unknown;
  /** Where the rows come without a limit and are weighed one by one: what is kept of them is projected. */
  readonly sift: ((input: Input) => Sieve) | null;
  /** Instants whose revisions the statement is bound with (`revisionAtStatement`). */
  readonly instants: readonly ((variables: Variables) => string)[];
  /** Whether the answer is of the evidence asked for in the order of what is stored. */
  readonly storedOrder: boolean;
  /** Whether what was projected can be handed on as it is. */
  readonly isFinished: IsFinished;
  /** Where one statement is not enough: what is done instead. */
  readonly search: ((input: Input) => Search) | null;
}

export interface RootField {
  readonly nodes: readonly FieldNode[];
  readonly definition: GraphQLField<unknown, unknown>;
  readonly fragments: Readonly<Record<string, FragmentDefinitionNode>>;
}

const emit: Scope['emit'] = {
  entity: emitEntity,
  link: emitLink,
  statement: emitStatement,
  statementInRow: emitStatementInRow,
  passage: emitPassage,
  source: emitSource,
};

function compileWatched(schema: GraphQLSchema, root: RootField, variables: Variables) {
  const [node, ...more] = root.nodes;
  const compileRoot = roots[root.definition.name];
  if (!node || !compileRoot) {
    throw new BaylanysError('INTERNAL', `the root field ${root.definition.name} does not compile`);
  }
  const { compilation, fits, instants } = watch(schema, root.fragments, variables);
  const field: Field = {
    responseKey: node.alias?.value ?? node.name.value,
    name: node.name.value,
    nodes: [node, ...more],
    definition: root.definition,
  };
  const made = compileRoot({ compilation, emit, entityFilter, evidence: null }, field);
  const compiled: CompiledField = {
    statement: made.query === null ? null : print(made.query),
    project: made.project,
    sift: made.sift ?? null,
    instants,
    storedOrder: made.storedOrder ?? false,
    isFinished: finished(watch(schema, root.fragments, variables).compilation, field),
    search: made.search ?? null,
  };
  return { compiled, fits, nodes: root.nodes };
}

/** Variants kept of one field: past them the oldest goes, so that no client can fill the memory. */
const MOST_VARIANTS = 32;

export interface Compiler {
  readonly compile: (root: RootField, variables: Variables) => CompiledField;
  /** How many compilations there were, and how many different texts they gave. */
  readonly figures: () => { readonly compiled: number; readonly statements: number };
}

/**
 * Keeps what was compiled by the field's own node: a document is parsed once and kept by its text, so its nodes tell one
 * operation from another. Among the variants of a field the one is taken whose compilation would have seen the same.
 */
export function createCompiler(schema: GraphQLSchema): Compiler {
  const variants = new WeakMap<FieldNode, ReturnType<typeof compileWatched>[]>();
  const texts = new Set<string>();
  let count = 0;
  return {
    compile: (root, variables) => {
      const [node] = root.nodes;
      if (!node) throw new BaylanysError('INTERNAL', 'a field without a node');
      const known = variants.get(node) ?? [];
      const sameNodes = (nodes: readonly FieldNode[]): boolean =>
        nodes.length === root.nodes.length && nodes.every((one, i) => one === root.nodes[i]);
      const fitting = known.find((variant) => sameNodes(variant.nodes) && variant.fits(variables));
      if (fitting) return fitting.compiled;
      const fresh = compileWatched(schema, root, variables);
      count += 1;
      if (fresh.compiled.statement && texts.size < 10_000) texts.add(fresh.compiled.statement.text);
      variants.set(node, [...known.slice(-(MOST_VARIANTS - 1)), fresh]);
      return fresh.compiled;
    },
    figures: () => ({ compiled: count, statements: texts.size }),
  };
}
