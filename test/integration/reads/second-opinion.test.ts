// The program's answers against those of a naive reader, which walks the raw statements and shares no rule with it.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { graphql, parse } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createCompiler } from '../../../src/compile/compile.js';
import type { Context } from '../../../src/context.js';
import { openGraph, type Graph } from '../../../src/graph/run.js';
import { executableSchema } from '../../../src/resolvers/index.js';
import { instance } from '../../support/instance.js';
import { naiveAnswer } from '../../support/naive/answer.js';
import { loadWorld } from '../../support/naive/load.js';
import { wholeView, type View } from '../../support/naive/view.js';

const schema = executableSchema();
const compiler = createCompiler(schema);

async function programAnswer(graph: Graph, source: string, variables: Readonly<Record<string, unknown>> = {}) {
  const context: Context = {
    ...{ graph, compiler, requestId: 'second opinion' },
    signal: new AbortController().signal,
    counted: { roundTrips: 0 },
  };
  return await graphql({ schema, source, variableValues: variables, contextValue: context });
}

const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

describe.each(['article', 'all'] as const)('on the database %s', (name) => {
  let graph: Graph;
  let whole: View;
  beforeAll(async () => {
    graph = openGraph(await instance(name));
    whole = wholeView(await loadWorld(graph));
  });
  afterAll(async () => {
    await graph.close();
  });

  const folder = join(import.meta.dirname, '../../cases');
  const cases = readdirSync(folder).filter((file) => file.endsWith('.graphql'));
  it.each(cases)('the question %s has one answer', async (file) => {
    const source = readFileSync(join(folder, file), 'utf8');
    const program = await programAnswer(graph, source);
    expect(plain(await naiveAnswer(whole, parse(source)))).toEqual(plain(program));
  });
});
