// What a tally is made of: facts of incidents, of the arrests made for them, and of the totals that sources state.
import type { LinkKind, Match, TallyBy, TypeCode } from '../../generated/schema.js';
import type { ShownCount, ShownHarm, ShownStatedTotal, SpanLists } from '../facts.js';
import type { PlacesKnown } from '../facets/places.js';
import type { ArrestWay, LinkedTo } from './ways.js';

interface Counted {
  readonly id: string;
  /** Of `where` and `evidence` together. */
  readonly match: Match;
  /** Live supported spans of its date, refined. */
  readonly spans: SpanLists;
  readonly places: PlacesKnown;
  /** What it is a part of. Links to what is not among the incidents (arrests) given bear on nothing. */
  readonly partOf: readonly LinkedTo[];
}

/** An incident that the filter lets through. */
export interface IncidentCounted extends Counted {
  readonly type: TypeCode | null;
  /** PERPETRATED_BY. */
  readonly perpetrators: readonly LinkedTo[];
  /** Null where no statement is about it. */
  readonly killed: ShownHarm | null;
  readonly wounded: ShownHarm | null;
}

/**
 * An arrest with a link to one of the incidents given, or one that is said to be a part of such an arrest: that has the
 * incidents of its whole. Its `match` is the most of theirs and its own links' together.
 */
export interface ArrestCounted extends Counted {
  readonly people: ShownCount | null;
  /** ARREST_FOR and MADE_DURING, to incidents given. */
  readonly incidents: readonly (LinkedTo & { readonly kind: LinkKind })[];
  /** All ways to the incidents found; where there are none but these, none need be given. */
  readonly ways?: readonly ArrestWay[];
}

/** A total that sources state for a series or an incident. */
export interface TotalStated {
  /** Series or incident. */
  readonly of: string;
  /** The incidents that it is a total of: all members of the series, or the incident itself. */
  readonly members: readonly string[];
  /** The key that its statements share. */
  readonly about: string;
  readonly shown: ShownStatedTotal;
  /** The live statements about it, with their sources. */
  readonly statements: readonly { readonly id: string; readonly source: string }[];
}

export interface TallyInput {
  readonly incidents: readonly IncidentCounted[];
  readonly arrests: readonly ArrestCounted[];
  readonly totals: readonly TotalStated[];
}

export interface TallyAsked {
  readonly by: readonly TallyBy[];
  /** Under DEFINITE rows hold only what stands in them for certain. */
  readonly match: Match;
}
