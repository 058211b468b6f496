// Near a point, and inside a rectangle.
import type { BoundingBoxFilter, NearFilter } from '../../../../src/generated/schema.js';
import { BaylanysError } from '../../../../src/errors.js';
import type { CoordinatesContent } from '../../../../src/model/records.js';
import { KM_PER_DEGREE, kilometres, radians, reachOf } from '../distances.js';
import { hasDate, pointOf } from '../entity.js';
import { placesOf } from '../places.js';
import type { View } from '../view.js';
import { least, most, type Weight } from '../weights.js';

/** Its own coordinates; of an incident or arrest without any those of the places where it is reported. */
function pointsOf(view: View, id: string): readonly CoordinatesContent[] {
  const own = pointOf(view, id);
  if (own !== null) return [own];
  return hasDate(view, id) ? placesOf(view, id).flatMap((place) => pointOf(view, place) ?? []) : [];
}

function weighPoints(
  view: View,
  id: string,
  unlocated: NearFilter['unlocated'],
  weigh: (point: CoordinatesContent) => Weight,
): Weight {
  const weights = pointsOf(view, id).map(weigh);
  if (weights.length === 0) return unlocated === 'INCLUDE' ? 'POSSIBLE' : 'NO';
  return least(weights) === 'DEFINITE' ? 'DEFINITE' : most(weights) === 'NO' ? 'NO' : 'POSSIBLE';
}

function refuse(why: string): never {
  throw new BaylanysError('BAD_USER_INPUT', why);
}
const isLatitude = (lat: number): boolean => lat >= -90 && lat <= 90;
const isLongitude = (lon: number): boolean => lon >= -180 && lon <= 180;

export function nearWeight(view: View, id: string, { lat, lon, km, unlocated }: NearFilter): Weight {
  if (!isLatitude(lat) || !isLongitude(lon) || !(km > 0 && km <= 20_000)) refuse('no such circle');
  return weighPoints(view, id, unlocated, (point) => {
    const distance = kilometres({ lat, lon }, point);
    const reach = reachOf[point.precision];
    return distance + reach <= km ? 'DEFINITE' : distance - reach <= km ? 'POSSIBLE' : 'NO';
  });
}

export function boxWeight(view: View, id: string, box: BoundingBoxFilter): Weight {
  const { south, west, north, east } = box;
  if (![south, north].every(isLatitude) || ![west, east].every(isLongitude) || south > north) refuse('no such box');
  // Two boxes where it crosses the 180th meridian; a point's own rectangle may lie in either, or be moved round by 360.
  const wide = east >= west ? east - west : east - west + 360;
  return weighPoints(view, id, box.unlocated, (point) => {
    const up = reachOf[point.precision] / KM_PER_DEGREE;
    const aside = up / Math.cos(radians(point.lat));
    // Half round the world on both sides is everywhere.
    const everywhere = !(aside < 180);
    const start = (((point.lon - aside - west) % 360) + 360) % 360;
    const inLongitude = wide >= 360 || (!everywhere && start + 2 * aside <= wide);
    const acrossLongitude = everywhere || start <= wide || start + 2 * aside >= 360;
    const inLatitude = south <= point.lat - up && point.lat + up <= north;
    const acrossLatitude = point.lat - up <= north && south <= point.lat + up;
    if (inLatitude && inLongitude) return 'DEFINITE';
    return acrossLatitude && acrossLongitude ? 'POSSIBLE' : 'NO';
  });
}
