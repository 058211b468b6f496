// What the statements about one value come to: which is shown, on what it rests, and whether all of them can be true.
import type { StatedAbsence, ValueKind } from '../../../generated/schema.js';
import type { Content, Statement } from '../../records.js';
import type { Evidence } from '../../facts.js';
import { countsOf } from '../independence.js';
import type { Knowledge } from '../inputs.js';
import { heldStatements, liveOnly, liveSupport, type Bearing, type HeldStatement } from '../positions.js';
import { standingOf } from '../standing.js';
import { isAgainst, isSupport } from '../stances.js';
import { choose, claimsOf, supportersOf, type Claim } from './choose.js';
import { contains, valueBearing } from './compare.js';

export interface Settled {
  readonly shown: Claim | null;
  /** Only where no value is shown. */
  readonly stated: StatedAbsence | null;
  readonly evidence: Evidence;
}

/**
 * Live supported values that cannot both be true, or a denial or doubt, by another, of one that is supported. Standing is
 * of the value shown; this is of all that is said.
 */
export function isContested(held: readonly HeldStatement[], bearing: Bearing): boolean {
  const live = liveOnly(held);
  const support = live.filter((one) => isSupport(one.stance));
  const against = live.filter((one) => isAgainst(one.stance));
  const denied = against.some((one) =>
    support.some((other) => other.holder !== one.holder && bearing.contains(one.statement, other.statement)),
  );
  return (
    denied || support.some((a, i) => support.slice(i + 1).some((b) => !bearing.compatible(a.statement, b.statement)))
  );
}

/** Standing and counts over the supporters, and over whatever else bears on what they support. */
export function evidenceOf(
  held: readonly HeldStatement[],
  supporters: readonly Statement[],
  bearsOn: (statement: Statement) => boolean,
  contested: boolean,
  knowledge: Pick<Knowledge, 'source'>,
): Evidence {
  const supporting = new Set(supporters);
  const relevant = held.filter(
    ({ statement, stance }) => supporting.has(statement) || (!isSupport(stance) && bearsOn(statement)),
  );
  // Without support nothing is shown, and every position is about what is not.
  const standing = standingOf(supporters.length > 0 ? relevant : held);
  return { standing, contested, ...countsOf(supporters, knowledge) };
}

/** UNKNOWN_STATED or NONE_STATED, whichever more independent sources say; UNKNOWN_STATED, which excludes less, where they tie. */
export function statedAbsence(
  supporting: readonly Statement[],
  knowledge: Pick<Knowledge, 'source'>,
): { readonly stated: StatedAbsence; readonly supporters: readonly Statement[] } | null {
  const by = (kind: ValueKind): readonly Statement[] => supporting.filter((statement) => statement.valueKind === kind);
  const unknown = by('UNKNOWN_STATED');
  const none = by('NONE_STATED');
  if (unknown.length === 0 && none.length === 0) return null;
  const independent = (of: readonly Statement[]): number => countsOf(of, knowledge).independentSourceCount;
  return independent(none) > independent(unknown)
    ? { stated: 'NONE_STATED', supporters: none }
    : { stated: 'UNKNOWN_STATED', supporters: unknown };
}

function bearsOnContent(shown: Content): (statement: Statement) => boolean {
  return (statement) => statement.content !== null && contains(statement.content, shown);
}

/**
 * The value shown is chosen among the live supported ones (`choose`). Its standing is the links' table over the positions
 * about it: who supports what can be true as well, and who denies, doubts or calls unproven this value or a wider one. A
 * denial of another value does not touch it. Where nobody gives a value, a statement that it is unknown, or that there is
 * none, is what is shown; where only DOUBTS, DENIES or NOT_PROVEN speak, the value is null and the standing says it.
 */
export function settle(statements: readonly Statement[], knowledge: Pick<Knowledge, 'source'>): Settled {
  const held = heldStatements(statements, knowledge, valueBearing);
  const supporting = liveSupport(held);
  const claims = claimsOf(supporting);
  const shown = choose(claims, knowledge);
  const contested = isContested(held, valueBearing);
  if (shown !== null) {
    const supporters = supportersOf(claims, shown.content);
    const bearsOn = bearsOnContent(shown.content);
    return { shown, stated: null, evidence: evidenceOf(held, supporters, bearsOn, contested, knowledge) };
  }
  const absence = statedAbsence(supporting, knowledge);
  const bearsOn = (statement: Statement): boolean => statement.valueKind === absence?.stated;
  return {
    shown: null,
    stated: absence?.stated ?? null,
    evidence: evidenceOf(held, absence?.supporters ?? [], bearsOn, contested, knowledge),
  };
}
