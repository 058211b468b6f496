// What the rows of a timeline say: incidents, links and sayings by their spans, and what is shown beside the buckets.
import type { Match } from '../../generated/schema.js';
import { OPEN_FROM, OPEN_TO } from '../../model/days.js';
import type { SpanLists } from '../../model/facts.js';
import type { Timed } from '../../model/timeline/count.js';
import { cells } from '../emit.js';
import { linkFacts } from '../evidence/facts.js';
import { refuseMore, refuseMoreIncidents } from '../members.js';
import type { Input } from '../observe.js';
import type { Scope } from '../scope.js';
import { readThing } from '../thing.js';
import { boundsOf } from './bounds.js';

/** What a row of the statement holds. */
export const tags = Object.freeze({ INCIDENTS: 0, LINKS: 1, SAYINGS: 2, BESIDE: 3 });

export interface TimelineRead {
  readonly incidents: readonly Timed[];
  readonly links: readonly Timed[];
  readonly sayings: readonly Timed[];
  /** The cells of lists. */
  readonly beside: readonly unknown[];
}

const none: SpanLists = { from: [], to: [], lasting: [] };

/** `[from, to, lasting]` as they are stored. */
function spansStored(cell: unknown): SpanLists {
  const [from, to, lasting] = cells(cell) as readonly [number[] | null, number[] | null, boolean[] | null];
  return { from: from ?? [], to: to ?? [], lasting: lasting ?? [] };
}

/** A saying lies somewhere between its days; without any known it has no span. */
function spansSaid(cell: unknown): SpanLists {
  const [from, to] = cells(cell) as readonly [number, number];
  return from === OPEN_FROM && to === OPEN_TO ? none : { from: [from], to: [to], lasting: [false] };
}

const matchOf = (weight: unknown): Match => (weight === 2 ? 'DEFINITE' : 'POSSIBLE');

const sumOf = (things: readonly Timed[]): number => things.reduce((sum, { count }) => sum + count, 0);

function refuseMoreLinks(scope: Scope, links: number, withSayings: boolean): void {
  const bounds = boundsOf(scope);
  const todo = 'narrow the filter, or name fewer entities';
  refuseMore(links, { most: bounds.links, what: 'A timeline counts' }, 'links', todo, 'where');
  if (!withSayings) return;
  refuseMore(links, { most: bounds.spoken, what: 'A timeline reads the sayings of' }, 'links', todo, 'where');
}

export function readTimeline(
  items: readonly unknown[],
  scope: Scope,
  input: Input,
  withSayings: boolean,
): TimelineRead {
  const { evidence } = scope;
  const timed = (tag: number, spansOf: (cell: unknown) => SpanLists): readonly Timed[] =>
    items.flatMap((item) => {
      const [of, count, weight, cell] = cells(item);
      return of === tag ? [{ count: count as number, match: matchOf(weight), spans: spansOf(cell) }] : [];
    });
  const incidents = timed(
    tags.INCIDENTS,
    evidence === null ? spansStored : (cell) => readThing(scope, cell, input).spans,
  );
  refuseMoreIncidents(sumOf(incidents), { most: boundsOf(scope).incidents, what: 'A timeline counts' });
  const links = timed(tags.LINKS, evidence === null ? spansStored : (cell) => linkFacts(evidence, cell, input).spans);
  refuseMoreLinks(scope, sumOf(links), withSayings);
  const beside = items.find((item) => cells(item)[0] === tags.BESIDE);
  return {
    incidents,
    links,
    sayings: timed(tags.SAYINGS, spansSaid),
    beside: beside === undefined ? [] : cells(cells(beside)[1]),
  };
}
