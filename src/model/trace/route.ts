// What a route comes to: its weakest hop, when it held, and which of two routes stands first.
import type { Match, Standing } from '../../generated/schema.js';
import type { DateSpan } from '../records.js';
import { isoDay, OPEN_FROM, OPEN_TO } from '../days.js';
import { spanOf, type Span } from '../derive/spans.js';
import { routeId } from '../route-id.js';

/** A link that may join two entities of a route, as far as routes are weighed by it. */
export interface LinkWeighed {
  readonly id: string;
  readonly standing: Standing;
  readonly independentSourceCount: number;
  readonly match: Match;
  readonly during: DateSpan | null;
}

export interface HopFacts {
  readonly from: string;
  readonly to: string;
  /** Best supported first. */
  readonly links: readonly LinkWeighed[];
  readonly standing: Standing;
  readonly independentSourceCount: number;
  readonly match: Match;
}

export interface PeriodFacts {
  readonly atOnce: 'NEVER' | Match;
  readonly spans: readonly { readonly from: string | null; readonly to: string | null }[] | null;
}

export interface RouteFacts {
  readonly id: string;
  readonly nodes: readonly string[];
  readonly hops: readonly HopFacts[];
  readonly standing: Standing;
  readonly independentSourceCount: number;
  readonly match: Match;
  readonly period: PeriodFacts;
}

/** The surest first: what is supported, by how; then what is not. */
const byCertainty: readonly Standing[] = [
  ...(['REPORTED', 'ATTRIBUTED', 'CLAIMED', 'SUSPECTED', 'CONTESTED'] as const),
  ...(['UNPROVEN', 'DOUBTED', 'DENIED', 'RETRACTED'] as const),
];

const isSurer = (a: Standing, b: Standing): boolean => byCertainty.indexOf(a) < byCertainty.indexOf(b);

type Strength = Pick<LinkWeighed, 'standing' | 'independentSourceCount'>;

/** Negative where `a` is better supported: by more independent sources, then more surely. */
export function compareStrength(a: Strength, b: Strength): number {
  return (
    b.independentSourceCount - a.independentSourceCount ||
    byCertainty.indexOf(a.standing) - byCertainty.indexOf(b.standing)
  );
}

const byId = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Null where no link joins the two any more. */
export function hopOf(from: string, to: string, links: readonly LinkWeighed[]): HopFacts | null {
  const inOrder = [...links].sort((a, b) => compareStrength(a, b) || byId(a.id, b.id));
  const [best] = inOrder;
  if (best === undefined) return null;
  const { standing, independentSourceCount } = best;
  const match = links.some((link) => link.match === 'DEFINITE') ? 'DEFINITE' : 'POSSIBLE';
  return { from, to, links: inOrder, standing, independentSourceCount, match };
}

const always: Span = { from: OPEN_FROM, to: OPEN_TO, lasting: false };

function meet(a: readonly Span[], b: readonly Span[]): readonly Span[] {
  const met = a.flatMap((x) =>
    b.flatMap((y): readonly Span[] => {
      const [from, to] = [Math.max(x.from, y.from), Math.min(x.to, y.to)];
      return from > to ? [] : [{ from, to, lasting: x.lasting && y.lasting }];
    }),
  );
  return met;
}

/** Overlapping and adjoining spans as one, in order. */
function merged(spans: readonly Span[]): readonly Span[] {
  const found: Span[] = [];
  for (const span of [...spans].sort((a, b) => a.from - b.from || a.to - b.to)) {
    const last = found.at(-1);
    if (last === undefined || span.from > last.to + 1) found.push(span);
    else found[found.length - 1] = { ...last, to: Math.max(last.to, span.to) };
  }
  return found;
}

/** A single day is known, whether or not it lasted. */
const isCertain = ({ from, to, lasting }: Span): boolean => lasting || from === to;

/**
 * The spans in which every hop may have held. DEFINITE where one link of each hop held for certain throughout a span that
 * they share: its span lasted, or is a single day.
 */
export function periodOf(hops: readonly Pick<HopFacts, 'links'>[]): PeriodFacts {
  const spansOf = ({ links }: Pick<HopFacts, 'links'>): readonly Span[] =>
    links.map(({ during }) => (during === null ? always : spanOf(during)));
  const isKnown = hops.some(({ links }) => links.every(({ during }) => during !== null));
  if (!isKnown) return { atOnce: 'POSSIBLE', spans: null };
  let possible: readonly Span[] = [always];
  let certain: readonly Span[] = [{ ...always, lasting: true }];
  for (const hop of hops) {
    const spans = spansOf(hop);
    possible = merged(meet(possible, spans));
    certain = meet(
      certain,
      spans.filter((span) => span !== always && isCertain(span)),
    );
  }
  const day = (number: number): string | null => (number === OPEN_FROM || number === OPEN_TO ? null : isoDay(number));
  return {
    atOnce: possible.length === 0 ? 'NEVER' : certain.length > 0 ? 'DEFINITE' : 'POSSIBLE',
    spans: possible.map(({ from, to }) => ({ from: day(from), to: day(to) })),
  };
}

/** As weak as its weakest hop in each respect. */
export function routeOf(nodes: readonly string[], hops: readonly HopFacts[]): RouteFacts {
  const standing = hops.map((hop) => hop.standing).reduce((a, b) => (isSurer(a, b) ? b : a), 'REPORTED');
  return {
    id: routeId(hops.flatMap(({ links }) => links.map(({ id }) => id).sort(byId))),
    nodes,
    hops,
    standing,
    independentSourceCount: Math.min(...hops.map(({ independentSourceCount: count }) => count)),
    match: hops.every(({ match }) => match === 'DEFINITE') ? 'DEFINITE' : 'POSSIBLE',
    period: periodOf(hops),
  };
}

/** Shorter first, then the one whose weakest hop is better supported, then by the ids of its entities. */
export function compareRoutes(a: RouteFacts, b: RouteFacts): number {
  const at = a.nodes.findIndex((id, i) => id !== b.nodes[i]);
  return (
    a.hops.length - b.hops.length || compareStrength(a, b) || (at < 0 ? 0 : byId(a.nodes[at] ?? '', b.nodes[at] ?? ''))
  );
}
