// `statement`, `source` and their lists: the evidence itself.
import { cypher, variable } from '../../cypher/tag.js';
import { argument } from '../argument.js';
import { connectionOf } from '../connection.js';
import { sourceFilter } from '../filter/source.js';
import { choice, isGiven, part } from '../observe.js';
import { pageOf } from '../page.js';
import { thresholdOf, withEvidence, type Scope } from '../scope.js';
import { argumentsOf, type Field } from '../selection.js';
import { statementConnection } from '../statements.js';
import { visible } from '../visibility.js';
import { connectionType, idOf, list, one, type Root } from './root.js';

export function statementRoot(scope: Scope, field: Field): Root {
  const s = variable('s');
  const inner = withEvidence(scope, argumentsOf(field));
  const match = cypher`MATCH (${s}:Statement) WHERE ${s}.id = ${argument(idOf(field))} AND ${visible(s)}`;
  return one(match, inner.emit.statement(inner, field, s));
}

export function sourceRoot(scope: Scope, field: Field): Root {
  const o = variable('o');
  const match = cypher`MATCH (${o}:Source) WHERE ${o}.id = ${argument(idOf(field))} AND ${visible(o)}`;
  return one(match, scope.emit.source(scope, field, o));
}

export function statementsRoot(scope: Scope, field: Field): Root {
  const { compilation } = scope;
  const where = part(argumentsOf(field), 'where');
  const given = isGiven(compilation, where);
  const inner = withEvidence(scope, argumentsOf(field));
  const leads = [
    ['subject', 'subject'],
    ['object', 'object'],
    ['speaker', 'speakerEntity'],
  ] as const;
  const lead = leads.find(([key]) => given && isGiven(compilation, part(where, key)));
  const starts = lead === undefined ? [] : [{ property: lead[1], is: argument(part(where, lead[0])) }];
  return list(statementConnection(scope, field, field.name, starts, []), inner);
}

export function sourcesRoot(scope: Scope, field: Field): Root {
  const { compilation } = scope;
  const args = argumentsOf(field);
  const where = part(args, 'where');
  const by = choice(compilation, part(part(args, 'orderBy'), 'by')) ?? 'NAME';
  const descending = choice(compilation, part(part(args, 'orderBy'), 'direction')) === 'DESC';
  const o = variable('o');
  const id = cypher`${o}.id`;
  const keys = by === 'ID' ? [id] : [by === 'NAME' ? cypher`${o}.nameSort` : cypher`${o}.sortDay`, id];
  return list(
    connectionOf(scope, connectionType(scope, field), field, {
      source: {
        carried: [o],
        imports: [],
        overlapping: false,
        branches: [{ match: cypher`MATCH (${o}:Source)`, where: [visible(o)], within: null, keys }],
      },
      item: o,
      page: pageOf(compilation, args, field.name, { tag: by, descending }),
      criterion: sourceFilter(compilation, where, o),
      threshold: thresholdOf(compilation, args),
      node: (selected) => scope.emit.source(scope, selected, o),
      edgeFields: {},
      extras: {},
    }),
    scope,
  );
}
