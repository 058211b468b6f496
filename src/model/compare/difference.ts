// How one thing differs between two bodies of evidence.
import { isDeepStrictEqual } from 'node:util';
import type { ChangedPart, EvidenceChange } from '../../generated/schema.js';
import type { EntityState, LinkState, ValueState } from './states.js';
import { spanOnly, valueAsWorded, valueOnly } from './value-only.js';

export interface Difference<State> {
  readonly change: EvidenceChange;
  /** In the order of the contract; empty where it is there on one side only. */
  readonly changed: readonly ChangedPart[];
  readonly left: State | null;
  readonly right: State | null;
}

type Parts<State> = readonly (readonly [ChangedPart, (state: State) => unknown])[];

const ofLinks: Parts<LinkState> = [
  ['MATCH', ({ match }) => match],
  ['STANDING', ({ facts }) => facts.standing],
  ['ROLE', ({ facts }) => facts.role],
  ['SIDE', ({ facts }) => facts.side],
  ['DURING', ({ facts }) => spanOnly(facts.during)],
  ['WORDING', ({ facts }) => facts.during],
  ['SOURCE_COUNT', ({ facts }) => facts.sourceCount],
  ['ORIGIN_COUNT', ({ facts }) => facts.originCount],
  ['INDEPENDENT_SOURCE_COUNT', ({ facts }) => facts.independentSourceCount],
  ['POSITIONS', ({ facts }) => facts.positions],
];

const ofValues: Parts<ValueState> = [
  ['VALUE', ({ shown }) => valueOnly(shown)],
  ['WORDING', ({ shown }) => valueAsWorded(shown)],
  ['MATCH', ({ match }) => match],
  ['STANDING', ({ shown }) => shown.standing],
  ['CONTESTED', ({ shown }) => shown.contested],
  ['SOURCE_COUNT', ({ shown }) => shown.sourceCount],
  ['ORIGIN_COUNT', ({ shown }) => shown.originCount],
  ['INDEPENDENT_SOURCE_COUNT', ({ shown }) => shown.independentSourceCount],
];

const ofEntities: Parts<EntityState> = [['MATCH', ({ match }) => match]];

/** Null where they are the same, or it is on neither side. */
function differ<State>(left: State | null, right: State | null, parts: Parts<State>): Difference<State> | null {
  if (left === null || right === null) {
    if (left === right) return null;
    return { change: left === null ? 'GAINED' : 'LOST', changed: [], left, right };
  }
  const found = parts.flatMap(([part, of]) => (isDeepStrictEqual(of(left), of(right)) ? [] : [part]));
  // Of another value or span the words are other ones anyway.
  const isOther = found.includes('VALUE') || found.includes('DURING');
  const changed = found.filter((part) => part !== 'WORDING' || !isOther);
  return changed.length === 0 ? null : { change: 'CHANGED', changed, left, right };
}

export const differLinks = (left: LinkState | null, right: LinkState | null) => differ(left, right, ofLinks);
export const differValues = (left: ValueState | null, right: ValueState | null) => differ(left, right, ofValues);
export const differEntities = (left: EntityState | null, right: EntityState | null) => differ(left, right, ofEntities);
