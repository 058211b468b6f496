// The rows of a tally: pieces gathered under the keys where they stand, for certain or possibly.
import { supportedStandings } from '../derive/stances.js';
import type { HarmRole, Match, TallyBy } from '../../generated/schema.js';
import { BaylanysError } from '../../errors.js';
import { combinations, combine, isSettled, least, most } from '../facets/options.js';
import { isKnown, tallyFigure, type Placed, type TallyFigureFacts } from './figure.js';
import type { Dimension, RowKey } from './keys.js';
import type { Measure, Piece } from './pieces.js';

/** An incident or arrest in a row. */
export interface TallyEntry {
  readonly thing: string;
  readonly match: Match;
  readonly figures: Readonly<Record<Measure, TallyFigureFacts>>;
  /** Where its figures are from: statement ids, or null for all about the value. */
  readonly from: readonly { readonly of: Measure; readonly statements: readonly string[] | null }[];
  readonly unsettled: readonly TallyBy[];
}

export interface TallyCountFacts {
  readonly definite: number;
  readonly possible: number;
}

export interface TallyRestFacts {
  readonly figures: Readonly<Record<Measure, TallyFigureFacts>>;
  readonly count: TallyCountFacts;
  readonly incidents: readonly TallyEntry[];
  readonly arrests: readonly TallyEntry[];
}

export interface TallyRowFacts extends TallyRestFacts {
  readonly key: RowKey;
  readonly match: Match;
}

const MOST_ROWS = 10_000;
const MOST_CELLS = 1_000_000;

interface Cell {
  readonly piece: Piece;
  readonly match: Match;
  readonly unsettled: readonly TallyBy[];
}

const measures: readonly Measure[] = ['KILLED', 'WOUNDED', 'PEOPLE'];

function figuresOf(cells: readonly Cell[]): Readonly<Record<Measure, TallyFigureFacts>> {
  const placed = (of: Measure): readonly Placed[] =>
    cells
      .filter(({ piece }) => piece.of === of)
      .map(({ piece: { thing, figure }, match }) => ({ thing, figure, match }));
  return {
    KILLED: tallyFigure(placed('KILLED')),
    WOUNDED: tallyFigure(placed('WOUNDED')),
    PEOPLE: tallyFigure(placed('PEOPLE')),
  };
}

/** A number that is not known makes sums unknown, but brings nothing into a row. */
function isThere({ piece }: Cell): boolean {
  return piece.of === 'INCIDENT' || piece.of === 'PEOPLE' || isKnown(piece.figure);
}

function entryOf(thing: string, cells: readonly Cell[]): TallyEntry {
  const there = cells.filter(isThere);
  const from = measures.flatMap((of) => {
    const own = there.filter(({ piece }) => piece.of === of).map(({ piece }) => piece.statements);
    if (own.length === 0) return [];
    const named = own.every((statements) => statements !== null) ? [...new Set(own.flat())].sort() : null;
    return [{ of, statements: named }];
  });
  return {
    thing,
    match: there.map(({ match }) => match).reduce(most, 'POSSIBLE'),
    figures: figuresOf(cells),
    from,
    unsettled: [...new Set(there.flatMap(({ unsettled }) => unsettled))],
  };
}

type DayOf = (thing: string) => number;

function gathered(cells: readonly Cell[], dayOf: DayOf): TallyRestFacts {
  const byThing = new Map<string, Cell[]>();
  for (const cell of cells) {
    const own = byThing.get(cell.piece.thing);
    if (own) own.push(cell);
    else byThing.set(cell.piece.thing, [cell]);
  }
  const entries = [...byThing]
    .filter(([, own]) => own.some(isThere))
    .sort(([a], [b]) => dayOf(a) - dayOf(b) || (a < b ? -1 : 1))
    .map(([thing, own]) => entryOf(thing, own));
  const isArrest = ({ thing }: TallyEntry): boolean => byThing.get(thing)?.[0]?.piece.of === 'PEOPLE';
  const incidents = entries.filter((entry) => !isArrest(entry));
  // A figure that is counted for a whole without a number brings no incident of its own into the count.
  const counts = incidents.filter(({ thing }) => byThing.get(thing)?.some(({ piece }) => piece.counts) ?? false);
  const definite = counts.filter(({ match }) => match === 'DEFINITE').length;
  return {
    figures: figuresOf(cells),
    count: { definite, possible: counts.length - definite },
    incidents,
    arrests: entries.filter(isArrest),
  };
}

const roles: readonly HarmRole[] = ['LAW_ENFORCEMENT', 'MILITARY', 'CIVILIAN', 'SUSPECT', 'PERPETRATOR', 'UNKNOWN'];

function compareAt(by: TallyBy, a: string, b: string): number {
  const order: readonly string[] = by === 'ROLE' ? roles : by === 'STANDING' ? supportedStandings : [];
  return order.indexOf(a) - order.indexOf(b) || (a === b ? 0 : a < b ? -1 : 1);
}

function compareKeys(asked: readonly TallyBy[]): (a: TallyRowFacts, b: TallyRowFacts) => number {
  return (a, b) => {
    for (const by of asked) {
      const order = compareAt(by, a.key[by] ?? '', b.key[by] ?? '');
      if (order !== 0) return order;
    }
    return 0;
  };
}

function refuse(what: string, most: number): never {
  throw new BaylanysError(
    'TOO_COSTLY',
    `A tally makes up to ${most} ${what}, and this one would make more: break it down by less, or narrow the filter.`,
    { at: 'by' },
  );
}

export interface Gathered {
  readonly rows: readonly TallyRowFacts[];
  readonly unassigned: TallyRestFacts;
  /** What stands in several rows for certain. */
  readonly overlapping: readonly string[];
}

/** A piece stands in each row whose keys it has; what stands in none for certain is gathered once more. */
export function gather(
  pieces: readonly Piece[],
  dimensions: readonly Dimension[],
  asked: { readonly by: readonly TallyBy[]; readonly match: Match },
  dayOf: DayOf,
): Gathered {
  const rows = new Map<string, { key: RowKey; cells: Cell[] }>();
  const rest: Cell[] = [];
  const overlapping = new Set<string>();
  let made = 0;
  // What has no number is added to the rows that all the rest makes.
  const inOrder = [...pieces.filter((piece) => !isNumberless(piece)), ...pieces.filter(isNumberless)];
  for (const piece of inOrder) {
    const own = dimensions.map((dimension) => ({ by: dimension.by, options: dimension.of(piece) }));
    const options = own.map((dimension) => dimension.options);
    made += combinations(options);
    if (made > MOST_CELLS) refuse('figures under keys', MOST_CELLS);
    const unsettled = own.filter((dimension) => !isSettled(dimension.options)).flatMap(({ by }) => by);
    if (unsettled.length > 0) rest.push({ piece, match: piece.match, unsettled });
    let certainly = 0;
    for (const { key: keys, match } of combine(options)) {
      if (match === 'DEFINITE') certainly += 1;
      else if (asked.match === 'DEFINITE') continue;
      const key: RowKey = Object.assign({}, ...keys) as RowKey;
      const text = JSON.stringify(asked.by.map((by) => key[by] ?? null));
      const row = rows.get(text) ?? { key, cells: [] };
      row.cells.push({ piece, match: least(piece.match, match), unsettled: [] });
      if (!rows.has(text) && !isNumberless(piece)) rows.set(text, row);
      if (rows.size > MOST_ROWS) refuse('rows', MOST_ROWS);
    }
    if (certainly > 1) overlapping.add(piece.thing);
  }
  const ordered = [...rows.values()]
    .map(({ key, cells }) => {
      const match = cells
        .filter(isThere)
        .map((cell) => cell.match)
        .reduce(most, 'POSSIBLE');
      return { key, match, ...gathered(cells, dayOf) };
    })
    .sort(compareKeys(asked.by));
  return {
    rows: ordered,
    unassigned: gathered(rest, dayOf),
    overlapping: [...overlapping].sort(),
  };
}

function isNumberless({ of, figure }: Piece): boolean {
  return (of === 'KILLED' || of === 'WOUNDED') && !isKnown(figure);
}
