import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { readDate } from '../../../src/model/dates.js';
import { loadPassages, loadSources, loadStatements } from '../../../src/record/load.js';
import { emptyBatch, recordedFiles } from '../../../src/record/files.js';
import { recordBatches } from '../../../src/record/record.js';
import { checkDerived } from '../../../src/record/derive.js';
import { scratch, type Scratch } from '../../support/instance.js';
import { batch, dated, declaring, entity, link, named, note, passage, source, sourceFile } from './build.js';
import { dump, entityOf, linkOf, nodesOf } from './look.js';

let db: Scratch;
beforeAll(async () => {
  db = await scratch();
});
afterAll(async () => {
  await db.release();
});
beforeEach(async () => {
  await db.wipe();
});

const A = 'incident:a';
const B = 'incident:b';
const G = 'group:g';
const entities = declaring(A, B, G);

describe('recording a file', () => {
  test('makes one revision, and reports what each file brought', async () => {
    const report = await recordBatches(
      db.graph,
      [entities, sourceFile('one', [named('one', A, 'First'), link('one', A, 'PERPETRATED_BY', G)])],
      note,
    );
    expect(report).toEqual({
      revision: 1,
      batches: [
        { name: 'entities', outcome: 'RECORDED', added: 0, superseded: 0, ended: 0, unchanged: 0 },
        { name: 'one.yaml', outcome: 'RECORDED', added: 2, superseded: 0, ended: 0, unchanged: 0 },
      ],
    });
    expect(await nodesOf(db.graph, 'Revision', 'number', 'at', 'who', 'why')).toEqual([
      [1, note.at, 'a test', 'to see'],
    ]);
    expect(await checkDerived(db.graph)).toEqual([]);
  });

  test('skips what is unchanged, and makes no revision for it', async () => {
    const files = [entities, sourceFile('one', [named('one', A, 'First'), named('one', B, 'Second')])];
    await recordBatches(db.graph, files, note);
    const before = await dump(db.graph);
    expect(await recordBatches(db.graph, files, note)).toEqual({
      revision: null,
      batches: [
        { name: 'entities', outcome: 'UNCHANGED', added: 0, superseded: 0, ended: 0, unchanged: 0 },
        { name: 'one.yaml', outcome: 'UNCHANGED', added: 0, superseded: 0, ended: 0, unchanged: 2 },
      ],
    });
    expect(await dump(db.graph)).toEqual(before);
  });

  test('that was only written otherwise is read, and makes no revision', async () => {
    const file = sourceFile('one', [named('one', A, 'First')]);
    await recordBatches(db.graph, [entities, file], note);
    const before = await dump(db.graph);
    const again = await recordBatches(db.graph, [{ ...file, sha256: 'f'.repeat(64) }], note);
    expect(again).toEqual({
      revision: null,
      batches: [{ name: 'one.yaml', outcome: 'RECORDED', added: 0, superseded: 0, ended: 0, unchanged: 1 }],
    });
    expect(await dump(db.graph)).toEqual(before);
    expect(await nodesOf(db.graph, 'SourceFile', 'name', 'sha256')).toContainEqual(['one.yaml', 'f'.repeat(64)]);
  });

  test('supersedes what changed under its key, ends what is gone, and keeps both', async () => {
    const first = sourceFile('one', [
      named('one', A, 'First', { key: 'name-a' }),
      dated('one', A, '2011-05-17', { key: 'date-a' }),
      named('one', B, 'Second', { key: 'name-b' }),
    ]);
    await recordBatches(db.graph, [entities, first], note);
    const second = sourceFile('one', [
      named('one', A, 'Renamed', { key: 'name-a' }),
      dated('one', A, '2011-05-17', { key: 'date-a' }),
      link('one', B, 'PERPETRATED_BY', G, { key: 'by-g' }),
    ]);
    const later = { ...note, at: '2026-02-01T00:00:00.000Z' };
    expect(await recordBatches(db.graph, [second], later)).toEqual({
      revision: 2,
      batches: [{ name: 'one.yaml', outcome: 'RECORDED', added: 1, superseded: 1, ended: 1, unchanged: 1 }],
    });
    expect(
      await nodesOf(
        db.graph,
        'Statement',
        'id',
        'version',
        'revision',
        'ended',
        'endedRevision',
        'recordedUntil',
        'endedReason',
      ),
    ).toEqual([
      ['statement:one/by-g', 1, 2, false, null, null, null],
      ['statement:one/date-a', 1, 1, false, null, null, null],
      ['statement:one/name-a', 1, 1, true, 2, later.at, 'Superseded by statement:one/name-a@2.'],
      ['statement:one/name-a@2', 2, 2, false, null, null, null],
      ['statement:one/name-b', 1, 1, true, 2, later.at, 'No longer in one.yaml.'],
    ]);
    expect(await entityOf(db.graph, A)).toMatchObject({ name: 'Renamed' });
    expect(await checkDerived(db.graph)).toEqual([]);

    const third = await recordBatches(db.graph, [first], later);
    expect(third.batches).toEqual([
      { name: 'one.yaml', outcome: 'RECORDED', added: 1, superseded: 1, ended: 1, unchanged: 1 },
    ]);
    expect(await nodesOf(db.graph, 'Statement', 'id')).toContainEqual(['statement:one/name-b@2']);
    expect(await nodesOf(db.graph, 'Statement', 'id')).toContainEqual(['statement:one/name-a@3']);
    expect(await checkDerived(db.graph)).toEqual([]);
  });

  test('takes a statement without a key for another one where it says something else', async () => {
    await recordBatches(db.graph, [entities, sourceFile('one', [named('one', A, 'First')])], note);
    const report = await recordBatches(db.graph, [sourceFile('one', [named('one', A, 'Other')])], note);
    expect(report.batches).toMatchObject([{ added: 1, superseded: 0, ended: 1, unchanged: 0 }]);
    const ranked = await recordBatches(
      db.graph,
      [sourceFile('one', [named('one', A, 'Other', { preferred: true })])],
      note,
    );
    expect(ranked.batches).toMatchObject([{ added: 0, superseded: 1, ended: 0, unchanged: 0 }]);
  });

  test('gives a statement that comes from another file the same id there', async () => {
    const told = named('one', A, 'First', { key: 'k' });
    await recordBatches(db.graph, [entities, sourceFile('one', [told])], note);
    const moved = { ...sourceFile('one', [told]), name: 'other.yaml' };
    const emptied = batch('one.yaml', {});
    expect(await recordBatches(db.graph, [emptied, moved], note)).toEqual({
      revision: null,
      batches: [
        { name: 'one.yaml', outcome: 'RECORDED', added: 0, superseded: 0, ended: 0, unchanged: 0 },
        { name: 'other.yaml', outcome: 'RECORDED', added: 0, superseded: 0, ended: 0, unchanged: 1 },
      ],
    });
    expect(await nodesOf(db.graph, 'Statement', 'id', 'file', 'ended')).toEqual([
      ['statement:one/k', 'other.yaml', false],
    ]);
  });

  test('ends what a file said that is gone, once', async () => {
    const one = { ...sourceFile('one', [named('one', A, 'First', { key: 'k' })]), name: 'dossier:x/one.yaml' };
    const other = { ...sourceFile('two', [named('two', B, 'Second')]), name: 'dossier:xy/two.yaml' };
    await recordBatches(db.graph, [entities, one, other], note);
    expect(await recordedFiles(db.graph, 'dossier:x/')).toEqual([{ name: 'dossier:x/one.yaml', source: 'source:one' }]);
    const report = await recordBatches(db.graph, [emptyBatch('dossier:x/one.yaml')], note);
    expect(report).toMatchObject({ revision: 2, batches: [{ outcome: 'RECORDED', added: 0, ended: 1 }] });
    expect(await entityOf(db.graph, A)).toMatchObject({ supported: false });
    expect(await recordedFiles(db.graph, 'dossier:x/')).toEqual([]);
    expect(await recordBatches(db.graph, [emptyBatch('dossier:x/one.yaml')], note)).toMatchObject({
      ...{ revision: null, batches: [{ outcome: 'UNCHANGED' }] },
    });
    const back = await recordBatches(db.graph, [{ ...one, name: 'dossier:x/renamed.yaml' }], note);
    expect(back.batches).toMatchObject([{ added: 1 }]);
    expect(await nodesOf(db.graph, 'Statement', 'id', 'ended')).toContainEqual(['statement:one/k@2', false]);
  });

  test('keeps an entity that no file declares any more, without support', async () => {
    await recordBatches(db.graph, [entities, sourceFile('one', [link('one', A, 'PERPETRATED_BY', G)])], note);
    await recordBatches(db.graph, [batch('entities', { entities: [entity(A)] }), sourceFile('one', [])], note);
    expect(await nodesOf(db.graph, 'Entity', 'id', 'declaredBy', 'supported', 'public', 'sourceCount')).toEqual([
      [G, [], false, true, 0],
      [A, ['entities'], false, true, 0],
      [B, [], false, false, 0],
    ]);
    const stored = await linkOf(db.graph, `link:PERPETRATED_BY/${A}/${G}`);
    expect(stored).not.toHaveProperty('standing');
    expect(stored).toMatchObject({
      positions: '[]',
      sourceCount: 0,
      spansFrom: [],
      public: true,
    });
    expect(await checkDerived(db.graph)).toEqual([]);
  });

  test('keeps what a source and a passage were before they were described otherwise', async () => {
    await recordBatches(db.graph, [entities, sourceFile('one', [named('one', A, 'First')])], note);
    const corrected = batch('one.yaml', {
      source: source('one', { title: 'Another title' }),
      passages: [passage('one', 'p1', { paraphrase: 'Said better.' })],
      statements: [named('one', A, 'First')],
    });
    const report = await recordBatches(db.graph, [corrected], note);
    expect(report).toMatchObject({ revision: 2, batches: [{ unchanged: 1, superseded: 0 }] });
    const [sourceVersion] = await nodesOf(
      db.graph,
      'SourceVersion',
      'source',
      'fromRevision',
      'toRevision',
      'metadata',
    );
    expect(sourceVersion).toEqual(['source:one', 1, 2, expect.stringContaining('"Title of one"')]);
    const [passageVersion] = await nodesOf(
      db.graph,
      'PassageVersion',
      'passage',
      'fromRevision',
      'toRevision',
      'metadata',
    );
    expect(passageVersion).toEqual(['passage:one/p1', 1, 2, expect.stringContaining('What p1 says')]);
    expect(await nodesOf(db.graph, 'Source', 'title', 'nameSort', 'revision')).toEqual([
      ['Another title', 'a paper another title', 2],
    ]);
    expect(await nodesOf(db.graph, 'Passage', 'paraphrase', 'revision')).toEqual([['Said better.', 2]]);
  });

  test('reads statements, sources and passages back as they were given', async () => {
    const told = link('one', A, 'INVOLVED', G, {
      key: 'k',
      role: 'PERPETRATOR',
      side: 'B',
      stance: 'SUSPECTS',
      speaker: { name: 'An official', role: 'STATE', entity: null },
      saidAt: readDate({ edtf: '2011-11-09' }),
      during: readDate({ edtf: '2011-08/2011-09' }),
      derivedFrom: ['source:one'],
      passages: ['passage:one/p2', 'passage:one/p1'],
      preferred: true,
      note: 'A note.',
    });
    const places = [passage('one', 'p1'), passage('one', 'p2', { page: 'iv', paragraph: null })];
    const from = source('one', { published: readDate({ edtf: '[2011-11-09..2026-11-22]' }), reliability: 'B' });
    const file = batch('one.yaml', { source: from, passages: places, statements: [told] });
    await recordBatches(db.graph, [entities, file], note);
    const read = (statement: Parameters<typeof db.graph.read>[0]) => db.graph.read(statement);
    expect(await loadStatements(read, 'subject', [A])).toEqual([
      {
        ...told,
        id: 'statement:one/k',
        link: `link:INVOLVED/${A}/${G}`,
        about: `link:INVOLVED/${A}/${G}`,
        revision: 1,
        recordedAt: note.at,
        endedRevision: null,
        recordedUntil: null,
        endedReason: null,
      },
    ]);
    expect(await loadSources(read, ['source:one'])).toEqual([from]);
    expect(
      await loadPassages(
        read,
        places.map(({ id }) => id),
      ),
    ).toEqual(places.map((place) => Object.fromEntries(Object.entries(place).filter(([name]) => name !== 'key'))));
  });
});

describe('a recording is refused, and nothing of it is kept,', () => {
  const refused = async (files: Parameters<typeof recordBatches>[1], code: string, message: RegExp): Promise<void> => {
    const before = await dump(db.graph);
    await expect(recordBatches(db.graph, files, note)).rejects.toMatchObject({
      code,
      message: expect.stringMatching(message) as string,
    });
    expect(await dump(db.graph)).toEqual(before);
  };

  test('where it names what nothing declares', async () => {
    await refused(
      [declaring(A), sourceFile('one', [link('one', A, 'PERPETRATED_BY', G)])],
      'BAD_USER_INPUT',
      /group:g/,
    );
    const behind = sourceFile('one', [named('one', A, 'X', { derivedFrom: ['source:nowhere'] })]);
    await refused([entities, behind], 'BAD_USER_INPUT', /source:nowhere/);
    const cited = sourceFile('one', [named('one', A, 'X', { passages: ['passage:one/p9'] })]);
    await refused([entities, cited], 'BAD_USER_INPUT', /passage:one\/p9/);
    const speaking = sourceFile('one', [
      named('one', A, 'X', { speaker: { name: null, role: 'STATE', entity: 'organization:none' } }),
    ]);
    await refused([entities, speaking], 'BAD_USER_INPUT', /organization:none/);
  });

  test('where another file has the source or the key', async () => {
    await recordBatches(db.graph, [entities, sourceFile('one', [named('one', A, 'X', { key: 'k' })])], note);
    await refused([batch('two.yaml', { source: source('one') })], 'CONFLICT', /declared by one\.yaml/);
    const taken = batch('two.yaml', { statements: [named('one', B, 'Y', { key: 'k' })] });
    await refused([taken], 'CONFLICT', /'k' belongs to statement:one\/k of one\.yaml/);
  });

  test('where a passage of another source is cited', async () => {
    await recordBatches(db.graph, [entities, sourceFile('one', [named('one', A, 'X')])], note);
    const borrowed = sourceFile('two', [named('two', A, 'X', { passages: ['passage:one/p1'] })]);
    await refused([borrowed], 'BAD_USER_INPUT', /a passage of source:one/);
  });

  test('where two files differ on whether an entity has a name', async () => {
    await recordBatches(db.graph, [entities], note);
    await refused([batch('more', { entities: [entity(G, true)] })], 'CONFLICT', /declared named by entities/);
  });
});
