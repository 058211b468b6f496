// What went wrong with a question, as far as a reader can do something about it.
import type { CombinedError } from 'urql';

export type Failure =
  | { readonly kind: 'UNAVAILABLE' }
  | { readonly kind: 'OFFLINE' }
  | { readonly kind: 'OTHER'; readonly message: string };

/** What passes by itself is asked again. */
export const passes = ({ kind }: Failure): boolean => kind !== 'OTHER';

export function failureOf(error: CombinedError): Failure {
  const codes = error.graphQLErrors.map(({ extensions }) => extensions['code']);
  const status = (error.response as Response | undefined)?.status;
  if (status === 503 || codes.includes('UNAVAILABLE')) return { kind: 'UNAVAILABLE' };
  if (error.networkError && status === undefined) return { kind: 'OFFLINE' };
  return { kind: 'OTHER', message: error.graphQLErrors[0]?.message ?? error.message };
}
