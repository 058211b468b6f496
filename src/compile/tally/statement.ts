// The one statement of a tally: incidents, arrests, stated totals and whatever is shown of them, each row told by its tag.
import { cypher, join, nothing, value, variable, type Fragment, type Variable } from '../../cypher/tag.js';
import { toWeighed } from '../criterion.js';
import { supportedStandings } from '../../model/derive/stances.js';
import { standingUnder } from '../evidence/backed.js';
import { passing } from '../evidence/passing.js';
import type { Scope } from '../scope.js';
import { byDay, supports } from '../statement-patterns.js';
import { thingCell } from '../thing.js';
import { visible } from '../visibility.js';
import type { Found } from './found.js';
import type { Pool } from './pools.js';

/** What a row of the answer holds. */
export const tags = Object.freeze({ INCIDENT: 0, ARREST: 1, TOTAL: 2, PLACE: 3, WHO: 4 });

/** How far parts of parts are followed through incidents that the filter does not let through. */
const FARTHEST_WHOLE = cypher`*1..4`;

const supported = value(supportedStandings);

export interface Shown {
  readonly incidents: Pool;
  readonly arrests: Pool;
  readonly series: Pool;
  readonly places: Pool;
  readonly who: Pool;
  readonly links: Pool;
  readonly statements: Pool;
}

/** What the pools are made of. */
export interface Things {
  readonly arrest: Variable;
  readonly series: Variable;
  readonly place: Variable;
  readonly who: Variable;
  readonly link: Variable;
  readonly statement: Variable;
}

/** What the keys of the tally need: facts that nothing is broken down by are not fetched. */
export interface Needs {
  readonly places: boolean;
  readonly who: boolean;
  readonly totals: boolean;
  /** Every link by which something is counted, where it is asked what falls with it. */
  readonly ways: boolean;
}

/** Whether a link is there and supported. */
const there = ({ evidence }: Scope, l: Variable): Fragment => cypher`${standingUnder(evidence, l)} IN ${supported}`;

/** All that it is part of, with the standings on the way and the first link. */
function wholes(
  scope: Scope,
  n: Variable,
  label: Fragment,
  { link }: Things,
  { links }: Shown,
  { ways }: Needs,
): Fragment {
  const ls = variable('ls');
  const l = variable('l');
  const w = variable('w');
  const onWay = ways ? cypher`, [${l} IN ${ls} | ${l}.id]` : nothing;
  return cypher`COLLECT { MATCH (${n})-[${ls}:PART_OF${FARTHEST_WHOLE}]->(${w}:${label}) WHERE ${visible(w)} AND all(${l} IN ${ls} WHERE ${there(scope, l)}) WITH ${w}, ${ls}, head(${ls}) AS ${link} RETURN [${link}.id, ${w}.id, [${l} IN ${ls} | ${standingUnder(scope.evidence, l)}], ${links.slots()}${onWay}] AS found }`;
}

/** The live statements about the values of a thing. */
function statementsOf({ evidence }: Scope, about: Fragment, { statement: s }: Things, { statements }: Shown): Fragment {
  if (!statements.isAsked()) return cypher`[]`;
  return cypher`COLLECT { MATCH (${s}:Statement) WHERE ${s}.about IN ${about} AND ${byDay(s)} AND ${visible(s)} AND ${passing(evidence, s).possible} RETURN [${s}.id, ${s}.sortDay, ${s}.about, ${statements.slots()}] AS found }`;
}

function incidentsPart(
  scope: Scope,
  { text, n, criterion }: Found,
  things: Things,
  shown: Shown,
  needs: Needs,
): Fragment {
  const l = variable('l');
  const g = variable('g');
  const who = !needs.who
    ? cypher`[]`
    : cypher`COLLECT { MATCH (${n})-[${l}:PERPETRATED_BY]->(${g}:Entity) WHERE ${there(scope, l)} AND ${visible(g)} RETURN [${l}.id, ${g}.id, [${standingUnder(scope.evidence, l)}], []] AS found }`;
  const about = cypher`[${n}.id + '|KILLED', ${n}.id + '|WOUNDED']`;
  return cypher`${text} RETURN [${value(tags.INCIDENT)}, ${n}.id, [${toWeighed(criterion).cell}, ${thingCell(scope, n, needs.places)}, ${who}, ${wholes(scope, n, cypher`Incident`, things, shown, needs)}, ${statementsOf(scope, about, things, shown)}], ${shown.incidents.slots()}] AS item`;
}

/** The arrests made for the incidents found or during them, and those that are said to be parts of these. */
function arrestsOf(scope: Scope, { text, n }: Found, l: Variable, ls: Variable, x: Variable): Fragment {
  const y = variable('y');
  const p = variable('l');
  return cypher`${text} MATCH (${n})<-[${l}:ARREST_FOR|MADE_DURING]-(${y}:Arrest) WHERE ${there(scope, l)} AND ${visible(y)} MATCH (${y})<-[${ls}:PART_OF*0..4]-(${x}:Arrest) WHERE ${visible(x)} AND all(${p} IN ${ls} WHERE ${there(scope, p)})`;
}

/** Every arrest once, with its links to the incidents found, and how many PART_OF lie between. */
function arrestsPart(scope: Scope, found: Found, things: Things, shown: Shown, needs: Needs): Fragment {
  const { arrest: x } = things;
  const l = variable('l');
  const ls = variable('ls');
  const links = variable('links');
  const about = cypher`[${x}.id + '|PEOPLE']`;
  const p = variable('l');
  const onWay = needs.ways ? cypher`, [${p} IN ${ls} | [${p}.id, ${standingUnder(scope.evidence, p)}]]` : nothing;
  return cypher`${arrestsOf(scope, found, l, ls, x)} WITH ${x}, collect([${l}.id, ${found.n}.id, [${standingUnder(scope.evidence, l)}], [], ${l}.kind, size(${ls})${onWay}]) AS ${links} RETURN [${value(tags.ARREST)}, ${x}.id, [${links}, ${thingCell(scope, x, needs.places)}, ${wholes(scope, x, cypher`Arrest`, things, shown, needs)}, ${statementsOf(scope, about, things, shown)}], ${shown.arrests.slots()}] AS item`;
}

/** Whether totals are stated of it: by what is stored, or by whatever may pass. */
function stating({ evidence }: Scope, x: Variable): Fragment {
  if (evidence === null) return cypher`size(${x}.statedTotals) > 0`;
  const s = variable('s');
  return cypher`EXISTS { MATCH (${s}:Statement) WHERE ${s}.subject = ${x}.id AND ${byDay(s)} AND ${s}.predicate = 'STATED_TOTAL' AND ${visible(s)} AND ${passing(evidence, s).possible} }`;
}

/** The totals stated of a thing, and the statements and sources behind each. */
function totalsOf(scope: Scope, x: Variable, { statement: s }: Things, { statements }: Shown): Fragment {
  return cypher`${thingCell(scope, x, false)}, COLLECT { MATCH (${s}:Statement) WHERE ${s}.subject = ${x}.id AND ${s}.predicate = 'STATED_TOTAL' AND ${byDay(s)} AND ${visible(s)} AND ${passing(scope.evidence, s).possible} RETURN [${s}.id, ${s}.sortDay, ${s}.about, ${statements.slots()}, ${s}.source, ${supports(s)}] AS found }`;
}

function totalsPart(scope: Scope, found: Found, things: Things, shown: Shown): readonly Fragment[] {
  const { series: x } = things;
  const l = variable('l');
  const m = variable('m');
  const members = cypher`COLLECT { MATCH (${x})<-[${l}:IN_SERIES]-(${m}:Incident) WHERE ${there(scope, l)} AND ${visible(m)} RETURN ${m}.id AS found }`;
  const into = variable('l');
  return [
    cypher`${found.text} MATCH (${found.n})-[${into}:IN_SERIES]->(${x}:Series) WHERE ${there(scope, into)} AND ${visible(x)} WITH DISTINCT ${x} WHERE ${stating(scope, x)} RETURN [${value(tags.TOTAL)}, ${x}.id, [${members}, ${totalsOf(scope, x, things, shown)}], ${shown.series.slots()}] AS item`,
    cypher`${found.text} WITH ${found.n} WHERE ${stating(scope, found.n)} RETURN [${value(tags.TOTAL)}, ${found.n}.id, [[${found.n}.id], ${totalsOf(scope, found.n, things, shown)}], null] AS item`,
  ];
}

/** The places that rows name, of incidents and of arrests, each once. */
function placesPart(scope: Scope, found: Found, { place: p }: Things, { places }: Shown): Fragment {
  const x = variable('x');
  const up = variable('u');
  const l = variable('l');
  const ls = variable('ls');
  const a = variable('a');
  const named = (n: Variable): Fragment =>
    scope.evidence === null
      ? cypher`UNWIND ${n}.inPossibly + [${n}.inCountry, ${n}.inRegion, ${n}.inDistrict, ${n}.inTown, ${n}.inSite] AS ${x} RETURN DISTINCT ${x}`
      : cypher`MATCH (${n})-[:OCCURRED_IN]->()-[:LOCATED_IN*0..12]->(${up}:Place) RETURN DISTINCT ${up}.id AS ${x}`;
  const ofArrests = cypher`${arrestsOf(scope, found, l, ls, a)} ${named(a)}`;
  return cypher`CALL () { ${found.text} ${named(found.n)} UNION ${ofArrests} } WITH ${x} MATCH (${p}:Place) WHERE ${p}.id = ${x} AND ${visible(p)} RETURN [${value(tags.PLACE)}, ${p}.id, null, ${places.slots()}] AS item`;
}

function whoPart(scope: Scope, found: Found, { who: g }: Things, shown: Shown): Fragment {
  const l = variable('l');
  return cypher`${found.text} MATCH (${found.n})-[${l}:PERPETRATED_BY]->(${g}:Entity) WHERE ${there(scope, l)} AND ${visible(g)} WITH DISTINCT ${g} RETURN [${value(tags.WHO)}, ${g}.id, null, ${shown.who.slots()}] AS item`;
}

export function tallyText(scope: Scope, found: Found, things: Things, shown: Shown, needs: Needs): Fragment {
  const parts = [
    incidentsPart(scope, found, things, shown, needs),
    arrestsPart(scope, found, things, shown, needs),
    ...(needs.totals ? totalsPart(scope, found, things, shown) : []),
    ...(shown.places.isAsked() ? [placesPart(scope, found, things, shown)] : []),
    ...(shown.who.isAsked() ? [whoPart(scope, found, things, shown)] : []),
  ];
  return join(parts, cypher` UNION ALL `);
}
