// Reads the graph for assertions: all of it, or one thing's properties.
import { canonical } from '../../../src/record/canonical.js';
import type { Graph } from '../../../src/graph/run.js';

type Stored = Record<string, unknown>;

async function ask(graph: Graph, text: string, params: Stored = {}): Promise<readonly (readonly unknown[])[]> {
  return await graph.read({ text, params });
}

/** Everything in the graph as sorted lines, but for what only says which files were read. */
export async function dump(graph: Graph): Promise<readonly string[]> {
  const nodes = await ask(
    graph,
    'MATCH (n) WHERE NOT (n:Migration OR n:MigrationLock) RETURN labels(n), properties(n {.*, sha256: null})',
  );
  const relationships = await ask(graph, 'MATCH (a)-[r]->(b) RETURN a.id, type(r), properties(r), b.id');
  return [...nodes, ...relationships].map((row) => canonical(row)).sort();
}

export async function entityOf(graph: Graph, id: string): Promise<Stored> {
  const rows = await ask(graph, 'MATCH (e:Entity {id: $id}) RETURN properties(e)', { id });
  return rows[0]?.[0] as Stored;
}

export async function linkOf(graph: Graph, id: string): Promise<Stored> {
  const rows = await ask(graph, 'MATCH ()-[r]->() WHERE r.id = $id RETURN properties(r)', { id });
  return rows[0]?.[0] as Stored;
}

export async function nodesOf(
  graph: Graph,
  label: string,
  ...properties: readonly string[]
): Promise<readonly unknown[]> {
  const columns = properties.map((property) => `n.${property}`).join(', ');
  const rows = await ask(graph, `MATCH (n:${label}) RETURN ${columns} ORDER BY ${columns}`);
  return rows.map((row) => [...row]);
}
