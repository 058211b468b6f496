// Shapes on the earth as paths on the screen.
import { geoCircle, geoMercator, geoPath, type GeoPath } from 'd3-geo';
import type { Country } from './countries.js';
import { WORLD, type Frame, type Size } from './frame.js';
import { degreesOf, reachKm, type Circle } from './reach.js';
import type { Shape } from './spots.js';

/** How far beyond the edges is drawn, so that a map that is dragged is not bare. */
export const beyond = ({ width, height }: Size): number => Math.max(width, height) / 2;

export function pathIn({ k, x, y }: Frame, size: Size): GeoPath {
  const margin = beyond(size);
  const projection = geoMercator()
    .scale((WORLD * k) / (2 * Math.PI))
    .translate([x + (WORLD / 2) * k, y + (WORLD / 2) * k])
    .clipExtent([
      [-margin, -margin],
      [size.width + margin, size.height + margin],
    ]);
  return geoPath(projection).digits(1);
}

export const circlePath = (path: GeoPath, { lat, lon, km }: Circle): string =>
  path(
    geoCircle()
      .center([lon, lat])
      .radius(Math.min(179, degreesOf(km)))
      .precision(4)(),
  ) ?? '';

export const countryPaths = (path: GeoPath, countries: readonly Country[]): string =>
  countries.map(({ outline }) => path(outline) ?? '').join('');

export function shapePath(path: GeoPath, shape: Shape, countryCalled: (name: string) => Country | undefined): string {
  switch (shape.kind) {
    case 'POINT':
      return circlePath(path, { ...shape.point, km: reachKm(shape.point.precision) });
    case 'AROUND':
      return circlePath(path, shape.circle);
    case 'OUTLINE': {
      const country = countryCalled(shape.country);
      return country === undefined ? '' : countryPaths(path, [country]);
    }
  }
}
