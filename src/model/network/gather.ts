// From the links that pass to the network that is measured: who is in it, what stands in which window, and whether it is small
// enough.
import { refuseNodes, refuseSteps } from './bounds.js';
import type { MeasureFacts, NetworkInput, NetworkLink } from './network.js';
import type { SpanLists } from '../facts.js';
import { windowsOf, type AskedWindows, type Window } from './windows.js';

export interface FoundLink {
  readonly id: string;
  readonly subject: string;
  readonly object: string;
  readonly spans: SpanLists;
  /** Whether it passes for certain. */
  readonly definite: boolean;
}

export interface Gathered {
  readonly input: NetworkInput;
  /** One for each of the input's parts. */
  readonly windows: readonly Window[];
  readonly definite: number;
  readonly undated: number;
  readonly unsettled: number;
}

const nodesOf = (links: readonly (NetworkLink | undefined)[]): number =>
  new Set(links.flatMap((link) => (link === undefined ? [] : [link.a, link.b]))).size;

export function gather(
  found: readonly FoundLink[],
  asked: Pick<NetworkInput, 'first' | 'rankBy'>,
  cut: AskedWindows | null,
): Gathered {
  const inOrder = [...found].sort((a, b) => (a.id < b.id ? -1 : 1));
  const ids = [...new Set(inOrder.flatMap(({ subject, object }) => [subject, object]))].sort();
  refuseNodes(ids.length);
  const places = new Map(ids.map((id, place) => [id, place]));
  const placeOf = (id: string): number => places.get(id) ?? -1;
  const links = inOrder.map(({ id, subject, object }) => ({ id, a: placeOf(subject), b: placeOf(object) }));
  const { windows, unsettled } = cut === null ? { windows: [], unsettled: 0 } : windowsOf(inOrder, cut);
  refuseSteps(
    { nodes: ids.length, links: links.length },
    windows.map(({ links: own, to }) => ({ nodes: nodesOf(own.map((i) => links[i])), links: own.length, to })),
  );
  return {
    input: { ids, links, parts: windows.map((one) => one.links), ...asked },
    windows,
    definite: inOrder.filter(({ definite }) => definite).length,
    undated: inOrder.filter(({ spans }) => spans.from.length === 0).length,
    unsettled,
  };
}

const none = { total: 0, hasMore: false, rows: [] };

/** What there is to say of a network of nothing, without measuring it. */
export const nothingMeasured: MeasureFacts = Object.freeze({
  size: { nodes: 0, links: 0, edges: 0 },
  communities: { ...none, modularity: null },
  ...{ components: none, nodes: none, bridges: none, brokers: none },
});
