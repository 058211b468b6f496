// What is said of a link and of an entity: drafts as the recorder takes them, and the statements that it makes of these.
import type { Predicate, Stance } from '../../../src/generated/schema.js';
import { isoDay } from '../../../src/model/days.js';
import { statementId } from '../../../src/model/ids.js';
import type { KnownSource } from '../../../src/model/derive/inputs.js';
import type { LinkIdentity, Speaker, Statement } from '../../../src/model/records.js';
import { aboutOf, linkOf } from '../../../src/record/drafts.js';
import type { StatementDraft } from '../../../src/record/batch.js';
import type { NewStatement } from '../../../src/record/statement-node.js';
import { dateOf, FIRST_YEAR, LAST_DAY, LAST_YEAR, type Sources } from './sources.js';

export const recorded = { revision: 1, at: '2026-01-01T00:00:00.000Z' };

/** A statement as the recorder writes it, and as the rules read it. */
export interface Saying {
  readonly written: NewStatement;
  readonly statement: Statement;
}

type Said = Partial<StatementDraft> & Pick<StatementDraft, 'source' | 'subject' | 'predicate'>;

export function sayingOf(key: string, said: Said): Saying {
  const draft: StatementDraft = {
    ...{ key, valueKind: 'KNOWN', object: null, content: null, phase: null, role: null, side: null },
    ...{ stance: 'ASSERTS', speaker: null, saidAt: null, during: null, passages: [], derivedFrom: [] },
    ...{ marking: 'PUBLIC', preferred: false, note: null },
    ...said,
  };
  const id = statementId(draft.source, key);
  const link = linkOf(draft);
  const about = aboutOf(draft);
  return {
    // Nothing here is recorded again, so what its fingerprint is does not matter.
    written: { draft, id, key, link, about, version: 1, file: 'bench', series: id, contentHash: '' },
    statement: {
      ...draft,
      ...{ id, key, link: link?.id ?? null, about, revision: recorded.revision, recordedAt: recorded.at },
      ...{ endedRevision: null, recordedUntil: null, endedReason: null },
    },
  };
}

/** 1 to 4, 2.6 on average. */
function howMany(random: () => number): number {
  const drawn = random();
  return drawn < 0.2 ? 1 : drawn < 0.45 ? 2 : drawn < 0.75 ? 3 : 4;
}

/** One of those published since: most soon, some late. */
function sourceSince(day: number, { sources, since }: Sources, random: () => number): KnownSource {
  const first = since(day);
  const source = sources[first + Math.floor(random() ** 4 * (sources.length - first))];
  if (source === undefined) throw new Error('expected a source');
  return source;
}

function speakerOf(random: () => number): Speaker | null {
  const drawn = random();
  const some = Math.floor(random() * 20);
  if (drawn < 0.65) return null;
  if (drawn < 0.8) return { name: `Official ${some}`, role: 'STATE', entity: null };
  if (drawn < 0.9) return { name: `Reporter ${some}`, role: 'MEDIA', entity: null };
  return { name: null, role: 'STATE', entity: `organization:t-${some}` };
}

/** Seldom is all that is said of a link a denial; then nothing walks over it. */
function stanceOf(isFirst: boolean, random: () => number): Stance {
  const drawn = random();
  if (drawn < (isFirst ? 0.01 : 0.06)) return drawn < 0.01 ? 'DENIES' : 'DOUBTS';
  if (drawn > 0.9) return drawn > 0.98 ? 'CLAIMS_RESPONSIBILITY' : 'SUSPECTS';
  return 'ASSERTS';
}

/** What goes on for a while: a membership, where a group is active. */
const lasts: ReadonlySet<Predicate> = new Set<Predicate>(['MEMBER_OF', 'OPERATES_IN', 'ALLIED_WITH', 'LOCATED_IN']);

/** `day`: since when it can be said. */
export function sayingsOf(
  { kind, subject, object }: LinkIdentity,
  n: number,
  day: number,
  sources: Sources,
  random: () => number,
): readonly Saying[] {
  const year = FIRST_YEAR + Math.floor(random() * (LAST_YEAR - FIRST_YEAR));
  const during = lasts.has(kind) && random() < 0.4 ? dateOf(`${year}/${Math.min(LAST_YEAR, year + 3)}`) : null;
  return Array.from({ length: howMany(random) }, (_, i) => {
    const source = sourceSince(day, sources, random);
    const speaker = speakerOf(random);
    const saidAt = speaker === null || random() < 0.5 ? null : dateOf(isoDay(Math.min(LAST_DAY, day + i)));
    return sayingOf(`l${n}-${i}`, {
      ...{ source: source.id, subject, predicate: kind, object, speaker, saidAt, during },
      stance: stanceOf(i === 0, random),
    });
  });
}

const two = (n: number): string => String(n).padStart(2, '0');

/** Mostly days, some months and years, over thirty years. */
export function drawDate(random: () => number): string {
  const year = FIRST_YEAR + Math.floor(random() * (LAST_YEAR - FIRST_YEAR + 1));
  const month = two(1 + Math.floor(random() * 12));
  const day = two(1 + Math.floor(random() * 28));
  const kind = random();
  return kind < 0.8 ? `${year}-${month}-${day}` : kind < 0.95 ? `${year}-${month}` : String(year);
}
