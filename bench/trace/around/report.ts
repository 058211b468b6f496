// The figures of neighbourhoods and time lines as a table.
import { verdict } from '../classes/report.js';
import { markdown } from '../markdown.js';
import type { AroundResult } from './run.js';

export function reportAround(title: string, results: readonly AroundResult[]): string {
  const rows = results.flatMap(({ name, rows: of, ratio }) =>
    of.map(({ name: contestant, p50, p95 }, i) => [
      `${name}: ${contestant}`,
      ...[p50, p95, i === 0 ? ratio : ''],
      i === 0 ? verdict(ratio) : '',
    ]),
  );
  return [`### ${title}`, '', markdown(['', 'p50 ms', 'p95 ms', 'ratio of p95', ''], rows)].join('\n');
}
