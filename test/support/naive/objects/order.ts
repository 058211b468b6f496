// Orders of lists: by keys one after the other, the last of which is the id.
import type { OrderDirection, SourceOrderKey } from '../../../../src/generated/schema.js';
import { BaylanysError } from '../../../../src/errors.js';
import { boundsOf } from '../../../../src/model/dates.js';
import { OPEN_FROM, OPEN_TO, UNDATED } from '../../../../src/model/days.js';
import { foldName } from '../../../../src/model/fold.js';
import type { Statement } from '../../../../src/model/records.js';
import { harmOf, kindOf, nameKey, peopleOf, placeInOrder, sourceCountOf } from '../entity.js';
import { linkOf, type LinkFacts } from '../link.js';
import type { View } from '../view.js';
import { alphabetical, sourceOf, type KnownSource, type World } from '../world.js';

export type Keys = readonly (string | number)[];

export interface OrderArgs<By extends string = string> {
  readonly by?: By;
  readonly direction?: OrderDirection;
}

function compareKeys(a: Keys, b: Keys): number {
  for (const [i, one] of a.entries()) {
    const other = b[i];
    const order =
      typeof one === 'number' && typeof other === 'number' ? one - other : alphabetical(String(one), String(other));
    if (order !== 0) return order;
  }
  return 0;
}

export function inOrder<Item>(
  items: readonly Item[],
  keysOf: (item: Item) => Keys,
  direction: OrderDirection | undefined = 'ASC',
): readonly Item[] {
  const sorted = items
    .map((item) => ({ item, keys: keysOf(item) }))
    .sort((a, b) => compareKeys(a.keys, b.keys))
    .map(({ item }) => item);
  return direction === 'DESC' ? sorted.reverse() : sorted;
}

/** Its best, else its lowest; what has neither comes before all that has one. */
const figureKey = (figure: { readonly low: number | null; readonly best: number | null } | null): number =>
  figure?.best ?? figure?.low ?? -1;

/** Of the graph as it stands, whatever evidence is asked for. */
export function entityKeys({ whole }: View, id: string, by: string): Keys {
  const only = (kind: string): void => {
    if (kindOf(whole, id) !== kind) throw new BaylanysError('BAD_USER_INPUT', `only ${kind} is ordered by ${by}`);
  };
  switch (by) {
    case 'ID':
      return [id];
    case 'DATE':
      return [...placeInOrder(whole, id), id];
    case 'NAME':
      return [nameKey(whole, id), id];
    case 'SOURCES':
      return [sourceCountOf(whole, id), id];
    case 'KILLED':
    case 'WOUNDED':
      only('INCIDENT');
      return [figureKey(harmOf(whole, id, by)), id];
    case 'PEOPLE':
      only('ARREST');
      return [figureKey(peopleOf(whole, id)), id];
    default:
      throw new Error(`no order by ${by}`);
  }
}

export function linkKeys({ whole }: View, { id }: LinkFacts, by: string): Keys {
  const link = linkOf(whole, id);
  if (by === 'SOURCES') return [link?.evidence.independentSourceCount ?? 0, id];
  if (by === 'DURING') return [link?.during ? boundsOf(link.during).from : UNDATED, id];
  return [id];
}

/** The earliest day of saying, else the latest of publication; what has neither stands last. */
export function statementKeys(world: World, { id, saidAt, source }: Statement, by = 'SAID'): Keys {
  if (by === 'ID') return [id];
  const said = saidAt === null ? OPEN_FROM : boundsOf(saidAt).from;
  if (said !== OPEN_FROM) return [said, id];
  const { published } = sourceOf(world, source);
  const latest = published === null ? OPEN_TO : boundsOf(published).to;
  return [latest === OPEN_TO ? UNDATED : latest, id];
}

export function sourceKeys(source: KnownSource, by: SourceOrderKey = 'NAME'): Keys {
  switch (by) {
    case 'ID':
      return [source.id];
    case 'NAME': {
      const names = [source.publisher, source.title].map((part) => foldName(part ?? '')).filter((part) => part !== '');
      return [names.length === 0 ? source.id : names.join(' '), source.id];
    }
    case 'PUBLISHED': {
      const from = source.published === null ? OPEN_FROM : boundsOf(source.published).from;
      return [from === OPEN_FROM ? UNDATED : from, source.id];
    }
  }
}
