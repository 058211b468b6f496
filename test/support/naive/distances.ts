// Points on the map: how far apart, and how far each may be from where it is said to be.
import type { CoordinatePrecision } from '../../../src/generated/schema.js';

export interface Point {
  readonly lat: number;
  readonly lon: number;
}

const EARTH_RADIUS_KM = 6371;
export const KM_PER_DEGREE = (EARTH_RADIUS_KM * Math.PI) / 180;

export const radians = (degrees: number): number => (degrees * Math.PI) / 180;

/** Great circle, by the haversine. */
export function kilometres(a: Point, b: Point): number {
  const haversine = (angle: number): number => Math.sin(radians(angle) / 2) ** 2;
  const h = haversine(b.lat - a.lat) + Math.cos(radians(a.lat)) * Math.cos(radians(b.lat)) * haversine(b.lon - a.lon);
  return 2 * EARTH_RADIUS_KM * Math.asin(Math.min(1, Math.sqrt(h)));
}

export const reachOf: Readonly<Record<CoordinatePrecision, number>> = {
  EXACT: 1,
  NEAR: 25,
  DISTRICT: 100,
  REGION: 500,
  COUNTRY: 3000,
  UNKNOWN: Infinity,
};
