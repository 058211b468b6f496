// Tables in Markdown, in the columns of the other benchmark's.
import { table, type Cell } from '../report/table.js';

/** Two blanks between columns become a bar; no cell holds two blanks. */
export function markdown(head: readonly string[], rows: readonly (readonly Cell[])[]): string {
  const widths = table(head, rows).split('\n');
  const rule = widths[1] ?? '';
  const starts = [...rule.matchAll(/-+/g)].map(({ index, 0: run }) => [index, index + run.length] as const);
  return widths
    .map((line) => `| ${starts.map(([from, to]) => line.slice(from, to).padEnd(to - from)).join(' | ')} |`)
    .join('\n');
}
