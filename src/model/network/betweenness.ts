// How often each entity lies on the shortest ways between others: Brandes' algorithm, exact.
//
// Not that of graphology-metrics 2.4.2, which counts shortest ways in 32 bits: from 2^32 ways on (a row of 32 diamonds, or six
// layers of 100 linked all with all) it gives other numbers, and then none, without a word. It agrees wherever it can count.
import { BaylanysError } from '../../errors.js';
import type { NetworkGraph } from './graph.js';

/** What differs only by the order in which fractions were added is the same, and ranks by id. */
const DIGITS = 12;

/** By number, from 0 to 1: the sum over all pairs of others of the share of their shortest ways, over the number of pairs. */
export function betweennessOf({ ids, starts, neighbours }: NetworkGraph): readonly number[] {
  const nodes = ids.length;
  const sums = new Float64Array(nodes);
  const ways = new Float64Array(nodes);
  const owed = new Float64Array(nodes);
  const distance = new Int32Array(nodes).fill(-1);
  const queue = new Int32Array(nodes);
  // Each step of a shortest way, in the order of its start's distance: read backwards, what lies behind is summed before.
  const stepFrom = new Int32Array(neighbours.length);
  const stepTo = new Int32Array(neighbours.length);
  // Typed arrays are read within their bounds here: `?? 0` is for the type alone.
  for (let source = 0; source < nodes; source += 1) {
    let reached = 1;
    let steps = 0;
    queue[0] = source;
    distance[source] = 0;
    ways[source] = 1;
    owed[source] = 0;
    for (let next = 0; next < reached; next += 1) {
      const from = queue[next] ?? 0;
      const further = (distance[from] ?? 0) + 1;
      const waysHere = ways[from] ?? 0;
      const end = starts[from + 1] ?? 0;
      for (let at = starts[from] ?? 0; at < end; at += 1) {
        const to = neighbours[at] ?? 0;
        const known = distance[to] ?? 0;
        if (known !== -1 && known !== further) continue;
        if (known === -1) {
          distance[to] = further;
          queue[reached] = to;
          reached += 1;
          ways[to] = waysHere;
          owed[to] = 0;
        } else {
          ways[to] = (ways[to] ?? 0) + waysHere;
        }
        stepFrom[steps] = from;
        stepTo[steps] = to;
        steps += 1;
      }
    }
    for (let step = steps - 1; step >= 0; step -= 1) {
      const from = stepFrom[step] ?? 0;
      const to = stepTo[step] ?? 0;
      owed[from] = (owed[from] ?? 0) + ((ways[from] ?? 0) / (ways[to] ?? 1)) * (1 + (owed[to] ?? 0));
    }
    for (let i = 0; i < reached; i += 1) {
      const node = queue[i] ?? 0;
      if (node !== source) sums[node] = (sums[node] ?? 0) + (owed[node] ?? 0);
      distance[node] = -1;
    }
  }
  if (!sums.every(Number.isFinite)) {
    throw new BaylanysError(
      'TOO_COSTLY',
      'Between two entities of this network there are more shortest ways than can be counted: narrow it by where, kinds or during.',
      { at: 'where' },
    );
  }
  // Every pair was counted from both of its ends.
  const pairs = (nodes - 1) * (nodes - 2);
  return Array.from(sums, (sum) => (pairs > 0 ? Number((sum / pairs).toPrecision(DIGITS)) : 0));
}
