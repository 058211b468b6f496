// What times come to: percentiles, and the best that was written by hand.
import { median, percentile } from '../report/figures.js';

export interface Percentiles {
  readonly p50: number | null;
  readonly p95: number | null;
}

export function percentilesOf(times: readonly number[]): Percentiles {
  const sorted = [...times].sort((a, b) => a - b);
  return { p50: percentile(sorted, 50), p95: percentile(sorted, 95) };
}

export interface Candidate {
  /** By question. */
  readonly times: readonly (readonly number[])[];
  /** By question, whether its answer is the whole one. */
  readonly exact: readonly boolean[];
}

/** By question, which of the candidates that are exact there was fastest in the middle; null where none is exact. */
export function bestOf(candidates: readonly Candidate[]): readonly (number | null)[] {
  const questions = candidates[0]?.times.length ?? 0;
  return Array.from({ length: questions }, (_, q) => {
    const ranked = candidates
      .map(({ times, exact }, i) => ({ i, ms: exact[q] === true ? median(times[q] ?? []) : null }))
      .flatMap(({ i, ms }) => (ms === null ? [] : [{ i, ms }]))
      .sort((a, b) => a.ms - b.ms || a.i - b.i);
    return ranked[0]?.i ?? null;
  });
}

/** The times of whoever is best at each question. */
export function timesOfBest(candidates: readonly Candidate[]): readonly number[] {
  return bestOf(candidates).flatMap((best, q) => (best === null ? [] : (candidates[best]?.times[q] ?? [])));
}

export function ratio(of: number | null, to: number | null): number | null {
  return of === null || to === null || to === 0 ? null : of / to;
}
