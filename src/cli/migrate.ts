// `baylanys migrate`
import type { Config } from '../config.js';
import { withGraph } from './with-graph.js';

export async function runMigrate(config: Config): Promise<void> {
  await withGraph(config, () => {
    process.stdout.write('The database has the shape that this version expects.\n');
    return Promise.resolve();
  });
}
