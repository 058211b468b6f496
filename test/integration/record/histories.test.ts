import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { checkDerived } from '../../../src/record/derive.js';
import { recordBatches } from '../../../src/record/record.js';
import { scratch, type Scratch } from '../../support/instance.js';
import { note } from './build.js';
import { later, whole } from './histories.js';
import { dump, nodesOf } from './look.js';

let db: Scratch;
beforeAll(async () => {
  db = await scratch();
});
afterAll(async () => {
  await db.release();
});

test('recording the same files twice, read or skipped, leaves the graph as recording them once', async () => {
  await fc.assert(
    fc.asyncProperty(whole, async (files) => {
      await db.wipe();
      const first = await recordBatches(db.graph, files, note);
      const once = await dump(db.graph);
      const skipped = await recordBatches(db.graph, files, note);
      expect(skipped.batches.every(({ outcome }) => outcome === 'UNCHANGED')).toBe(true);
      const reread = files.map((file) => ({ ...file, sha256: '0'.repeat(64) }));
      const again = await recordBatches(db.graph, reread, note);
      expect(again).toEqual({
        revision: null,
        batches: first.batches.map(({ name, added }) => ({
          ...{ name, outcome: 'RECORDED', added: 0, superseded: 0, ended: 0, unchanged: added },
        })),
      });
      expect(await dump(db.graph)).toEqual(once);
    }),
    { numRuns: 5, endOnFailure: true },
  );
}, 120_000);

test('what is derived step by step is what is derived from all statements, after every step', async () => {
  await fc.assert(
    fc.asyncProperty(whole, fc.array(later, { minLength: 3, maxLength: 5 }), async (start, steps) => {
      await db.wipe();
      let revision = 0;
      for (const files of [start, ...steps]) {
        const report = await recordBatches(db.graph, files, note);
        if (report.revision !== null) expect(report.revision).toBe((revision += 1));
        expect(await checkDerived(db.graph)).toEqual([]);
        const live = await nodesOf(db.graph, 'Statement', 'file', 'ended');
        for (const file of files)
          expect(live.filter((row) => String(row) === `${file.name},false`)).toHaveLength(file.statements.length);
      }
    }),
    { numRuns: 6, endOnFailure: true },
  );
}, 240_000);
