// Figures in words. Unknown is never zero, and a range is never one number.
import type { Say } from '../words/words.js';

interface Figure {
  readonly low: number | null;
  readonly best: number | null;
  readonly high: number | null;
  readonly approximate: boolean;
}

export function figureText(say: Say, { low, best, high, approximate }: Figure): string | null {
  const said = (text: string): string => (approximate ? say('value.about', { text }) : text);
  if (low !== null && high !== null && low !== high) return said(say('value.between', { low, high }));
  const one = best ?? (low === high ? low : null);
  if (one !== null && (low ?? one) === one && (high ?? one) === one && !(high === null && low === one && best === null))
    return said(String(one));
  if (low !== null) return said(say('value.atLeast', { n: low }));
  return high === null ? null : said(say('value.atMost', { n: high }));
}
