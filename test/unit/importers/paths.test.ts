// From paths to files: folders in order, single files, and what stands for no dossier.
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BaylanysError } from '../../../src/errors.js';
import { dossiersUnder, openDossiers } from '../../../src/importers/dossier/files.js';
import { readDossiers } from '../../../src/importers/dossier/read-dossiers.js';
import { importerOf } from '../../../src/importers/index.js';
import { describeFailure } from '../../../src/importers/report.js';
import { nothingKnown } from '../../../src/record/known.js';
import { sound } from './in-memory.js';

let root = '';
const write = (path: string, text: string | Uint8Array): void => {
  mkdirSync(join(root, dirname(path)), { recursive: true });
  writeFileSync(join(root, path), text);
};

beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'baylanys-dossiers-'));
  for (const [name, text] of Object.entries(sound)) write(`kz-2011/${name}`, text);
  write('kz-2011/notes.txt', 'not a dossier file');
  write('elsewhere/kz-2011/s.yaml', sound['s.yaml'].replace('source:s', 'source:t'));
  write('yml/s.yml', '');
  write('empty/notes.txt', '');
  write('latin/s.yaml', new Uint8Array([0x61, 0x3a, 0x20, 0xe9, 0x0a]));
  write('large/s.yaml', '#'.repeat(8 * 1024 * 1024 + 1));
});
afterAll(() => {
  rmSync(root, { recursive: true });
});

const refusalOf = (work: () => unknown): string => {
  try {
    work();
  } catch (error) {
    if (error instanceof BaylanysError) return `${error.code}: ${error.message.replaceAll(root, '')}`;
    throw error;
  }
  throw new Error('nothing was refused');
};

describe('the files of a dossier', () => {
  it('are the *.yaml of its folder, in order, each a batch named for both', () => {
    const files = openDossiers([join(root, 'kz-2011')]);
    expect(files.map(({ name, path, shape }) => [name, path.replace(root, ''), shape])).toEqual([
      ['dossier:kz-2011/entities.yaml', '/kz-2011/entities.yaml', 'entitiesFile'],
      ['dossier:kz-2011/s.yaml', '/kz-2011/s.yaml', 'sourceFile'],
    ]);
  });

  it('may be named one by one, and are read once however often they are named', () => {
    const file = join(root, 'kz-2011', 's.yaml');
    expect(openDossiers([file]).map(({ name }) => name)).toEqual(['dossier:kz-2011/s.yaml']);
    symlinkSync(join(root, 'kz-2011'), join(root, 'link'));
    const twice = openDossiers([join(root, 'link'), file, join(root, 'kz-2011')]);
    rmSync(join(root, 'link'));
    expect(twice.map(({ name, path }) => [name, path.replace(root, '')])).toEqual([
      ['dossier:kz-2011/entities.yaml', '/link/entities.yaml'],
      ['dossier:kz-2011/s.yaml', '/link/s.yaml'],
    ]);
  });

  it('are read into batches, each for its file', () => {
    const { batches, failures } = readDossiers([join(root, 'kz-2011')], nothingKnown);
    expect(failures).toEqual([]);
    expect(batches.map(({ name, entities, statements }) => [name, entities.length, statements.length])).toEqual([
      ['dossier:kz-2011/entities.yaml', 10, 0],
      ['dossier:kz-2011/s.yaml', 0, 5],
    ]);
  });

  it('of folders that are called alike are refused: the batch of one would end what the other says', () => {
    const { failures } = readDossiers([join(root, 'kz-2011'), join(root, 'elsewhere', 'kz-2011')], nothingKnown);
    const told = failures.flatMap(describeFailure).map((line) => line.replaceAll(root, ''));
    expect(told.filter((line) => line.includes('s.yaml:1:1'))).toEqual([
      '/kz-2011/s.yaml:1:1: Expected one file dossier:kz-2011/s.yaml, came /elsewhere/kz-2011/s.yaml too. Rename one of the folders.',
      '/elsewhere/kz-2011/s.yaml:1:1: Expected one file dossier:kz-2011/s.yaml, came /kz-2011/s.yaml too. Rename one of the folders.',
    ]);
  });

  it.each([
    ['latin', '/latin/s.yaml:1:1: Expected text in UTF-8, came bytes that are none. Save the file in UTF-8.'],
    ['large', '/large/s.yaml:1:1: Expected at most 8 MiB, came 9 MiB. Split it into several sources.'],
  ])('are text that people write: not %s', (folder, expected) => {
    const { failures } = readDossiers([join(root, folder)], nothingKnown);
    expect(failures.flatMap(describeFailure).map((line) => line.replaceAll(root, ''))).toEqual([expected]);
  });

  it('are found in a folder of dossiers', () => {
    expect(dossiersUnder(root).map((path) => path.replace(root, ''))).toEqual(['/kz-2011', '/large', '/latin']);
  });
});

describe('a path is refused', () => {
  it.each([
    ['nothing', "Expected a folder or a file of a dossier, came '/nothing', which is not there. Check the path."],
    [
      'kz-2011/notes.txt',
      "Expected a file that ends in .yaml, came '/kz-2011/notes.txt'. Name a dossier file or its folder.",
    ],
    [
      'empty',
      "Expected a folder with .yaml files, came '/empty', which has none. docs/dossiers.md says what a dossier is.",
    ],
    ['yml', "Expected files that end in .yaml, came '/yml/s.yml'. Rename it: it would be left out unseen."],
    [
      'elsewhere',
      "Expected a folder with .yaml files, came '/elsewhere', which has none. Name its folders: /elsewhere/kz-2011.",
    ],
  ])('that stands for no dossier: %s', (path, expected) => {
    expect(refusalOf(() => openDossiers([join(root, path)]))).toBe(`BAD_USER_INPUT: ${expected}`);
  });

  it('where there is none', () => {
    expect(refusalOf(() => openDossiers([]))).toBe(
      'BAD_USER_INPUT: Expected at least one folder or file of a dossier, came none. Name one.',
    );
  });

  it('with a format that is none', () => {
    expect(refusalOf(() => importerOf('ucdp-ged-17'))).toBe(
      "BAD_USER_INPUT: Expected a format that can be imported (dossier), came 'ucdp-ged-17'. Choose one of them.",
    );
  });
});
