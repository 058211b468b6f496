// Things that an answer made by rules shows: what has to be fetched of them is found by making the answer once without
// them, fetched in one statement, and the answer made again.
import { print, type PreparedStatement } from '../cypher/print.js';
import { cypher, join, param, value, variable, type Fragment, type Variable } from '../cypher/tag.js';
import { cells } from './emit.js';
import { linkOfId } from './evidence/said.js';
import type { Input } from './observe.js';
import { poolOf, type Pool } from './tally/pools.js';
import type { Emitter, Scope } from './scope.js';
import type { Field } from './selection.js';
import { ask, type Step } from './steps.js';
import { visible } from './visibility.js';

export type Sort = 'links' | 'entities' | 'values' | 'statements' | 'sources' | 'passages';

/** A value whose statements are shown: what they are about, and those that are taken to have fallen. */
export interface ValueAsked {
  readonly key: string;
  readonly about: string;
  readonly fallen: readonly string[];
}

/** Gives what was fetched of a thing, or null and remembers that it is wanted. */
export interface Shelf {
  readonly take: (sort: Sort, key: string, value?: ValueAsked) => readonly unknown[] | null;
}

/** Shows a thing in one place of the answer; null where it is not there. */
export type Show = (shelf: Shelf, key: string, input: Input, value?: ValueAsked) => unknown;

export interface Showing {
  /** Adds a place that shows things of this sort. */
  readonly place: (sort: Sort, scope: Scope, field: Field, emit: Emitter) => Show;
  /** Makes the answer with all that it shows: in one statement, or none. */
  readonly make: (input: Input, answer: (shelf: Shelf) => unknown) => Generator<Step, unknown, unknown>;
}

type Wanted = ReadonlyMap<Sort, ReadonlyMap<string, ValueAsked | string>>;

interface ShowInput extends Input {
  readonly wanted: Wanted;
}

const sorts: readonly Sort[] = ['links', 'entities', 'values', 'statements', 'sources', 'passages'];

function textOf(sort: Sort, thing: Variable, slots: Fragment): Fragment {
  const wanted = param((input) => [...((input as ShowInput).wanted.get(sort)?.values() ?? [])]);
  const x = variable('x');
  const found = (match: Fragment, key: Fragment) => cypher`${match} RETURN [${value(sort)}, ${key}, ${slots}] AS item`;
  const byId = (label: Fragment) =>
    found(
      cypher`UNWIND ${wanted} AS ${x} MATCH (${thing}:${label}) WHERE ${thing}.id = ${x} AND ${visible(thing)}`,
      cypher`${thing}.id`,
    );
  switch (sort) {
    case 'links':
      return found(cypher`UNWIND ${wanted} AS ${x} ${linkOfId(cypher`${x}`, thing)}`, cypher`${thing}.id`);
    case 'values':
      return found(cypher`UNWIND ${wanted} AS ${thing}`, cypher`${thing}.key`);
    case 'entities':
      return byId(cypher`Entity`);
    case 'statements':
      return byId(cypher`Statement`);
    case 'sources':
      return byId(cypher`Source`);
    case 'passages':
      return byId(cypher`Passage`);
  }
}

export function showing(): Showing {
  const things = new Map(sorts.map((sort) => [sort, variable('o')]));
  const pools = new Map<Sort, Pool>([...things].map(([sort, thing]) => [sort, poolOf(thing)]));
  let prepared: PreparedStatement | null = null;
  // All places are known by the time that the first answer is made.
  const prepare = (): PreparedStatement => {
    const parts = [...pools].flatMap(([sort, pool]) => {
      const thing = things.get(sort);
      return thing !== undefined && pool.isAsked() ? [textOf(sort, thing, pool.slots())] : [];
    });
    return print(join(parts, cypher` UNION ALL `));
  };
  return {
    place: (sort, scope, field, emit) => {
      const pool = pools.get(sort) ?? poolOf(variable('o'));
      const show = pool.show(scope, field, emit);
      return (shelf, key, input, asks) => show({ get: () => shelf.take(sort, key, asks) ?? undefined }, key, input);
    },
    *make(input, answer) {
      const wanted = new Map<Sort, Map<string, ValueAsked | string>>(sorts.map((sort) => [sort, new Map()]));
      const bare = answer({
        take: (sort, key, asks) => {
          wanted.get(sort)?.set(key, asks ?? key);
          return null;
        },
      });
      if ([...wanted.values()].every((one) => one.size === 0)) return bare;
      prepared ??= prepare();
      const rows = yield* ask(prepared, { ...input, wanted } satisfies ShowInput);
      const fetched = new Map(
        rows.map((row) => {
          const [sort, key, slots] = cells(row);
          return [`${String(sort)} ${String(key)}`, cells(slots)];
        }),
      );
      return answer({ take: (sort, key) => fetched.get(`${sort} ${key}`) ?? null });
    },
  };
}
