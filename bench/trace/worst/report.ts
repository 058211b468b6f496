// What ended the worst cases, as a table.
import { STATEMENT_MS } from '../contestants/baylanys.js';
import { markdown } from '../markdown.js';
import type { WorstResult } from './run.js';

export function reportWorst(results: readonly WorstResult[]): string {
  return [
    `### The worst cases, with the time that a search gets by default (${STATEMENT_MS} ms)`,
    '',
    markdown(
      ['', 'ms first', 'ms again', 'ended by', 'the server answers afterwards'],
      results.map(({ name, ms, ended, answersAfter }) => [name, ...ms, ended, answersAfter]),
    ),
  ].join('\n');
}
