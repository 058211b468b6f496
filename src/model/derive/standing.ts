// The standing of a link or a value: one pure function of the positions on it.
import type { Standing } from '../../generated/schema.js';
import { liveOnly, type HeldStatement } from './positions.js';
import { isAgainst, isSupport } from './stances.js';

/** Support was recorded and taken back, or somebody takes back what was not recorded. */
function wasWithdrawn(held: readonly HeldStatement[]): boolean {
  const withdrawn = held.filter((one) => one.hold === 'WITHDRAWN');
  return (
    withdrawn.some((one) => isSupport(one.stance)) ||
    liveOnly(held).some((one) => one.stance === 'RETRACTS' && !withdrawn.some((other) => other.holder === one.holder))
  );
}

/**
 * The first that fits:
 * RETRACTED: no support is left, and there was some that its holder took back
 * CONTESTED: support, and another speaker denies or doubts this very link or value
 * DENIED: no support, and someone denies it
 * DOUBTED: no support, and someone doubts it
 * REPORTED: a source asserts it in its own voice, or a media speaker does
 * ATTRIBUTED: any other speaker asserts it
 * CLAIMED: no more than claims of responsibility
 * SUSPECTED: no more than suspicions
 * UNPROVEN: only statements that it is not proven
 * Null where no live statement says any of this.
 */
export function standingOf(held: readonly HeldStatement[]): Standing | null {
  const live = liveOnly(held);
  const support = live.filter((one) => isSupport(one.stance));
  const against = live.filter((one) => isAgainst(one.stance));
  const asserts = support.filter((one) => one.stance === 'ASSERTS');
  const some = (stance: HeldStatement['stance']): boolean => live.some((one) => one.stance === stance);
  if (support.length === 0) {
    if (wasWithdrawn(held)) return 'RETRACTED';
    if (some('DENIES')) return 'DENIED';
    if (some('DOUBTS')) return 'DOUBTED';
    return some('NOT_PROVEN') ? 'UNPROVEN' : null;
  }
  if (against.some((one) => support.some((other) => other.holder !== one.holder))) return 'CONTESTED';
  if (asserts.some(({ statement: { speaker } }) => speaker === null || speaker.role === 'MEDIA')) return 'REPORTED';
  if (asserts.length > 0) return 'ATTRIBUTED';
  return some('CLAIMS_RESPONSIBILITY') ? 'CLAIMED' : 'SUSPECTED';
}
