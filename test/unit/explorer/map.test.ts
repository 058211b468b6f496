// The map's pure parts: where each incident is drawn, how far it may lie from there, and what part of the world is seen.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CoordinatePrecision, Standing, TypeCode } from '../../../explorer/src/generated/graphql.js';
import { indexOf, marksIn } from '../../../explorer/src/explorer/map/clusters.js';
import { countryOf, labelsOf, namesIn } from '../../../explorer/src/explorer/map/countries.js';
import { boundsOfSpot } from '../../../explorer/src/explorer/map/fit.js';
import {
  boundsOf,
  cameraOf,
  fitTo,
  frameOf,
  readCamera,
  scaleBar,
  screenOf,
  writeCamera,
} from '../../../explorer/src/explorer/map/frame.js';
import { knownIn } from '../../../explorer/src/explorer/map/known-places.js';
import { circleAround, kmBetween, precisionWithin, reachKm } from '../../../explorer/src/explorer/map/reach.js';
import { areasOf, areasWithoutPoints, placeOn, type Areas } from '../../../explorer/src/explorer/map/spots.js';
import { markText, outlineOf } from '../../../explorer/src/explorer/map/wording.js';
import type { Selected } from '../../../explorer/src/explorer/select/use-incidents.js';
import en from '../../../explorer/src/explorer/words/en.json';
import { sayIn } from '../../../explorer/src/explorer/words/words.js';
import { reachKm as reachOfServer } from '../../../src/model/derive/values/compare.js';
import { contract } from '../../../src/model/sdl.js';
import { isEnumType } from 'graphql';

type At = readonly [number, number, CoordinatePrecision] | null;
type PlaceEdge = Selected['node']['places']['edges'][number];

const backing = { standing: 'REPORTED', contested: false, independentSourceCount: 1 } as const;
const coordinates = (at: At) => ({ lat: at?.[0] ?? null, lon: at?.[1] ?? null, precision: at?.[2] ?? null });

function place(id: string, code: TypeCode | null, at: At = null, support: Partial<PlaceEdge['link']> = {}): PlaceEdge {
  return {
    match: 'DEFINITE',
    link: { id: `link:${id}`, ...backing, ...support },
    node: { id: `place:${id}`, name: id, type: { code }, coordinates: coordinates(at) },
  };
}

function incident(id: string, places: readonly PlaceEdge[], own: At = null): Selected {
  const count = { low: null, best: null, high: null, approximate: false, stated: null, ...backing };
  const date = { edtf: '2011-10-31', earliest: '2011-10-31', latest: '2011-10-31', extent: null, asStated: null };
  return {
    match: 'DEFINITE',
    node: {
      id: `incident:${id}`,
      name: id,
      sourceCount: 1,
      date: { ...date, yearBasis: null, stated: null, ...backing },
      type: { code: null, stated: null, ...backing },
      killed: count,
      wounded: count,
      coordinates: { ...coordinates(own), ...backing },
      places: { edges: places },
      perpetrators: { stated: null, edges: [] },
    },
  };
}

const nothing: Areas = { known: () => [], hasOutline: () => false };
const atyrau: At = [47.12, 51.88, 'NEAR'];
const region: Areas = { known: () => [{ lat: 47.12, lon: 51.88 }], hasOutline: () => false };
const spotsOf = (one: Selected, areas: Areas) =>
  placeOn([one], areas).located.map(({ spot }) => `${spot.place?.name ?? 'own'} ${spot.shape.kind}`);

describe('an incident is drawn', () => {
  it.each([
    [
      'at its own coordinates',
      incident('a', [place('town', 'CITY', atyrau)], [47, 51, 'EXACT']),
      nothing,
      ['own POINT'],
    ],
    ['else at its place', incident('a', [place('town', 'CITY', atyrau)]), nothing, ['town POINT']],
    [
      'once where a town and its region are told',
      incident('a', [place('region', 'REGION'), place('town', 'CITY', atyrau)]),
      region,
      ['town POINT'],
    ],
    [
      'twice where the town lies far from the region',
      incident('a', [place('region', 'REGION'), place('far', 'CITY', [43.25, 76.9, 'NEAR'])]),
      region,
      ['region AROUND', 'far POINT'],
    ],
    [
      'at both towns where two are told',
      incident('a', [place('one', 'CITY', atyrau), place('two', 'CITY', [43.25, 76.9, 'NEAR'])]),
      nothing,
      ['one POINT', 'two POINT'],
    ],
    [
      'at the village in the town',
      incident('a', [place('town', 'CITY', atyrau), place('village', 'VILLAGE', [47.2, 51.9, 'NEAR'])]),
      nothing,
      ['village POINT'],
    ],
    ['around what is known in its region', incident('a', [place('region', 'REGION')]), region, ['region AROUND']],
    [
      'in the outline of its country',
      incident('a', [place('Kazakhstan', 'COUNTRY')]),
      { known: () => [], hasOutline: (name: string) => name === 'Kazakhstan' },
      ['Kazakhstan OUTLINE'],
    ],
    [
      'around what is known in a country that has no outline',
      incident('a', [place('Kazakhstan', 'COUNTRY')]),
      region,
      ['Kazakhstan AROUND'],
    ],
  ])('%s', (_, one, areas, expected) => {
    expect(spotsOf(one, areas)).toEqual(expected);
  });

  it('nowhere where nothing is known, and then it is listed', () => {
    const lost = incident('lost', [place('village', 'VILLAGE'), place('region', 'REGION')]);
    const placed = placeOn([lost, incident('nowhere', [])], nothing);
    expect(placed.located).toEqual([]);
    expect(placed.unplaced.map(({ node }) => node.id)).toEqual(['incident:lost', 'incident:nowhere']);
  });

  it('as one area with all that share it', () => {
    const country: At = [48, 67, 'COUNTRY'];
    const all = [
      incident('a', [place('region', 'REGION')]),
      incident('b', [place('region', 'REGION')]),
      incident('c', [], country),
      incident('d', [], country),
      incident('e', [], country),
      incident('f', [], atyrau),
    ];
    expect(areasOf(placeOn(all, region).located).map(({ items }) => items.length)).toEqual([2, 3]);
  });
});

describe('an area', () => {
  it('is asked about where it has no coordinates, and nothing is where the incident has', () => {
    const bare = place('region', 'REGION');
    expect(
      areasWithoutPoints([
        incident('a', [bare, place('town', 'CITY'), place('other', 'REGION', [47, 51, 'REGION'])]),
        incident('b', [bare]),
        incident('c', [place('third', 'DISTRICT')], atyrau),
      ]),
    ).toEqual(['place:region']);
  });

  it('reaches beyond the farthest of the places known in it', () => {
    const known = [
      { lat: 50.28, lon: 57.21 },
      { lat: 48.58, lon: 57.18 },
    ];
    const circle = circleAround(known, 'REGION');
    const half = kmBetween({ lat: 50.28, lon: 57.21 }, { lat: 48.58, lon: 57.18 }) / 2;
    expect(circle?.km).toBeCloseTo(half + 150, 0);
    expect(circleAround(known, 'DISTRICT')?.km).toBeCloseTo(half + 60, 0);
    expect(circleAround([], 'REGION')).toBeNull();
    expect(circleAround(known, 'CITY')).toBeNull();
  });

  it('holds the places in its districts too', () => {
    const inside = (subject: string, object: string, lat: number | null) => ({
      object: { id: object },
      subject: { id: subject, coordinates: { lat, lon: lat } },
    });
    const known = knownIn(['r'], [inside('d', 'r', null), inside('t', 'r', 1), inside('v', 'd', 2)]);
    expect(known.get('r')).toEqual([
      { lat: 1, lon: 1 },
      { lat: 2, lon: 2 },
    ]);
  });

  it('is known no closer than its size, whatever its point says', () => {
    expect(precisionWithin('EXACT', 'REGION')).toBe('REGION');
    expect(precisionWithin('UNKNOWN', 'COUNTRY')).toBe('COUNTRY');
    expect(precisionWithin('COUNTRY', 'DISTRICT')).toBe('COUNTRY');
    expect(precisionWithin('UNKNOWN', 'CITY')).toBe('UNKNOWN');
  });
});

describe('a precision', () => {
  const named = contract.getType('CoordinatePrecision');
  const codes = isEnumType(named) ? named.getValues().map(({ value }) => value as CoordinatePrecision) : [];

  it('reaches as far as the server says, and has words', () => {
    expect(codes.length).toBe(6);
    for (const code of codes) {
      // The server holds what has no bound to half the way around the earth.
      expect(Math.min(20_038, reachKm(code))).toBe(reachOfServer(code));
      expect(en).toHaveProperty([`precision.${code}`]);
    }
  });
});

describe('marks', () => {
  const near = Array.from({ length: 3 }, (_, i) => incident(`near${i}`, [], [47, 51 + i / 100, 'NEAR']));
  const same = [incident('same1', [], [43, 76, 'EXACT']), incident('same2', [], [43, 76, 'EXACT'])];
  const wide = incident('wide', [], [47, 51, 'COUNTRY']);
  const { located } = placeOn([...near, ...same, wide, incident('unsure', [], [55, 60, 'UNKNOWN'])], nothing);
  const index = indexOf(located);
  const world = [-180, -85, 180, 85] as const;
  const at = (zoom: number) =>
    marksIn(index, world, zoom)
      .map((one) => (one.kind === 'MARK' ? one.key : `${one.items.length}${one.opensAt === null ? '!' : ''}`))
      .sort();

  it('that lie close together are one with a count until there is room; areas are none of them', () => {
    expect(at(4)).toEqual(['2!', '3', 'incident:unsure']);
    expect(at(12)).toEqual(['2!', 'incident:near0', 'incident:near1', 'incident:near2', 'incident:unsure']);
  });

  it('at the very same point stay one, which opens a list, at the finest scale too', () => {
    expect(at(13)).toContain('2!');
  });

  it('are sought only in view', () => {
    expect(marksIn(index, [75, 42, 77, 44], 4)).toHaveLength(1);
  });

  it.each<[Standing | null, boolean, string]>([
    ['REPORTED', false, 'SUPPORTED'],
    ['ATTRIBUTED', false, 'SUPPORTED'],
    ['ATTRIBUTED', true, 'CONTESTED'],
    ['CLAIMED', false, 'CLAIMED'],
    ['SUSPECTED', false, 'CLAIMED'],
    ['DENIED', false, 'CONTESTED'],
    ['DOUBTED', false, 'CONTESTED'],
  ])('that are %s (contested: %s) have the outline %s', (standing, contested, outline) => {
    expect(outlineOf({ standing, contested })).toBe(outline);
  });

  it('are read out in words', () => {
    const claimed = place('Atyrau', 'CITY', atyrau, { standing: 'CLAIMED', contested: true });
    const [one] = placeOn([incident('Explosions', [{ ...claimed, match: 'POSSIBLE' }])], nothing).located;
    expect(one === undefined ? '' : markText(sayIn('en'), one)).toBe(
      'Explosions, 2011-10-31, Atyrau, near it (within 25 km), may be, claimed, contested',
    );
  });
});

describe('the part of the world that is seen', () => {
  const size = { width: 1200, height: 600 };

  it('is the same after a way through the address', () => {
    const camera = fc.record({
      lat: fc.double({ min: -60, max: 60, noNaN: true }),
      lon: fc.double({ min: -160, max: 160, noNaN: true }),
      zoom: fc.double({ min: 5, max: 13, noNaN: true }),
    });
    fc.assert(
      fc.property(camera, (one) => {
        const text = writeCamera(one);
        expect(text).toMatch(/^-?\d+(\.\d+)?,-?\d+(\.\d+)?,\d+(\.\d+)?$/);
        const read = readCamera(text);
        expect(read).not.toBeNull();
        if (read === null) return;
        expect(writeCamera(read)).toBe(text);
        expect(writeCamera(cameraOf(frameOf(read, size), size))).toBe(text);
      }),
    );
  });

  it('never leaves the world', () => {
    const frame = frameOf({ lat: 85, lon: 180, zoom: 0 }, size);
    const [west, , east] = boundsOf(frame, size, 0);
    expect([Math.round(west), Math.round(east)]).toEqual([-180, 180]);
  });

  it('first holds everything that is drawn', () => {
    const { located } = placeOn(
      [incident('a', [place('region', 'REGION')]), incident('b', [], [43, 77, 'EXACT'])],
      region,
    );
    const bounds = located.flatMap(({ spot }) => {
      const one = boundsOfSpot(spot, () => null);
      return one === null ? [] : [one];
    });
    const frame = frameOf(fitTo(bounds, size), size);
    for (const corner of [
      { lat: 48.5, lon: 51.88 },
      { lat: 43, lon: 77 },
    ]) {
      const [x, y] = screenOf(corner, frame);
      expect(x).toBeGreaterThan(0);
      expect(x).toBeLessThan(size.width);
      expect(y).toBeGreaterThan(0);
      expect(y).toBeLessThan(size.height);
    }
  });

  it.each([
    [1, 140, 100],
    [2.4, 140, 200],
    [0.02, 140, 2],
    [40, 140, 5000],
  ])('at %f km a pixel has a bar (of at most %i pixels) of %f km', (kmAPixel, most, km) => {
    const bar = scaleBar(kmAPixel, most);
    expect(bar.km).toBe(km);
    expect(bar.pixels).toBeLessThanOrEqual(most);
  });
});

describe('the names of countries', () => {
  const square = (id: string, name: string, west: number, width: number) =>
    countryOf({
      type: 'Feature',
      id,
      properties: { name },
      geometry: {
        type: 'Polygon',
        coordinates: [
          [
            [west, 40],
            [west, 40 + width],
            [west + width, 40 + width],
            [west + width, 40],
            [west, 40],
          ],
        ],
      },
    });
  const countries = [square('398', 'Kazakhstan', 50, 20), square('', 'Nowhere', 80, 0.5)];

  it('stand where there is room, in the language asked for', () => {
    const size = { width: 800, height: 600 };
    const frame = frameOf({ lat: 48, lon: 62, zoom: 4 }, size);
    expect(labelsOf(countries, frame, size, namesIn('ru')).map(({ text }) => text)).toEqual(['Казахстан']);
    expect(countries.map(namesIn('en'))).toEqual(['Kazakhstan', 'Nowhere']);
  });
});
