// The part of the world that holds everything that is drawn.
import type { Bounds } from './frame.js';
import { degreesOf, reachKm, type LatLon } from './reach.js';
import type { Spot } from './spots.js';

/** Wider reaches go beyond the first view: they would leave no room for what is known better. */
const MOST_KM = 150;

function around({ lat, lon }: LatLon, km: number): Bounds {
  const up = degreesOf(km);
  const aside = up / Math.max(0.2, Math.cos((lat * Math.PI) / 180));
  return [lon - aside, lat - up, lon + aside, lat + up];
}

export function boundsOfSpot({ shape }: Spot, boundsOfCountry: (name: string) => Bounds | null): Bounds | null {
  switch (shape.kind) {
    case 'POINT':
      return around(shape.point, Math.min(MOST_KM, reachKm(shape.point.precision)));
    case 'AROUND':
      return around(shape.circle, shape.circle.km);
    case 'OUTLINE':
      return boundsOfCountry(shape.country);
  }
}
