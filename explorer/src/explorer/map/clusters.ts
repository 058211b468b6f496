// Marks that would lie on one another are one mark with a count.
import Supercluster from 'supercluster';
import { FINEST, type Bounds } from './frame.js';
import { isWide, type Located, type Point } from './spots.js';

export interface Mark {
  readonly kind: 'MARK';
  readonly key: string;
  readonly at: Point;
  readonly item: Located;
}

export interface Cluster {
  readonly kind: 'CLUSTER';
  readonly key: string;
  readonly lat: number;
  readonly lon: number;
  readonly items: readonly Located[];
  /** At which zoom it falls apart; null where it never does. */
  readonly opensAt: number | null;
}

interface Held {
  readonly item: Located;
  readonly at: Point;
}

export type Index = Supercluster<Held, Record<string, never>>;

/** In pixels: two marks of the usual size do not touch. */
const RADIUS = 34;

export function indexOf(located: readonly Located[]): Index {
  const index: Index = new Supercluster({ radius: RADIUS, maxZoom: FINEST - 1, map: () => ({}) });
  return index.load(
    located.flatMap((item) => {
      const { shape } = item.spot;
      if (shape.kind !== 'POINT' || isWide(item.spot)) return [];
      const { lat, lon } = shape.point;
      return [
        {
          type: 'Feature' as const,
          geometry: { type: 'Point' as const, coordinates: [lon, lat] },
          properties: { item, at: shape.point },
        },
      ];
    }),
  );
}

export function marksIn(index: Index, [west, south, east, north]: Bounds, zoom: number): readonly (Mark | Cluster)[] {
  // At the finest scale too, what lies on one another stays together: a list tells it apart.
  const level = Math.min(Math.floor(zoom), FINEST - 1);
  return index.getClusters([west, south, east, north], level).map(({ geometry, properties }) => {
    if (!('cluster_id' in properties)) {
      const { item, at } = properties;
      return { kind: 'MARK', key: item.key, at, item };
    }
    const id = properties.cluster_id;
    const [lon = 0, lat = 0] = geometry.coordinates;
    const items = index.getLeaves(id, Infinity).map((leaf) => leaf.properties.item);
    const opensAt = index.getClusterExpansionZoom(id);
    return {
      kind: 'CLUSTER',
      key: items
        .map(({ key }) => key)
        .sort()
        .join(' '),
      lat,
      lon,
      items,
      opensAt: opensAt > FINEST - 1 ? null : opensAt,
    };
  });
}
