// The one statement of a tally: incidents, arrests, stated totals and whatever is shown of them, each row told by its tag.
import { cypher, join, value, variable, type Fragment, type Variable } from '../../cypher/tag.js';
import { placesKnown } from '../places-known.js';
import { byDay } from '../statements.js';
import { visible } from '../visibility.js';
import type { Found } from './found.js';
import type { Pool } from './pools.js';

/** What a row of the answer holds. */
export const tags = Object.freeze({ INCIDENT: 0, ARREST: 1, TOTAL: 2, PLACE: 3, WHO: 4 });

/** How far parts of parts are followed through incidents that the filter does not let through. */
const FARTHEST_WHOLE = cypher`*1..4`;

const supported = value(['REPORTED', 'ATTRIBUTED', 'CLAIMED', 'SUSPECTED', 'CONTESTED']);
const supporting = value(['ASSERTS', 'CLAIMS_RESPONSIBILITY', 'SUSPECTS']);

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
}

const there = (l: Variable): Fragment => cypher`${visible(l)} AND ${l}.standing IN ${supported}`;
const spans = (n: Variable): Fragment => cypher`[${n}.spansFrom, ${n}.spansTo, ${n}.spansLasting]`;

/** All that it is part of, with the standings on the way and the first link. */
function wholes(n: Variable, label: Fragment, { link }: Things, { links }: Shown): Fragment {
  const ls = variable('ls');
  const l = variable('l');
  const w = variable('w');
  return cypher`COLLECT { MATCH (${n})-[${ls}:PART_OF${FARTHEST_WHOLE}]->(${w}:${label}) WHERE ${visible(w)} AND all(${l} IN ${ls} WHERE ${there(l)}) WITH ${w}, ${ls}, head(${ls}) AS ${link} RETURN [${link}.id, ${w}.id, [${l} IN ${ls} | ${l}.standing], ${links.slots()}] AS found }`;
}

/** The live statements about the values of a thing. */
function statementsOf(about: Fragment, { statement: s }: Things, { statements }: Shown): Fragment {
  if (!statements.isAsked()) return cypher`[]`;
  return cypher`COLLECT { MATCH (${s}:Statement) WHERE ${s}.about IN ${about} AND ${byDay(s)} AND ${visible(s)} AND NOT ${s}.ended RETURN [${s}.id, ${s}.sortDay, ${s}.about, ${statements.slots()}] AS found }`;
}

function incidentsPart({ text, n, criterion }: Found, things: Things, shown: Shown, needs: Needs): Fragment {
  const l = variable('l');
  const g = variable('g');
  const definite = criterion.certain ? cypher`true` : cypher`coalesce(${criterion.definite}, false)`;
  const who = !needs.who
    ? cypher`[]`
    : cypher`COLLECT { MATCH (${n})-[${l}:PERPETRATED_BY]->(${g}:Entity) WHERE ${there(l)} AND ${visible(g)} RETURN [${l}.id, ${g}.id, [${l}.standing], []] AS found }`;
  const about = cypher`[${n}.id + '|KILLED', ${n}.id + '|WOUNDED']`;
  return cypher`${text} RETURN [${value(tags.INCIDENT)}, ${n}.id, [${definite}, ${n}.typeCode, ${spans(n)}, ${needs.places ? placesKnown(n) : cypher`null`}, ${n}.killed, ${n}.wounded, ${who}, ${wholes(n, cypher`Incident`, things, shown)}, ${statementsOf(about, things, shown)}], ${shown.incidents.slots()}] AS item`;
}

/** The arrests made for the incidents found or during them, and those that are said to be parts of these. */
function arrestsOf({ text, n }: Found, l: Variable, ls: Variable, x: Variable): Fragment {
  const y = variable('y');
  const p = variable('l');
  return cypher`${text} MATCH (${n})<-[${l}:ARREST_FOR|MADE_DURING]-(${y}:Arrest) WHERE ${there(l)} AND ${visible(y)} MATCH (${y})<-[${ls}:PART_OF*0..4]-(${x}:Arrest) WHERE ${visible(x)} AND all(${p} IN ${ls} WHERE ${there(p)})`;
}

/** Every arrest once, with its links to the incidents found, and how many PART_OF lie between. */
function arrestsPart(found: Found, things: Things, shown: Shown, needs: Needs): Fragment {
  const { arrest: x } = things;
  const l = variable('l');
  const ls = variable('ls');
  const links = variable('links');
  const about = cypher`[${x}.id + '|PEOPLE']`;
  return cypher`${arrestsOf(found, l, ls, x)} WITH ${x}, collect([${l}.id, ${found.n}.id, [${l}.standing], [], ${l}.kind, size(${ls})]) AS ${links} RETURN [${value(tags.ARREST)}, ${x}.id, [${links}, ${spans(x)}, ${needs.places ? placesKnown(x) : cypher`null`}, ${x}.people, ${wholes(x, cypher`Arrest`, things, shown)}, ${statementsOf(about, things, shown)}], ${shown.arrests.slots()}] AS item`;
}

/** The totals stated of a thing, and the statements and sources behind each. */
function totalsOf(x: Variable, { statement: s }: Things, { statements }: Shown): Fragment {
  return cypher`${x}.statedTotals, ${x}.statedTotalsAbout, COLLECT { MATCH (${s}:Statement) WHERE ${s}.about IN ${x}.statedTotalsAbout AND ${byDay(s)} AND ${visible(s)} AND NOT ${s}.ended RETURN [${s}.id, ${s}.sortDay, ${s}.about, ${statements.slots()}, ${s}.source, ${s}.stance IN ${supporting}] AS found }`;
}

function totalsPart(found: Found, things: Things, shown: Shown): readonly Fragment[] {
  const { series: x } = things;
  const l = variable('l');
  const m = variable('m');
  const members = cypher`COLLECT { MATCH (${x})<-[${l}:IN_SERIES]-(${m}:Incident) WHERE ${there(l)} AND ${visible(m)} RETURN ${m}.id AS found }`;
  const into = variable('l');
  return [
    cypher`${found.text} MATCH (${found.n})-[${into}:IN_SERIES]->(${x}:Series) WHERE ${there(into)} AND ${visible(x)} WITH DISTINCT ${x} WHERE size(${x}.statedTotals) > 0 RETURN [${value(tags.TOTAL)}, ${x}.id, [${members}, ${totalsOf(x, things, shown)}], ${shown.series.slots()}] AS item`,
    cypher`${found.text} WITH ${found.n} WHERE size(${found.n}.statedTotals) > 0 RETURN [${value(tags.TOTAL)}, ${found.n}.id, [[${found.n}.id], ${totalsOf(found.n, things, shown)}], null] AS item`,
  ];
}

/** The places that rows name, of incidents and of arrests, each once. */
function placesPart(found: Found, { place: p }: Things, { places }: Shown): Fragment {
  const x = variable('x');
  const l = variable('l');
  const ls = variable('ls');
  const a = variable('a');
  const named = (n: Variable): Fragment =>
    cypher`UNWIND ${n}.inPossibly + [${n}.inCountry, ${n}.inRegion, ${n}.inDistrict, ${n}.inTown, ${n}.inSite] AS ${x} RETURN DISTINCT ${x}`;
  const ofArrests = cypher`${arrestsOf(found, l, ls, a)} ${named(a)}`;
  return cypher`CALL () { ${found.text} ${named(found.n)} UNION ${ofArrests} } WITH ${x} MATCH (${p}:Place) WHERE ${p}.id = ${x} AND ${visible(p)} RETURN [${value(tags.PLACE)}, ${p}.id, null, ${places.slots()}] AS item`;
}

function whoPart(found: Found, { who: g }: Things, shown: Shown): Fragment {
  const l = variable('l');
  return cypher`${found.text} MATCH (${found.n})-[${l}:PERPETRATED_BY]->(${g}:Entity) WHERE ${there(l)} AND ${visible(g)} WITH DISTINCT ${g} RETURN [${value(tags.WHO)}, ${g}.id, null, ${shown.who.slots()}] AS item`;
}

export function tallyText(found: Found, things: Things, shown: Shown, needs: Needs): Fragment {
  const parts = [
    incidentsPart(found, things, shown, needs),
    arrestsPart(found, things, shown, needs),
    ...(needs.totals ? totalsPart(found, things, shown) : []),
    ...(shown.places.isAsked() ? [placesPart(found, things, shown)] : []),
    ...(shown.who.isAsked() ? [whoPart(found, things, shown)] : []),
  ];
  return join(parts, cypher` UNION ALL `);
}
