// The pairs of ends of each class, drawn from a seed.
import { numbersFrom } from '../../../test/support/generated.js';
import { MAX_LENGTH, type Asked, type ClassName, type Pair } from './asked.js';
import type { WebGraph } from './graph.js';

const askedOf: Readonly<Record<Exclude<ClassName, 'none'>, Asked>> = {
  ordinary: { strict: false, throughHubs: false },
  strict: { strict: true, throughHubs: false },
  'through hubs': { strict: false, throughHubs: true },
  'hub ends': { strict: false, throughHubs: true },
};

/** How many of the busiest that are no hubs are drawn from, and of hubs. */
const BUSY_PART = 0.05;
const HUBS = 8;
const TRIES = 4000;

type Draw = () => number;

interface Drawn {
  readonly busy: Draw;
  readonly any: Draw;
  readonly hub: Draw;
}

function drawnFrom(graph: WebGraph, seed: number): Drawn {
  const random = numbersFrom(seed);
  const all = Array.from({ length: graph.count }, (_, n) => n);
  const inOrder = [...all].sort((a, b) => graph.degree(b) - graph.degree(a) || a - b);
  const entities = inOrder.filter((n) => !graph.isGeneral(n) && !graph.isHub(n));
  const busy = entities.slice(0, Math.ceil(entities.length * BUSY_PART));
  const of = (list: readonly number[]): Draw => {
    return () => list[Math.floor(random() * list.length)] ?? 0;
  };
  return { busy: of(busy), any: of(entities), hub: of(inOrder.filter((n) => graph.isHub(n)).slice(0, HUBS)) };
}

/** From any end drawn to one at each of these distances in turn. */
function pairsAt(
  graph: WebGraph,
  asked: Asked,
  count: number,
  from: Draw,
  wanted: readonly (number | null)[],
  to: (distances: Int8Array, distance: number | null) => number | null,
): readonly Pair[] {
  const pairs: Pair[] = [];
  for (let tries = 0; pairs.length < count && tries < TRIES; tries += 1) {
    const distance = wanted[(pairs.length + Math.floor(tries / wanted.length / 8)) % wanted.length] ?? null;
    const start = from();
    const distances = graph.distances(start, asked);
    const end = to(distances, distance);
    if (end === null || end === start) continue;
    pairs.push({ from: graph.idOf(start), to: graph.idOf(end), distance, asked });
  }
  return pairs;
}

const DRAWS = 60;

function drawnAt(draw: Draw) {
  return (distances: Int8Array, distance: number | null): number | null => {
    for (let tries = 0; tries < DRAWS; tries += 1) {
      const end = draw();
      if (distances[end] === (distance ?? -1)) return end;
    }
    return null;
  };
}

/** Pairs whose routes through hubs are shorter than those around them. */
function throughHubs(graph: WebGraph, count: number, { any }: Drawn): readonly Pair[] {
  const asked = askedOf['through hubs'];
  const around = askedOf.ordinary;
  const shorter = (pair: Pair): boolean => {
    const [from, to] = [graph.placeOf(pair.from), graph.placeOf(pair.to)];
    const without = graph.distances(from, around)[to] ?? -1;
    return without === -1 || without > (pair.distance ?? MAX_LENGTH);
  };
  const found: Pair[] = [];
  for (let tries = 0; found.length < count && tries < TRIES / 10; tries += 1)
    found.push(...pairsAt(graph, asked, 1, any, [[2, 3, 4, 5][tries % 4] ?? 3], drawnAt(any)).filter(shorter));
  return found.slice(0, count);
}

/** Half of them have no route within the bounds, half none in what was public and is supported twice. */
function none(graph: WebGraph, count: number, { busy, any }: Drawn): readonly Pair[] {
  const half = Math.ceil(count / 2);
  return [
    ...pairsAt(graph, askedOf.ordinary, half, busy, [null], drawnAt(any)),
    ...pairsAt(graph, askedOf.strict, count - half, busy, [null], drawnAt(any)),
  ];
}

export function pairsOf(name: ClassName, graph: WebGraph, count: number): readonly Pair[] {
  const drawn = drawnFrom(graph, name.length);
  const { busy, any, hub } = drawn;
  switch (name) {
    case 'ordinary':
    case 'strict':
      return pairsAt(graph, askedOf[name], count, busy, [2, 3, 4, 5, 6], drawnAt(busy));
    case 'through hubs':
      return throughHubs(graph, count, drawn);
    case 'hub ends':
      return pairsAt(graph, askedOf[name], count, hub, [2, 3, 4], drawnAt(any));
    case 'none':
      return none(graph, count, drawn);
  }
}
