// The places that hold a thing, one a level: scalars by which lists filter without walking the hierarchy.
import type { TypeCode } from '../../generated/schema.js';
import type { DateSpan } from '../records.js';
import type { SpanLists, WithinFacts } from '../facts.js';
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

export type Level = Exclude<keyof WithinFacts, 'possible'>;

const levels: Readonly<Partial<Record<TypeCode, Level>>> = {
  COUNTRY: 'country',
  REGION: 'region',
  DISTRICT: 'district',
  CITY: 'town',
  VILLAGE: 'town',
  SITE: 'site',
};

/** Of a place that nobody says the type of, only itself is known: it stands at the finest level. */
export function levelOf(type: TypeCode | null): Level {
  return levels[type ?? 'OTHER'] ?? 'site';
}

/** What a place lies in, followed all the way, at the date or, where there is none, at any time; the place itself first. */
function holding(place: string, date: DateSpan | null, hierarchy: Hierarchy): ReadonlySet<string> {
  const asked = date === null ? { from: null, to: null } : boundsOf(date);
  const seen = new Set([place]);
  // A set hands out what is added to it while it is walked; a cycle adds nothing new.
  for (const at of seen) {
    for (const { place: next, spans } of hierarchy.above(at)) {
      if (matchSpans(spans, asked) !== 'NO') seen.add(next);
    }
  }
  return seen;
}

/** Each set is all that one report puts the thing in: what stands in every one, alone at its level, is certain. */
function certainAndPossible(reports: readonly ReadonlySet<string>[], hierarchy: Hierarchy): WithinFacts {
  const named = new Set(reports.flatMap((report) => [...report]));
  const certainAt = (level: Level): string | null => {
    const [place, ...others] = [...named].filter((one) => levelOf(hierarchy.typeOf(one)) === level);
    return place !== undefined && others.length === 0 && reports.every((report) => report.has(place)) ? place : null;
  };
  const facts = {
    country: certainAt('country'),
    region: certainAt('region'),
    district: certainAt('district'),
    town: certainAt('town'),
    site: certainAt('site'),
  };
  const certain: ReadonlySet<string | null> = new Set(Object.values(facts));
  return { ...facts, possible: [...named].filter((place) => !certain.has(place)).sort() };
}

/**
 * For an incident or an arrest: the places of its supported OCCURRED_IN links, and what they lay in at its shown date (at
 * any time where it has none). A place that holds another reported one is refined by it and no longer counts.
 */
export function deriveWithin(places: readonly string[], date: DateSpan | null, hierarchy: Hierarchy): WithinFacts {
  const reports = [...new Set(places)].map((place) => ({ place, held: holding(place, date, hierarchy) }));
  const finest = reports.filter(
    ({ place, held }) =>
      !reports.some((other) => other.place !== place && other.held.has(place) && !held.has(other.place)),
  );
  return certainAndPossible(
    finest.map(({ held }) => held),
    hierarchy,
  );
}

/** For a place: only what lies above it, at any time. One that lay in one region and lies in another now is possibly in both. */
export function derivePlaceWithin(place: string, hierarchy: Hierarchy): WithinFacts {
  const above = new Set(holding(place, null, hierarchy));
  above.delete(place);
  return certainAndPossible([above], hierarchy);
}
