// Roots: the sources at the ends of `derivedFrom`, on which everything that derives from them rests.
import type { Statement } from '../records.js';
import type { Knowledge } from './inputs.js';

function reachable(source: string, derivedFromOf: (source: string) => readonly string[]): ReadonlySet<string> {
  const seen = new Set<string>([source]);
  // A set hands out what is added to it while it is walked.
  for (const next of seen) for (const origin of derivedFromOf(next)) seen.add(origin);
  return seen;
}

/**
 * The ends of a source's `derivedFrom`, followed all the way, sorted: the source itself where it derives from nothing. A
 * cycle that leads nowhere else counts as its members: each of them leads back to every other.
 */
export function rootsOf(source: string, derivedFromOf: (source: string) => readonly string[]): readonly string[] {
  const reached = new Map([...reachable(source, derivedFromOf)].map((id) => [id, reachable(id, derivedFromOf)]));
  const isEnd = (id: string): boolean => [...(reached.get(id) ?? [])].every((next) => reached.get(next)?.has(id));
  return Object.freeze([...reached.keys()].filter(isEnd).sort());
}

/** Everything that a source derives from, followed all the way, and itself; sorted. */
export function behindOf(source: string, derivedFromOf: (source: string) => readonly string[]): readonly string[] {
  return Object.freeze([...reachable(source, derivedFromOf)].sort());
}

/** The roots behind one statement: of its own `derivedFrom` where it names any, else of its source. Sorted, a set. */
export function statementRoots(
  statement: Pick<Statement, 'source' | 'derivedFrom'>,
  knowledge: Pick<Knowledge, 'source'>,
): readonly string[] {
  const behind = statement.derivedFrom.length > 0 ? statement.derivedFrom : [statement.source];
  return [...new Set(behind.flatMap((source) => knowledge.source(source).roots))].sort();
}
