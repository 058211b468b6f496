// Which places with coordinates lie in areas that have none, two steps deep: the region, its districts, their towns.
import { useMemo } from 'react';
import { useQuery } from 'urql';
import { graphql } from '../../generated/index.js';
import type { PlacesWithinQuery } from '../../generated/graphql.js';
import { useView } from '../address/use-view.js';
import { boundsOf } from '../select/selection.js';
import { groupedBy } from './grouped.js';
import type { LatLon } from './reach.js';

export const placesWithinQuery = graphql(`
  query PlacesWithin($in: [LinkFilter!]!, $evidence: EvidenceFilter, $match: Match!) {
    links(where: { kinds: [LOCATED_IN], or: $in }, evidence: $evidence, match: $match, first: 500) {
      nodes {
        object {
          id
        }
        subject {
          id
          ... on Place {
            coordinates {
              lat
              lon
            }
          }
        }
      }
    }
  }
`);

type Inside = PlacesWithinQuery['links']['nodes'][number];

/** What more areas than this hold is not asked: they are told below the map. */
const MOST = 50;

const pointOf = ({ subject }: Inside): LatLon | null => {
  if (!('coordinates' in subject)) return null;
  const { lat, lon } = subject.coordinates;
  return lat === null || lon === null ? null : { lat, lon };
};

/** The points in each area: its own, and those of the areas in it. */
export function knownIn(areas: readonly string[], inside: readonly Inside[]): ReadonlyMap<string, readonly LatLon[]> {
  const byArea = groupedBy(inside, ({ object }) => object.id);
  const pointsOf = (id: string): readonly LatLon[] => (byArea.get(id) ?? []).flatMap((one) => pointOf(one) ?? []);
  return new Map(
    areas.map((id) => [
      id,
      [...pointsOf(id), ...(byArea.get(id) ?? []).flatMap(({ subject }) => pointsOf(subject.id))],
    ]),
  );
}

const none: readonly Inside[] = [];

function useInside(ids: readonly string[]): readonly Inside[] {
  const [view] = useView();
  const areas = ids.slice(0, MOST);
  const variables = { in: areas.map((object) => ({ object })), ...boundsOf(view) };
  const [{ data }] = useQuery({ query: placesWithinQuery, variables, pause: areas.length === 0 });
  return areas.length === 0 ? none : (data?.links.nodes ?? none);
}

/** Until it is known, nothing: the map goes on without. */
export function useKnownPlaces(areas: readonly string[]): (area: string) => readonly LatLon[] {
  const first = useInside(areas);
  const without = useMemo(
    () => [...new Set(first.flatMap((one) => (pointOf(one) === null ? [one.subject.id] : [])))].sort(),
    [first],
  );
  const second = useInside(without);
  const key = areas.join(' ');
  return useMemo(() => {
    // The same link may be told by both.
    const links = new Map([...first, ...second].map((one) => [`${one.subject.id} ${one.object.id}`, one]));
    const all = knownIn(key.split(' '), [...links.values()]);
    return (area: string) => all.get(area) ?? [];
  }, [first, second, key]);
}
