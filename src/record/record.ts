// The one write path: statements in, derived graph out, one transaction, one revision.
import { BaylanysError } from '../errors.js';
import type { Graph, WriteTransaction } from '../graph/run.js';
import { groupBy } from '../model/derive/group-by.js';
import { RULE_VERSION } from '../model/derive/rules.js';
import type { Batch, BatchReport, RecordReport, RevisionNote } from './batch.js';
import { deriveTouched } from './derived/touched.js';
import { identifyAll, type IdentifiedDraft } from './drafts.js';
import { newRevision, stampRules, takeLock, WRITE_MS, type Held } from './lock.js';
import { fileProperties, planRecording, type Recording } from './recording.js';
import { refuseMalformed, refuseNote } from './refuse.js';
import { refuseUnknown } from './refuse-unknown.js';
import type { RecordedIn } from './statement-node.js';
import { loadFiles, loadStored, type Stored } from './stored.js';
import {
  createEntities,
  createStatements,
  endStatements,
  moveStatements,
  redeclareEntities,
  writeFiles,
  writePassages,
  writeSources,
} from './write.js';

/**
 * Records what these files say now. An unchanged file is skipped; of a changed one, a changed statement supersedes its
 * earlier version and one that is gone is ended; nothing is deleted. All of it is kept, or nothing.
 */
export async function recordBatches(
  graph: Graph,
  batches: readonly Batch[],
  note: RevisionNote,
): Promise<RecordReport> {
  const drafts = identifyAll(batches);
  refuseNote(note);
  refuseMalformed(batches, drafts);
  try {
    return await graph.write((transaction) => recordIn(transaction, batches, drafts, note), { timeoutMs: WRITE_MS });
  } catch (error) {
    if (!(error instanceof BaylanysError) || error.code !== 'TOO_COSTLY') throw error;
    throw new BaylanysError(
      'TOO_COSTLY',
      `One transaction may not take the memory that these ${drafts.length} statements and what depends on them need ` +
        '(about 20 kB each); nothing was kept. Record fewer files at a time, or raise BAYLANYS_NEO4J_TRANSACTION_MAX.',
      { cause: error },
    );
  }
}

async function recordIn(
  transaction: WriteTransaction,
  batches: readonly Batch[],
  allDrafts: readonly IdentifiedDraft[],
  note: RevisionNote,
): Promise<RecordReport> {
  const held = await takeLock(transaction);
  await agreeOnRules(transaction, held);
  const files = await loadFiles(
    transaction,
    batches.map(({ name }) => name),
  );
  const read = batches.filter(({ name, sha256 }) => files.get(name)?.sha256 !== sha256);
  if (read.length === 0) return { revision: null, batches: batches.map(unchanged) };
  const names = new Set(read.map(({ name }) => name));
  const drafts = allDrafts.filter(({ file }) => names.has(file));
  const stored = await loadStored(transaction, read, drafts, files);
  refuseUnknown(read, drafts, stored);
  const recording = planRecording(read, drafts, stored);
  const recorded = recording.changes ? await newRevision(transaction, held, note) : null;
  if (recorded !== null) await write(transaction, recording, stored, recorded);
  await moveStatements(transaction, recording.statements.moved);
  await redeclareEntities(transaction, recording.declarations.redeclared);
  const revision = recorded?.revision ?? held.revision;
  await writeFiles(
    transaction,
    read.map((batch) => fileProperties(batch, revision)),
  );
  if (recorded !== null) await deriveTouched(transaction, recording.touched);
  const reports = new Map(recording.statements.reports.map((report) => [report.name, report]));
  return {
    revision: recorded?.revision ?? null,
    batches: batches.map((batch) => reports.get(batch.name) ?? unchanged(batch)),
  };
}

async function write(
  transaction: WriteTransaction,
  { created, declarations, sources, passages, statements }: Recording,
  stored: Stored,
  recorded: RecordedIn,
): Promise<void> {
  for (const [kind, ofKind] of groupBy(declarations.created, (entity) => entity.kind))
    await createEntities(
      transaction,
      kind,
      ofKind.map((entity) => ({ ...entity, clusterId: entity.id, public: false, supported: false })),
    );
  await writeSources(transaction, sources, stored.sources, recorded);
  await writePassages(transaction, passages, recorded);
  await endStatements(transaction, statements.ended, recorded);
  await createStatements(transaction, created, recorded);
}

/** Facts by two sets of rules in one graph would be told apart by nobody. */
async function agreeOnRules(transaction: WriteTransaction, held: Held): Promise<void> {
  if (held.ruleVersion === RULE_VERSION) return;
  if (held.ruleVersion === null && held.revision === 0) {
    await stampRules(transaction, RULE_VERSION);
    return;
  }
  throw new BaylanysError(
    'CONFLICT',
    `The graph is derived by rules ${held.ruleVersion ?? 'of no version'}, and this program has rules ${RULE_VERSION}. ` +
      'Run `baylanys derive` with the program that is to be used from now on, then record again.',
  );
}

function unchanged({ name, statements }: Batch): BatchReport {
  return { name, outcome: 'UNCHANGED', added: 0, superseded: 0, ended: 0, unchanged: statements.length };
}
