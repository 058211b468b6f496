// Dossiers into the graph: what can be taken is recorded in one revision, what cannot is told with its places.
import type { Graph } from '../../graph/run.js';
import type { Batch, RevisionNote } from '../../record/batch.js';
import { emptyBatch, recordedFiles } from '../../record/files.js';
import { readKnown } from '../../record/known.js';
import { recordBatches } from '../../record/record.js';
import type { FileFailure, ImportReport } from '../report.js';
import { wholeFolders } from './files.js';
import { readFiles, wantedBy } from './read-dossiers.js';
import type { ReadFile } from './read-file.js';
import { settle } from './settle.js';

export async function importDossiers(
  graph: Graph,
  paths: readonly string[],
  note: RevisionNote,
): Promise<ImportReport> {
  const files = readFiles(paths);
  const { batches, failures } = settle(files, await readKnown(graph, wantedBy(files)));
  const gone = await goneFiles(graph, paths, files, failures);
  const all = [...batches, ...gone];
  if (all.length === 0) return { revision: null, batches: [], failures };
  return { ...(await recordBatches(graph, all, note)), failures };
}

/**
 * What files of a folder said that are in it no more: it is ended. A folder with a refused file is left as it was, as the
 * refused one may be a file that was renamed.
 */
async function goneFiles(
  graph: Graph,
  paths: readonly string[],
  files: readonly ReadFile[],
  failures: readonly FileFailure[],
): Promise<readonly Batch[]> {
  const present = new Set(files.map(({ name }) => name));
  const whole = wholeFolders(paths).filter(({ prefix }) => !failures.some(({ name }) => name.startsWith(prefix)));
  const recorded = await Promise.all(whole.map(({ prefix }) => recordedFiles(graph, prefix)));
  return recorded
    .flat()
    .filter((name) => !present.has(name))
    .map(emptyBatch);
}
