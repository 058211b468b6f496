// Choices of a generated operation: drawn by fast-check, so that the same seed gives the same and a failure shrinks.
import fc from 'fast-check';

export interface Dice {
  /** A whole number from 0 up to this one. */
  readonly upTo: (most: number) => number;
  /** True in so many of a hundred cases; never once shrunk. */
  readonly chance: (percent: number) => boolean;
  readonly one: <Item>(items: readonly Item[]) => Item;
  /** Some of them, at least so many, in their order. */
  readonly some: <Item>(items: readonly Item[], least: number, most: number) => readonly Item[];
}

/** Every number as likely as the others: small ones would ask for the same few fields again and again. */
const anyUpTo = (most: number): fc.Arbitrary<number> => fc.noBias(fc.nat(most));

export function dice(draw: fc.GeneratorValue): Dice {
  const upTo = (most: number): number => draw(anyUpTo, most);
  const one = <Item>(items: readonly Item[]): Item => {
    const item = items[upTo(items.length - 1)];
    if (item === undefined) throw new Error('nothing to choose from');
    return item;
  };
  return {
    upTo,
    one,
    chance: (percent) => upTo(99) >= 100 - percent,
    some: (items, least, most) => {
      const wanted = Math.min(items.length, least + upTo(Math.max(0, most - least)));
      const left = [...items];
      const taken = new Set(Array.from({ length: wanted }, () => left.splice(upTo(left.length - 1), 1)[0]));
      return items.filter((item) => taken.has(item));
    },
  };
}
