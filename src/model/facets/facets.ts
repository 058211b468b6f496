// Counts of a list by the values of its items: the one rule behind `groupBy` on every connection.
import type { Match } from '../../generated/schema.js';
import { BaylanysError } from '../../errors.js';
import type { SpanLists } from '../facts.js';
import { combinations, combine, definitely, isSettled, least, type Option } from './options.js';
import { placeInTime, unitsNamed, type TimeUnit } from './time.js';

type Value = string | null;

/** Facets that are read together, so that a value of one never meets what belongs to another value of the other. */
export interface FacetDimension {
  readonly facets: readonly string[];
  /** Months or years read from spans, one for each of `facets`; null where the values are given. */
  readonly units: readonly TimeUnit[] | null;
}

/** What one dimension has to read of an item: its values, one for each of the dimension's facets, or spans of days. */
export type FacetMaterial =
  | { readonly of: 'VALUES'; readonly options: readonly Option<readonly Value[]>[] }
  | { readonly of: 'SPANS'; readonly spans: SpanLists };

/** Items that are alike in all that is counted by. */
export interface FacetItems {
  readonly match: Match;
  readonly count: number;
  /** In the order of the dimensions. */
  readonly materials: readonly FacetMaterial[];
}

export interface FacetRowFacts {
  readonly key: readonly { readonly by: string; readonly value: Value }[];
  readonly count: number;
  readonly definite: number;
  readonly possible: number;
}

export interface FacetsFacts {
  readonly rows: readonly FacetRowFacts[];
  readonly unsettled: number;
}

/** Past so many the counts would take longer than anybody waits. */
const MOST_COMBINATIONS = 1_000_000;

/** One of each, the surer one: an item counts once under a value, however often it has it. */
function distinct(options: readonly Option<readonly Value[]>[]): readonly Option<readonly Value[]>[] {
  const found = new Map<string, Option<readonly Value[]>>();
  for (const option of options) {
    const text = JSON.stringify(option.key);
    if (option.match === 'DEFINITE' || !found.has(text)) found.set(text, option);
  }
  return [...found.values()];
}

/** The finer unit decides: a month lies in one year. */
function inTime(
  spans: SpanLists,
  units: readonly TimeUnit[],
  named: ReturnType<typeof unitsNamed>,
): readonly Option<readonly Value[]>[] {
  const finest = finestOf(units);
  return placeInTime(spans, finest, named, { figure: false, undated: 'EXCLUDE' }).map(({ key, match }) => ({
    key: units.map((unit) => (unit === finest ? key : key.slice(0, -'-00'.length))),
    match,
  }));
}

const finestOf = (units: readonly TimeUnit[]): TimeUnit => (units.includes('MONTH') ? 'MONTH' : 'YEAR');

function compareKeys(a: readonly Value[], b: readonly Value[]): number {
  const at = a.findIndex((value, i) => value !== b[i]);
  if (at < 0) return 0;
  const [x, y] = [a[at] ?? null, b[at] ?? null];
  // What has no value comes after all values.
  if (x === null || y === null) return x === null ? 1 : -1;
  return x < y ? -1 : 1;
}

/**
 * Each item counts under every value that it has or may have: DEFINITE where the value is certain and the item passes for
 * certain. Most frequent values first, ties by their own order. `by` gives the order of the values in a key.
 */
export function countFacets(
  items: readonly FacetItems[],
  dimensions: readonly FacetDimension[],
  by: readonly string[],
): FacetsFacts {
  const named = dimensions.map(({ units }, i) => {
    if (units === null) return [];
    const spans = items.flatMap(({ materials }) => {
      const material = materials[i];
      return material?.of === 'SPANS' ? [material.spans] : [];
    });
    return unitsNamed(spans, finestOf(units));
  });
  const optionsOf = (item: FacetItems, i: number): readonly Option<readonly Value[]>[] => {
    const { facets = [], units = null } = dimensions[i] ?? {};
    const material = item.materials[i];
    const found =
      material?.of === 'SPANS'
        ? inTime(material.spans, units ?? [], named[i] ?? [])
        : distinct(material?.options ?? []);
    return found.length === 0 ? [definitely(facets.map(() => null))] : found;
  };
  const facets = dimensions.flatMap((dimension) => dimension.facets);
  const rows = new Map<string, { key: readonly Value[]; definite: number; possible: number }>();
  let unsettled = 0;
  let made = 0;
  for (const item of items) {
    const options = dimensions.map((_, i) => optionsOf(item, i));
    made += combinations(options);
    if (made > MOST_COMBINATIONS) {
      throw new BaylanysError(
        'TOO_COSTLY',
        `groupBy makes up to ${MOST_COMBINATIONS} combinations of items and values, and this list has more: ask for fewer keys, or narrow the list.`,
        { at: 'by' },
      );
    }
    const combined = combine(options).map(({ key, match }) => ({ key: key.flat(), match }));
    if (!isSettled(combined)) unsettled += item.count;
    for (const { key, match } of combined) {
      const ordered = by.map((name) => key[facets.indexOf(name)] ?? null);
      const text = JSON.stringify(ordered);
      const row = rows.get(text) ?? { key: ordered, definite: 0, possible: 0 };
      if (least(item.match, match) === 'DEFINITE') row.definite += item.count;
      else row.possible += item.count;
      rows.set(text, row);
    }
  }
  const sorted = [...rows.values()]
    .map(({ key, definite, possible }) => ({ key, count: definite + possible, definite, possible }))
    .sort((a, b) => b.count - a.count || compareKeys(a.key, b.key))
    .map((row) => ({ ...row, key: row.key.map((value, i) => ({ by: by[i] ?? '', value })) }));
  return { rows: sorted, unsettled };
}
