// What a search found, ranked, and the page of it that is asked for.
import { bestFit, compareRanks, type Asked, type Fit, type SearchedName } from '../model/search/rank.js';
import { cells } from './emit.js';

/** More entities than these are not looked at, and the answer says so. */
export const MOST_CANDIDATES = 5000;
/** Up to so many come with what is selected of them at once; of more, only the page's are fetched, once it is known. */
export const MOST_AT_ONCE = 100;

/** One candidate that fits. */
export interface Found {
  readonly id: string;
  readonly fit: Fit;
  /** What is selected of it; null where there were too many to fetch it of all. */
  readonly selected: readonly unknown[] | null;
}

export interface Candidates {
  /** Best first. */
  readonly found: readonly Found[];
  readonly cut: boolean;
}

function namesOf(written: unknown, sounds: unknown, kinds: unknown): readonly SearchedName[] {
  return (written as readonly string[]).map((one, i) => ({
    written: one,
    sound: (sounds as readonly string[])[i] ?? one,
    kind: ((kinds as readonly string[])[i] || null) as SearchedName['kind'],
  }));
}

function compareFound(a: Found, b: Found): number {
  return compareRanks(a.fit.rank, b.fit.rank) || (a.id < b.id ? -1 : 1);
}

/** Rows: how many the index gave, id, names as written, as they sound, their kinds, what is selected. */
export function rankCandidates(asked: Asked, rows: readonly unknown[]): Candidates {
  const found = rows.flatMap((item): readonly Found[] => {
    const [, id, written, sounds, kinds, selected] = cells(item);
    const fit = bestFit(asked, namesOf(written, sounds, kinds));
    return fit === null ? [] : [{ id: id as string, fit, selected: (selected ?? null) as Found['selected'] }];
  });
  const hits = rows.length === 0 ? 0 : (cells(rows[0])[0] as number);
  return { found: found.sort(compareFound), cut: hits > MOST_CANDIDATES };
}

/** A place in the order: the rank, then the id. */
export function cursorKeys({ fit, id }: Found): readonly (number | string)[] {
  return [...fit.rank, id];
}

export interface FoundPage {
  readonly page: readonly Found[];
  readonly more: boolean;
}

/** The cursor's keys are a place in the order, not a number: what is recorded between two pages moves nothing. */
export function pageOfFound({ found }: Candidates, after: readonly unknown[] | null, size: number): FoundPage {
  const from = after === null ? 0 : found.findIndex((one) => isBeyond(one, after));
  const rest = from < 0 ? [] : found.slice(from);
  return { page: rest.slice(0, size), more: rest.length > size };
}

function isBeyond(one: Found, after: readonly unknown[]): boolean {
  const ranks = compareRanks(one.fit.rank, after.slice(0, -1) as readonly number[]);
  return ranks > 0 || (ranks === 0 && one.id > String(after.at(-1)));
}
