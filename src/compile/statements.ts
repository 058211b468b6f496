// Connections of statements, and the pools from which JSON values take the statements that they name.
import { getNamedType } from 'graphql';
import { cypher, name, truth, variable, type Fragment, type Variable } from '../cypher/tag.js';
import { connectionOf, nested, type ConnectionPlan } from './connection.js';
import { cells, joinClauses, type Emitted, type Row } from './emit.js';
import type { Json, ReadJson } from './json.js';
import { every } from './criterion.js';
import { passing } from './evidence/passing.js';
import { asksEnded, statementFilter } from './filter/statement.js';
import { choice, isGiven, part, type Arg, type Compilation, type Input } from './observe.js';
import { pageOf, type Order } from './page.js';
import { thresholdOf, withEvidence, type Scope } from './scope.js';
import { argumentsOf, objectType, type Field } from './selection.js';
import { byDay } from './statement-patterns.js';
import { visible } from './visibility.js';

/** The order of statements: by day of saying, or by id. */
function statementOrder(compilation: Compilation, orderBy: Arg): { order: Order; byId: boolean } {
  const by = choice(compilation, part(orderBy, 'by')) ?? 'SAID';
  const descending = choice(compilation, part(orderBy, 'direction')) === 'DESC';
  return { order: { tag: by, descending }, byId: by === 'ID' };
}

/** Where a list of statements starts: at one value of a property that leads an index. */
export interface Start {
  readonly property: 'about' | 'subject' | 'object' | 'source' | 'speakerEntity';
  readonly is: Fragment;
  /** What more is asked of each. */
  readonly but?: (s: Variable) => Fragment;
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
  const inner = withEvidence(scope, args);
  const s = variable('s');
  const { order, byId } = statementOrder(compilation, part(args, 'orderBy'));
  const keys = byId ? [cypher`${s}.id`] : [cypher`${s}.sortDay`, cypher`${s}.id`];
  const where = part(args, 'where');
  const ended = isGiven(compilation, where) && asksEnded(compilation, where);
  const criterion = every([passing(inner.evidence, s, ended), statementFilter(compilation, where, s)]);
  return connectionOf(inner, objectType(compilation, getNamedType(field.definition.type).name), field, {
    source: {
      carried: [s],
      imports,
      // Nothing is its own subject and object.
      overlapping: false,
      branches: (starts.length === 0 ? [null] : starts).map((start) => {
        const within = start === null ? null : cypher`${s}.${name(start.property)}`;
        return {
          match: cypher`MATCH (${s}:Statement)`,
          where: [
            start === null || within === null ? truth : cypher`${within} = ${start.is}`,
            start?.but?.(s) ?? truth,
            visible(s),
          ],
          within,
          keys,
        };
      }),
    },
    item: s,
    page: pageOf(compilation, args, listScope, order),
    criterion,
    threshold: thresholdOf(compilation, args),
    node: (selected) => inner.emit.statement(inner, selected, s),
    nodeInRow: (selected) => inner.emit.statementInRow(inner, selected, s),
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
  const emitted = scope.emit.statementInRow(scope, field, s);
  const slot = beside.add(
    cypher`COLLECT { MATCH (${s}:Statement) WHERE ${s}.about = ${about} AND ${byDay(s)} AND ${visible(s)} AND ${passing(scope.evidence, s).possible}${joinClauses(emitted.joins)} RETURN [${s}.id, ${emitted.expression}] AS found }`,
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
