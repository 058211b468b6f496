// Who said what when: sayings of a known day, by day, each day once.
import { dayOf, endOf, startOf, DAY_MS } from './time.js';

interface Said {
  readonly from: string | null;
  readonly to: string | null;
}

export interface SaidOn<One> {
  /** The day by whose end it was said. */
  readonly day: string;
  readonly sayings: readonly One[];
}

/** A week at most between the first and the last day on which it may have been said. */
const KNOWN_DAYS = 7;

export function byDay<One extends Said>(sayings: readonly One[]): readonly SaidOn<One>[] {
  const days = new Map<string, One[]>();
  for (const one of sayings) {
    if (one.from === null || one.to === null) continue;
    if (endOf(one.to) - startOf(one.from) > KNOWN_DAYS * DAY_MS) continue;
    const day = dayOf(startOf(one.to));
    days.set(day, [...(days.get(day) ?? []), one]);
  }
  return [...days]
    .map(([day, own]) => ({ day, sayings: own }))
    .sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0));
}
