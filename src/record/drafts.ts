// What the recorder makes of a draft: its key, the fingerprint of its content, its link, and what it bears on.
import type { Content, LinkIdentity, Statement } from '../model/records.js';
import { linkId, statementId, valueKey } from '../model/ids.js';
import { isLinkKind, linkKinds } from '../model/vocabulary.js';
import type { Batch, StatementDraft } from './batch.js';
import { fingerprint } from './canonical.js';

export interface IdentifiedDraft {
  readonly draft: StatementDraft;
  /** Name of the batch that gives it. */
  readonly file: string;
  readonly key: string;
  /** Id of its first version: one for all versions of a key. */
  readonly series: string;
  /** Of everything that it says and of how it is held; a difference here makes a new version. */
  readonly contentHash: string;
  readonly link: LinkIdentity | null;
  readonly about: string;
}

/** Enough of a SHA-256 that no two contents of one source ever meet, and short enough to read in an id. */
const KEY_LENGTH = 24;

/**
 * Without a key of its own a statement is known by what it says and where it stands. Marking, rank and note are left out
 * of that: restricting a statement must make a new version of it, or its public past would stay readable.
 */
export function identify(draft: StatementDraft, file: string): IdentifiedDraft {
  const said = saidBy(draft);
  const key = draft.key ?? fingerprint(said).slice(0, KEY_LENGTH);
  return {
    draft,
    file,
    key,
    series: statementId(draft.source, key),
    contentHash: fingerprint({ ...said, marking: draft.marking, preferred: draft.preferred, note: draft.note }),
    link: linkOf(draft),
    about: aboutOf(draft),
  };
}

export function identifyAll(batches: readonly Batch[]): readonly IdentifiedDraft[] {
  return batches.flatMap((batch) => batch.statements.map((draft) => identify(draft, batch.name)));
}

function saidBy(draft: StatementDraft): Omit<StatementDraft, 'key' | 'source' | 'marking' | 'preferred' | 'note'> {
  const { subject, predicate, valueKind, object, content, phase, role, side } = draft;
  const { stance, speaker, saidAt, during, passages, derivedFrom } = draft;
  return {
    ...{ subject, predicate, valueKind, object, content, phase, role, side },
    ...{ stance, speaker, saidAt, during, passages, derivedFrom },
  };
}

/** The link that a statement names: the ends of a symmetric one are sorted, however the source puts it. */
export function linkOf(statement: Pick<Statement, 'predicate' | 'subject' | 'object' | 'phase'>): LinkIdentity | null {
  const { predicate: kind, object: other, phase } = statement;
  if (other === null || !isLinkKind(kind)) return null;
  const swap = linkKinds[kind].symmetric && other < statement.subject;
  const [subject, object] = swap ? [other, statement.subject] : [statement.subject, other];
  return { id: linkId(kind, subject, object, phase), kind, subject, object, phase };
}

type Said = Pick<Statement, 'predicate' | 'subject' | 'object' | 'phase' | 'content'>;

/** What a statement bears on (`valueKey` in model/ids.ts). */
export function aboutOf(statement: Said): string {
  const { subject, predicate, content } = statement;
  return linkOf(statement)?.id ?? valueKey(subject, predicate, distinctionOf(content));
}

/** What tells the values apart that stand side by side; null where one value is shown for all. */
function distinctionOf(content: Content | null): string | null {
  switch (content?.type) {
    case 'NAME':
      return content.text.normalize('NFC');
    case 'NATIVE_CODE':
      return `${content.scheme}|${content.field}|${content.code}`;
    case 'EXTERNAL_ID':
      return `${content.scheme}|${content.externalId}`;
    // Parts of a total under other words are other parts: nine suspects here and one there do not contradict each other.
    case 'STATED_TOTAL':
      return `${content.what}|${content.role ?? ''}|${content.roleAsStated ?? ''}`;
    default:
      return null;
  }
}
