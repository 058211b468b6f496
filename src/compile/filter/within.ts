// `within`: by the places that are stored as holding a thing or, under evidence, by the links that lead there.
import { any, cypher, name, param, value, variable, type Fragment, type Variable } from '../../cypher/tag.js';
import type { EntityKind, TypeCode } from '../../generated/schema.js';
import { spanShown } from '../../model/derive/dated.js';
import { derivePlaceWithin, deriveWithin, type Hierarchy, type LocatedIn } from '../../model/derive/within.js';
import type { PlacesKnown } from '../../model/facets/places.js';
import type { ShownDate, WithinFacts } from '../../model/facts.js';
import { bound, uncertain, weighed, type Criterion, type Weight } from '../criterion.js';
import { cells } from '../emit.js';
import { supportedStandings } from '../../model/derive/stances.js';
import { backedLink } from '../evidence/backed.js';
import type { Evidence } from '../evidence/evidence.js';
import { entityCell, entityFacts, linkCell, linkFacts } from '../evidence/facts.js';
import type { Arg, Input } from '../observe.js';
import type { Scope } from '../scope.js';
import { visible } from '../visibility.js';

export const levels = ['inCountry', 'inRegion', 'inDistrict', 'inTown', 'inSite'] as const;

/** Nothing lies in a place without an id: the empty text stands for "none" where a level is not known. */
export function placeOf(filter: Arg): Fragment {
  return param((input) => filter.read((input as Input).variables) || null);
}

/** In a place for certain where all that is known of its places lies in it; possibly where some of it does. */
function storedWithin(filter: Arg, n: Variable): Criterion {
  const place = placeOf(filter);
  const surely = any(levels.map((level) => cypher`${n}.${name(level)} = ${place}`));
  return uncertain(any([surely, cypher`${place} IN ${n}.inPossibly`]), surely);
}

/** What can lie in a place by any link that was ever recorded: the start of a list, and all of its candidates. */
export function pathInto(kind: EntityKind, n: Variable, label: Fragment, place: Fragment): Fragment {
  const w = variable('w');
  const q = variable('q');
  const below = cypher`MATCH (${w}:Place) WHERE ${w}.id = ${place} MATCH (${w})<-[:LOCATED_IN*${depth}]-(${q}:Place)`;
  if (kind === 'PLACE') return cypher`${below} WITH DISTINCT ${q} AS ${n}`;
  return cypher`${below} WITH DISTINCT ${q} MATCH (${q})<-[:OCCURRED_IN]-(${n}:${label}) WITH DISTINCT ${n}`;
}

/** Deep enough for any gazetteer; a cycle ends itself. */
const depth = cypher`0..12`;

/** `[entity, places it occurred in, all places above with their types and what they lie in]`. */
export function pathsCell(evidence: Evidence, n: Variable): Fragment {
  const o = variable('o');
  const l = variable('l');
  const p = variable('p');
  const q = variable('q');
  const u = variable('u');
  const standings = value(supportedStandings);
  const happened = backedLink(evidence, o, standings);
  const lies = backedLink(evidence, l, standings);
  const upwards = cypher`COLLECT { MATCH (${q})-[${l}:LOCATED_IN]->(${u}:Place) ${bound([visible(u)], lies.binds, [lies.possible])} RETURN [${u}.id, ${linkCell(evidence, l)}] AS up }`;
  const places = cypher`COLLECT { MATCH (${n})-[${o}:OCCURRED_IN]->(${p}:Place) ${bound([visible(p)], happened.binds, [happened.possible])} RETURN ${p}.id AS place }`;
  const above = cypher`COLLECT { MATCH (${n})-[:OCCURRED_IN*0..1]->()-[:LOCATED_IN*${depth}]->(${q}:Place) WITH DISTINCT ${q} RETURN [${entityCell(evidence, q)}, ${upwards}] AS above }`;
  return cypher`[${entityCell(evidence, n)}, ${places}, ${above}]`;
}

interface PlacesOf {
  readonly facts: WithinFacts;
  readonly typeOf: (place: string) => TypeCode | null;
}

function withinOf(evidence: Evidence, cell: unknown, input: Input): PlacesOf {
  const [thing, places, above] = cells(cell);
  const facts = entityFacts(evidence, thing, input);
  const [id, kind] = cells(thing) as [string, EntityKind];
  const types = new Map<string, TypeCode | null>();
  const ups = new Map<string, readonly LocatedIn[]>();
  for (const one of cells(above).map(cells)) {
    const place = entityFacts(evidence, one[0], input);
    types.set(place.id, place.typeCode);
    ups.set(
      place.id,
      cells(one[1])
        .map(cells)
        .map(([up, link]) => ({ place: up as string, spans: linkFacts(evidence, link, input).spans })),
    );
  }
  const hierarchy: Hierarchy = { typeOf: (place) => types.get(place) ?? null, above: (place) => ups.get(place) ?? [] };
  const { typeOf } = hierarchy;
  if (kind === 'PLACE') return { facts: derivePlaceWithin(id, hierarchy), typeOf };
  const date = spanShown(facts.values['date'] as ShownDate | undefined);
  return { facts: deriveWithin(places as readonly string[], date, hierarchy), typeOf };
}

/** Where a thing lies, as counts read it. */
export function placesPassing(evidence: Evidence, cell: unknown, input: Input): PlacesKnown {
  const { facts, typeOf } = withinOf(evidence, cell, input);
  const { country, region, district, town, site, possible } = facts;
  return {
    certain: [country, region, district, town, site],
    possible: possible.map((place) => ({ place, type: typeOf(place) })),
  };
}

export function weightWithin(facts: WithinFacts, place: string): Weight {
  if (place === '') return 0;
  const { possible, ...certain } = facts;
  if (Object.values(certain).includes(place)) return 2;
  return possible.includes(place) ? 1 : 0;
}

export function withinCriterion({ evidence }: Scope, filter: Arg, n: Variable): Criterion {
  if (evidence === null) return storedWithin(filter, n);
  return weighed({
    cell: pathsCell(evidence, n),
    read: (cell, input) => weightWithin(withinOf(evidence, cell, input).facts, filter.read(input.variables) as string),
  });
}
