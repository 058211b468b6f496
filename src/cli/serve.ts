// `baylanys serve`: runs until it is told to stop.
import type { Config } from '../config.js';
import { createLog } from '../log.js';
import { startServer } from '../server.js';

const QUESTION = `{ incidents(first: 3) { totalCount nodes { id name date { edtf } } } }`;

function welcome(url: string): string {
  return [
    '',
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
  const stop = new AbortController();
  const stopped = new Promise<void>((resolve) => {
    stop.signal.addEventListener('abort', () => resolve(), { once: true });
  });
  // A second signal changes nothing: the database must be let finish its shutdown.
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.on(signal, () => {
      if (!stop.signal.aborted) log.info({ signal }, 'stopping');
      stop.abort();
    });
  }
  try {
    const server = await startServer(config, log, stop.signal);
    if (!stop.signal.aborted) process.stdout.write(welcome(server.url));
    await stopped;
    await server.close();
    log.info('stopped');
  } catch (error) {
    // Told to stop while it was starting: that is no failure.
    if (!stop.signal.aborted) throw error;
  }
}
