// The places that hold a thing, one a level: scalars by which lists filter without walking the hierarchy.
import type { TypeCode } from '../../generated/schema.js';
import type { DateSpan } from '../records.js';
import { SEVERAL, type SpanLists, type WithinFacts } from '../facts.js';
import { boundsOf } from '../dates.js';
import { matchSpans } from './spans.js';

/** What is known of places: their types, and what each lies in by a supported LOCATED_IN. */
export interface Hierarchy {
  readonly typeOf: (place: string) => TypeCode | null;
  readonly above: (place: string) => readonly LocatedIn[];
}

export interface LocatedIn {
  /** Place id. */
  readonly place: string;
  /** When it lay there, as the link's facts say; empty lists = at any time. */
  readonly spans: SpanLists;
}

type Level = keyof WithinFacts;

const levels: Readonly<Partial<Record<TypeCode, Level>>> = {
  COUNTRY: 'country',
  REGION: 'region',
  DISTRICT: 'district',
  CITY: 'town',
  VILLAGE: 'town',
  SITE: 'site',
};

function oneOf(places: readonly string[]): string | null {
  return places.length > 1 ? SEVERAL : (places[0] ?? null);
}

function atEachLevel(places: ReadonlySet<string>, hierarchy: Hierarchy): WithinFacts {
  const at = (level: Level): string | null =>
    oneOf([...places].filter((place) => levels[hierarchy.typeOf(place) ?? 'OTHER'] === level));
  return {
    country: at('country'),
    region: at('region'),
    district: at('district'),
    town: at('town'),
    site: at('site'),
  };
}

/** Whatever the places lie in, followed all the way, at the date or, where there is none, at any time. */
function holding(places: readonly string[], date: DateSpan | null, hierarchy: Hierarchy): ReadonlySet<string> {
  const asked = date === null ? { from: null, to: null } : boundsOf(date);
  const seen = new Set(places);
  // A set hands out what is added to it while it is walked; a cycle adds nothing new.
  for (const place of seen) {
    for (const { place: next, spans } of hierarchy.above(place)) {
      if (matchSpans(spans, asked) !== 'NO') seen.add(next);
    }
  }
  return seen;
}

/**
 * For an incident or an arrest: the places of its supported OCCURRED_IN links, and what they lay in at its shown date (at
 * any time where it has none). More than one at a level is SEVERAL: the filter then asks the links.
 */
export function deriveWithin(places: readonly string[], date: DateSpan | null, hierarchy: Hierarchy): WithinFacts {
  return atEachLevel(holding(places, date, hierarchy), hierarchy);
}

/**
 * For a place: only what lies above it, at any time. A place that lay in one region and lies in another now has SEVERAL.
 */
export function derivePlaceWithin(place: string, hierarchy: Hierarchy): WithinFacts {
  const above = new Set(holding([place], null, hierarchy));
  above.delete(place);
  return atEachLevel(above, hierarchy);
}
