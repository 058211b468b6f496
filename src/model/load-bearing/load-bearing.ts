// What an entity, a link or a route rests on: the rule as a whole.
import { demandsAnything } from '../derive/admitted.js';
import type { Weighing } from '../compare/said.js';
import { candidatesOf, type Bearing } from './bearing.js';
import { remembering, touching, weigh, workOf, type Weight } from './effects.js';
import { leastToFall, type Least } from './least.js';
import { wholeOf, type Question } from './things.js';

/** About in millionths of a second: as nothing else is answered meanwhile, it has to stay short. */
export const MOST_WORK = 2_000_000;

export interface LoadBearingFacts extends Least {
  readonly stands: boolean;
  readonly statements: number;
  readonly sources: readonly Weight[];
  readonly origins: readonly Weight[];
  readonly passages: readonly Weight[];
  /** Sources without any one of which it would not stand, sorted. */
  readonly alone: readonly string[];
}

/** Null where it would be more work than may be done. */
export function loadBearing(question: Question, said: readonly Bearing[], weighing: Weighing): LoadBearingFacts | null {
  const whole = wholeOf(question, said, weighing);
  const read = [...new Set(whole.things.flatMap(({ reads }) => reads))];
  const { sources: bySource, origins, passages } = candidatesOf(read);
  const touches = touching(whole);
  const work = workOf(whole, touches, [...bySource, ...origins, ...passages]);
  if (work > MOST_WORK) return null;
  const stands = whole.pillars(() => true).every((support) => support.length > 0);
  const by = { stands, touches, effectOf: remembering() };
  const sources = weigh(whole, bySource, by);
  return {
    stands,
    statements: whole.about.length,
    sources,
    origins: weigh(whole, origins, by),
    passages: weigh(whole, passages, by),
    alone: sources.flatMap(({ id, gone }) => (gone ? [id] : [])).sort(),
    ...leastToFall(whole, question.of !== 'ENTITY' && demandsAnything(weighing.demands)),
  };
}
