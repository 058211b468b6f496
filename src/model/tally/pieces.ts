// The figures of incidents and arrests as pieces that each stand under keys of their own.
import type { HarmRole, Match, TypeCode } from '../../generated/schema.js';
import type { PlacesKnown } from '../facets/places.js';
import { spanOf, listsOf } from '../derive/spans.js';
import type { Figure, ShownHarm, ShownHarmPart, SpanLists } from '../facts.js';
import type { ArrestCounted, IncidentCounted } from './input.js';
import type { LinkedTo } from './ways.js';

export type Measure = 'KILLED' | 'WOUNDED' | 'PEOPLE';

/** What decides under which keys a piece stands. */
export interface Placing {
  readonly spans: SpanLists;
  /** Whether it is a number of people rather than the thing itself: it may be from any day of a time that lasted. */
  readonly isFigure: boolean;
  readonly places: PlacesKnown;
  readonly perpetrators: readonly LinkedTo[];
  readonly types: readonly TypeCode[];
  /** Null: any role (the number is not known), or none (people detained). */
  readonly role: HarmRole | null;
}

export interface Piece extends Placing {
  /** INCIDENT: the thing itself, without a number. */
  readonly of: Measure | 'INCIDENT';
  readonly thing: string;
  readonly match: Match;
  readonly figure: Figure | null;
  /** Statement ids of just this figure; null: all that are about the value. */
  readonly statements: readonly string[] | null;
  /** Whether it brings the incident into the count of incidents: parts of others that are counted do not. */
  readonly counts: boolean;
}

const figureOf = ({ low, best, high, approximate }: Figure): Figure => ({ low, best, high, approximate });

function ofIncident(incident: IncidentCounted, counts: boolean): Omit<Piece, 'of' | 'figure' | 'statements'> {
  const { id, match, spans, places, perpetrators, type } = incident;
  const types = type === null ? [] : [type];
  return { thing: id, match, spans, isFigure: true, places, perpetrators, types, role: null, counts };
}

export function itself(incident: IncidentCounted): Piece {
  return { ...ofIncident(incident, true), isFigure: false, of: 'INCIDENT', figure: null, statements: null };
}

/** The dead or wounded of one incident: in one piece, or in its parts. */
export function harmPieces(
  incident: IncidentCounted,
  of: 'KILLED' | 'WOUNDED',
  counted: { readonly figure: Figure | null; readonly raise: Figure | null },
  as: { readonly inParts: boolean; readonly counts: boolean },
): readonly Piece[] {
  const base = { ...ofIncident(incident, as.counts), of };
  const harm = of === 'KILLED' ? incident.killed : incident.wounded;
  if (harm === null || counted.figure === null) return [{ ...base, figure: null, statements: null }];
  const raised: readonly Piece[] =
    counted.raise === null ? [] : [{ ...base, figure: counted.raise, role: 'UNKNOWN', statements: null }];
  const at = (during: ShownHarm['during']): SpanLists => (during === null ? incident.spans : listsOf([spanOf(during)]));
  if (!as.inParts || harm.parts.length === 0) {
    // A whole of which nothing but a zero is known has no parts.
    return [{ ...base, figure: figureOf(harm), spans: at(harm.during), statements: null, role: 'UNKNOWN' }, ...raised];
  }
  const piece = (part: ShownHarmPart): Piece => ({
    ...base,
    figure: figureOf(part),
    role: part.role,
    spans: at(part.during),
    statements: part.statements.length > 0 ? part.statements : null,
  });
  return [...harm.parts.map(piece), ...raised];
}

/** Whether parts of the toll have times of their own, so that by time they do not stand together. */
export function hasOwnTimes(harm: ShownHarm | null): boolean {
  return harm !== null && harm.parts.length > 1 && harm.parts.some(({ during }) => during !== null);
}

export function arrestPiece(
  arrest: ArrestCounted,
  figure: Figure | null,
  incidents: ReadonlyMap<string, IncidentCounted>,
): Piece {
  const own = arrest.incidents.flatMap(({ entity }) => incidents.get(entity) ?? []);
  return {
    of: 'PEOPLE',
    thing: arrest.id,
    match: arrest.match,
    figure,
    statements: null,
    spans: arrest.spans,
    isFigure: true,
    places: arrest.places,
    perpetrators: own.flatMap(({ perpetrators }) => perpetrators),
    types: [...new Set(own.flatMap(({ type }) => type ?? []))],
    role: null,
    counts: false,
  };
}
