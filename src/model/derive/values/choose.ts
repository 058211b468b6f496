// The value shown: which of the supported ones.
import type { Content, Statement } from '../../records.js';
import { countsOf } from '../independence.js';
import type { Knowledge } from '../inputs.js';
import { sayingOf } from '../saying.js';
import { isFirm } from '../stances.js';
import { agrees, widthOf } from './compare.js';

/** A live statement that supports a value, and the value. */
export interface Claim<Of extends Content = Content> {
  readonly statement: Statement;
  readonly content: Of;
}

export function claimsOf(supporting: readonly Statement[]): readonly Claim[] {
  return supporting.flatMap((statement) =>
    statement.content === null ? [] : [{ statement, content: statement.content }],
  );
}

/** Statements that count as support of what is shown. */
export function supportersOf(claims: readonly Claim[], shown: Content): readonly Statement[] {
  return claims.filter(({ content }) => agrees(content, shown)).map(({ statement }) => statement);
}

interface Ranked<Of extends Content> {
  readonly claim: Claim<Of>;
  readonly independent: number;
  readonly width: number;
  /** First day on which it can have been said; an unknown one comes before all others. */
  readonly said: number;
}

// Infinite widths are equal, and Infinity - Infinity is not a number.
const ascending = (a: number, b: number): number => (a === b ? 0 : a - b);

function better<Of extends Content>(a: Ranked<Of>, b: Ranked<Of>): number {
  return (
    b.independent - a.independent ||
    ascending(a.width, b.width) ||
    b.said - a.said ||
    (a.claim.statement.id < b.claim.statement.id ? -1 : 1)
  );
}

/**
 * An editor's preferred rank; then, among ASSERTS and CLAIMS_RESPONSIBILITY, and only where there is neither among
 * SUSPECTS: most compatible independent sources, narrowest, latest said (unknown last), statement id. What can be true as
 * well counts for a value: "May" and "17 May" have the same sources, and "17 May", being narrower, is shown.
 */
export function choose<Of extends Content>(
  claims: readonly Claim<Of>[],
  knowledge: Pick<Knowledge, 'source'>,
): Claim<Of> | null {
  const firm = claims.filter(({ statement }) => isFirm(statement.stance));
  const pool = firm.length > 0 ? firm : claims;
  const preferred = claims.filter(({ statement }) => statement.preferred);
  const preferredFirm = preferred.filter(({ statement }) => isFirm(statement.stance));
  const candidates = preferredFirm.length > 0 ? preferredFirm : preferred.length > 0 ? preferred : pool;
  const counted = new Map<string, number>();
  const independentOf = (content: Of): number => {
    const key = JSON.stringify(content);
    const known = counted.get(key) ?? countsOf(supportersOf(pool, content), knowledge).independentSourceCount;
    counted.set(key, known);
    return known;
  };
  const ranked = candidates.map((claim) => ({
    claim,
    independent: independentOf(claim.content),
    width: widthOf(claim.content),
    said: sayingOf(claim.statement, knowledge).from,
  }));
  return ranked.sort(better)[0]?.claim ?? null;
}
