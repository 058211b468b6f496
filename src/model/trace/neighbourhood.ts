// Which neighbours are shown, in which order, and what several centres share.
import type { LinkKind, Match } from '../../generated/schema.js';
import { compareStrength, type LinkWeighed } from './route.js';

/** A link as it is seen from one of its ends. */
export interface Seen extends Pick<LinkWeighed, 'id' | 'standing' | 'independentSourceCount'> {
  readonly match: Match;
  readonly kind: LinkKind;
  readonly to: string;
}

const byId = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Best supported first, then by id. */
export function inOrder(seen: readonly Seen[]): readonly Seen[] {
  return [...seen].sort((a, b) => compareStrength(a, b) || byId(a.id, b.id));
}

export interface Chosen {
  /** New entities, best supported first. */
  readonly nodes: readonly Seen[];
  /** Whether a bound left some out. */
  readonly cut: boolean;
}

/** Of all that a level leads to, what is shown: `perNode` neighbours of each, and no more new ones than there is room for. */
export function chooseNext(
  levels: readonly (readonly Seen[])[],
  known: ReadonlySet<string>,
  perNode: number,
  room: number,
): Chosen {
  const best = new Map<string, Seen>();
  let cut = false;
  for (const seen of levels) {
    const neighbours = new Set<string>();
    for (const one of inOrder(seen)) {
      if (!neighbours.has(one.to) && neighbours.size === perNode) {
        cut ||= !known.has(one.to);
        continue;
      }
      neighbours.add(one.to);
      const before = best.get(one.to);
      if (before === undefined || compareStrength(one, before) < 0) best.set(one.to, one);
    }
  }
  const fresh = [...best.values()]
    .filter(({ to }) => !known.has(to))
    .sort((a, b) => compareStrength(a, b) || byId(a.to, b.to));
  return { nodes: fresh.slice(0, room), cut: cut || fresh.length > room };
}

export interface Shared {
  readonly entity: string;
  readonly centres: readonly string[];
  readonly links: readonly Seen[];
}

/** What is recorded of an entity: how many links it has, and whether that makes it a hub. */
export interface Busy {
  readonly degree: number;
  readonly isHub: boolean;
}

export interface Common extends Shared, Busy {
  readonly surprise: number;
}

/** The index of Adamic and Adar: what has few links joins its neighbours the more. */
function surpriseOf(degree: number): number {
  // Links that ended since may be asked for: whatever joins two has two links.
  return 1 / Math.log(Math.max(2, degree));
}

/** What stands next to several centres, by what is seen from each. */
export function sharedBy(seenFrom: ReadonlyMap<string, readonly Seen[]>): readonly Shared[] {
  const found = new Map<string, { readonly centres: Set<string>; readonly links: Map<string, Seen> }>();
  for (const [centre, seen] of seenFrom) {
    for (const one of seen) {
      if (seenFrom.has(one.to)) continue;
      const entry = found.get(one.to) ?? { centres: new Set<string>(), links: new Map<string, Seen>() };
      entry.centres.add(centre);
      entry.links.set(one.id, one);
      found.set(one.to, entry);
    }
  }
  return [...found].flatMap(([entity, { centres, links }]): readonly Shared[] =>
    centres.size < 2
      ? []
      : [
          {
            entity,
            centres: [...centres].sort(byId),
            links: [...links.values()].sort((a, b) => byId(a.id, b.id)),
          },
        ],
  );
}

/** The most surprising first, hubs last. */
export function rankShared(shared: readonly Shared[], busyOf: (id: string) => Busy): readonly Common[] {
  const weighed = shared.map((one): Common => {
    const { degree, isHub } = busyOf(one.entity);
    return { ...one, degree, isHub, surprise: surpriseOf(degree) };
  });
  return weighed.sort(
    (a, b) =>
      Number(a.isHub) - Number(b.isHub) ||
      b.centres.length - a.centres.length ||
      b.surprise - a.surprise ||
      byId(a.entity, b.entity),
  );
}

export interface Counted {
  readonly kind: LinkKind | null;
  readonly shown: number;
  readonly passing: number | null;
  readonly degree: number;
}

/** By kind, and over all of them: `passing` null where its links were not looked at. */
export function countsOf(
  shown: readonly LinkKind[],
  passing: readonly LinkKind[] | null,
  degrees: ReadonlyMap<LinkKind, number>,
): { readonly counts: readonly Counted[]; readonly count: Counted } {
  const kinds = [...new Set([...shown, ...(passing ?? []), ...degrees.keys()])].sort(byId);
  const number = (of: readonly LinkKind[], kind: LinkKind): number => of.filter((one) => one === kind).length;
  return {
    counts: kinds.map((kind) => ({
      kind,
      shown: number(shown, kind),
      passing: passing && number(passing, kind),
      degree: degrees.get(kind) ?? 0,
    })),
    count: {
      kind: null,
      shown: shown.length,
      passing: passing && passing.length,
      degree: [...degrees.values()].reduce((sum, one) => sum + one, 0),
    },
  };
}
