// Entities and the links between them as numbers: who is linked with whom, before anybody says so.
import type { EntityKind, LinkKind, TypeCode } from '../../../src/generated/schema.js';
import { LEAST_HUB_DEGREE } from '../../../src/model/degrees.js';
import { linkKinds } from '../../../src/model/vocabulary.js';
import { numbersFrom } from '../../../test/support/generated.js';
import { topShare, type LinkPlan, type Sizes } from './sizes.js';

export interface Thing {
  readonly id: string;
  readonly kind: EntityKind;
  readonly type: TypeCode | null;
}

/** A link between two things, by their places in the list of things. */
export interface Edge {
  readonly kind: LinkKind;
  readonly subject: number;
  readonly object: number;
}

export interface Web {
  readonly things: readonly Thing[];
  readonly edges: readonly Edge[];
  /** By thing: how many links of each kind stand there. */
  readonly degrees: readonly ReadonlyMap<LinkKind, number>[];
}

const SEED = 20_260_101;
/** The rest falls on the others as `rank ^ (1 / SKEW - 1)`. */
const SKEW = 2;

const incidentTypes: readonly TypeCode[] = ['BOMBING', 'ARMED_ATTACK', 'CLASH', 'SECURITY_OPERATION'];
/** One in ten is of a general type, which searches walk around. */
const organizationTypes: readonly TypeCode[] = ['OTHER', 'OTHER', 'OTHER', 'POLICE', 'OTHER'];
const placeTypes: readonly TypeCode[] = ['CITY', 'VILLAGE', 'VILLAGE', 'DISTRICT', 'SITE'];

function typeOf(kind: EntityKind, n: number): TypeCode | null {
  const of = (types: readonly TypeCode[]): TypeCode => types[n % types.length] ?? 'OTHER';
  switch (kind) {
    case 'INCIDENT':
      return of(incidentTypes);
    case 'ORGANIZATION':
      return of(organizationTypes);
    case 'PLACE':
      return n === 0 ? 'COUNTRY' : of(placeTypes);
    case 'GROUP':
      return 'MILITANT';
    case 'ARREST':
      return 'ARREST';
    case 'PERSON':
    case 'SERIES':
    case 'LAW':
      return null;
  }
}

export const thingId = (kind: EntityKind, n: number): string => `${kind.toLowerCase()}:t-${n}`;

interface Range {
  readonly first: number;
  readonly count: number;
}

/** Places in the list of things; incidents and arrests are all alike, of other kinds a few have most of the links. */
function drawn(kind: EntityKind, ranges: ReadonlyMap<EntityKind, Range>, random: () => number): number {
  const { first, count } = ranges.get(kind) ?? { first: 0, count: 0 };
  if (kind === 'INCIDENT' || kind === 'ARREST') return first + Math.floor(random() * count);
  if (random() < (topShare[kind] ?? 0)) return first;
  return first + 1 + Math.floor(random() ** SKEW * (count - 1));
}

function edgesOf(
  plan: LinkPlan,
  things: readonly Thing[],
  ranges: ReadonlyMap<EntityKind, Range>,
  random: () => number,
): readonly Edge[] {
  const { kind, count, from, to } = plan;
  const { symmetric } = linkKinds[kind];
  const taken = new Set<string>();
  const edges: Edge[] = [];
  while (edges.length < count) {
    const end = to[Math.floor(random() * to.length)] ?? from;
    // Each incident has its place.
    const one = kind === 'OCCURRED_IN' ? (ranges.get(from)?.first ?? 0) + edges.length : drawn(from, ranges, random);
    const other = drawn(end, ranges, random);
    // Drawn again; a place that lies in another comes after it, so that none lies in itself.
    if (one === other || (kind === 'LOCATED_IN' && one < other)) continue;
    // The ends of a symmetric link are sorted by their ids, as the recorder has them.
    const swap = symmetric && (things[other]?.id ?? '') < (things[one]?.id ?? '');
    const [a, b] = swap ? [other, one] : [one, other];
    const key = `${a} ${b}`;
    if (taken.has(key)) continue;
    taken.add(key);
    edges.push({ kind, subject: a, object: b });
  }
  return edges;
}

export function webOf({ entities, links }: Sizes): Web {
  const random = numbersFrom(SEED);
  const things: Thing[] = [];
  const ranges = new Map<EntityKind, Range>();
  for (const [kind, count] of entities) {
    ranges.set(kind, { first: things.length, count });
    for (let n = 0; n < count; n += 1) things.push({ id: thingId(kind, n), kind, type: typeOf(kind, n) });
  }
  const edges = links.flatMap((plan) => edgesOf(plan, things, ranges, random));
  const degrees = things.map(() => new Map<LinkKind, number>());
  for (const { kind, subject, object } of edges)
    for (const end of [subject, object]) degrees[end]?.set(kind, (degrees[end].get(kind) ?? 0) + 1);
  return { things, edges, degrees };
}

export function degreeOf(of: ReadonlyMap<LinkKind, number> | undefined): number {
  return [...(of?.values() ?? [])].reduce((sum, count) => sum + count, 0);
}

/** Whether the recorder marks it as one that may be a hub. */
export const isMarked = (degree: number): boolean => degree >= LEAST_HUB_DEGREE;
