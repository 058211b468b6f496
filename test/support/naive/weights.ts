// NO, POSSIBLE, DEFINITE, and how they go together.
import type { Match } from '../../../src/generated/schema.js';

export type Weight = 'NO' | Match;

const rank: Readonly<Record<Weight, number>> = { NO: 0, POSSIBLE: 1, DEFINITE: 2 };

export function reaches(weight: Weight, threshold: Weight): boolean {
  return rank[weight] >= rank[threshold];
}

export function least(weights: readonly Weight[]): Weight {
  return weights.reduce<Weight>((a, b) => (rank[b] < rank[a] ? b : a), 'DEFINITE');
}

export function most(weights: readonly Weight[]): Weight {
  return weights.reduce<Weight>((a, b) => (rank[b] > rank[a] ? b : a), 'NO');
}

export function opposite(weight: Weight): Weight {
  return weight === 'NO' ? 'DEFINITE' : weight === 'DEFINITE' ? 'NO' : 'POSSIBLE';
}

export function yesOrNo(holds: boolean): Weight {
  return holds ? 'DEFINITE' : 'NO';
}
