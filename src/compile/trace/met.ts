// What a search walked around, as far as it stands next to what is shown.
import { print, type PreparedStatement } from '../../cypher/print.js';
import { cypher, param, value, variable, wholeNumber } from '../../cypher/tag.js';
import type { WalkedAroundBecause } from '../../generated/schema.js';
import { bound, demandOf, reaches, toWeighed } from '../criterion.js';
import { cells } from '../emit.js';
import type { Scope } from '../scope.js';
import { visible } from '../visibility.js';
import { avoided, isAvoided, typesOf, walkable, type Bounds, type WalkInput } from './walk.js';

const MOST_COUNTED = 10_000;

export interface MetFacts {
  readonly entity: string;
  readonly because: WalkedAroundBecause;
  readonly degree: number;
}

export interface Meeting {
  readonly prepared: PreparedStatement;
  /** The busiest first. */
  readonly read: (items: readonly unknown[], input: WalkInput) => readonly MetFacts[];
}

/** Null where nothing is walked around. */
export function meetingOf(scope: Scope, bounds: Bounds): Meeting | null {
  const [x, a, r, b] = [variable('x'), variable('a'), variable('r'), variable('b')];
  const reasons = avoided(bounds, b);
  if (reasons.length === 0) return null;
  const criterion = walkable(scope, bounds, r);
  const weigh = toWeighed(criterion);
  const ids = param((input) => (input as WalkInput).ids);
  const ends = param((input) => [...(input as WalkInput).from, ...(input as WalkInput).to]);
  // Said so that the planner sees no labels: it would begin at every place there is.
  const around = cypher`coalesce(${isAvoided(bounds, b)}, false)`;
  const where = bound([visible(r), visible(b), around, cypher`NOT ${b}.id IN ${ends}`], criterion.binds, [
    demandOf(criterion, bounds.threshold),
  ]);
  const because = reasons.reduceRight(
    (otherwise, [reason, predicate]) => cypher`CASE WHEN ${predicate} THEN ${value(reason)} ELSE ${otherwise} END`,
    cypher`null`,
  );
  const w = variable('w');
  const tail =
    criterion.weighed === null
      ? cypher`WITH DISTINCT ${b} LIMIT ${wholeNumber(MOST_COUNTED)} RETURN [${b}.id, ${because}, coalesce(${b}.degree, 0), null] AS item`
      : cypher`WITH ${b}, ${weigh.cell} AS ${w} LIMIT ${wholeNumber(MOST_COUNTED)} RETURN [${b}.id, ${because}, coalesce(${b}.degree, 0), ${w}] AS item`;
  return {
    prepared: print(
      cypher`UNWIND ${ids} AS ${x} MATCH (${a}:Entity) WHERE ${a}.id = ${x} AND ${visible(a)} MATCH (${a})-[${r}${typesOf(bounds.kinds)}]-(${b}:Entity) ${where} ${tail}`,
    ),
    read: (items, input) => {
      const found = new Map<string, MetFacts>();
      for (const item of items) {
        const [entity, reason, degree, cell] = cells(item) as readonly [string, WalkedAroundBecause, number, unknown];
        if (criterion.weighed !== null && !reaches(weigh.read(cell, input), bounds.threshold)) continue;
        found.set(entity, { entity, because: reason, degree });
      }
      return [...found.values()].sort((x, y) => y.degree - x.degree || (x.entity < y.entity ? -1 : 1));
    },
  };
}
