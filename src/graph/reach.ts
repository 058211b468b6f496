// Whether the database answers at all, told in words that name its address: the first thing a start does with it.
import { BaylanysError } from '../errors.js';
import type { Database } from './database.js';
import type { Graph } from './run.js';

const PATIENCE_MS = 10_000;

export async function reach(graph: Graph, database: Database): Promise<void> {
  try {
    await graph.probe(PATIENCE_MS);
  } catch (error) {
    if (!(error instanceof BaylanysError) || error.code !== 'UNAVAILABLE' || database.owned) throw error;
    throw new BaylanysError(
      'UNAVAILABLE',
      `Expected a Neo4j at ${database.uri}, and got: ${error.message} Start it, or correct NEO4J_URI.`,
      { cause: error },
    );
  }
}
