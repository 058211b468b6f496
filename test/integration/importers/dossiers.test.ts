import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { importDossiers } from '../../../src/importers/dossier/import.js';
import { describeFailure, type ImportReport } from '../../../src/importers/report.js';
import { verifyFile } from '../../../src/importers/verify/verify-file.js';
import { placedText } from '../../../src/importers/verify/text.js';
import { readKnown } from '../../../src/record/known.js';
import { passagesOfSource } from '../../../src/record/passages.js';
import { scratch, type Scratch } from '../../support/instance.js';
import { temporaryFolder } from '../../support/instances.js';

const note = { at: '2026-11-24T08:00:00.000Z', who: 'a steward', why: 'a test' };
let db: Scratch;
let home: string;
beforeAll(async () => {
  db = await scratch();
});
afterAll(async () => {
  await db.release();
});
beforeEach(async () => {
  await db.wipe();
  home = temporaryFolder('dossiers');
  return () => {
    rmSync(home, { recursive: true });
  };
});

const TEXT = 'A bell rang.\n\nTwo boats left early. Nobody saw them go.\n';
const quote = (start: number, end: number): string =>
  `start: ${start}, end: ${end}, sha256: ${placedText(TEXT).hashOf(start, end) ?? ''}`;
const boats = (end = 35): string => `format: 1
source: { id: source:boats, kind: ARTICLE, title: Boats, url: https://example.org/boats, contentHash: ${placedText(TEXT).sha256} }
passages:
  early: { paragraph: 2, sentence: 1, ${quote(14, end)}, paraphrase: boats went off }
  unseen: { paragraph: 2, sentence: 2, ${quote(36, 55)}, paraphrase: there was no witness }
  whole: { paragraph: 2, paraphrase: all of it }
statements:
  - { subject: incident:a, predicate: PERPETRATED_BY, object: group:g, passages: [early, unseen] }
`;
const entities = (...ids: readonly string[]): string =>
  `format: 1\nentities: [${ids.map((id) => `{ id: ${id} }`).join(', ')}]\n`;

function write(files: Readonly<Record<string, string>>): void {
  mkdirSync(join(home, 'boats'), { recursive: true });
  for (const [name, text] of Object.entries(files)) writeFileSync(join(home, 'boats', name), text);
}
const load = async (...names: readonly string[]): Promise<ImportReport> =>
  await importDossiers(
    db.graph,
    names.length === 0 ? [join(home, 'boats')] : names.map((name) => join(home, 'boats', name)),
    note,
  );
const told = ({ failures }: ImportReport): readonly string[] =>
  failures.flatMap(describeFailure).map((line) => line.replaceAll(`${home}/boats/`, ''));

describe('importing a dossier', () => {
  test('is refused where the graph holds another dossier of its folder’s name', async () => {
    write({ 'entities.yaml': entities('incident:a', 'group:g'), 'boats.yaml': boats() });
    await load();
    write({ 'boats.yaml': boats().replaceAll('source:boats', 'source:other').replace('Boats', 'Other') });
    await expect(load()).rejects.toMatchObject({
      code: 'CONFLICT',
      message: expect.stringContaining('none of its files (dossier:boats/boats.yaml) is in this folder') as string,
    });
  });

  test('ends what a file said that is in its folder no more, unless another file of the folder is refused', async () => {
    const more = boats()
      .replaceAll('boats', 'more')
      .replace('Boats', 'More')
      .replace(/, contentHash: \w+/, '');
    write({ 'entities.yaml': entities('incident:a', 'group:g'), 'boats.yaml': boats(), 'more.yaml': more });
    expect(told(await load())).toEqual([]);
    rmSync(join(home, 'boats', 'more.yaml'));
    write({ 'entities.yaml': 'format: 2\n' });
    expect((await load()).revision).toBeNull();
    write({ 'entities.yaml': entities('incident:a', 'group:g') });
    const { batches, revision } = await load();
    expect([revision, batches.map(({ name, ended }) => [name, ended])]).toEqual([
      2,
      [
        ['dossier:boats/entities.yaml', 0],
        ['dossier:boats/boats.yaml', 0],
        ['dossier:boats/more.yaml', 1],
      ],
    ]);
    expect((await load()).revision).toBeNull();
  });

  test('records what it says, and an import of the same files changes nothing', async () => {
    write({ 'entities.yaml': entities('incident:a', 'group:g'), 'boats.yaml': boats() });
    const counts = { superseded: 0, ended: 0, unchanged: 0 };
    expect(await load()).toEqual({
      revision: 1,
      batches: [
        { name: 'dossier:boats/entities.yaml', outcome: 'RECORDED', added: 0, ...counts },
        { name: 'dossier:boats/boats.yaml', outcome: 'RECORDED', added: 1, ...counts },
      ],
      failures: [],
    });
    const again = await load();
    expect(again.revision).toBe(null);
    expect(again.batches.map(({ outcome }) => outcome)).toEqual(['UNCHANGED', 'UNCHANGED']);
  });

  test('takes one file alone when the graph declares what it names', async () => {
    write({ 'entities.yaml': entities('incident:a', 'group:g'), 'boats.yaml': boats() });
    await load();
    write({
      'more.yaml': `format: 1
source: { id: source:more, kind: REPORT, title: More, derivedFrom: [source:boats] }
passages: { p: { paraphrase: x } }
statements: [{ subject: group:g, predicate: DESCRIPTION, value: x, passages: [p] }]
`,
    });
    expect(told(await load('more.yaml'))).toEqual([]);
    expect(told(await load('entities.yaml'))).toEqual([]);
  });

  test('refuses what neither the files nor the graph hold, and records nothing of it', async () => {
    write({ 'boats.yaml': boats() });
    const report = await load();
    expect({ revision: report.revision, batches: report.batches }).toEqual({ revision: null, batches: [] });
    expect(told(report)).toEqual([
      "boats.yaml:8:16: Expected an entity that an entities.yaml or the graph declares, came 'incident:a'. Declare it, or correct the id.",
      "boats.yaml:8:63: Expected an entity that an entities.yaml or the graph declares, came 'group:g'. Declare it, or correct the id.",
    ]);
  });

  test('records the good files of a run beside those that fail', async () => {
    write({ 'entities.yaml': entities('incident:a', 'group:g'), 'boats.yaml': boats(), 'bad.yaml': 'format: 1\n' });
    const report = await load();
    expect(report.batches.map(({ name }) => name)).toEqual(['dossier:boats/entities.yaml', 'dossier:boats/boats.yaml']);
    expect(told(report)).toEqual([
      'bad.yaml:1:1: Expected `source` (the source: its id, its kind and what is known of it), came nothing. Add it.',
    ]);
  });

  test('refuses a source that the graph has from another file or under another id', async () => {
    write({ 'entities.yaml': entities('incident:a', 'group:g'), 'boats.yaml': boats() });
    await load();
    write({ 'copy.yaml': boats(), 'twin.yaml': boats().replace('source:boats', 'source:twin') });
    expect(told(await load('copy.yaml'))).toEqual([
      "copy.yaml:2:15: Expected 'source:boats' to be declared by one file, came dossier:boats/boats.yaml too. Leave it to one of them.",
    ]);
    expect(told(await load('twin.yaml'))).toEqual([
      "twin.yaml:2:62: Expected a source under one id, came 'source:boats' with the same url. Use one id and one file.",
    ]);
  });
});

test('what is known of the graph names the files that declare and support', async () => {
  write({ 'entities.yaml': entities('incident:a', 'group:g'), 'boats.yaml': boats() });
  await load();
  const known = await readKnown(db.graph, {
    entities: new Set(['incident:a', 'group:g', 'group:none']),
    sources: new Set(['source:none']),
    supported: new Set(['group:g']),
    urls: ['https://example.org/boats'],
    contentHashes: [],
    titles: [],
  });
  const declared = { unnamed: false, declaredBy: ['dossier:boats/entities.yaml'] };
  expect(known.entities).toEqual(
    new Map([
      ['incident:a', { ...declared, statedBy: [] }],
      ['group:g', { ...declared, statedBy: ['dossier:boats/boats.yaml'] }],
    ]),
  );
  expect(known.sources).toEqual(
    new Map([
      [
        'source:boats',
        {
          ...{ id: 'source:boats', declaredBy: 'dossier:boats/boats.yaml', url: 'https://example.org/boats' },
          ...{ contentHash: placedText(TEXT).sha256, publisher: null, title: 'Boats', published: null },
        },
      ],
    ]),
  );
});

describe('verifying a text', () => {
  const check = async (text: string, source?: string) => {
    const file = join(home, 'text.txt');
    writeFileSync(file, text);
    return await verifyFile(db.graph, { file, source }, note);
  };
  const checks = async (): Promise<unknown> =>
    (await passagesOfSource(db.graph, 'source:boats')).map((passage) => [passage.id, passage.check, passage.checkedAt]);
  const refusal = async (text: string, source?: string): Promise<unknown> =>
    await check(text, source).then(
      () => 'nothing was refused',
      (error: unknown) => (error instanceof Error ? error.message.replaceAll(home, '') : error),
    );
  beforeEach(async () => {
    write({ 'entities.yaml': entities('incident:a', 'group:g'), 'boats.yaml': boats() });
    await load();
  });

  test('finds its source by the content hash, and records that its passages hold', async () => {
    expect(await check(TEXT.replaceAll('\n', '\r\n'))).toEqual({
      source: 'source:boats',
      contentHash: { came: placedText(TEXT).sha256, expected: placedText(TEXT).sha256, warning: null },
      results: [
        { passage: 'passage:boats/early', result: 'VERIFIED', at: { start: 14, end: 35 } },
        { passage: 'passage:boats/unseen', result: 'VERIFIED', at: { start: 36, end: 55 } },
        { passage: 'passage:boats/whole', result: 'NOT_CHECKED' },
      ],
      revision: 2,
    });
    expect(await checks()).toEqual([
      ['passage:boats/early', 'VERIFIED', note.at],
      ['passage:boats/unseen', 'VERIFIED', note.at],
      ['passage:boats/whole', 'UNCHECKED', null],
    ]);
  });

  test('of another state of the source warns, and tells what drifted whereto', async () => {
    const text = `New.\n\n${TEXT.replace('early', 'Early')}`;
    expect(await check(text, 'source:boats')).toMatchObject({
      contentHash: {
        warning: `The text is not the one that source:boats was read from: expected the content hash ${placedText(TEXT).sha256}, came ${placedText(text).sha256}.`,
      },
      results: [
        { passage: 'passage:boats/early', result: 'DRIFTED', found: null },
        { passage: 'passage:boats/unseen', result: 'DRIFTED', found: { start: 42, end: 61 } },
        { passage: 'passage:boats/whole', result: 'NOT_CHECKED' },
      ],
    });
    expect(await checks()).toEqual([
      ['passage:boats/early', 'DRIFTED', note.at],
      ['passage:boats/unseen', 'DRIFTED', note.at],
      ['passage:boats/whole', 'UNCHECKED', null],
    ]);
  });

  test('that is another text altogether is refused, and nothing is recorded', async () => {
    expect(await refusal('Some other text.\n', 'source:boats')).toBe(
      "Expected the text of source:boats, came '/text.txt', in which none of its 2 passages stands. Nothing was recorded. Check which text it is.",
    );
    expect(await checks()).toEqual([
      ['passage:boats/early', 'UNCHECKED', null],
      ['passage:boats/unseen', 'UNCHECKED', null],
      ['passage:boats/whole', 'UNCHECKED', null],
    ]);
  });

  test('asks for the source where the content hash does not tell it', async () => {
    expect(await refusal('Some other text.\n')).toBe(
      `Expected a text whose content hash some source has, came '/text.txt' with ${placedText('Some other text.\n').sha256}. Name its source with --source.`,
    );
    expect(await refusal(TEXT, 'source:boat')).toBe(
      "Expected the id of a source of the graph, came 'source:boat'. Import its dossier first, or correct the id.",
    );
    await db.graph.write((transaction) =>
      transaction.run({
        text: 'CREATE (:Source {id: $id, contentHash: $hash})',
        params: { id: 'source:twin', hash: placedText(TEXT).sha256 },
      }),
    );
    expect(await refusal(TEXT)).toBe(
      'Expected one source with this content hash, came source:boats, source:twin. Name one with --source.',
    );
  });

  test('of a source without places is refused', async () => {
    write({ 'plain.yaml': 'format: 1\nsource: { id: source:plain, kind: OTHER, title: Plain }\n' });
    await load('plain.yaml');
    expect(await refusal(TEXT, 'source:plain')).toBe(
      'Expected passages of source:plain with position and hash, came none. Add them to its dossier and import it again.',
    );
  });

  test('that is no text is refused', async () => {
    const missing = verifyFile(db.graph, { file: join(home, 'none.txt') }, note);
    await expect(missing).rejects.toThrow("none.txt', which is not there. Check the path.");
    await expect(verifyFile(db.graph, { file: home }, note)).rejects.toThrow('which is no file. Check the path.');
    writeFileSync(join(home, 'latin.txt'), new Uint8Array([0x61, 0xe9, 0x0a]));
    const latin = verifyFile(db.graph, { file: join(home, 'latin.txt') }, note);
    await expect(latin).rejects.toThrow("latin.txt', which is none. Save it in UTF-8.");
  });
});
