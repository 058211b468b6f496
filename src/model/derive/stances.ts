// Which stances are support, and which standings rest on some.
import type { Stance, Standing } from '../../generated/schema.js';
import { impossible } from '../../errors.js';

/** Support = ASSERTS, CLAIMS_RESPONSIBILITY or SUSPECTS. */
export function isSupport(stance: Stance): boolean {
  return stance === 'SUSPECTS' || isFirm(stance);
}

/** Support that is more than a suspicion. */
export function isFirm(stance: Stance): boolean {
  return stance === 'ASSERTS' || stance === 'CLAIMS_RESPONSIBILITY';
}

/** Speaks against: what it speaks of is contested where somebody else supports it. NOT_PROVEN never contests. */
export function isAgainst(stance: Stance): boolean {
  return stance === 'DENIES' || stance === 'DOUBTS';
}

/** Whether some live position supports what has this standing. */
export function hasSupport(standing: Standing | null): boolean {
  switch (standing) {
    case 'CONTESTED':
    case 'REPORTED':
    case 'ATTRIBUTED':
    case 'CLAIMED':
    case 'SUSPECTED':
      return true;
    case 'RETRACTED':
    case 'DENIED':
    case 'DOUBTED':
    case 'UNPROVEN':
    case null:
      return false;
    default:
      return impossible(standing);
  }
}
