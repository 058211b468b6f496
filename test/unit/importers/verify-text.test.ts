// Passages held against a text that was made up for it.
import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { placedText } from '../../../src/importers/verify/text.js';
import { verifyText, type QuotedPassage } from '../../../src/importers/verify/verify-text.js';

const TEXT = 'A bell rang.\n\nTwo boats left 𝄞 early. Nobody saw Zoë go; the café was shut.\nA bell rang.\n';
const sha = (text: string): string => createHash('sha256').update(text, 'utf8').digest('hex');

/** A passage as whoever wrote the dossier saw it. */
function passage(quote: string, text = TEXT): QuotedPassage {
  const points = Array.from(text);
  const { length } = Array.from(quote);
  const start = points.findIndex((_, i) => points.slice(i, i + length).join('') === quote);
  return { id: quote, start, end: start + length, quoteSha256: sha(quote) };
}

describe('a passage', () => {
  it('is verified where its hash is that of the range, in code points', () => {
    const boats = passage('Two boats left 𝄞 early.');
    const zoe = passage('Nobody saw Zoë go; the café was shut.');
    expect([boats.start, boats.end, zoe.start, zoe.end]).toEqual([14, 37, 38, 75]);
    expect(verifyText(TEXT, [boats, zoe])).toEqual({
      contentHash: sha(TEXT),
      results: [
        { passage: boats.id, result: 'VERIFIED', at: { start: 14, end: 37 } },
        { passage: zoe.id, result: 'VERIFIED', at: { start: 38, end: 75 } },
      ],
    });
  });

  it('is verified whatever the line ends and the form of its letters', () => {
    const quotes = ['Two boats left 𝄞 early.', 'Nobody saw Zoë go; the café was shut.'].map((quote) => passage(quote));
    for (const other of [TEXT.normalize('NFD'), TEXT.replaceAll('\n', '\r\n'), TEXT.replaceAll('\n', '\r')]) {
      const { contentHash, results } = verifyText(other, quotes);
      expect(contentHash).toBe(sha(TEXT));
      expect(results.map(({ result }) => result)).toEqual(['VERIFIED', 'VERIFIED']);
    }
  });

  it('has drifted where something was put before it, and its new place is told', () => {
    const boats = passage('Two boats left 𝄞 early.');
    expect(verifyText(`Late news.\n\n${TEXT}`, [boats]).results).toEqual([
      {
        passage: boats.id,
        result: 'DRIFTED',
        at: { start: 14, end: 37 },
        found: { start: 26, end: 49 },
        searched: 'EVERYWHERE',
      },
    ]);
  });

  it('is found where no sentence begins, too', () => {
    const middle = passage('boats left');
    expect(verifyText(`x${TEXT}`, [middle]).results[0]).toMatchObject({
      result: 'DRIFTED',
      found: { start: 19, end: 29 },
    });
  });

  it('is looked for only where sentences begin in a text that is too long, and that is told', () => {
    const [boats, middle] = [passage('Two boats left 𝄞 early.'), passage('boats left')];
    const { results } = verifyText(`x\n${TEXT}`, [boats, middle], 50);
    expect(results).toEqual([
      {
        passage: boats.id,
        result: 'DRIFTED',
        at: { start: 14, end: 37 },
        found: { start: 16, end: 39 },
        searched: 'SENTENCE_STARTS',
      },
      { passage: middle.id, result: 'DRIFTED', at: { start: 18, end: 28 }, found: null, searched: 'SENTENCE_STARTS' },
    ]);
  });

  it('that stands in several places is found in the nearest', () => {
    const bell = { ...passage('A bell rang.'), start: 70, end: 82 };
    expect(verifyText(TEXT, [bell]).results[0]).toMatchObject({ result: 'DRIFTED', found: { start: 76, end: 88 } });
    const first = { ...bell, start: 3, end: 15 };
    expect(verifyText(TEXT, [first]).results[0]).toMatchObject({ result: 'DRIFTED', found: { start: 0, end: 12 } });
  });

  it('has drifted where the wording changed or the text ends before it, and is found nowhere', () => {
    const boats = passage('Two boats left 𝄞 early.');
    const reworded = verifyText(TEXT.replace('Two', 'Six'), [boats]).results[0];
    expect(reworded).toMatchObject({ result: 'DRIFTED', found: null, searched: 'EVERYWHERE' });
    expect(verifyText('Short.', [boats]).results[0]).toMatchObject({ result: 'DRIFTED', found: null });
    expect(verifyText('', [boats]).results[0]).toMatchObject({ result: 'DRIFTED', found: null });
  });

  it('without position or hash is not checked', () => {
    const [whole] = [passage('A bell rang.')];
    const results = verifyText(TEXT, [
      { ...whole, start: null, end: null },
      { ...whole, quoteSha256: null },
    ]).results;
    expect(results).toEqual([
      { passage: whole.id, result: 'NOT_CHECKED' },
      { passage: whole.id, result: 'NOT_CHECKED' },
    ]);
  });
});

describe('sentences', () => {
  it('begin at lines and after full stops and their like, quotes and spaces left out', () => {
    const text = 'One. Two? 𝄞 "Three."  Four;\n  five, six';
    const starts = placedText(text).sentenceStarts();
    expect(
      starts.map((at) =>
        Array.from(text)
          .slice(at, at + 4)
          .join(''),
      ),
    ).toEqual(['One.', 'Two?', '𝄞 "T', 'Four', 'five']);
  });
});
