// One writer at a time, and the revision that its write makes.
import { statement } from '../cypher/print.js';
import { cypher, value } from '../cypher/tag.js';
import type { WriteTransaction } from '../graph/run.js';
import type { RevisionNote } from './batch.js';
import { numberOrNull, textOrNull } from './properties.js';
import type { RecordedIn } from './statement-node.js';

export interface Held {
  /** Rules that the stored facts were derived by; null where nothing was derived yet. */
  readonly ruleVersion: number | null;
  /** 0 before the first. */
  readonly revision: number;
  readonly at: string | null;
}

/** Waits for a writer before us, and for as long as the transaction may take. */
export const WRITE_MS = 10 * 60 * 1000;

/**
 * The write lock on the one :Derivation node is held until the transaction ends. It must be the first thing written: what
 * is read after it can no longer change, and two writers that take one lock first never wait for each other's others.
 */
export async function takeLock(transaction: WriteTransaction): Promise<Held> {
  const locked = await transaction.run(
    statement(cypher`MERGE (d:Derivation {id: ${value('derivation')}}) SET d.locked = true RETURN d.ruleVersion`),
  );
  const newest = await transaction.run(
    statement(
      cypher`MATCH (r:Revision) WHERE r.number IS NOT NULL RETURN r.number, r.at ORDER BY r.number DESC LIMIT 1`,
    ),
  );
  return {
    ruleVersion: numberOrNull(locked[0]?.[0]),
    revision: numberOrNull(newest[0]?.[0]) ?? 0,
    at: textOrNull(newest[0]?.[1]),
  };
}

/**
 * A revision is never dated before the one before it (a writer may have waited for the lock): else no moment could be
 * turned into the revision that the graph held then.
 */
export async function newRevision(transaction: WriteTransaction, held: Held, note: RevisionNote): Promise<RecordedIn> {
  const given = new Date(note.at).toISOString();
  const at = held.at !== null && held.at > given ? held.at : given;
  const revision = held.revision + 1;
  const properties = { number: revision, at, who: note.who, why: note.why, public: true };
  await transaction.run(statement(cypher`CREATE (r:Revision) SET r = ${value(properties)}`));
  return { revision, at };
}

export async function stampRules(transaction: WriteTransaction, ruleVersion: number): Promise<void> {
  await transaction.run(
    statement(cypher`MERGE (d:Derivation {id: ${value('derivation')}}) SET d.ruleVersion = ${value(ruleVersion)}`),
  );
}
