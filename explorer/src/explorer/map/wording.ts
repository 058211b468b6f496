// What is drawn, in words: the names by which marks, clusters and areas are read out.
import type { Standing } from '../../generated/graphql.js';
import type { Selected } from '../select/use-incidents.js';
import { sayCode, type Say } from '../words/words.js';
import type { Cluster } from './clusters.js';
import { countOf, type Area, type Located, type Spot, type Support } from './spots.js';

export function placeNames(incident: Selected): string {
  return incident.node.places.edges.map(({ node }) => node.name).join(', ');
}

/** How closely the place is known. */
export function precisionText(say: Say, { shape, place }: Spot): string {
  switch (shape.kind) {
    case 'POINT':
      return sayCode(say, 'precision', shape.point.precision);
    case 'AROUND':
      return say('map.around', { place: place?.name ?? '' });
    case 'OUTLINE':
      return say('map.somewhere', { place: place?.name ?? '' });
  }
}

export type Outline = 'SUPPORTED' | 'CLAIMED' | 'CONTESTED';

const claims: readonly (Standing | null)[] = ['CLAIMED', 'SUSPECTED'];
const supports: readonly (Standing | null)[] = ['REPORTED', 'ATTRIBUTED'];

/** How the outline of a mark is drawn. */
export function outlineOf({ standing, contested }: Support): Outline {
  if (contested) return 'CONTESTED';
  if (supports.includes(standing)) return 'SUPPORTED';
  // What is denied, doubted or not proven looks like what is contested, as everywhere.
  return claims.includes(standing) ? 'CLAIMED' : 'CONTESTED';
}

const told = (parts: readonly (string | null)[]): string =>
  parts.filter((part) => part !== null && part !== '').join(', ');

export function markText(say: Say, { incident, spot, support, match }: Located): string {
  return told([
    incident.node.name,
    incident.node.date.edtf,
    spot.place?.name ?? placeNames(incident),
    precisionText(say, spot),
    match === 'DEFINITE' ? null : say('match.POSSIBLE'),
    outlineOf(support) === 'SUPPORTED' || support.standing === null ? null : sayCode(say, 'standing', support.standing),
    support.contested && support.standing !== 'CONTESTED' ? say('contested') : null,
  ]);
}

export function clusterText(say: Say, { items, opensAt }: Cluster): string {
  const places = [...new Set(items.map(({ incident, spot }) => spot.place?.name ?? placeNames(incident)))];
  const shown = places.slice(0, 3).join(', ');
  return told([
    say('map.cluster', { n: countOf(items) }),
    places.length > 3 ? `${shown} …` : shown,
    say(opensAt === null ? 'map.opensList' : 'map.zoomsIn'),
  ]);
}

export function areaText(say: Say, { spot, items }: Area): string {
  const [first] = items;
  const where = spot.place?.name ?? (first === undefined ? '' : placeNames(first.incident));
  return told([
    say('map.area', { n: countOf(items) }),
    spot.shape.kind === 'POINT' ? where : null,
    precisionText(say, spot),
    say('map.opensList'),
  ]);
}
