// Inside a test file: asks the global setup for a shared database.
import { request, type IncomingMessage } from 'node:http';
import { inject } from 'vitest';
import { migrate } from '../../src/graph/migrate.js';
import { openGraph, type Graph, type GraphTarget } from '../../src/graph/run.js';
import { createLog } from '../../src/log.js';

/** Read-only for every test. */
export async function instance(name: 'article' | 'all'): Promise<GraphTarget> {
  const response = await fetch(`${inject('instances')}/${name}`);
  const text = await response.text();
  if (!response.ok) throw new Error(`the database '${name}' did not start: ${text}`);
  return JSON.parse(text) as GraphTarget;
}

export interface Scratch {
  readonly target: GraphTarget;
  readonly graph: Graph;
  /** Takes out everything but the record of its migrations. */
  wipe(): Promise<void>;
  release(): Promise<void>;
}

/** A large graph does not go in one transaction. */
const inParts = 'CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 1000 ROWS';

/** To write into; it is empty and migrated, and this file's alone until it is released. */
export async function scratch(): Promise<Scratch> {
  const response = await new Promise<IncomingMessage>((resolve, reject) => {
    request(`${inject('instances')}/scratch`)
      .once('response', resolve)
      .once('error', reject)
      .end();
  });
  const target = await firstLine(response);
  const graph = openGraph(target);
  const wipe = async (): Promise<void> => {
    const records = 'MATCH (n) WHERE NOT n:Migration AND NOT n:MigrationLock';
    await graph.execute({ text: `${records} ${inParts}`, params: {} });
  };
  // Whatever the file before did to it, its migrations included, is undone.
  await graph.execute({ text: `MATCH (n) ${inParts}`, params: {} });
  await migrate(graph, createLog('silent'));
  return {
    target,
    graph,
    wipe,
    async release() {
      await graph.close();
      response.destroy();
    },
  };
}

async function firstLine(response: IncomingMessage): Promise<GraphTarget> {
  response.setEncoding('utf8');
  const text = await new Promise<string>((resolve) => response.once('data', resolve));
  if (response.statusCode !== 200) throw new Error(`the scratch database did not start: ${text}`);
  return JSON.parse(text) as GraphTarget;
}
