// What falls or changes with one source, voice or passage: only what has a statement of it is made anew.
import type { EvidenceChange } from '../../generated/schema.js';
import type { Bearing, Candidate } from './bearing.js';
import {
  leftOf,
  supportedIn,
  type Fallen,
  type LinkEffect,
  type Thing,
  type ThingEffect,
  type Whole,
} from './things.js';

export interface HopEffect {
  readonly of: 'HOP';
  /** From 0. */
  readonly hop: number;
  readonly change: EvidenceChange;
  readonly linksBefore: number;
  readonly linksAfter: number;
  readonly links: readonly LinkEffect[];
}

export type Effect = ThingEffect | HopEffect;

export interface Weight {
  readonly id: string;
  /** How many statements about the whole fall. */
  readonly statements: number;
  readonly lost: number;
  readonly changed: number;
  /** How much of what changes gets another standing. */
  readonly restood: number;
  readonly gained: number;
  readonly gone: boolean;
  readonly effects: readonly Effect[];
}

const changes: readonly EvidenceChange[] = ['LOST', 'CHANGED', 'GAINED'];
const sorts: readonly Effect['of'][] = ['ENTITY', 'HOP', 'LINK', 'VALUE'];

function keyOf(effect: Effect): string {
  switch (effect.of) {
    case 'ENTITY':
      return effect.entity;
    case 'HOP':
      return String(effect.hop).padStart(3, '0');
    case 'LINK':
      return effect.link;
    case 'VALUE':
      return effect.value.about;
  }
}

function inOrder(a: Effect, b: Effect): number {
  return (
    changes.indexOf(a.change) - changes.indexOf(b.change) ||
    sorts.indexOf(a.of) - sorts.indexOf(b.of) ||
    (keyOf(a) < keyOf(b) ? -1 : 1)
  );
}

function hopEffects({ hops }: Whole, fallen: Fallen, links: readonly LinkEffect[]): readonly HopEffect[] {
  return hops.flatMap((hop, i): readonly HopEffect[] => {
    const own = links.filter(({ link }) => hop.some(({ key }) => key === link));
    if (own.length === 0) return [];
    const linksBefore = supportedIn(hop, () => true);
    const linksAfter = supportedIn(hop, leftOf(fallen));
    const change =
      linksBefore > 0 && linksAfter === 0 ? 'LOST' : linksBefore === 0 && linksAfter > 0 ? 'GAINED' : 'CHANGED';
    return [{ of: 'HOP', hop: i, change, linksBefore, linksAfter, links: [...own].sort(inOrderOfId) }];
  });
}

const inOrderOfId = (a: LinkEffect, b: LinkEffect): number => (a.link < b.link ? -1 : 1);

/** Whether something changes its standing: of a hop, a link in it. */
function changesStanding(effect: Effect): boolean {
  switch (effect.of) {
    case 'ENTITY':
      return false;
    case 'HOP':
      return effect.change === 'CHANGED' && effect.links.some(changesStanding);
    default:
      return effect.changed.includes('STANDING');
  }
}

/** What of a thing falls: things of which the same falls come to the same, whatever takes it away. */
interface Touched {
  readonly thing: Thing;
  readonly fallen: readonly Bearing[];
  readonly key: string;
}

/** What each source, voice or passage takes away, thing by thing. */
export type Touching = (candidate: Candidate) => readonly Touched[];

export function touching({ things }: Whole): Touching {
  const readers = new Map<Bearing, Thing[]>();
  for (const thing of things) {
    for (const one of thing.reads) {
      const known = readers.get(one);
      if (known) known.push(thing);
      else readers.set(one, [thing]);
    }
  }
  return ({ fallen }) => {
    const touched = new Map<Thing, Bearing[]>();
    for (const one of fallen) {
      for (const thing of readers.get(one) ?? []) {
        const known = touched.get(thing);
        if (known) known.push(one);
        else touched.set(thing, [one]);
      }
    }
    return [...touched].map(([thing, own]) => ({
      ...{ thing, fallen: own },
      key: own
        .map(({ statement }) => statement.id)
        .sort()
        .join(' '),
    }));
  };
}

/** How much work it is to take all of these away, one after the other. */
export function workOf(whole: Whole, touches: Touching, candidates: readonly Candidate[]): number {
  const seen = new Map<Thing, Set<string>>();
  let work = 0;
  for (const candidate of candidates) {
    for (const { thing, fallen, key } of touches(candidate)) {
      const known = seen.get(thing) ?? new Set();
      seen.set(thing, known);
      if (!known.has(key)) work += thing.workWithout(fallen);
      known.add(key);
    }
    if (whole.things.length <= 1 || whole.hops.length > 0) work += whole.workOfPillars;
  }
  return work;
}

/** What becomes of a thing without some of its statements, each time made only once. */
export type EffectOf = (touched: Touched) => ThingEffect | null;

export function remembering(): EffectOf {
  const known = new Map<Thing, Map<string, ThingEffect | null>>();
  return ({ thing, fallen, key }) => {
    const own = known.get(thing) ?? new Map<string, ThingEffect | null>();
    known.set(thing, own);
    const before = own.get(key);
    if (before !== undefined) return before;
    const effect = thing.effectOf(new Set(fallen));
    own.set(key, effect);
    return effect;
  };
}

export interface Weighed {
  readonly stands: boolean;
  readonly touches: Touching;
  readonly effectOf: EffectOf;
}

/** Most lost, most of another standing, most changed, most gained, then by id. */
export function weigh(
  whole: Whole,
  candidates: readonly Candidate[],
  { stands, touches, effectOf }: Weighed,
): readonly Weight[] {
  const about = new Set(whole.about);
  const weights = candidates.map((candidate): Weight => {
    const { id, fallen } = candidate;
    const found = touches(candidate).flatMap((one) => effectOf(one) ?? []);
    const effects: readonly Effect[] =
      whole.hops.length === 0
        ? found
        : hopEffects(
            whole,
            fallen,
            found.flatMap((one) => (one.of === 'LINK' ? [one] : [])),
          );
    const count = (change: EvidenceChange): number => effects.filter((one) => one.change === change).length;
    return {
      id,
      statements: [...fallen].filter((one) => about.has(one)).length,
      ...{ lost: count('LOST'), changed: count('CHANGED'), gained: count('GAINED') },
      restood: effects.filter(changesStanding).length,
      gone: stands && whole.falls(fallen),
      effects: [...effects].sort(inOrder),
    };
  });
  return weights.sort(
    (a, b) =>
      b.lost - a.lost ||
      b.restood - a.restood ||
      b.changed - a.changed ||
      b.gained - a.gained ||
      (a.id < b.id ? -1 : 1),
  );
}
