// What a source file says, statement by statement: each is held against the vocabulary and made a draft.
import { kindOfEntityId, passageId } from '../../model/ids.js';
import type { Content } from '../../model/records.js';
import { isLinkKind, isValuePredicate, valuePredicates } from '../../model/vocabulary.js';
import type { StatementDraft } from '../../record/batch.js';
import type { Marking } from '../../generated/schema.js';
import { contentOf } from './contents.js';
import { mentionOtherSource } from './mentions.js';
import type { RawStatement } from './raw.js';
import { dateOf, type Reader } from './reader.js';
import type { Path } from '../report.js';
import { refuseUnfitLink, refuseUnfitVoice, valueFits } from './statement-checks.js';

/** What a statement has to know of its file. */
export interface Surroundings {
  readonly source: string;
  readonly marking: Marking;
}

export function draftOf(raw: RawStatement, path: Path, around: Surroundings, reader: Reader): StatementDraft {
  const { predicate, subject, object, valueKind = 'KNOWN' } = raw;
  const subjectKind = kindOfEntityId(subject);
  reader.mention({ of: 'entity', id: subject, path: [...path, 'subject'] });
  if (object !== undefined) reader.mention({ of: 'entity', id: object, path: [...path, 'object'] });
  let content: Content | null = null;
  if (subjectKind !== null && isLinkKind(predicate)) refuseUnfitLink(raw, predicate, subjectKind, path, reader);
  if (subjectKind !== null && isValuePredicate(predicate) && valueFits(raw, subjectKind, path, reader)) {
    const rule = valuePredicates[predicate];
    content = contentOf(rule.content, raw.value, subjectKind, [...path, 'value'], reader);
  }
  refuseUnfitVoice(raw, path, reader);
  raw.derivedFrom?.forEach((id, i) => mentionOtherSource(id, around.source, [...path, 'derivedFrom', i], reader));
  const marking = raw.marking ?? around.marking;
  if (marking === 'PUBLIC' && around.marking === 'RESTRICTED') {
    const message = 'Expected RESTRICTED, as the source is, came PUBLIC. Leave it out, or open the source.';
    reader.refuse([...path, 'marking'], message);
  }
  return {
    key: raw.key ?? null,
    source: around.source,
    subject,
    predicate,
    valueKind,
    object: object ?? null,
    content,
    phase: raw.phase ?? null,
    role: raw.role ?? null,
    side: raw.side ?? null,
    stance: raw.stance ?? 'ASSERTS',
    speaker: speakerOf(raw),
    saidAt: dateOf(raw.saidAt, [...path, 'saidAt'], reader),
    during: dateOf(raw.during, [...path, 'during'], reader),
    passages: raw.passages.map((key) => passageId(around.source, key)),
    derivedFrom: raw.derivedFrom ?? [],
    marking,
    preferred: raw.preferred ?? false,
    note: raw.note ?? null,
  };
}

function speakerOf({ speaker }: RawStatement): StatementDraft['speaker'] {
  if (speaker === undefined) return null;
  const { name, role, entity } = speaker;
  return { name: name ?? null, role: role ?? 'UNKNOWN', entity: entity ?? null };
}
