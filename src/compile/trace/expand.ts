// The links at some entities that pass, one row each: what a neighbourhood is made of.
import { print, type PreparedStatement } from '../../cypher/print.js';
import { cypher, param, variable, type Fragment, type Variable } from '../../cypher/tag.js';
import type { LinkKind, Match, Standing } from '../../generated/schema.js';
import type { Seen } from '../../model/trace/neighbourhood.js';
import { bound, demandOf, reaches, toWeighed, type Criterion } from '../criterion.js';
import { cells } from '../emit.js';
import type { Input } from '../observe.js';
import type { Scope } from '../scope.js';
import { ask, type Step } from '../steps.js';
import { visible } from '../visibility.js';
import { typesOf, walkable, type Bounds } from './walk.js';

export interface ExpandInput extends Input {
  readonly frontier: readonly string[];
}

/** What is known of an entity before its links are looked at. */
export interface Known {
  readonly id: string;
  readonly isHub: boolean;
  readonly degree: number;
  readonly byKind: ReadonlyMap<LinkKind, number>;
}

const frontier = param((input) => (input as ExpandInput).frontier);

function hubOf({ hubDegree }: Bounds, n: Variable): Fragment {
  if (hubDegree === null) return cypher`false`;
  const degree = param((input) => hubDegree(input as Input));
  return cypher`(${n}:Hub AND ${n}.degree >= ${degree})`;
}

/** Standing and independent sources, by what is stored or by what the criterion bound of the evidence. */
function standingCell({ evidence }: Scope, { binds }: Criterion, r: Variable): Fragment {
  const [came] = binds;
  return evidence === null || came === undefined
    ? cypher`${r}.standing, ${r}.independentSourceCount`
    : cypher`${came.as}[0], ${came.as}[1]`;
}

export interface Expanding {
  readonly known: (ids: readonly string[], input: Input) => Generator<Step, ReadonlyMap<string, Known>, unknown>;
  /** What passes of each entity's links. */
  readonly expand: (
    ids: readonly string[],
    input: Input,
  ) => Generator<Step, ReadonlyMap<string, readonly Seen[]>, unknown>;
}

function statementsOf(scope: Scope, bounds: Bounds) {
  const [i, a, r, b] = [variable('i'), variable('a'), variable('r'), variable('b')];
  const criterion = walkable(scope, bounds, r);
  const weigh = toWeighed(criterion);
  const where = bound([visible(r), visible(b)], criterion.binds, [demandOf(criterion, bounds.threshold)]);
  const about: PreparedStatement = print(
    cypher`MATCH (${a}:Entity) WHERE ${a}.id IN ${frontier} AND ${visible(a)} RETURN [${a}.id, ${hubOf(bounds, a)}, coalesce(${a}.degree, 0), ${a}.linkKinds, ${a}.linkCounts] AS item`,
  );
  const links: PreparedStatement = print(
    cypher`UNWIND range(0, size(${frontier}) - 1) AS ${i} MATCH (${a}:Entity) WHERE ${a}.id = ${frontier}[${i}] MATCH (${a})-[${r}${typesOf(bounds.kinds)}]-(${b}:Entity) ${where} RETURN [${i}, ${b}.id, ${r}.id, ${r}.kind, ${hubOf(bounds, b)}, coalesce(${b}.degree, 0), ${weigh.cell}, ${standingCell(scope, criterion, r)}] AS item`,
  );
  return { about, links, weigh };
}

type LinkRow = readonly [number, string, string, LinkKind, boolean | null, number, unknown, Standing, number];

export function expandingOf(scope: Scope, bounds: Bounds): Expanding {
  const { about, links, weigh } = statementsOf(scope, bounds);
  return {
    *known(ids, input) {
      const rows = yield* ask(about, { ...input, frontier: ids } satisfies ExpandInput);
      return new Map(
        rows.map((item) => {
          const [id, isHub, degree, kinds, counts] = cells(item) as readonly [
            string,
            boolean | null,
            number,
            readonly LinkKind[] | null,
            readonly number[] | null,
          ];
          const byKind = new Map((kinds ?? []).map((kind, n) => [kind, counts?.[n] ?? 0]));
          return [id, { id, isHub: isHub === true, degree, byKind }];
        }),
      );
    },
    *expand(ids, input) {
      const found = new Map<string, Seen[]>(ids.map((id) => [id, []]));
      if (ids.length === 0) return found;
      for (const item of yield* ask(links, { ...input, frontier: ids } satisfies ExpandInput)) {
        const [i, to, id, kind, isHub, degree, cell, standing, independentSourceCount] = cells(
          item,
        ) as unknown as LinkRow;
        const weight = weigh.read(cell, input);
        if (!reaches(weight, bounds.threshold)) continue;
        const match: Match = weight === 2 ? 'DEFINITE' : 'POSSIBLE';
        const seen: Seen = {
          ...{ id, to, kind, degree, standing, independentSourceCount, match },
          isHub: isHub === true,
        };
        found.get(ids[i] ?? '')?.push(seen);
      }
      return found;
    },
  };
}
