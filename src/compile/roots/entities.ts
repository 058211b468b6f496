// `incident`, `incidents` and their like: one entity by id, many by filter.
import { getNamedType } from 'graphql';
import type { EntityKind } from '../../generated/schema.js';
import { cypher, name, variable } from '../../cypher/tag.js';
import { argument } from '../argument.js';
import { connectionOf } from '../connection.js';
import { entityList } from '../entity-filter.js';
import { choice, part } from '../observe.js';
import { pageOf } from '../page.js';
import type { Scope } from '../scope.js';
import { argumentsOf, type Field } from '../selection.js';
import { visible } from '../visibility.js';
import { connectionType, idOf, list, one, type Root, type RootRule } from './root.js';

export function entityRoot(scope: Scope, field: Field): Root {
  const n = variable('n');
  const label = name(getNamedType(field.definition.type).name);
  const match = cypher`MATCH (${n}:Entity) WHERE ${n}.id = ${argument(idOf(field))} AND ${n}:${label} AND ${visible(n)}`;
  return one(match, scope.emit.entity(scope, field, n));
}

export function entitiesRoot(kind: EntityKind): RootRule {
  const dated = kind === 'INCIDENT' || kind === 'ARREST';
  return (scope, field) => {
    const { compilation } = scope;
    const args = argumentsOf(field);
    const where = part(args, 'where');
    const by = choice(compilation, part(part(args, 'orderBy'), 'by')) ?? (dated ? 'DATE' : 'NAME');
    const descending = choice(compilation, part(part(args, 'orderBy'), 'direction')) === 'DESC';
    const key = by === 'ID' ? 'id' : by === 'DATE' || !dated ? 'sortKey' : 'nameSort';
    const n = variable('n');
    const { criterion, branches, overlapping } = entityList(compilation, where, part(args, 'match'), n, kind, key);
    return list(
      connectionOf(compilation, connectionType(scope, field), field, {
        source: { carried: [n], branches, overlapping, imports: [] },
        item: n,
        page: pageOf(compilation, args, field.name, { tag: by, descending }),
        criterion,
        node: (selected) => scope.emit.entity(scope, selected, n),
        edgeFields: {},
        extras: {},
      }),
    );
  };
}
