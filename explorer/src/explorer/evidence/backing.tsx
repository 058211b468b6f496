// How well something is supported, in the same words everywhere.
import type { BackingFragment } from '../../generated/graphql.js';
import { useWords } from '../words/use-words.js';
import { sayCode } from '../words/words.js';

export function Backing({ of: { standing, contested, independentSourceCount } }: { readonly of: BackingFragment }) {
  const { say } = useWords();
  if (standing === null) return null;
  return (
    <span className="backing">
      <span className={`standing standing-${standing.toLowerCase()}`}>{sayCode(say, 'standing', standing)}</span>
      {contested && standing !== 'CONTESTED' ? (
        <span className="standing standing-contested">{say('contested')}</span>
      ) : null}
      <span className="independent">{say('independent', { n: independentSourceCount })}</span>
    </span>
  );
}
