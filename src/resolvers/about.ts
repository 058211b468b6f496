// `about`: the one root field that is no part of the graph's model.
import { readFileSync } from 'node:fs';
import type { GraphQLFieldResolver } from 'graphql';
import { aboutStatement, projectFigures } from '../compile/about.js';
import type { Context } from '../context.js';

const packageJson = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as {
  version: string;
};

/** Types whose fields graphql-js reads from plain objects. */
export const aboutFields: ReadonlySet<string> = new Set(['About', 'EntityCount']);

export const about: GraphQLFieldResolver<unknown, Context> = async (_source, _args, context) => {
  const { graph, compiler, signal, counted } = context;
  counted.roundTrips += 1;
  const [row] = await graph.read(aboutStatement.bind(undefined), { signal });
  const { compiled, statements } = compiler.figures();
  return {
    name: 'Baylanys',
    version: packageJson.version,
    ...projectFigures(row?.[0]),
    compiledOperations: compiled,
    compiledStatements: statements,
  };
};
