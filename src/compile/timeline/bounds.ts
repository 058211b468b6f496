// How much one timeline counts: what is made anew of statements costs more than what is stored.
import type { Scope } from '../scope.js';

export interface Bounds {
  readonly incidents: number;
  readonly links: number;
  /** Links whose sayings are read. */
  readonly spoken: number;
  readonly turns: number;
}

const stored: Bounds = { incidents: 200_000, links: 500_000, spoken: 50_000, turns: 2000 };
const anew: Bounds = { incidents: 20_000, links: 20_000, spoken: 20_000, turns: 2000 };

export function boundsOf({ evidence }: Scope): Bounds {
  return evidence === null ? stored : anew;
}
