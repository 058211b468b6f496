// The one statement of a timeline: without evidence the database groups by spans, so that what is alike comes as one row.
import { cypher, join, value, variable, type Fragment, type Variable } from '../../cypher/tag.js';
import type { Threshold } from '../criterion.js';
import { linkCell } from '../evidence/facts.js';
import type { Scope } from '../scope.js';
import { thingCell } from '../thing.js';
import type { Around } from './around.js';
import type { Track } from './asked.js';
import { boundsOf } from './bounds.js';
import { tags } from './read.js';
import { countedSayings } from './sayings.js';

/** What of it has to be read. */
export interface Reads {
  readonly tracks: ReadonlySet<Track>;
  /** Lists that stand beside the buckets, a cell each; null where there are none. */
  readonly beside: Fragment | null;
}

/** `[tag, how many, weight, spans]`, a row for each that differ. */
function groupedRows(tag: number, of: Variable, weight: Variable): Fragment {
  const [spans, count] = [variable('m'), variable('c')];
  return cypher`WITH ${weight}, [${of}.spansFrom, ${of}.spansTo, ${of}.spansLasting] AS ${spans}, count(*) AS ${count} RETURN [${value(tag)}, ${count}, ${weight}, ${spans}] AS item`;
}

function incidentsPart(scope: Scope, { incidents }: Around): Fragment {
  const { text, n, weight } = incidents.members;
  if (scope.evidence === null) return cypher`${text} ${groupedRows(tags.INCIDENTS, n, weight)}`;
  return cypher`${text} RETURN [${value(tags.INCIDENTS)}, 1, ${weight}, ${thingCell(scope, n, false)}] AS item`;
}

function linksPart(scope: Scope, { links }: Around): Fragment {
  const { text, r, weight } = links(boundsOf(scope).links, null);
  if (scope.evidence === null) return cypher`${text} ${groupedRows(tags.LINKS, r, weight)}`;
  return cypher`${text} RETURN [${value(tags.LINKS)}, 1, ${weight}, ${linkCell(scope.evidence, r)}] AS item`;
}

function sayingsPart(scope: Scope, { links }: Around, threshold: Threshold): Fragment {
  const { text, count, weight, days } = countedSayings(scope, links(boundsOf(scope).spoken, null), threshold);
  return cypher`${text} RETURN [${value(tags.SAYINGS)}, ${count}, ${weight}, ${days}] AS item`;
}

/** Null where nothing is to be read. */
export function timelineText(scope: Scope, around: Around, reads: Reads, threshold: Threshold): Fragment | null {
  const { tracks, beside } = reads;
  const parts = [
    ...(tracks.has('incidents') ? [incidentsPart(scope, around)] : []),
    ...(tracks.has('links') ? [linksPart(scope, around)] : []),
    ...(tracks.has('sayings') ? [sayingsPart(scope, around, threshold)] : []),
    ...(beside === null ? [] : [cypher`RETURN [${value(tags.BESIDE)}, ${beside}] AS item`]),
  ];
  return parts.length === 0 ? null : join(parts, cypher` UNION ALL `);
}
