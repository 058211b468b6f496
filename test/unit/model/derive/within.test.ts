import { describe, expect, it } from 'vitest';
import type { TypeCode } from '../../../../src/generated/schema.js';
import { readDate } from '../../../../src/model/dates.js';
import { listsOf, spanOf } from '../../../../src/model/derive/spans.js';
import { derivePlaceWithin, deriveWithin, type Hierarchy } from '../../../../src/model/derive/within.js';

const types: Readonly<Record<string, TypeCode>> = {
  'place:kz': 'COUNTRY',
  'place:south': 'REGION',
  'place:new': 'REGION',
  'place:temir': 'DISTRICT',
  'place:town': 'CITY',
  'place:village': 'VILLAGE',
  'place:square': 'SITE',
};
const located: Readonly<Record<string, readonly (readonly [string, string?])[]>> = {
  'place:square': [['place:town']],
  'place:town': [
    ['place:south', '../2022-06-07'],
    ['place:new', '2022-06-08/..'],
  ],
  'place:village': [['place:temir']],
  'place:temir': [['place:south']],
  'place:south': [['place:kz']],
  'place:new': [['place:kz']],
  'place:kz': [],
};
const hierarchy: Hierarchy = {
  typeOf: (place) => types[place] ?? null,
  above: (place) =>
    (located[place] ?? []).map(([above, during]) => ({
      place: above,
      spans: listsOf(during === undefined ? [] : [spanOf(readDate({ edtf: during }))]),
    })),
};
const none = { country: null, region: null, district: null, town: null, site: null, possible: [] };

describe('the places that hold an incident', () => {
  it('are its own and those above it, at its date', () => {
    expect(deriveWithin(['place:square'], readDate({ edtf: '2011-10-31' }), hierarchy)).toEqual({
      ...{ country: 'place:kz', region: 'place:south', district: null, town: 'place:town', site: 'place:square' },
      possible: [],
    });
    expect(deriveWithin(['place:town'], readDate({ edtf: '2023' }), hierarchy).region).toBe('place:new');
    expect(deriveWithin(['place:village'], readDate({ edtf: '2011' }), hierarchy)).toEqual({
      ...{ country: 'place:kz', region: 'place:south', district: 'place:temir', town: 'place:village', site: null },
      possible: [],
    });
  });

  it('are possible, not certain, where its date does not tell which, or it has none', () => {
    const either = {
      ...{ country: 'place:kz', region: null, town: 'place:town' },
      possible: ['place:new', 'place:south'],
    };
    expect(deriveWithin(['place:town'], readDate({ edtf: '2022' }), hierarchy)).toMatchObject(either);
    expect(deriveWithin(['place:town'], null, hierarchy)).toMatchObject(either);
  });

  it('are certain only as far as all reports agree where it is said to have happened in two', () => {
    expect(deriveWithin(['place:town', 'place:village'], readDate({ edtf: '2011' }), hierarchy)).toEqual({
      ...{ country: 'place:kz', region: 'place:south', district: null, town: null, site: null },
      possible: ['place:temir', 'place:town', 'place:village'],
    });
  });

  it('are one where a source names the town and another its region', () => {
    expect(deriveWithin(['place:south', 'place:town'], readDate({ edtf: '2011' }), hierarchy)).toMatchObject({
      ...{ town: 'place:town', region: 'place:south', possible: [] },
    });
  });

  it('are none where nothing is said of its place, and the place alone where nothing is said of that', () => {
    expect(deriveWithin([], null, hierarchy)).toEqual(none);
    expect(deriveWithin(['place:somewhere'], null, hierarchy)).toEqual({ ...none, site: 'place:somewhere' });
  });
});

describe('the places that hold a place', () => {
  it('are what lies above it, at any time', () => {
    expect(derivePlaceWithin('place:temir', hierarchy)).toEqual({
      ...none,
      region: 'place:south',
      country: 'place:kz',
    });
    expect(derivePlaceWithin('place:town', hierarchy)).toEqual({
      ...{ ...none, country: 'place:kz', possible: ['place:new', 'place:south'] },
    });
    expect(derivePlaceWithin('place:kz', hierarchy)).toEqual(none);
  });

  it('come to an end where places are said to lie in each other', () => {
    const circle: Hierarchy = {
      typeOf: () => 'REGION',
      above: (place) => [{ place: place === 'place:a' ? 'place:b' : 'place:a', spans: listsOf([]) }],
    };
    expect(derivePlaceWithin('place:a', circle).region).toBe('place:b');
  });
});
