// `first` of lists that are made whole and shown in part.
import { BaylanysError } from '../errors.js';
import { part, type Arg, type Input } from './observe.js';
import { LARGEST_PAGE } from './page.js';

/** `todo`: what to do where that is not enough. */
export function firstAsked(args: Arg, { variables }: Input, todo: string): number {
  const first = part(args, 'first').read(variables) as number;
  if (first >= 0 && first <= LARGEST_PAGE) return first;
  throw new BaylanysError('BAD_USER_INPUT', `first takes 0 to ${LARGEST_PAGE}, not ${first}: ${todo}`, { at: 'first' });
}
