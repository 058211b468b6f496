// Where entities stand: forces between them from a start that their ids decide, so that the same view gives the same picture.
import { MultiDirectedGraph } from 'graphology';
import forceAtlas2 from 'graphology-layout-forceatlas2';
import type { Point } from './unfolded.js';

/** Plain data, as it goes to the worker. */
export interface LayoutAsked {
  readonly ids: readonly string[];
  /** Whether each came by unfolding: it is laid out around the others, which stay where they stood before. */
  readonly isUnfolded: readonly boolean[];
  /** Pairs of places in `ids`. */
  readonly links: readonly (readonly [number, number])[];
  /** Where some stand whatever the forces are. */
  readonly fixed: readonly (Point | null)[];
  /** Another number, another start. */
  readonly turn: number;
}

/** Coordinates in pairs, in the order of the ids. */
export type Positions = Float64Array<ArrayBuffer>;

/** FNV-1a: of the same text the same number, everywhere. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i += 1) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return hash >>> 0;
}

export function startOf({ ids, isUnfolded, fixed, turn }: Omit<LayoutAsked, 'links'>): Positions {
  // What is unfolded changes nothing for the others.
  const radius = 10 * Math.sqrt(isUnfolded.filter((one) => !one).length + 1);
  const start = new Float64Array(2 * ids.length);
  ids.forEach((id, i) => {
    const hash = hashOf(turn === 0 ? id : `${turn} ${id}`);
    const angle = ((hash & 0xffff) / 0x10000) * 2 * Math.PI;
    const far = radius * (0.3 + (0.7 * (hash >>> 16)) / 0x10000);
    const at = fixed[i] ?? { x: far * Math.cos(angle), y: far * Math.sin(angle) };
    start[2 * i] = at.x;
    start[2 * i + 1] = at.y;
  });
  return start;
}

/** Bounded by size: 2,000 entities take some seconds of one core. */
export const iterationsFor = (order: number): number => Math.round(Math.min(600, Math.max(120, 120_000 / (order + 1))));

const STEPS = 8;

interface Part {
  readonly at: readonly number[];
  readonly isFixed: (i: number) => boolean;
}

function relax(asked: LayoutAsked, positions: Positions, { at, isFixed }: Part, onStep: () => void): void {
  if (at.length < 2) return;
  const graph = new MultiDirectedGraph();
  for (const i of at) {
    graph.addNode(i, { x: positions[2 * i] ?? 0, y: positions[2 * i + 1] ?? 0, fixed: isFixed(i), size: 1 });
  }
  for (const [from, to] of asked.links) {
    if (from !== to && graph.hasNode(from) && graph.hasNode(to)) graph.addEdge(from, to, { weight: 1 });
  }
  const settings = {
    ...forceAtlas2.inferSettings(graph.order),
    barnesHutOptimize: graph.order > 400,
  };
  for (let step = 0; step < STEPS; step += 1) {
    forceAtlas2.assign(graph, { iterations: Math.ceil(iterationsFor(graph.order) / STEPS), settings });
    for (const i of at) {
      positions[2 * i] = Number(graph.getNodeAttribute(i, 'x'));
      positions[2 * i + 1] = Number(graph.getNodeAttribute(i, 'y'));
    }
    onStep();
  }
}

export function layoutOf(asked: LayoutAsked, onStep: (positions: Positions) => void): Positions {
  const positions = startOf(asked);
  const all = asked.ids.map((_, i) => i);
  const first = all.filter((i) => asked.isUnfolded[i] !== true);
  const told = (): void => onStep(positions);
  const isFixed = (i: number): boolean => asked.fixed[i] != null;
  relax(asked, positions, { at: first, isFixed }, told);
  if (first.length === all.length) return positions;
  besideNeighbours(asked, positions);
  relax(asked, positions, { at: all, isFixed: (i) => isFixed(i) || asked.isUnfolded[i] !== true }, told);
  return positions;
}

/** What was unfolded starts next to what it is linked to, on the side away from the middle. */
function besideNeighbours({ links, isUnfolded, fixed }: LayoutAsked, positions: Positions): void {
  for (const [a, b] of links) {
    for (const [one, other] of [
      [a, b],
      [b, a],
    ] as const) {
      if (isUnfolded[one] !== true || isUnfolded[other] === true || fixed[one] != null) continue;
      const x = positions[2 * other] ?? 0;
      const y = positions[2 * other + 1] ?? 0;
      // The own start tells which way, so that those of one neighbour spread.
      positions[2 * one] = 1.2 * x + 0.2 * (positions[2 * one] ?? 0);
      positions[2 * one + 1] = 1.2 * y + 0.2 * (positions[2 * one + 1] ?? 0);
    }
  }
}
