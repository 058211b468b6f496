// The selection as the server is asked for it: which incidents, on what evidence. Every picture asks with the same.
import type { EvidenceFilter, IncidentFilter, Match } from '../../generated/graphql.js';
import type { View } from '../address/view.js';

type Choice = Pick<
  View,
  | 'about'
  | 'text'
  | 'types'
  | 'within'
  | 'killed'
  | 'from'
  | 'to'
  | 'match'
  | 'publicBy'
  | 'recordedBy'
  | 'independent'
  | 'without'
>;

/** An id begins with its kind: `group:jund-al-khilafah`. */
export const kindOf = (id: string): string => id.slice(0, id.indexOf(':')).toUpperCase();

/** Incidents that have to do with an entity: it itself, what happened in it, or what it is linked to. */
function aboutFilter(id: string): IncidentFilter {
  switch (kindOf(id)) {
    case 'PLACE':
      return { within: id };
    case 'INCIDENT':
      return { or: [{ ids: [id] }, { linkedTo: { id } }] };
    default:
      return { linkedTo: { id } };
  }
}

export function whereOf({ about, text, types, within, killed, from, to }: Choice): IncidentFilter {
  return {
    ...(about.length === 0 ? {} : about.length === 1 ? aboutFilter(about[0] ?? '') : { or: about.map(aboutFilter) }),
    // Beside what `about` says of a place, not in its stead.
    ...(within === null ? {} : { and: [{ within }] }),
    ...(text.trim() === '' ? {} : { text: text.trim() }),
    ...(types.length === 0 ? {} : { types }),
    ...(killed === null ? {} : { killed: { atLeast: killed } }),
    ...(from === null && to === null ? {} : { date: { from, to } }),
  };
}

/** Null where everything that is recorded counts. */
export function evidenceOf({ publicBy, recordedBy, independent, without }: Choice): EvidenceFilter | null {
  const filter: EvidenceFilter = {
    ...(publicBy === null ? {} : { publicBy }),
    ...(recordedBy === null ? {} : { recordedBy }),
    ...(independent === null ? {} : { minIndependentSources: independent }),
    ...(without.length === 0 ? {} : { withoutSources: without }),
  };
  return Object.keys(filter).length === 0 ? null : filter;
}

export interface Bounds {
  readonly evidence: EvidenceFilter | null;
  readonly match: Match;
}

export interface Selection extends Bounds {
  readonly where: IncidentFilter;
}

export const boundsOf = (view: Choice): Bounds => ({ evidence: evidenceOf(view), match: view.match });
export const selectionOf = (view: Choice): Selection => ({ where: whereOf(view), ...boundsOf(view) });
