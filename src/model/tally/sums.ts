// What is counted of a set of incidents and arrests, before it is broken down by anything.
import type { Figure } from '../facts.js';
import { countFigures, type CountedFigures } from './counted.js';
import { tallyFigure, type Placed, type TallyFigureFacts } from './figure.js';
import type { ArrestCounted, IncidentCounted } from './input.js';
import type { Measure } from './pieces.js';
import type { TallyCountFacts } from './rows.js';
import { findWholes, type Wholes } from './wholes.js';

export interface Sums {
  readonly incidents: ReadonlyMap<string, IncidentCounted>;
  readonly arrests: ReadonlyMap<string, ArrestCounted>;
  readonly ofIncidents: Wholes;
  readonly ofArrests: Wholes;
  readonly figures: Readonly<Record<Measure, CountedFigures>>;
  /** Incidents that are counted as such: neither parts of others nor replaced by their parts. */
  readonly whole: readonly IncidentCounted[];
}

/** The same for every order of what is given. */
function byId<Thing extends { readonly id: string }>(things: readonly Thing[]): ReadonlyMap<string, Thing> {
  const sorted = [...things].sort((a, b) => (a.id < b.id ? -1 : 1));
  return new Map(sorted.map((thing) => [thing.id, thing]));
}

export function sumsOf(given: readonly IncidentCounted[], made: readonly ArrestCounted[]): Sums {
  const [incidents, arrests] = [byId(given), byId(made)];
  const [ofIncidents, ofArrests] = [findWholes([...incidents.values()]), findWholes([...arrests.values()])];
  const count = (figureOf: (incident: IncidentCounted) => Figure | null): CountedFigures =>
    countFigures([...incidents.values()], ofIncidents, (id) => {
      const incident = incidents.get(id);
      return incident === undefined ? null : figureOf(incident);
    });
  return {
    incidents,
    arrests,
    ofIncidents,
    ofArrests,
    figures: {
      KILLED: count(({ killed }) => killed),
      WOUNDED: count(({ wounded }) => wounded),
      PEOPLE: countFigures([...arrests.values()], ofArrests, (id) => arrests.get(id)?.people ?? null),
    },
    whole: [...incidents.values()].filter(({ id }) => !ofIncidents.inside.has(id) && !ofIncidents.replaced.has(id)),
  };
}

/** The sum of one kind of figure over all that is counted. */
export function totalOf({ figures, incidents, arrests }: Sums, of: Measure): TallyFigureFacts {
  const things = of === 'PEOPLE' ? arrests : incidents;
  const placed = [...figures[of].counted].flatMap(([thing, { figure, raise }]): readonly Placed[] => {
    const match = things.get(thing)?.match ?? 'POSSIBLE';
    return [{ thing, figure, match }, ...(raise === null ? [] : [{ thing, figure: raise, match }])];
  });
  return tallyFigure(placed);
}

export interface Totals {
  readonly figures: Readonly<Record<Measure, TallyFigureFacts>>;
  readonly count: TallyCountFacts;
}

/** What all of it comes to. */
export function totalsOf(sums: Sums): Totals {
  const definite = sums.whole.filter(({ match }) => match === 'DEFINITE').length;
  return {
    figures: { KILLED: totalOf(sums, 'KILLED'), WOUNDED: totalOf(sums, 'WOUNDED'), PEOPLE: totalOf(sums, 'PEOPLE') },
    count: { definite, possible: sums.whole.length - definite },
  };
}
