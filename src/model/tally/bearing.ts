// What the sums of a tally rest on: what they come to without each source, voice and passage.
import type { Match, Standing } from '../../generated/schema.js';
import { bodyOf, type Body, type Weighing } from '../compare/said.js';
import { valueNamed, type ValueState } from '../compare/states.js';
import { hasSupport } from '../derive/stances.js';
import type { ShownCount, ShownHarm } from '../facts.js';
import { identityOfLink } from '../ids.js';
import { candidatesOf, type Bearing, type Candidate } from '../load-bearing/bearing.js';
import { remembering, touching, weigh, workOf, type Effect, type Weight } from '../load-bearing/effects.js';
import { MOST_WORK } from '../load-bearing/load-bearing.js';
import { entityThing, linkThing, valueThing, type Thing, type Whole } from '../load-bearing/things.js';
import type { ArrestCounted, IncidentCounted, TallyInput } from './input.js';
import { sumsOf, totalsOf, type Totals } from './sums.js';
import { nearest, weakest, type ArrestWay, type LinkedTo, type WayLink } from './ways.js';

type Counted = Pick<TallyInput, 'incidents' | 'arrests'>;

/** A source, voice or passage, and the sums without it. */
export interface Borne extends Totals {
  readonly weight: Weight;
}

export interface Ranked {
  /** How many there are. */
  readonly total: number;
  /** The weightiest. */
  readonly first: readonly Borne[];
}

export interface TallyBearing {
  readonly statements: number;
  readonly sources: Ranked;
  readonly origins: Ranked;
  readonly passages: Ranked;
}

type Values = ReadonlyMap<string, ValueState['shown'] | null>;

const wayOf = ({ link, standing, way }: LinkedTo): readonly WayLink[] => way ?? [{ link, standing }];

/** Every link by which something is counted: parts with wholes, arrests with incidents. */
export function linksOnWays({ incidents, arrests }: Counted): readonly string[] {
  const ways = [...[...incidents, ...arrests].flatMap(({ partOf }) => partOf), ...arrests.flatMap(waysOf)];
  return [...new Set(ways.flatMap(wayOf).map(({ link }) => link))];
}

const waysOf = ({ ways, incidents }: ArrestCounted): readonly ArrestWay[] =>
  ways ?? incidents.map((way) => ({ ...way, distance: 0 }));

const ARREST_LINKS: ReadonlySet<string> = new Set(['ARREST_FOR', 'MADE_DURING']);

/**
 * With the ways that nothing supports yet, between what is counted: where what was said against a link falls, it may stand
 * again.
 */
function withLatent({ incidents, arrests }: Counted, body: Body<Bearing>): Counted {
  const known = new Set(linksOnWays({ incidents, arrests }));
  const isIncident = new Set(incidents.map(({ id }) => id));
  const isArrest = new Set(arrests.map(({ id }) => id));
  const partOf = new Map<string, LinkedTo[]>();
  const made = new Map<string, ArrestWay[]>();
  const add = <Of>(to: Map<string, Of[]>, id: string, one: Of): void => {
    to.set(id, [...(to.get(id) ?? []), one]);
  };
  for (const link of body.links.keys()) {
    const identity = identityOfLink(link);
    if (identity === null || known.has(link)) continue;
    const { kind, subject, object } = identity;
    const latent: LinkedTo = { link, entity: object, standing: 'SUSPECTED', way: [{ link, standing: null }] };
    const ofOneKind =
      (isIncident.has(subject) && isIncident.has(object)) || (isArrest.has(subject) && isArrest.has(object));
    if (kind === 'PART_OF' && ofOneKind) add(partOf, subject, latent);
    if (ARREST_LINKS.has(kind) && isArrest.has(subject) && isIncident.has(object))
      add(made, subject, { ...latent, kind, distance: 0 });
  }
  const whole = <Of extends IncidentCounted | ArrestCounted>(one: Of): Of => ({
    ...one,
    partOf: [...one.partOf, ...(partOf.get(one.id) ?? [])],
  });
  return {
    incidents: incidents.map(whole),
    arrests: arrests.map((arrest) => ({
      ...whole(arrest),
      ways: [...waysOf(arrest), ...(made.get(arrest.id) ?? [])],
    })),
  };
}

/** Everything that the sums are made of, and that may fall. */
function wholeOf(counted: Counted, body: Body<Bearing>, weighing: Weighing): Whole {
  const { incidents, arrests } = counted;
  const valuesOf = (kind: 'INCIDENT' | 'ARREST', id: string, predicates: readonly string[]): readonly Thing[] =>
    predicates.flatMap((predicate) => {
      const own = body.values.get(`${id}|${predicate}`) ?? [];
      const value = own[0] ? valueNamed(kind, own[0]) : null;
      return value === null ? [] : [valueThing(value, own, weighing)];
    });
  const namingOf = (id: string): readonly Bearing[] => body.naming.get(id) ?? [];
  const about = new Set([...body.naming.values()].flat());
  return {
    things: [
      ...incidents.flatMap(({ id }) => [
        entityThing(id, namingOf(id)),
        ...valuesOf('INCIDENT', id, ['KILLED', 'WOUNDED']),
      ]),
      ...arrests.flatMap(({ id }) => [entityThing(id, namingOf(id)), ...valuesOf('ARREST', id, ['PEOPLE'])]),
      ...linksOnWays(counted).map((link) => linkThing(link, body, weighing)),
    ],
    hops: [],
    about: [...about],
    pillars: (left) => incidents.map(({ id }) => namingOf(id).filter(left)),
    falls: (fallen) => incidents.every(({ id }) => namingOf(id).every((one) => fallen.has(one))),
    workOfPillars: 1,
  };
}

/** The value as it is left, or as it is where nothing of it fell. */
function leftOf<Shown extends ShownHarm | ShownCount>(values: Values, about: string, is: Shown | null): Shown | null {
  return values.has(about) ? (values.get(about) as Shown | null) : is;
}

/** What is left of what is counted, by what falls or changes of it. */
function without({ incidents, arrests }: Counted, effects: readonly Effect[]): Counted {
  const entities = new Map<string, Match | null>();
  const values = new Map<string, ValueState['shown'] | null>();
  const links = new Map<string, Standing | null>();
  for (const effect of effects) {
    if (effect.of === 'ENTITY') entities.set(effect.entity, effect.right?.match ?? null);
    if (effect.of === 'VALUE') values.set(effect.value.about, effect.right?.shown ?? null);
    if (effect.of === 'LINK') links.set(effect.link, effect.right?.facts.standing ?? null);
  }
  const linked = <Of extends LinkedTo>(ways: readonly Of[]): readonly Of[] =>
    ways.flatMap((one): readonly Of[] => {
      const standings = wayOf(one).flatMap(({ link, standing }) => {
        const is = links.has(link) ? links.get(link) : standing;
        return is !== null && is !== undefined && hasSupport(is) ? [is] : [];
      });
      return standings.length < wayOf(one).length ? [] : [{ ...one, standing: weakest(standings) }];
    });
  const matchOf = ({ id, match }: { readonly id: string; readonly match: Match }): Match | null => {
    const is = entities.get(id);
    return is === undefined || (is === 'DEFINITE' && match === 'POSSIBLE') ? match : is;
  };
  const left = incidents.flatMap((one): readonly IncidentCounted[] => {
    const match = matchOf(one);
    if (match === null) return [];
    const killed = leftOf(values, `${one.id}|KILLED`, one.killed);
    const wounded = leftOf(values, `${one.id}|WOUNDED`, one.wounded);
    return [{ ...one, match, killed, wounded, partOf: linked(one.partOf) }];
  });
  const matches = new Map(left.map(({ id, match }) => [id, match]));
  return {
    incidents: left,
    arrests: arrests.flatMap((one): readonly ArrestCounted[] => {
      const ways = nearest(linked(waysOf(one)).filter(({ entity }) => matches.has(entity)));
      if (ways.length === 0 || entities.get(one.id) === null) return [];
      const match = ways.some(({ entity }) => matches.get(entity) === 'DEFINITE') ? 'DEFINITE' : 'POSSIBLE';
      const people = leftOf(values, `${one.id}|PEOPLE`, one.people);
      return [{ ...one, match, people, incidents: ways, partOf: linked(one.partOf) }];
    }),
  };
}

/** About in millionths of a second: what it takes to sum one thing anew. */
const WORK_OF_SUM = 5;

/**
 * `said`: all that passes of the incidents and arrests counted and of the links on their ways. Null where it would be more
 * work than may be done while nothing else is answered.
 */
export function tallyBearing(
  given: Counted,
  said: readonly Bearing[],
  weighing: Weighing,
  first: number,
): TallyBearing | null {
  const ids = [...given.incidents, ...given.arrests].map(({ id }) => id);
  const body = bodyOf({ entities: ids, links: linksOnWays(given) }, said);
  const counted = withLatent(given, body);
  const whole = wholeOf(counted, body, weighing);
  const read = [...new Set([...whole.about, ...whole.things.flatMap(({ reads }) => reads)])];
  const candidates = candidatesOf(read);
  const touches = touching(whole);
  const work = workOf(whole, touches, [...candidates.sources, ...candidates.origins, ...candidates.passages]);
  if (work + 3 * first * ids.length * WORK_OF_SUM > MOST_WORK) return null;
  const by = { stands: given.incidents.length > 0, touches, effectOf: remembering() };
  const ranked = (of: readonly Candidate[]): Ranked => {
    const weights = weigh(whole, of, by);
    const borne = weights.slice(0, first).map((weight): Borne => {
      const left = without(counted, weight.effects);
      return { weight, ...totalsOf(sumsOf(left.incidents, left.arrests)) };
    });
    return { total: weights.length, first: borne };
  };
  return {
    statements: whole.about.length,
    sources: ranked(candidates.sources),
    origins: ranked(candidates.origins),
    passages: ranked(candidates.passages),
  };
}
