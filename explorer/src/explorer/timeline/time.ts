// Days as places on a line, and spans with what is known of them. Days are UTC; a last day is inclusive.

export const DAY_MS = 86_400_000;

export const startOf = (day: string): number => Date.parse(`${day}T00:00:00Z`);
export const endOf = (day: string): number => startOf(day) + DAY_MS;
export const dayOf = (ms: number): string => new Date(ms).toISOString().slice(0, 10);

export interface Span {
  /** Null = open. */
  readonly from: number | null;
  readonly to: number | null;
  /** Whether it was there through the whole span, and not only at some time within it. */
  readonly isSure: boolean;
}

export interface Dated {
  readonly earliest: string | null;
  readonly latest: string | null;
  readonly extent: string | null;
}

/** Null where nothing is known of when. */
export function spanOf({ earliest, latest, extent }: Dated): Span | null {
  if (earliest === null && latest === null) return null;
  return {
    from: earliest === null ? null : startOf(earliest),
    to: latest === null ? null : endOf(latest),
    isSure: extent === 'LASTING' || (earliest !== null && earliest === latest),
  };
}

export interface Domain {
  readonly from: number;
  readonly to: number;
}

interface Framed {
  readonly from: string | null;
  readonly to: string | null;
  readonly sayings: {
    readonly nodes: readonly { readonly from: string | null; readonly to: string | null }[];
  };
}

/** What an undated saying may have been said within says nothing of where the line should end. */
const KNOWN_WITHIN_MS = 62 * DAY_MS;
/** What is said years later (an encyclopedia's article) would press all that happened into a corner. */
const AFTER_MS = 366 * DAY_MS;

/** From the first thing to the last, with what was said of it within a year; null where nothing is dated. */
export function domainOf({ from, to, sayings }: Framed): Domain | null {
  const said = sayings.nodes.flatMap((one): readonly Domain[] => {
    if (one.from === null || one.to === null) return [];
    const span = { from: startOf(one.from), to: endOf(one.to) };
    return span.to - span.from <= KNOWN_WITHIN_MS ? [span] : [];
  });
  if (from === null || to === null) {
    return said.length === 0
      ? null
      : { from: Math.min(...said.map((one) => one.from)), to: Math.max(...said.map((one) => one.to)) };
  }
  const last = endOf(to);
  const end = Math.max(last, ...said.map((one) => one.to).filter((day) => day <= last + AFTER_MS));
  // Room for the days after, on which one looks back at all of it.
  return { from: startOf(from), to: end + Math.max(7, Math.round((end - startOf(from)) / DAY_MS / 25)) * DAY_MS };
}

/** The part of the line that is looked at closely. */
export function focusOf(domain: Domain, from: string | null, to: string | null): Domain {
  const first = from === null ? domain.from : startOf(from);
  const last = to === null ? domain.to : endOf(to);
  return last > first ? { from: first, to: last } : domain;
}

/** Whether a span has a part in the domain. */
export const meets = ({ from, to }: Span, domain: Domain): boolean =>
  (from ?? -Infinity) < domain.to && (to ?? Infinity) > domain.from;
