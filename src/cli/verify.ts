// `baylanys verify`: says for every passage whether the text that the user holds has it where the graph says.
import type { Config } from '../config.js';
import { verifyFile } from '../importers/verify/verify-file.js';
import type { PassageResult } from '../importers/verify/verify-text.js';
import { withGraph } from './with-graph.js';

function lineOf(one: PassageResult): string {
  if (one.result === 'NOT_CHECKED') return `NOT CHECKED ${one.passage}: it has no position or no hash`;
  const place = `characters ${one.at.start} to ${one.at.end}`;
  if (one.result === 'VERIFIED') return `VERIFIED ${one.passage}: ${place}`;
  if (one.found) return `DRIFTED ${one.passage}: not at ${place}, but at ${one.found.start} to ${one.found.end}`;
  const where = one.searched === 'EVERYWHERE' ? 'nowhere in this text' : 'at no beginning of a sentence of this text';
  return `DRIFTED ${one.passage}: not at ${place}, and ${where}`;
}

/** Whether nothing has drifted. */
export async function runVerify(
  config: Config,
  options: { readonly text: string; readonly source?: string; readonly who: string },
): Promise<boolean> {
  const report = await withGraph(config, (graph) =>
    verifyFile(
      graph,
      { file: options.text, source: options.source },
      {
        at: new Date().toISOString(),
        who: options.who,
        why: `check of ${options.source ?? 'passages'} against a text`,
      },
    ),
  );
  if (report.contentHash.warning !== null) process.stderr.write(`${report.contentHash.warning}\n`);
  for (const one of report.results) process.stdout.write(`${lineOf(one)}\n`);
  const count = (result: PassageResult['result']): number =>
    report.results.filter((one) => one.result === result).length;
  process.stdout.write(
    `${report.source}: ${count('VERIFIED')} verified, ${count('DRIFTED')} drifted, ${count('NOT_CHECKED')} not checked\n`,
  );
  return count('DRIFTED') === 0;
}
