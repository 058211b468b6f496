// What lists and filters need of a date: its order keys, its spans, and how far they reach.
import type { DateSpan, Statement } from '../records.js';
import type { DatedFacts, ShownDate } from '../facts.js';
import { boundsOf } from '../dates.js';
import { OPEN_FROM, OPEN_TO, UNDATED, LONG_SPAN_DAYS } from '../days.js';
import type { Knowledge } from './inputs.js';
import { heldStatements, liveSupport } from './positions.js';
import { envelopeOf, listsOf, spanOf, type Span } from './spans.js';
import { isSupport } from './stances.js';
import { valueBearing } from './values/compare.js';

/** The span of a shown date; null where none is known. */
export function spanShown(shown: ShownDate | null | undefined): DateSpan | null {
  if (!shown) return null;
  const { edtf, precision, extent, basis, yearBasis, earliest, latest, timeOfDay, asStated } = shown;
  if (edtf === null || precision === null || extent === null || basis === null || yearBasis === null) return null;
  return { edtf, earliest, latest, precision, extent, timeOfDay, asStated, basis, yearBasis };
}

function spansSaid(statements: readonly Statement[]): readonly Span[] {
  return statements.flatMap(({ content }) => (content?.type === 'DATE' ? [spanOf(content)] : []));
}

function spanClassOf(shown: DateSpan | null, everSaid: readonly Span[]): DatedFacts['spanClass'] {
  const envelope = shown === null ? null : envelopeOf([...everSaid, spanOf(shown)]);
  if (envelope === null) return 2;
  const open = envelope.from === OPEN_FROM || envelope.to === OPEN_TO;
  return open || envelope.to - envelope.from + 1 > LONG_SPAN_DAYS ? 1 : 0;
}

/** From the date shown, and from all statements of the date, ended ones included. */
export function deriveDated(
  shown: DateSpan | null,
  statements: readonly Statement[],
  knowledge: Pick<Knowledge, 'source'>,
): DatedFacts {
  const everInSupport = statements.filter(({ stance }) => isSupport(stance));
  const bounds = shown === null ? { from: UNDATED, to: UNDATED } : boundsOf(shown);
  return {
    sortFrom: bounds.from,
    sortTo: bounds.to,
    spanClass: spanClassOf(shown, spansSaid(everInSupport)),
    spans: listsOf(spansSaid(liveSupport(heldStatements(statements, knowledge, valueBearing)))),
  };
}
