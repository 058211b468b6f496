// What a link comes to: its standing, its span, who holds what, and its evidence.
import type { DateSpan, Statement } from '../records.js';
import type { LinkFacts } from '../facts.js';
import { boundsOf, type DayRange } from '../dates.js';
import { OPEN_FROM, OPEN_TO } from '../days.js';
import { kindOfEntityId } from '../ids.js';
import { linkKinds } from '../vocabulary.js';
import { deriveDigest } from './digest.js';
import { groupBy } from './group-by.js';
import { countsOf } from './independence.js';
import type { Knowledge, LinkInput } from './inputs.js';
import { heldStatements, liveSupport, sameThing, shownPositions } from './positions.js';
import { envelopeOf, listsOf, spanOf, type Span } from './spans.js';
import { isSupport } from './stances.js';
import { standingOf } from './standing.js';
import { choose } from './values/choose.js';

function hasDate(entity: string): boolean {
  const kind = kindOfEntityId(entity);
  return kind === 'INCIDENT' || kind === 'ARREST';
}

/**
 * The date of its Incident or Arrest end, of its subject where both are; a symmetric link between two takes none. It says
 * when a link without a span of its own held.
 */
function dateOfEnd({ identity, subjectDate, objectDate }: LinkInput): DateSpan | null {
  const [subject, object] = [hasDate(identity.subject), hasDate(identity.object)];
  if (subject && object && linkKinds[identity.kind].symmetric) return null;
  if (subject) return subjectDate;
  return object ? objectDate : null;
}

/** The first day on which anything that the link speaks of can have happened. */
export function firstDayOf({ subjectDate, objectDate }: Pick<LinkInput, 'subjectDate' | 'objectDate'>): number {
  const dates = [subjectDate, objectDate].flatMap((date) => (date === null ? [] : [boundsOf(date).from]));
  return dates.length === 0 ? OPEN_FROM : Math.min(...dates);
}

/** The span shown, chosen among the statements' own as a date is. */
function ownSpan(supporting: readonly Statement[], knowledge: Knowledge): DateSpan | null {
  const claims = supporting.flatMap((statement) =>
    statement.during === null ? [] : [{ statement, content: { type: 'DATE' as const, ...statement.during } }],
  );
  return choose(claims, knowledge)?.statement.during ?? null;
}

const spansOf = (statements: readonly Statement[]): readonly Span[] =>
  statements.flatMap(({ during }) => (during === null ? [] : [spanOf(during)]));

/** The role or side that most sources give, the first in the alphabet where they tie. */
function mostSaid<Word extends string>(
  supporting: readonly Statement[],
  wordOf: (statement: Statement) => Word | null,
  knowledge: Knowledge,
): Word | null {
  const groups = [...groupBy(supporting, wordOf)].flatMap(([word, own]) =>
    word === null ? [] : [{ word, independent: countsOf(own, knowledge).independentSourceCount }],
  );
  return groups.sort((a, b) => b.independent - a.independent || (a.word < b.word ? -1 : 1))[0]?.word ?? null;
}

/**
 * Of every span ever recorded in support. A statement without a span may be all that a filter leaves, and then the link
 * held at the date of its end, or at any time.
 */
function envelopeEver(everInSupport: readonly Statement[], fallback: DateSpan | null): DayRange {
  const spans = spansOf(everInSupport);
  const spanless = spans.length < everInSupport.length || spans.length === 0;
  const end = fallback === null ? { from: OPEN_FROM, to: OPEN_TO } : spanOf(fallback);
  return envelopeOf(spanless ? [...spans, end] : spans) ?? end;
}

/** All of a link's facts but the digest that filters read. */
export type LinkShown = Omit<LinkFacts, 'digest'>;

/** What it comes to by these statements, and which of them support it and stand. */
export function weighLink(
  input: LinkInput,
  knowledge: Knowledge,
): { readonly shown: LinkShown; readonly supporting: readonly Statement[] } {
  const { identity, statements } = input;
  const held = heldStatements(statements, knowledge, sameThing);
  const supporting = liveSupport(held);
  const standing = standingOf(held);
  const fallback = dateOfEnd(input);
  const own = ownSpan(supporting, knowledge);
  const envelope = envelopeEver(
    statements.filter(({ stance }) => isSupport(stance)),
    fallback,
  );
  const shown: LinkShown = {
    id: identity.id,
    kind: identity.kind,
    subject: identity.subject,
    object: identity.object,
    phase: identity.phase,
    role: mostSaid(supporting, ({ role }) => role, knowledge),
    side: mostSaid(supporting, ({ side }) => side, knowledge),
    standing,
    contested: standing === 'CONTESTED',
    ...countsOf(supporting, knowledge),
    during: own ?? fallback,
    spans: listsOf(own === null ? (fallback === null ? [] : [spanOf(fallback)]) : spansOf(supporting)),
    envelopeFrom: envelope.from,
    envelopeTo: envelope.to,
    positions: shownPositions(held),
  };
  return { shown, supporting };
}

export function deriveLink(input: LinkInput, knowledge: Knowledge): LinkFacts {
  const { shown } = weighLink(input, knowledge);
  return { ...shown, digest: deriveDigest(input.statements, knowledge, firstDayOf(input)) };
}
