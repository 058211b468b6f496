// What stands behind an answer, counted by source, by voice, by root, and by what the sources are.
import type { DayRange } from '../dates.js';
import { unitOf, unitText, type CalendarUnit } from '../calendar-units.js';
import { OPEN_FROM, OPEN_TO } from '../days.js';

/** As much of a source as it is counted by; null = not known. */
export interface SourceCounted {
  readonly id: string;
  readonly kind: string | null;
  readonly language: string | null;
  readonly publisher: string | null;
  readonly reliability: string | null;
  /** Open where it is not known. */
  readonly published: DayRange;
}

/** Statements of one source in one voice that rest on the same roots. */
export interface StatementsCounted {
  readonly source: SourceCounted;
  readonly voice: string;
  readonly roots: readonly string[];
  readonly statements: number;
  /** The first and the last day of saying or publication that is known of them. */
  readonly firstDay: number | null;
  readonly lastDay: number | null;
}

export interface Share {
  readonly value: string | null;
  readonly statements: number;
  readonly sources: number;
  readonly origins: number;
}

export interface SourceShare {
  readonly source: string;
  readonly statements: number;
  readonly origins: number;
  readonly firstDay: number | null;
  readonly lastDay: number | null;
}

export interface Totals {
  readonly statements: number;
  readonly sources: number;
  readonly origins: number;
  readonly roots: number;
}

export interface Concentration {
  readonly root: string;
  readonly statements: number;
  readonly share: number;
}

const sum = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0);

function bySize(a: { readonly statements: number; readonly key: string | null }, b: typeof a): number {
  if (a.statements !== b.statements) return b.statements - a.statements;
  if (a.key === null || b.key === null) return a.key === b.key ? 0 : a.key === null ? 1 : -1;
  return a.key < b.key ? -1 : 1;
}

function grouped(
  groups: readonly StatementsCounted[],
  keyOf: (group: StatementsCounted) => string | null,
): readonly { readonly key: string | null; readonly statements: number; readonly own: readonly StatementsCounted[] }[] {
  const found = new Map<string | null, StatementsCounted[]>();
  for (const group of groups) {
    const key = keyOf(group);
    const own = found.get(key);
    if (own) own.push(group);
    else found.set(key, [group]);
  }
  return [...found]
    .map(([key, own]) => ({ key, own, statements: sum(own.map(({ statements }) => statements)) }))
    .sort(bySize);
}

const distinct = (groups: readonly StatementsCounted[], of: (group: StatementsCounted) => string): number =>
  new Set(groups.map(of)).size;

export function totalsOf(groups: readonly StatementsCounted[]): Totals {
  return {
    statements: sum(groups.map(({ statements }) => statements)),
    sources: distinct(groups, ({ source }) => source.id),
    origins: distinct(groups, ({ voice }) => voice),
    roots: new Set(groups.flatMap(({ roots }) => roots)).size,
  };
}

const known = (days: readonly (number | null)[]): readonly number[] => days.filter((day) => day !== null);
const least = (days: readonly number[]): number | null => (days.length === 0 ? null : Math.min(...days));
const greatest = (days: readonly number[]): number | null => (days.length === 0 ? null : Math.max(...days));

/** Most statements first, then by id. */
export function bySource(groups: readonly StatementsCounted[]): readonly SourceShare[] {
  return grouped(groups, ({ source }) => source.id).map(({ own, statements }) => ({
    source: own[0]?.source.id ?? '',
    statements,
    origins: distinct(own, ({ voice }) => voice),
    firstDay: least(known(own.map(({ firstDay }) => firstDay))),
    lastDay: greatest(known(own.map(({ lastDay }) => lastDay))),
  }));
}

/** Most statements first, then by value, what is not known last. */
export function bySourceValue(
  groups: readonly StatementsCounted[],
  valueOf: (source: SourceCounted) => string | null,
): readonly Share[] {
  return grouped(groups, ({ source }) => valueOf(source)).map(({ key, own, statements }) => ({
    value: key,
    statements,
    sources: distinct(own, ({ source }) => source.id),
    origins: distinct(own, ({ voice }) => voice),
  }));
}

/** The one month or year in which it was published for certain; null where none is. */
export function periodOf({ published: { from, to } }: SourceCounted, unit: CalendarUnit): string | null {
  if (from === OPEN_FROM || to === OPEN_TO) return null;
  const period = unitOf(from, unit);
  return period === unitOf(to, unit) ? unitText(period, unit) : null;
}

/** The root on which most statements rest, the first by id of several. */
export function concentrationOf(groups: readonly StatementsCounted[]): Concentration | null {
  const resting = new Map<string, number>();
  for (const { roots, statements } of groups) {
    for (const root of roots) resting.set(root, (resting.get(root) ?? 0) + statements);
  }
  const [largest] = [...resting].map(([key, statements]) => ({ key, statements })).sort(bySize);
  if (largest === undefined) return null;
  const { statements } = totalsOf(groups);
  return { root: largest.key, statements: largest.statements, share: largest.statements / statements };
}
