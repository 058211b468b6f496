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

type Statement = Parameters<Context['graph']['read']>[0];

async function itemsOf(context: Context, statement: Statement): Promise<readonly unknown[]> {
  context.counted.roundTrips += 1;
  const rows = await context.graph.read(statement, { signal: context.signal });
  return rows.map((row) => row[0]);
}

/**
 * Resolves a root field from the graph: one round trip, none where its arguments already tell the answer, two where what a
 * search found was too much to fetch at once.
 */
export const answer: GraphQLFieldResolver<unknown, Context> = async (_source, _args, context, info) => {
  const compiled = context.compiler.compile(
    { nodes: info.fieldNodes, definition: definitionOf(info), fragments: info.fragments },
    info.variableValues,
  );
  const input = { variables: info.variableValues };
  if (!compiled.statement) return compiled.project([], input);
  const statement = compiled.statement.bind(input);
  const items = await itemsOf(context, statement);
  const further = compiled.further(items, input);
  return further === null ? compiled.project(items, input) : further.project(await itemsOf(context, further.statement));
};

/** Every other field was made by the projector, under its response key. */
export const readProjected: GraphQLFieldResolver<unknown, Context> = (source, _args, _context, info) =>
  (source as Projected)[info.path.key];

export function typeOfProjected(value: unknown): string | undefined {
  return (value as Projected)[TYPE_NAME];
}
