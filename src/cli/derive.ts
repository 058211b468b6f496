// `baylanys derive` and `baylanys derive --check`
import type { Config } from '../config.js';
import { checkDerived, deriveAll } from '../record/derive.js';
import { withGraph } from './with-graph.js';

/** Whether what is stored is what the statements give. */
export async function checkOrDerive(config: Config, checkOnly: boolean): Promise<boolean> {
  return withGraph(config, async (graph) => {
    if (!checkOnly) {
      await deriveAll(graph);
      process.stdout.write('Derived anew.\n');
      return true;
    }
    const differences = await checkDerived(graph);
    for (const { id, property, stored, computed } of differences) {
      process.stdout.write(
        `${id} ${property}: stored ${JSON.stringify(stored)}, computed ${JSON.stringify(computed)}\n`,
      );
    }
    process.stdout.write(differences.length === 0 ? 'No difference.\n' : `${differences.length} differences.\n`);
    return differences.length === 0;
  });
}
