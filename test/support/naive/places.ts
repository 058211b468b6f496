// Which places hold a thing, for certain or possibly.
import type { TypeCode } from '../../../src/generated/schema.js';
import { boundsOf, type DayRange } from '../../../src/model/dates.js';
import { dateOf, kindOf, typeOf } from './entity.js';
import { linksOf } from './link.js';
import { overlap } from './spans.js';
import { supportedStandings } from './standing.js';
import { remember, type View } from './view.js';
import type { Weight } from './weights.js';

/** Cities and villages are one level; a place of which nobody says the type stands at the finest. */
function levelOf(type: TypeCode | null): string {
  switch (type) {
    case 'COUNTRY':
    case 'REGION':
    case 'DISTRICT':
      return type;
    case 'CITY':
    case 'VILLAGE':
      return 'TOWN';
    default:
      return 'SITE';
  }
}

function supportedFrom(view: View, id: string, kind: 'OCCURRED_IN' | 'LOCATED_IN') {
  return linksOf(view, id).filter(
    (link) =>
      link.subject === id && link.kind === kind && link.standing !== null && supportedStandings.includes(link.standing),
  );
}

/** The places in which something is reported to have happened. */
export const placesOf = (view: View, id: string): readonly string[] => [
  ...new Set(supportedFrom(view, id, 'OCCURRED_IN').map(({ object }) => object)),
];

/** A place and all that it lies in, all the way up: by what may have held on those days, or ever. */
function allAbove(view: View, place: string, days: DayRange | null): ReadonlySet<string> {
  const found = new Set<string>();
  const visit = (id: string): void => {
    if (found.has(id)) return;
    found.add(id);
    for (const { object, spans } of supportedFrom(view, id, 'LOCATED_IN')) {
      if (days === null || spans.length === 0 || spans.some((span) => overlap(span, days))) visit(object);
    }
  };
  visit(place);
  return found;
}

/** What each report of its place comes to: that place and all above it. */
function reportsOf(view: View, id: string): readonly ReadonlySet<string>[] {
  if (kindOf(view, id) === 'PLACE') {
    const above = [...allAbove(view, id, null)].filter((place) => place !== id);
    return [new Set(above)];
  }
  const date = dateOf(view, id, 'DATE');
  const days = date === null ? null : boundsOf(date);
  const reports = placesOf(view, id).map((place) => ({ place, all: allAbove(view, place, days) }));
  // A place that holds another reported one is refined by it.
  const isRefined = (one: (typeof reports)[number]): boolean =>
    reports.some((other) => other !== one && other.all.has(one.place) && !one.all.has(other.place));
  return reports.filter((one) => !isRefined(one)).map(({ all }) => all);
}

interface Within {
  readonly certain: ReadonlySet<string>;
  readonly possible: ReadonlySet<string>;
}

/** Certain: every report lies in it, and no report in another of its level. */
function withinOf(view: View, id: string): Within {
  return remember(view, `within ${id}`, () => {
    const reports = reportsOf(view, id);
    const named = [...new Set(reports.flatMap((all) => [...all]))];
    const level = (place: string): string => levelOf(typeOf(view, place));
    const isCertain = (place: string): boolean =>
      reports.every((all) => all.has(place)) &&
      !named.some((other) => other !== place && level(other) === level(place));
    const certain = new Set(named.filter(isCertain));
    return { certain, possible: new Set(named.filter((place) => !certain.has(place))) };
  });
}

export function withinWeight(view: View, id: string, place: string): Weight {
  if (!['INCIDENT', 'ARREST', 'PLACE'].includes(kindOf(view, id))) return 'NO';
  const { certain, possible } = withinOf(view, id);
  return certain.has(place) ? 'DEFINITE' : possible.has(place) ? 'POSSIBLE' : 'NO';
}
