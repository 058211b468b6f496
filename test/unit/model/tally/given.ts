// Incidents and arrests as a tally takes them, written short.
import type { HarmRole, Match, Standing, TotalOf, TypeCode } from '../../../../src/generated/schema.js';
import { readDate } from '../../../../src/model/dates.js';
import { listsOf, spanOf } from '../../../../src/model/derive/spans.js';
import { nowhere, placeLevels, type PlacesKnown } from '../../../../src/model/facets/places.js';
import type { Evidence, Figure, ShownCount, ShownHarm, ShownHarmPart, SpanLists } from '../../../../src/model/facts.js';
import { sumOfFigures } from '../../../../src/model/derive/values/figures.js';
import type { ArrestCounted, IncidentCounted, TotalStated } from '../../../../src/model/tally/input.js';
import type { LinkedTo } from '../../../../src/model/tally/ways.js';

const evidence: Evidence = {
  standing: 'REPORTED',
  contested: false,
  sourceCount: 1,
  originCount: 1,
  independentSourceCount: 1,
};

export const figure = (low: number | null, best: number | null = low, high: number | null = best): Figure => ({
  low,
  best,
  high,
  approximate: false,
});

export function spans(...edtf: readonly string[]): SpanLists {
  return listsOf(edtf.map((text) => spanOf(readDate({ edtf: text }))));
}

export type Part = readonly [role: HarmRole, figure: Figure | number, during?: string];

/** A toll given by its parts. */
export function harm(...parts: readonly Part[]): ShownHarm {
  const shown = parts.map(([role, given, during]): ShownHarmPart => ({
    role,
    roleAsStated: null,
    during: during === undefined ? null : readDate({ edtf: during }),
    ...(typeof given === 'number' ? figure(given) : given),
    statements: [`statement:s/${role}`],
  }));
  return {
    ...evidence,
    ...sumOfFigures(shown),
    stated: null,
    asStated: null,
    role: null,
    roleAsStated: null,
    side: null,
    during: shown.length === 1 ? (shown[0]?.during ?? null) : null,
    includesPerpetrators: null,
    basis: 'STATED',
    parts: shown,
  };
}

export function people(best: number, approximate = false): ShownCount {
  return { ...evidence, ...figure(best), approximate, stated: null, asStated: null };
}

export function partOf(entity: string, standing: Standing = 'REPORTED'): LinkedTo {
  return { link: `link:PART_OF/?/${entity}`, standing, entity };
}

export function by(entity: string, standing: Standing = 'REPORTED'): LinkedTo {
  return { link: `link:PERPETRATED_BY/?/${entity}`, standing, entity };
}

export function at(certain: Partial<Record<(typeof placeLevels)[number], string>>): PlacesKnown {
  return { certain: placeLevels.map((level) => certain[level] ?? null), possible: [] };
}

export function incident(id: string, given: Partial<IncidentCounted> = {}): IncidentCounted {
  const match: Match = 'DEFINITE';
  const type: TypeCode | null = null;
  return {
    id,
    match,
    type,
    spans: spans(),
    places: nowhere,
    partOf: [],
    perpetrators: [],
    killed: null,
    wounded: null,
    ...given,
  };
}

export function arrest(id: string, incidents: readonly string[], given: Partial<ArrestCounted> = {}): ArrestCounted {
  return {
    id,
    match: 'DEFINITE',
    spans: spans(),
    places: nowhere,
    partOf: [],
    people: null,
    incidents: incidents.map((entity) => ({
      link: `link:ARREST_FOR/${id}/${entity}`,
      standing: 'REPORTED',
      entity,
      kind: 'ARREST_FOR',
    })),
    ...given,
  };
}

export function total(
  of: string,
  members: readonly string[],
  what: TotalOf,
  given: Figure,
  role: HarmRole | null = null,
  roleAsStated: string | null = null,
  source = 'source:s',
): TotalStated {
  const about = `${of}|STATED_TOTAL|${what}|${role ?? ''}|${roleAsStated ?? ''}|${source}`;
  return {
    of,
    members,
    about,
    shown: { ...evidence, ...given, what, role, roleAsStated, asStated: null },
    statements: [{ id: `statement:${about}`, source }],
  };
}
