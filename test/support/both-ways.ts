// One graph asked in both ways: answers handed through whole, and by ordinary execution; what differs is a mistake.
import type { FastifyInstance } from 'fastify';
import type { Graph } from '../../src/graph/run.js';
import { createApp } from '../../src/http/app.js';
import { HANDED_THROUGH } from '../../src/http/operations.js';
import type { Log } from '../../src/log.js';

export interface Raw {
  readonly status: number;
  /** Without the id of the request, which is never the same. */
  readonly headers: Readonly<Record<string, unknown>>;
  readonly text: string;
}

export interface BothWays {
  readonly whole: Raw;
  readonly ordinary: Raw;
  /** Whether the first was handed through, and not left to ordinary execution after all. */
  readonly handedThrough: boolean;
}

export interface Asker {
  /** The caller compares `whole` with `ordinary`; that both asked the database equally often is seen to here. */
  ask(query: string, variables?: unknown, operationName?: string): Promise<BothWays>;
  close(): Promise<void>;
}

interface Watched {
  readonly app: FastifyInstance;
  /** What its log said at debug level. */
  readonly said: string[];
  /** How often it asked the database. */
  readonly reads: () => number;
}

async function watched(graph: Graph, whole: boolean): Promise<Watched> {
  const said: string[] = [];
  let reads = 0;
  const silent = (): void => undefined;
  const debug = (...line: unknown[]): void => {
    said.push(String(line[1]));
  };
  const log: Log = { debug, info: silent, warn: silent, error: silent };
  const counting: Graph = {
    ...graph,
    read: (statement, options) => {
      reads += 1;
      return graph.read(statement, options);
    },
    stream: (statement, options) => {
      reads += 1;
      return graph.stream(statement, options);
    },
  };
  const app = await createApp({ graph: counting, log, maxRequestBytes: 1_048_576, unavailable: () => null, whole });
  return { app, said, reads: () => reads };
}

async function post(app: FastifyInstance, payload: object): Promise<Raw> {
  const answered = await app.inject({ method: 'POST', url: '/graphql', payload });
  const headers = { ...answered.headers };
  delete headers['x-request-id'];
  delete headers.date;
  return { status: answered.statusCode, headers, text: answered.body };
}

export async function bothWays(graph: Graph): Promise<Asker> {
  const whole = await watched(graph, true);
  const ordinary = await watched(graph, false);
  return {
    async ask(query, variables, operationName) {
      const payload = { query, variables, operationName };
      const [said, wholeReads, ordinaryReads] = [whole.said.length, whole.reads(), ordinary.reads()];
      const answers = { whole: await post(whole.app, payload), ordinary: await post(ordinary.app, payload) };
      const asked = [whole.reads() - wholeReads, ordinary.reads() - ordinaryReads];
      if (asked[0] !== asked[1]) throw new Error(`one way asked ${asked[0]} times, the other ${asked[1]}: ${query}`);
      return { ...answers, handedThrough: whole.said.slice(said).includes(HANDED_THROUGH) };
    },
    async close() {
      await whole.app.close();
      await ordinary.app.close();
    },
  };
}
