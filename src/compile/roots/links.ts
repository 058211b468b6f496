// `link` and `links`.
import type { LinkKind } from '../../generated/schema.js';
import { cypher, name, variable, type Fragment, type Variable } from '../../cypher/tag.js';
import { classOfId } from '../../model/ids.js';
import { linkKindNames } from '../../model/vocabulary.js';
import { argument } from '../argument.js';
import { connectionOf } from '../connection.js';
import { linkFilter } from '../link.js';
import type { Branch, ListSource } from '../list.js';
import { choice, choices, isGiven, part } from '../observe.js';
import { pageOf } from '../page.js';
import type { Scope } from '../scope.js';
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
  return one(match, scope.emit.link(scope, field, r));
}

function branchesOfKinds(kinds: readonly LinkKind[], r: Variable, demands: readonly Fragment[]): readonly Branch[] {
  const keys = [cypher`${r}.id`];
  // An empty list of kinds asks for nothing.
  if (kinds.length === 0) return [{ match: cypher`MATCH ()-[${r}]->()`, where: [cypher`false`], within: null, keys }];
  return kinds.map((kind) => ({
    match: cypher`MATCH ()-[${r}:${name(kind)}]->()`,
    where: demands,
    within: null,
    keys,
  }));
}

export function linksRoot(scope: Scope, field: Field): Root {
  const { compilation } = scope;
  const args = argumentsOf(field);
  const where = part(args, 'where');
  const r = variable('r');
  const criterion = linkFilter(compilation, where, r);
  const threshold = choice(compilation, part(args, 'match')) === 'DEFINITE' ? criterion.definite : criterion.possible;
  const given = isGiven(compilation, where);
  const asked = given ? (choices(compilation, part(where, 'kinds')) as readonly LinkKind[] | null) : null;
  const end = (key: 'subject' | 'object'): Fragment | null =>
    given && isGiven(compilation, part(where, key)) ? argument(part(where, key)) : null;
  const subject = end('subject');
  const object = end('object');
  const a = variable('a');
  const demands = [visible(r), cypher`${r}.supported`, threshold];
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
              keys: [cypher`${r}.id`],
            },
          ],
        }
      : {
          carried: [r],
          imports: [],
          overlapping: false,
          branches: branchesOfKinds(asked ?? linkKindNames, r, demands),
        };
  return list(
    connectionOf(compilation, connectionType(scope, field), field, {
      source,
      item: r,
      page: pageOf(compilation, args, field.name, { tag: 'ID', descending: false }),
      criterion,
      node: (selected) => scope.emit.link(scope, selected, r),
      edgeFields: {},
      extras: {},
    }),
  );
}
