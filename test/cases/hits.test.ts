// What each question costs the database, as recorded.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, it } from 'vitest';
import { openGraph, type Graph, type GraphTarget } from '../../src/graph/run.js';
import { patient } from '../support/context.js';
import { expectHits, forgetPlans } from '../support/hits.js';
import { instance } from '../support/instance.js';
import { cases, databases } from './list.js';

describe.each(databases)('on the database %s', (database) => {
  let target: GraphTarget;
  let graph: Graph;
  beforeAll(async () => {
    target = await instance(database);
    graph = patient(openGraph(target));
    await forgetPlans(graph);
  });
  afterAll(async () => {
    await graph.close();
  });

  it.each(cases)('question %s takes at most 1.2 times the hits recorded', async (name) => {
    const source = readFileSync(join(import.meta.dirname, `${name}.graphql`), 'utf8');
    await expectHits(target, graph, source, join(import.meta.dirname, 'hits.json'), `${database} ${name}`);
  }, 120_000);
});
