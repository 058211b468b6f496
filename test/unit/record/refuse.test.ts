import { describe, expect, test } from 'vitest';
import type { BaylanysError } from '../../../src/errors.js';
import type { Batch, StatementDraft } from '../../../src/record/batch.js';
import { identifyAll } from '../../../src/record/drafts.js';
import { refuseMalformed, refuseNote } from '../../../src/record/refuse.js';
import {
  batch,
  dated,
  entity,
  link,
  named,
  note,
  passage,
  says,
  source,
  sourceFile,
} from '../../integration/record/build.js';

const A = 'incident:a';
const G = 'group:g';

function refusal(...files: readonly Batch[]): BaylanysError | null {
  try {
    refuseMalformed(files, identifyAll(files));
    return null;
  } catch (error) {
    return error as BaylanysError;
  }
}
const told = (...statements: readonly StatementDraft[]): Batch => sourceFile('one', statements);

test('what is well formed passes', () => {
  const involved = link('one', A, 'INVOLVED', G, { role: 'SUSPECT', side: 'B', phase: 'late' });
  const unknown = named('one', A, 'X', { content: null, valueKind: 'UNKNOWN_STATED' });
  expect(refusal(batch('entities', { entities: [entity(A), entity(G, true)] }), told(involved, unknown))).toBeNull();
});

describe('a statement is refused', () => {
  test.each<[string, StatementDraft, RegExp]>([
    ['without a passage', named('one', A, 'X', { passages: [] }), /at least one passage/],
    ['with a key that no id can hold', named('one', A, 'X', { key: 'a b' }), /expected a key/],
    ['of something that is no entity', named('one', 'source:x', 'X'), /expected an entity as subject/],
    ['that names nothing', link('one', A, 'PERPETRATED_BY', G, { object: null }), /names one object/],
    [
      'that is unknown and named',
      link('one', A, 'PERPETRATED_BY', G, { valueKind: 'NONE_STATED' }),
      /names one object/,
    ],
    [
      'with ends that its link does not take',
      link('one', A, 'OCCURRED_IN', G),
      /OCCURRED_IN runs from INCIDENT, ARREST to PLACE/,
    ],
    ['with ends the wrong way round', link('one', G, 'PERPETRATED_BY', A), /PERPETRATED_BY runs from INCIDENT/],
    ['with ends of two kinds where one is asked', link('one', A, 'PART_OF', 'arrest:x'), /PART_OF runs/],
    ['that links a thing with itself', link('one', G, 'ALLIED_WITH', G), /linked with itself/],
    [
      'that gives a role to a link that takes none',
      link('one', A, 'PERPETRATED_BY', G, { role: 'SUSPECT' }),
      /neither role nor side/,
    ],
    ['with an empty phase', link('one', A, 'PERPETRATED_BY', G, { phase: '' }), /names a link's phase/],
    [
      'with a value that its predicate does not take',
      says('one', A, 'DATE', { type: 'YES_NO', value: true }),
      /takes a value of the form DATE/,
    ],
    ['with a value of a thing that has none such', dated('one', G, '2011'), /DATE is said of INCIDENT, ARREST/],
    [
      'with a type of another kind',
      says('one', A, 'TYPE', { type: 'TYPE', value: 'COURT' }),
      /COURT is no type of incident:a/,
    ],
    ['with a value and a phase', named('one', A, 'X', { phase: 'late' }), /belong to links/],
    ['with a text that no index holds', named('one', A, 'x'.repeat(1501)), /at most 1500 characters/],
  ])('%s', (_, draft, message) => {
    expect(refusal(told(draft))).toMatchObject({
      code: 'BAD_USER_INPUT',
      at: expect.stringMatching(/^one\.yaml#/) as string,
      message: expect.stringMatching(message) as string,
    });
  });
});

describe('what is given twice is refused', () => {
  const one = named('one', A, 'X', { key: 'k' });
  test.each<[string, readonly Batch[]]>([
    ['a file', [told(), told()]],
    ['an entity in one file', [batch('entities', { entities: [entity(A), entity(A)] })]],
    ['a source', [told(), batch('two.yaml', { source: source('one') })]],
    ['a passage', [told(), batch('two.yaml', { passages: [passage('one')] })]],
    ['a passage of a statement', [told({ ...one, passages: [...one.passages, ...one.passages] })]],
    ['a key', [told(one, named('one', A, 'Y', { key: 'k' }))]],
    ['the content of a statement', [told(one, named('one', A, 'X', { key: 'other' }))]],
  ])('%s', (_, files) => {
    expect(refusal(...files)).toMatchObject({ code: 'CONFLICT' });
  });

  test('an entity in two files is not, if both mean the same', () => {
    const more = (unnamed: boolean): Batch => batch('more', { entities: [entity(A, unnamed)] });
    const entities = batch('entities', { entities: [entity(A)] });
    expect(refusal(entities, more(false))).toBeNull();
    expect(refusal(entities, more(true))).toMatchObject({ code: 'CONFLICT' });
  });
});

describe('a description is refused', () => {
  const places = (...given: readonly Parameters<typeof passage>[2][]): Batch =>
    batch('one.yaml', { passages: given.map((one) => passage('one', 'p1', one)) });
  const hash = 'a'.repeat(64);
  test.each<[string, Batch]>([
    ['of an entity whose id is of another kind', batch('e', { entities: [{ ...entity(A), kind: 'GROUP' }] })],
    ['of a source without an id', batch('s', { source: { ...source('one'), id: 'article:one' } })],
    ['of a source that derives from itself', sourceFile('one', [], { derivedFrom: ['source:one'] })],
    ['of a passage under another id', places({ id: 'passage:one/p2' })],
    ['of a passage with a start and no end', places({ start: 1, quoteSha256: hash })],
    ['of a passage that ends before it starts', places({ start: 4, end: 4, quoteSha256: hash })],
    ['of a passage with a position and no hash', places({ start: 1, end: 4 })],
    ['of a passage with a hash that is none', places({ quoteSha256: 'A'.repeat(64) })],
    ['of a passage that is verified without a day', places({ quoteSha256: hash, check: 'VERIFIED' })],
    ['of a file without a fingerprint', { ...told(), sha256: '' }],
    ['of a file without a name', { ...told(), name: '' }],
  ])('%s', (_, file) => {
    expect(refusal(file)).toMatchObject({ code: 'BAD_USER_INPUT' });
  });
});

test('a revision needs an instant in UTC, who and why', () => {
  const refused = (given: Partial<typeof note>) => () => refuseNote({ ...note, ...given });
  expect(refused({})).not.toThrow();
  expect(refused({ at: '2026-01-02' })).toThrow(/an instant in UTC/);
  expect(refused({ at: '2026-13-02T00:00:00Z' })).toThrow(/an instant in UTC/);
  expect(refused({ who: ' ' })).toThrow(/who made it and why/);
  expect(refused({ why: '' })).toThrow(/who made it and why/);
});
