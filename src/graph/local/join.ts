// Joins the database that another process runs on a home.
import type { Database } from '../database.js';
import { externalDatabase } from '../external-database.js';
import { openGraph } from '../run.js';
import { homeOf } from './home.js';
import { holderOf } from './lock.js';
import { MANAGED_DATABASE, MANAGED_USER, managedUri, readPassword } from './password.js';
import { readState } from './state-file.js';

/** Null where no living process holds the home, where it is stopping, or where its database does not answer (yet). */
export async function joinDatabase(root: string): Promise<Database | null> {
  const home = homeOf(root);
  if (holderOf(root)?.phase !== 'HOLDING') return null;
  const state = readState(home);
  if (state === null) return null;
  const target = {
    uri: managedUri(state.port),
    username: MANAGED_USER,
    password: readPassword(home),
    database: MANAGED_DATABASE,
  };
  const graph = openGraph(target, { poolSize: 1 });
  try {
    await graph.probe();
    return externalDatabase(target);
  } catch {
    return null;
  } finally {
    await graph.close();
  }
}
