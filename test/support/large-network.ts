// A network at its bounds whose edges are drawn by chance: the dearest to measure.
import { MOST_LINKS, MOST_NODES } from '../../src/model/network/bounds.js';
import type { NetworkInput } from '../../src/model/network/network.js';
import { numbersFrom } from './generated.js';

/** `times` its whole is a part of it: so many times as dear. */
export function largeNetwork(times = 0): NetworkInput {
  const random = numbersFrom(19);
  const pick = (): number => Math.floor(random() * MOST_NODES);
  const links = Array.from({ length: MOST_LINKS }, (_, i) => ({ id: `link:${i}`, a: pick(), b: pick() }));
  return {
    ids: Array.from({ length: MOST_NODES }, (_, i) => `person:${String(i).padStart(4, '0')}`),
    links,
    parts: Array.from({ length: times }, () => links.map((_, i) => i)),
    ...{ rankBy: 'BETWEENNESS', first: 3 },
  };
}
