// The states of an answer: on its way, failed (and asked again where that passes by itself), or there.
import { useCallback, useEffect, type ReactNode } from 'react';
import type { AnyVariables, CombinedError, UseQueryExecute, UseQueryState } from 'urql';
import { useWords } from '../words/use-words.js';
import { failureOf, passes, tellFailure } from './failure.js';

const AGAIN_MS = 3000;

interface Asked<Data, Variables extends AnyVariables> {
  /** What `useQuery` gives. */
  readonly of: readonly [UseQueryState<Data, Variables>, UseQueryExecute];
  readonly children: (data: Data) => ReactNode;
}

export function Answered<Data, Variables extends AnyVariables>({
  of: [result, ask],
  children,
}: Asked<Data, Variables>) {
  const again = useCallback(() => ask({ requestPolicy: 'network-only' }), [ask]);
  const { data, error } = result;
  if (error !== undefined) return <Failed error={error} again={again} />;
  return data === undefined ? <Loading /> : children(data);
}

export function Loading() {
  const { say } = useWords();
  return (
    <p className="loading" role="status">
      {say('loading')}
    </p>
  );
}

export function Failed({ error, again }: { readonly error: CombinedError; readonly again: () => void }) {
  const { say } = useWords();
  const failure = failureOf(error);
  const isRetried = passes(failure);
  useEffect(() => {
    if (!isRetried) return undefined;
    const timer = window.setInterval(again, AGAIN_MS);
    return () => window.clearInterval(timer);
  }, [isRetried, again]);
  return (
    <div className="failure" role="alert">
      <p>{tellFailure(say, failure)}</p>
      <button type="button" onClick={again}>
        {say('retry')}
      </button>
    </div>
  );
}
