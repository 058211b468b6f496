// One case a question: its operation, the statements that it compiles to, and the answers on two databases.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Kind, parse, type OperationDefinitionNode } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openGraph, type Graph } from '../../src/graph/run.js';
import { instance } from '../support/instance.js';
import { recorded } from '../support/recorded.js';
import { askAndKeep } from '../support/sent.js';
import { cases, databases, searches } from './list.js';

const pathOf = (name: string, ending: string): string => join(import.meta.dirname, `${name}.${ending}`);

function rootFields(source: string): number {
  const operation = parse(source).definitions.find((d): d is OperationDefinitionNode => d.kind === Kind.OPERATION_DEFINITION);
  return operation?.selectionSet.selections.length ?? 0;
}

describe.each(databases)('on the database %s', (database) => {
  let graph: Graph;
  beforeAll(async () => {
    graph = openGraph(await instance(database));
  });
  afterAll(async () => {
    await graph.close();
  });

  it.each(cases)('question %s is answered as recorded, with as many statements as it may take', async (name) => {
    const source = readFileSync(pathOf(name, 'graphql'), 'utf8');
    const { result, sent, roundTrips } = await askAndKeep(graph, source);
    expect(result.errors).toBeUndefined();
    const answer = `${JSON.stringify(result.data, null, 1)}\n`;
    expect(answer).toBe(recorded(pathOf(name, `${database}.json`), answer));
    const text = sent.map((one) => `${one.text}\n// ${JSON.stringify(one.params)}\n`).join('\n');
    expect(text).toBe(recorded(pathOf(name, 'cypher'), text));
    const expected = searches[name] ?? rootFields(source);
    expect([sent.length, roundTrips]).toEqual([expected, expected]);
  });
});
