// What counts read of an incident or an arrest: as it is stored, or made anew of the statements that pass.
import { cypher, type Fragment, type Variable } from '../cypher/tag.js';
import type { TypeCode } from '../generated/schema.js';
import { nowhere, type PlacesKnown } from '../model/facets/places.js';
import type { ManyShown, ShownCount, ShownHarm, ShownStatedTotal, SpanLists } from '../model/facts.js';
import { cells } from './emit.js';
import { entityCell, entityFacts } from './evidence/facts.js';
import { pathsCell, placesPassing } from './filter/within.js';
import type { Input } from './observe.js';
import { placesKnown, readPlaces } from './places-known.js';
import type { Scope } from './scope.js';

export interface Thing {
  readonly type: TypeCode | null;
  readonly spans: SpanLists;
  readonly killed: ShownHarm | null;
  readonly wounded: ShownHarm | null;
  readonly people: ShownCount | null;
  readonly statedTotals: readonly ManyShown<ShownStatedTotal>[];
  readonly places: PlacesKnown;
}

const none: SpanLists = { from: [], to: [], lasting: [] };

/** `withPlaces`: where it lies is fetched only where something is broken down by it. */
export function thingCell({ evidence }: Scope, n: Variable, withPlaces: boolean): Fragment {
  if (evidence !== null) {
    return cypher`[${entityCell(evidence, n)}, ${withPlaces ? pathsCell(evidence, n) : cypher`null`}]`;
  }
  const spans = cypher`[${n}.spansFrom, ${n}.spansTo, ${n}.spansLasting]`;
  return cypher`[${n}.typeCode, ${spans}, ${n}.killed, ${n}.wounded, ${n}.people, ${n}.statedTotals, ${n}.statedTotalsAbout, ${withPlaces ? placesKnown(n) : cypher`null`}]`;
}

function json(cell: unknown): unknown {
  return typeof cell === 'string' ? (JSON.parse(cell) as unknown) : null;
}

function storedSpans(cell: unknown): SpanLists {
  const [from, to, lasting] = cells(cell) as readonly [number[] | null, number[] | null, boolean[] | null];
  return { from: from ?? [], to: to ?? [], lasting: lasting ?? [] };
}

export function readThing({ evidence }: Scope, cell: unknown, input: Input): Thing {
  if (evidence !== null) {
    const [entity, paths] = cells(cell);
    const { typeCode, dated, values, statedTotals } = entityFacts(evidence, entity, input);
    return {
      type: typeCode,
      spans: dated?.spans ?? none,
      killed: (values['killed'] as ShownHarm | undefined) ?? null,
      wounded: (values['wounded'] as ShownHarm | undefined) ?? null,
      people: (values['people'] as ShownCount | undefined) ?? null,
      statedTotals,
      places: paths === null ? nowhere : placesPassing(evidence, paths, input),
    };
  }
  const [type, spans, killed, wounded, people, totals, abouts, places] = cells(cell);
  return {
    type: type as TypeCode | null,
    spans: storedSpans(spans),
    killed: json(killed) as ShownHarm | null,
    wounded: json(wounded) as ShownHarm | null,
    people: json(people) as ShownCount | null,
    statedTotals: cells(abouts ?? []).flatMap((about, i) => {
      const shown = json(cells(totals ?? [])[i]) as ShownStatedTotal | null;
      return shown === null ? [] : [{ about: about as string, shown }];
    }),
    places: places === null ? nowhere : readPlaces(places),
  };
}
