import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { openGraph, type Graph } from '../../../src/graph/run.js';
import type { Batch } from '../../../src/record/batch.js';
import { checkDerived } from '../../../src/record/derive.js';
import { recordPassageChecks } from '../../../src/record/passage-checks.js';
import { recordBatches } from '../../../src/record/record.js';
import { scratch, type Scratch } from '../../support/instance.js';
import { batch, declaring, link, named, note, passage, source, sourceFile } from './build.js';
import { dump, linkOf, nodesOf } from './look.js';

let db: Scratch;
let other: Graph;
beforeAll(async () => {
  db = await scratch();
  other = openGraph(db.target);
});
afterAll(async () => {
  await other.close();
  await db.release();
});
beforeEach(async () => {
  await db.wipe();
});

const A = 'incident:a';
const G = 'group:g';
const file = (name: string): Batch => sourceFile(name, [link(name, A, 'PERPETRATED_BY', G)]);

describe('two recordings at once', () => {
  test('come one after the other, each with a revision of its own', async () => {
    const counts = 6;
    await recordBatches(db.graph, [declaring(A, G)], note);
    const reports = await Promise.all(
      Array.from({ length: counts }, (_, i) =>
        recordBatches(i % 2 === 0 ? db.graph : other, [file(`paper-${i}`)], note),
      ),
    );
    expect(reports.map(({ revision }) => revision).sort()).toEqual([2, 3, 4, 5, 6, 7]);
    expect(await nodesOf(db.graph, 'Source', 'number')).toEqual([[1], [2], [3], [4], [5], [6]]);
    expect(await linkOf(db.graph, `link:PERPETRATED_BY/${A}/${G}`)).toMatchObject({ sourceCount: counts });
    expect(await checkDerived(db.graph)).toEqual([]);
  });

  test('of the same files on an empty graph record them once', async () => {
    const files = [declaring(A, G), file('one')];
    const reports = await Promise.all([recordBatches(db.graph, files, note), recordBatches(other, files, note)]);
    expect(reports.map(({ revision }) => revision).sort()).toEqual([1, null]);
    expect(await nodesOf(db.graph, 'Statement', 'version')).toEqual([[1]]);
  });

  test('are dated in the order of their revisions, whenever they were begun', async () => {
    await recordBatches(db.graph, [declaring(A, G)], { ...note, at: '2026-05-01T00:00:00Z' });
    await recordBatches(db.graph, [file('one')], { ...note, at: '2026-04-01T00:00:00Z' });
    expect(await nodesOf(db.graph, 'Revision', 'number', 'at')).toEqual([
      [1, '2026-05-01T00:00:00.000Z'],
      [2, '2026-05-01T00:00:00.000Z'],
    ]);
    expect(await nodesOf(db.graph, 'Statement', 'recordedAt')).toEqual([['2026-05-01T00:00:00.000Z']]);
  });
});

describe('checks of passages', () => {
  const hash = 'a'.repeat(64);
  const place = { start: 3, end: 9, quoteSha256: hash };
  const told = (given: Parameters<typeof passage>[2]): Batch =>
    batch('one.yaml', {
      source: source('one'),
      passages: [passage('one', 'p1', given)],
      statements: [named('one', A, 'X')],
    });
  const check = {
    passage: 'passage:one/p1',
    result: 'VERIFIED',
    at: '2026-03-01T00:00:00Z',
    start: 3,
    end: 9,
  } as const;

  test('are kept one by one, and the passage shows the last', async () => {
    await recordBatches(db.graph, [declaring(A), told(place)], note);
    expect(await recordPassageChecks(db.graph, [check], note)).toEqual({ revision: 2, verified: 1, drifted: 0 });
    const drifted = { ...check, result: 'DRIFTED', at: '2026-04-01T00:00:00Z' } as const;
    expect(await recordPassageChecks(db.graph, [drifted], note)).toEqual({ revision: 3, verified: 0, drifted: 1 });
    expect(await nodesOf(db.graph, 'PassageCheck', 'passage', 'result', 'at', 'revision', 'start', 'end')).toEqual([
      ['passage:one/p1', 'DRIFTED', '2026-04-01T00:00:00Z', 3, 3, 9],
      ['passage:one/p1', 'VERIFIED', '2026-03-01T00:00:00Z', 2, 3, 9],
    ]);
    expect(await nodesOf(db.graph, 'Passage', 'check', 'checkedAt')).toEqual([['DRIFTED', '2026-04-01T00:00:00Z']]);
    expect(await recordPassageChecks(db.graph, [], note)).toEqual({ revision: null, verified: 0, drifted: 0 });
  });

  test('outlive an import of the same place, and end with another', async () => {
    await recordBatches(db.graph, [declaring(A), told(place)], note);
    await recordPassageChecks(db.graph, [check], note);
    await recordBatches(db.graph, [told({ ...place, paraphrase: 'Said better.' })], note);
    expect(await nodesOf(db.graph, 'Passage', 'paraphrase', 'check')).toEqual([['Said better.', 'VERIFIED']]);
    await recordBatches(db.graph, [told({ ...place, end: 12 })], note);
    expect(await nodesOf(db.graph, 'Passage', 'end', 'check', 'checkedAt')).toEqual([[12, 'UNCHECKED', null]]);
    await recordBatches(db.graph, [told({ ...place, end: 12, check: 'VERIFIED', checkedAt: '2026-05-01' })], note);
    expect(await nodesOf(db.graph, 'Passage', 'check', 'checkedAt')).toEqual([['VERIFIED', '2026-05-01']]);
    expect(await nodesOf(db.graph, 'PassageCheck', 'result', 'at')).toEqual([
      ['VERIFIED', '2026-03-01T00:00:00Z'],
      ['VERIFIED', '2026-05-01'],
    ]);
    expect(await nodesOf(db.graph, 'PassageVersion', 'fromRevision', 'toRevision')).toEqual([
      [1, 3],
      [3, 4],
    ]);
  });

  test('are refused for a passage that is not there, or that has no hash', async () => {
    await recordBatches(db.graph, [declaring(A), told({})], note);
    const before = await dump(db.graph);
    await expect(recordPassageChecks(db.graph, [check], note)).rejects.toMatchObject({ code: 'BAD_USER_INPUT' });
    const nowhere = { ...check, passage: 'passage:one/p9' };
    await expect(recordPassageChecks(db.graph, [nowhere], note)).rejects.toMatchObject({ code: 'BAD_USER_INPUT' });
    expect(await dump(db.graph)).toEqual(before);
  });
});
