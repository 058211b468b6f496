// A second opinion on the measures of small graphs, by trying everything.
import type { NetworkInput } from '../../../../src/model/network/network.js';

export type Pair = readonly [number, number];

export const idOf = (n: number): string => `person:${String(n).padStart(2, '0')}`;

/** A network of so many entities: each pair is a link, and a pair given twice two of them. */
export function networkOf(nodes: number, pairs: readonly Pair[], given: Partial<NetworkInput> = {}): NetworkInput {
  return {
    ids: Array.from({ length: nodes }, (_, n) => idOf(n)),
    links: pairs.map(([a, b], i) => ({ id: `link:${String(i).padStart(3, '0')}`, a, b })),
    ...{ parts: [], rankBy: 'BETWEENNESS', first: 500 },
    ...given,
  };
}

const neighbours = (pairs: readonly Pair[], n: number): readonly number[] => [
  ...new Set(pairs.flatMap(([a, b]) => (a === n ? [b] : b === n ? [a] : []))),
];

export const linked = (pairs: readonly Pair[]): readonly number[] => [...new Set(pairs.flat())].sort((a, b) => a - b);

/** Spreads a mark until nothing changes. */
export function componentsOf(nodes: readonly number[], pairs: readonly Pair[]): readonly (readonly number[])[] {
  const mark = new Map(nodes.map((n) => [n, n]));
  for (let changed = true; changed;) {
    changed = false;
    for (const [a, b] of pairs) {
      const [x, y] = [mark.get(a), mark.get(b)];
      if (x === undefined || y === undefined || x === y) continue;
      mark.set(x < y ? b : a, Math.min(x, y));
      changed = true;
    }
  }
  const found = new Map<number, number[]>();
  for (const n of nodes) found.set(mark.get(n) ?? n, [...(found.get(mark.get(n) ?? n) ?? []), n]);
  return [...found.values()];
}

/** Every shortest way between two, written out. */
export function shortestWays(pairs: readonly Pair[], from: number, to: number): readonly (readonly number[])[] {
  let ways: readonly (readonly number[])[] = [[from]];
  const seen = new Set([from]);
  while (ways.length > 0) {
    const arrived = ways.filter((way) => way.at(-1) === to);
    if (arrived.length > 0) return arrived;
    ways = ways.flatMap((way) =>
      neighbours(pairs, way.at(-1) ?? -1)
        .filter((n) => !seen.has(n))
        .map((n) => [...way, n]),
    );
    for (const way of ways) seen.add(way.at(-1) ?? -1);
  }
  return [];
}

export function betweennessOf(nodes: readonly number[], pairs: readonly Pair[], node: number): number {
  let sum = 0;
  let pairsOfOthers = 0;
  for (const a of nodes) {
    for (const b of nodes) {
      if (a >= b || a === node || b === node) continue;
      pairsOfOthers += 1;
      const ways = shortestWays(pairs, a, b);
      if (ways.length > 0) sum += ways.filter((way) => way.includes(node)).length / ways.length;
    }
  }
  return pairsOfOthers === 0 ? 0 : sum / pairsOfOthers;
}

/** Sizes of what the component of `at` falls into without these, the largest first. */
export function partsWithout(
  nodes: readonly number[],
  pairs: readonly Pair[],
  at: number,
  { node, edge }: { readonly node?: number; readonly edge?: Pair },
): readonly number[] {
  const whole = componentsOf(nodes, pairs).find((one) => one.includes(at)) ?? [];
  const left = whole.filter((n) => n !== node);
  const same = ([a, b]: Pair): boolean => edge !== undefined && edge.includes(a) && edge.includes(b);
  const kept = pairs.filter((pair) => !same(pair) && !(node !== undefined && pair.includes(node)));
  return componentsOf(left, kept)
    .map((part) => part.length)
    .sort((a, b) => b - a);
}

export const allButTheFirst = (sizes: readonly number[]): number => sizes.slice(1).reduce((a, b) => a + b, 0);
