// Of one kind of figure: whose is counted, by how much a whole is raised to its parts, and whose is left out.
import type { Figure } from '../facts.js';
import { isKnown, noFigure } from './figure.js';
import type { Node, Wholes } from './wholes.js';

export interface CountedFigures {
  /** Those that are counted, and what each is raised by (null where it is not). Null figure: the number is not known. */
  readonly counted: ReadonlyMap<string, { readonly figure: Figure | null; readonly raise: Figure | null }>;
  readonly leftOut: ReadonlyMap<string, Figure>;
  /** Wholes without a number whose parts are counted for themselves. */
  readonly withoutNumber: readonly string[];
}

/** What brings a figure up to a least number; what it does not know stays unknown. */
function raiseTo(least: number, figure: Figure): Figure | null {
  if (least <= (figure.low ?? 0)) return null;
  const up = (n: number | null): number => (n === null ? 0 : Math.max(0, least - n));
  return { low: least - (figure.low ?? 0), best: up(figure.best), high: up(figure.high), approximate: false };
}

/**
 * A whole is counted and its parts are not, but a whole without a number leaves its parts to be counted for themselves. A
 * whole is no less than what its parts come to at least: so nothing that is found out of a part, or that it is one, makes
 * the least number smaller.
 */
export function countFigures(
  nodes: readonly Node[],
  { inside, replaced }: Wholes,
  figureOf: (id: string) => Figure | null,
): CountedFigures {
  const matches = new Map(nodes.map(({ id, match }) => [id, match]));
  const parts = new Map<string, string[]>();
  for (const [id, { whole }] of inside) parts.set(whole, [...(parts.get(whole) ?? []), id]);
  const known = (id: string): Figure | null => {
    const figure = figureOf(id);
    return isKnown(figure) ? figure : null;
  };
  const floors = new Map<string, number>();
  const ofParts = (id: string): number =>
    (parts.get(id) ?? [])
      // What only may pass the filter makes nothing certain greater.
      .filter((part) => matches.get(part) === matches.get(id))
      .reduce((sum, part) => sum + floorOf(part), 0);
  const floorOf = (id: string): number => {
    const found = floors.get(id) ?? Math.max(known(id)?.low ?? 0, ofParts(id));
    floors.set(id, found);
    return found;
  };
  const counted = new Map<string, { readonly figure: Figure | null; readonly raise: Figure | null }>();
  const leftOut = new Map<string, Figure>();
  const withoutNumber: string[] = [];
  const leave = (id: string): void => {
    leftOut.set(id, known(id) ?? noFigure);
    for (const part of parts.get(id) ?? []) leave(part);
  };
  const visit = (id: string, top: boolean): boolean => {
    const figure = known(id);
    const own = parts.get(id) ?? [];
    if (figure !== null) {
      counted.set(id, { figure, raise: raiseTo(ofParts(id), figure) });
      own.forEach(leave);
      return true;
    }
    const partCounts = own.map((part) => visit(part, false)).some(Boolean);
    if (partCounts) withoutNumber.push(id);
    if (top) counted.set(id, { figure: null, raise: null });
    else leftOut.set(id, noFigure);
    return partCounts;
  };
  for (const { id } of nodes) {
    if (replaced.has(id)) leftOut.set(id, known(id) ?? noFigure);
    else if (!inside.has(id)) visit(id, true);
  }
  return { counted, leftOut, withoutNumber };
}
