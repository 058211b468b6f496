// `linkHistory`: all links between two entities, told in order of time.
import { cypher, join, name, param, variable, type Fragment, type Variable } from '../../cypher/tag.js';
import { BaylanysError } from '../../errors.js';
import type { LinkKind } from '../../generated/schema.js';
import { historyOf, type Turn } from '../../model/link-history.js';
import type { DateSpan } from '../../model/records.js';
import { bound, demandOf } from '../criterion.js';
import { cells, row } from '../emit.js';
import { backedLink } from '../evidence/backed.js';
import type { Evidence } from '../evidence/evidence.js';
import { linkCell, linkFacts } from '../evidence/facts.js';
import { passing } from '../evidence/passing.js';
import { readJson, type Hook, type Json } from '../json.js';
import { choices, part, type Arg, type Input, type Variables } from '../observe.js';
import { poolOf, readPool, type Fetched, type Pool } from '../tally/pools.js';
import { thresholdOf, withEvidence, type Scope } from '../scope.js';
import { argumentsOf, objectTypeOf, type Field } from '../selection.js';
import { byDay, supports } from '../statement-patterns.js';
import { visible } from '../visibility.js';
import type { Root } from './root.js';

function ends(between: Arg): (variables: Variables) => readonly [string, string] {
  return (variables) => {
    const ids = between.read(variables) as readonly string[];
    const [first, second] = ids;
    if (first === undefined || second === undefined || ids.length !== 2 || first === second) {
      throw new BaylanysError(
        'BAD_USER_INPUT',
        `between takes two different ids, not ${ids.length === 2 ? 'one twice' : String(ids.length)}: name the two entities whose links are asked for`,
        { at: 'between' },
      );
    }
    return [first, second];
  };
}

/** The sources of a link's live statements, and whether each supports it. */
function sourcesOf(evidence: Evidence | null, r: Variable, pool: Pool, o: Variable): Fragment {
  if (!pool.isAsked()) return cypher`[]`;
  const s = variable('s');
  const x = variable('x');
  const k = variable('k');
  return cypher`COLLECT { MATCH (${s}:Statement) WHERE ${s}.about = ${r}.id AND ${byDay(s)} AND ${visible(s)} AND ${passing(evidence, s).possible} WITH DISTINCT ${s}.source AS ${x}, ${supports(s)} AS ${k} MATCH (${o}:Source) WHERE ${o}.id = ${x} AND ${visible(o)} RETURN [${o}.id, ${k}, ${pool.slots()}] AS found }`;
}

interface TurnRead extends Turn {
  readonly standing: string | null;
  readonly sources: readonly string[];
}

interface HistoryRead {
  readonly links: Fetched;
  readonly sources: Fetched;
}

function readTurn(item: unknown, [during, standing]: readonly [DateSpan | null, string | null]): TurnRead {
  const [id, , , sources] = cells(item);
  const named = cells(sources).map(cells);
  const supporting = named.filter(([, supports]) => supports === true);
  return {
    id: id as string,
    during,
    standing,
    sources: [...new Set((supporting.length > 0 ? supporting : named).map(([source]) => source as string))].sort(),
  };
}

export function historyRoot(outer: Scope, field: Field): Root {
  const { compilation } = outer;
  const args = argumentsOf(field);
  const scope = withEvidence(outer, args);
  const { evidence } = scope;
  const between = ends(part(args, 'between'));
  const kinds = choices(compilation, part(args, 'kinds')) as readonly LinkKind[] | null;
  const r = variable('r');
  const o = variable('o');
  const a = variable('a');
  const b = variable('b');
  const links = poolOf(r);
  const sources = poolOf(o);
  const hook: Hook = (type, selected) => {
    if (type.name !== 'LinkTurn') return null;
    if (selected.name === 'link') {
      const show = links.show(scope, selected, scope.emit.link);
      return (json, [read], input) => show((read as HistoryRead).links, json?.['link'] as string, input);
    }
    if (selected.name !== 'sources') return null;
    const show = sources.show(scope, selected, scope.emit.source);
    return (json, [read], input) =>
      ((json?.['sources'] ?? []) as readonly string[]).flatMap(
        (id) => show((read as HistoryRead).sources, id, input) ?? [],
      );
  };
  const read = readJson(scope, objectTypeOf(compilation, field), field, row(), hook);
  const end = (n: 0 | 1): Fragment => param((input) => between((input as Input).variables)[n]);
  const types = kinds === null || kinds.length === 0 ? cypher`` : cypher`:${join(kinds.map(name), cypher`|`)}`;
  // An empty list of kinds asks for nothing.
  const there = backedLink(evidence, r, null);
  const demand = kinds?.length === 0 ? cypher`false` : demandOf(there, thresholdOf(compilation, args));
  const facts = evidence === null ? cypher`[${r}.during, ${r}.standing]` : linkCell(evidence, r);
  const readFacts = (cell: unknown, input: Input): readonly [DateSpan | null, string | null] => {
    if (evidence !== null) {
      const { during, standing } = linkFacts(evidence, cell, input);
      return [during, standing];
    }
    const [during, standing] = cells(cell) as readonly [string | null, string | null];
    return [during === null ? null : (JSON.parse(during) as DateSpan), standing];
  };
  return {
    query: cypher`MATCH (${a}:Entity)-[${r}${types}]-(${b}:Entity) ${bound([cypher`${a}.id = ${end(0)}`, cypher`${b}.id = ${end(1)}`, visible(a), visible(b)], there.binds, [demand])} RETURN [${r}.id, ${facts}, ${links.slots()}, ${sourcesOf(evidence, r, sources, o)}] AS item`,
    project: (items, input) => {
      const came: HistoryRead = {
        links: readPool(items.map((item) => [cells(item)[0], cells(item)[2]])),
        sources: readPool(items.flatMap((item) => cells(cells(item)[3]).map((one) => [cells(one)[0], cells(one)[2]]))),
      };
      const turns = historyOf(items.map((item) => readTurn(item, readFacts(cells(item)[1], input)))).map(
        ({ turn: { id, during, standing, sources: named }, after }): Json => ({
          ...{ link: id, during, standing, sources: named, after },
        }),
      );
      return read({ turns }, [came], input, 0);
    },
  };
}
