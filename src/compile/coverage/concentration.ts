// `concentration`: the root on which most of the statements rest.
import { cypher, variable } from '../../cypher/tag.js';
import { concentrationOf } from '../../model/coverage/shares.js';
import type { Threshold } from '../criterion.js';
import { cells, row, type Row } from '../emit.js';
import { readJson, type Hook, type Json } from '../json.js';
import type { Members } from '../members.js';
import type { Scope } from '../scope.js';
import { objectTypeOf, type Field } from '../selection.js';
import { poolOf, readPool, type Fetched } from '../tally/pools.js';
import { visible } from '../visibility.js';
import type { ReadGroups } from './sources.js';
import { distinctStatements } from './statements.js';

export function readConcentration(
  scope: Scope,
  field: Field,
  members: Members,
  threshold: Threshold,
  beside: Row,
): ReadGroups {
  const [s, o, count] = [variable('s'), variable('o'), variable('c')];
  const pool = poolOf(o);
  const hook: Hook = (type, selected) => {
    if (type.name !== 'CoverageConcentration' || selected.name !== 'root') return null;
    const show = pool.show(scope, selected, scope.emit.source);
    return (json, [fetched], input) => show(fetched as Fetched, json?.['root'] as string, input);
  };
  const read = readJson(scope, objectTypeOf(scope.compilation, field), field, row(), hook);
  const largest = cypher`COLLECT { ${distinctStatements(scope, members, s, threshold)} UNWIND ${s}.roots AS root WITH root, count(*) AS ${count} ORDER BY ${count} DESC, root LIMIT 1 MATCH (${o}:Source) WHERE ${o}.id = root AND ${visible(o)} RETURN [${o}.id, ${pool.slots()}] AS found }`;
  const slot = pool.isAsked() ? beside.add(largest) : null;
  return (groups, cellsBeside, input) => {
    const facts = concentrationOf(groups);
    if (facts === null) return null;
    const fetched: Fetched = slot === null ? new Map() : readPool(cells(cellsBeside[slot]));
    const json: Json = { ...facts };
    return read(json, [fetched], input, 0);
  };
}
