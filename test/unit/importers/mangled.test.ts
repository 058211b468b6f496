import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nearest } from '../../../src/importers/dossier/nearest.js';
import { settled, sound } from './in-memory.js';

const whole = `format: 1
source: { id: source:s, kind: EDITORS_NOTE, title: T, author: A, published: 2011-11-09, derivedFrom: [source:s2] }
passages:
  p1: { paragraph: 1, sentence: 2, start: 0, end: 4, sha256: ${'0'.repeat(64)}, paraphrase: x }
statements:
  - { key: k, subject: incident:a, predicate: KILLED, value: { low: 1, best: 2, role: CIVILIAN }, passages: [p1] }
  - { subject: group:g, predicate: NAME, value: { text: G, kind: ALIAS }, stance: DENIES, passages: [p1] }
  - { subject: group:g, predicate: RIVAL_OF, object: group:h, speaker: { entity: person:p }, passages: [p1] }
`;
const tokens = whole.match(/[\w:.-]+|\s+|[^\w\s]/g) ?? [];
/** What may stand instead of a piece of the file. */
const instead = fc.oneof(
  fc.constantFrom(
    '',
    '[',
    ']',
    '{',
    '}',
    ':',
    ',',
    '- ',
    '&a ',
    '*a',
    '!!set ',
    'null',
    '~',
    '1',
    '-1',
    '.nan',
    '1e999',
    '"',
  ),
  fc.constantFrom('__proto__', 'constructor', 'toString', 'true', '2011-02-30', "''", '|', '>', '? ', '#', '\n', '\t'),
  fc.constantFrom(...tokens),
);

describe('a file in which pieces stand wrongly', () => {
  it('is taken or refused with a place and a sentence, and never throws', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.nat(tokens.length - 1), instead), { minLength: 1, maxLength: 4 }),
        fc.boolean(),
        (changes, beside) => {
          const pieces: string[] = [...tokens];
          for (const [at, piece] of changes) pieces[at] = piece;
          const text = pieces.join('');
          const { batches, failures } = settled(
            beside ? { ...sound, 's2.yaml': text } : { 'entities.yaml': text, 's.yaml': text },
          );
          expect(batches.length + failures.length).toBe(beside ? 3 : 2);
          for (const { refusals } of failures) {
            expect(refusals.length).toBeGreaterThan(0);
            for (const { line, column, message } of refusals) {
              expect(line).toBeGreaterThan(0);
              expect(column).toBeGreaterThan(0);
              expect(message).toMatch(/^Expected [^]+(, came |, got )[^]+[.?]$/);
            }
          }
        },
      ),
      { numRuns: 200, seed: 2011 },
    );
  }, 30_000);
});

describe('the nearest name', () => {
  it.each([
    ['KILED', ['KILLED', 'WOUNDED'], 'KILLED'],
    ['killed', ['KILLED'], 'KILLED'],
    ['p2', ['p1', 'p10'], 'p1'],
    ['paragrpah', ['page', 'paraphrase', 'paragraph'], 'paragraph'],
    ['G', ['A', 'B'], null],
    ['something', ['else'], null],
    ['x', [], null],
  ])('to %s among %j is %s', (text, known, expected) => {
    expect(nearest(text, known)).toBe(expected);
  });
});
