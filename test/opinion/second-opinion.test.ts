// The program's answers against those of a naive reader, which walks the raw statements and shares no rule with it.
//
// A small dose is part of `npm test`; `npm run test:opinion` takes a larger one. SECOND_OPINION_WORLDS and
// SECOND_OPINION_OPERATIONS say how large, SECOND_OPINION_SEED takes another one.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openGraph, type Graph } from '../../src/graph/run.js';
import { recordBatches } from '../../src/record/record.js';
import { instance, scratch, type Scratch } from '../support/instance.js';
import { histories } from '../support/naive/histories.js';
import { loadWorld } from '../support/naive/load.js';
import { operations, type Operation } from '../support/naive/operations/operations.js';
import { portrait } from '../support/naive/operations/portrait.js';
import { wordsOf } from '../support/naive/operations/words.js';
import { twoAnswers } from '../support/naive/two-answers.js';
import { wholeView, type View } from '../support/naive/view.js';
import type { World } from '../support/naive/world.js';

/** What the naive reader does not answer: its rules are held by figures worked out by hand and by brute force (tally.test, search.test, paths.test, …). */
const unread =
  /\b(search|tally|groupBy|linkHistory|paths|neighbourhood|network|timeline|coverage|compare|loadBearing)\b/;

const dose = (name: string, usual: number): number => Number(process.env[name] ?? usual);
const WORLDS = dose('SECOND_OPINION_WORLDS', 1);
const OPERATIONS = dose('SECOND_OPINION_OPERATIONS', 6);
const SEED = dose('SECOND_OPINION_SEED', 1);
const LONG_MS = 60_000 + 10_000 * (OPERATIONS + 12);

async function agree(graph: Graph, whole: View, operation: Operation): Promise<void> {
  const { program, naive } = await twoAnswers(graph, whole, operation);
  expect(program, `${operation.source}\n${JSON.stringify(operation.variables)}`).toEqual(naive);
}

const thingsIn = ({ entities, statements }: World): readonly string[] => [
  ...entities.keys(),
  ...new Set(statements.flatMap(({ link }) => link ?? [])),
];

async function agreeOnEverything(graph: Graph, whole: View): Promise<void> {
  for (const operation of portrait(thingsIn(whole.world))) await agree(graph, whole, operation);
}

async function agreeOnGenerated(graph: Graph, whole: View, seed: number): Promise<void> {
  await fc.assert(
    fc.asyncProperty(operations(wordsOf(whole.world)), async (operation) => {
      await agree(graph, whole, operation);
    }),
    { seed, numRuns: OPERATIONS, endOnFailure: true },
  );
}

describe.each(['article', 'all'] as const)('on the database %s', (name) => {
  let graph: Graph;
  let whole: View;
  beforeAll(async () => {
    graph = openGraph(await instance(name));
    whole = wholeView(await loadWorld(graph));
  });
  afterAll(async () => {
    await graph.close();
  });

  const folder = join(import.meta.dirname, '../cases');
  const questions = readdirSync(folder)
    .filter((file) => file.endsWith('.graphql'))
    .map((file) => [file, readFileSync(join(folder, file), 'utf8')] as const)
    .filter(([, source]) => !unread.test(source));
  it.each(questions)('the question %s has one answer', async (_file, source) => {
    await agree(graph, whole, { source, variables: {}, lists: [] });
  });

  it(
    'every field of every thing shows what the statements give',
    async () => {
      await agreeOnEverything(graph, whole);
    },
    LONG_MS,
  );

  it(
    'generated operations have one answer',
    async () => {
      await agreeOnGenerated(graph, whole, SEED);
    },
    LONG_MS,
  );
});

describe('on random records', () => {
  let db: Scratch;
  beforeAll(async () => {
    db = await scratch();
  });
  afterAll(async () => {
    await db.release();
  });

  it.each(Array.from({ length: WORLDS }, (_, i) => SEED + i))(
    'of seed %i all that is shown, and generated operations, have one answer',
    async (seed) => {
      await db.wipe();
      // Without a bias, which would make a first sample as small as can be.
      const [steps = []] = fc.sample(fc.noBias(histories), { seed, numRuns: 1 });
      for (const [i, files] of steps.entries())
        await recordBatches(db.graph, files, { at: `2026-01-0${i + 2}T03:04:05.000Z`, who: 'a test', why: 'to see' });
      const whole = wholeView(await loadWorld(db.graph));
      expect(whole.world.statements.length).toBeGreaterThan(20);
      await agreeOnEverything(db.graph, whole);
      await agreeOnGenerated(db.graph, whole, seed);
    },
    LONG_MS,
  );
});
