// The same question under two bodies of evidence, as a difference.
import type { EntityKind } from '../../generated/schema.js';
import { differEntities, differLinks, differValues, type Difference } from './difference.js';
import { bodyOf, type Asked, type Body, type Said, type Weighing } from './said.js';
import {
  entityState,
  linkState,
  valueNamed,
  valueState,
  type EntityState,
  type LinkState,
  type ValueNamed,
  type ValueState,
} from './states.js';

/** What passes on one side, and how it is weighed there. */
export interface Side {
  readonly said: readonly Said[];
  readonly weighing: Weighing;
}

export interface Counts {
  readonly gained: number;
  readonly lost: number;
  readonly changed: number;
  readonly unchanged: number;
}

export interface Compared<Of> {
  /** By id (of values: by what their statements share). */
  readonly differences: readonly Of[];
  readonly counts: Counts;
}

export interface LinkDifferenceFacts extends Difference<LinkState> {
  readonly link: string;
}
export interface ValueDifferenceFacts extends Difference<ValueState> {
  readonly value: ValueNamed;
}
/** Of every entity asked about, in the order asked for; null = the same on both sides. */
export interface EntityComparisonFacts {
  readonly entity: string;
  readonly left: EntityState | null;
  readonly right: EntityState | null;
  readonly difference: Difference<EntityState> | null;
}

export interface ComparisonFacts {
  readonly entities: readonly EntityComparisonFacts[];
  readonly links: Compared<LinkDifferenceFacts>;
  readonly values: Compared<ValueDifferenceFacts>;
}

const keysOf = (a: ReadonlyMap<string, unknown>, b: ReadonlyMap<string, unknown>): readonly string[] =>
  [...new Set([...a.keys(), ...b.keys()])].sort();

/** What is on neither side is nothing to count. */
function tell<Of extends { readonly change: string }>(
  told: readonly { readonly there: boolean; readonly difference: Of | null }[],
): Compared<Of> {
  const differences = told.flatMap(({ difference }) => difference ?? []);
  const count = (change: string): number => differences.filter((one) => one.change === change).length;
  const there = told.filter((one) => one.there).length;
  return {
    differences,
    counts: {
      ...{ gained: count('GAINED'), lost: count('LOST'), changed: count('CHANGED') },
      unchanged: there - differences.length,
    },
  };
}

type Sides<Of> = readonly [left: Of, right: Of];

function compareLinks([a, b]: Sides<Body>, [left, right]: Sides<Side>): Compared<LinkDifferenceFacts> {
  return tell(
    keysOf(a.links, b.links).map((link) => {
      const was = linkState(link, a.links.get(link) ?? [], a.dates, left.weighing);
      const is = linkState(link, b.links.get(link) ?? [], b.dates, right.weighing);
      const difference = differLinks(was, is);
      return { there: was !== null || is !== null, difference: difference && { link, ...difference } };
    }),
  );
}

function compareValues(
  [a, b]: Sides<Body>,
  [left, right]: Sides<Side>,
  kindOf: (entity: string) => EntityKind | null,
): Compared<ValueDifferenceFacts> {
  return tell(
    keysOf(a.values, b.values).flatMap((about) => {
      const [was, is] = [a.values.get(about) ?? [], b.values.get(about) ?? []];
      const [first] = [...was, ...is];
      const kind = first && kindOf(first.statement.subject);
      const value = first && kind ? valueNamed(kind, first) : null;
      if (value === null) return [];
      const before = valueState(value, was, left.weighing);
      const after = valueState(value, is, right.weighing);
      const difference = differValues(before, after);
      return [{ there: before !== null || after !== null, difference: difference && { value, ...difference } }];
    }),
  );
}

export function compare(
  asked: Asked,
  kindOf: (entity: string) => EntityKind | null,
  left: Side,
  right: Side,
): ComparisonFacts {
  const bodies = [bodyOf(asked, left.said), bodyOf(asked, right.said)] as const;
  const sides = [left, right] as const;
  return {
    entities: asked.entities.map((entity) => {
      const [was, is] = bodies.map(({ naming }) => entityState(naming.get(entity) ?? []));
      const [before, after] = [was ?? null, is ?? null];
      return { entity, left: before, right: after, difference: differEntities(before, after) };
    }),
    links: compareLinks(bodies, sides),
    values: compareValues(bodies, sides, kindOf),
  };
}
