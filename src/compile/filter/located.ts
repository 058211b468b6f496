// `near` and `bbox`: by the coordinates of the thing itself or, where it has none, of the places where it happened.
import { cypher, param, value, type Fragment, type Variable, variable } from '../../cypher/tag.js';
import { BaylanysError } from '../../errors.js';
import { reachKm, kilometresBetween } from '../../model/derive/values/compare.js';
import type { ShownCoordinates } from '../../model/facts.js';
import { bound, weighed, type Criterion, type Weight } from '../criterion.js';
import { cells } from '../emit.js';
import { supportedStandings } from '../../model/derive/stances.js';
import { backedLink } from '../evidence/backed.js';
import { entityCell, entityFacts } from '../evidence/facts.js';
import { choice, part, type Arg, type Input, type Variables } from '../observe.js';
import type { Scope } from '../scope.js';
import { visible } from '../visibility.js';

/** A place as closely as it is known. */
interface Spot {
  readonly lat: number;
  readonly lon: number;
  readonly km: number;
}

/** Southern and northern edge, in degrees. */
interface Band {
  readonly south: number;
  readonly north: number;
}

interface Area {
  readonly weigh: (spot: Spot, variables: Variables) => Weight;
  /** All latitudes that it holds. */
  readonly band: (variables: Variables) => Band;
}

const KM_PER_DEGREE = 111.195;
/** The farthest that a place which is not simply unknown can lie from its coordinates. */
export const FARTHEST_KM = reachKm('COUNTRY');

function number(filter: Arg, key: string, least: number, most: number): (variables: Variables) => number {
  const arg = part(filter, key);
  return (variables) => {
    const given = arg.read(variables) as number;
    if (given >= least && given <= most) return given;
    throw new BaylanysError('BAD_USER_INPUT', `${arg.path} takes ${least} to ${most}, not ${given}`, { at: arg.path });
  };
}

function nearArea(filter: Arg): Area {
  const lat = number(filter, 'lat', -90, 90);
  const lon = number(filter, 'lon', -180, 180);
  const farthest = number(filter, 'km', 0, 20_000);
  return {
    weigh: (spot, variables) => {
      const km = farthest(variables);
      const between = kilometresBetween(spot, { lat: lat(variables), lon: lon(variables) });
      if (between - spot.km > km) return 0;
      return between + spot.km <= km ? 2 : 1;
    },
    band: (variables) => {
      const degrees = farthest(variables) / KM_PER_DEGREE;
      return { south: lat(variables) - degrees, north: lat(variables) + degrees };
    },
  };
}

/** Whether degrees of longitude lie in a stretch that may cross the 180th meridian. */
function eastOf(west: number, degrees: number): number {
  return (((degrees - west) % 360) + 360) % 360;
}

function boxArea(filter: Arg): Area {
  const south = number(filter, 'south', -90, 90);
  const north = number(filter, 'north', -90, 90);
  const west = number(filter, 'west', -180, 180);
  const east = number(filter, 'east', -180, 180);
  const band = (variables: Variables): Band => {
    const edges = { south: south(variables), north: north(variables) };
    if (edges.south <= edges.north) return edges;
    throw new BaylanysError(
      'BAD_USER_INPUT',
      `${filter.path} takes a south that is not above its north: exchange them`,
      {
        at: filter.path,
      },
    );
  };
  return {
    band,
    weigh: (spot, variables) => {
      const edges = band(variables);
      const up = spot.km / KM_PER_DEGREE;
      const aside = Math.min(180, up / Math.max(0.001, Math.cos((spot.lat * Math.PI) / 180)));
      const width =
        east(variables) >= west(variables)
          ? east(variables) - west(variables)
          : eastOf(west(variables), east(variables));
      const wide = width >= 360;
      const from = eastOf(west(variables), spot.lon - aside);
      const overlaps =
        spot.lat + up >= edges.south &&
        spot.lat - up <= edges.north &&
        (wide || from <= width || from + 2 * aside >= 360);
      if (!overlaps) return 0;
      const inside =
        spot.lat - up >= edges.south && spot.lat + up <= edges.north && (wide || from + 2 * aside <= width);
      return inside ? 2 : 1;
    },
  };
}

function spotOf(cell: unknown): Spot | null {
  const [lat, lon, km] = cells(cell) as [number | null, number | null, number | null];
  return lat === null || lon === null ? null : { lat, lon, km: km ?? reachKm('UNKNOWN') };
}

function spotShown(shown: ShownCoordinates | undefined): Spot | null {
  if (shown === undefined || shown.lat === null || shown.lon === null) return null;
  return { lat: shown.lat, lon: shown.lon, km: reachKm(shown.precision ?? 'UNKNOWN') };
}

/** `[own spot, spots of the places where it happened]`. */
function spotsCell({ evidence }: Scope, n: Variable): Fragment {
  const o = variable('o');
  const p = variable('p');
  const standings = value(supportedStandings);
  const spot = (of: Variable): Fragment =>
    evidence === null ? cypher`[${of}.lat, ${of}.lon, ${of}.reachKm]` : entityCell(evidence, of);
  const happened = backedLink(evidence, o, standings);
  return cypher`[${spot(n)}, COLLECT { MATCH (${n})-[${o}:OCCURRED_IN]->(${p}:Place) ${bound([visible(p)], happened.binds, [happened.possible])} RETURN ${spot(p)} AS spot }]`;
}

function spotsOf({ evidence }: Scope, cell: unknown, input: Input): readonly (Spot | null)[] {
  const read = (one: unknown): Spot | null =>
    evidence === null
      ? spotOf(one)
      : spotShown(entityFacts(evidence, one, input).values['coordinates'] as ShownCoordinates | undefined);
  const [own, places] = cells(cell);
  const spot = read(own);
  return spot !== null ? [spot] : cells(places).map(read);
}

/** Latitudes at which what lies in the area may be said to lie. */
export function bandOf(filter: Arg, kind: 'near' | 'bbox'): { readonly south: Fragment; readonly north: Fragment } {
  const area = kind === 'near' ? nearArea(filter) : boxArea(filter);
  const reach = FARTHEST_KM / KM_PER_DEGREE;
  return {
    south: param((input) => area.band((input as Input).variables).south - reach),
    north: param((input) => area.band((input as Input).variables).north + reach),
  };
}

export function excludesUnlocated(scope: Scope, filter: Arg): boolean {
  return choice(scope.compilation, part(filter, 'unlocated')) !== 'INCLUDE';
}

/** POSSIBLE if one of its spots may lie in the area, DEFINITE if all surely do. */
export function locatedCriterion(scope: Scope, filter: Arg, n: Variable, kind: 'near' | 'bbox'): Criterion {
  const area = kind === 'near' ? nearArea(filter) : boxArea(filter);
  const excludes = excludesUnlocated(scope, filter);
  return weighed({
    cell: spotsCell(scope, n),
    read: (cell, input) => {
      const spots = spotsOf(scope, cell, input);
      // A reported place without coordinates says nothing of where; where none has any the thing is unlocated.
      const known = spots.filter((spot) => spot !== null);
      if (known.length === 0) return excludes ? 0 : 1;
      const weights = known.map((spot) => area.weigh(spot, input.variables));
      if (weights.every((weight) => weight === 0)) return 0;
      return weights.every((weight) => weight === 2) ? 2 : 1;
    },
  });
}
