// Starts worker.ts where nothing is compiled, in development and tests: a thread does not take over its parent's loader.
import { register } from 'tsx/esm/api';

register();
await import('./worker.ts');
