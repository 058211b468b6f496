// Every error that leaves the server: ours by their code, everybody else's by what they mean for the client.
import { unwrapResolverError } from '@apollo/server/errors';
import { GraphQLError, Kind, type GraphQLFormattedError } from 'graphql';
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

/**
 * The code that the client sees. What graphql-js itself refuses is the client's where it stands in an argument or in the
 * request as a whole; an error of its own at a field (a value that does not fit the schema) is ours.
 */
function codeOf(error: unknown): ErrorCode {
  const ours = ourError(error);
  if (ours) return ours.code;
  if (!(error instanceof GraphQLError)) return 'INTERNAL';
  const given = error.extensions['code'];
  if (typeof given === 'string' && apolloCodes.has(given)) return 'BAD_USER_INPUT';
  if (isCode(given)) return given;
  const inner = unwrapResolverError(error);
  const at = inner instanceof GraphQLError ? inner.nodes?.[0] : undefined;
  if (at !== undefined && at.kind !== Kind.FIELD) return 'BAD_USER_INPUT';
  return !error.originalError && error.path === undefined ? 'BAD_USER_INPUT' : 'INTERNAL';
}

/** Writes down what the client is not told, or what lies behind what it is told; one that went away is no failure. */
export function logFailure(log: Log, error: GraphQLError, requestId: string): void {
  const code = codeOf(error);
  const inner = unwrapResolverError(error);
  if (!errorCodes[code].forClient) log.error({ err: inner, requestId }, code);
  else if (code !== 'TIMEOUT' && ourError(error)?.cause !== undefined) log.warn({ err: inner, requestId }, code);
}

export function formatFailure(formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError {
  const code = codeOf(error);
  const at = ourError(error)?.at ?? null;
  return {
    message: errorCodes[code].forClient ? formatted.message : HIDDEN,
    ...(formatted.locations ? { locations: formatted.locations } : {}),
    ...(formatted.path ? { path: formatted.path } : {}),
    extensions: { code, ...(at === null ? {} : { at }) },
  };
}

/** The body of an answer to a request that never became a GraphQL operation. */
export function requestFailure(code: ErrorCode, message: string): { errors: readonly GraphQLFormattedError[] } {
  return { errors: [{ message, extensions: { code } }] };
}
