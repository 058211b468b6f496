// How far two words are apart, and the keys by which an index finds every word that is near enough.

/** One in words of three to five letters, two in longer ones; none in shorter ones, nor where a digit counts. */
export function allowedTypos(word: string): 0 | 1 | 2 {
  if (word.length < 3 || /\p{N}/u.test(word)) return 0;
  return word.length < 6 ? 1 : 2;
}

/**
 * Letters too many, too few, other ones, and neighbours changed over (Damerau and Levenshtein, no letter touched twice).
 * Past `most` it gives `most + 1` and looks no further.
 */
export function typosBetween(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return most + 1;
  let before: number[] = [];
  let last: number[] = [];
  for (let j = 0; j <= b.length; j += 1) last.push(j);
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    let least = i;
    for (let j = 1; j <= b.length; j += 1) {
      let cost = most + 1;
      // Further from the diagonal than this, no way comes back within the bound.
      if (Math.abs(i - j) <= most) {
        const same = a.charCodeAt(i - 1) === b.charCodeAt(j - 1);
        cost = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + (same ? 0 : 1));
        const turned =
          i > 1 && j > 1 && a.charCodeAt(i - 1) === b.charCodeAt(j - 2) && a.charCodeAt(i - 2) === b.charCodeAt(j - 1);
        if (turned) cost = Math.min(cost, (before[j - 2] ?? 0) + 1);
      }
      row.push(cost);
      least = Math.min(least, cost);
    }
    if (least > most) return most + 1;
    before = last;
    last = row;
  }
  return Math.min(last[b.length] ?? 0, most + 1);
}

/** Letters of which keys are made: the rest of a word cannot add a typo that its beginning does not bear. */
const KEYED_LETTERS = 7;

/**
 * What is left of a word's beginning without up to as many letters as typos are allowed. Two words within the allowance of
 * either always share a key; sharing one is not yet being near.
 */
export function typoKeys(word: string): readonly string[] {
  let edge: ReadonlySet<string> = new Set([Array.from(word).slice(0, KEYED_LETTERS).join('')]);
  const keys = new Set(edge);
  for (let typo = 0; typo < allowedTypos(word); typo += 1) {
    edge = new Set(
      [...edge].flatMap((key) => {
        const letters = Array.from(key);
        return letters.map((_, i) => letters.filter((_letter, j) => j !== i).join(''));
      }),
    );
    for (const key of edge) keys.add(key);
  }
  keys.delete('');
  return [...keys].sort();
}
