// What a request carries, made for a test that asks the schema without a server.
import { createCompiler, type Compiler } from '../../src/compile/compile.js';
import type { Context } from '../../src/context.js';
import type { Graph } from '../../src/graph/run.js';
import { createMeasurer } from '../../src/measure/measurer.js';
import { executableSchema } from '../../src/resolvers/index.js';

export const schema = executableSchema();

/** Its threads start when a network is first measured, and hold nothing up. */
const measurer = createMeasurer();

export function contextOn(graph: Graph, compiler: Compiler = createCompiler(schema)): Context {
  return {
    graph,
    compiler,
    measurer,
    requestId: 'test',
    signal: new AbortController().signal,
    counted: { roundTrips: 0 },
    answered: new Map(),
  };
}

/** On a machine with much else to do the first planning of a long statement outlasts what a client would wait for. */
export function patient(graph: Graph): Graph {
  const timeoutMs = 120_000;
  return {
    ...graph,
    timeoutMs,
    read: (statement, options) => graph.read(statement, { ...options, timeoutMs }),
    stream: (statement, options) => graph.stream(statement, { ...options, timeoutMs }),
  };
}
