// Which of the incidents (arrests) given are parts of others given, so that nothing is counted twice.
import type { Match } from '../../generated/schema.js';
import { isCertain, type LinkedTo } from './ways.js';

/** What takes part in it. */
export interface Node {
  readonly id: string;
  readonly match: Match;
  readonly partOf: readonly LinkedTo[];
}

export interface Inside {
  /** The nearest whole that is given and passes no less certainly. */
  readonly whole: string;
  /** The first link on the way there. */
  readonly link: string;
  /** Whether every link on the way is more than claimed, suspected or contested. */
  readonly certain: boolean;
}

export interface Wholes {
  /** Parts, by id. */
  readonly inside: ReadonlyMap<string, Inside>;
  /** Wholes that only may pass, by id: what passes for certain is a part of it, and counts instead. */
  readonly replaced: ReadonlyMap<string, Inside>;
  /** Wholes that are counted apart and that something is a part of at once. */
  readonly overlapping: readonly string[];
}

interface Reached {
  readonly link: string;
  readonly distance: number;
}

/** All that it is a part of, at any remove, by the shortest way; among equal ones by the first link's id. */
function reach(start: Node, nodes: ReadonlyMap<string, Node>, passes: (link: LinkedTo) => boolean) {
  const found = new Map<string, Reached>();
  let edge: readonly { readonly node: Node; readonly first: string | null }[] = [{ node: start, first: null }];
  for (let distance = 1; edge.length > 0; distance += 1) {
    const steps = edge
      .flatMap(({ node, first }) =>
        node.partOf.filter(passes).map(({ link, entity }) => ({ entity, link: first ?? link })),
      )
      .sort((a, b) => (a.link < b.link ? -1 : 1));
    const next: { node: Node; first: string }[] = [];
    for (const { entity, link } of steps) {
      const node = nodes.get(entity);
      if (!node || entity === start.id || found.has(entity)) continue;
      found.set(entity, { link, distance });
      next.push({ node, first: link });
    }
    edge = next;
  }
  return found;
}

interface Above extends Inside {
  readonly distance: number;
}

/** Certain ways first, then near ones, then by id. */
function nearer(a: Above, b: Above): number {
  return Number(b.certain) - Number(a.certain) || a.distance - b.distance || (a.whole < b.whole ? -1 : 1);
}

export function findWholes(given: readonly Node[]): Wholes {
  const nodes = new Map(given.map((node) => [node.id, node]));
  const linked = given.filter(({ partOf }) => partOf.some(({ entity }) => nodes.has(entity)));
  const ways = new Map(
    linked.map((node) => [
      node.id,
      { any: reach(node, nodes, () => true), certain: reach(node, nodes, ({ standing }) => isCertain(standing)) },
    ]),
  );
  const isPartOf = (part: string, whole: string): boolean => ways.get(part)?.any.has(whole) ?? false;
  // Where two are said to be parts of each other, the one whose id comes first stands for the whole.
  const isAbove = (whole: string, part: string): boolean =>
    isPartOf(part, whole) && (!isPartOf(whole, part) || whole < part);
  const above = new Map(
    linked.map((node): readonly [string, readonly Above[]] => {
      const { any, certain } = ways.get(node.id) ?? {
        any: new Map<string, Reached>(),
        certain: new Map<string, Reached>(),
      };
      const wholes = [...any.keys()].filter((whole) => isAbove(whole, node.id));
      return [
        node.id,
        wholes
          .flatMap((whole): readonly Above[] => {
            const way = certain.get(whole) ?? any.get(whole);
            return way === undefined
              ? []
              : [{ whole, link: way.link, certain: certain.has(whole), distance: way.distance }];
          })
          .sort(nearer),
      ];
    }),
  );
  const matchOf = (id: string): Match => nodes.get(id)?.match ?? 'POSSIBLE';
  const replaced = new Map<string, Inside>();
  for (const node of linked) {
    if (node.match !== 'DEFINITE') continue;
    for (const { whole, link, certain } of above.get(node.id) ?? []) {
      const held = (above.get(whole) ?? []).some((higher) => matchOf(higher.whole) === 'DEFINITE');
      const known = replaced.get(whole);
      if (matchOf(whole) === 'POSSIBLE' && !held && (known === undefined || node.id < known.whole)) {
        replaced.set(whole, { whole: node.id, link, certain });
      }
    }
  }
  const inside = new Map<string, Inside>();
  const candidates = new Map(
    linked.map((node) => [
      node.id,
      (above.get(node.id) ?? []).filter(
        ({ whole }) => !replaced.has(whole) && (node.match === 'POSSIBLE' || matchOf(whole) === 'DEFINITE'),
      ),
    ]),
  );
  for (const [id, [first]] of candidates) {
    if (first) inside.set(id, { whole: first.whole, link: first.link, certain: first.certain });
  }
  const overlapping = new Set<string>();
  for (const wholes of candidates.values()) {
    const tops = wholes.filter(({ whole }) => !inside.has(whole)).map(({ whole }) => whole);
    if (tops.length > 1) tops.forEach((whole) => overlapping.add(whole));
  }
  return { inside, replaced, overlapping: [...overlapping].sort() };
}
