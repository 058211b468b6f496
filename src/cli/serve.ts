// `baylanys serve`: runs until it is told to stop.
import type { Config } from '../config.js';
import { createLog } from '../log.js';
import { startServer } from '../server.js';
import { stopOnSignals } from './signals.js';

const QUESTION = `{ incidents(first: 3) { totalCount nodes { id name date { edtf } } } }`;

function welcome(url: string): string {
  return [
    '',
    `  Explorer       ${url}/`,
    `  Questions      ${url}/graphql`,
    `  Playground     ${url}/graphiql`,
    '',
    '  Try one:',
    `  curl -s ${url}/graphql -H 'content-type: application/json' -d '${JSON.stringify({ query: QUESTION })}'`,
    '',
    '  Ctrl-C stops the server and its database.',
    '',
  ].join('\n');
}

/** Resolves when a signal has ended the server and all of it is stopped. */
export async function serve(config: Config): Promise<void> {
  const log = createLog(config.logLevel);
  const stop = stopOnSignals((signal) => log.info({ signal }, 'stopping'));
  const stopped = new Promise<void>((resolve) => {
    stop.addEventListener('abort', () => resolve(), { once: true });
  });
  try {
    const server = await startServer(config, log, stop);
    if (!stop.aborted) process.stdout.write(welcome(server.url));
    await stopped;
    await server.close();
    log.info('stopped');
  } catch (error) {
    // Told to stop while it was starting: that is no failure.
    if (!stop.aborted) throw error;
  }
}
