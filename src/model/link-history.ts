// The turns of what two entities were to each other: their order, and how each stands to those before it.
import type { TurnOrder } from '../generated/schema.js';
import { OPEN_FROM, OPEN_TO, UNDATED } from './days.js';
import { boundsOf, type DayRange } from './dates.js';
import type { DateSpan } from './records.js';

export interface Turn {
  readonly id: string;
  readonly during: DateSpan | null;
}

function keyOf({ during }: Turn): DayRange {
  return during === null ? { from: UNDATED, to: UNDATED } : boundsOf(during);
}

/** By first day, last day, id; what has no span comes last. */
export function inOrder<Of extends Turn>(turns: readonly Of[]): readonly Of[] {
  return [...turns].sort((a, b) => {
    const [x, y] = [keyOf(a), keyOf(b)];
    return x.from - y.from || x.to - y.to || (a.id < b.id ? -1 : 1);
  });
}

/** The last day on which it can have begun, and the first on which it can have been over: a span that lasted fixes both. */
function certainly({ during }: Turn): DayRange | null {
  if (during === null) return null;
  const { from, to } = boundsOf(during);
  return during.extent === 'LASTING' ? { from, to } : null;
}

function orderAfter(turn: Turn, before: readonly Turn[]): TurnOrder {
  if (before.length === 0) return 'FIRST';
  const { from } = keyOf(turn);
  if (turn.during === null || from === OPEN_FROM || before.some(({ during }) => during === null)) return 'UNCERTAIN';
  if (before.every((other) => keyOf(other).to !== OPEN_TO && keyOf(other).to < from)) return 'LATER';
  const own = certainly(turn);
  const overlaps = before.some((other) => {
    const lasted = certainly(other);
    return own !== null && lasted !== null && lasted.from <= own.from && own.from <= lasted.to;
  });
  return overlaps ? 'OVERLAPS' : 'UNCERTAIN';
}

/** In order, each with how it stands to all before it. */
export function historyOf<Of extends Turn>(
  turns: readonly Of[],
): readonly { readonly turn: Of; readonly after: TurnOrder }[] {
  const ordered = inOrder(turns);
  return ordered.map((turn, i) => ({ turn, after: orderAfter(turn, ordered.slice(0, i)) }));
}
