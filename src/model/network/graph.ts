// A network as a graph without directions: entities by number, and for each its neighbours, one edge to each of them.
import type { NetworkInput } from './network.js';

export interface Edge {
  /** The lower number first. */
  readonly a: number;
  readonly b: number;
  /** Ids of the links between the two, in their order. */
  readonly links: readonly string[];
}

export interface NetworkGraph {
  /** Sorted. */
  readonly ids: readonly string[];
  /** By their ends. */
  readonly edges: readonly Edge[];
  /** The neighbours of `n` stand in `neighbours` from `starts[n]` up to `starts[n + 1]`, the edges to them in `edgeOf`. */
  readonly starts: Int32Array;
  readonly neighbours: Int32Array;
  readonly edgeOf: Int32Array;
}

interface Gathered {
  readonly a: number;
  readonly b: number;
  readonly links: string[];
}

/** The whole of it, or some of its links with their ends. What links an entity to itself holds nothing together. */
export function graphOf({ ids, links }: Pick<NetworkInput, 'ids' | 'links'>, some?: readonly number[]): NetworkGraph {
  const taken = (some === undefined ? links : some.flatMap((i) => links[i] ?? [])).filter(({ a, b }) => a !== b);
  const present = [...new Set(taken.flatMap(({ a, b }) => [a, b]))].sort((x, y) => x - y);
  const numbers = new Map(present.map((place, n) => [place, n]));
  const gathered = new Map<number, Gathered>();
  for (const { id, a, b } of taken) {
    const [x, y] = [numbers.get(Math.min(a, b)) ?? 0, numbers.get(Math.max(a, b)) ?? 0];
    const key = x * present.length + y;
    const known = gathered.get(key);
    if (known) known.links.push(id);
    else gathered.set(key, { a: x, b: y, links: [id] });
  }
  const edges = [...gathered.values()].sort((x, y) => x.a - y.a || x.b - y.b);
  return { ids: present.map((place) => ids[place] ?? ''), edges, ...adjacency(present.length, edges) };
}

function adjacency(nodes: number, edges: readonly Edge[]) {
  const starts = new Int32Array(nodes + 1);
  const count = (n: number): void => {
    starts[n + 1] = (starts[n + 1] ?? 0) + 1;
  };
  for (const { a, b } of edges) {
    count(a);
    count(b);
  }
  for (let n = 0; n < nodes; n += 1) starts[n + 1] = (starts[n + 1] ?? 0) + (starts[n] ?? 0);
  const free = starts.slice();
  const neighbours = new Int32Array(2 * edges.length);
  const edgeOf = new Int32Array(2 * edges.length);
  const put = (n: number, other: number, edge: number): void => {
    const at = free[n] ?? 0;
    neighbours[at] = other;
    edgeOf[at] = edge;
    free[n] = at + 1;
  };
  edges.forEach(({ a, b }, edge) => {
    put(a, b, edge);
    put(b, a, edge);
  });
  return { starts, neighbours, edgeOf };
}
