// Under which keys a piece stands: one dimension for each thing that a tally is broken down by.
import type { HarmRole, TallyBy } from '../../generated/schema.js';
import { definitely, possibly, type Option } from '../facets/options.js';
import { placeAt, placeLevels, type PlaceLevel } from '../facets/places.js';
import { placeInTime, unitsNamed, type TimeUnit } from '../facets/time.js';
import type { Piece } from './pieces.js';

/** The keys of a row, as text; years too. */
export type RowKey = Readonly<Partial<Record<TallyBy, string>>>;

export interface Dimension {
  /** What it settles. */
  readonly by: readonly TallyBy[];
  readonly of: (piece: Piece) => readonly Option<RowKey>[];
}

const isLevel = (by: TallyBy): by is PlaceLevel => (placeLevels as readonly TallyBy[]).includes(by);

function distinct(options: readonly Option<RowKey>[]): readonly Option<RowKey>[] {
  const found = new Map(options.map((option) => [JSON.stringify(option.key), option]));
  return [...found.values()];
}

/** Figures whose number is not known may be of every role that there is; people detained have none. */
function byRole(pieces: readonly Piece[]): Dimension {
  const roles = [...new Set(pieces.flatMap(({ role }) => role ?? []))];
  const any = roles.map((ROLE: HarmRole) => possibly({ ROLE }));
  return {
    by: ['ROLE'],
    of: ({ role, of }) => (role !== null ? [definitely({ ROLE: role })] : of === 'PEOPLE' ? [] : any),
  };
}

/** Months and years together, the finer deciding: a month lies in one year. */
function byTime(by: readonly TallyBy[], pieces: readonly Piece[]): Dimension {
  const unit: TimeUnit = by.includes('MONTH') ? 'MONTH' : 'YEAR';
  const named = unitsNamed(
    pieces.map(({ spans }) => spans),
    unit,
  );
  const keyOf = (text: string): RowKey => ({
    ...(by.includes('MONTH') ? { MONTH: text } : {}),
    ...(by.includes('YEAR') ? { YEAR: unit === 'YEAR' ? text : text.slice(0, -'-00'.length) } : {}),
  });
  return {
    by: by.filter((one) => one === 'MONTH' || one === 'YEAR'),
    of: ({ spans, isFigure }) =>
      placeInTime(spans, unit, named, { figure: isFigure, undated: 'INCLUDE' }).map(({ key, match }) => ({
        key: keyOf(key),
        match,
      })),
  };
}

/** Each who is said to have done it under the standing of its own link. */
function byWho(by: readonly TallyBy[]): Dimension {
  return {
    by: by.filter((one) => one === 'GROUP' || one === 'STANDING'),
    of: ({ perpetrators }) =>
      distinct(
        perpetrators.map(({ entity, standing }) =>
          definitely({
            ...(by.includes('GROUP') ? { GROUP: entity } : {}),
            ...(by.includes('STANDING') ? { STANDING: standing } : {}),
          }),
        ),
      ),
  };
}

const byType: Dimension = { by: ['TYPE'], of: ({ types }) => types.map((TYPE) => definitely({ TYPE })) };

/** What is asked for, each once, in dimensions that do not depend on each other. */
export function dimensionsOf(by: readonly TallyBy[], pieces: readonly Piece[]): readonly Dimension[] {
  const asked = (...some: readonly TallyBy[]): boolean => some.some((one) => by.includes(one));
  return [
    ...(asked('ROLE') ? [byRole(pieces)] : []),
    ...(asked('MONTH', 'YEAR') ? [byTime(by, pieces)] : []),
    ...placeLevels.filter(isLevel).flatMap((level): readonly Dimension[] =>
      asked(level)
        ? [
            {
              by: [level],
              of: ({ places }) => placeAt(places, level).map(({ key, match }) => ({ key: { [level]: key }, match })),
            },
          ]
        : [],
    ),
    ...(asked('GROUP', 'STANDING') ? [byWho(by)] : []),
    ...(asked('TYPE') ? [byType] : []),
  ];
}
