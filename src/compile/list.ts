// Texts of pages and counts: one index-ordered branch, or several of them each cut to the page and merged.
import { comma, cypher, join, nothing, param, value, variable, type Fragment, type Variable } from '../cypher/tag.js';
import { joinClauses, type Join } from './emit.js';
import { bound, demandOf, type Criterion, type Threshold } from './criterion.js';
import type { Input } from './observe.js';
import { guardsOf, keysetOf, orderBy, type Page } from './page.js';

/** One way to the items: a pattern, what it must pass, and the order keys read from what it binds. */
export interface Branch {
  readonly match: Fragment;
  readonly where: readonly Fragment[];
  /**
   * The property that `where` holds to one value, where there is one. It leads the composite index, and only an order that
   * names it too is taken from the index: without it Neo4j sorts all that the value has.
   */
  readonly within: Fragment | null;
  readonly keys: readonly Fragment[];
  /** Where few things are found and sorted: nothing is said then that an index could be thought to be meant by. */
  readonly sorted?: boolean;
  /** What is asked of each beyond `where`, with what that reads. */
  readonly demands?: readonly Criterion[];
  readonly threshold?: Threshold;
}

export interface ListSource {
  /** What a branch binds and the item is made of. */
  readonly carried: readonly Variable[];
  readonly branches: readonly Branch[];
  /** Whether two branches, or one twice, may give the same item. */
  readonly overlapping: boolean;
  /** What the branches need of the statement around them. */
  readonly imports: readonly Variable[];
}

const hole = (v: Variable): Fragment => cypher`${v}`;
const names = (variables: readonly Variable[]): Fragment => join(variables.map(hole), comma);

/** An index gives an order only where no key is null, and says so. */
const guarded = ({ keys, sorted = false }: Branch): readonly Fragment[] => (sorted ? [] : guardsOf(keys));

function inOrder(page: Page, { within, keys }: Branch): Fragment {
  return orderBy(page, within === null ? keys : [within, ...keys]);
}

function matched({ match, where, demands = [], threshold = 'POSSIBLE' }: Branch, more: readonly Fragment[]): Fragment {
  const binds = demands.flatMap((criterion) => criterion.binds);
  return cypher`${match} ${bound(
    [...where, ...more],
    binds,
    demands.map((criterion) => demandOf(criterion, threshold)),
  )}`;
}

/** Branches with something to bind of their own: each costs the planner as much as the first. */
const MOST_BOUND = 3;

/**
 * Many branches that each bind something (what a link comes to under evidence) as one: they are merged first, in order where
 * the page has one, and what is demanded is then asked of one after the other until the page is full.
 */
function gathered(source: ListSource, page: Page | null): ListSource {
  const { carried, branches, overlapping, imports } = source;
  const [first] = branches;
  const binds = new Set((first?.demands ?? []).flatMap((criterion) => criterion.binds.map(({ as }) => as)));
  if (first === undefined || binds.size === 0 || branches.length <= MOST_BOUND) return source;
  const keys = first.keys.map(() => variable('k'));
  const plain = carried.filter((one) => !binds.has(one));
  const parts = branches.map(({ match, where, keys: own }) => {
    const held = join(
      own.map((key, i) => cypher`${key} AS ${keys[i] ?? variable('k')}`),
      comma,
    );
    return cypher`${match} ${bound([...where, ...guardsOf(own)], [], [])} RETURN ${names(plain)}, ${held}`;
  });
  const union = overlapping ? cypher` UNION ` : cypher` UNION ALL `;
  const order = page === null ? nothing : cypher` ${orderBy(page, keys.map(hole))}`;
  const { demands = [], threshold = 'POSSIBLE' } = first;
  return {
    ...{ imports, overlapping: false, carried: [...carried, ...keys] },
    branches: [
      {
        match: cypher`CALL (${names(imports)}) { ${join(parts, union)} } WITH ${names([...plain, ...keys])}${order}`,
        ...{ where: [], within: null, keys: keys.map(hole), demands, threshold },
      },
    ],
  };
}

/** How much of a list is read: from a cursor on or from its start, and how far (null: to its end). */
export interface Reach {
  readonly fromCursor: boolean;
  readonly limit: Fragment | null;
}

/**
 * What is found for each row of a page once it is cut. The order is said again: where the joins keep it nothing is sorted,
 * and nothing else promises that they do.
 */
function joined(joins: readonly Join[], carried: readonly Variable[], order: Fragment): Fragment {
  if (joins.length === 0) return nothing;
  const kept = names([...carried, ...joins.map(({ binds }) => binds)]);
  return cypher`${joinClauses(joins)} WITH ${kept} ${order}`;
}

/** The items in order, one `RETURN` each: as many as `reach` says. */
export function pageText(
  source: ListSource,
  page: Page,
  reach: Reach,
  joins: readonly Join[],
  item: (keys: readonly Fragment[]) => Fragment,
): Fragment {
  const { carried, branches, overlapping, imports } = gathered(source, page);
  const limit = reach.limit === null ? nothing : cypher` LIMIT ${reach.limit}`;
  const bounds = (branch: Branch): readonly Fragment[] =>
    reach.fromCursor && page.bounded ? keysetOf(page, branch.keys) : guarded(branch);
  const only = branches.length === 1 && !overlapping ? branches[0] : undefined;
  if (only) {
    const order = inOrder(page, only);
    return cypher`${matched(only, bounds(only))} WITH ${names(carried)} ${order}${limit}${joined(joins, carried, order)} RETURN ${item(only.keys)} AS item`;
  }
  const keys = (branches[0]?.keys ?? []).map(() => variable('k'));
  const distinct = overlapping ? cypher`DISTINCT ` : cypher``;
  const parts = branches.map((branch) => {
    // What is made distinct is ordered by what it holds: so the property that leads the index stands in it too.
    const lead = branch.within === null ? [] : [{ key: branch.within, as: variable('w') }];
    const named = [...lead, ...branch.keys.map((key, i) => ({ key, as: keys[i] ?? variable('k') }))];
    const held = join(
      named.map(({ key, as }) => cypher`${key} AS ${as}`),
      comma,
    );
    const order = orderBy(
      page,
      named.map(({ as }) => hole(as)),
    );
    return cypher`${matched(branch, bounds(branch))} WITH ${distinct}${names(carried)}, ${held} ${order}${limit} RETURN ${names([...carried, ...keys])}`;
  });
  const union = overlapping ? cypher` UNION ` : cypher` UNION ALL `;
  const held = [...carried, ...keys];
  const order = orderBy(page, keys.map(hole));
  return cypher`CALL (${names(imports)}) { ${join(parts, union)} } WITH ${names(held)} ${order}${limit}${joined(joins, held, order)} RETURN ${item(keys.map(hole))} AS item`;
}

/** How many items there are, counted no further than one past the bound. */
export function countText(source: ListSource, upTo: (input: Input) => number): Fragment {
  const { carried, branches, overlapping, imports } = gathered(source, null);
  const limit = param((input) => upTo(input as Input) + 1);
  const only = branches.length === 1 ? branches[0] : undefined;
  const distinct = overlapping ? cypher`DISTINCT ` : cypher``;
  if (only) {
    return cypher`COUNT { ${matched(only, guarded(only))} WITH ${distinct}${names(carried)} LIMIT ${limit} RETURN ${names(carried)} }`;
  }
  const union = overlapping ? cypher` UNION ` : cypher` UNION ALL `;
  const parts = branches.map(
    (branch) => cypher`${matched(branch, guarded(branch))} RETURN ${distinct}${names(carried)}`,
  );
  return cypher`COUNT { CALL (${names(imports)}) { ${join(parts, union)} } WITH ${names(carried)} LIMIT ${limit} RETURN ${names(carried)} }`;
}

/** All items, each once, for whatever groups them: no order, no page, no more than `most`. */
export function groupedText(source: ListSource, most: number): Fragment {
  const { carried, branches, overlapping, imports } = gathered(source, null);
  const parts = branches.map((branch) => cypher`${matched(branch, guarded(branch))} RETURN ${names(carried)}`);
  const union = overlapping ? cypher` UNION ` : cypher` UNION ALL `;
  const distinct = overlapping ? cypher`DISTINCT ` : cypher``;
  return cypher`CALL (${names(imports)}) { ${join(parts, union)} } WITH ${distinct}${names(carried)} LIMIT ${value(most)}`;
}
