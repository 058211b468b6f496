// What was looked for: of each thing that can be said of an incident whether it is recorded, stated as unknown or as none, or
// not spoken of; the rule of the filters (`perpetrators: NOT_RECORDED`), for all states at once.
import type { LinkKind, Match, Predicate, RecordState } from '../../generated/schema.js';
import { stateOf } from '../derive/measures.js';
import type { ShownValue } from '../facts.js';
import { linkKindNames, linkKinds, valuePredicates, type ValuePredicate } from '../vocabulary.js';

/** How certainly: not, possibly, for certain. */
export type Certainty = 0 | 1 | 2;

/** NOT_RECORDED, and yet somebody speaks of it: only to deny or doubt it, to take it back, or to call it unproven. */
export type SoughtState = RecordState | 'ONLY_DISPUTED';
export const soughtStates = Object.freeze([
  'RECORDED',
  'STATED_UNKNOWN',
  'STATED_NONE',
  'NOT_RECORDED',
  'ONLY_DISPUTED',
] as const satisfies readonly SoughtState[]);

export type StateWeights = Readonly<Record<SoughtState, Certainty>>;

/** What names or describes it is not looked for. */
const describes: ReadonlySet<string> = new Set(['DESCRIPTION']);

const sideBySide = (predicate: ValuePredicate): boolean => valuePredicates[predicate].many;

/** Of which links and values of an incident it can be said, in the contract's order. */
export const soughtValues: readonly ValuePredicate[] = Object.freeze(
  (Object.keys(valuePredicates) as ValuePredicate[]).filter(
    (one) => valuePredicates[one].of.includes('INCIDENT') && !sideBySide(one) && !describes.has(one),
  ),
);
export const soughtLinks: readonly LinkKind[] = Object.freeze(
  linkKindNames.filter((kind) => linkKinds[kind].from.includes('INCIDENT')),
);
export const soughtPredicates: readonly Predicate[] = Object.freeze([...soughtValues, ...soughtLinks]);

const inNone: StateWeights = { RECORDED: 0, STATED_UNKNOWN: 0, STATED_NONE: 0, NOT_RECORDED: 0, ONLY_DISPUTED: 0 };
export const certainlyRecorded: StateWeights = Object.freeze({ ...inNone, RECORDED: 2 });

/**
 * What is shown is in one state for certain. It is given where something supports it that does not only say that it is
 * unknown, or that there is none. A value of which nobody speaks is not there (null).
 */
export function weightsOfValue(shown: ShownValue | null): StateWeights {
  if (shown === null) return { ...inNone, NOT_RECORDED: 2 };
  const state = stateOf(shown.stated === null && shown.sourceCount > 0, shown.stated);
  return { ...inNone, [state]: 2, ONLY_DISPUTED: state === 'NOT_RECORDED' ? 2 : 0 };
}

const weigh = (weight: number): Certainty => (weight >= 2 ? 2 : weight === 1 ? 1 : 0);

/** What is known of the links of one kind. */
export interface LinkSaid {
  /** How certainly one is there that is supported, */
  readonly recorded: Certainty;
  /** one of which somebody only speaks without support, */
  readonly disputed: Certainty;
  /** somebody who says that the other end is unknown, */
  readonly unknown: Certainty;
  /** and somebody who says that there is none. */
  readonly none: Certainty;
}

export function weightsOfLinks({ recorded, disputed, unknown, none }: LinkSaid): StateWeights {
  const not = (weight: number): number => 2 - weight;
  const notRecorded = weigh(Math.min(not(recorded), not(Math.max(unknown, none))));
  return {
    RECORDED: recorded,
    STATED_UNKNOWN: weigh(Math.min(not(recorded), unknown)),
    STATED_NONE: weigh(Math.min(not(recorded), not(unknown), none)),
    NOT_RECORDED: notRecorded,
    ONLY_DISPUTED: weigh(Math.min(notRecorded, disputed)),
  };
}

export interface SoughtCounts {
  readonly definite: number;
  readonly possible: number;
}
export type SoughtFacts = Readonly<Record<SoughtState, SoughtCounts>>;

/** `weight`: how well the incidents pass. Under DEFINITE only what is certain counts. */
export function countStates(
  incidents: Iterable<{ readonly count: number; readonly weight: Certainty; readonly states: StateWeights }>,
  threshold: Match,
): SoughtFacts {
  const counts = Object.fromEntries(soughtStates.map((state) => [state, { definite: 0, possible: 0 }])) as Record<
    SoughtState,
    { definite: number; possible: number }
  >;
  for (const { count, weight, states } of incidents) {
    for (const state of soughtStates) {
      const weighs = Math.min(weight, states[state]);
      if (weighs === 2) counts[state].definite += count;
      else if (weighs === 1 && threshold === 'POSSIBLE') counts[state].possible += count;
    }
  }
  return counts;
}
