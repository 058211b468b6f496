// What the graph draws, as plain data: one neighbourhood, and what was unfolded into it.
import type { DrawnEntityFragment, DrawnLinkFragment, EntityKind, GraphQuery, Match } from '../../generated/graphql.js';

export interface DrawnNode {
  readonly id: string;
  readonly name: string;
  readonly kind: EntityKind;
  readonly isCentre: boolean;
  /** Came by unfolding, not with the neighbourhood. */
  readonly isUnfolded: boolean;
  /** A hub that was not looked behind. */
  readonly isCollapsed: boolean;
  /** How many of its links are drawn, pass what was asked for, and are recorded in all; null where that was not counted. */
  readonly shown: number;
  readonly passing: number | null;
  readonly degree: number | null;
}

export interface DrawnEdge {
  readonly id: string;
  readonly from: string;
  readonly to: string;
  readonly kind: DrawnLinkFragment['kind'];
  readonly match: Match;
  readonly standing: DrawnLinkFragment['standing'];
  readonly contested: boolean;
  readonly independentSourceCount: number;
  readonly during: DrawnLinkFragment['during'];
}

export interface Drawing {
  readonly nodes: readonly DrawnNode[];
  readonly edges: readonly DrawnEdge[];
}

type Neighbourhood = GraphQuery['neighbourhood'];

export interface AddedLink {
  readonly match: Match;
  readonly node: DrawnLinkFragment;
}

export interface Counted {
  readonly passing: number | null;
  readonly degree: number;
}

export interface Added {
  readonly links: readonly AddedLink[];
  /** How many links these entities have, by id. */
  readonly counts: ReadonlyMap<string, Counted>;
}

export const nothingAdded: Added = { links: [], counts: new Map() };

/** From so many links on the server does not look behind an entity, and what was unfolded is marked alike. */
const HUB = 1000;

const edgeOf = (link: DrawnLinkFragment, match: Match): DrawnEdge => ({
  id: link.id,
  from: link.subject.id,
  to: link.object.id,
  kind: link.kind,
  match,
  standing: link.standing,
  contested: link.contested,
  independentSourceCount: link.independentSourceCount,
  during: link.during,
});

/** The neighbourhood first, as it came; then what was unfolded, in that order. What is there twice is drawn once. */
export function drawingOf({ nodes, links }: Pick<Neighbourhood, 'nodes' | 'links'>, added: Added): Drawing {
  const edges = new Map<string, DrawnEdge>();
  for (const { link, match } of links) edges.set(link.id, edgeOf(link, match));
  for (const { node, match } of added.links) if (!edges.has(node.id)) edges.set(node.id, edgeOf(node, match));
  const shown = new Map<string, number>();
  for (const { from, to } of edges.values())
    for (const end of new Set([from, to])) shown.set(end, (shown.get(end) ?? 0) + 1);

  const drawn = new Map<string, DrawnNode>();
  for (const { entity, distance, collapsed, count } of nodes) {
    drawn.set(entity.id, {
      ...named(entity),
      isCentre: distance === 0,
      isUnfolded: false,
      isCollapsed: collapsed,
      shown: shown.get(entity.id) ?? 0,
      passing: count.passing,
      degree: count.degree,
    });
  }
  for (const entity of added.links.flatMap(({ node }) => [node.subject, node.object])) {
    if (drawn.has(entity.id)) continue;
    const count = added.counts.get(entity.id);
    drawn.set(entity.id, {
      ...named(entity),
      isCentre: false,
      isUnfolded: true,
      isCollapsed: count !== undefined && count.degree >= HUB,
      shown: shown.get(entity.id) ?? 0,
      passing: count?.passing ?? null,
      degree: count?.degree ?? null,
    });
  }
  return { nodes: [...drawn.values()], edges: [...edges.values()] };
}

const named = ({ id, name, kind }: DrawnEntityFragment) => ({ id, name, kind });

/** Without the kinds that are hidden, and without the links to them. */
export function withoutKinds({ nodes, edges }: Drawing, hidden: readonly EntityKind[]): Drawing {
  if (hidden.length === 0) return { nodes, edges };
  const left = nodes.filter(({ kind }) => !hidden.includes(kind));
  const ids = new Set(left.map(({ id }) => id));
  return { nodes: left, edges: edges.filter(({ from, to }) => ids.has(from) && ids.has(to)) };
}

/** How many more links there are than are drawn; of a hub that was not looked behind, in the whole record. */
export const cutOff = ({ shown, passing, degree }: DrawnNode): number =>
  Math.max(0, (passing ?? degree ?? shown) - shown);
