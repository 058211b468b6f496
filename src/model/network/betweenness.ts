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
  const distance = new Int32Array(nodes).fill(-1);
  // In the order in which they are met, which is that of their distance.
  const met = new Int32Array(nodes);
  // Where shortest ways go on from each of `met`, up to its end in `onEnds`.
  const on = new Int32Array(neighbours.length);
  const onEnds = new Int32Array(nodes);
  // What ends at a node or goes on from it, for each way that leads to it.
  const behind = new Float64Array(nodes);
  // Typed arrays are read within their bounds here: `?? 0` is for the type alone.
  for (let source = 0; source < nodes; source += 1) {
    let count = 1;
    let steps = 0;
    met[0] = source;
    distance[source] = 0;
    ways[source] = 1;
    for (let next = 0; next < count; next += 1) {
      const from = met[next] ?? 0;
      const further = (distance[from] ?? 0) + 1;
      const waysHere = ways[from] ?? 0;
      const end = starts[from + 1] ?? 0;
      for (let at = starts[from] ?? 0; at < end; at += 1) {
        const to = neighbours[at] ?? 0;
        const known = distance[to] ?? 0;
        if (known === further) {
          ways[to] = (ways[to] ?? 0) + waysHere;
        } else if (known === -1) {
          distance[to] = further;
          ways[to] = waysHere;
          met[count] = to;
          count += 1;
        } else continue;
        on[steps] = to;
        steps += 1;
      }
      onEnds[next] = steps;
    }
    for (let next = count - 1; next > 0; next -= 1) {
      const node = met[next] ?? 0;
      let sum = 0;
      for (let step = onEnds[next - 1] ?? 0; step < (onEnds[next] ?? 0); step += 1) sum += behind[on[step] ?? 0] ?? 0;
      const waysHere = ways[node] ?? 1;
      const through = waysHere * sum;
      sums[node] = (sums[node] ?? 0) + through;
      behind[node] = (1 + through) / waysHere;
      distance[node] = -1;
    }
    distance[source] = -1;
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
