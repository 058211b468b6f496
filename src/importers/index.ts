// The formats that can be imported: `baylanys import FORMAT PATH…` takes one of these names.
import { BaylanysError } from '../errors.js';
import type { Graph } from '../graph/run.js';
import type { RevisionNote } from '../record/batch.js';
import { importDossiers } from './dossier/import.js';
import type { ImportReport } from './report.js';

export type Importer = (graph: Graph, paths: readonly string[], note: RevisionNote) => Promise<ImportReport>;

export const importers = {
  dossier: importDossiers,
} as const satisfies Readonly<Record<string, Importer>>;

export type ImportFormat = keyof typeof importers;
export const importFormats = Object.freeze(Object.keys(importers) as ImportFormat[]);

export function importerOf(format: string): Importer {
  const known = importFormats.find((name) => name === format);
  if (known !== undefined) return importers[known];
  throw new BaylanysError(
    'BAD_USER_INPUT',
    `Expected a format that can be imported (${importFormats.join(', ')}), came '${format}'. Choose one of them.`,
  );
}
