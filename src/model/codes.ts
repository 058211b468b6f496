// Whole numbers that stand for words in the evidence digest of a link, and the sentinels of its lists, which hold no null.
import type { Marking, Reliability, Stance } from '../generated/schema.js';

/** Revision in which a statement ended, where it has not: after every real one. */
export const NOT_ENDED = 2_000_000_000;

/** The most entries that an evidence digest holds; a longer one is cut and marked incomplete. */
export const DIGEST_LIMIT = 64;

/** Support is 1 to LAST_SUPPORT_CODE, so that a filter asks with one comparison. */
export const stanceCodes: Readonly<Record<Stance, number>> = Object.freeze({
  ASSERTS: 1,
  CLAIMS_RESPONSIBILITY: 2,
  SUSPECTS: 3,
  DOUBTS: 4,
  DENIES: 5,
  RETRACTS: 6,
  NOT_PROVEN: 7,
});
export const LAST_SUPPORT_CODE = stanceCodes.SUSPECTS;

export const markingCodes: Readonly<Record<Marking, number>> = Object.freeze({ PUBLIC: 0, RESTRICTED: 1 });

/** After every rating: a source without one passes no bound of reliability. */
const UNRATED = 9;
const ratings: readonly Reliability[] = ['A', 'B', 'C', 'D', 'E', 'F'];

/** 1 (A, best) to 6 (F), so that a bound is one comparison. */
export function reliabilityCode(rating: Reliability | null): number {
  return rating === null ? UNRATED : ratings.indexOf(rating) + 1;
}
