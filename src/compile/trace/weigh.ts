// The links between pairs of entities, as routes are weighed by them: standing, independent sources, span and match.
import { print, type PreparedStatement } from '../../cypher/print.js';
import { cypher, param, variable, type Fragment, type Variable } from '../../cypher/tag.js';
import type { Standing } from '../../generated/schema.js';
import type { DateSpan } from '../../model/records.js';
import type { LinkWeighed } from '../../model/trace/route.js';
import { bound, demandOf, reaches, toWeighed } from '../criterion.js';
import { cells } from '../emit.js';
import type { Evidence } from '../evidence/evidence.js';
import { linkCell, linkFacts } from '../evidence/facts.js';
import type { Input } from '../observe.js';
import type { Scope } from '../scope.js';
import { visible } from '../visibility.js';
import { leads, typesOf, walkable, type Bounds, type WalkInput } from './walk.js';

/** What of a link's facts weighs, as one cell. */
export function strengthCell(evidence: Evidence | null, r: Variable): Fragment {
  if (evidence !== null) return linkCell(evidence, r);
  return cypher`[${r}.standing, ${r}.independentSourceCount, ${r}.during]`;
}

export interface StrengthRead {
  readonly standing: Standing;
  readonly independentSourceCount: number;
  readonly during: DateSpan | null;
}

/** Null where nothing that passes says anything of it. */
export function readStrength(evidence: Evidence | null, cell: unknown, input: Input): StrengthRead | null {
  if (evidence === null) {
    const [standing, independentSourceCount, during] = cells(cell) as readonly [Standing, number, string | null];
    return {
      ...{ standing, independentSourceCount },
      during: typeof during === 'string' ? (JSON.parse(during) as DateSpan) : null,
    };
  }
  const { standing, independentSourceCount, during } = linkFacts(evidence, cell, input);
  return standing === null ? null : { standing, independentSourceCount, during };
}

export interface Weighing {
  readonly prepared: PreparedStatement;
  /** By the pair's place in `pairs`. */
  readonly read: (items: readonly unknown[], input: WalkInput) => ReadonlyMap<number, readonly LinkWeighed[]>;
}

export function weighingOf(scope: Scope, bounds: Bounds): Weighing {
  const [i, a, r, b] = [variable('i'), variable('a'), variable('r'), variable('b')];
  const pairs = param((input) => (input as WalkInput).pairs);
  const criterion = walkable(scope, bounds, r);
  const weigh = toWeighed(criterion);
  const where = bound([visible(r), visible(a), visible(b), leads(bounds, r, a, b)], criterion.binds, [
    demandOf(criterion, bounds.threshold),
  ]);
  return {
    prepared: print(
      cypher`UNWIND range(0, size(${pairs}) - 1) AS ${i} MATCH (${a}:Entity) WHERE ${a}.id = ${pairs}[${i}][0] MATCH (${b}:Entity) WHERE ${b}.id = ${pairs}[${i}][1] MATCH (${a})-[${r}${typesOf(bounds.kinds)}]-(${b}) ${where} RETURN [${i}, ${r}.id, ${weigh.cell}, ${strengthCell(scope.evidence, r)}] AS item`,
    ),
    read: (items, input) => {
      const found = new Map<number, LinkWeighed[]>();
      for (const item of items) {
        const [pair, id, cell, facts] = cells(item) as readonly [number, string, unknown, unknown];
        const weight = weigh.read(cell, input);
        const strength = readStrength(scope.evidence, facts, input);
        if (!reaches(weight, bounds.threshold) || strength === null) continue;
        const link: LinkWeighed = { id, ...strength, match: weight === 2 ? 'DEFINITE' : 'POSSIBLE' };
        const known = found.get(pair);
        if (known) known.push(link);
        else found.set(pair, [link]);
      }
      return found;
    },
  };
}
