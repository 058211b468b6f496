// The driver as a person would use it who knows what Baylanys knows of it: no delay on its sockets, plain numbers.
import { session as accessMode, type SessionConfig } from 'neo4j-driver';
import { connect } from '../../../src/graph/connect.js';
import type { Database } from '../../../src/graph/database.js';
import { toParameters } from '../../../src/graph/values.js';

export type Params = Readonly<Record<string, unknown>>;

export interface ByHand {
  /** The first column of each row. */
  readonly read: (text: string, params: Params) => Promise<readonly unknown[]>;
  /** Several statements in one transaction. */
  readonly together: <T>(work: (read: ByHand['read']) => Promise<T>) => Promise<T>;
  readonly close: () => Promise<void>;
}

export function byHand(target: Database): ByHand {
  const connection = connect(target, 2);
  const { driver } = connection;
  const reading: Pick<SessionConfig, 'database' | 'defaultAccessMode'> = {
    database: target.database,
    defaultAccessMode: accessMode.READ,
  };
  const limits = { timeout: 60_000 };
  return {
    async read(text, params) {
      const session = driver.session(reading);
      try {
        const { records } = await session.run(text, toParameters(params), limits);
        return records.map((record): unknown => record.get(0));
      } finally {
        await session.close();
      }
    },
    async together(work) {
      const session = driver.session(reading);
      try {
        const transaction = await session.beginTransaction(limits);
        const made = await work(async (text, params) => {
          const { records } = await transaction.run(text, toParameters(params));
          return records.map((record): unknown => record.get(0));
        });
        await transaction.commit();
        return made;
      } finally {
        await session.close();
      }
    },
    close: () => connection.close(),
  };
}
