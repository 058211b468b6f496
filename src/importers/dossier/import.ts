// Dossiers into the graph: what can be taken is recorded in one revision, what cannot is told with its places.
import type { Graph } from '../../graph/run.js';
import type { RevisionNote } from '../../record/batch.js';
import { readKnown } from '../../record/known.js';
import { recordBatches } from '../../record/record.js';
import type { ImportReport } from '../report.js';
import { readFiles, wantedBy } from './read-dossiers.js';
import { settle } from './settle.js';

export async function importDossiers(
  graph: Graph,
  paths: readonly string[],
  note: RevisionNote,
): Promise<ImportReport> {
  const files = readFiles(paths);
  const { batches, failures } = settle(files, await readKnown(graph, wantedBy(files)));
  if (batches.length === 0) return { revision: null, batches: [], failures };
  return { ...(await recordBatches(graph, batches, note)), failures };
}
