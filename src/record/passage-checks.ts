// Records what holding passages against the text of their source came to.
import { statement } from '../cypher/print.js';
import { cypher, value } from '../cypher/tag.js';
import type { PassageCheck } from '../generated/schema.js';
import type { Graph } from '../graph/run.js';
import type { RevisionNote } from './batch.js';
import { inChunks } from './chunks.js';
import { loadPassages } from './load.js';
import { newRevision, takeLock, WRITE_MS } from './lock.js';
import { refuse, refuseNote } from './refuse.js';
import { writeChecks } from './write.js';

export interface CheckedPassage {
  /** Passage id. */
  readonly passage: string;
  readonly result: Exclude<PassageCheck, 'UNCHECKED'>;
  /** ISO instant, UTC. */
  readonly at: string;
  /** The range that was looked at. */
  readonly start: number | null;
  readonly end: number | null;
}

export interface ChecksReport {
  /** Null where there was nothing to record. */
  readonly revision: number | null;
  readonly verified: number;
  readonly drifted: number;
}

/** One revision for all of them; each check stays, and the passage shows the last. */
export async function recordPassageChecks(
  graph: Graph,
  checks: readonly CheckedPassage[],
  note: RevisionNote,
): Promise<ChecksReport> {
  refuseNote(note);
  if (checks.length === 0) return { revision: null, verified: 0, drifted: 0 };
  return await graph.write(
    async (transaction) => {
      const held = await takeLock(transaction);
      const passages = await loadPassages(
        transaction.run.bind(transaction),
        new Set(checks.map(({ passage }) => passage)),
      );
      const known = new Map(passages.map((passage) => [passage.id, passage]));
      for (const { passage, result } of checks) {
        const stored = known.get(passage);
        if (stored === undefined) refuse(`there is no passage '${passage}'. Check the id.`, passage);
        if (stored.quoteSha256 === null)
          refuse(`a passage without a hash cannot be ${result}. Give its hash in its file first.`, passage);
      }
      const { revision } = await newRevision(transaction, held, note);
      const made = checks.map(({ passage, result, at, start, end }) => ({
        ...{ id: passage, check: result, checkedAt: at, start, end },
      }));
      await writeChecks(transaction, made, revision);
      await inChunks(transaction, made, (chunk) =>
        statement(cypher`UNWIND ${value(chunk)} AS row MATCH (p:Passage {id: row.id})
SET p.check = row.check, p.checkedAt = row.checkedAt`),
      );
      const verified = checks.filter(({ result }) => result === 'VERIFIED').length;
      return { revision, verified, drifted: checks.length - verified };
    },
    { timeoutMs: WRITE_MS },
  );
}
