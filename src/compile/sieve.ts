// Lists whose criterion is weighed row by row: what passes is kept until the page is full and everything is counted.
import { reaches, type Threshold, type Weighed } from './criterion.js';
import { cells } from './emit.js';
import type { Input } from './observe.js';

export interface Sieve {
  /** Looks at one row; true = no more are needed. */
  readonly take: (row: unknown) => boolean;
  /** Those of the page, and one more where there is one. */
  readonly kept: () => readonly unknown[];
  /** How many passed, as far as was asked. */
  readonly counted: () => number;
}

export interface SieveParts {
  readonly weigh: Weighed;
  readonly threshold: Threshold;
  /** Where the row holds the weighed cell and whether it lies beyond the cursor (null: all do). */
  readonly weightSlot: number;
  readonly beyondSlot: number | null;
  readonly size: (input: Input) => number;
  /** How far is counted; null = not at all. */
  readonly countTo: ((input: Input) => number) | null;
}

export function sieveOf(parts: SieveParts, input: Input): Sieve {
  const { weigh, threshold, weightSlot, beyondSlot } = parts;
  const size = parts.size(input);
  const countTo = parts.countTo?.(input) ?? -1;
  const kept: unknown[] = [];
  let counted = 0;
  return {
    take: (row) => {
      const slots = cells(row);
      if (reaches(weigh.read(slots[weightSlot], input), threshold)) {
        counted += 1;
        if (kept.length <= size && (beyondSlot === null || slots[beyondSlot] === true)) kept.push(row);
      }
      return kept.length > size && counted > countTo;
    },
    kept: () => kept,
    counted: () => counted,
  };
}
