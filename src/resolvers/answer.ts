// Joins the compiler and the graph: a root field is compiled, run as one statement, and projected.
import type { GraphQLFieldResolver, GraphQLResolveInfo } from 'graphql';
import { TYPE_NAME, type Projected } from '../compile/emit.js';
import type { Context } from '../context.js';
import { BaylanysError } from '../errors.js';

function definitionOf(info: GraphQLResolveInfo) {
  const definition = info.parentType.getFields()[info.fieldName];
  if (!definition) throw new BaylanysError('INTERNAL', `no field ${info.fieldName}`);
  return definition;
}

/** Of a list that is weighed row by row: about a page of what mostly passes. */
const ROWS_AT_ONCE = 100;

/** Resolves a root field from the graph: one round trip, or none where its arguments already tell the answer. */
export const answer: GraphQLFieldResolver<unknown, Context> = async (_source, _args, context, info) => {
  const compiled = context.compiler.compile(
    { nodes: info.fieldNodes, definition: definitionOf(info), fragments: info.fragments },
    info.variableValues,
  );
  const input = { variables: info.variableValues };
  if (!compiled.statement) return compiled.project([], input);
  const statement = compiled.statement.bind(input);
  context.counted.roundTrips += 1;
  if (compiled.storedOrder) context.counted.storedOrder = true;
  if (compiled.sift) {
    const sieve = compiled.sift(input);
    for await (const [row] of context.graph.stream(statement, { signal: context.signal, rowsAtOnce: ROWS_AT_ONCE })) if (sieve.take(row)) break;
    return compiled.project(sieve.kept(), input, sieve.counted());
  }
  const rows = await context.graph.read(statement, { signal: context.signal });
  return compiled.project(
    rows.map((row) => row[0]),
    input,
  );
};

/** Every other field was made by the projector, under its response key. */
export const readProjected: GraphQLFieldResolver<unknown, Context> = (source, _args, _context, info) =>
  (source as Projected)[info.path.key];

export function typeOfProjected(value: unknown): string | undefined {
  return (value as Projected)[TYPE_NAME];
}
