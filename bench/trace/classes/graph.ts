// The saved web as a graph that can be walked: the reference that pairs are chosen by and answers are held against.
import type { SavedWeb } from '../load/saved-web.js';
import { generalKinds, generalTypes, MAX_LENGTH, type Asked } from './asked.js';

export interface WebGraph {
  readonly idOf: (n: number) => string;
  readonly placeOf: (id: string) => number;
  readonly degree: (n: number) => number;
  readonly isGeneral: (n: number) => boolean;
  readonly isHub: (n: number) => boolean;
  readonly count: number;
  /** Steps to everything that routes under these bounds come to from `from`, at most `farthest`; -1: not reached. */
  readonly distances: (from: number, asked: Asked, farthest?: number) => Int8Array;
  /** Whether it is a simple route under these bounds. */
  readonly isRoute: (ids: readonly string[], asked: Asked) => boolean;
}

/** Lists of neighbours one after the other, and where each begins. */
function neighboursOf({ things, links }: SavedWeb) {
  const starts = new Int32Array(things.length + 1);
  for (const [a, b] of links) for (const end of [a, b]) starts[end + 1] = (starts[end + 1] ?? 0) + 1;
  for (let n = 0; n < things.length; n += 1) starts[n + 1] = (starts[n + 1] ?? 0) + (starts[n] ?? 0);
  const next = starts.slice();
  const [to, passes] = [new Int32Array(links.length * 2), new Int8Array(links.length * 2)];
  const add = (a: number, b: number, pass: number): void => {
    const at = next[a] ?? 0;
    [to[at], passes[at], next[a]] = [b, pass, at + 1];
  };
  for (const [a, b, pass] of links) {
    add(a, b, pass);
    add(b, a, pass);
  }
  return { starts, to, passes };
}

export function graphOf(web: SavedWeb, hubDegree: number): WebGraph {
  const { things } = web;
  const { starts, to, passes } = neighboursOf(web);
  const places = new Map(things.map(({ id }, n) => [id, n]));
  const degree = (n: number): number => (starts[n + 1] ?? 0) - (starts[n] ?? 0);
  const general = things.map(
    ({ kind, type }) => generalKinds.includes(kind) || (type !== null && generalTypes.includes(type)),
  );
  const isHub = (n: number): boolean => degree(n) >= hubDegree;
  const isGeneral = (n: number): boolean => general[n] === true;
  const mayPass = (n: number, { throughHubs }: Asked): boolean => throughHubs || !(isGeneral(n) || isHub(n));
  const least = ({ strict }: Asked): number => (strict ? 2 : 1);
  const joins = (a: number, b: number, asked: Asked): boolean => {
    for (let at = starts[a] ?? 0; at < (starts[a + 1] ?? 0); at += 1)
      if (to[at] === b && (passes[at] ?? 0) >= least(asked)) return true;
    return false;
  };
  return {
    ...{ degree, isGeneral, isHub, count: things.length },
    idOf: (n) => things[n]?.id ?? '',
    placeOf: (id) => places.get(id) ?? -1,
    distances(from, asked, farthest = MAX_LENGTH) {
      const found = new Int8Array(things.length).fill(-1);
      found[from] = 0;
      let level = [from];
      for (let distance = 1; distance <= farthest && level.length > 0; distance += 1) {
        const next: number[] = [];
        for (const a of level) {
          // What may not be passed may be an end: it is reached, and not looked behind.
          if (distance > 1 && !mayPass(a, asked)) continue;
          for (let at = starts[a] ?? 0; at < (starts[a + 1] ?? 0); at += 1) {
            const b = to[at] ?? 0;
            if (found[b] !== -1 || (passes[at] ?? 0) < least(asked)) continue;
            found[b] = distance;
            next.push(b);
          }
        }
        level = next;
      }
      return found;
    },
    isRoute(ids, asked) {
      const way = ids.map((id) => places.get(id) ?? -1);
      if (way.includes(-1) || new Set(way).size < way.length) return false;
      if (way.slice(1, -1).some((n) => !mayPass(n, asked))) return false;
      return way.slice(1).every((b, i) => joins(way[i] ?? -1, b, asked));
    },
  };
}
