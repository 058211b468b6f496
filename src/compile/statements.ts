// Connections of statements, and the pools from which JSON values take the statements that they name.
import { getNamedType } from 'graphql';
import { cypher, name, truth, variable, type Fragment, type Variable } from '../cypher/tag.js';
import { argument } from './argument.js';
import { connectionOf, nested, type ConnectionPlan } from './connection.js';
import { cells, type Emitted, type Row } from './emit.js';
import type { Json, ReadJson } from './json.js';
import { choice, isGiven, part, type Arg, type Compilation, type Input } from './observe.js';
import { pageOf, type Order } from './page.js';
import type { Scope } from './scope.js';
import { argumentsOf, objectType, type Field } from './selection.js';
import { certain } from './tri.js';
import { visible } from './visibility.js';

/** What the filter demands of a statement. Without one: only that it was not ended. */
function statementFilter(compilation: Compilation, where: Arg, s: Variable): readonly Fragment[] {
  const given = isGiven(compilation, where);
  const at = (key: string): Arg => part(where, key);
  const has = (key: string): boolean => given && isGiven(compilation, at(key));
  const demands: Fragment[] = [];
  if (!given || !compilation.know((variables) => at('ended').read(variables) === true)) {
    demands.push(cypher`NOT ${s}.ended`);
  }
  const oneOf = (key: string, of: Fragment): void => {
    if (has(key)) demands.push(cypher`${of} IN ${argument(at(key))}`);
  };
  const equals = (key: string, of: Fragment): void => {
    if (has(key)) demands.push(cypher`${of} = ${argument(at(key))}`);
  };
  oneOf('ids', cypher`${s}.id`);
  equals('subject', cypher`${s}.subject`);
  equals('object', cypher`${s}.object`);
  oneOf('predicates', cypher`${s}.predicate`);
  oneOf('stances', cypher`${s}.stance`);
  equals('speaker', cypher`${s}.speakerEntity`);
  oneOf('speakerRoles', cypher`${s}.speakerRole`);
  oneOf('sources', cypher`${s}.source`);
  oneOf('valueKinds', cypher`${s}.valueKind`);
  return demands;
}

/** The order of statements: by day of saying, or by id. */
function statementOrder(compilation: Compilation, orderBy: Arg): { order: Order; byId: boolean } {
  const by = choice(compilation, part(orderBy, 'by')) ?? 'SAID';
  const descending = choice(compilation, part(orderBy, 'direction')) === 'DESC';
  return { order: { tag: by, descending }, byId: by === 'ID' };
}

/** Lets the composite indexes of statements answer: they take only what names all of their properties. */
export function byDay(s: Variable): Fragment {
  return cypher`${s}.sortDay IS NOT NULL AND ${s}.id IS NOT NULL`;
}

/** Where a list of statements starts: at one value of a property that leads an index. */
export interface Start {
  readonly property: 'about' | 'subject' | 'object' | 'source';
  readonly is: Fragment;
}

/** Statements that start in one of these places, paged. */
export function statementConnection(
  scope: Scope,
  field: Field,
  listScope: string,
  starts: readonly Start[],
  imports: readonly Variable[],
): ConnectionPlan {
  const { compilation } = scope;
  const args = argumentsOf(field);
  const s = variable('s');
  const { order, byId } = statementOrder(compilation, part(args, 'orderBy'));
  const keys = byId ? [cypher`${s}.id`] : [cypher`${s}.sortDay`, cypher`${s}.id`];
  const demands = statementFilter(compilation, part(args, 'where'), s);
  return connectionOf(compilation, objectType(compilation, getNamedType(field.definition.type).name), field, {
    source: {
      carried: [s],
      imports,
      // Nothing is its own subject and object.
      overlapping: false,
      branches: (starts.length === 0 ? [null] : starts).map((start) => {
        const within = start === null ? null : cypher`${s}.${name(start.property)}`;
        return {
          match: cypher`MATCH (${s}:Statement)`,
          where: [start === null || within === null ? truth : cypher`${within} = ${start.is}`, visible(s), ...demands],
          within,
          keys,
        };
      }),
    },
    item: s,
    page: pageOf(compilation, args, listScope, order),
    criterion: certain(truth),
    node: (selected) => scope.emit.statement(scope, selected, s),
    edgeFields: {},
    extras: {},
  });
}

/** The statements about one link or value. */
export function statementsAbout(scope: Scope, field: Field, about: Fragment, imports: readonly Variable[]): Emitted {
  return nested(statementConnection(scope, field, 'about', [{ property: 'about', is: about }], imports));
}

function pooled(cell: unknown, input: Input, emitted: Emitted): ReadonlyMap<string, unknown> {
  return new Map(cells(cell).map((entry) => [cells(entry)[0] as string, emitted.project(cells(entry)[1], input)]));
}

/**
 * A list of statements that JSON names by id: all live statements about the thing are fetched once, and each list takes its own.
 * What a reader may not see is left out of the list.
 */
export function statementPool(scope: Scope, field: Field, about: Fragment, beside: Row): ReadJson {
  const s = variable('s');
  const emitted = scope.emit.statement(scope, field, s);
  const slot = beside.add(
    cypher`COLLECT { MATCH (${s}:Statement) WHERE ${s}.about = ${about} AND ${byDay(s)} AND ${visible(s)} AND NOT ${s}.ended RETURN [${s}.id, ${emitted.expression}] AS found }`,
  );
  return (json: Json | null, besides, input) => {
    const pool = pooled(besides[slot], input, emitted);
    return ((json?.['statements'] ?? []) as readonly string[]).flatMap((id) => (pool.has(id) ? [pool.get(id)] : []));
  };
}

/** An entity that JSON names by id. */
export function entityPool(scope: Scope, field: Field, ids: Fragment, beside: Row, key: string): ReadJson {
  const e = variable('e');
  const emitted = scope.emit.entity(scope, field, e);
  const slot = beside.add(
    cypher`COLLECT { MATCH (${e}:Entity) WHERE ${e}.id IN ${ids} AND ${visible(e)} RETURN [${e}.id, ${emitted.expression}] AS found }`,
  );
  return (json, besides, input) => {
    const id = json?.[key];
    return typeof id === 'string' ? (pooled(besides[slot], input, emitted).get(id) ?? null) : null;
  };
}
