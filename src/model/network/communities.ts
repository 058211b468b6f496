// Communities by the Louvain method. It begins at a place by chance and moves on by chance: here always by the same.
import { UndirectedGraph } from 'graphology';
import louvainModule from 'graphology-communities-louvain';
import type { NetworkGraph } from './graph.js';

// Its types say that the function is a member of what it exports; it is all that it exports.
const louvain = louvainModule as unknown as typeof louvainModule.default;

const SEED = 2011;
const DIGITS = 12;

/** Numbers from 0 up to 1, always the same (mulberry32). */
function sameNumbers(): () => number {
  let state = SEED;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

export interface Communities {
  /** By node, numbered from 0 in the order of the least node of each. */
  readonly communityOf: readonly number[];
  /** Null where there is no edge. */
  readonly modularity: number | null;
}

export function communitiesOf({ ids, edges }: NetworkGraph): Communities {
  if (edges.length === 0) return { communityOf: ids.map((_, n) => n), modularity: null };
  const graph = new UndirectedGraph<Record<string, never>, { weight: number }>();
  // By number and in their order, so that the same network is the same graph whatever it was made of.
  ids.forEach((_, n) => graph.addNode(String(n)));
  for (const { a, b, links } of edges) graph.addEdge(String(a), String(b), { weight: links.length });
  const { communities, modularity } = louvain.detailed(graph, { rng: sameNumbers(), getEdgeWeight: 'weight' });
  const numbers = new Map<number, number>();
  const communityOf = ids.map((_, n) => {
    const found = communities[String(n)] ?? -1;
    const number = numbers.get(found) ?? numbers.size;
    numbers.set(found, number);
    return number;
  });
  return { communityOf, modularity: Number(modularity.toPrecision(DIGITS)) };
}
