// Positions: who holds what, which of them still stand, and how they are shown.
import type { Stance } from '../../generated/schema.js';
import type { DateSpan, Statement } from '../records.js';
import type { ShownPosition } from '../facts.js';
import { boundsOf, readDate, type DayRange } from '../dates.js';
import { OPEN_FROM, OPEN_TO } from '../days.js';
import { stanceCodes } from '../codes.js';
import { groupBy } from './group-by.js';
import type { Knowledge } from './inputs.js';
import { sayingOf } from './saying.js';
import { isSupport } from './stances.js';
import { holderOf } from './voice.js';

/** LIVE: it stands. YIELDED: its holder says something else since. WITHDRAWN: its holder took it back. */
export type Hold = 'LIVE' | 'YIELDED' | 'WITHDRAWN';

export interface HeldStatement {
  readonly statement: Statement;
  readonly stance: Stance;
  readonly holder: string;
  readonly hold: Hold;
}

/** How what two statements say bears on each other. Statements about one link all say the same thing. */
export interface Bearing {
  /** Whether both can be true. */
  readonly compatible: (a: Statement, b: Statement) => boolean;
  /** Whether what `narrow` says is a part of what `wide` says: then to deny the wide one is to deny the narrow one. */
  readonly contains: (wide: Statement, narrow: Statement) => boolean;
}

export const sameThing: Bearing = { compatible: () => true, contains: () => true };

/** Whether what `later` says takes the place of what the same holder said before. */
function replaces(later: Statement, before: Statement, bearing: Bearing): boolean {
  if (isSupport(later.stance) && isSupport(before.stance) && !bearing.compatible(later, before)) return true;
  if (later.stance === before.stance) return false;
  return isSupport(later.stance) && !isSupport(before.stance)
    ? bearing.contains(before, later)
    : bearing.contains(later, before);
}

function holdOf(statement: Statement, others: readonly Statement[], said: Said, bearing: Bearing): Hold {
  const { from, to } = said(statement);
  const takenBack = others.some(
    (other) =>
      other.stance === 'RETRACTS' &&
      statement.stance !== 'RETRACTS' &&
      from <= said(other).to &&
      bearing.compatible(other, statement),
  );
  if (takenBack) return 'WITHDRAWN';
  const replaced = others.some((other) => said(other).from > to && replaces(other, statement, bearing));
  return replaced ? 'YIELDED' : 'LIVE';
}

type Said = (statement: Statement) => DayRange;

/**
 * Live = recorded, not ended; a position yields only to one by the same speaker whose earliest day of saying is after its
 * latest, and only where it is another: another stance on it, or a value that cannot be true as well. An undated saying
 * may be as late as its publication and as early as can be, so it yields where it must have come first, and nothing
 * yields to it. RETRACTS takes back that speaker's earlier statement: as nothing is taken back before it is said, all but
 * what is certainly said later.
 */
export function heldStatements(
  statements: readonly Statement[],
  knowledge: Pick<Knowledge, 'source'>,
  bearing: Bearing,
): readonly HeldStatement[] {
  const recorded = statements.filter((statement) => statement.endedRevision === null);
  const byHolder = groupBy(recorded, holderOf);
  const sayings = new Map(recorded.map((statement) => [statement, sayingOf(statement, knowledge)]));
  const said: Said = (statement) => sayings.get(statement) ?? { from: OPEN_FROM, to: OPEN_TO };
  return [...byHolder]
    .flatMap(([holder, own]) =>
      own.map((statement) => ({
        statement,
        stance: statement.stance,
        holder,
        hold: holdOf(statement, own, said, bearing),
      })),
    )
    .sort((a, b) => (a.statement.id < b.statement.id ? -1 : 1));
}

export function liveOnly(held: readonly HeldStatement[]): readonly HeldStatement[] {
  return held.filter((one) => one.hold === 'LIVE');
}

/** The statements of the live positions that support. */
export function liveSupport(held: readonly HeldStatement[]): readonly Statement[] {
  return liveOnly(held)
    .map((one) => one.statement)
    .filter((statement) => isSupport(statement.stance));
}

/** From the earliest to the latest day of all the sayings; null where no day is stated. */
function sayingsTogether(spans: readonly DateSpan[]): DateSpan | null {
  const [first] = spans;
  if (first === undefined || spans.every((span) => span.edtf === first.edtf)) return first ?? null;
  const bounds = spans.map(boundsOf);
  const from = Math.min(...bounds.map((b) => b.from));
  const to = Math.max(...bounds.map((b) => b.to));
  const earliest = from === OPEN_FROM ? '' : (spans.find((_, i) => bounds[i]?.from === from)?.earliest ?? '');
  const latest = to === OPEN_TO ? '' : (spans.find((_, i) => bounds[i]?.to === to)?.latest ?? '');
  return earliest === '' && latest === '' ? null : readDate({ edtf: `[${earliest}..${latest}]`, basis: 'COMPUTED' });
}

function shownPosition(held: readonly HeldStatement[], first: HeldStatement): ShownPosition {
  const { speaker, source } = first.statement;
  return {
    stance: first.stance,
    speaker: speaker === null ? null : { name: speaker.name, role: speaker.role, entity: speaker.entity },
    source: speaker === null ? source : null,
    saidAt: sayingsTogether(held.flatMap((one) => one.statement.saidAt ?? [])),
    live: first.hold === 'LIVE',
    statements: held.map((one) => one.statement.id),
  };
}

/** One for each speaker and stance, those that still stand apart: live ones first, then by stance, day, speaker. */
export function shownPositions(held: readonly HeldStatement[]): readonly ShownPosition[] {
  const groups = groupBy(held, (one) => `${one.hold === 'LIVE' ? 0 : 1}|${stanceCodes[one.stance]}|${one.holder}`);
  return [...groups]
    .map(([key, group]) => ({ key, group, first: group[0] }))
    .flatMap(({ key, group, first }) => (first ? [{ key, position: shownPosition(group, first) }] : []))
    .sort(
      (a, b) =>
        orderOf(a.position) - orderOf(b.position) || dayOf(a.position) - dayOf(b.position) || (a.key < b.key ? -1 : 1),
    )
    .map(({ position }) => position);
}

function orderOf({ live, stance }: ShownPosition): number {
  return (live ? 0 : 100) + stanceCodes[stance];
}

function dayOf({ saidAt }: ShownPosition): number {
  return saidAt === null ? OPEN_TO : boundsOf(saidAt).from;
}
