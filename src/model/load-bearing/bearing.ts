// What statements rest on: the sources, voices and passages without which they fall.
import type { Said } from '../compare/said.js';
import { groupBy } from '../derive/group-by.js';

/** A statement that passes, and what it rests on. */
export interface Bearing extends Said {
  /** Every source that anybody may see behind it, its own among them: it falls with each of them. */
  readonly behind: readonly string[];
  /** Who it is that speaks (`voiceOf`). */
  readonly voice: string;
  /** It falls with its passage where it has only one. */
  readonly passages: readonly string[];
}

/** Something that may fall, and all that would fall with it. */
export interface Candidate {
  readonly id: string;
  readonly fallen: ReadonlySet<Bearing>;
}

export interface Candidates {
  readonly sources: readonly Candidate[];
  readonly origins: readonly Candidate[];
  readonly passages: readonly Candidate[];
}

function byEach(
  said: readonly Bearing[],
  idsOf: (one: Bearing) => readonly string[],
  falls: (one: Bearing) => boolean,
): readonly Candidate[] {
  const pairs = said.flatMap((one) => [...new Set(idsOf(one))].map((id) => ({ id, one })));
  return [...groupBy(pairs, ({ id }) => id)].map(([id, own]) => ({
    id,
    fallen: new Set(own.map(({ one }) => one).filter(falls)),
  }));
}

/** Everything that a statement rests on, whether or not anything falls with it. */
export function candidatesOf(said: readonly Bearing[]): Candidates {
  const always = (): boolean => true;
  return {
    sources: byEach(said, ({ behind }) => behind, always),
    origins: byEach(said, ({ voice }) => [voice], always),
    passages: byEach(
      said,
      ({ passages }) => passages,
      ({ passages }) => passages.length === 1,
    ),
  };
}
