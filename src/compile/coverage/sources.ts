// The lists of a coverage: its sources, and its statements by what their sources are.
import { cypher, param, variable } from '../../cypher/tag.js';
import { isoDay } from '../../model/days.js';
import {
  bySource,
  bySourceValue,
  periodOf,
  type SourceCounted,
  type StatementsCounted,
} from '../../model/coverage/shares.js';
import type { Threshold } from '../criterion.js';
import { cells, row, type Row } from '../emit.js';
import { firstAsked } from '../first.js';
import { noHook, readJson, type Hook, type Json } from '../json.js';
import type { Members } from '../members.js';
import { part, type Input } from '../observe.js';
import type { Scope } from '../scope.js';
import { argumentsOf, objectTypeOf, type Field } from '../selection.js';
import { poolOf, readPool, type Fetched } from '../tally/pools.js';
import { visible } from '../visibility.js';
import { distinctStatements, statementsOf } from './statements.js';

/** How one field of a coverage is made of the groups, and of the cells that it added beside them. */
export type ReadGroups = (groups: readonly StatementsCounted[], beside: readonly unknown[], input: Input) => unknown;

const enough = 'narrow what it is about';

function dayOf(day: number | null): string | null {
  return day === null ? null : isoDay(day);
}

export function readSources(
  scope: Scope,
  field: Field,
  members: Members,
  threshold: Threshold,
  beside: Row,
): ReadGroups {
  const { compilation } = scope;
  const args = argumentsOf(field);
  const [s, o, n, count] = [variable('s'), variable('o'), variable('n'), variable('c')];
  const pool = poolOf(o);
  const asked = new Set<string>();
  const hook: Hook = (type, selected) => {
    if (type.name !== 'CoverageSource') return null;
    asked.add(selected.name);
    if (selected.name !== 'source') return null;
    const show = pool.show(scope, selected, scope.emit.source);
    return (json, [fetched], input) => show(fetched as Fetched, json?.['source'] as string, input);
  };
  const read = readJson(scope, objectTypeOf(compilation, field), field, row(), hook);
  const limit = param((input) => firstAsked(args, input as Input, enough));
  const shown = cypher`COLLECT { ${distinctStatements(scope, members, s, threshold)} WITH ${s}.source AS source, count(*) AS ${count} ORDER BY ${count} DESC, source LIMIT ${limit} MATCH (${o}:Source) WHERE ${o}.id = source AND ${visible(o)} RETURN [${o}.id, ${pool.slots()}] AS found }`;
  const things = cypher`COLLECT { ${statementsOf(scope, members, s, threshold)} WITH DISTINCT ${s}.source AS source, ${members.n} AS ${n} WITH source, count(*) AS ${count} RETURN [source, ${count}] AS found }`;
  const shownSlot = pool.isAsked() ? beside.add(shown) : null;
  const thingsSlot = asked.has('things') ? beside.add(things, 'things of each source') : null;
  return (groups, cellsBeside, input) => {
    const first = firstAsked(args, input, enough);
    const fetched: Fetched = shownSlot === null ? new Map() : readPool(cells(cellsBeside[shownSlot]));
    const thingsOf = new Map(
      thingsSlot === null ? [] : (cells(cellsBeside[thingsSlot]) as readonly [string, number][]),
    );
    const all = bySource(groups);
    const rows = all.slice(0, first).map(({ firstDay, lastDay, ...one }): Json => ({
      ...one,
      things: thingsOf.get(one.source) ?? 0,
      firstDay: dayOf(firstDay),
      lastDay: dayOf(lastDay),
    }));
    return read({ rows, hasMore: all.length > first, total: all.length }, [fetched], input, 0);
  };
}

type ValueOf = (source: SourceCounted, input: Input) => string | null;

/** By the contract's field. */
function valueOf(field: Field): ValueOf | null {
  switch (field.name) {
    case 'languages':
      return ({ language }) => language;
    case 'publishers':
      return ({ publisher }) => publisher;
    case 'kinds':
      return ({ kind }) => kind;
    case 'reliabilities':
      return ({ reliability }) => reliability;
    case 'periods': {
      const by = part(argumentsOf(field), 'by');
      return (source, { variables }) => periodOf(source, by.read(variables) as 'MONTH' | 'YEAR');
    }
    default:
      return null;
  }
}

/** Null where the field is none of these. */
export function readShares(scope: Scope, field: Field): ReadGroups | null {
  const value = valueOf(field);
  if (value === null) return null;
  const args = argumentsOf(field);
  const read = readJson(scope, objectTypeOf(scope.compilation, field), field, row(), noHook);
  return (groups, _beside, input) => {
    const first = firstAsked(args, input, enough);
    const all = bySourceValue(groups, (source) => value(source, input));
    return read({ rows: all.slice(0, first), hasMore: all.length > first, total: all.length }, [], input, 0);
  };
}
