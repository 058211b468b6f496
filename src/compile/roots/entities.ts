// `incident`, `incidents` and their like: one entity by id, many by filter.
import { getNamedType } from 'graphql';
import type { EntityKind } from '../../generated/schema.js';
import { cypher, name, variable } from '../../cypher/tag.js';
import { argument } from '../argument.js';
import { connectionOf } from '../connection.js';
import { BaylanysError } from '../../errors.js';
import { entityList, type OrderProperty } from '../filter/start.js';
import { choice, part } from '../observe.js';
import { pageOf } from '../page.js';
import { thresholdOf, withEvidence, type Scope } from '../scope.js';
import { argumentsOf, type Field } from '../selection.js';
import { visible } from '../visibility.js';
import { connectionType, idOf, list, one, type Root, type RootRule } from './root.js';

export function entityRoot(scope: Scope, field: Field): Root {
  const n = variable('n');
  const inner = withEvidence(scope, argumentsOf(field));
  const label = name(getNamedType(field.definition.type).name);
  const match = cypher`MATCH (${n}:Entity) WHERE ${n}.id = ${argument(idOf(field))} AND ${n}:${label} AND ${visible(n)}`;
  return one(match, inner.emit.entity(inner, field, n));
}

const orderProperties: Readonly<Record<string, OrderProperty>> = {
  DATE: 'sortKey',
  NAME: 'nameSort',
  SOURCES: 'sourceCount',
  KILLED: 'killedSort',
  WOUNDED: 'woundedSort',
  PEOPLE: 'peopleSort',
  ID: 'id',
};
const ordersOf: Readonly<Partial<Record<EntityKind, readonly string[]>>> = {
  INCIDENT: ['DATE', 'NAME', 'SOURCES', 'KILLED', 'WOUNDED', 'ID'],
  ARREST: ['DATE', 'NAME', 'SOURCES', 'PEOPLE', 'ID'],
};

function orderProperty(by: string, kind: EntityKind): OrderProperty {
  const dated = ordersOf[kind];
  if (dated !== undefined && !dated.includes(by)) {
    throw new BaylanysError(
      'BAD_USER_INPUT',
      `orderBy.by takes ${dated.join(', ')} here, not ${by}: ${kind === 'ARREST' ? 'arrests' : 'incidents'} have no such number`,
      { at: 'orderBy.by' },
    );
  }
  // Undated kinds have their name for their order, whose key links carry.
  return by === 'NAME' && dated === undefined ? 'sortKey' : (orderProperties[by] ?? 'id');
}

export function entitiesRoot(kind: EntityKind): RootRule {
  const dated = kind === 'INCIDENT' || kind === 'ARREST';
  return (scope, field) => {
    const { compilation } = scope;
    const args = argumentsOf(field);
    const inner = withEvidence(scope, args);
    const threshold = thresholdOf(compilation, args);
    const where = part(args, 'where');
    const by = choice(compilation, part(part(args, 'orderBy'), 'by')) ?? (dated ? 'DATE' : 'NAME');
    const descending = choice(compilation, part(part(args, 'orderBy'), 'direction')) === 'DESC';
    const key = orderProperty(by, kind);
    const n = variable('n');
    const { criterion, branches, overlapping } = entityList(inner, where, n, kind, key);
    return list(
      connectionOf(inner, connectionType(scope, field), field, {
        source: { carried: [n], branches, overlapping, imports: [] },
        item: n,
        page: pageOf(compilation, args, field.name, { tag: by, descending }),
        criterion,
        threshold,
        node: (selected) => inner.emit.entity(inner, selected, n),
        edgeFields: {},
        extras: {},
      }),
      inner,
    );
  };
}
