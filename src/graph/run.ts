// The only file that opens sessions: reads, writes and the health probe.
import {
  session as accessMode,
  type Driver,
  type Record as DriverRecord,
  type Session,
  type SessionConfig,
  type SessionMode,
} from 'neo4j-driver';
import { statement as fixed } from '../cypher/print.js';
import type { Statement } from '../cypher/statement.js';
import { cypher } from '../cypher/tag.js';
import { BaylanysError } from '../errors.js';
import { bounded, type Bounds } from './bounded.js';
import { connect, type Target } from './connect.js';
import { driverCode, failureOf, worthRepeating } from './failures.js';
import { toParameters } from './values.js';

/** The values of one row, in the order of RETURN. */
export type Row = readonly unknown[];

export interface GraphTarget extends Target {
  readonly database: string;
}

export interface GraphSettings {
  readonly poolSize?: number;
  /** What a call gets that says no time of its own. */
  readonly timeoutMs?: number;
}

export type RunOptions = Partial<Bounds>;

export interface StreamOptions extends RunOptions {
  /** Rows that are asked for at once: few where the reader may soon have enough. */
  readonly rowsAtOnce?: number;
}

export interface WriteTransaction {
  run(statement: Statement): Promise<readonly Row[]>;
}

export interface Graph {
  /** What a read gets that says no time of its own. */
  readonly timeoutMs: number;
  /** One autocommit read: one round trip. Repeated once where the connection broke, as nothing was handed on yet. */
  read(statement: Statement, options?: RunOptions): Promise<readonly Row[]>;
  /** Rows as they come, for exports; memory stays flat, and nothing is repeated. */
  stream(statement: Statement, options?: StreamOptions): AsyncIterable<Row>;
  /** One transaction: all of it is kept, or nothing. Never repeated. */
  write<T>(work: (transaction: WriteTransaction) => Promise<T>, options?: RunOptions): Promise<T>;
  /** One statement that commits by itself, which `CALL { … } IN TRANSACTIONS` needs. Never repeated. */
  execute(statement: Statement, options?: RunOptions): Promise<readonly Row[]>;
  /** Resolves where the database answers within the time. */
  probe(timeoutMs?: number): Promise<void>;
  close(): Promise<void>;
}

const DEFAULT_TIMEOUT_MS = 15_000;
const WRITE_TIMEOUT_MS = 60_000;
const PROBE_MS = 2000;
const one = fixed(cypher`RETURN 1`);

export function openGraph(target: GraphTarget, settings: GraphSettings = {}): Graph {
  const connection = connect(target, settings.poolSize);
  const { driver } = connection;
  const { database } = target;
  const boundsOf = (options: RunOptions | undefined, fallbackMs: number): Bounds => ({
    timeoutMs: options?.timeoutMs ?? fallbackMs,
    signal: options?.signal,
  });
  const readMs = settings.timeoutMs ?? DEFAULT_TIMEOUT_MS;

  const graph: Graph = {
    timeoutMs: readMs,

    async read(statement, options) {
      const bounds = boundsOf(options, readMs);
      const attempt = () => runOnce(driver, database, accessMode.READ, statement, bounds);
      try {
        return await attempt();
      } catch (error) {
        if (!worthRepeating(error)) throw failureOf(error);
      }
      return await attempt().catch((error: unknown) => {
        throw failureOf(error);
      });
    },

    async *stream(statement, options) {
      const { timeoutMs, signal } = boundsOf(options, readMs);
      const session = open(driver, database, accessMode.READ, options?.rowsAtOnce);
      try {
        for await (const record of session.run(statement.text, toParameters(statement.params), {
          timeout: timeoutMs,
        })) {
          signal?.throwIfAborted();
          yield rowOf(record);
        }
      } catch (error) {
        throw driverCode(error) === null ? error : failureOf(error);
      } finally {
        closeQuietly(session);
      }
    },

    async write(work, options) {
      const bounds = boundsOf(options, Math.max(WRITE_TIMEOUT_MS, readMs));
      const session = open(driver, database, accessMode.WRITE);
      try {
        return await bounded(transact(session, work, bounds.timeoutMs), bounds);
      } finally {
        closeQuietly(session);
      }
    },

    async execute(statement, options) {
      const bounds = boundsOf(options, Math.max(WRITE_TIMEOUT_MS, readMs));
      return await runOnce(driver, database, accessMode.WRITE, statement, bounds).catch((error: unknown) => {
        throw failureOf(error);
      });
    },

    async probe(timeoutMs = PROBE_MS) {
      // No grace: a probe asks how things are now.
      await runOnce(driver, database, accessMode.READ, one, { timeoutMs }, 0).catch((error: unknown) => {
        throw failureOf(error);
      });
    },

    close: () => connection.close(),
  };
  return Object.freeze(graph);
}

function open(driver: Driver, database: string, mode: SessionMode, rowsAtOnce?: number): Session {
  // The database is always named: without the name each session asks for it first.
  const settings: Pick<SessionConfig, 'database' | 'defaultAccessMode' | 'fetchSize'> = {
    ...{ database, defaultAccessMode: mode },
    ...(rowsAtOnce === undefined ? {} : { fetchSize: rowsAtOnce }),
  };
  return driver.session(settings);
}

async function runOnce(
  driver: Driver,
  database: string,
  mode: SessionMode,
  statement: Statement,
  bounds: Bounds,
  graceMs?: number,
): Promise<readonly Row[]> {
  const session = open(driver, database, mode);
  const running = session
    .run(statement.text, toParameters(statement.params), { timeout: bounds.timeoutMs })
    .then((result) => result.records.map(rowOf));
  try {
    return await bounded(running, bounds, graceMs);
  } finally {
    closeQuietly(session);
  }
}

async function transact<T>(
  session: Session,
  work: (transaction: WriteTransaction) => Promise<T>,
  timeoutMs: number,
): Promise<T> {
  let committing = false;
  try {
    const transaction = await session.beginTransaction({ timeout: timeoutMs });
    const value = await work({
      async run(statement) {
        const result = await transaction.run(statement.text, toParameters(statement.params));
        return result.records.map(rowOf);
      },
    });
    committing = true;
    await transaction.commit();
    return value;
  } catch (error) {
    // An error of the caller's own stays what it is; closing the session rolls back.
    if (driverCode(error) === null) throw error;
    const failure = failureOf(error);
    if (!committing || failure.code !== 'UNAVAILABLE') throw failure;
    throw new BaylanysError(
      'UNAVAILABLE',
      'The connection broke while the change was being kept: it may be stored or not. Read before you send it again.',
      { cause: error },
    );
  }
}

function rowOf(record: DriverRecord): Row {
  const row: unknown[] = [];
  for (let i = 0; i < record.length; i += 1) row.push(record.get(i));
  return row;
}

/** Ends in the database what still runs. Not waited for: an answer must not wait for a goodbye, and what fails here has been told. */
function closeQuietly(session: Session): void {
  session.close().catch(() => undefined);
}
