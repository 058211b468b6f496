// Which stances are support, and which standings rest on some.
import type { Stance, Standing } from '../../generated/schema.js';

export const supportStances: readonly Stance[] = Object.freeze(['ASSERTS', 'CLAIMS_RESPONSIBILITY', 'SUSPECTS']);

export function isSupport(stance: Stance): boolean {
  return supportStances.includes(stance);
}

/** Support that is more than a suspicion. */
export function isFirm(stance: Stance): boolean {
  return stance === 'ASSERTS' || stance === 'CLAIMS_RESPONSIBILITY';
}

/** Speaks against: what it speaks of is contested where somebody else supports it. NOT_PROVEN never contests. */
export function isAgainst(stance: Stance): boolean {
  return stance === 'DENIES' || stance === 'DOUBTS';
}

/** The standings of what some live position supports, the surest first. */
export const supportedStandings: readonly Standing[] = Object.freeze([
  'REPORTED',
  'ATTRIBUTED',
  'CLAIMED',
  'SUSPECTED',
  'CONTESTED',
]);

/** Whether some live position supports what has this standing. */
export function hasSupport(standing: Standing | null): boolean {
  return standing !== null && supportedStandings.includes(standing);
}
