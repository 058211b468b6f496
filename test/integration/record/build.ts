// Small batches for the recorder's tests: everything that a test does not name is as plain as can be.
import type { EntityKind, LinkKind } from '../../../src/generated/schema.js';
import { readDate } from '../../../src/model/dates.js';
import { kindOfEntityId, passageId } from '../../../src/model/ids.js';
import type { Content, EntityDeclaration, Source } from '../../../src/model/records.js';
import type { ValuePredicate } from '../../../src/model/vocabulary.js';
import type { Batch, PassageDraft, RevisionNote, StatementDraft } from '../../../src/record/batch.js';
import { fingerprint } from '../../../src/record/canonical.js';

export const note: RevisionNote = { at: '2026-01-02T03:04:05.000Z', who: 'a test', why: 'to see' };

export function entity(id: string, unnamed = false): EntityDeclaration {
  const kind: EntityKind | null = kindOfEntityId(id);
  if (kind === null) throw new Error(`${id} is no id of an entity`);
  return { id, kind, unnamed };
}

export function source(name: string, given: Partial<Source> = {}): Source {
  return {
    id: `source:${name}`,
    kind: 'ARTICLE',
    title: `Title of ${name}`,
    publisher: 'A Paper',
    publisherEntity: null,
    author: null,
    published: readDate({ edtf: '2011-11-10' }),
    url: null,
    urlBasis: null,
    archiveUrl: null,
    accessed: null,
    language: 'en',
    licence: null,
    contentHash: null,
    derivedFrom: [],
    reliability: null,
    marking: 'PUBLIC',
    note: null,
    ...given,
  };
}

export function passage(of: string, key = 'p1', given: Partial<PassageDraft> = {}): PassageDraft {
  return {
    id: passageId(`source:${of}`, key),
    key,
    source: `source:${of}`,
    paragraph: 1,
    sentence: null,
    page: null,
    start: null,
    end: null,
    record: null,
    field: null,
    quoteSha256: null,
    paraphrase: `What ${key} says, in our words.`,
    check: 'UNCHECKED',
    checkedAt: null,
    ...given,
  };
}

type Given = Partial<StatementDraft>;

function statement(of: string, given: Given & Pick<StatementDraft, 'subject' | 'predicate'>): StatementDraft {
  return {
    key: null,
    source: `source:${of}`,
    valueKind: 'KNOWN',
    object: null,
    content: null,
    phase: null,
    role: null,
    side: null,
    stance: 'ASSERTS',
    speaker: null,
    saidAt: null,
    during: null,
    passages: [passageId(`source:${of}`, 'p1')],
    derivedFrom: [],
    marking: 'PUBLIC',
    preferred: false,
    note: null,
    ...given,
  };
}

export function link(of: string, subject: string, kind: LinkKind, object: string, given: Given = {}): StatementDraft {
  return statement(of, { subject, predicate: kind, object, ...given });
}

export function says(
  of: string,
  subject: string,
  predicate: ValuePredicate,
  content: Content,
  given: Given = {},
): StatementDraft {
  return statement(of, { subject, predicate, content, ...given });
}

export function named(of: string, subject: string, text: string, given: Given = {}): StatementDraft {
  return says(of, subject, 'NAME', { type: 'NAME', text, language: 'en', script: 'Latn', kind: 'OFFICIAL' }, given);
}

export function dated(of: string, subject: string, edtf: string, given: Given = {}): StatementDraft {
  return says(of, subject, 'DATE', { type: 'DATE', ...readDate({ edtf }) }, given);
}

/** A file; its fingerprint is made of what it says. */
export function batch(name: string, given: Partial<Omit<Batch, 'name' | 'sha256'>>): Batch {
  const said = { entities: [], source: null, passages: [], statements: [], ...given };
  return { name, sha256: fingerprint([name, said]), ...said };
}

export function declaring(...ids: readonly string[]): Batch {
  return batch('entities', { entities: ids.map((id) => entity(id)) });
}

/** A source file of one passage. */
export function sourceFile(name: string, statements: readonly StatementDraft[], given: Partial<Source> = {}): Batch {
  return batch(`${name}.yaml`, { source: source(name, given), passages: [passage(name)], statements });
}
