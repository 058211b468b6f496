// What clients are known to ask is run once after the start, so that nobody waits for its plan: it stays in the database's
// cache, and what was compiled for it in ours.
import type { GraphQLResponse } from '@apollo/server';
import type { Log } from '../log.js';

export interface KnownOperation {
  readonly name: string;
  /** To the letter as clients send it: parsed documents and plans are kept by their text. */
  readonly query: string;
  /** Values for its variables; none where it takes none, or has its own. */
  readonly variables?: Readonly<Record<string, unknown>>;
}

/** One after another, so that clients find the database free. What fails is logged; it never rejects. */
export async function warm(
  known: readonly KnownOperation[],
  run: (known: KnownOperation) => Promise<Pick<GraphQLResponse, 'body'>>,
  log: Log,
  signal: AbortSignal,
): Promise<void> {
  if (known.length === 0) return;
  const start = performance.now();
  let failed = 0;
  // Read anew each time: it changes while an answer is waited for.
  const ended = (): boolean => signal.aborted;
  for (const operation of known) {
    if (ended()) return;
    const failure = await run(operation).then(
      ({ body }) => (body.kind === 'single' ? (body.singleResult.errors?.[0]?.message ?? null) : null),
      (error: unknown) => (error instanceof Error ? error.message : String(error)),
    );
    if (failure === null) continue;
    if (ended()) return;
    failed += 1;
    log.warn({ operation: operation.name, failure }, 'a known operation could not be warmed');
  }
  log.info(
    { operations: known.length - failed, failed, ms: Math.round(performance.now() - start) },
    'known operations are warm',
  );
}
