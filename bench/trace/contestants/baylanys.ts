// Baylanys as a client sees it: its server in a process of its own, asked over HTTP.
import { join } from 'node:path';
import { projectRoot } from '../../../src/config.js';
import { BaylanysError, errorCodes, type ErrorCode } from '../../../src/errors.js';
import type { Database } from '../../../src/graph/database.js';
import { connectTo } from '../../drive/client.js';
import { start } from '../../drive/server.js';

interface GraphqlError {
  readonly message: string;
  readonly extensions?: { readonly code?: string };
}

export interface Answer {
  readonly data: unknown;
  readonly errors: readonly GraphqlError[];
}

export type Variables = Readonly<Record<string, unknown>>;

export interface Baylanys {
  readonly answer: (query: string, variables: Variables) => Promise<Answer>;
  /** Throws where anything of it failed. */
  readonly ask: <Data>(query: string, variables: Variables) => Promise<Data>;
  readonly stop: () => Promise<void>;
}

/** The time that one statement or search gets where nobody sets another. */
export const STATEMENT_MS = 15_000;

function codeOf({ extensions }: GraphqlError): ErrorCode {
  const code = extensions?.code;
  return code !== undefined && code in errorCodes ? (code as ErrorCode) : 'INTERNAL';
}

/**
 * Where times are taken it gets more: the first search of its kind is planned by a database that has just started, on a busy
 * machine for longer than that.
 */
export async function startBaylanys(database: Database, statementMs = 120_000): Promise<Baylanys> {
  const command = [join(projectRoot, 'dist', 'cli', 'main.js'), 'serve'];
  const server = await start({ name: 'Baylanys', command }, database, undefined, {
    BAYLANYS_STATEMENT_TIMEOUT_MS: String(statementMs),
  });
  const client = connectTo(server.origin, 1);
  const answer = async (query: string, variables: Variables): Promise<Answer> => {
    const { text } = await client.ask(JSON.stringify({ query, variables }), true);
    const { data, errors = [] } = JSON.parse(text ?? '{}') as Partial<Answer>;
    return { data, errors };
  };
  return {
    answer,
    async ask<Data>(query: string, variables: Variables) {
      const { data, errors } = await answer(query, variables);
      const [failed] = errors;
      if (failed !== undefined) throw new BaylanysError(codeOf(failed), `Baylanys does not answer: ${failed.message}`);
      return data as Data;
    },
    async stop() {
      await client.close();
      await server.stop();
    },
  };
}
