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
    const change = linksBefore > 0 && linksAfter === 0 ? 'LOST' : linksBefore === 0 && linksAfter > 0 ? 'GAINED' : 'CHANGED';
    return [{ of: 'HOP', hop: i, change, linksBefore, linksAfter, links: [...own].sort(inOrderOfId) }];
  });
}

const inOrderOfId = (a: LinkEffect, b: LinkEffect): number => (a.link < b.link ? -1 : 1);

/** Which things each statement is read by. */
function readersOf({ things }: Whole): ReadonlyMap<Bearing, readonly Thing[]> {
  const readers = new Map<Bearing, Thing[]>();
  for (const thing of things) {
    for (const one of thing.reads) {
      const known = readers.get(one);
      if (known) known.push(thing);
      else readers.set(one, [thing]);
    }
  }
  return readers;
}

function touchedBy(fallen: Fallen, readers: ReadonlyMap<Bearing, readonly Thing[]>): ReadonlySet<Thing> {
  return new Set([...fallen].flatMap((one) => readers.get(one) ?? []));
}

/** How much work it is to weigh these. */
export function workOf(whole: Whole, candidates: readonly Candidate[]): number {
  const readers = readersOf(whole);
  return candidates.reduce(
    (sum, { fallen }) => sum + [...touchedBy(fallen, readers)].reduce((own, { work }) => own + work, 0),
    0,
  );
}

/** Most lost, most changed, most gained, then by id. */
export function weigh(whole: Whole, candidates: readonly Candidate[], stands: boolean): readonly Weight[] {
  const readers = readersOf(whole);
  const about = new Set(whole.about);
  const weights = candidates.map(({ id, fallen }): Weight => {
    const found = [...touchedBy(fallen, readers)].flatMap((thing) => thing.effectOf(fallen) ?? []);
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
      gone: stands && whole.falls(fallen),
      effects: [...effects].sort(inOrder),
    };
  });
  return weights.sort(
    (a, b) => b.lost - a.lost || b.changed - a.changed || b.gained - a.gained || (a.id < b.id ? -1 : 1),
  );
}
