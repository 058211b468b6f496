// What was looked for: of each thing that can be said of an incident whether it is recorded, stated as unknown or as none, or
// not spoken of; the rule of the filters (`perpetrators: NOT_RECORDED`), for all states at once.
import type { LinkKind, Match, Predicate, RecordState } from '../../generated/schema.js';
import { stateOf } from '../derive/measures.js';
import type { ShownValue } from '../facts.js';
import { linkKindNames, linkKinds, valuePredicates, type ValuePredicate } from '../vocabulary.js';

export const recordStates = ['RECORDED', 'STATED_UNKNOWN', 'STATED_NONE', 'NOT_RECORDED'] as const;

/** Of each state: not, possibly or certainly. */
export type StateWeights = Readonly<Record<RecordState, 0 | 1 | 2>>;

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

/** A value is given where something supports it that is not only said to be unknown, or not to be. */
export function stateOfValue(shown: ShownValue | null): RecordState {
  if (shown === null) return 'NOT_RECORDED';
  return stateOf(shown.stated === null && shown.sourceCount > 0, shown.stated);
}

const weigh = (weight: number): 0 | 1 | 2 => (weight >= 2 ? 2 : weight === 1 ? 1 : 0);

/** What is shown is in one state for certain. */
export function weightsOfState(state: RecordState): StateWeights {
  return { ...{ RECORDED: 0, STATED_UNKNOWN: 0, STATED_NONE: 0, NOT_RECORDED: 0 }, [state]: 2 };
}

/** What is known of the links of one kind: how certainly some link is there, and somebody says that there is none or that it is unknown. */
export interface LinkSaid {
  readonly recorded: 0 | 1 | 2;
  readonly unknown: 0 | 1 | 2;
  readonly none: 0 | 1 | 2;
}

export function weightsOfLinks({ recorded, unknown, none }: LinkSaid): StateWeights {
  const not = (weight: number): number => 2 - weight;
  return {
    RECORDED: recorded,
    STATED_UNKNOWN: weigh(Math.min(not(recorded), unknown)),
    STATED_NONE: weigh(Math.min(not(recorded), not(unknown), none)),
    NOT_RECORDED: weigh(Math.min(not(recorded), not(Math.max(unknown, none)))),
  };
}

export interface SoughtCounts {
  readonly definite: number;
  readonly possible: number;
}
export type SoughtFacts = Readonly<Record<RecordState, SoughtCounts>>;

/** `weight`: how well the incidents pass. Under DEFINITE only what is certain counts. */
export function countStates(
  incidents: Iterable<{ readonly count: number; readonly weight: 0 | 1 | 2; readonly states: StateWeights }>,
  threshold: Match,
): SoughtFacts {
  const counts = Object.fromEntries(recordStates.map((state) => [state, { definite: 0, possible: 0 }])) as Record<
    RecordState,
    { definite: number; possible: number }
  >;
  for (const { count, weight, states } of incidents) {
    for (const state of recordStates) {
      const weighs = Math.min(weight, states[state]);
      if (weighs === 2) counts[state].definite += count;
      else if (weighs === 1 && threshold === 'POSSIBLE') counts[state].possible += count;
    }
  }
  return counts;
}
