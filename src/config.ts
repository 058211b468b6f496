// The only file that reads the environment: every variable, its default, its check, and one frozen value of them all.
import { homedir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { BaylanysError } from './errors.js';

export const logLevels = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const;
export type LogLevel = (typeof logLevels)[number];

/** Where a Neo4j that is not ours is found. An empty password: no authentication. */
export interface ExternalNeo4j {
  readonly uri: string;
  readonly username: string;
  readonly password: string;
  readonly database: string;
}

/** Sizes of the managed Neo4j, as its own settings are written: `512m`, `2g`. */
export interface MemorySizes {
  readonly heap: string;
  readonly pageCache: string;
  /** What one transaction may take of the heap before it is ended. */
  readonly transactionMax: string;
}

export interface Config {
  readonly port: number;
  readonly host: string;
  readonly home: string;
  readonly cache: string;
  /** Dossier folders that an empty database gets: all under seed/, none, or these. */
  readonly seed: 'all' | 'none' | readonly string[];
  readonly memory: MemorySizes;
  /** Further lines for the managed database's neo4j.conf; the environment sets none. */
  readonly neo4jSettings?: readonly string[];
  readonly javaHome: string | null;
  readonly statementTimeoutMs: number;
  readonly poolSize: number;
  readonly neo4j: ExternalNeo4j | null;
  readonly maxRequestBytes: number;
  readonly logLevel: LogLevel;
}

export interface Variable {
  readonly name: string;
  /** As the README says it. */
  readonly meaning: string;
  /** What holds where the variable is unset or empty, as text for people. */
  readonly fallback: string;
}

/** Every variable that is read here; the README's table and the compose file are held to it by tests. */
export const variables = {
  PORT: { meaning: 'port of the HTTP server; 0 = any free one', fallback: '4000' },
  HOST: { meaning: 'address that the HTTP server listens on', fallback: '127.0.0.1' },
  BAYLANYS_HOME: {
    meaning: 'folder of the data: the managed database, its password and logs',
    fallback: '.baylanys in the project root',
  },
  XDG_CACHE_HOME: { meaning: 'folder whose baylanys/ holds the jars of Neo4j', fallback: '~/.cache' },
  BAYLANYS_SEED: {
    meaning: 'dossier folders that an empty database gets, with commas between; `all` or `none`',
    fallback: 'all',
  },
  BAYLANYS_NEO4J_HEAP: { meaning: 'heap of the managed database', fallback: '512m' },
  BAYLANYS_NEO4J_PAGECACHE: { meaning: 'page cache of the managed database', fallback: '128m' },
  BAYLANYS_NEO4J_TRANSACTION_MAX: { meaning: 'most memory that one transaction may take', fallback: '192m' },
  JAVA_HOME: { meaning: 'Java 17 or 21 that runs the managed database', fallback: 'java of the PATH' },
  BAYLANYS_STATEMENT_TIMEOUT_MS: { meaning: 'longest time of one read in the database, in ms', fallback: '15000' },
  BAYLANYS_POOL_SIZE: { meaning: 'most connections to the database', fallback: '16' },
  NEO4J_URI: { meaning: 'use this Neo4j 5.26 and start none', fallback: 'a managed local one' },
  NEO4J_USERNAME: { meaning: 'user at NEO4J_URI', fallback: 'neo4j' },
  NEO4J_PASSWORD: { meaning: 'password at NEO4J_URI', fallback: 'none: no authentication' },
  NEO4J_DATABASE: { meaning: 'database at NEO4J_URI', fallback: 'neo4j' },
  BAYLANYS_MAX_REQUEST_BYTES: { meaning: 'largest body of a request', fallback: '1048576' },
  BAYLANYS_LOG_LEVEL: { meaning: `one of ${logLevels.join(', ')}`, fallback: 'info' },
} as const satisfies Record<string, Omit<Variable, 'name'>>;

export type VariableName = keyof typeof variables;
type Environment = Readonly<Record<string, string | undefined>>;

export const projectRoot = fileURLToPath(new URL('..', import.meta.url));

/** Throws BAD_USER_INPUT, naming the variable, at the first value that is not what it has to be. */
export function readConfig(env: Environment = process.env): Config {
  const get = (name: VariableName): string | null => {
    const text = env[name]?.trim();
    return text === undefined || text === '' ? null : text;
  };
  const given = (name: VariableName): string => get(name) ?? variables[name].fallback;
  const whole = (name: VariableName, least: number, most: number): number => {
    const text = given(name);
    const number = /^\d{1,12}$/.test(text) ? Number(text) : Number.NaN;
    if (number >= least && number <= most) return number;
    throw refusal(name, `a whole number from ${least} to ${most}`, text);
  };
  const size = (name: VariableName): string => {
    const text = given(name).toLowerCase();
    if (/^[1-9]\d{0,6}[kmg]$/.test(text)) return text;
    throw refusal(name, 'a size such as 512m or 2g', text);
  };
  const xdgCache = get('XDG_CACHE_HOME');
  return Object.freeze<Config>({
    port: whole('PORT', 0, 65_535),
    host: hostOf(given('HOST')),
    home: resolve(get('BAYLANYS_HOME') ?? join(projectRoot, '.baylanys')),
    cache: join(xdgCache === null ? join(homedir(), '.cache') : resolve(xdgCache), 'baylanys'),
    seed: seedOf(given('BAYLANYS_SEED')),
    memory: Object.freeze({
      heap: size('BAYLANYS_NEO4J_HEAP'),
      pageCache: size('BAYLANYS_NEO4J_PAGECACHE'),
      transactionMax: size('BAYLANYS_NEO4J_TRANSACTION_MAX'),
    }),
    javaHome: get('JAVA_HOME'),
    statementTimeoutMs: whole('BAYLANYS_STATEMENT_TIMEOUT_MS', 1, 3_600_000),
    poolSize: whole('BAYLANYS_POOL_SIZE', 1, 1000),
    neo4j: externalOf(get('NEO4J_URI'), given('NEO4J_USERNAME'), get('NEO4J_PASSWORD'), given('NEO4J_DATABASE')),
    maxRequestBytes: whole('BAYLANYS_MAX_REQUEST_BYTES', 1024, 1_073_741_824),
    logLevel: levelOf(given('BAYLANYS_LOG_LEVEL')),
  });
}

function hostOf(text: string): string {
  if (/^[A-Za-z0-9.:_-]+$/.test(text) && !text.includes('//')) return text;
  throw refusal('HOST', 'an address or a host name without a scheme, such as 127.0.0.1 or 0.0.0.0', text);
}

function seedOf(text: string): Config['seed'] {
  if (text === 'all' || text === 'none') return text;
  const folders = text.split(',').map((folder) => folder.trim());
  if (folders.some((folder) => folder === '' || folder === 'all' || folder === 'none'))
    throw refusal('BAYLANYS_SEED', 'all, none, or folders with commas between', text);
  return Object.freeze(folders.map((folder) => resolve(folder)));
}

function levelOf(text: string): LogLevel {
  const level = logLevels.find((known) => known === text);
  if (level !== undefined) return level;
  throw refusal('BAYLANYS_LOG_LEVEL', `one of ${logLevels.join(', ')}`, text);
}

function externalOf(
  uri: string | null,
  username: string,
  password: string | null,
  database: string,
): ExternalNeo4j | null {
  if (uri === null) return null;
  // Matched before it is parsed: a password written into the address must not come back in an error message.
  if (!/^(bolt|neo4j)(\+s|\+ssc)?:\/\/[^\s@/?#]+\/?$/.test(uri) || !URL.canParse(uri))
    throw refusal(
      'NEO4J_URI',
      'bolt:// or neo4j:// (+s, +ssc) and a host, with no user in it',
      uri.replace(/\/\/.*@/, '//…@'),
    );
  return Object.freeze({ uri, username, password: password ?? '', database });
}

function refusal(name: VariableName, expected: string, came: string): BaylanysError {
  return new BaylanysError(
    'BAD_USER_INPUT',
    `${name} (${variables[name].meaning}): expected ${expected}, came '${came}'. Correct it, or unset it for ${variables[name].fallback}.`,
    { at: name },
  );
}
