// A statement as a node: its properties, and the plain record back from them.
import type { Content, DateSpan, Speaker, Statement } from '../model/records.js';
import { boundsOf } from '../model/dates.js';
import { UNDATED } from '../model/days.js';
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

/** What `public` and `sortDay` are is derived afterwards; until then nobody sees it. */
export function newStatementProperties(statement: NewStatement, { revision, at }: RecordedIn): Properties {
  const { draft } = statement;
  return {
    id: statement.id,
    key: statement.key,
    version: statement.version,
    source: draft.source,
    subject: draft.subject,
    predicate: draft.predicate,
    valueKind: draft.valueKind,
    object: draft.object,
    link: statement.link?.id ?? null,
    phase: draft.phase,
    role: draft.role,
    side: draft.side,
    about: statement.about,
    content: toJson(draft.content),
    stance: draft.stance,
    speakerName: draft.speaker?.name ?? null,
    speakerRole: draft.speaker?.role ?? null,
    speakerEntity: draft.speaker?.entity ?? null,
    saidAt: toJson(draft.saidAt),
    during: toJson(draft.during),
    ...daysOf(draft),
    derivedFrom: draft.derivedFrom,
    marking: draft.marking,
    preferred: draft.preferred,
    note: draft.note,
    revision,
    recordedAt: at,
    ended: false,
    file: statement.file,
    contentHash: statement.contentHash,
    public: false,
    sortDay: UNDATED,
  };
}

export function daysOf({ saidAt, during }: Pick<Statement, 'saidAt' | 'during'>): Properties {
  const said = saidAt === null ? null : boundsOf(saidAt);
  const held = during === null ? null : boundsOf(during);
  return {
    saidFrom: said?.from ?? null,
    saidTo: said?.to ?? null,
    duringFrom: held?.from ?? null,
    duringTo: held?.to ?? null,
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
