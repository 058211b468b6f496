// What the driver and Neo4j report becomes our error, by code alone, never by text.
import { BaylanysError, type ErrorCode } from '../errors.js';

interface Rule {
  readonly codes: RegExp;
  readonly becomes: ErrorCode;
  readonly message: string;
}

/** The first that fits. Order matters: the memory limits carry codes that Neo4j calls transient. */
const rules: readonly Rule[] = [
  {
    codes:
      /^Neo\.TransientError\.General\.(MemoryPoolOutOfMemoryError|TransactionOutOfMemoryError|OutOfMemoryError|StackOverFlowError)$/,
    becomes: 'TOO_COSTLY',
    message: 'The database allows one question less memory than this one needs. Ask for less at a time.',
  },
  {
    codes:
      /^Neo\.\w+\.Transaction\.(TransactionTimedOut\w*|Terminated|TransactionTerminated|LockClientStopped|LockAcquisitionTimeout)$/,
    becomes: 'TIMEOUT',
    message: 'The database ended the question at its time limit. Ask for less at a time.',
  },
  {
    codes: /^Neo\.ClientError\.Schema\.ConstraintValidationFailed$/,
    becomes: 'CONFLICT',
    message: 'Something with this id exists already. Read it, then change it or choose another id.',
  },
  {
    codes: /^Neo\.\w+\.Transaction\.(DeadlockDetected|Outdated|ConstraintsChanged)$/,
    becomes: 'CONFLICT',
    message: 'Another write touched the same things at the same moment; nothing of this one was kept. Send it again.',
  },
  {
    codes: /^Neo\.\w+\.Security\./,
    becomes: 'UNAVAILABLE',
    message: 'The database refused the user name or the password. Check NEO4J_USERNAME and NEO4J_PASSWORD.',
  },
  {
    codes: /^Neo\.ClientError\.Database\.DatabaseNotFound$/,
    becomes: 'UNAVAILABLE',
    message: 'The database server has no database of this name. Check NEO4J_DATABASE.',
  },
  {
    // N/A is the driver's own code; what reaches us with it is a pool out of which no connection came free in time.
    codes:
      /^(ServiceUnavailable|SessionExpired|N\/A|Neo\.TransientError\..*|Neo\.ClientError\.Cluster\..*|Neo\.ClientError\.General\.ForbiddenOnReadOnlyDatabase|Neo\.\w+\.Database\.DatabaseUnavailable|Neo\.\w+\.General\.DatabaseUnavailable)$/,
    becomes: 'UNAVAILABLE',
    message: 'The database does not answer at the moment. Try again shortly.',
  },
];

/** The code of an error of the driver; null for anything else. */
export function driverCode(error: unknown): string | null {
  if (!(error instanceof Error) || error.name !== 'Neo4jError' || !('code' in error)) return null;
  return typeof error.code === 'string' ? error.code : null;
}

/** Our errors pass through as they are; what is not known is INTERNAL, with the cause kept for the log. */
export function failureOf(error: unknown): BaylanysError {
  if (error instanceof BaylanysError) return error;
  const code = driverCode(error);
  const rule = code === null ? undefined : rules.find(({ codes }) => codes.test(code));
  if (rule !== undefined) return new BaylanysError(rule.becomes, rule.message, { cause: error });
  return new BaylanysError(
    'INTERNAL',
    code === null ? 'unexpected failure in the graph' : `unexpected failure in the database: ${code}`,
    {
      cause: error,
    },
  );
}

/** Whether asking once more at once may help: the connection broke, or the server itself says so. */
export function worthRepeating(error: unknown): boolean {
  const code = driverCode(error);
  return code !== null && code !== 'N/A' && failureOf(error).code === 'UNAVAILABLE' && !code.includes('.Security.');
}
