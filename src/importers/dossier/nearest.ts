// Which known name a mistyped one was probably meant to be.

/** The nearest by edits, if it is near enough to be a slip; ties go to the first. */
export function nearest(text: string, known: Iterable<string>): string | null {
  let best: string | null = null;
  // One letter alone is like every other.
  let least = Math.max(text.length > 1 ? 1 : 0, Math.floor(text.length * 0.4)) + 1;
  for (const candidate of known) {
    if (Math.abs(candidate.length - text.length) >= least) continue;
    const distance = edits(text.toLowerCase(), candidate.toLowerCase());
    if (distance < least) {
      best = candidate;
      least = distance;
    }
  }
  return best;
}

/** Letters to insert, take out or replace, to come from one to the other. */
function edits(a: string, b: string): number {
  let previous = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const replaced = (previous[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      row.push(Math.min(replaced, (previous[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1));
    }
    previous = row;
  }
  return previous[b.length] ?? 0;
}
