// Who is linked with whom, kept beside the database: pairs are chosen by it, and answers held against it.
import { readFileSync } from 'node:fs';
import type { Thing } from '../world/web.js';

/** 0: nothing that stands supports the link. 1: something does. 2: it also passes the class `strict`. */
export type Passes = 0 | 1 | 2;

export interface SavedWeb {
  readonly things: readonly Thing[];
  /** Ends by their places in `things`. */
  readonly links: readonly (readonly [number, number, Passes])[];
}

export function readWeb(path: string): SavedWeb {
  return JSON.parse(readFileSync(path, 'utf8')) as SavedWeb;
}
