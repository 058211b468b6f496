// `turns`: the links of the entities asked about, in order of time, as `linkHistory` tells those of two.
import { cypher, join, variable, type Fragment, type Variable } from '../../cypher/tag.js';
import type { DateSpan } from '../../model/records.js';
import { turnsOf, type TurnOf } from '../../model/timeline/turns.js';
import { cells, row, type Emitted } from '../emit.js';
import { linkCell, linkFacts } from '../evidence/facts.js';
import { firstAsked } from '../first.js';
import { idsNamed, refuseMore } from '../members.js';
import { readJson, type Hook, type Json } from '../json.js';
import { isGiven, part, type Arg, type Input } from '../observe.js';
import type { Scope } from '../scope.js';
import { argumentsOf, objectTypeOf, type Field } from '../selection.js';
import { poolOf, readPool, type Fetched, type Pool } from '../tally/pools.js';
import { visible } from '../visibility.js';
import type { Around } from './around.js';
import { boundsOf } from './bounds.js';

interface TurnsRead {
  readonly links: Fetched;
  readonly about: Fetched;
}

interface TurnRead extends TurnOf {
  readonly standing: string | null;
}

function factsOf({ evidence }: Scope, r: Variable): Fragment {
  return evidence === null ? cypher`[${r}.during, ${r}.standing]` : linkCell(evidence, r);
}

function readTurn({ evidence }: Scope, item: unknown, input: Input): TurnRead {
  const [id, subject, object, cell] = cells(item);
  const ends = { id: id as string, subject: subject as string, object: object as string };
  if (evidence !== null) {
    const { during, standing } = linkFacts(evidence, cell, input);
    return { ...ends, during, standing };
  }
  const [during, standing] = cells(cell) as readonly [string | null, string | null];
  return { ...ends, during: during === null ? null : (JSON.parse(during) as DateSpan), standing };
}

/** Links and entities are fetched once each, and shown wherever a turn names them. */
function showing(scope: Scope, links: Pool, about: Pool): Hook {
  return (type, field) => {
    if (type.name !== 'TimelineTurn') return null;
    if (field.name === 'link') {
      const show = links.show(scope, field, scope.emit.link);
      return (json, [read], input) => show((read as TurnsRead).links, json?.['link'] as string, input);
    }
    if (field.name !== 'about') return null;
    const show = about.show(scope, field, scope.emit.entity);
    return (json, [read], input) =>
      ((json?.['about'] ?? []) as readonly string[]).flatMap((id) => show((read as TurnsRead).about, id, input) ?? []);
  };
}

export function emitTurns(scope: Scope, field: Field, around: Around, timeline: Arg): Emitted {
  const { compilation } = scope;
  const args = argumentsOf(field);
  const kinds = part(args, 'kinds');
  const { turns: most } = boundsOf(scope);
  const { text, r } = around.links(most, isGiven(compilation, kinds) ? kinds : null);
  const a = variable('a');
  const [links, about] = [poolOf(r), poolOf(a)];
  const read = readJson(scope, objectTypeOf(compilation, field), field, row(), showing(scope, links, about));
  const ids = idsNamed(part(timeline, 'about'));
  const named = about.isAsked()
    ? cypher`COLLECT { MATCH (${a}:Entity) WHERE ${a}.id IN ${ids} AND ${visible(a)} RETURN [${a}.id, ${about.slots()}] AS found }`
    : cypher`[]`;
  const rows = cypher`COLLECT { ${text} RETURN [${r}.id, ${r}.subject, ${r}.object, ${factsOf(scope, r)}, ${links.slots()}] AS found }`;
  return {
    expression: cypher`[${join([named, rows], cypher`, `)}]`,
    project: (cell, input) => {
      const first = firstAsked(args, input, 'ask for less, or for some kinds of link at a time');
      const [entities, found] = cells(cell).map(cells);
      refuseMore(
        found?.length ?? 0,
        { most, what: 'A timeline puts in order' },
        'links',
        'name fewer entities, or some kinds of link',
        'about',
      );
      const came: TurnsRead = {
        links: readPool((found ?? []).map((item) => [cells(item)[0], cells(item)[4]])),
        about: readPool(entities ?? []),
      };
      const asked = part(timeline, 'about').read(input.variables) as readonly string[];
      const turns = turnsOf((found ?? []).map((item) => readTurn(scope, item, input)));
      const nodes = turns.slice(0, first).map(({ turn: { id, subject, object, ...turn }, after }): Json => ({
        ...{ link: id, ...turn, after },
        about: [...new Set([subject, object])].filter((end) => asked.includes(end)).sort(),
      }));
      return read({ nodes, hasMore: turns.length > first, total: turns.length }, [came], input, 0);
    },
  };
}
