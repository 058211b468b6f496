// `link` and `links`.
import type { LinkKind } from '../../generated/schema.js';
import { cypher, name, value, variable, type Fragment, type Variable } from '../../cypher/tag.js';
import { UNDATED } from '../../model/days.js';
import { classOfId } from '../../model/ids.js';
import { linkKindNames } from '../../model/vocabulary.js';
import { argument } from '../argument.js';
import { connectionOf } from '../connection.js';
import { every } from '../criterion.js';
import { backedLink } from '../evidence/backed.js';
import { linkFilter } from '../filter/link.js';
import type { Branch, ListSource } from '../list.js';
import { choice, choices, isGiven, part, type Arg, type Compilation } from '../observe.js';
import { pageOf, type Order } from '../page.js';
import { thresholdOf, withEvidence, type Scope } from '../scope.js';
import { argumentsOf, type Field } from '../selection.js';
import { visible } from '../visibility.js';
import { connectionType, idOf, list, one, type Root } from './root.js';

const nothingFound: Root = { query: null, project: () => null };

/** A link's id holds its kind, and its kind's index holds it; an id of no known kind is no link's. */
export function linkRoot(scope: Scope, field: Field): Root {
  const id = idOf(field);
  const kind = scope.compilation.know((variables) => {
    const found = classOfId(String(id.read(variables)));
    return found?.of === 'LINK' ? found.kind : null;
  });
  if (kind === null) return nothingFound;
  const r = variable('r');
  const match = cypher`MATCH ()-[${r}:${name(kind)}]->() WHERE ${r}.id = ${argument(id)} AND ${visible(r)}`;
  const inner = withEvidence(scope, argumentsOf(field));
  return one(match, inner.emit.link(inner, field, r));
}

function branchesOfKinds(
  kinds: readonly LinkKind[],
  r: Variable,
  demands: readonly Fragment[],
  keys: readonly Fragment[],
): readonly Branch[] {
  // An empty list of kinds asks for nothing.
  if (kinds.length === 0) return [{ match: cypher`MATCH ()-[${r}]->()`, where: [cypher`false`], within: null, keys }];
  return kinds.map((kind) => ({
    match: cypher`MATCH ()-[${r}:${name(kind)}]->()`,
    where: demands,
    within: null,
    keys,
  }));
}

/** Links have an index by id alone: in another order all that the filter lets through is sorted. */
function linkKeys(
  compilation: Compilation,
  orderBy: Arg,
  r: Variable,
): { readonly order: Order; readonly keys: readonly Fragment[] } {
  const by = choice(compilation, part(orderBy, 'by')) ?? 'ID';
  const descending = choice(compilation, part(orderBy, 'direction')) === 'DESC';
  const id = cypher`${r}.id`;
  const first =
    by === 'DURING'
      ? [cypher`CASE WHEN size(${r}.spansFrom) = 0 THEN ${value(UNDATED)} ELSE ${r}.spansFrom[0] END`]
      : by === 'SOURCES'
        ? [cypher`${r}.independentSourceCount`]
        : [];
  return { order: { tag: by, descending }, keys: [...first, id] };
}

export function linksRoot(scope: Scope, field: Field): Root {
  const { compilation } = scope;
  const args = argumentsOf(field);
  const where = part(args, 'where');
  const r = variable('r');
  const inner = withEvidence(scope, args);
  const criterion = every([linkFilter(inner, where, r, null), backedLink(inner.evidence, r, null)]);
  const given = isGiven(compilation, where);
  const asked = given ? (choices(compilation, part(where, 'kinds')) as readonly LinkKind[] | null) : null;
  const end = (key: 'subject' | 'object'): Fragment | null =>
    given && isGiven(compilation, part(where, key)) ? argument(part(where, key)) : null;
  const subject = end('subject');
  const object = end('object');
  const a = variable('a');
  const demands = [visible(r)];
  const keysOf = linkKeys(compilation, part(args, 'orderBy'), r);
  const source: ListSource =
    subject !== null || object !== null
      ? {
          carried: [r],
          imports: [],
          overlapping: false,
          branches: [
            {
              match: subject !== null ? cypher`MATCH (${a}:Entity)-[${r}]->()` : cypher`MATCH ()-[${r}]->(${a}:Entity)`,
              where: [cypher`${a}.id = ${subject ?? object ?? cypher`null`}`, visible(a), ...demands],
              within: null,
              keys: keysOf.keys,
            },
          ],
        }
      : {
          carried: [r],
          imports: [],
          overlapping: false,
          branches: branchesOfKinds(asked ?? linkKindNames, r, demands, keysOf.keys),
        };
  return list(
    connectionOf(inner, connectionType(scope, field), field, {
      source,
      item: r,
      page: pageOf(compilation, args, field.name, keysOf.order),
      criterion,
      threshold: thresholdOf(compilation, args),
      node: (selected) => inner.emit.link(inner, selected, r),
      edgeFields: {},
      extras: {},
    }),
    inner,
  );
}
