// What a link comes to under a view: standing, span, role and who holds what.
import type { HarmRole, LinkKind, Side, Standing } from '../../../src/generated/schema.js';
import type { DateSpan, Speaker, Statement } from '../../../src/model/records.js';
import type { Stance } from '../../../src/generated/schema.js';
import { boundsOf, readDate } from '../../../src/model/dates.js';
import { isoDay, OPEN_FROM, OPEN_TO } from '../../../src/model/days.js';
import { linkKinds } from '../../../src/model/vocabulary.js';
import { dateOf, hasDate, isBounded } from './entity.js';
import { refined, spanOf, type Span } from './spans.js';
import { alwaysTheSame, countsOf, holds, liveSupport, standingOf, supports, type Held } from './standing.js';
import { chosen, type Evidence } from './value.js';
import { mostOf, passingAbout, passingNaming, remember, type View } from './view.js';
import type { Weight } from './weights.js';
import { alphabetical, linkNamedBy } from './world.js';

export interface Position {
  readonly stance: Stance;
  readonly speaker: Speaker | null;
  readonly source: string | null;
  readonly saidAt: DateSpan | null;
  readonly live: boolean;
  readonly statements: readonly string[];
}

export interface LinkFacts {
  readonly id: string;
  readonly kind: LinkKind;
  readonly subject: string;
  readonly object: string;
  readonly phase: string | null;
  readonly role: HarmRole | null;
  readonly side: Side | null;
  readonly during: DateSpan | null;
  readonly spans: readonly Span[];
  readonly standing: Standing | null;
  readonly evidence: Evidence;
  readonly positions: readonly Position[];
  /** Statements that pass and are about it. */
  readonly statements: readonly Statement[];
  /** Whether lists hold it. */
  readonly listed: boolean;
  readonly weight: Weight;
}

/** Null where no public statement ever named it. What was ended since left an id that still gives it. */
export function linkOf(view: View, id: string): LinkFacts | null {
  return remember(view, `link ${id}`, () => {
    const first = view.world.statements.find(({ link }) => link === id);
    return first ? factsOf(view, first) : null;
  });
}

/** Links of these kinds that lists hold; of one entity, or all. */
export function linksOf(view: View, of: string | null = null): readonly LinkFacts[] {
  return remember(view, `links ${of ?? ''}`, () => {
    const naming = of === null ? view.passing : passingNaming(view, of);
    const ids = new Set(naming.map(({ link }) => link));
    return [...ids]
      .flatMap((id) => (id === null ? [] : (linkOf(view, id) ?? [])))
      .filter(({ listed }) => listed)
      .sort((a, b) => alphabetical(a.id, b.id));
  });
}

export const farEnd = ({ subject, object }: LinkFacts, of: string): string => (subject === of ? object : subject);

/** The shown date of the incident or arrest at an end; of its subject where both are, of neither where it is symmetric. */
function dateOfEnd(view: View, kind: LinkKind, subject: string, object: string): DateSpan | null {
  if (hasDate(view, subject) && hasDate(view, object) && linkKinds[kind].symmetric) return null;
  const end = hasDate(view, subject) ? subject : hasDate(view, object) ? object : null;
  return end === null ? null : dateOf(view, end, 'DATE');
}

/** The word that most independent sources give, the first in the alphabet where they tie. */
function mostSaid<Word extends string>(
  view: View,
  supporting: readonly Statement[],
  wordOf: (statement: Statement) => Word | null,
): Word | null {
  const words = [...new Set(supporting.map(wordOf))].filter((word) => word !== null).sort();
  const support = (word: Word) =>
    countsOf(
      view.world,
      supporting.filter((one) => wordOf(one) === word),
    ).independentSourceCount;
  return words.find((word) => words.every((other) => support(word) >= support(other))) ?? null;
}

function factsOf(view: View, named: Statement): LinkFacts | null {
  const identity = linkNamedBy(named);
  if (identity === null) return null;
  const { id, subject, object } = identity;
  const kind = named.predicate as LinkKind;
  const statements = passingAbout(view, id);
  const held = holds(view.world, statements, alwaysTheSame);
  const supporting = liveSupport(held);
  const dated = supporting.flatMap((statement) =>
    statement.during === null ? [] : [{ statement, content: { type: 'DATE' as const, ...statement.during } }],
  );
  const own = chosen(view.world, dated)?.statement.during ?? null;
  const lent = dateOfEnd(view, kind, subject, object);
  const standing = standingOf(held);
  const evidence = { standing, contested: standing === 'CONTESTED', ...countsOf(view.world, supporting) };
  const inSupport = statements.filter(({ stance }) => supports(stance));
  return {
    ...{ id, kind, subject, object, phase: named.phase, standing, evidence, statements },
    role: mostSaid(view, supporting, ({ role }) => role),
    side: mostSaid(view, supporting, ({ side }) => side),
    during: own ?? lent,
    spans: refined(own !== null ? dated.map(({ content }) => spanOf(content)) : lent !== null ? [spanOf(lent)] : []),
    positions: positionsOf(held),
    listed: statements.length > 0 && !isBounded(view, evidence, inSupport),
    weight: mostOf(view, inSupport.length > 0 ? inSupport : statements),
  };
}

/** One span for several sayings: from the earliest to the latest day of any. */
function together(spans: readonly DateSpan[]): DateSpan | null {
  const texts = new Set(spans.map(({ edtf }) => edtf));
  if (texts.size <= 1) return spans[0] ?? null;
  const bounds = spans.map(boundsOf);
  const from = Math.min(...bounds.map((one) => one.from));
  const to = Math.max(...bounds.map((one) => one.to));
  if (from === OPEN_FROM && to === OPEN_TO) return null;
  const edtf = `[${from === OPEN_FROM ? '' : isoDay(from)}..${to === OPEN_TO ? '' : isoDay(to)}]`;
  return readDate({ edtf, basis: 'COMPUTED' });
}

const stances: readonly Stance[] = [
  ...(['ASSERTS', 'CLAIMS_RESPONSIBILITY', 'SUSPECTS', 'DOUBTS', 'DENIES', 'RETRACTS', 'NOT_PROVEN'] as const),
];

/** One for each speaker and stance, those that still stand apart: live ones first, then by stance, day of saying, speaker. */
function positionsOf(held: readonly Held[]): readonly Position[] {
  const keyOf = ({ state, statement, holder }: Held) => JSON.stringify([state === 'LIVE', statement.stance, holder]);
  const firsts = held.filter((one) => held.find((other) => keyOf(other) === keyOf(one)) === one);
  const positions = firsts.map((first) => {
    const own = held.filter((one) => keyOf(one) === keyOf(first)).map(({ statement }) => statement);
    const { stance, speaker, source } = first.statement;
    const saidAt = together(own.flatMap((one) => one.saidAt ?? []));
    const live = first.state === 'LIVE';
    const position = { stance, speaker, source: speaker === null ? source : null, saidAt, live };
    return {
      position: { ...position, statements: own.map(({ id }) => id) },
      rank: [live ? 0 : 1, stances.indexOf(stance), saidAt === null ? OPEN_TO : boundsOf(saidAt).from],
      holder: first.holder,
    };
  });
  return positions
    .sort((a, b) => a.rank.map((n, i) => n - (b.rank[i] ?? 0)).find((n) => n !== 0) ?? alphabetical(a.holder, b.holder))
    .map(({ position }) => position);
}
