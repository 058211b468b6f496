// A database that others run, found by NEO4J_URI or joined on a home.
import type { ExternalNeo4j } from '../config.js';
import type { Database, DatabaseState } from './database.js';

/** What becomes of it is not ours to watch: it counts as ready, and failing reads tell the rest. */
export function externalDatabase(found: ExternalNeo4j): Database {
  let state: DatabaseState = 'READY';
  return {
    ...found,
    owned: false,
    state: () => state,
    onState: () => () => undefined,
    close() {
      state = 'STOPPED';
      return Promise.resolve();
    },
  };
}
