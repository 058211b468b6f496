// What Baylanys is to reach: so many times the rival's throughput, and so large a part of the limit's.
import type { Contestant } from '../contestants/contestants.js';
import type { Question } from '../contestants/questions.js';

const timesTheRival: Readonly<Record<Question, number>> = { list: 5, 'look-up': 2.5 };
const PART_OF_LIMIT = 0.75;

export interface Held {
  readonly against: string;
  readonly ratio: number;
  /** Null: for information only. */
  readonly target: number | null;
}

/** Baylanys' throughput against that of everyone else. */
export function heldAgainst(
  question: Question,
  throughput: readonly (readonly [Contestant, number])[],
): readonly Held[] {
  const own = throughput.find(([{ role }]) => role === 'BAYLANYS')?.[1];
  if (own === undefined) return [];
  return throughput.flatMap(([{ name, role }, perSecond]) => {
    if (role === 'BAYLANYS') return [];
    const target = role === 'RIVAL' ? timesTheRival[question] : role === 'LIMIT' ? PART_OF_LIMIT : null;
    return [{ against: name, ratio: own / perSecond, target }];
  });
}
