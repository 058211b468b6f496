// The links of some entities in order of time, each with how it stands to the earlier ones between the same two entities.
import type { TurnOrder } from '../../generated/schema.js';
import { groupBy } from '../derive/group-by.js';
import { historyOf, inOrder, type Turn } from '../link-history.js';

export interface TurnOf extends Turn {
  readonly subject: string;
  readonly object: string;
}

export function turnsOf<Of extends TurnOf>(
  links: readonly Of[],
): readonly { readonly turn: Of; readonly after: TurnOrder }[] {
  const pairs = groupBy(links, ({ subject, object }) => [subject, object].sort().join(' '));
  const after = new Map([...pairs.values()].flatMap((own) => historyOf(own).map((told) => [told.turn.id, told.after])));
  return inOrder(links).map((turn) => ({ turn, after: after.get(turn.id) ?? 'FIRST' }));
}
