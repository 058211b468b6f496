// What a search walks over: which links, which way, and which entities it may enter. One search and its variants with a bound
// taken away are made by this.
import {
  any,
  cypher,
  join,
  name,
  nothing,
  param,
  truth,
  value,
  type Fragment,
  type Variable,
} from '../../cypher/tag.js';
import type { EntityKind, LinkDirection, LinkKind, RouteBound, TypeCode } from '../../generated/schema.js';
import { supportedStandings } from '../../model/derive/stances.js';
import { labelOfKind, linkKinds, typeCodes } from '../../model/vocabulary.js';
import { always, every, type Criterion, type Threshold } from '../criterion.js';
import { backedLink } from '../evidence/backed.js';
import { linkFilter } from '../filter/link.js';
import type { Arg, Input } from '../observe.js';
import type { Scope } from '../scope.js';

/** What statements of a search are bound with. */
export interface WalkInput extends Input {
  readonly from: readonly string[];
  readonly to: readonly string[];
  /** Entities whose links are asked for. */
  readonly frontier: readonly string[];
  /** Pairs of entities, those of one at a time. */
  readonly pairs: readonly (readonly [string, string])[];
  readonly ids: readonly string[];
}

/** The bounds that are set; what a bound leaves open is null or empty. */
export interface Bounds {
  readonly maxLength: number;
  readonly kinds: readonly LinkKind[] | null;
  readonly direction: LinkDirection;
  readonly during: Arg | null;
  readonly threshold: Threshold;
  readonly avoidKinds: readonly EntityKind[];
  readonly avoidTypes: readonly TypeCode[];
  /** Whether some are avoided, and which. */
  readonly avoidIds: ((input: Input) => readonly string[]) | null;
  /** Null where hubs are passed. */
  readonly hubDegree: ((input: Input) => number) | null;
}

/** Links that one search reads at most: past it, it says what it did not look behind. */
export const MOST_LINKS = 200_000;
/** No route is searched for beyond so many links. */
export const FARTHEST = 6;

/** The bounds and the scope without one of the bounds. */
export function loosened(scope: Scope, bounds: Bounds, bound: RouteBound): readonly [Scope, Bounds] {
  switch (bound) {
    case 'MAX_LENGTH':
      return [scope, { ...bounds, maxLength: FARTHEST }];
    case 'DIRECTION':
      return [scope, { ...bounds, direction: 'BOTH' }];
    case 'KINDS':
      return [scope, { ...bounds, kinds: null }];
    case 'DURING':
      return [scope, { ...bounds, during: null }];
    case 'MATCH': {
      const evidence = scope.evidence && { ...scope.evidence, threshold: 'POSSIBLE' as const };
      return [
        { ...scope, evidence },
        { ...bounds, threshold: 'POSSIBLE' },
      ];
    }
    case 'EVIDENCE':
      return [{ ...scope, evidence: null }, bounds];
    case 'AVOID_IDS':
      return [scope, { ...bounds, avoidIds: null }];
    case 'AVOID_TYPES':
      return [scope, { ...bounds, avoidTypes: [] }];
    case 'AVOID_KINDS':
      return [scope, { ...bounds, avoidKinds: [] }];
    case 'HUBS':
      return [scope, { ...bounds, hubDegree: null }];
  }
}

/** The bounds that are set, in the order in which they are loosened. */
export function boundsSet({ evidence }: Scope, bounds: Bounds): readonly RouteBound[] {
  const set: readonly (readonly [RouteBound, boolean])[] = [
    ['MAX_LENGTH', bounds.maxLength < FARTHEST],
    ['DIRECTION', bounds.direction !== 'BOTH'],
    ['KINDS', bounds.kinds !== null],
    ['DURING', bounds.during !== null],
    ['MATCH', bounds.threshold === 'DEFINITE'],
    ['EVIDENCE', evidence !== null],
    ['AVOID_IDS', bounds.avoidIds !== null],
    ['AVOID_TYPES', bounds.avoidTypes.length > 0],
    ['AVOID_KINDS', bounds.avoidKinds.length > 0],
    ['HUBS', bounds.hubDegree !== null],
  ];
  return set.flatMap(([bound, isSet]) => (isSet ? [bound] : []));
}

const symmetricKinds = value(Object.entries(linkKinds).flatMap(([kind, { symmetric }]) => (symmetric ? [kind] : [])));

/** The kinds as they stand in a pattern. */
export function typesOf(kinds: readonly LinkKind[] | null): Fragment {
  return kinds === null || kinds.length === 0 ? nothing : cypher`:${join(kinds.map(name), cypher`|`)}`;
}

/** Whether a link leads from one entity to the other in the direction asked for. */
export function leads({ direction }: Bounds, r: Variable, from: Variable, to: Variable): Fragment {
  if (direction === 'BOTH') return truth;
  const subject = direction === 'OUT' ? from : to;
  return cypher`(${r}.subject = ${subject}.id OR ${r}.kind IN ${symmetricKinds})`;
}

/**
 * Whether a search may walk over a link: something that counts supports it, under the evidence of the scope, and it held at
 * the time asked for. Which standings count `evidence.standings` says; else those that rest on some support.
 */
export function walkable(scope: Scope, { kinds, during }: Bounds, r: Variable): Criterion {
  // An empty list of kinds asks for nothing.
  if (kinds?.length === 0) return { ...always, possible: cypher`false`, definite: cypher`false` };
  const says = scope.evidence?.standings ?? null;
  const there = backedLink(scope.evidence, r, says === null ? value(supportedStandings) : null);
  if (during === null) return there;
  const held: Arg = { read: (variables) => ({ during: during.read(variables) }), path: '' };
  return every([there, linkFilter(scope, held, r, null)]);
}

/** The reasons for which an entity is walked around, by what is recorded of it. */
export function avoided(bounds: Bounds, n: Variable): readonly (readonly [string, Fragment])[] {
  const { avoidIds, avoidKinds, avoidTypes, hubDegree } = bounds;
  const ofKinds = (kinds: readonly EntityKind[]): Fragment =>
    any(kinds.map((kind) => cypher`${n}:${name(labelOfKind(kind))}`));
  const typed = [...new Set(avoidTypes.flatMap((type) => typeCodes[type].kinds))].sort();
  const ids = avoidIds && param((input) => avoidIds(input as Input));
  const degree = hubDegree && param((input) => hubDegree(input as Input));
  return [
    ...(ids === null ? [] : [['ID', cypher`${n}.id IN ${ids}`] as const]),
    ...(avoidKinds.length === 0 ? [] : [['KIND', ofKinds(avoidKinds)] as const]),
    ...(avoidTypes.length === 0
      ? []
      : [['TYPE', cypher`(${ofKinds(typed)} AND ${n}.typeCode IN ${value(avoidTypes)})`] as const]),
    // The label comes first: it is read without the entity's properties.
    ...(degree === null ? [] : [['HUB', cypher`(${n}:Hub AND ${n}.degree >= ${degree})`] as const]),
  ];
}

export function isAvoided(bounds: Bounds, n: Variable): Fragment {
  const reasons = avoided(bounds, n);
  return reasons.length === 0 ? cypher`false` : any(reasons.map(([, predicate]) => predicate));
}

/** Whether a route may pass the entity, or end there: `isEnd` is said of the ends. */
export function mayEnter(bounds: Bounds, n: Variable, isEnd: Fragment): Fragment {
  if (avoided(bounds, n).length === 0) return truth;
  // What is never null needs no three-valued care: a null type or degree is not avoided.
  return cypher`(NOT coalesce(${isAvoided(bounds, n)}, false) OR ${isEnd})`;
}

/** A criterion's demand within an expression: what it binds is named there. */
export function inlined({ binds }: Criterion, demand: Fragment): Fragment {
  return binds.reduce((inner, { as, be }) => cypher`any(${as} IN [${be}] WHERE ${inner})`, demand);
}
