// Arithmetic on figures whose ends may be open.
import type { Figure } from '../../facts.js';

/** Null = open or not known; it is never taken for zero. */
type Count = number | null;

/** The sum where every number is known. */
function sumOfKnown(numbers: readonly Count[]): Count {
  return numbers.reduce<Count>((sum, n) => (sum === null || n === null ? null : sum + n), 0);
}

/**
 * Best and high are known only where all of them are. What is not known adds nothing to a low, which stays a number that
 * the sum is not below; it is null where no low is known.
 */
export function sumOfFigures(figures: readonly Figure[]): Figure {
  const lows = figures.flatMap(({ low }) => low ?? []);
  return {
    low: figures.length > 0 && lows.length === 0 ? null : sumOfKnown(lows),
    best: sumOfKnown(figures.map(({ best }) => best)),
    high: sumOfKnown(figures.map(({ high }) => high)),
    approximate: figures.some(({ approximate }) => approximate),
  };
}

/** The least low and the greatest high; null (open) where one of them is. */
export function envelopeOfFigures(figures: readonly Pick<Figure, 'low' | 'high'>[]): Pick<Figure, 'low' | 'high'> {
  const lows = figures.map(({ low }) => low);
  const highs = figures.map(({ high }) => high);
  return {
    low: lows.reduce((a, b) => (a === null || b === null ? null : Math.min(a, b)), lows[0] ?? null),
    high: highs.reduce((a, b) => (a === null || b === null ? null : Math.max(a, b)), highs[0] ?? null),
  };
}

/** What the whole exceeds the parts by: known where both bests are, else at least what the ends leave. */
export function excessOf(whole: Figure, parts: Figure): Figure {
  const low = parts.high === null ? 0 : Math.max(0, (whole.low ?? 0) - parts.high);
  const best = whole.best === null || parts.best === null ? null : Math.max(0, whole.best - parts.best);
  const high = whole.high === null ? null : Math.max(0, whole.high - (parts.low ?? 0));
  return {
    low: best === null ? low : Math.min(low, best),
    best,
    high: high === null || best === null ? high : Math.max(high, best),
    approximate: whole.approximate || parts.approximate,
  };
}
