// The figures of the classes of paths as tables.
import { markdown } from '../markdown.js';
import { FIRST, MAX_LENGTH } from './asked.js';
import type { ClassResult } from './run.js';

/** Baylanys may take so many times the best that is written by hand. */
export const TARGET = 2;

export function verdict(ratio: number | null): string {
  return ratio === null ? '' : ratio <= TARGET ? 'reached' : 'MISSED';
}

function span(numbers: readonly number[]): string {
  const [least, most] = [Math.min(...numbers), Math.max(...numbers)];
  return least === most ? String(least) : `${least} to ${most}`;
}

function distancesOf({ pairs }: ClassResult): string {
  const counts = new Map<string, number>();
  for (const { distance } of pairs) {
    const key = distance === null ? 'none' : String(distance);
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return [...counts]
    .sort()
    .map(([distance, count]) => `${distance}: ${count}`)
    .join(', ');
}

export function reportClass(result: ClassResult): string {
  const { name, pairs, rows, best, roundTrips } = result;
  const own = rows.map((row) => [row.name, row.p50, row.p95, `${row.exact} of ${pairs.length}`] as const);
  return [
    `### paths: ${name} (${pairs.length} pairs; links on the shortest route: ${distancesOf(result)})`,
    '',
    markdown(['', 'p50 ms', 'p95 ms', 'exact'], [...own, ['best exact form of each pair', best.p50, best.p95, '']]),
    '',
    `Baylanys' round trips: ${span(roundTrips)}.`,
  ].join('\n');
}

export function reportRatios(results: readonly ClassResult[]): string {
  return [
    `### Baylanys' p95 by the best by hand (target: at most ${TARGET.toFixed(1)}; first ${FIRST}, up to ${MAX_LENGTH} links)`,
    '',
    markdown(
      ['class', 'by the best exact form of each pair', '', 'by the best form exact for all', ''],
      results.map(({ name, ratio, ratioToOne }) => [name, ratio, verdict(ratio), ratioToOne, verdict(ratioToOne)]),
    ),
  ].join('\n');
}
