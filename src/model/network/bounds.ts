// How large a network may be, so that its measures end in time; what is larger is refused with what would pass.
//
// Measured on two busy cores: a network at both bounds, its edges drawn by chance (the dearest form), takes 3 s in a thread,
// two of them at once 6 to 7 s; one with as many windows as the steps allow takes 5 to 6 s. A thread gets 10 s (measure/).
import { BaylanysError } from '../../errors.js';
import type { DayRange } from '../dates.js';
import { unitText } from '../calendar-units.js';
import type { TimeUnit } from '../facets/time.js';

export const MOST_LINKS = 20_000;
export const MOST_NODES = 5000;
export const MOST_WINDOWS = 50;
/** Entities times entities and links, over the network and all its windows: what exact betweenness takes. */
export const MOST_STEPS = MOST_NODES * (MOST_NODES + MOST_LINKS);

function refuse(message: string, at: string): never {
  throw new BaylanysError('TOO_COSTLY', message, { at });
}

/** `found` counts no further than one past the bound. */
export function refuseLinks(found: number): void {
  if (found <= MOST_LINKS) return;
  refuse(
    `A network holds up to ${MOST_LINKS} links, and here are at least ${found}: narrow it by where, kinds or during.`,
    'where',
  );
}

export function refuseNodes(found: number): void {
  if (found <= MOST_NODES) return;
  refuse(
    `A network holds up to ${MOST_NODES} entities, and here are ${found}: narrow it by where, kinds or during.`,
    'where',
  );
}

/** Ranges of years or months, by their numbers, apart and in order. */
export function refuseWindows(ranges: readonly DayRange[], unit: TimeUnit): void {
  const found = ranges.reduce((sum, { from, to }) => sum + to - from + 1, 0);
  const [first, last] = [ranges[0], ranges.at(-1)];
  if (found <= MOST_WINDOWS || first === undefined || last === undefined) return;
  let left = MOST_WINDOWS;
  let start = last.to;
  for (const { from, to } of [...ranges].reverse()) {
    if (left === 0) break;
    const taken = Math.min(left, to - from + 1);
    start = to - taken + 1;
    left -= taken;
  }
  const text = (index: number): string => unitText(index, unit);
  const years = unit === 'MONTH' ? ', or window: YEAR' : '';
  refuse(
    `A network is cut into up to ${MOST_WINDOWS} windows, and its links may hold in ${found}, from ${text(first.from)} to ${text(last.to)}: narrow it by during, whose from: "${text(start)}" would pass${years}.`,
    'during',
  );
}

export interface Sized {
  readonly nodes: number;
  readonly links: number;
}

/** The network itself is within the bounds by its size, so what is too much comes of its windows. */
export function refuseSteps(whole: Sized, windows: readonly (Sized & { readonly to: string })[]): void {
  const stepsOf = ({ nodes, links }: Sized): number => nodes * (nodes + links);
  let left = MOST_STEPS - stepsOf(whole);
  const passing = windows.findIndex((one) => (left -= stepsOf(one)) < 0);
  if (passing === -1) return;
  const last = windows[passing - 1]?.to;
  const narrowing =
    last === undefined
      ? 'ask without window, or narrow it by where or kinds'
      : `narrow it by during, whose to: "${last}" would pass, or by where or kinds`;
  refuse(
    `The measures of a network with its windows may take ${MOST_STEPS} steps (entities times entities and links, over all of them), and these take more: ${narrowing}.`,
    'window',
  );
}
