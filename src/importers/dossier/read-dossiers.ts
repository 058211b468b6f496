// Dossiers from the disk to what the write path takes.
import type { Known, Wanted } from '../../record/known.js';
import { openDossiers } from './files.js';
import { readFile, type ReadFile } from './read-file.js';
import { settle, type Dossiers } from './settle.js';

/** Reads folders and files; `known`: what the graph holds of the things that they name. */
export function readDossiers(paths: readonly string[], known: Known): Dossiers {
  return settle(readFiles(paths), known);
}

/** Each file by itself. */
export function readFiles(paths: readonly string[]): readonly ReadFile[] {
  return openDossiers(paths).map(readFile);
}

/** What has to be known of the graph to settle these files. */
export function wantedBy(files: readonly ReadFile[]): Wanted {
  const declared = files.flatMap(({ batch }) => batch.entities.map(({ id }) => id));
  const mentioned = (of: 'entity' | 'source'): readonly string[] =>
    files.flatMap(({ mentions }) => mentions.flatMap((mention) => (mention.of === of ? [mention.id] : [])));
  const sources = files.flatMap(({ batch }) => (batch.source === null ? [] : [batch.source]));
  const given = (values: readonly (string | null)[]): readonly string[] => values.filter((value) => value !== null);
  return {
    entities: new Set([...declared, ...mentioned('entity')]),
    sources: new Set([...given(files.map(({ source }) => source)), ...mentioned('source')]),
    supported: new Set(declared),
    urls: given(sources.map(({ url }) => url)),
    contentHashes: given(sources.map(({ contentHash }) => contentHash)),
    titles: given(sources.map(({ title }) => title)),
  };
}
