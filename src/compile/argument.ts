// Arguments as parameters: read from each request when its statement is bound.
import { param, type Fragment } from '../cypher/tag.js';
import type { Arg, Input } from './observe.js';

export function argument(arg: Arg): Fragment {
  return param((input) => arg.read((input as Input).variables));
}
