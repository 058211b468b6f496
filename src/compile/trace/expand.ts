// The links at some entities that pass, one row each: what a neighbourhood is made of.
import { print, type PreparedStatement } from '../../cypher/print.js';
import { cypher, param, variable, type Fragment, type Variable } from '../../cypher/tag.js';
import { BaylanysError } from '../../errors.js';
import type { LinkKind, Match, Standing } from '../../generated/schema.js';
import { identityOfLink } from '../../model/ids.js';
import type { Busy, Seen } from '../../model/trace/neighbourhood.js';
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
export interface Known extends Busy {
  readonly id: string;
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

/**
 * `[i, ids, weight, standing, independent sources]`: of a hub's links many are alike, and a row each would take longer than
 * to find them. What is weighed one by one comes one by one.
 */
function rowsOf(criterion: Criterion, i: Variable, r: Variable, strength: Fragment): Fragment {
  const { cell } = toWeighed(criterion);
  if (criterion.weighed !== null) return cypher`RETURN [${i}, [${r}.id], ${cell}, ${strength}]`;
  return cypher`WITH ${i}, [${cell}, ${strength}] AS alike, collect(${r}.id) AS ids RETURN [${i}, ids, alike[0], alike[1], alike[2]]`;
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
    cypher`UNWIND range(0, size(${frontier}) - 1) AS ${i} MATCH (${a}:Entity) WHERE ${a}.id = ${frontier}[${i}] MATCH (${a})-[${r}${typesOf(bounds.kinds)}]-(${b}:Entity) ${where} ${rowsOf(criterion, i, r, standingCell(scope, criterion, r))} AS item`,
  );
  return { about, links, weigh };
}

type LinkRow = readonly [number, readonly string[], unknown, Standing, number];

/** A link's id holds its kind and its ends: a hub has many links, and each property read costs. */
function toldBy(id: string, from: string): Pick<Seen, 'kind' | 'to'> {
  const identity = identityOfLink(id);
  if (identity === null) throw new BaylanysError('INTERNAL', `'${id}' is no link's id`);
  const { kind, subject, object } = identity;
  return { kind, to: subject === from ? object : subject };
}

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
        const [i, alike, cell, standing, independentSourceCount] = cells(item) as unknown as LinkRow;
        const from = ids[i] ?? '';
        const weight = weigh.read(cell, input);
        if (!reaches(weight, bounds.threshold)) continue;
        const match: Match = weight === 2 ? 'DEFINITE' : 'POSSIBLE';
        for (const id of alike)
          found.get(from)?.push({ id, ...toldBy(id, from), standing, independentSourceCount, match });
      }
      return found;
    },
  };
}
