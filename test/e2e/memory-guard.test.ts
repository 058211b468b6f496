// A search that needs more memory than one transaction may take: on a database of its own, as the limit is set at its start.
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { BaylanysError } from '../../src/errors.js';
import { openGraph, type Graph } from '../../src/graph/run.js';
import { startInstance, type Instance } from '../support/instances.js';
import { askAndKeep } from '../support/sent.js';

/** Neighbours of one group: to tell them apart takes more than the least limit with which Neo4j starts. */
const NEIGHBOURS = 20_000;

let instance: Instance;
let graph: Graph;
beforeAll(async () => {
  instance = await startInstance('scratch', { transactionMax: '2m' });
  graph = openGraph(instance.target);
  // In small transactions: the limit holds for writing too.
  const inParts = 'IN TRANSACTIONS OF 50 ROWS';
  const group = (id: string, degree: number): string =>
    `CREATE (n:Entity:Group {id: ${id}, kind: 'GROUP', name: ${id}, public: true, supported: true, degree: ${degree}})`;
  const link = `CREATE (a)-[:ALLIED_WITH {id: 'link:ALLIED_WITH/' + a.id + '/' + n.id, kind: 'ALLIED_WITH', subject: a.id,
    object: n.id, public: true, supported: true, standing: 'REPORTED', independentSourceCount: 1, spansFrom: [], spansTo: [],
    spansLasting: [], positions: '[]'}]->(n)`;
  const statements = [
    group("'group:busy'", NEIGHBOURS),
    // Recorded as busier still, so that the search begins at the other end.
    group("'group:busier'", 2 * NEIGHBOURS),
    `MATCH (a:Entity {id: 'group:busier'}) ${group("'group:near'", 1)} WITH a, n ${link}`,
    `UNWIND range(1, ${NEIGHBOURS}) AS i
     CALL (i) { MATCH (a:Entity {id: 'group:busy'}) ${group("'group:n-' + i", 1)} WITH a, n ${link} } ${inParts}`,
  ];
  for (const text of statements) await graph.execute({ text, params: {} });
});
afterAll(async () => {
  await graph.close();
  await instance.close();
});

it('a search that needs too much memory is TOO_COSTLY in its place, and what is asked next is answered', async () => {
  const { result } = await askAndKeep(
    graph,
    '{ large: paths(from: "group:busy", to: "group:busier", throughHubs: true, direction: OUT) { routes { id } } }',
  );
  expect(result.data).toBeNull();
  expect(result.errors?.map(({ path, originalError }) => [path, (originalError as BaylanysError).code])).toEqual([
    [['large'], 'TOO_COSTLY'],
  ]);
  const after = await askAndKeep(graph, '{ paths(from: "group:busier", to: "group:near") { routes { length } } }');
  expect(after.result).toEqual({ data: { paths: { routes: [{ length: 1 }] } } });
});
