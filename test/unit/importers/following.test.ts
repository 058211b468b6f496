// All or nothing per file, and what fails because of others; beside a graph that knows something already.
import { describe, expect, it } from 'vitest';
import type { Known, KnownEntity, KnownSource } from '../../../src/record/known.js';
import { refusals, settled } from './in-memory.js';

const entities = (...ids: readonly string[]): string =>
  `format: 1\nentities:\n${ids.map((id) => `  - { id: ${id} }\n`).join('')}`;

/** A source that says one thing of each of these; `more` goes into the source's map. */
const source = (id: string, subjects: readonly string[], more = ''): string =>
  `format: 1
source: { id: source:${id}, kind: ARTICLE, title: ${id}${more} }
passages: { p: { paraphrase: x } }
statements:${subjects.length === 0 ? ' []' : ''}
${subjects.map((subject) => `  - { subject: ${subject}, predicate: DESCRIPTION, value: x, passages: [p] }\n`).join('')}`;

const broken = (text: string): string => text.replace('kind: ARTICLE', 'kind: ARTICEL');
const fault = (file: string): string =>
  `${file}:2:31: Expected one of ARTICLE, REPORT, DATASET, GAZETTEER, EDITORS_NOTE, OTHER, came 'ARTICEL'. Did you mean ARTICLE?`;

const taken = (files: Readonly<Record<string, string>>, known?: Known): readonly string[] =>
  settled(files, known).batches.map(({ name }) => name.replace('dossier:d/', ''));

const knownEntity = (more: Partial<KnownEntity>): KnownEntity => ({
  unnamed: false,
  declaredBy: [],
  statedBy: [],
  ...more,
});
const knownSource = (id: string, more: Partial<KnownSource> = {}): readonly [string, KnownSource] => [
  id,
  { id, declaredBy: null, url: null, contentHash: null, publisher: null, title: null, published: null, ...more },
];
const graph = (
  held: Readonly<Record<string, KnownEntity>>,
  ...sources: readonly (readonly [string, KnownSource])[]
): Known => ({ entities: new Map(Object.entries(held)), sources: new Map(sources) });

describe('a file that fails', () => {
  it('leaves alone what does not need it', () => {
    const files = {
      'entities.yaml': entities('group:a', 'group:b'),
      'a.yaml': source('a', ['group:a', 'group:b']),
      'b.yaml': broken(source('b', ['group:b'])),
    };
    expect(taken(files)).toEqual(['entities.yaml', 'a.yaml']);
    expect(refusals(files)).toEqual([fault('b.yaml')]);
  });

  it('takes along the file that declares an entity of which nobody else speaks, and then all that name any of its entities', () => {
    const files = {
      'entities.yaml': entities('group:a', 'group:b'),
      'a.yaml': source('a', ['group:a']),
      'b.yaml': broken(source('b', ['group:b'])),
      'c.yaml': source('c', []),
    };
    expect(taken(files)).toEqual(['c.yaml']);
    expect(refusals(files)).toEqual([
      fault('b.yaml'),
      "entities.yaml:4:5: Expected a statement about 'group:b', came none but in b.yaml, which is refused. Correct that first.",
      "a.yaml:5:16: Expected a file that declares 'group:a', came only entities.yaml, which is refused. Correct that first.",
    ]);
  });

  it('takes along what derives from its source, one after the other', () => {
    const files = {
      'a.yaml': broken(source('a', [])),
      'b.yaml': source('b', [], ', derivedFrom: [source:a]'),
      'c.yaml': source('c', [], ', derivedFrom: [source:b]'),
    };
    expect(taken(files)).toEqual([]);
    expect(refusals(files)).toEqual([
      fault('a.yaml'),
      "b.yaml:2:64: Expected a file that declares 'source:a', came only a.yaml, which is refused. Correct that first.",
      "c.yaml:2:64: Expected a file that declares 'source:b', came only b.yaml, which is refused. Correct that first.",
    ]);
  });

  it('takes along two that need each other', () => {
    const files = {
      'one/entities.yaml': entities('group:a'),
      'two/entities.yaml': entities('group:b'),
      'a.yaml': source('a', ['group:a', 'group:b']),
      'b.yaml': broken(source('b', ['group:a'])),
      'c.yaml': broken(source('c', ['group:b'])),
    };
    expect(taken(files)).toEqual(['one/entities.yaml', 'two/entities.yaml', 'a.yaml']);
    expect(taken({ ...files, 'a.yaml': broken(files['a.yaml']) })).toEqual([]);
  });

  it('is told all of its own faults at once, and of a missing entity in each place', () => {
    const files = { 'a.yaml': broken(source('a', ['group:a', 'group:a'])).replace('paraphrase', 'paraphase') };
    expect(refusals(files)).toEqual([
      fault('a.yaml'),
      'a.yaml:3:16: Expected `paraphrase` (what stands there, in your own words), came nothing. Add it.',
      'a.yaml:3:18: Expected one of `paragraph`, `sentence`, `page`, `start`, `end`, `record`, `field`, `sha256`, `paraphrase`, came `paraphase`. Did you mean `paraphrase`?',
      "a.yaml:5:16: Expected an entity that an entities.yaml or the graph declares, came 'group:a'. Declare it, or correct the id.",
      'a.yaml:6:5: Expected each statement once, came the same as statements[0]. Keep one of them, with the passages of both.',
      "a.yaml:6:16: Expected an entity that an entities.yaml or the graph declares, came 'group:a'. Declare it, or correct the id.",
    ]);
  });

  it('over an id that is none may mean what others miss', () => {
    const files = { 'entities.yaml': entities('grup:a'), 'a.yaml': source('a', ['group:a']) };
    expect(refusals(files)).toEqual([
      "entities.yaml:3:11: Expected the id of an entity such as incident:kz-2011-taraz, came 'grup:a'. Change it.",
      "a.yaml:5:16: Expected a file that declares 'group:a', came only entities.yaml, which is refused. Correct that first.",
    ]);
  });

  it('and cannot be read may hold what others miss, which is said once for each thing', () => {
    const files = {
      'entities.yaml': 'format: 1\nentities: [',
      'a.yaml': source('a', ['group:a']).replace('value: x,', 'value: x, speaker: { entity: group:a },'),
    };
    expect(refusals(files)).toEqual([
      'entities.yaml:2:12: Expected YAML 1.2, came something else: Flow sequence in block collection must be sufficiently indented and end with a ]. Correct the text here or just before.',
      "a.yaml:5:16: Expected a file that declares 'group:a', came only entities.yaml, which is refused. Correct that first.",
    ]);
  });
});

describe('an entity', () => {
  it('of which nothing is said fails its file', () => {
    const files = { 'entities.yaml': entities('group:a', 'group:b'), 'a.yaml': source('a', ['group:a']) };
    expect(taken(files)).toEqual([]);
    expect(refusals(files)).toEqual([
      "entities.yaml:4:5: Expected a statement about 'group:b', came none. Write one, or take the entity out.",
      "a.yaml:5:16: Expected a file that declares 'group:a', came only entities.yaml, which is refused. Correct that first.",
    ]);
  });

  it('that only speaks is not spoken of', () => {
    const files = {
      'entities.yaml': entities('group:a', 'group:b'),
      'a.yaml': source('a', ['group:a']).replace('value: x,', 'value: x, speaker: { entity: group:b },'),
    };
    expect(refusals(files)[0]).toBe(
      "entities.yaml:4:5: Expected a statement about 'group:b', came none. Write one, or take the entity out.",
    );
  });

  it('may be declared by two dossiers, but not as named in one and unnamed in the other', () => {
    const files = {
      'one/entities.yaml': entities('group:a'),
      'two/entities.yaml': entities('group:a'),
      'a.yaml': source('a', ['group:a']),
    };
    expect(refusals(files)).toEqual([]);
    const twice = 'format: 1\nentities:\n  - { id: group:a }\n  - { id: group:a, unnamed: true }\n';
    expect(refusals({ 'entities.yaml': twice, 'b.yaml': source('b', ['group:a']) })[0]).toBe(
      "entities.yaml:4:11: Expected each entity once, came 'group:a' again. Keep one of them.",
    );
    const unlike = { ...files, 'two/entities.yaml': 'format: 1\nentities:\n  - { id: group:a, unnamed: true }\n' };
    expect(refusals(unlike)).toEqual([
      "two/entities.yaml:3:5: Expected 'group:a' to be unnamed in all files or in none, came otherwise in one/entities.yaml. Make them agree.",
    ]);
  });
});

describe('beside a graph', () => {
  it('one file alone may speak of what the graph declares', () => {
    const known = graph({ 'group:a': knownEntity({ declaredBy: ['dossier:d/entities.yaml'] }) });
    expect(taken({ 'a.yaml': source('a', ['group:a']) }, known)).toEqual(['a.yaml']);
  });

  it('entities alone may be declared of which the graph has statements', () => {
    const known = graph({ 'group:a': knownEntity({ statedBy: ['dossier:d/a.yaml'] }) });
    expect(taken({ 'entities.yaml': entities('group:a') }, known)).toEqual(['entities.yaml']);
  });

  it('what a file no longer declares is gone, if nobody else declares it', () => {
    const known = graph({
      'group:a': knownEntity({ declaredBy: ['dossier:d/entities.yaml'] }),
      'group:b': knownEntity({ statedBy: ['dossier:other/s.yaml'] }),
    });
    const files = { 'entities.yaml': entities('group:b'), 'a.yaml': source('a', ['group:a']) };
    expect(refusals(files, known)).toEqual([
      "a.yaml:5:16: Expected a file that declares 'group:a', came none that still does. Declare it again, or take this out.",
    ]);
  });

  it('what no statement names any more fails the file that declares it', () => {
    const known = graph({ 'group:b': knownEntity({ statedBy: ['dossier:d/a.yaml'] }) });
    const files = { 'entities.yaml': entities('group:a', 'group:b'), 'a.yaml': source('a', ['group:a']) };
    expect(refusals(files, known)).toEqual([
      "entities.yaml:4:5: Expected a statement about 'group:b', came none any more. Write one, or take the entity out.",
      "a.yaml:5:16: Expected a file that declares 'group:a', came only entities.yaml, which is refused. Correct that first.",
    ]);
  });

  it('a file that fails stays there as it was, and so does what it declares and says', () => {
    const known = graph({
      'group:a': knownEntity({ declaredBy: ['dossier:d/entities.yaml'], statedBy: ['dossier:d/a.yaml'] }),
    });
    const failing = { 'entities.yaml': 'format: 1\nentities: [', 'b.yaml': source('b', ['group:a']) };
    expect(taken(failing, known)).toEqual(['b.yaml']);
    const silent = { 'entities.yaml': entities('group:a'), 'a.yaml': broken(source('a', ['group:a'])) };
    expect(taken(silent, known)).toEqual(['entities.yaml']);
  });

  it('a source stays with the file that declares it', () => {
    const known = graph({}, knownSource('source:a', { declaredBy: 'dossier:other/a.yaml' }));
    expect(refusals({ 'a.yaml': source('a', []) }, known)).toEqual([
      "a.yaml:2:15: Expected 'source:a' to be declared by one file, came dossier:other/a.yaml too. Leave it to one of them.",
    ]);
    const own = graph({}, knownSource('source:a', { declaredBy: 'dossier:d/a.yaml' }));
    expect(taken({ 'a.yaml': source('a', []) }, own)).toEqual(['a.yaml']);
    const moved = graph({}, knownSource('source:a', { declaredBy: 'dossier:d/before.yaml' }));
    expect(taken({ 'a.yaml': source('a', []), 'before.yaml': source('b', []) }, moved)).toEqual([
      'a.yaml',
      'before.yaml',
    ]);
  });

  it('an entity is as named as the graph has it from other files', () => {
    const files = {
      'entities.yaml': 'format: 1\nentities:\n  - { id: group:a, unnamed: true }\n',
      'a.yaml': source('a', ['group:a']),
    };
    const other = graph({ 'group:a': knownEntity({ declaredBy: ['dossier:other/entities.yaml'] }) });
    expect(refusals(files, other)).toEqual([
      "entities.yaml:3:5: Expected 'group:a' to be unnamed in all files or in none, came otherwise in dossier:other/entities.yaml. Make them agree.",
    ]);
    const own = graph({ 'group:a': knownEntity({ declaredBy: ['dossier:d/entities.yaml'] }) });
    expect(refusals(files, own)).toEqual([]);
  });

  it('a source may derive from one that the graph has', () => {
    const files = { 'a.yaml': source('a', [], ', derivedFrom: [source:b]') };
    expect(taken(files, graph({}, knownSource('source:b')))).toEqual(['a.yaml']);
  });
});

describe('one source', () => {
  const hash = 'e'.repeat(64);

  it('is declared by one file', () => {
    expect(refusals({ 'a.yaml': source('a', []), 'b.yaml': source('a', []) })).toEqual([
      "a.yaml:2:15: Expected 'source:a' to be declared by one file, came b.yaml too. Put both into one file.",
      "b.yaml:2:15: Expected 'source:a' to be declared by one file, came a.yaml too. Put both into one file.",
    ]);
  });

  it.each([
    ['url', ', url: https://example.org/a', 55],
    ['contentHash', `, contentHash: ${hash}`, 63],
  ])('has one id: none of the same %s under another', (what, more, column) => {
    const files = { 'a.yaml': source('a', [], more), 'b.yaml': source('b', [], more) };
    expect(refusals(files)).toEqual([
      `a.yaml:2:${column}: Expected a source under one id, came 'source:b' with the same ${what}. Use one id and one file.`,
      `b.yaml:2:${column}: Expected a source under one id, came 'source:a' with the same ${what}. Use one id and one file.`,
    ]);
  });

  it('is known by publisher, day and title where it has neither address nor hash', () => {
    const one =
      'format: 1\nsource: { id: source:a, kind: ARTICLE, title: News, publisher: Paper, published: 2011-11-09 }\n';
    const other = one.replace('source:a', 'source:b').replace('News', 'NEWS');
    expect(refusals({ 'a.yaml': one, 'b.yaml': other })).toEqual([
      "a.yaml:2:47: Expected a source under one id, came 'source:b' with the same publisher, day and title. Use one id and one file.",
      "b.yaml:2:47: Expected a source under one id, came 'source:a' with the same publisher, day and title. Use one id and one file.",
    ]);
    expect(refusals({ 'a.yaml': one, 'b.yaml': other.replace('11-09', '11-10') })).toEqual([]);
  });

  it('is not one of the graph under another id, unless its file had that id for it before', () => {
    const files = { 'a.yaml': source('a', [], ', url: https://example.org/a') };
    const held = (declaredBy: string | null): Known =>
      graph({}, knownSource('source:b', { declaredBy, url: 'https://example.org/a' }));
    expect(refusals(files, held('dossier:other/b.yaml'))).toEqual([
      "a.yaml:2:55: Expected a source under one id, came 'source:b' with the same url. Use one id and one file.",
    ]);
    expect(refusals(files, held('dossier:d/a.yaml'))).toEqual([]);
    expect(refusals(files, held(null))).toEqual([]);
  });
});
