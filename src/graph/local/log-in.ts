// Whether the managed database takes our password by now; sets it where the database is new.
import { statement } from '../../cypher/print.js';
import { cypher, value } from '../../cypher/tag.js';
import { BaylanysError } from '../../errors.js';
import { driverCode } from '../failures.js';
import { openGraph, type Graph, type GraphTarget } from '../run.js';
import type { Home } from './home.js';
import { FIRST_PASSWORD } from './password.js';

type Outcome = 'YES' | 'REFUSED' | 'NOT_YET';

/** False: ask again shortly. Throws where asking again cannot help. */
export async function logIn(target: GraphTarget, home: Home): Promise<boolean> {
  const answers = await attempt(target, (graph) => graph.probe(10_000));
  if (answers !== 'REFUSED') return answers === 'YES';
  const first = { ...target, password: FIRST_PASSWORD, database: 'system' };
  const change = cypher`ALTER CURRENT USER SET PASSWORD FROM ${value(FIRST_PASSWORD)} TO ${value(target.password)}`;
  const changed = await attempt(first, (graph) => graph.execute(statement(change)));
  if (changed !== 'REFUSED') return false;
  throw new BaylanysError(
    'UNAVAILABLE',
    `The database of ${home.root} has another password than ${home.passwordFile} holds. ` +
      'Restore that file, or set BAYLANYS_HOME to another folder.',
  );
}

async function attempt(target: GraphTarget, ask: (graph: Graph) => Promise<unknown>): Promise<Outcome> {
  const graph = openGraph(target, { poolSize: 1 });
  try {
    await ask(graph);
    return 'YES';
  } catch (error) {
    // A lock-out after failed logins (AuthenticationRateLimit) passes by itself, so it counts as not yet.
    const code = error instanceof BaylanysError ? driverCode(error.cause) : null;
    return code === 'Neo.ClientError.Security.Unauthorized' ? 'REFUSED' : 'NOT_YET';
  } finally {
    await graph.close();
  }
}
