// All measures of a network, ranked and cut to what is shown.
import type { NetworkRank } from '../../generated/schema.js';
import { betweennessOf } from './betweenness.js';
import { communitiesOf } from './communities.js';
import { cutsOf } from './cuts.js';
import { graphOf, type NetworkGraph } from './graph.js';
import {
  startOf,
  type BridgeFacts,
  type BrokerFacts,
  type MeasureFacts,
  type NetworkFacts,
  type NetworkInput,
  type NodeFacts,
  type PartFacts,
} from './network.js';

/** Links of one bridge that are shown: it counts all of them. */
const LINKS_OF_A_BRIDGE = 25;

type Ask = Pick<NetworkInput, 'first' | 'rankBy'>;

const measureOf: Readonly<Record<NetworkRank, (node: NodeFacts) => number>> = {
  BETWEENNESS: ({ betweenness }) => betweenness,
  DEGREE: ({ degree }) => degree,
  LINKS: ({ links }) => links,
};
const measures: readonly NetworkRank[] = ['BETWEENNESS', 'DEGREE', 'LINKS'];

const byId = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

function ranked(nodes: readonly NodeFacts[], rankBy: NetworkRank): readonly NodeFacts[] {
  const order = [rankBy, ...measures.filter((one) => one !== rankBy)].map((one) => measureOf[one]);
  return [...nodes].sort((a, b) => {
    for (const of of order) if (of(a) !== of(b)) return of(b) - of(a);
    return byId(a.entity, b.entity);
  });
}

/** Numbers from 1 by size, the largest first; of equal ones the one that was met first, which has the least node. */
function numbered(partOf: readonly number[]): (part: number) => number {
  const sizes = new Map<number, number>();
  for (const part of partOf) sizes.set(part, (sizes.get(part) ?? 0) + 1);
  const inOrder = [...sizes].sort(([a, x], [b, y]) => y - x || a - b);
  const numbers = new Map(inOrder.map(([part], i) => [part, i + 1]));
  return (part) => numbers.get(part) ?? 0;
}

function partsOf(inOrder: readonly NodeFacts[], numberOf: (node: NodeFacts) => number, first: number) {
  const members = new Map<number, string[]>();
  for (const node of inOrder) {
    const number = numberOf(node);
    const own = members.get(number);
    if (own) own.push(node.entity);
    else members.set(number, [node.entity]);
  }
  const parts = [...members]
    .sort(([a], [b]) => a - b)
    .map(([number, all]): PartFacts => ({
      ...{ number, size: all.length, members: all.slice(0, first), hasMoreMembers: all.length > first },
    }));
  return startOf(parts, first);
}

function neighboursOf({ starts, neighbours }: NetworkGraph, node: number): readonly number[] {
  return [...neighbours.subarray(starts[node], starts[node + 1])];
}

function measure(graph: NetworkGraph, { first, rankBy }: Ask): MeasureFacts {
  const { ids, edges } = graph;
  const cuts = cutsOf(graph);
  const { communityOf, modularity } = communitiesOf(graph);
  const betweenness = betweennessOf(graph);
  const componentNumber = numbered(cuts.componentOf);
  const communityNumber = numbered(communityOf);
  const links = new Array<number>(ids.length).fill(0);
  for (const { a, b, links: own } of edges) for (const n of [a, b]) links[n] = (links[n] ?? 0) + own.length;
  const component = (node: number): number => componentNumber(cuts.componentOf[node] ?? -1);
  const community = (node: number): number => communityNumber(communityOf[node] ?? -1);
  const nodes = ranked(
    ids.map((entity, n): NodeFacts => ({
      ...{ entity, degree: neighboursOf(graph, n).length, links: links[n] ?? 0 },
      ...{ betweenness: betweenness[n] ?? 0, component: component(n), community: community(n) },
    })),
    rankBy,
  );
  const bridges = cuts.bridges
    .flatMap(({ edge, cutOff }) => {
      const { a, b, links: own } = edges[edge] ?? { a: 0, b: 0, links: [] };
      const ends: readonly [string, string] = [ids[a] ?? '', ids[b] ?? ''];
      const shown = own.slice(0, LINKS_OF_A_BRIDGE);
      return [{ ends, weight: own.length, links: shown, component: component(a), cutOff } satisfies BridgeFacts];
    })
    // They come in the order of their ends, which stays where they part equally many.
    .sort((a, b) => b.cutOff - a.cutOff);
  const brokers = cuts.cutVertices
    .map(({ node, parts, cutOff }): BrokerFacts => ({
      ...{ entity: ids[node] ?? '', parts, cutOff, component: component(node) },
      communities: new Set([node, ...neighboursOf(graph, node)].map(community)).size,
      betweenness: betweenness[node] ?? 0,
    }))
    .sort((a, b) => b.betweenness - a.betweenness || b.parts - a.parts || byId(a.entity, b.entity));
  return {
    size: {
      nodes: ids.length,
      links: edges.reduce((sum, { links: own }) => sum + own.length, 0),
      edges: edges.length,
    },
    components: partsOf(nodes, (node) => node.component, first),
    communities: { ...partsOf(nodes, (node) => node.community, first), modularity },
    nodes: startOf(nodes, first),
    bridges: startOf(bridges, first),
    brokers: startOf(brokers, first),
  };
}

export function measureNetwork(input: NetworkInput): NetworkFacts {
  return {
    whole: measure(graphOf(input), input),
    parts: input.parts.map((links) => measure(graphOf(input, links), input)),
  };
}
