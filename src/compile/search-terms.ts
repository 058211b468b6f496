// What the full-text index is asked for: terms of our own making, so that nothing that was typed can be its syntax.
import type { Asked } from '../model/search/rank.js';
import { termOf } from '../model/search/keys.js';
import { typoKeys } from '../model/search/typos.js';

/**
 * Weights decide only what stays where more than the bound fits, so that better fits outlast worse ones; the order of an
 * answer is the rank's.
 */
const weights = { whole: 1_000_000, wholeBegun: 10_000, word: 100, wordBegun: 10 } as const;

/** Words hold lower-case letters and digits only (model/search/words.ts); in the index's language no such text is a sign. */
function terms(words: readonly string[], exact: number, begun: number): string {
  return [...new Set(words.map(termOf))].map((term) => `${term}^${exact} ${term}*^${begun}`).join(' ');
}

/**
 * Everything that the rank lets through, and more: names that are or begin with the text, or names with all its words, each
 * as it is, begun, or sharing a key of typos. No part of it expands to a bounded number of terms, as a fuzzy term would.
 */
export function candidateTerms(asked: Asked, kinds: readonly string[] | null): string {
  const whole = `searchWhole:(${terms([asked.written, asked.sound], weights.whole, weights.wholeBegun)})`;
  const words = asked.words.map(({ written, sound }) => {
    const found = `searchWords:(${terms([written, sound], weights.word, weights.wordBegun)})`;
    const near = new Set([written, sound].flatMap(typoKeys));
    return `+(${found} searchTypos:(${[...near].join(' ')}))`;
  });
  const ofKinds = kinds === null ? '' : `+kind:(${kinds.join(' ')}) `;
  return `${ofKinds}+(${whole} (${words.join(' ')}))`;
}
