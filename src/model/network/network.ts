// What a network is, and what its measures come to: plain data, which crosses from one thread to another.
import type { NetworkRank } from '../../generated/schema.js';

/** Links between entities, each named by its place in `ids`. */
export interface NetworkInput {
  /** Sorted. */
  readonly ids: readonly string[];
  /** Sorted by id. */
  readonly links: readonly NetworkLink[];
  /** Parts of it that are measured by themselves: each names some of the links, in their order, by their places. */
  readonly parts: readonly (readonly number[])[];
  readonly rankBy: NetworkRank;
  /** How long each list gets. */
  readonly first: number;
}

export interface NetworkLink {
  readonly id: string;
  readonly a: number;
  readonly b: number;
}

/** The start of a list, and how much there is of it in all. */
export interface Start<Row> {
  readonly total: number;
  readonly hasMore: boolean;
  readonly rows: readonly Row[];
}

export function startOf<Row>(all: readonly Row[], first: number): Start<Row> {
  return { total: all.length, hasMore: all.length > first, rows: all.slice(0, first) };
}

export interface PartFacts {
  readonly number: number;
  readonly size: number;
  readonly members: readonly string[];
  readonly hasMoreMembers: boolean;
}

export interface NodeFacts {
  readonly entity: string;
  readonly degree: number;
  readonly links: number;
  readonly betweenness: number;
  readonly component: number;
  readonly community: number;
}

export interface BridgeFacts {
  readonly ends: readonly [string, string];
  readonly weight: number;
  readonly links: readonly string[];
  readonly component: number;
  readonly cutOff: number;
}

export interface BrokerFacts {
  readonly entity: string;
  readonly parts: number;
  readonly cutOff: number;
  readonly communities: number;
  readonly betweenness: number;
  readonly component: number;
}

export interface MeasureFacts {
  readonly size: { readonly nodes: number; readonly links: number; readonly edges: number };
  readonly components: Start<PartFacts>;
  readonly communities: Start<PartFacts> & { readonly modularity: number | null };
  readonly nodes: Start<NodeFacts>;
  readonly bridges: Start<BridgeFacts>;
  readonly brokers: Start<BrokerFacts>;
}

export interface NetworkFacts {
  readonly whole: MeasureFacts;
  readonly parts: readonly MeasureFacts[];
}
