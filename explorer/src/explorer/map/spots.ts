// Where each incident is drawn: at a point, as an area, or not at all, which is said.
import type { CoordinatePrecision, Match, Standing, TypeCode } from '../../generated/graphql.js';
import type { Selected } from '../select/use-incidents.js';
import { groupedBy } from './grouped.js';
import { circleAround, isArea, kmBetween, precisionWithin, reachKm, type Circle, type LatLon } from './reach.js';

export interface Point extends LatLon {
  readonly precision: CoordinatePrecision;
}

export type Shape =
  | { readonly kind: 'POINT'; readonly point: Point }
  /** Around the places known in it. */
  | { readonly kind: 'AROUND'; readonly circle: Circle }
  /** The outline of a country, by its name. */
  | { readonly kind: 'OUTLINE'; readonly country: string };

type Place = Selected['node']['places']['edges'][number]['node'];

export interface Spot {
  /** The same for all that is drawn at the same place. */
  readonly key: string;
  /** Null = the incident has coordinates of its own. */
  readonly place: Place | null;
  readonly shape: Shape;
}

/** How well it is supported that the incident was here. */
export interface Support {
  readonly standing: Standing | null;
  readonly contested: boolean;
}

export interface Located {
  readonly key: string;
  readonly incident: Selected;
  readonly spot: Spot;
  readonly support: Support;
  readonly match: Match;
}

export interface Placed {
  readonly located: readonly Located[];
  readonly unplaced: readonly Selected[];
}

/** What is known of areas that have no coordinates of their own. */
export interface Areas {
  /** The points of the places in it. */
  readonly known: (placeId: string) => readonly LatLon[];
  readonly hasOutline: (country: string) => boolean;
}

const pointOf = ({ lat, lon, precision }: Place['coordinates']): Point | null =>
  lat === null || lon === null ? null : { lat, lon, precision: precision ?? 'UNKNOWN' };

const atPoint = (place: Place | null, point: Point): Spot => ({
  key: `${point.lat},${point.lon},${point.precision}`,
  place,
  shape: { kind: 'POINT', point },
});

function spotOf(place: Place, { known, hasOutline }: Areas): Spot | null {
  const { id: key, name, type } = place;
  const point = pointOf(place.coordinates);
  if (point !== null) return atPoint(place, { ...point, precision: precisionWithin(point.precision, type.code) });
  if (type.code === 'COUNTRY' && hasOutline(name)) return { key, place, shape: { kind: 'OUTLINE', country: name } };
  const circle = circleAround(known(key), type.code);
  return circle === null ? null : { key, place, shape: { kind: 'AROUND', circle } };
}

const finestFirst = ['SITE', 'VILLAGE', 'CITY', 'DISTRICT', 'REGION', 'COUNTRY'] as const satisfies readonly TypeCode[];

/** A place of no known type is as fine as a town. */
function rankOf({ place }: Spot): number {
  const rank = (finestFirst as readonly (TypeCode | undefined)[]).indexOf(place?.type.code ?? undefined);
  return rank === -1 ? finestFirst.indexOf('CITY') : rank;
}

/** Whether the finer may be a place in the coarser, so that both are one spot told twice. */
function holds({ shape: coarse }: Spot, { shape: fine }: Spot): boolean {
  if (coarse.kind === 'OUTLINE' || fine.kind === 'OUTLINE') return coarse.kind === 'OUTLINE';
  const bounds = coarse.kind === 'AROUND' ? coarse.circle : { ...coarse.point, km: reachKm(coarse.point.precision) };
  const inner = fine.kind === 'AROUND' ? fine.circle : fine.point;
  const slack =
    fine.kind === 'POINT' && Number.isFinite(reachKm(fine.point.precision)) ? reachKm(fine.point.precision) : 0;
  return kmBetween(bounds, inner) <= bounds.km + slack;
}

const isFinest = (spot: Spot, all: readonly Spot[]): boolean =>
  !all.some((other) => rankOf(other) < rankOf(spot) && holds(spot, other));

function locate(incident: Selected, areas: Areas): readonly Located[] {
  const { id, coordinates, places } = incident.node;
  const own = pointOf(coordinates);
  if (own !== null)
    return [{ key: id, incident, spot: atPoint(null, own), support: coordinates, match: incident.match }];
  const found = places.edges.flatMap(({ node, link, match }) => {
    const spot = spotOf(node, areas);
    const both: Match = match === 'DEFINITE' && incident.match === 'DEFINITE' ? 'DEFINITE' : 'POSSIBLE';
    return spot === null ? [] : [{ key: `${id} ${node.id}`, incident, spot, support: link, match: both }];
  });
  const spots = found.map(({ spot }) => spot);
  return found.filter(({ spot }) => isFinest(spot, spots));
}

export function placeOn(incidents: readonly Selected[], areas: Areas): Placed {
  const each = incidents.map((incident) => ({ incident, located: locate(incident, areas) }));
  return {
    located: each.flatMap(({ located }) => located),
    unplaced: each.flatMap(({ incident, located }) => (located.length === 0 ? [incident] : [])),
  };
}

/** Of these it has to be found out which known places lie in them. */
export function areasWithoutPoints(incidents: readonly Selected[]): readonly string[] {
  const ids = incidents.flatMap(({ node }) =>
    pointOf(node.coordinates) !== null
      ? []
      : node.places.edges.flatMap(({ node: place }) =>
          isArea(place.type.code) && pointOf(place.coordinates) === null ? [place.id] : [],
        ),
  );
  return [...new Set(ids)].sort();
}

/** What is too wide to be a mark among others. */
export function isWide({ shape }: Spot): boolean {
  return shape.kind !== 'POINT' || shape.point.precision === 'REGION' || shape.point.precision === 'COUNTRY';
}

export interface Area {
  readonly spot: Spot;
  readonly items: readonly Located[];
}

/** One area for all that share it. */
export function areasOf(located: readonly Located[]): readonly Area[] {
  const wide = located.filter(({ spot }) => isWide(spot));
  return [...groupedBy(wide, ({ spot }) => spot.key).values()].flatMap((items) => {
    const [first] = items;
    return first === undefined ? [] : [{ spot: first.spot, items }];
  });
}

/** How many incidents, of whatever is drawn of them. */
export const countOf = (located: readonly Located[]): number =>
  new Set(located.map(({ incident }) => incident.node.id)).size;
