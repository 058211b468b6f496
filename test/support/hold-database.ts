// Run as a process of its own by tests: starts the database of a home as the server does, and keeps it until SIGTERM.
import { startDatabase } from '../../src/graph/open-database.js';
import { createLog } from '../../src/log.js';
import { testConfig } from './instances.js';

const [, , home] = process.argv;
if (home === undefined) throw new Error('usage: hold-database HOME');

const asked = new AbortController();
const told = new Promise<void>((resolve) => process.once('SIGTERM', () => resolve()));
void told.then(() => asked.abort());
const database = await startDatabase(testConfig(home), createLog('warn', process.stderr), {
  command: 'hold-database',
  signal: asked.signal,
});
process.stdout.write(`${JSON.stringify({ pid: process.pid, uri: database.uri })}\n`);
await told;
await database.close();
