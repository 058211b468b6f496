// A route's id is made of the ids of its links; links that join the same two ends are parallel links of one hop.
import { identityOfLink } from './ids.js';

/** More links than these are no route: each hop has few, and there are few hops. */
const MOST_LINKS = 200;

export interface Hop {
  /** Sorted by id. */
  readonly ends: readonly [string, string];
  /** In the order of the route. */
  readonly links: readonly string[];
}

/** `route:` and the ids of its links, joined by `+`. */
export function routeId(links: readonly string[]): string {
  return `route:${links.join('+')}`;
}

/** Hops in the order in which they first stand. */
function hopsOf(links: readonly string[]): readonly Hop[] | null {
  const hops = new Map<string, { readonly ends: readonly [string, string]; readonly links: string[] }>();
  for (const link of links) {
    const identity = identityOfLink(link);
    if (identity === null || identity.subject === identity.object) return null;
    const { subject, object } = identity;
    const ends = subject < object ? ([subject, object] as const) : ([object, subject] as const);
    const known = hops.get(ends.join(' '));
    if (known) known.links.push(link);
    else hops.set(ends.join(' '), { ends, links: [link] });
  }
  return [...hops.values()];
}

/** Whether one can be walked after the other: each hop leads on from where the one before it came out. */
function isChain(hops: readonly Hop[]): boolean {
  const [first, ...rest] = hops;
  let at: readonly string[] = first?.ends ?? [];
  return rest.every(({ ends }) => {
    const from = at.find((end) => ends.includes(end));
    at = ends.filter((end) => end !== from);
    return from !== undefined;
  });
}

/** The hops that a route's id names; null where it is no route's id. */
export function hopsOfRoute(id: string): readonly Hop[] | null {
  if (!id.startsWith('route:')) return null;
  const links = [...new Set(id.slice('route:'.length).split('+'))];
  if (links.length > MOST_LINKS) return null;
  const hops = hopsOf(links);
  return hops !== null && isChain(hops) ? hops : null;
}
