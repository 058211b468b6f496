// The countries of the atlas: which of them are seen, and where their names have room.
import type { Feature, MultiPolygon, Polygon, Position } from 'geojson';
import { screenOf, type Bounds, type Frame, type Size } from './frame.js';
import type { LatLon } from './reach.js';

type Outline = Feature<Polygon | MultiPolygon, { readonly name: string }>;

export interface Country {
  /** As the atlas calls it, in English. */
  readonly name: string;
  /** Its number in ISO 3166-1; null where it has none. */
  readonly code: string | null;
  readonly outline: Outline;
  readonly bounds: Bounds;
  /** The middle and the bounds of its largest part. */
  readonly middle: LatLon;
  readonly main: Bounds;
}

function boundsOfRing(ring: readonly Position[]): Bounds {
  const lons = ring.map(([lon = 0]) => lon);
  const lats = ring.map(([, lat = 0]) => lat);
  return [Math.min(...lons), Math.min(...lats), Math.max(...lons), Math.max(...lats)];
}

const union = (all: readonly Bounds[]): Bounds => [
  Math.min(...all.map(([west]) => west)),
  Math.min(...all.map(([, south]) => south)),
  Math.max(...all.map(([, , east]) => east)),
  Math.max(...all.map(([, , , north]) => north)),
];

/** Area and middle as on a flat map: good enough for where a name stands. */
function flat(ring: readonly Position[]): { readonly area: number; readonly middle: LatLon } {
  let [area, lon, lat] = [0, 0, 0];
  ring.forEach(([x = 0, y = 0], i) => {
    const [nextX = 0, nextY = 0] = ring[(i + 1) % ring.length] ?? [];
    const cross = x * nextY - nextX * y;
    area += cross / 2;
    lon += ((x + nextX) * cross) / 6;
    lat += ((y + nextY) * cross) / 6;
  });
  return { area: Math.abs(area), middle: { lat: lat / (area || 1), lon: lon / (area || 1) } };
}

export function countryOf(outline: Outline): Country {
  const { geometry, properties, id } = outline;
  const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
  const parts = polygons.map(([outer = []]) => ({ bounds: boundsOfRing(outer), ...flat(outer) }));
  const [largest] = [...parts].sort((a, b) => b.area - a.area);
  const bounds = union(parts.map((part) => part.bounds));
  return {
    name: properties.name,
    code: id === undefined ? null : String(id),
    outline,
    bounds,
    middle: largest?.middle ?? { lat: 0, lon: 0 },
    main: largest?.bounds ?? bounds,
  };
}

const overlap = ([w, s, e, n]: Bounds, [west, south, east, north]: Bounds): boolean =>
  w <= east && e >= west && s <= north && n >= south;

export const countriesIn = (countries: readonly Country[], seen: Bounds): readonly Country[] =>
  countries.filter(({ bounds }) => overlap(bounds, seen));

/** What a country is called in a language, as far as the browser knows; else as the atlas calls it. */
export function namesIn(language: string): (country: Country) => string {
  const names = new Intl.DisplayNames([language], { type: 'region', fallback: 'none' });
  return ({ code, name }) => {
    if (code === null || !/^\d{3}$/.test(code)) return name;
    // Browsers name countries by their letters, and know which letters a number stands for.
    const { region } = new Intl.Locale(`und-${code}`);
    return (region === undefined ? null : names.of(region)) ?? name;
  };
}

export interface Label {
  readonly text: string;
  readonly x: number;
  readonly y: number;
}

const LETTER = 6.6;
const LINE = 14;

/** Names of the countries that are wide enough for them, the largest first; none lies on another. */
export function labelsOf(
  countries: readonly Country[],
  frame: Frame,
  size: Size,
  nameOf: (country: Country) => string,
): readonly Label[] {
  const taken: Bounds[] = [];
  const labels: Label[] = [];
  const sized = countries.map((country) => {
    const [west, south, east, north] = country.main;
    const [left, top] = screenOf({ lat: north, lon: west }, frame);
    const [right, bottom] = screenOf({ lat: south, lon: east }, frame);
    return { country, width: right - left, height: bottom - top };
  });
  for (const { country, width, height } of sized.sort((a, b) => b.width * b.height - a.width * a.height)) {
    const text = nameOf(country);
    const half = (text.length * LETTER) / 2;
    const [x, y] = screenOf(country.middle, frame);
    const box: Bounds = [x - half, y - LINE, x + half, y + LINE / 2];
    const isOutside = x - half < 0 || y - LINE < 0 || x + half > size.width || y > size.height;
    if (isOutside || width < 2 * half || height < 2 * LINE || taken.some((other) => overlap(box, other))) continue;
    taken.push(box);
    labels.push({ text, x: Math.round(x), y: Math.round(y) });
  }
  return labels;
}
