// What each shared database holds before the first test sees it.
import type { Graph } from '../../src/graph/run.js';
import type { InstanceName } from './instances.js';

type Loader = (graph: Graph) => Promise<void>;

const nothing: Loader = () => Promise.resolve();

export const loaders: Readonly<Record<InstanceName, Loader>> = {
  article: nothing,
  all: nothing,
  scratch: nothing,
};
