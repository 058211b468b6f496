// The files of dossiers: a folder's *.yaml in order, or single files; the batch is named for the folder and the file.
import { readdirSync, readFileSync, realpathSync, statSync } from 'node:fs';
import { basename, dirname, extname, join } from 'node:path';
import { BaylanysError } from '../../errors.js';
import type { DossierFile } from './read-file.js';

const ENTITIES = 'entities.yaml';

/** A path that stands for no dossier is the caller's mistake: nothing is read then. */
export function openDossiers(paths: readonly string[]): readonly DossierFile[] {
  if (paths.length === 0) throw refusal('at least one folder or file of a dossier', 'none', 'Name one.');
  const found = new Map<string, string>();
  for (const path of paths) {
    for (const file of filesAt(path)) {
      const real = realpathSync(file);
      if (!found.has(real)) found.set(real, file);
    }
  }
  return [...found].map(([real, path]) => open(real, path));
}

/** A folder that was named as a whole: what it held before and does not hold now is gone. */
export interface WholeFolder {
  /** How the names of all its batches begin. */
  readonly prefix: string;
  readonly path: string;
}

export function wholeFolders(paths: readonly string[]): readonly WholeFolder[] {
  return paths
    .filter((path) => statSync(path).isDirectory())
    .map((path) => ({ prefix: `dossier:${basename(realpathSync(path))}/`, path }));
}

/** The dossiers of a folder of dossiers: its folders that hold any YAML, in order. */
export function dossiersUnder(folder: string): readonly string[] {
  return listed(folder)
    .map((name) => join(folder, name))
    .filter((path) => statSync(path).isDirectory() && listed(path).some((name) => extname(name) === '.yaml'));
}

function filesAt(path: string): readonly string[] {
  const stat = statSync(path, { throwIfNoEntry: false });
  if (stat === undefined)
    throw refusal('a folder or a file of a dossier', `'${path}', which is not there`, 'Check the path.');
  if (!stat.isDirectory()) {
    if (extname(path) === '.yaml') return [path];
    throw refusal('a file that ends in .yaml', `'${path}'`, 'Name a dossier file or its folder.');
  }
  const names = listed(path);
  const other = names.find((name) => extname(name) === '.yml');
  if (other !== undefined)
    throw refusal('files that end in .yaml', `'${join(path, other)}'`, 'Rename it: it would be left out unseen.');
  const files = names.filter((name) => extname(name) === '.yaml').map((name) => join(path, name));
  if (files.length > 0) return files;
  const inside = dossiersUnder(path);
  const hint =
    inside.length === 0 ? 'docs/dossiers.md says what a dossier is.' : `Name its folders: ${inside.join(' ')}.`;
  throw refusal('a folder with .yaml files', `'${path}', which has none`, hint);
}

/** By code point, so that the order is the same everywhere. */
function listed(folder: string): readonly string[] {
  return readdirSync(folder).sort((a, b) => (a < b ? -1 : 1));
}

function open(real: string, path: string): DossierFile {
  const file = basename(real);
  return {
    name: `dossier:${basename(dirname(real))}/${file}`,
    path,
    shape: file === ENTITIES ? 'entitiesFile' : 'sourceFile',
    bytes: readFileSync(real),
  };
}

function refusal(expected: string, came: string, remedy: string): BaylanysError {
  return new BaylanysError('BAD_USER_INPUT', `Expected ${expected}, came ${came}. ${remedy}`);
}
