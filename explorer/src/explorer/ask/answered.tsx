// The states of an answer: on its way, failed (and asked again where that passes by itself), or there.
import { useEffect, type ReactNode } from 'react';
import type { CombinedError } from 'urql';
import { useWords } from '../words/use-words.js';
import { failureOf, passes, tellFailure, type Failure } from './failure.js';

const AGAIN_MS = 3000;

interface Asked<Data> {
  readonly result: { readonly data?: Data | undefined; readonly error?: CombinedError | undefined };
  readonly again: () => void;
  readonly children: (data: Data) => ReactNode;
}

export function Answered<Data>({ result: { data, error }, again, children }: Asked<Data>) {
  const failure = error === undefined ? null : failureOf(error);
  const isRetried = failure !== null && passes(failure);
  useEffect(() => {
    if (!isRetried) return undefined;
    const timer = window.setInterval(again, AGAIN_MS);
    return () => window.clearInterval(timer);
  }, [isRetried, again]);
  if (failure !== null) return <Failed failure={failure} again={again} />;
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

function Failed({ failure, again }: { readonly failure: Failure; readonly again: () => void }) {
  const { say } = useWords();
  return (
    <div className="failure" role="alert">
      <p>{tellFailure(say, failure)}</p>
      <button type="button" onClick={again}>
        {say('retry')}
      </button>
    </div>
  );
}
