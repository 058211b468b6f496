// Apollo Server as this project runs it.
import { ApolloServer, type ApolloServerPlugin } from '@apollo/server';
import { ApolloServerPluginCacheControlDisabled } from '@apollo/server/plugin/disabled';
import type { GraphQLSchema } from 'graphql';
import type { Context } from '../context.js';
import { errorCodes, type ErrorCode } from '../errors.js';
import type { Log } from '../log.js';
import { formatFailure, logFailure } from './failures.js';
import { MOST_TOKENS, notTooDeep } from './limits.js';
import { operations, type OperationSettings } from './operations.js';

const RESPONSE_TYPE = 'application/graphql-response+json';

/**
 * Status of an answer without data, as GraphQL over HTTP wants it: with the older `application/json` a request that was
 * well-formed but wrong is answered 200, with the newer type 400. What says more than "wrong" keeps its status.
 */
function statusWithoutData(code: ErrorCode, accept: string | undefined): number {
  const { status } = errorCodes[code];
  return status === 400 && !(accept ?? '').includes(RESPONSE_TYPE) ? 200 : status;
}

const statusByCode: ApolloServerPlugin<Context> = {
  requestDidStart: () =>
    Promise.resolve({
      willSendResponse: ({ request, response }) => {
        // Without a query it was no GraphQL request at all: that stays 400.
        if (request.query && response.body.kind === 'single' && !('data' in response.body.singleResult)) {
          const code = response.body.singleResult.errors?.[0]?.extensions?.['code'] as ErrorCode | undefined;
          if (code) response.http.status = statusWithoutData(code, request.http?.headers.get('accept'));
        }
        return Promise.resolve();
      },
    }),
};

function logged(log: Log): ApolloServerPlugin<Context> {
  return {
    requestDidStart: () =>
      Promise.resolve({
        didEncounterErrors: ({ errors, contextValue }) => {
          for (const error of errors) logFailure(log, error, contextValue.requestId);
          return Promise.resolve();
        },
      }),
  };
}

export function createApollo(schema: GraphQLSchema, log: Log, settings: OperationSettings): ApolloServer<Context> {
  return new ApolloServer<Context>({
    schema,
    // The schema is no secret: it is how a researcher learns what can be asked.
    introspection: true,
    includeStacktraceInErrorResponses: false,
    parseOptions: { maxLexicalTokens: MOST_TOKENS },
    validationRules: [notTooDeep],
    formatError: formatFailure,
    plugins: [
      // On by default, it wraps every field's resolver: a third of the time of a large answer.
      ApolloServerPluginCacheControlDisabled(),
      logged(log),
      statusByCode,
      operations(schema, log, settings),
    ],
    logger: {
      debug: (message) => log.debug(message),
      info: (message) => log.info(message),
      warn: (message) => log.warn(message),
      error: (message) => log.error(message),
    },
    stopOnTerminationSignals: false,
  });
}
