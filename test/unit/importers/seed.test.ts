// The dossiers of seed/: they load, their passages are in order, and, where its text lies beside the project, they hold.
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { dossiersUnder, openDossiers } from '../../../src/importers/dossier/files.js';
import { readDossiers } from '../../../src/importers/dossier/read-dossiers.js';
import { describeFailure } from '../../../src/importers/report.js';
import { verifyText } from '../../../src/importers/verify/verify-text.js';
import { nothingKnown } from '../../../src/record/known.js';

const root = resolve(import.meta.dirname, '../../..');
const seed = dossiersUnder(join(root, 'seed'));
const folder = (name: string): string => join(root, 'seed', name);
const ARTICLE = 'source:eurasianet-2011-11';
/** Copyrighted: nobody has to have it, so what needs it is asserted where it is. */
const articlePath = resolve(root, '../shared/dossier/eurasianet-2011-11.txt');
const article = existsSync(articlePath) ? readFileSync(articlePath, 'utf8') : null;

const articleBatch = () => {
  const { batches } = readDossiers([folder('gazetteer'), folder('kazakhstan-2011-article')], nothingKnown);
  const found = batches.find(({ source }) => source?.id === ARTICLE);
  if (found?.source == null) throw new Error(`${ARTICLE} is not in seed/kazakhstan-2011-article`);
  return { source: found.source, passages: found.passages, statements: found.statements };
};

/** Words without what stands around them, in lower case. */
function wordsOf(text: string): readonly string[] {
  return (
    text
      .normalize('NFC')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+(?:['’][\p{L}]+)*/gu) ?? []
  );
}

function runsOf(words: readonly string[], length: number): readonly string[] {
  return words.slice(length - 1).map((_, i) => words.slice(i, i + length).join(' '));
}

describe('the seed', () => {
  it.each([
    ['the gazetteer alone', ['gazetteer']],
    ['the article alone', ['gazetteer', 'kazakhstan-2011-article']],
    ['all of it', ['gazetteer', 'kazakhstan-2011-article', 'kazakhstan-2011-others']],
  ])('loads: %s', (_, names) => {
    const { failures } = readDossiers(names.map(folder), nothingKnown);
    expect(failures.flatMap(describeFailure)).toEqual([]);
  });

  it('consists of these dossiers', () => {
    expect(seed).toEqual(['gazetteer', 'kazakhstan-2011-article', 'kazakhstan-2011-others'].map(folder));
  });

  it('names the schema that it is written by, for editors', () => {
    const first = openDossiers(seed).map(({ name, bytes }) => [name, new TextDecoder().decode(bytes).split('\n')[0]]);
    expect(
      first.filter(([, line]) => line !== '# yaml-language-server: $schema=../../schema/dossier-1.schema.json'),
    ).toEqual([]);
  });
});

describe('the article in the seed', () => {
  it('has its passages sentence by sentence, one after the other, each with its own hash', () => {
    const { source, passages } = articleBatch();
    expect(source.contentHash).toMatch(/^[0-9a-f]{64}$/);
    expect(new Set(passages.map(({ check }) => check))).toEqual(new Set(['VERIFIED']));
    const placed = passages.map(({ paragraph, sentence, start, end }) => ({
      sentence: (paragraph ?? 0) * 100 + (sentence ?? 0),
      start: start ?? -1,
      end: end ?? -1,
    }));
    const inOrder = [...placed].sort((a, b) => a.sentence - b.sentence);
    inOrder.slice(1).forEach((passage, i) => {
      expect(passage.sentence).toBeGreaterThan(inOrder[i]?.sentence ?? Infinity);
      expect(passage.start).toBeGreaterThanOrEqual(inOrder[i]?.end ?? Infinity);
    });
    expect(new Set(passages.map(({ quoteSha256 }) => quoteSha256)).size).toBe(passages.length);
  });

  it('rests on passages all of which some statement cites', () => {
    const { passages, statements } = articleBatch();
    const cited = new Set(statements.flatMap((statement) => statement.passages));
    expect(passages.filter(({ id }) => !cited.has(id)).map(({ id }) => id)).toEqual([]);
  });

  it('agrees with the text, where that is at hand: every passage is verified', () => {
    const { source, passages } = articleBatch();
    expect(passages.length).toBeGreaterThan(0);
    if (article === null) return;
    const { contentHash, results } = verifyText(article, passages);
    expect(contentHash).toBe(source.contentHash);
    expect(results.filter(({ result }) => result !== 'VERIFIED')).toEqual([]);
    expect(results).toHaveLength(15);
  });

  it('shares no nine words in a row with the text, where that is at hand', () => {
    const files = openDossiers(seed).map(({ name, bytes }) => ({
      name,
      words: wordsOf(new TextDecoder().decode(bytes)),
    }));
    expect(files.every(({ words }) => words.length > 0)).toBe(true);
    if (article === null) return;
    const runs = new Set(runsOf(wordsOf(article), 9));
    expect(runs.size).toBeGreaterThan(100);
    const shared = files.flatMap(({ name, words }) =>
      runsOf(words, 9).flatMap((run) => (runs.has(run) ? [`${name}: ${run}`] : [])),
    );
    expect(shared).toEqual([]);
  });
});
