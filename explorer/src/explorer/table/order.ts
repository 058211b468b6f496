// The order of the table as the address says it (`killed`, `-killed`) and as the server takes it.
import type { DatedEntityOrderKey } from '../../generated/graphql.js';

export const orderKeys = [
  'DATE',
  'NAME',
  'KILLED',
  'WOUNDED',
  'SOURCES',
] as const satisfies readonly DatedEntityOrderKey[];
export type OrderKey = (typeof orderKeys)[number];

export interface Order {
  readonly by: OrderKey;
  readonly direction: 'ASC' | 'DESC';
}

/** Null = by date, as the server has it. */
export function orderOf(text: string | null): Order | null {
  const by = orderKeys.find((key) => key === text?.replace(/^-/, '').toUpperCase());
  return by === undefined ? null : { by, direction: text?.startsWith('-') === true ? 'DESC' : 'ASC' };
}

/** What a click on a column asks for next: figures fall first, all else rises; then the other way; then no order. */
export function nextOrder(now: Order | null, by: OrderKey): string | null {
  const first = by === 'DATE' || by === 'NAME' ? 'ASC' : 'DESC';
  const write = (direction: Order['direction']): string => (direction === 'DESC' ? '-' : '') + by.toLowerCase();
  if (now?.by !== by) return write(first);
  return now.direction === first ? write(first === 'ASC' ? 'DESC' : 'ASC') : null;
}
