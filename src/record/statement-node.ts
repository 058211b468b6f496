// A statement as a node: its properties, and the plain record back from them.
import type { Content, DateSpan, Source, Speaker, Statement } from '../model/records.js';
import { statementFacts } from './derived/statement-facts.js';
import type { IdentifiedDraft } from './drafts.js';
import {
  jsonOrNull,
  number,
  numberOrNull,
  text,
  textOrNull,
  flag,
  texts,
  toJson,
  type Properties,
} from './properties.js';

/** In this order statements are asked for; the passages come after them. */
export const statementProperties = [
  ...['id', 'key', 'version', 'source', 'subject', 'predicate', 'valueKind', 'object', 'link', 'phase', 'role', 'side'],
  ...['about', 'content', 'stance', 'speakerName', 'speakerRole', 'speakerEntity', 'saidAt', 'during', 'derivedFrom'],
  ...['marking', 'preferred', 'note', 'revision', 'recordedAt', 'endedRevision', 'recordedUntil', 'endedReason'],
] as const;

export interface NewStatement extends IdentifiedDraft {
  readonly id: string;
  readonly version: number;
}

export interface RecordedIn {
  readonly revision: number;
  readonly at: string;
}

/** A new version is the newest of its key, so what is derived of it is known as soon as its source is. */
export function newStatementProperties(
  statement: NewStatement,
  source: Pick<Source, 'marking' | 'published'>,
  { revision, at }: RecordedIn,
): Properties {
  const { draft } = statement;
  const context = {
    sourceMarking: source.marking,
    published: source.published,
    newestMarking: draft.marking,
  };
  return {
    id: statement.id,
    key: statement.key,
    version: statement.version,
    source: draft.source,
    subject: draft.subject,
    predicate: draft.predicate,
    valueKind: draft.valueKind,
    object: draft.object,
    phase: draft.phase,
    role: draft.role,
    side: draft.side,
    content: toJson(draft.content),
    stance: draft.stance,
    speakerName: draft.speaker?.name ?? null,
    speakerRole: draft.speaker?.role ?? null,
    speakerEntity: draft.speaker?.entity ?? null,
    saidAt: toJson(draft.saidAt),
    during: toJson(draft.during),
    derivedFrom: draft.derivedFrom,
    marking: draft.marking,
    preferred: draft.preferred,
    note: draft.note,
    revision,
    recordedAt: at,
    file: statement.file,
    contentHash: statement.contentHash,
    ...statementFacts({ ...draft, endedRevision: null }, context),
  };
}

export function statementFrom(stored: Properties, passages: readonly string[]): Statement {
  return {
    id: text(stored['id']),
    key: text(stored['key']),
    source: text(stored['source']),
    subject: text(stored['subject']),
    predicate: text(stored['predicate']) as Statement['predicate'],
    valueKind: text(stored['valueKind']) as Statement['valueKind'],
    object: textOrNull(stored['object']),
    content: jsonOrNull(stored['content']) as Content | null,
    link: textOrNull(stored['link']),
    about: text(stored['about']),
    phase: textOrNull(stored['phase']),
    role: textOrNull(stored['role']) as Statement['role'],
    side: textOrNull(stored['side']) as Statement['side'],
    stance: text(stored['stance']) as Statement['stance'],
    speaker: speakerFrom(stored),
    saidAt: jsonOrNull(stored['saidAt']) as DateSpan | null,
    during: jsonOrNull(stored['during']) as DateSpan | null,
    passages,
    derivedFrom: texts(stored['derivedFrom']),
    marking: text(stored['marking']) as Statement['marking'],
    preferred: flag(stored['preferred']),
    note: textOrNull(stored['note']),
    revision: number(stored['revision']),
    recordedAt: text(stored['recordedAt']),
    endedRevision: numberOrNull(stored['endedRevision']),
    recordedUntil: textOrNull(stored['recordedUntil']),
    endedReason: textOrNull(stored['endedReason']),
  };
}

function speakerFrom(stored: Properties): Speaker | null {
  const role = textOrNull(stored['speakerRole']) as Speaker['role'] | null;
  return role === null
    ? null
    : { name: textOrNull(stored['speakerName']), role, entity: textOrNull(stored['speakerEntity']) };
}
