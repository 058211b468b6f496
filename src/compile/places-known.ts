// Where a thing lies, as counts read it: certain places of every level, possible ones with their types.
import { cypher, variable, type Fragment, type Variable } from '../cypher/tag.js';
import type { TypeCode } from '../generated/schema.js';
import type { PlacesKnown } from '../model/facets/places.js';
import { cells } from './emit.js';
import { visible } from './visibility.js';

export function placesKnown(n: Variable): Fragment {
  const x = variable('x');
  const p = variable('p');
  const possible = cypher`COLLECT { UNWIND ${n}.inPossibly AS ${x} MATCH (${p}:Entity) WHERE ${p}.id = ${x} AND ${visible(p)} RETURN [${p}.id, ${p}.typeCode] AS found }`;
  return cypher`[[${n}.inCountry, ${n}.inRegion, ${n}.inDistrict, ${n}.inTown, ${n}.inSite], ${possible}]`;
}

/** The empty text stands for no place of the level. */
export function readPlaces(cell: unknown): PlacesKnown {
  const [certain, possible] = cells(cell);
  return {
    certain: cells(certain).map((place) => (typeof place === 'string' && place !== '' ? place : null)),
    possible: cells(possible).map((one) => {
      const [place, type] = cells(one) as readonly [string, TypeCode | null];
      return { place, type };
    }),
  };
}
