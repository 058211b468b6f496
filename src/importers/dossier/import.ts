// Dossiers into the graph: what can be taken is recorded in one revision, what cannot is told with its places.
import { BaylanysError } from '../../errors.js';
import type { Graph } from '../../graph/run.js';
import type { Batch, RevisionNote } from '../../record/batch.js';
import { emptyBatch, recordedFiles, type RecordedFile } from '../../record/files.js';
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
  const gone: Batch[] = [];
  for (const { prefix, path } of wholeFolders(paths)) {
    const recorded = await recordedFiles(graph, prefix);
    refuseNamesake(
      path,
      recorded,
      files.filter(({ name }) => name.startsWith(prefix)),
    );
    if (failures.some(({ name }) => name.startsWith(prefix))) continue;
    gone.push(...recorded.filter(({ name }) => !present.has(name)).map(({ name }) => emptyBatch(name)));
  }
  return gone;
}

/** A dossier is known by its folder's name: another folder of that name would end all that the first one says. */
function refuseNamesake(path: string, recorded: readonly RecordedFile[], files: readonly ReadFile[]): void {
  const before = recorded.filter(({ source }) => source !== null);
  const now = files.filter(({ source }) => source !== null);
  if (before.length === 0 || now.length === 0) return;
  if (before.some((old) => now.some(({ name, source }) => name === old.name && source === old.source))) return;
  throw new BaylanysError(
    'CONFLICT',
    `The graph holds another dossier of the name of '${path}': none of its files (${before.map(({ name }) => name).join(', ')}) is in this folder with the same source. Nothing was recorded. Rename this folder.`,
  );
}
