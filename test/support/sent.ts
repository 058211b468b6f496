// An operation asked as the server asks it, and what went to the database for it.
import { graphql, type ExecutionResult } from 'graphql';
import type { Statement } from '../../src/cypher/statement.js';
import type { Graph } from '../../src/graph/run.js';
import { contextOn, schema } from './context.js';

export interface Sent {
  readonly result: ExecutionResult;
  readonly sent: readonly Statement[];
  readonly roundTrips: number;
}

export async function askAndKeep(
  graph: Graph,
  source: string,
  variableValues: Readonly<Record<string, unknown>> = {},
): Promise<Sent> {
  const sent: Statement[] = [];
  const context = contextOn({
    ...graph,
    read: (statement, options) => {
      sent.push(statement);
      return graph.read(statement, options);
    },
    stream: (statement, options) => {
      sent.push(statement);
      return graph.stream(statement, options);
    },
  });
  const result = await graphql({ schema, source, variableValues, contextValue: context });
  return { result, sent, roundTrips: context.counted.roundTrips };
}
