// How far from its mark a thing may lie, and areas around the places known in a region.
import { geoCentroid, geoDistance } from 'd3-geo';
import type { CoordinatePrecision, TypeCode } from '../../generated/graphql.js';

export interface LatLon {
  readonly lat: number;
  readonly lon: number;
}

export interface Circle extends LatLon {
  readonly km: number;
}

/** Kilometres within which it lies: the server's own rule, by which it says what may and what must be near. */
const reach: Readonly<Record<CoordinatePrecision, number>> = {
  EXACT: 1,
  NEAR: 25,
  DISTRICT: 100,
  REGION: 500,
  COUNTRY: 3000,
  UNKNOWN: Infinity,
};

export const reachKm = (precision: CoordinatePrecision): number => reach[precision];

const EARTH_RADIUS_KM = 6371;
const KM_A_DEGREE = (EARTH_RADIUS_KM * Math.PI) / 180;

export const kmBetween = (a: LatLon, b: LatLon): number =>
  geoDistance([a.lon, a.lat], [b.lon, b.lat]) * EARTH_RADIUS_KM;

/** The angle of a distance, seen from the middle of the earth. */
export const degreesOf = (km: number): number => km / KM_A_DEGREE;

/** Types of place that are areas, with how far they may go beyond the places known in them. */
const margins: Readonly<Partial<Record<TypeCode, number>>> = { DISTRICT: 60, REGION: 150, COUNTRY: 300 };

export const isArea = (type: TypeCode | null): boolean => type !== null && margins[type] !== undefined;

/** Null where none is known, or the place is no area. */
export function circleAround(known: readonly LatLon[], type: TypeCode | null): Circle | null {
  const margin = type === null ? undefined : margins[type];
  if (known.length === 0 || margin === undefined) return null;
  const [lon, lat] = geoCentroid({ type: 'MultiPoint', coordinates: known.map((one) => [one.lon, one.lat]) });
  const centre = { lat, lon };
  return { ...centre, km: Math.max(...known.map((one) => kmBetween(centre, one))) + margin };
}

const order = ['EXACT', 'NEAR', 'DISTRICT', 'REGION', 'COUNTRY'] as const satisfies readonly CoordinatePrecision[];

/** A point that stands for a region fixes what happened there no closer than the region. */
export function precisionWithin(precision: CoordinatePrecision, type: TypeCode | null): CoordinatePrecision {
  if (type !== 'DISTRICT' && type !== 'REGION' && type !== 'COUNTRY') return precision;
  return precision === 'UNKNOWN' || order.indexOf(precision) < order.indexOf(type) ? type : precision;
}
