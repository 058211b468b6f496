// Ways of links by which something is counted: from a part to its whole, from an arrest to an incident.
import type { LinkKind, Standing } from '../../generated/schema.js';

/** A link on a way; its standing is null where nothing that passes supports it. */
export interface WayLink {
  readonly link: string;
  readonly standing: Standing | null;
}

/** The other end of links that are there (`hasSupport`). */
export interface LinkedTo {
  /** The first link on the way. */
  readonly link: string;
  /** That of the weakest link. */
  readonly standing: Standing;
  readonly entity: string;
  /** Every link on the way; known only where some may be taken away. */
  readonly way?: readonly WayLink[];
}

/** A way from an arrest to an incident: some PART_OF, then the link to the incident. */
export interface ArrestWay extends LinkedTo {
  readonly kind: LinkKind;
  /** How many PART_OF lie between. */
  readonly distance: number;
}

export const isCertain = (standing: Standing): boolean => standing === 'REPORTED' || standing === 'ATTRIBUTED';

/** A way of several links is as weak as its weakest. */
export function weakest(standings: readonly Standing[]): Standing {
  return standings.find((one) => !isCertain(one)) ?? standings[0] ?? 'SUSPECTED';
}

/** An arrest that has no link of its own to an incident is there as a part of one that has. By link. */
export function nearest(ways: readonly ArrestWay[]): readonly ArrestWay[] {
  const distance = Math.min(...ways.map((way) => way.distance));
  return ways.filter((way) => way.distance === distance).sort((a, b) => (a.link < b.link ? -1 : 1));
}
