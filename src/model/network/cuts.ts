// What holds a graph together: its components, bridges and cut vertices, in one walk in depth (Hopcroft and Tarjan).
// Without recursion: a chain of thousands is as deep as it is long.
import type { NetworkGraph } from './graph.js';

export interface Bridge {
  readonly edge: number;
  /** How many are on the smaller side. */
  readonly cutOff: number;
}

export interface CutVertex {
  readonly node: number;
  /** Into how many parts its component falls without it. */
  readonly parts: number;
  /** How many are in all of them but the largest. */
  readonly cutOff: number;
}

export interface Cuts {
  /** By node, numbered from 0 in the order of the least node of each. */
  readonly componentOf: readonly number[];
  readonly sizes: readonly number[];
  /** By edge. */
  readonly bridges: readonly Bridge[];
  /** By node. */
  readonly cutVertices: readonly CutVertex[];
}

/** What the walk knows of a node: when it was met, and what hangs on it. */
interface Met {
  readonly node: number;
  readonly order: number;
  /** The edge it was met by; -1 where the walk began. */
  readonly by: number;
  /** The earliest that can be reached from what hangs on it by one more edge. */
  earliest: number;
  /** How many hang on it, itself among them. */
  size: number;
  /** Where in its neighbours the walk is. */
  at: number;
  /** Parts that hold to the rest by it alone. */
  parts: number;
  inParts: number;
  largestPart: number;
}

export function cutsOf({ ids, starts, neighbours, edgeOf }: NetworkGraph): Cuts {
  const met: (Met | undefined)[] = new Array<Met | undefined>(ids.length);
  const componentOf = new Array<number>(ids.length).fill(-1);
  const sizes: number[] = [];
  const bridges: Bridge[] = [];
  const cutVertices: CutVertex[] = [];

  const walk = (root: number): void => {
    const component = sizes.length;
    const walked: Met[] = [];
    const below: { readonly edge: number; readonly size: number }[] = [];
    const meet = (node: number, by: number): Met => {
      const order = walked.length;
      const fresh: Met = {
        ...{ node, order, by, earliest: order, size: 1, at: starts[node] ?? 0 },
        ...{ parts: 0, inParts: 0, largestPart: 0 },
      };
      met[node] = fresh;
      componentOf[node] = component;
      walked.push(fresh);
      return fresh;
    };
    const path: Met[] = [meet(root, -1)];
    for (let here = path.at(-1); here !== undefined; here = path.at(-1)) {
      if (here.at < (starts[here.node + 1] ?? 0)) {
        const edge = edgeOf[here.at] ?? -1;
        const to = neighbours[here.at] ?? -1;
        here.at += 1;
        if (edge === here.by) continue;
        const known = met[to];
        if (known === undefined) path.push(meet(to, edge));
        else here.earliest = Math.min(here.earliest, known.order);
        continue;
      }
      path.pop();
      const above = path.at(-1);
      if (above === undefined) continue;
      above.earliest = Math.min(above.earliest, here.earliest);
      above.size += here.size;
      if (here.earliest > above.order) below.push({ edge: here.by, size: here.size });
      if (here.earliest >= above.order) {
        above.parts += 1;
        above.inParts += here.size;
        above.largestPart = Math.max(above.largestPart, here.size);
      }
    }
    const size = walked.length;
    sizes.push(size);
    for (const { edge, size: side } of below) bridges.push({ edge, cutOff: Math.min(side, size - side) });
    for (const { node, by, parts, inParts, largestPart } of walked) {
      // What lies above a node is one part more; above where the walk began is nothing.
      const rest = size - 1 - inParts;
      const all = parts + (by === -1 ? 0 : 1);
      if (all < 2) continue;
      cutVertices.push({ node, parts: all, cutOff: size - 1 - Math.max(largestPart, rest) });
    }
  };

  for (let node = 0; node < ids.length; node += 1) if (met[node] === undefined) walk(node);
  return {
    componentOf,
    sizes,
    bridges: bridges.sort((a, b) => a.edge - b.edge),
    cutVertices: cutVertices.sort((a, b) => a.node - b.node),
  };
}
