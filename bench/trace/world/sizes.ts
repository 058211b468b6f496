// How much there is of everything at a scale, and how the links fall on it.
import type { EntityKind, LinkKind } from '../../../src/generated/schema.js';
import { HUB_DEGREE, LEAST_HUB_DEGREE } from '../../../src/model/degrees.js';

const entities: readonly (readonly [EntityKind, number])[] = [
  ['INCIDENT', 100_000],
  ['PERSON', 50_000],
  ['ARREST', 20_000],
  ['PLACE', 16_000],
  ['GROUP', 8000],
  ['ORGANIZATION', 6000],
];

/** The part of a kind's links that falls on its busiest entity; the rest falls on the others by a power of their rank. */
export const topShare: Readonly<Partial<Record<EntityKind, number>>> = {
  PLACE: 0.105,
  GROUP: 0.037,
  ORGANIZATION: 0.04,
};

export interface LinkPlan {
  readonly kind: LinkKind;
  readonly count: number;
  readonly from: EntityKind;
  readonly to: readonly EntityKind[];
}

const links: readonly LinkPlan[] = [
  { kind: 'OCCURRED_IN', count: 100_000, from: 'INCIDENT', to: ['PLACE'] },
  { kind: 'PERPETRATED_BY', count: 60_000, from: 'INCIDENT', to: ['GROUP', 'GROUP', 'GROUP', 'PERSON'] },
  { kind: 'INVOLVED', count: 80_000, from: 'INCIDENT', to: ['GROUP', 'ORGANIZATION'] },
  { kind: 'TARGETED', count: 50_000, from: 'INCIDENT', to: ['ORGANIZATION', 'PERSON'] },
  { kind: 'MEMBER_OF', count: 50_000, from: 'PERSON', to: ['GROUP'] },
  { kind: 'TOOK_PART_IN', count: 70_000, from: 'PERSON', to: ['INCIDENT'] },
  { kind: 'ARRESTED', count: 25_000, from: 'ARREST', to: ['PERSON'] },
  { kind: 'ARREST_FOR', count: 18_000, from: 'ARREST', to: ['INCIDENT'] },
  { kind: 'ARRESTED_BY', count: 15_000, from: 'ARREST', to: ['ORGANIZATION'] },
  { kind: 'OPERATES_IN', count: 12_000, from: 'GROUP', to: ['PLACE'] },
  { kind: 'LOCATED_IN', count: 12_000, from: 'PLACE', to: ['PLACE'] },
  { kind: 'ALLIED_WITH', count: 8000, from: 'GROUP', to: ['GROUP'] },
];

const SOURCES = 20_000;

export interface Sizes {
  readonly entities: readonly (readonly [EntityKind, number])[];
  readonly links: readonly LinkPlan[];
  readonly sources: number;
  /** What makes a hub at this scale: a smaller graph has smaller hubs. */
  readonly hubDegree: number;
}

export function sizesOf(scale: number): Sizes {
  const scaled = (count: number): number => Math.ceil(count * scale);
  return {
    entities: entities.map(([kind, count]) => [kind, scaled(count)]),
    links: links.map((plan) => ({ ...plan, count: scaled(plan.count) })),
    sources: scaled(SOURCES),
    hubDegree: Math.max(LEAST_HUB_DEGREE, Math.round(HUB_DEGREE * scale)),
  };
}
