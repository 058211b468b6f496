// What is refused whatever an importer let through: statements that are malformed, and things that are given twice.
import { BaylanysError, type ErrorCode } from '../errors.js';
import { classOfId, keyPattern, kindOfEntityId, passageId } from '../model/ids.js';
import type { Source } from '../model/records.js';
import { isLinkKind, isValuePredicate, linkKinds, mayLink, typeCodes, valuePredicates } from '../model/vocabulary.js';
import type { Batch, PassageDraft, RevisionNote, StatementDraft } from './batch.js';
import { canonical } from './canonical.js';
import type { IdentifiedDraft } from './drafts.js';

const SHA256 = /^[0-9a-f]{64}$/;
const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d+)?Z$/;
/** Names and descriptions are order keys, which an index takes up to 8 kB. */
const LONGEST_TEXT = 1500;
const KEY = new RegExp(keyPattern);

export function refuse(message: string, at: string, code: ErrorCode = 'BAD_USER_INPUT'): never {
  throw new BaylanysError(code, message, { at });
}

export function refuseNote(note: RevisionNote): void {
  if (!INSTANT.test(note.at) || Number.isNaN(Date.parse(note.at)))
    refuse(`expected an instant in UTC such as 2026-11-24T08:00:00Z, came '${note.at}'`, 'revision.at');
  if (note.who.trim() === '' || note.why.trim() === '')
    refuse('a revision says who made it and why; one of them came empty', 'revision');
}

/** Everything that can be told without the graph. */
export function refuseMalformed(batches: readonly Batch[], drafts: readonly IdentifiedDraft[]): void {
  refuseTwice(
    batches,
    (batch) => batch.name,
    'a batch',
    (batch) => batch.name,
  );
  for (const batch of batches) {
    if (batch.name === '') refuse('a batch has a name that stays the same for ever; none came', 'batch');
    if (!SHA256.test(batch.sha256)) refuse(`expected a SHA-256 in lower-case hex, came '${batch.sha256}'`, batch.name);
    refuseTwice(
      batch.entities,
      (entity) => entity.id,
      'an entity',
      () => batch.name,
    );
    for (const { id, kind } of batch.entities)
      if (kindOfEntityId(id) !== kind)
        refuse(`the id of a ${kind} begins with '${kind.toLowerCase()}:', came '${id}'`, batch.name);
    if (batch.source !== null) refuseSource(batch.source, batch.name);
    for (const passage of batch.passages) refusePassage(passage, batch.name);
  }
  const owned = batches.flatMap((batch) => (batch.source === null ? [] : [{ batch, id: batch.source.id }]));
  refuseTwice(
    owned,
    ({ id }) => id,
    'a source',
    ({ batch }) => batch.name,
  );
  refuseTwice(
    batches.flatMap((batch) => batch.passages.map((passage) => ({ passage, batch }))),
    ({ passage }) => passage.id,
    'a passage',
    ({ batch }) => batch.name,
  );
  refuseTwice(
    drafts,
    (draft) => draft.series,
    'a statement',
    ({ file }) => file,
  );
  refuseTwice(
    drafts,
    (d) => `${d.draft.source} ${d.contentHash}`,
    'the content of a statement',
    ({ file }) => file,
  );
  refuseUnlikeDeclarations(batches);
  for (const draft of drafts) refuseStatement(draft);
}

function refuseTwice<T>(items: readonly T[], keyOf: (item: T) => string, what: string, at: (item: T) => string): void {
  const seen = new Set<string>();
  for (const item of items) {
    const key = keyOf(item);
    if (seen.has(key)) refuse(`${what} is given once; '${key}' came twice. Leave one out.`, at(item), 'CONFLICT');
    seen.add(key);
  }
}

/** Two files may declare an entity, but not as two different things. */
function refuseUnlikeDeclarations(batches: readonly Batch[]): void {
  const declared = new Map<string, boolean>();
  for (const batch of batches)
    for (const { id, unnamed } of batch.entities) {
      if (declared.get(id) === !unnamed)
        refuse(
          `'${id}' is declared unnamed in one file and named in another. Make them agree.`,
          batch.name,
          'CONFLICT',
        );
      declared.set(id, unnamed);
    }
}

function refuseSource(source: Source, at: string): void {
  if (classOfId(source.id)?.of !== 'SOURCE') refuse(`expected an id like source:name, came '${source.id}'`, at);
  if (source.derivedFrom.includes(source.id)) refuse(`'${source.id}' cannot derive from itself`, at);
}

function refuseLong(text: string | null, at: string): void {
  if (text !== null && text.length > LONGEST_TEXT)
    refuse(`expected a text of at most ${LONGEST_TEXT} characters, came one of ${text.length}. Say it shorter.`, at);
}

function refusePassage(passage: PassageDraft, at: string): void {
  const { id, source, key, start, end, quoteSha256: hash } = passage;
  if (!KEY.test(key) || id !== passageId(source, key))
    refuse(`expected the passage's id to be made of its source and key, came '${id}'`, at);
  if ((start === null) !== (end === null) || (start !== null && end !== null && (start < 0 || end <= start)))
    refuse(`${id}: expected a start and an end after it, came ${canonical([start, end])}`, at);
  if (hash !== null && !SHA256.test(hash)) refuse(`${id}: expected a SHA-256 in lower-case hex, came '${hash}'`, at);
  if (start !== null && hash === null)
    refuse(`${id}: a position without the hash of what stands there proves nothing`, at);
  if (passage.check !== 'UNCHECKED' && (passage.checkedAt === null || hash === null))
    refuse(`${id}: a passage is ${passage.check} as of a day and by a hash; one of them is missing`, at);
}

function refuseStatement({ draft, key, file }: IdentifiedDraft): void {
  const at = `${file}#${key}`;
  if (!KEY.test(key)) refuse(`expected a key of letters, digits and . _ ~ -, came '${key}'`, at);
  if (draft.passages.length === 0)
    refuse('a statement stands in at least one passage of its source; none came. Say where it stands.', at);
  refuseTwice(
    draft.passages,
    (id) => id,
    'a passage of a statement',
    () => at,
  );
  const subjectKind = kindOfEntityId(draft.subject);
  if (subjectKind === null) refuse(`expected an entity as subject, came '${draft.subject}'`, at);
  const given = (draft.object === null ? 0 : 1) + (draft.content === null ? 0 : 1);
  if (draft.valueKind !== 'KNOWN' ? given !== 0 : given !== 1)
    refuse('a statement names one object, or gives one value, or says that it is unknown or none', at);
  if (draft.content?.type === 'TEXT' || draft.content?.type === 'NAME') refuseLong(draft.content.text, at);
  if (isLinkKind(draft.predicate)) refuseLink(draft, at);
  else if (isValuePredicate(draft.predicate)) {
    const rule = valuePredicates[draft.predicate];
    if (!rule.of.includes(subjectKind))
      refuse(`${draft.predicate} is said of ${rule.of.join(', ')}; came ${draft.subject}`, at);
    if (draft.object !== null || (draft.content !== null && draft.content.type !== rule.content))
      refuse(
        `${draft.predicate} takes a value of the form ${rule.content}, not ${draft.content?.type ?? 'an object'}`,
        at,
      );
    if (draft.content?.type === 'TYPE' && !typeCodes[draft.content.value].kinds.includes(subjectKind))
      refuse(`${draft.content.value} is no type of ${draft.subject}`, at);
    if (draft.phase !== null || draft.role !== null || draft.side !== null)
      refuse('phase, role and side belong to links; this statement gives a value', at);
  }
}

function refuseLink(draft: StatementDraft, at: string): void {
  const { predicate: kind, subject, object } = draft;
  if (!isLinkKind(kind)) return;
  const subjectKind = kindOfEntityId(subject);
  if (draft.content !== null) refuse(`${kind} is a link: it takes an object, not a value`, at);
  const starts = linkKinds[kind].symmetric ? [...linkKinds[kind].from, ...linkKinds[kind].to] : linkKinds[kind].from;
  if (object === null && subjectKind !== null && !starts.includes(subjectKind))
    refuse(`${kind} runs from ${linkKinds[kind].from.join(', ')}; came ${subject}`, at);
  if (object !== null) {
    const objectKind = kindOfEntityId(object);
    if (subjectKind === null || objectKind === null || !mayLink(kind, subjectKind, objectKind))
      refuse(
        `${kind} runs from ${linkKinds[kind].from.join(', ')} to ${linkKinds[kind].to.join(', ')}; came ${subject} and ${object}`,
        at,
      );
    if (subject === object) refuse(`nothing is linked with itself; came ${subject} at both ends`, at);
  }
  if ((draft.role !== null || draft.side !== null) && !linkKinds[kind].roles)
    refuse(`${kind} takes neither role nor side`, at);
  if (draft.phase !== null && (draft.object === null || draft.phase === '' || draft.phase.includes('/')))
    refuse(`a phase names a link's phase, without a '/'; came '${draft.phase}'`, at);
}
