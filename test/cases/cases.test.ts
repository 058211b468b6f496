// One case a question: its operation, the statements that it compiles to, and the answers on two databases.
//
// A change that is meant is recorded anew with RECORD_CASES=1 and reviewed as part of the change.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { graphql, Kind, parse, type OperationDefinitionNode } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Statement } from '../../src/cypher/statement.js';
import { openGraph, type Graph } from '../../src/graph/run.js';
import { contextOn, schema } from '../support/context.js';
import { instance } from '../support/instance.js';

const cases = [
  '01-incidents-in-order',
  '02-linked-to-the-atyrau-explosions',
  '03-the-law-it-protested',
  '04-arrests-that-followed',
  '05-figures-per-incident',
  '05-how-many-died-in-all',
  '06-terrorism-and-the-almaty-shooting',
  '07-in-may-2011',
  '08-in-aktobe-region',
  '09-law-enforcement-deaths-by-month',
  '10-in-the-public-record',
  '11-what-led-to-what',
  '13-without-the-article',
  '14-find-by-name',
  '15-unknown-or-not-recorded',
  '16-credibility-doubted',
  '17-people-detained',
  '18-before-31-october',
  '20-counted-by-what-they-are',
  '21-history-of-a-relation',
] as const;
const databases = ['article', 'all'] as const;

const recording = process.env['RECORD_CASES'] === '1';
const pathOf = (name: string, ending: string): string => join(import.meta.dirname, `${name}.${ending}`);

/** What stands in the file; while recording, what came is written there first. */
function recorded(path: string, came: string): string {
  if (recording) writeFileSync(path, came);
  return existsSync(path) ? readFileSync(path, 'utf8') : 'nothing was recorded';
}

/** Runs an operation as the server does, and keeps what went to the database. */
async function ask(graph: Graph, source: string) {
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
  const result = await graphql({ schema, source, contextValue: context });
  return { result, sent, roundTrips: context.counted.roundTrips };
}

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

  it.each(cases)('question %s is answered as recorded, with one statement a root field', async (name) => {
    const source = readFileSync(pathOf(name, 'graphql'), 'utf8');
    const { result, sent, roundTrips } = await ask(graph, source);
    expect(result.errors).toBeUndefined();
    const answer = `${JSON.stringify(result.data, null, 1)}\n`;
    expect(answer).toBe(recorded(pathOf(name, `${database}.json`), answer));
    const text = sent.map((one) => `${one.text}\n// ${JSON.stringify(one.params)}\n`).join('\n');
    expect(text).toBe(recorded(pathOf(name, 'cypher'), text));
    expect([sent.length, roundTrips]).toEqual([rootFields(source), rootFields(source)]);
  });
});
