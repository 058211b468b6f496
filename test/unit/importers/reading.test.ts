// What becomes of what a dossier says, defaults and shorthands included.
import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import type { Batch, StatementDraft } from '../../../src/record/batch.js';
import { refusals, settled, sound, spokenOf, withPassage, withSource, withStatement } from './in-memory.js';

function batchOf(files: Readonly<Record<string, string>>, name = 'dossier:d/s.yaml'): Batch {
  expect(refusals(files, spokenOf)).toEqual([]);
  const found = settled(files, spokenOf).batches.find((batch) => batch.name === name);
  if (found === undefined) throw new Error(`no batch ${name}`);
  return found;
}

/** The last statement of the sound dossier with this one added. */
function drafted(statement: string): StatementDraft {
  const last = batchOf(withStatement(statement)).statements.at(-1);
  if (last === undefined) throw new Error('no statement');
  return last;
}

const said = (value: string, predicate = 'KILLED', subject = 'incident:a'): unknown =>
  drafted(`{ subject: ${subject}, predicate: ${predicate}, value: ${value}, passages: [p1] }`).content;

describe('a batch', () => {
  it('is named for its folder and file, and carries the hash of the bytes', () => {
    const { batches } = settled(sound);
    expect(batches.map(({ name, sha256 }) => [name, sha256])).toEqual(
      (['entities.yaml', 's.yaml'] as const).map((name) => [
        `dossier:d/${name}`,
        createHash('sha256').update(sound[name]).digest('hex'),
      ]),
    );
  });

  it('is the same each time the same file is read', () => {
    expect(settled(sound)).toEqual(settled(sound));
  });

  it('that declares entities comes before those that speak of them', () => {
    const files = { 's.yaml': sound['s.yaml'], 'entities.yaml': sound['entities.yaml'] };
    expect(settled(files).batches.map(({ name }) => name)).toEqual(['dossier:d/entities.yaml', 'dossier:d/s.yaml']);
  });

  it('holds the entities as declared', () => {
    const entities = 'format: 1\nentities: [{ id: incident:a }, { id: group:g, unnamed: true }]\n';
    expect(batchOf({ 'entities.yaml': entities }, 'dossier:d/entities.yaml').entities).toEqual([
      { id: 'incident:a', kind: 'INCIDENT', unnamed: false },
      { id: 'group:g', kind: 'GROUP', unnamed: true },
    ]);
  });
});

describe('a statement', () => {
  it('says no more than is written', () => {
    expect(drafted('{ subject: incident:a, predicate: TARGETED, object: place:l, passages: [p1] }')).toEqual({
      key: null,
      source: 'source:s',
      subject: 'incident:a',
      predicate: 'TARGETED',
      valueKind: 'KNOWN',
      object: 'place:l',
      content: null,
      phase: null,
      role: null,
      side: null,
      stance: 'ASSERTS',
      speaker: null,
      saidAt: null,
      during: null,
      passages: ['passage:s/p1'],
      derivedFrom: [],
      marking: 'PUBLIC',
      preferred: false,
      note: null,
    });
  });

  it('keeps everything that is written', () => {
    const draft =
      drafted(`{ key: k1, subject: incident:a, predicate: INVOLVED, object: group:h, phase: first, role: SUSPECT,
      side: B, stance: SUSPECTS, speaker: { entity: organization:o, role: STATE, name: An office }, saidAt: 2011-11-09,
      during: 2011-08/2011-09, passages: [p1], marking: RESTRICTED, preferred: true, note: A note }`);
    expect(draft).toMatchObject({
      ...{ key: 'k1', phase: 'first', role: 'SUSPECT', side: 'B', stance: 'SUSPECTS' },
      speaker: { entity: 'organization:o', role: 'STATE', name: 'An office' },
      saidAt: { edtf: '2011-11-09', earliest: '2011-11-09', latest: '2011-11-09', extent: 'WITHIN' },
      during: { edtf: '2011-08/2011-09', earliest: '2011-08-01', latest: '2011-09-30', extent: 'LASTING' },
      ...{ marking: 'RESTRICTED', preferred: true, note: 'A note' },
    });
  });

  it('has a speaker of unknown role where only the name is given', () => {
    const draft = drafted('{ subject: incident:a, predicate: KILLED, value: 1, speaker: { name: N }, passages: [p1] }');
    expect(draft.speaker).toEqual({ entity: null, role: 'UNKNOWN', name: 'N' });
  });

  it('may say that something is unknown, or that there is none', () => {
    const unknown = '{ subject: incident:a, predicate: PERPETRATED_BY, valueKind: UNKNOWN_STATED, passages: [p1] }';
    expect(drafted(unknown)).toMatchObject({ valueKind: 'UNKNOWN_STATED', object: null, content: null });
    const none = '{ subject: incident:a, predicate: WOUNDED, valueKind: NONE_STATED, passages: [p1] }';
    expect(drafted(none)).toMatchObject({ valueKind: 'NONE_STATED', object: null, content: null });
  });

  it('may name the ends of a symmetric link either way round, but not both ways', () => {
    const there = '{ subject: group:g, predicate: FOUGHT, object: organization:o, passages: [p1] }';
    const back = '{ subject: organization:o, predicate: FOUGHT, object: group:g, passages: [p1] }';
    expect(drafted(there)).toMatchObject({ subject: 'group:g', object: 'organization:o' });
    expect(drafted(back)).toMatchObject({ subject: 'organization:o', object: 'group:g' });
    expect(refusals(withStatement(`${there}\n  - ${back}`), spokenOf)).toEqual([
      's.yaml:11:5: Expected each statement once, came the same as statements[5]. Keep one of them, with the passages of both.',
    ]);
  });

  it('may say of one thing what another speaker says too', () => {
    const one = '{ subject: incident:a, predicate: KILLED, value: 2, speaker: { name: A }, passages: [p1] }';
    const other = '{ subject: incident:a, predicate: KILLED, value: 2, speaker: { name: B }, passages: [p1] }';
    expect(refusals(withStatement(`${one}\n  - ${other}`), spokenOf)).toEqual([]);
  });

  it('has a key of its own, if any', () => {
    const one = '{ key: k, subject: incident:a, predicate: KILLED, value: 2, passages: [p1] }';
    const other = '{ key: k, subject: incident:b, predicate: KILLED, value: 2, passages: [p1] }';
    expect(refusals(withStatement(`${one}\n  - ${other}`), spokenOf)).toEqual([
      "s.yaml:11:12: Expected each key once, came 'k' as in statements[5]. Change one.",
    ]);
  });
});

describe('a value', () => {
  const figure = { low: null, best: null, high: null, approximate: false, asStated: null };
  const harm = {
    ...{ type: 'HARM', ...figure, role: null, roleAsStated: null, side: null, during: null, by: null },
    ...{ includesPerpetrators: null, basis: 'STATED' },
  };

  it.each([
    ['a number alone is exact', '2', { low: 2, best: 2, high: 2 }],
    ['nobody is a number', '0', { low: 0, best: 0, high: 0 }],
    ['the likeliest alone is exact', '{ best: 2 }', { low: 2, best: 2, high: 2 }],
    ['about 40 is open', '{ best: 40, approximate: true }', { best: 40, approximate: true }],
    ['at least 22 is open above', '{ low: 22 }', { low: 22 }],
    ['what is left out beside another stays open', '{ best: 2, high: 3 }', { best: 2, high: 3 }],
  ])('%s', (_, value, expected) => {
    expect(said(value)).toEqual({ ...harm, ...expected });
  });

  it('of a toll keeps whose it is', () => {
    const value = `{ best: 2, role: LAW_ENFORCEMENT, roleAsStated: officers, side: A, during: 2011-06, by: group:h,
      includesPerpetrators: true, basis: INFERRED, asStated: two }`;
    expect(said(value)).toMatchObject({
      ...{ low: 2, role: 'LAW_ENFORCEMENT', roleAsStated: 'officers', side: 'A', by: 'group:h', asStated: 'two' },
      ...{ includesPerpetrators: true, basis: 'INFERRED', during: { edtf: '2011-06', precision: 'MONTH' } },
    });
  });

  it.each<[string, string, string, unknown]>([
    ['DESCRIPTION', 'group:g', 'A text', { type: 'TEXT', text: 'A text', language: 'en' }],
    ['DESCRIPTION', 'group:g', '{ text: Мәтін, language: kk }', { type: 'TEXT', text: 'Мәтін', language: 'kk' }],
    [
      ...['NAME', 'group:g', '{ text: G, language: kk-Latn, script: Latn, kind: ALIAS }'],
      { type: 'NAME', text: 'G', language: 'kk-Latn', script: 'Latn', kind: 'ALIAS' },
    ] as [string, string, string, unknown],
    [
      'NAME',
      'group:g',
      '{ text: G, kind: ACRONYM }',
      { type: 'NAME', text: 'G', language: null, script: null, kind: 'ACRONYM' },
    ],
    [
      'NATIVE_CODE',
      'group:g',
      "{ scheme: S, field: f, code: '1' }",
      { type: 'NATIVE_CODE', scheme: 'S', field: 'f', code: '1' },
    ],
    ['EXTERNAL_ID', 'group:g', "{ scheme: S, id: '1' }", { type: 'EXTERNAL_ID', scheme: 'S', externalId: '1' }],
    ['TYPE', 'law:w', 'ACT', { type: 'TYPE', value: 'ACT' }],
    ['PEOPLE', 'arrest:r', '3', { type: 'COUNT', low: 3, best: 3, high: 3, approximate: false, asStated: null }],
    [
      ...['STATED_TOTAL', 'series:s', '{ what: KILLED, low: 22, role: SUSPECT, roleAsStated: some }'],
      { type: 'STATED_TOTAL', what: 'KILLED', role: 'SUSPECT', roleAsStated: 'some', ...figure, low: 22 },
    ] as [string, string, string, unknown],
    ['TERRORIST_CHARACTER', 'incident:a', 'false', { type: 'YES_NO', value: false }],
    ['CREDIBILITY', 'group:g', 'NOT_CREDIBLE', { type: 'CREDIBILITY', value: 'NOT_CREDIBLE' }],
    [
      ...['COORDINATES', 'place:l', '{ lat: -1.5, lon: 57, precision: NEAR }'],
      { type: 'COORDINATES', lat: -1.5, lon: 57, precision: 'NEAR' },
    ] as [string, string, string, unknown],
  ])('of %s on %s, %s', (predicate, subject, value, expected) => {
    expect(said(value, predicate, subject)).toEqual(expected);
  });

  it('that is a date keeps how it is known', () => {
    expect(said("{ edtf: 2011-05-24, timeOfDay: '03:37', asStated: a week later, basis: COMPUTED }", 'DATE')).toEqual({
      ...{ type: 'DATE', edtf: '2011-05-24', earliest: '2011-05-24', latest: '2011-05-24', precision: 'DAY' },
      ...{ extent: 'WITHIN', timeOfDay: '03:37', asStated: 'a week later', basis: 'COMPUTED', yearBasis: 'COMPUTED' },
    });
  });

  it('written with combining marks is the same as one written without', () => {
    expect(said("'\u0439'", 'DESCRIPTION')).toEqual(said("'\u0438\u0306'", 'DESCRIPTION'));
  });
});

describe('a source', () => {
  it('is public and knows nothing that is not written', () => {
    expect(batchOf(sound).source).toEqual({
      ...{ id: 'source:s', kind: 'ARTICLE', title: 'A title', publisher: null, publisherEntity: null, author: null },
      ...{ published: null, url: null, urlBasis: null, archiveUrl: null, accessed: null, language: null },
      ...{ licence: null, contentHash: null, derivedFrom: [], reliability: null, marking: 'PUBLIC', note: null },
    });
  });

  it.each([
    ['nothing else is known', '', '[..2011-11-22]', null, '2011-11-22', 'COMPUTED'],
    [
      'only the first day is known',
      ", published: '[2011-11-09..]'",
      '[2011-11-09..2011-11-22]',
      '2011-11-09',
      '2011-11-22',
      'STATED',
    ],
    ['it is known better', ', published: 2011-11-09', '2011-11-09', '2011-11-09', '2011-11-09', 'STATED'],
  ])('was published by the day of access, where %s', (_, published, edtf, earliest, latest, basis) => {
    const { source } = batchOf(
      withSource(`{ id: source:s, kind: ARTICLE, title: T, accessed: 2011-11-22${published} }`),
    );
    expect(source?.published).toMatchObject({ edtf, earliest, latest, basis, extent: 'WITHIN' });
  });

  it('hands its marking to its statements, and none of them is more open', () => {
    const restricted = withSource('{ id: source:s, kind: ARTICLE, title: T, marking: RESTRICTED }');
    expect(new Set(batchOf(restricted).statements.map(({ marking }) => marking))).toEqual(new Set(['RESTRICTED']));
    const open = restricted['s.yaml']?.replace('object: group:g,', 'object: group:g, marking: PUBLIC,');
    expect(refusals({ ...restricted, 's.yaml': open ?? '' }, spokenOf)).toEqual([
      's.yaml:5:81: Expected RESTRICTED, as the source is, came PUBLIC. Leave it out, or open the source.',
    ]);
  });
});

describe('a passage', () => {
  const hash = 'c'.repeat(64);
  const checked = '{ id: source:s, kind: ARTICLE, title: T, checked: 2011-11-24 }';
  const check = (passage: string, source: string): unknown => {
    const text = withPassage(passage)['s.yaml']?.replace('{ id: source:s, kind: ARTICLE, title: A title }', source);
    const [found] = batchOf({ ...sound, 's.yaml': text ?? '' }).passages;
    return { check: found?.check, checkedAt: found?.checkedAt };
  };

  it('is verified as of the day on which its file was checked, if it has position and hash', () => {
    const placed = `{ start: 0, end: 9, sha256: ${hash}, paraphrase: x }`;
    expect(check(placed, checked)).toEqual({ check: 'VERIFIED', checkedAt: '2011-11-24' });
    expect(check(`{ record: '3', sha256: ${hash}, paraphrase: x }`, checked)).toEqual({
      check: 'VERIFIED',
      checkedAt: '2011-11-24',
    });
    expect(check("{ record: '3', paraphrase: x }", checked)).toEqual({ check: 'UNCHECKED', checkedAt: null });
    expect(check(`{ paragraph: 1, sha256: ${hash}, paraphrase: x }`, checked)).toEqual({
      check: 'UNCHECKED',
      checkedAt: null,
    });
    expect(check('{ paragraph: 1, paraphrase: x }', checked)).toEqual({ check: 'UNCHECKED', checkedAt: null });
    expect(check(placed, '{ id: source:s, kind: ARTICLE, title: T }')).toEqual({ check: 'UNCHECKED', checkedAt: null });
  });

  it('is known by its source and its key', () => {
    const placed = `{ paragraph: 2, sentence: 1, page: '7', start: 0, end: 9, sha256: ${hash}, paraphrase: x }`;
    expect(batchOf(withPassage(placed)).passages).toEqual([
      {
        ...{
          id: 'passage:s/p1',
          key: 'p1',
          source: 'source:s',
          paragraph: 2,
          sentence: 1,
          page: '7',
          start: 0,
          end: 9,
        },
        ...{ record: null, field: null, quoteSha256: hash, paraphrase: 'x', check: 'UNCHECKED', checkedAt: null },
      },
    ]);
  });
});
