// `baylanys import FORMAT PATH…`: says for every file what became of it.
import type { Config } from '../config.js';
import { importerOf } from '../importers/index.js';
import { withGraph } from './with-graph.js';

/** Whether every file was taken. */
export async function runImport(
  config: Config,
  format: string,
  paths: readonly string[],
  options: { readonly who: string; readonly why: string },
): Promise<boolean> {
  const importer = importerOf(format);
  const report = await withGraph(config, (graph) =>
    importer(graph, paths, { at: new Date().toISOString(), who: options.who, why: options.why }),
  );
  for (const batch of report.batches) {
    const counts = `${batch.added} added, ${batch.superseded} superseded, ${batch.ended} ended, ${batch.unchanged} unchanged`;
    process.stdout.write(`${batch.name}: ${batch.outcome === 'UNCHANGED' ? 'not changed, skipped' : counts}\n`);
  }
  for (const { file, refusals } of report.failures) {
    process.stderr.write(`${file}: refused, nothing of it was recorded\n`);
    for (const { line, column, message } of refusals) process.stderr.write(`  ${file}:${line}:${column}: ${message}\n`);
  }
  process.stdout.write(report.revision === null ? 'Nothing new.\n' : `Revision ${report.revision}.\n`);
  return report.failures.length === 0;
}
