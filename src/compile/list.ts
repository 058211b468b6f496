// Texts of pages and counts: one index-ordered branch, or several of them each cut to the page and merged.
import { all, comma, cypher, join, param, variable, type Fragment, type Variable } from '../cypher/tag.js';
import type { Input } from './observe.js';
import { keysetOf, orderBy, type Page } from './page.js';

/** One way to the items: a pattern, what it must pass, and the order keys read from what it binds. */
export interface Branch {
  readonly match: Fragment;
  readonly where: readonly Fragment[];
  readonly keys: readonly Fragment[];
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

function matched(branch: Branch, more: readonly Fragment[]): Fragment {
  return cypher`${branch.match} WHERE ${all([...branch.where, ...more])}`;
}

/** The page's items in order, one `RETURN` each: at most one more than the page holds. */
export function pageText(source: ListSource, page: Page, item: (keys: readonly Fragment[]) => Fragment): Fragment {
  const { carried, branches, overlapping, imports } = source;
  const only = branches.length === 1 && !overlapping ? branches[0] : undefined;
  if (only) {
    return cypher`${matched(only, keysetOf(page, only.keys))} WITH ${names(carried)} ${orderBy(page, only.keys)} LIMIT ${page.limit} RETURN ${item(only.keys)} AS item`;
  }
  const keys = (branches[0]?.keys ?? []).map(() => variable('k'));
  const parts = branches.map((branch) => {
    const keyed = join(
      branch.keys.map((key, i) => cypher`${key} AS ${keys[i] ?? variable('k')}`),
      comma,
    );
    const distinct = overlapping ? cypher`DISTINCT ` : cypher``;
    return cypher`${matched(branch, keysetOf(page, branch.keys))} WITH ${distinct}${names(carried)}, ${keyed} ${orderBy(page, keys.map(hole))} LIMIT ${page.limit} RETURN ${names([...carried, ...keys])}`;
  });
  const union = overlapping ? cypher` UNION ` : cypher` UNION ALL `;
  return cypher`CALL (${names(imports)}) { ${join(parts, union)} } WITH ${names([...carried, ...keys])} ${orderBy(page, keys.map(hole))} LIMIT ${page.limit} RETURN ${item(keys.map(hole))} AS item`;
}

/** How many items there are, counted no further than one past the bound. */
export function countText(source: ListSource, upTo: (input: Input) => number): Fragment {
  const { carried, branches, overlapping, imports } = source;
  const limit = param((input) => upTo(input as Input) + 1);
  const only = branches.length === 1 ? branches[0] : undefined;
  const distinct = overlapping ? cypher`DISTINCT ` : cypher``;
  if (only) {
    return cypher`COUNT { ${matched(only, [])} WITH ${distinct}${names(carried)} LIMIT ${limit} RETURN ${names(carried)} }`;
  }
  const union = overlapping ? cypher` UNION ` : cypher` UNION ALL `;
  const parts = branches.map((branch) => cypher`${matched(branch, [])} RETURN ${distinct}${names(carried)}`);
  return cypher`COUNT { CALL (${names(imports)}) { ${join(parts, union)} } WITH ${names(carried)} LIMIT ${limit} RETURN ${names(carried)} }`;
}
