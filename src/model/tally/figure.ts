// Sums that say how much of them is certain.
import type { Match } from '../../generated/schema.js';
import { sumOfFigures } from '../derive/values/figures.js';
import type { Figure } from '../facts.js';

/** A figure where it stands, or may stand; null where the number is not known. */
export interface Placed {
  /** Whose figure it is: an incident or arrest. */
  readonly thing: string;
  readonly figure: Figure | null;
  readonly match: Match;
}

export interface TallyFigureFacts extends Figure {
  readonly definite: Figure;
  readonly possible: Figure;
  /** Incidents (arrests) with a number, and without one. */
  readonly known: number;
  readonly unknown: number;
}

export const noFigure: Figure = Object.freeze({ low: null, best: null, high: null, approximate: false });

export function isKnown(figure: Figure | null): figure is Figure {
  return figure !== null && (figure.low !== null || figure.best !== null || figure.high !== null);
}

/** Of nothing there is no sum: zero would say that somebody counted. */
export function sumKnown(figures: readonly (Figure | null)[]): Figure {
  return figures.length === 0 ? noFigure : sumOfFigures(figures.map((figure) => figure ?? noFigure));
}

function lowOf(definite: readonly Placed[], possible: readonly Placed[], sum: Figure): number | null {
  if (definite.length > 0) return sum.low;
  return possible.some(({ figure }) => isKnown(figure)) ? 0 : null;
}

/** At least what is there for certain, at most that and all that may be. */
export function tallyFigure(placed: readonly Placed[]): TallyFigureFacts {
  const definite = placed.filter(({ match }) => match === 'DEFINITE');
  const possible = placed.filter(({ match }) => match === 'POSSIBLE');
  const certain = sumKnown(definite.map(({ figure }) => figure));
  const all = sumKnown(placed.map(({ figure }) => figure));
  const things = (known: boolean): number =>
    new Set(placed.flatMap(({ thing, figure }) => (isKnown(figure) === known ? [thing] : []))).size;
  return {
    low: lowOf(definite, possible, certain),
    best: certain.best,
    high: all.high,
    approximate: all.approximate,
    definite: certain,
    possible: sumKnown(possible.map(({ figure }) => figure)),
    known: things(true),
    unknown: things(false),
  };
}
