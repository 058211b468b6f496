// What each shared database holds before the first test sees it.
import { join } from 'node:path';
import { projectRoot } from '../../src/config.js';
import type { Graph } from '../../src/graph/run.js';
import { importDossiers } from '../../src/importers/dossier/import.js';
import { seedPaths } from '../../src/seed.js';
import type { InstanceName } from './instances.js';

type Loader = (graph: Graph) => Promise<void>;

async function load(graph: Graph, paths: readonly string[]): Promise<void> {
  const { failures } = await importDossiers(graph, paths, {
    at: '2026-11-24T00:00:00.000Z',
    who: 'tests',
    why: 'what the tests read',
  });
  if (failures.length > 0) throw new Error(`the seed does not load: ${JSON.stringify(failures[0])}`);
}

const article = ['gazetteer', 'kazakhstan-2011-article'].map((folder) => join(projectRoot, 'seed', folder));

export const loaders: Readonly<Record<InstanceName, Loader>> = {
  article: (graph) => load(graph, article),
  all: (graph) => load(graph, seedPaths('all')),
  scratch: () => Promise.resolve(),
};
