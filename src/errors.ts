// The one error class of the project and its closed set of codes.

/**
 * Every code that a client can meet, with its HTTP status where the whole request fails, and whether its message was
 * written for the client. What has no code here is INTERNAL: the client gets one fixed sentence, the log the truth.
 */
export const errorCodes = {
  BAD_USER_INPUT: { status: 400, forClient: true },
  UNAUTHENTICATED: { status: 401, forClient: true },
  FORBIDDEN: { status: 403, forClient: true },
  NOT_FOUND: { status: 404, forClient: true },
  CONFLICT: { status: 409, forClient: true },
  TOO_COSTLY: { status: 413, forClient: true },
  UNAVAILABLE: { status: 503, forClient: true },
  TIMEOUT: { status: 504, forClient: true },
  INTERNAL: { status: 500, forClient: false },
} as const;

export type ErrorCode = keyof typeof errorCodes;

export interface ErrorDetails {
  /** Where in the input: `where.date.from`, `entities.yaml:12:5`. */
  readonly at?: string;
  readonly cause?: unknown;
}

/** An expected failure. The message says what was expected, what came, and what to do. */
export class BaylanysError extends Error {
  override readonly name = 'BaylanysError';
  readonly code: ErrorCode;
  readonly at: string | null;

  constructor(code: ErrorCode, message: string, details: ErrorDetails = {}) {
    super(message, details.cause === undefined ? undefined : { cause: details.cause });
    this.code = code;
    this.at = details.at ?? null;
  }
}

/** Something that only a programmer's mistake can bring about. */
export function impossible(what: never): never {
  throw new BaylanysError('INTERNAL', `not reached: ${JSON.stringify(what)}`);
}
