import { Neo4jError } from 'neo4j-driver';
import { describe, expect, test } from 'vitest';
import { BaylanysError } from '../../../src/errors.js';
import { failureOf, worthRepeating } from '../../../src/graph/failures.js';

function driverError(code: string): Neo4jError {
  return new Neo4jError('text that must not matter: timed out, memory, constraint', code, '50N42', 'unknown');
}

describe('an error of the driver', () => {
  test.each([
    ['ServiceUnavailable', 'UNAVAILABLE'],
    ['SessionExpired', 'UNAVAILABLE'],
    ['N/A', 'UNAVAILABLE'],
    ['Neo.TransientError.General.DatabaseUnavailable', 'UNAVAILABLE'],
    ['Neo.ClientError.Database.DatabaseNotFound', 'UNAVAILABLE'],
    ['Neo.ClientError.Security.Unauthorized', 'UNAVAILABLE'],
    ['Neo.ClientError.Security.AuthenticationRateLimit', 'UNAVAILABLE'],
    ['Neo.ClientError.Transaction.TransactionTimedOut', 'TIMEOUT'],
    ['Neo.ClientError.Transaction.TransactionTimedOutClientConfiguration', 'TIMEOUT'],
    ['Neo.ClientError.Transaction.LockClientStopped', 'TIMEOUT'],
    ['Neo.TransientError.Transaction.LockClientStopped', 'TIMEOUT'],
    ['Neo.ClientError.Transaction.Terminated', 'TIMEOUT'],
    ['Neo.TransientError.General.MemoryPoolOutOfMemoryError', 'TOO_COSTLY'],
    ['Neo.TransientError.General.TransactionOutOfMemoryError', 'TOO_COSTLY'],
    ['Neo.ClientError.Schema.ConstraintValidationFailed', 'CONFLICT'],
    ['Neo.TransientError.Transaction.DeadlockDetected', 'CONFLICT'],
    ['Neo.ClientError.Statement.SyntaxError', 'INTERNAL'],
    ['Neo.DatabaseError.General.UnknownError', 'INTERNAL'],
  ])('%s becomes %s and keeps its cause', (code, becomes) => {
    const error = driverError(code);
    const failure = failureOf(error);
    expect(failure.code).toBe(becomes);
    expect(failure.cause).toBe(error);
    expect(failure.message).not.toContain('text that must not matter');
  });

  test('says where to look when the login is refused', () => {
    expect(failureOf(driverError('Neo.ClientError.Security.Unauthorized')).message).toContain('NEO4J_PASSWORD');
  });
});

describe('another error', () => {
  test('of ours passes through', () => {
    const ours = new BaylanysError('NOT_FOUND', 'x');
    expect(failureOf(ours)).toBe(ours);
  });

  test('is INTERNAL, even where it carries a code that the driver has too', () => {
    const error = Object.assign(new Error('x'), { code: 'ServiceUnavailable' });
    expect(failureOf(error)).toMatchObject({ code: 'INTERNAL', cause: error });
  });
});

test('only what may pass at once is worth repeating', () => {
  const repeated = [
    'ServiceUnavailable',
    'SessionExpired',
    'Neo.TransientError.General.DatabaseUnavailable',
    'Neo.TransientError.Transaction.BookmarkTimeout',
  ];
  const not = [
    'N/A',
    'Neo.TransientError.General.MemoryPoolOutOfMemoryError',
    'Neo.TransientError.Transaction.LockClientStopped',
    'Neo.ClientError.Security.Unauthorized',
    'Neo.ClientError.Statement.SyntaxError',
  ];
  expect([...repeated, ...not].filter((code) => worthRepeating(driverError(code)))).toEqual(repeated);
});
