// The things that may fall: each with the statements that it is made of, and what it comes to by those that are left.
import type { EntityKind } from '../../generated/schema.js';
import { differEntities, differLinks, differValues, type Difference } from '../compare/difference.js';
import { bodyOf, type Body, type Weighing } from '../compare/said.js';
import {
  linkState,
  valueNamed,
  valueState,
  type EntityState,
  type LinkState,
  type ValueNamed,
  type ValueState,
} from '../compare/states.js';
import { hasSupport } from '../derive/stances.js';
import { identityOfLink } from '../ids.js';
import type { Hop } from '../route-id.js';
import type { Bearing } from './bearing.js';

export type Question =
  | { readonly of: 'ENTITY'; readonly entity: string; readonly kind: EntityKind }
  | { readonly of: 'LINK'; readonly link: string }
  | { readonly of: 'ROUTE'; readonly hops: readonly Hop[] };

/** Whether a statement is left. */
export type Left = (one: Bearing) => boolean;
export type Fallen = ReadonlySet<Bearing>;

export const leftOf =
  (fallen: Fallen): Left =>
  (one) =>
    !fallen.has(one);

export interface EntityEffect extends Difference<EntityState> {
  readonly of: 'ENTITY';
  readonly entity: string;
}
export interface LinkEffect extends Difference<LinkState> {
  readonly of: 'LINK';
  readonly link: string;
}
export interface ValueEffect extends Difference<ValueState> {
  readonly of: 'VALUE';
  readonly value: ValueNamed;
  /** Ids of the statements about it that fell. */
  readonly fallen: readonly string[];
}
export type ThingEffect = EntityEffect | LinkEffect | ValueEffect;

export interface Thing {
  readonly key: string;
  /** All that it is made of. */
  readonly reads: readonly Bearing[];
  /** How much work it is to make it anew of what is left, about in millionths of a second; nothing where nothing is. */
  readonly workWithout: (fallen: readonly Bearing[]) => number;
  /** What becomes of it where these fall; null where nothing does. */
  readonly effectOf: (fallen: Fallen) => ThingEffect | null;
}

export interface LinkThing extends Thing {
  readonly stateBy: (left: Left) => LinkState | null;
}

/** As measured: a little for each statement and, where there are many, for each two that are held against each other. */
const workOn = (statements: number): number => 150 + 40 * statements + statements ** 2 / 50;

function workWithout(own: readonly Bearing[], read: number): Thing['workWithout'] {
  const all = new Set(own);
  return (fallen) => (fallen.filter((one) => all.has(one)).length === own.length ? 1 : workOn(read));
}

export function linkThing(link: string, body: Body<Bearing>, weighing: Weighing): LinkThing {
  const own = body.links.get(link) ?? [];
  const identity = identityOfLink(link);
  const ends = identity === null ? [] : [identity.subject, identity.object];
  const dates = ends.map((end) => [end, body.dates.get(end) ?? []] as const);
  const stateBy = (left: Left): LinkState | null => {
    const kept = new Map(dates.map(([end, said]) => [end, said.filter(left)]));
    return linkState(link, own.filter(left), kept, weighing);
  };
  const before = stateBy(() => true);
  const reads = [...own, ...dates.flatMap(([, said]) => said)];
  return {
    key: link,
    ...{ reads, stateBy },
    workWithout: workWithout(own, reads.length),
    effectOf: (fallen) => {
      const difference = differLinks(before, stateBy(leftOf(fallen)));
      return difference && { of: 'LINK', link, ...difference };
    },
  };
}

export function valueThing(value: ValueNamed, own: readonly Bearing[], weighing: Weighing): Thing {
  const before = valueState(value, own, weighing);
  return {
    key: value.about,
    reads: own,
    workWithout: workWithout(own, own.length),
    effectOf: (all) => {
      const difference = differValues(before, valueState(value, own.filter(leftOf(all)), weighing));
      const fallen = own.filter((one) => all.has(one)).map(({ statement }) => statement.id);
      return difference && { of: 'VALUE', value, fallen, ...difference };
    },
  };
}

/** Told by numbers alone: an entity may be named by more statements than could be looked through for each that falls. */
export function entityThing(entity: string, naming: readonly Bearing[]): Thing {
  const all = new Set(naming);
  const certain = naming.filter(({ definite }) => definite).length;
  const stateOf = (left: number, definite: number): EntityState | null =>
    left === 0 ? null : { match: definite > 0 ? 'DEFINITE' : 'POSSIBLE' };
  const before = stateOf(naming.length, certain);
  return {
    key: entity,
    reads: naming,
    workWithout: () => 1,
    effectOf: (fallen) => {
      const gone = [...fallen].filter((one) => all.has(one));
      const definite = gone.filter((one) => one.definite).length;
      const difference = differEntities(before, stateOf(naming.length - gone.length, certain - definite));
      return difference && { of: 'ENTITY', entity, ...difference };
    },
  };
}

/** What supports the whole: it stands while each of these has something left. */
export type Pillars = (left: Left) => readonly (readonly Bearing[])[];

export interface Whole {
  readonly things: readonly Thing[];
  /** Of a route: the links of each hop. */
  readonly hops: readonly (readonly LinkThing[])[];
  /** The statements that are about it. */
  readonly about: readonly Bearing[];
  readonly pillars: Pillars;
  /** Whether it falls with these. */
  readonly falls: (fallen: Fallen) => boolean;
  /** How much work it is to tell the pillars, or whether it falls. */
  readonly workOfPillars: number;
}

const workOfAll = (links: readonly LinkThing[]): number =>
  links.reduce((sum, { reads }) => sum + workOn(reads.length), 0);

const anyEmpty = (supports: readonly (readonly Bearing[])[]): boolean =>
  supports.some((support) => support.length === 0);

/** The statements that support a link; none where it is not there. */
function supportOf(link: LinkThing, left: Left): readonly Bearing[] {
  const state = link.stateBy(left);
  return state !== null && hasSupport(state.facts.standing) ? (state.support as readonly Bearing[]) : [];
}

export function wholeOf(question: Question, said: readonly Bearing[], weighing: Weighing): Whole {
  switch (question.of) {
    case 'ENTITY': {
      const { entity, kind } = question;
      const body = bodyOf({ entities: [entity], links: [] }, said);
      const naming = body.naming.get(entity) ?? [];
      const values = [...body.values.values()].flatMap((own): readonly Thing[] => {
        const value = own[0] ? valueNamed(kind, own[0]) : null;
        return value === null ? [] : [valueThing(value, own, weighing)];
      });
      const links = [...body.links.keys()].map((link) => linkThing(link, body, weighing));
      const things = [entityThing(entity, naming), ...links, ...values];
      const all = new Set(naming);
      return {
        ...{ things, hops: [], about: naming, pillars: (left) => [naming.filter(left)] },
        falls: (fallen) => [...fallen].filter((one) => all.has(one)).length === naming.length,
        workOfPillars: 1 + naming.length / 10,
      };
    }
    case 'LINK': {
      const body = bodyOf({ entities: [], links: [question.link] }, said);
      const link = linkThing(question.link, body, weighing);
      const about = body.links.get(question.link) ?? [];
      const pillars: Pillars = (left) => [supportOf(link, left)];
      const falls = (fallen: Fallen): boolean => anyEmpty(pillars(leftOf(fallen)));
      return { things: [link], hops: [], about, pillars, falls, workOfPillars: workOfAll([link]) };
    }
    case 'ROUTE': {
      const body = bodyOf({ entities: [], links: question.hops.flatMap(({ links }) => links) }, said);
      const hops = question.hops.map(({ links }) => links.map((link) => linkThing(link, body, weighing)));
      const about = [...body.links.values()].flat();
      const pillars: Pillars = (left) => hops.map((links) => links.flatMap((link) => supportOf(link, left)));
      const falls = (fallen: Fallen): boolean => anyEmpty(pillars(leftOf(fallen)));
      return { things: hops.flat(), hops, about, pillars, falls, workOfPillars: workOfAll(hops.flat()) };
    }
  }
}

/** How many of a hop's links something supports. */
export function supportedIn(hop: readonly LinkThing[], left: Left): number {
  return hop.filter((link) => supportOf(link, left).length > 0).length;
}
