// What went wrong with a question, as far as a reader can do something about it.
import type { CombinedError } from 'urql';
import type { Say } from '../words/words.js';

export type Failure =
  | { readonly kind: 'UNAVAILABLE' }
  | { readonly kind: 'OFFLINE' }
  | { readonly kind: 'OTHER'; readonly message: string };

export function tellFailure(say: Say, failure: Failure): string {
  switch (failure.kind) {
    case 'UNAVAILABLE':
      return say('failure.unavailable');
    case 'OFFLINE':
      return say('failure.offline');
    case 'OTHER':
      return say('failure.other', { message: failure.message });
  }
}

/** What passes by itself is asked again. */
export const passes = ({ kind }: Failure): boolean => kind !== 'OTHER';

export function failureOf(error: CombinedError): Failure {
  const codes = error.graphQLErrors.map(({ extensions }) => extensions['code']);
  const status = (error.response as Response | undefined)?.status;
  if (status === 503 || codes.includes('UNAVAILABLE')) return { kind: 'UNAVAILABLE' };
  if (error.networkError && status === undefined) return { kind: 'OFFLINE' };
  return { kind: 'OTHER', message: error.graphQLErrors[0]?.message ?? error.message };
}
