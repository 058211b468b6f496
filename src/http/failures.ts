// Every error that leaves the server: ours by their code, everybody else's by what they mean for the client.
import { unwrapResolverError } from '@apollo/server/errors';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { BaylanysError, errorCodes, type ErrorCode } from '../errors.js';
import type { Log } from '../log.js';

const HIDDEN =
  'Something went wrong inside the server. The request id tells the log what; try again, and report it if it stays.';

/** Apollo's own codes, all for what the client sent. */
const apolloCodes: ReadonlySet<string> = new Set([
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'BAD_USER_INPUT',
  'BAD_REQUEST',
  'OPERATION_RESOLUTION_FAILURE',
  'PERSISTED_QUERY_NOT_FOUND',
  'PERSISTED_QUERY_NOT_SUPPORTED',
  'INTROSPECTION_DISABLED',
  'MAX_RECURSIVE_SELECTIONS_EXCEEDED',
]);

function isCode(code: unknown): code is ErrorCode {
  return typeof code === 'string' && Object.hasOwn(errorCodes, code);
}

function ourError(error: unknown): BaylanysError | null {
  const inner = unwrapResolverError(error);
  if (inner instanceof BaylanysError) return inner;
  return inner instanceof GraphQLError && inner.originalError instanceof BaylanysError ? inner.originalError : null;
}

/** The code that the client sees. An error of graphql-js with no cause and no path is about the request itself. */
function codeOf(formatted: GraphQLFormattedError, error: unknown): ErrorCode {
  const ours = ourError(error);
  if (ours) return ours.code;
  const given = formatted.extensions?.['code'];
  if (typeof given === 'string' && apolloCodes.has(given)) return 'BAD_USER_INPUT';
  if (isCode(given)) return given;
  const isRequestError = error instanceof GraphQLError && !error.originalError && error.path === undefined;
  return isRequestError ? 'BAD_USER_INPUT' : 'INTERNAL';
}

export function formatFailure(log: Log): (formatted: GraphQLFormattedError, error: unknown) => GraphQLFormattedError {
  return (formatted, error) => {
    const code = codeOf(formatted, error);
    const ours = ourError(error);
    if (!errorCodes[code].forClient || ours?.cause !== undefined) log.error({ err: unwrapResolverError(error) }, code);
    const at = ours?.at ?? null;
    return {
      message: errorCodes[code].forClient ? formatted.message : HIDDEN,
      ...(formatted.locations ? { locations: formatted.locations } : {}),
      ...(formatted.path ? { path: formatted.path } : {}),
      extensions: { code, ...(at === null ? {} : { at }) },
    };
  };
}

/** The body of an answer to a request that never became a GraphQL operation. */
export function requestFailure(code: ErrorCode, message: string): { errors: readonly GraphQLFormattedError[] } {
  return { errors: [{ message, extensions: { code } }] };
}
