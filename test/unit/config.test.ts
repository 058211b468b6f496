import { homedir } from 'node:os';
import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { projectRoot, readConfig, variables } from '../../src/config.js';
import { BaylanysError } from '../../src/errors.js';

function refusalOf(env: Record<string, string>): BaylanysError {
  try {
    readConfig(env);
  } catch (error) {
    if (error instanceof BaylanysError) return error;
    throw error;
  }
  throw new Error(`accepted: ${JSON.stringify(env)}`);
}

describe('an empty environment', () => {
  test('gives the documented defaults', () => {
    expect(readConfig({})).toEqual({
      port: 4000,
      host: '127.0.0.1',
      home: join(projectRoot, '.baylanys'),
      cache: join(homedir(), '.cache', 'baylanys'),
      seed: 'all',
      memory: { heap: '512m', pageCache: '128m', transactionMax: '192m' },
      javaHome: null,
      statementTimeoutMs: 15_000,
      poolSize: 16,
      neo4j: null,
      maxRequestBytes: 1_048_576,
      logLevel: 'info',
    });
  });

  test('is what empty values are too, as compose files pass them on', () => {
    const empty = Object.fromEntries(Object.keys(variables).map((name) => [name, '']));
    expect(readConfig(empty)).toEqual(readConfig({}));
  });

  test('gives a value that nothing can change', () => {
    const config = readConfig({ NEO4J_URI: 'bolt://db:7687' });
    expect([config, config.memory, config.neo4j].every((part) => Object.isFrozen(part))).toBe(true);
  });
});

describe('a value given', () => {
  test('is taken for every variable', () => {
    expect(
      readConfig({
        PORT: '0',
        HOST: '::1',
        BAYLANYS_HOME: 'here/data',
        XDG_CACHE_HOME: '/var/cache',
        BAYLANYS_SEED: 'seed/one, /two',
        BAYLANYS_NEO4J_HEAP: '2G',
        BAYLANYS_NEO4J_PAGECACHE: '64m',
        BAYLANYS_NEO4J_TRANSACTION_MAX: '900000k',
        JAVA_HOME: '/opt/java',
        BAYLANYS_STATEMENT_TIMEOUT_MS: '250',
        BAYLANYS_POOL_SIZE: '4',
        NEO4J_URI: 'neo4j+s://graph.example:7777',
        NEO4J_USERNAME: 'reader',
        NEO4J_PASSWORD: 'p w',
        NEO4J_DATABASE: 'links',
        BAYLANYS_MAX_REQUEST_BYTES: '2048',
        BAYLANYS_LOG_LEVEL: 'debug',
      }),
    ).toEqual({
      port: 0,
      host: '::1',
      home: resolve('here/data'),
      cache: '/var/cache/baylanys',
      seed: [resolve('seed/one'), '/two'],
      memory: { heap: '2g', pageCache: '64m', transactionMax: '900000k' },
      javaHome: '/opt/java',
      statementTimeoutMs: 250,
      poolSize: 4,
      neo4j: { uri: 'neo4j+s://graph.example:7777', username: 'reader', password: 'p w', database: 'links' },
      maxRequestBytes: 2048,
      logLevel: 'debug',
    });
  });

  test.each(['bolt://db', 'bolt+ssc://10.0.0.1:7687', 'neo4j://[::1]:7687', 'neo4j+s://x.example/'])(
    'as address of a database may be %s',
    (uri) => {
      expect(readConfig({ NEO4J_URI: uri }).neo4j).toEqual({
        uri,
        username: 'neo4j',
        password: '',
        database: 'neo4j',
      });
    },
  );

  test('seeds nothing where it says none', () => {
    expect(readConfig({ BAYLANYS_SEED: 'none' }).seed).toBe('none');
  });
});

describe('a bad value', () => {
  test.each([
    ['PORT', '65536'],
    ['PORT', '-1'],
    ['PORT', '4000.5'],
    ['PORT', '0x10'],
    ['PORT', 'http'],
    ['HOST', 'http://localhost'],
    ['HOST', 'a b'],
    ['BAYLANYS_SEED', 'one,,two'],
    ['BAYLANYS_SEED', 'one,none'],
    ['BAYLANYS_NEO4J_HEAP', '512'],
    ['BAYLANYS_NEO4J_HEAP', '0m'],
    ['BAYLANYS_NEO4J_PAGECACHE', '1.5g'],
    ['BAYLANYS_NEO4J_TRANSACTION_MAX', 'much'],
    ['BAYLANYS_STATEMENT_TIMEOUT_MS', '0'],
    ['BAYLANYS_POOL_SIZE', '1001'],
    ['NEO4J_URI', 'http://localhost:7474'],
    ['NEO4J_URI', 'bolt://'],
    ['NEO4J_URI', 'localhost:7687'],
    ['BAYLANYS_MAX_REQUEST_BYTES', '1mb'],
    ['BAYLANYS_LOG_LEVEL', 'loud'],
  ])('%s=%s is refused, and the message names variable and value', (name, value) => {
    const refusal = refusalOf({ [name]: value });
    expect(refusal.code).toBe('BAD_USER_INPUT');
    expect(refusal.at).toBe(name);
    expect(refusal.message).toContain(name);
    expect(refusal.message).toContain(`came '${value}'`);
    expect(refusal.message).toContain('expected ');
  });

  test('that holds a password is refused without repeating it', () => {
    const { message } = refusalOf({ NEO4J_URI: 'bolt://neo4j:secret@db:7687' });
    expect(message).not.toContain('secret');
    expect(message).toContain("came 'bolt://…@db:7687'");
  });
});
