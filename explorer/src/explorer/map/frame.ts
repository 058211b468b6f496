// What part of the world is seen: from the address to pixels and back, in Mercator's projection.
import type { LatLon } from './reach.js';

/** The middle of the map, and its scale: the world is 512 pixels wide at zoom 0, twice that at 1. */
export interface Camera extends LatLon {
  readonly zoom: number;
}

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** Screen = k × world + (x, y). */
export interface Frame {
  readonly k: number;
  readonly x: number;
  readonly y: number;
}

export const WORLD = 512;
/** The finest scale: ten metres a pixel in the middle latitudes. */
export const FINEST = 13;
const MAX_LAT = 85;

const radians = (degrees: number): number => (degrees * Math.PI) / 180;

export function worldOf({ lat, lon }: LatLon): readonly [number, number] {
  const held = Math.max(-MAX_LAT, Math.min(MAX_LAT, lat));
  const north = Math.log(Math.tan(Math.PI / 4 + radians(held) / 2));
  return [(lon / 360 + 0.5) * WORLD, (0.5 - north / (2 * Math.PI)) * WORLD];
}

export function latLonOf(x: number, y: number): LatLon {
  const north = (0.5 - y / WORLD) * 2 * Math.PI;
  return { lat: ((2 * Math.atan(Math.exp(north)) - Math.PI / 2) * 180) / Math.PI, lon: (x / WORLD - 0.5) * 360 };
}

/** A camera as the address holds it. */
export function readCamera(text: string): Camera | null {
  const [lat, lon, zoom] = text.split(',').map(Number);
  if (lat === undefined || lon === undefined || zoom === undefined) return null;
  return [lat, lon, zoom].every(Number.isFinite) ? { lat, lon, zoom } : null;
}

const short = (value: number, digits: number): string => String(Number(value.toFixed(digits)) + 0);

export const writeCamera = ({ lat, lon, zoom }: Camera): string =>
  [short(lat, 4), short(lon, 4), short(Math.max(0, zoom), 2)].join(',');

/** The world fills the map, so nobody is lost beside it. */
export const leastScale = ({ width, height }: Size): number => Math.max(1, width / WORLD, height / WORLD);

const held = (offset: number, scale: number, length: number): number => {
  const spare = length - WORLD * scale;
  return spare >= 0 ? spare / 2 : Math.min(0, Math.max(spare, offset));
};

export function frameOf({ lat, lon, zoom }: Camera, size: Size): Frame {
  const k = Math.min(2 ** FINEST, Math.max(leastScale(size), 2 ** zoom));
  const [x, y] = worldOf({ lat, lon });
  return {
    k,
    x: held(size.width / 2 - k * x, k, size.width),
    y: held(size.height / 2 - k * y, k, size.height),
  };
}

export function cameraOf({ k, x, y }: Frame, { width, height }: Size): Camera {
  return { ...latLonOf((width / 2 - x) / k, (height / 2 - y) / k), zoom: Math.log2(k) };
}

export function screenOf(place: LatLon, { k, x, y }: Frame): readonly [number, number] {
  const [worldX, worldY] = worldOf(place);
  return [k * worldX + x, k * worldY + y];
}

export const moved = (camera: Camera, size: Size, right: number, down: number): Camera => {
  const frame = frameOf(camera, size);
  return cameraOf({ ...frame, x: frame.x - right, y: frame.y - down }, size);
};

/** West, south, east, north in degrees. */
export type Bounds = readonly [number, number, number, number];

export function boundsOf(frame: Frame, { width, height }: Size, margin: number): Bounds {
  const { k, x, y } = frame;
  const northWest = latLonOf((-margin - x) / k, (-margin - y) / k);
  const southEast = latLonOf((width + margin - x) / k, (height + margin - y) / k);
  return [Math.max(-180, northWest.lon), southEast.lat, Math.min(180, southEast.lon), northWest.lat];
}

const PADDING = 40;
/** A single town is shown with the land around it. */
const CLOSEST_FIT = 6;
const everywhere: Camera = { lat: 30, lon: 30, zoom: 0 };

export function fitTo(bounds: readonly Bounds[], size: Size): Camera {
  if (bounds.length === 0) return everywhere;
  const corners = bounds.flatMap(([west, south, east, north]) => [
    worldOf({ lat: north, lon: west }),
    worldOf({ lat: south, lon: east }),
  ]);
  const xs = corners.map(([x]) => x);
  const ys = corners.map(([, y]) => y);
  const [left, right, top, bottom] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
  const room = (length: number): number => Math.max(64, length - 2 * PADDING);
  const scale = Math.min(room(size.width) / (right - left || 1e-6), room(size.height) / (bottom - top || 1e-6));
  return {
    ...latLonOf((left + right) / 2, (top + bottom) / 2),
    zoom: Math.max(0, Math.min(CLOSEST_FIT, Math.log2(scale))),
  };
}

const EQUATOR_KM = 40_075;

export const kmPerPixel = (lat: number, k: number): number => (Math.cos(radians(lat)) * EQUATOR_KM) / (WORLD * k);

/** The longest round length that is not longer than so many pixels. */
export function scaleBar(kmAPixel: number, most: number): { readonly km: number; readonly pixels: number } {
  const longest = kmAPixel * most;
  const ten = 10 ** Math.floor(Math.log10(longest));
  const km = ([5, 2, 1].find((times) => times * ten <= longest) ?? 1) * ten;
  return { km, pixels: km / kmAPixel };
}
