// That something only may be so under what was asked for; what must be says nothing.
import type { Match } from '../../generated/graphql.js';
import { useWords } from '../words/use-words.js';

export function MayBe({ match }: { readonly match: Match }) {
  const { say } = useWords();
  return match === 'DEFINITE' ? null : <span className="may">{say('match.POSSIBLE')}</span>;
}
