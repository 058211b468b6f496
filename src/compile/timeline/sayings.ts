// Who said what when, of the links of a timeline: counted by their days, and listed in order of the first.
import { cypher, nothing, param, value, variable, type Fragment, type Variable } from '../../cypher/tag.js';
import { OPEN_FROM, OPEN_TO, UNDATED } from '../../model/days.js';
import { connectionOf, nested } from '../connection.js';
import { always, demandOf, type Threshold, uncertain } from '../criterion.js';
import type { Before, KnownInput } from '../before.js';
import { cells, type Emitted } from '../emit.js';
import { firstDayOfLink, linkCell } from '../evidence/facts.js';
import { passing } from '../evidence/passing.js';
import { leastOf, weightOf } from '../members.js';
import type { Arg, Input } from '../observe.js';
import { pageOf } from '../page.js';
import type { Scope } from '../scope.js';
import { argumentsOf, objectTypeOf, type Field } from '../selection.js';
import { byDay } from '../statement-patterns.js';
import { visible } from '../visibility.js';
import type { Around, Links } from './around.js';
import { wholeUnits } from './asked.js';
import { boundsOf } from './bounds.js';
import { emitSaying, type SayingOf } from './saying.js';

const openFrom = value(OPEN_FROM);
const openTo = value(OPEN_TO);

/**
 * What an undated saying is said of is known by the dates that pass: where evidence is bounded they are made anew before
 * the sayings are put in order.
 */
export function firstDays(scope: Scope, around: Around): readonly Before[] {
  const { evidence } = scope;
  if (evidence === null) return [];
  const { text, r } = around.links(boundsOf(scope).spoken, null);
  return [
    {
      query: cypher`${text} RETURN ${linkCell(evidence, r)} AS item`,
      read: (items, input) => ({
        firstDays: Object.fromEntries(
          items.map((cell) => [cells(cell)[0] as string, firstDayOfLink(evidence, cell, input)]),
        ),
      }),
    },
  ];
}

/** The first day of saying: the rule of model/derive/saying.ts, of what is stored without its event and of the event. */
function firstDay({ evidence }: Scope, r: Variable, s: Variable): Fragment {
  if (evidence === null) return cypher`${s}.publicFrom`;
  const event = cypher`coalesce(${param((input) => (input as KnownInput).firstDays ?? {})}[${r}.id], ${openFrom})`;
  const ownVoice = cypher`(${s}.saidFrom IS NULL AND ${s}.speakerRole IS NULL)`;
  return cypher`CASE WHEN ${s}.heldFrom <> ${openFrom} OR ${ownVoice} THEN ${s}.heldFrom ELSE ${leastOf(event, cypher`${s}.heldTo`)} END`;
}

/**
 * The statements of the links by who holds which stance, and between which days it was said: each group is one saying. It is
 * of the weight of the surest of its statements, and no surer than its link.
 */
function grouped(scope: Scope, { text, r, weight }: Links, s: Variable, threshold: Threshold, more: Fragment) {
  const passes = passing(scope.evidence, s);
  const [from, to, said] = [variable('f'), variable('t'), variable('w')];
  const match = cypher`${text} MATCH (${s}:Statement) WHERE ${s}.about = ${r}.id AND ${byDay(s)} AND ${visible(s)} AND ${demandOf(passes, threshold)} WITH ${r}, ${s}.holder AS holder, ${s}.stance AS stance, ${firstDay(scope, r, s)} AS ${from}, ${s}.publicTo AS ${to}, max(${leastOf(cypher`${weight}`, weightOf(passes))}) AS ${said}${more}`;
  return { match, from, to, weight: said };
}

/** How many there are of each weight between the same days. */
export function countedSayings(scope: Scope, links: Links, threshold: Threshold) {
  const { match, from, to, weight } = grouped(scope, links, variable('s'), threshold, nothing);
  const count = variable('c');
  return {
    text: cypher`${match} WITH ${weight}, ${from}, ${to}, count(*) AS ${count}`,
    count,
    weight,
    days: cypher`[${from}, ${to}]`,
  };
}

/** `sayings`: a connection in one cell. */
export function emitSayings(scope: Scope, field: Field, links: Links, timeline: Arg, threshold: Threshold): Emitted {
  const { compilation } = scope;
  const own = argumentsOf(field);
  // A cursor belongs to its timeline.
  const args: Arg = {
    read: (variables) => ({ ...(timeline.read(variables) as object), ...(own.read(variables) as object) }),
    path: '',
  };
  const units = wholeUnits(timeline);
  const bound = (key: 'from' | 'to'): Fragment => param((input) => units((input as Input).variables)[key]);
  const [s, first, statements] = [variable('s'), variable('i'), variable('x')];
  const { match, from, to, weight } = grouped(
    scope,
    links,
    s,
    threshold,
    cypher`, min(${s}.id) AS ${first}, collect(${s}.id) AS ${statements}`,
  );
  const day = variable('d');
  const ordered = cypher`CASE WHEN ${from} <> ${openFrom} THEN ${from} WHEN ${to} <> ${openTo} THEN ${to} ELSE ${value(UNDATED)} END`;
  const carried = [links.r, from, to, weight, first, statements, day];
  const saying: SayingOf = { link: links.r, first, statements, from, to };
  const certain = scope.evidence === null && threshold === 'DEFINITE';
  return nested(
    connectionOf(scope, objectTypeOf(compilation, field), field, {
      source: {
        carried,
        imports: [],
        overlapping: false,
        branches: [
          {
            match: cypher`${match} WITH *, ${ordered} AS ${day}`,
            where: [cypher`${from} <= ${bound('to')}`, cypher`${to} >= ${bound('from')}`],
            within: null,
            keys: [cypher`${day}`, cypher`${to}`, cypher`${first}`],
            sorted: true,
          },
        ],
      },
      item: links.r,
      page: pageOf(compilation, args, 'sayings of a timeline', { tag: 'SAID', descending: false }),
      criterion: certain ? always : uncertain(cypher`${weight} >= 1`, cypher`${weight} = 2`),
      threshold,
      node: (selected) => emitSaying(scope, selected, saying),
      edgeFields: {},
      extras: {},
    }),
  );
}
