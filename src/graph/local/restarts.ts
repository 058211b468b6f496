// How often a database that dies is started again before we give up.

export const MOST_RESTARTS = 5;
export const WINDOW_MS = 10 * 60 * 1000;

/** The moments that still count, with this one, or null where that is one too many. */
export function countRestart(moments: readonly number[], now: number): readonly number[] | null {
  const recent = moments.filter((moment) => now - moment < WINDOW_MS);
  return recent.length >= MOST_RESTARTS ? null : [...recent, now];
}
