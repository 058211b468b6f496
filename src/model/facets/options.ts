// The keys under which a thing may stand when a list is counted or summed, each for certain or possibly.
import type { Match } from '../../generated/schema.js';

/** One of the keys: under `key`, DEFINITE or POSSIBLE. Several DEFINITE ones: it stands under each of them. */
export interface Option<Key> {
  readonly key: Key;
  readonly match: Match;
}

export function least(a: Match, b: Match): Match {
  return a === 'DEFINITE' && b === 'DEFINITE' ? 'DEFINITE' : 'POSSIBLE';
}

export function most(a: Match, b: Match): Match {
  return a === 'DEFINITE' || b === 'DEFINITE' ? 'DEFINITE' : 'POSSIBLE';
}

/** Whether it stands under some key for certain. */
export function isSettled(options: readonly Option<unknown>[]): boolean {
  return options.some(({ match }) => match === 'DEFINITE');
}

export function definitely<Key>(key: Key): Option<Key> {
  return { key, match: 'DEFINITE' };
}

export function possibly<Key>(key: Key): Option<Key> {
  return { key, match: 'POSSIBLE' };
}

/** Every combination of one option of each dimension; none where a dimension has none. */
export function combine<Key>(dimensions: readonly (readonly Option<Key>[])[]): readonly Option<readonly Key[]>[] {
  return dimensions.reduce<readonly Option<readonly Key[]>[]>(
    (made, options) =>
      made.flatMap((before) =>
        options.map(({ key, match }) => ({ key: [...before.key, key], match: least(before.match, match) })),
      ),
    [definitely([])],
  );
}

/** How many combinations there are, without making them. */
export function combinations(dimensions: readonly (readonly unknown[])[]): number {
  return dimensions.reduce((product, options) => product * options.length, 1);
}
