// The HTTP server: everything that a request can pass, in order.
import { fastifyApolloHandler } from '@as-integrations/fastify';
import fastify, { type FastifyError, type FastifyInstance } from 'fastify';
import { randomUUID } from 'node:crypto';
import { setMaxListeners } from 'node:events';
import { createCompiler } from '../compile/compile.js';
import type { Context } from '../context.js';
import { BaylanysError, errorCodes, type ErrorCode } from '../errors.js';
import type { Graph } from '../graph/run.js';
import type { Log } from '../log.js';
import { createMeasurer, type MeasureSettings } from '../measure/measurer.js';
import { executableSchema } from '../resolvers/index.js';
import { createApollo } from './apollo.js';
import { requestFailure } from './failures.js';
import { servePages } from './pages.js';
import { warm, type KnownOperation } from './warm.js';

export interface AppParts {
  readonly graph: Graph;
  readonly log: Log;
  readonly maxRequestBytes: number;
  /** Null while the database is there; else why it is not. */
  readonly unavailable: () => BaylanysError | null;
  /** Operations that clients are known to ask: run once in the background as soon as the server listens. */
  readonly known?: readonly KnownOperation[];
  /** Only tests set bounds of their own. */
  readonly measure?: MeasureSettings;
  /** False only in tests, which hold ordinary execution against answers that are handed through whole. */
  readonly whole?: boolean;
}

const codesByStatus: Readonly<Record<number, ErrorCode>> = {
  404: 'NOT_FOUND',
  413: 'TOO_COSTLY',
};

function failureOfRequest(
  error: FastifyError,
  maxRequestBytes: number,
): { status: number; code: ErrorCode; message: string } {
  const status = error.statusCode ?? 500;
  if (status === 413) {
    const message = `A request's body holds up to ${maxRequestBytes} bytes, this one more: send values as variables, and ask for less at a time.`;
    return { status, code: 'TOO_COSTLY', message };
  }
  if (error.code === 'FST_ERR_CTP_INVALID_MEDIA_TYPE') {
    return { status: 415, code: 'BAD_USER_INPUT', message: 'Send the request as content-type: application/json.' };
  }
  if (error.code === 'FST_ERR_CTP_INVALID_JSON_BODY' || error.code === 'FST_ERR_CTP_EMPTY_JSON_BODY') {
    const message = 'A request is JSON like {"query": "{ incidents { nodes { id } } }"}; this one is not valid JSON.';
    return { status: 400, code: 'BAD_USER_INPUT', message };
  }
  if (status >= 400 && status < 500)
    return { status, code: codesByStatus[status] ?? 'BAD_USER_INPUT', message: error.message };
  return { status: 500, code: 'INTERNAL', message: 'Something went wrong inside the server.' };
}

export async function createApp(parts: AppParts): Promise<FastifyInstance> {
  const { graph, log, maxRequestBytes, unavailable, known = [], measure = {}, whole = true } = parts;
  const app = fastify({
    bodyLimit: maxRequestBytes,
    genReqId: () => randomUUID(),
    // A client that holds its connection open must not hold up the end of the server.
    forceCloseConnections: 'idle',
  });
  // Only JSON is read: a form or plain text is what a page of another site can send without asking.
  app.removeContentTypeParser('text/plain');
  const schema = executableSchema();
  const compiler = createCompiler(schema);
  const measurer = createMeasurer(measure);
  const apollo = createApollo(schema, log, { whole });
  await apollo.start();
  const contextOf = (requestId: string, signal: AbortSignal): Context => {
    // Each statement of a request waits for it: more than ten are no leak.
    setMaxListeners(0, signal);
    return { graph, compiler, measurer, requestId, signal, counted: { roundTrips: 0 }, answered: new Map() };
  };

  const closing = new AbortController();
  let warming: Promise<void> = Promise.resolve();
  // Not waited for: whoever asks meanwhile is answered, only later than afterwards.
  app.addHook('onListen', (done) => {
    const run = ({ name, query, variables = {} }: KnownOperation) =>
      apollo.executeOperation({ query, variables }, { contextValue: contextOf(`warming ${name}`, closing.signal) });
    warming = warm(known, run, log, closing.signal);
    done();
  });
  app.addHook('preClose', (done) => {
    closing.abort();
    done();
  });
  // Also of an application that never came to listen.
  app.addHook('onClose', async () => {
    await measurer.close();
    await warming;
    await apollo.stop();
  });

  app.addHook('onSend', async (request, reply) => {
    void reply.header('x-request-id', request.id);
    return Promise.resolve();
  });

  app.setErrorHandler((error: FastifyError, request, reply) => {
    const failure = failureOfRequest(error, maxRequestBytes);
    if (failure.code === 'INTERNAL') log.error({ err: error, requestId: request.id }, 'request failed');
    return reply.code(failure.status).send(requestFailure(failure.code, failure.message));
  });
  app.setNotFoundHandler((request, reply) =>
    reply
      .code(404)
      .send(
        requestFailure(
          'NOT_FOUND',
          `There is nothing at ${request.url.slice(0, 200)}: the explorer is at /, questions go to /graphql, the playground is at /graphiql.`,
        ),
      ),
  );

  app.get('/health/live', () => ({ status: 'live' }));
  app.get('/health/ready', async (_request, reply) => {
    const failure = unavailable() ?? (await graph.probe().then(() => null, asFailure));
    if (failure === null) return { status: 'ready' };
    return reply.code(503).send({ status: 'unavailable', message: failure.message });
  });

  await app.register(servePages);

  app.route({
    method: ['GET', 'POST', 'OPTIONS'],
    url: '/graphql',
    preHandler: (_request, reply, done) => {
      const failure = unavailable();
      if (failure) void reply.code(errorCodes.UNAVAILABLE.status).send(requestFailure('UNAVAILABLE', failure.message));
      else done();
    },
    handler: fastifyApolloHandler(apollo, {
      context: (request, reply): Promise<Context> => {
        const gone = new AbortController();
        // Not after an answer, where nothing is left to end: an abort makes an error with a stack.
        reply.raw.once('close', () => {
          if (!reply.raw.writableFinished) gone.abort();
        });
        return Promise.resolve(contextOf(request.id, gone.signal));
      },
    }),
  });

  return app;
}

function asFailure(error: unknown): BaylanysError {
  return error instanceof BaylanysError
    ? error
    : new BaylanysError('UNAVAILABLE', 'The database does not answer.', { cause: error });
}
