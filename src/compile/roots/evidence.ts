// `statement`, `source` and their lists: the evidence itself.
import { cypher, truth, variable } from '../../cypher/tag.js';
import { argument } from '../argument.js';
import { connectionOf } from '../connection.js';
import { foldedText } from '../entity-filter.js';
import { choice, isGiven, part } from '../observe.js';
import { pageOf } from '../page.js';
import type { Scope } from '../scope.js';
import { argumentsOf, type Field } from '../selection.js';
import { statementConnection } from '../statements.js';
import { certain } from '../tri.js';
import { visible } from '../visibility.js';
import { connectionType, idOf, list, one, type Root } from './root.js';

export function statementRoot(scope: Scope, field: Field): Root {
  const s = variable('s');
  const match = cypher`MATCH (${s}:Statement) WHERE ${s}.id = ${argument(idOf(field))} AND ${visible(s)}`;
  return one(match, scope.emit.statement(scope, field, s));
}

export function sourceRoot(scope: Scope, field: Field): Root {
  const o = variable('o');
  const match = cypher`MATCH (${o}:Source) WHERE ${o}.id = ${argument(idOf(field))} AND ${visible(o)}`;
  return one(match, scope.emit.source(scope, field, o));
}

export function statementsRoot(scope: Scope, field: Field): Root {
  return list(statementConnection(scope, field, field.name, [], []));
}

export function sourcesRoot(scope: Scope, field: Field): Root {
  const { compilation } = scope;
  const args = argumentsOf(field);
  const where = part(args, 'where');
  const given = isGiven(compilation, where);
  const has = (key: string): boolean => given && isGiven(compilation, part(where, key));
  const by = choice(compilation, part(part(args, 'orderBy'), 'by')) ?? 'NAME';
  const descending = choice(compilation, part(part(args, 'orderBy'), 'direction')) === 'DESC';
  const o = variable('o');
  const demands = [visible(o)];
  if (has('ids')) demands.push(cypher`${o}.id IN ${argument(part(where, 'ids'))}`);
  if (has('kinds')) demands.push(cypher`${o}.kind IN ${argument(part(where, 'kinds'))}`);
  if (has('text')) demands.push(cypher`${o}.nameText CONTAINS ${foldedText(part(where, 'text'))}`);
  const id = cypher`${o}.id`;
  const keys = by === 'ID' ? [id] : [by === 'NAME' ? cypher`${o}.nameSort` : cypher`${o}.sortDay`, id];
  return list(
    connectionOf(compilation, connectionType(scope, field), field, {
      source: {
        carried: [o],
        imports: [],
        overlapping: false,
        branches: [{ match: cypher`MATCH (${o}:Source)`, where: demands, within: null, keys }],
      },
      item: o,
      page: pageOf(compilation, args, field.name, { tag: by, descending }),
      criterion: certain(truth),
      node: (selected) => scope.emit.source(scope, selected, o),
      edgeFields: {},
      extras: {},
    }),
  );
}
