// A database to work with, whoever runs it: address, credentials, state and how to let go of it.
import type { BaylanysError } from '../errors.js';

/** STOPPED only after our own close; RESTARTING and FAILED only where we run it ourselves. */
export type DatabaseState = 'READY' | 'RESTARTING' | 'FAILED' | 'STOPPED';

export type StateListener = (state: DatabaseState, error: BaylanysError | null) => void;

export interface Database {
  readonly uri: string;
  readonly username: string;
  readonly password: string;
  readonly database: string;
  /** Whether closing it stops the database. */
  readonly owned: boolean;
  state(): DatabaseState;
  /** Called at each change; gives back how to stop listening. */
  onState(listener: StateListener): () => void;
  close(): Promise<void>;
}
