// What lists filter and order by, as scalars beside the shown values that they are read from.
import type { EntityKind, RecordState, StatedAbsence } from '../../generated/schema.js';
import type { Statement } from '../records.js';
import type { Figure, ShownCoordinates, ShownText, ShownValue } from '../facts.js';
import { shownFields } from '../fields.js';
import { valuePredicates, type ValuePredicate } from '../vocabulary.js';
import { groupBy } from './group-by.js';
import type { Knowledge } from './inputs.js';
import { heldStatements, sameThing } from './positions.js';
import { hasSupport, isSupport } from './stances.js';
import { standingOf } from './standing.js';
import { reachKm } from './values/compare.js';

/** An open high, as stored: more than any number of people. */
export const UNBOUNDED = 2_000_000_000;
/** Where nothing is known of a number it stands before every number in order. */
const UNKNOWN_NUMBER = -1;

export interface NumberRange {
  readonly low: number;
  readonly high: number;
}

/** From the least to the greatest that a figure may be; null where nothing is known of it. */
export function rangeOf(figure: Pick<Figure, 'low' | 'best' | 'high'> | null): NumberRange | null {
  if (figure === null) return null;
  const { low, best, high } = figure;
  if (low === null && high === null) return best === null ? null : { low: best, high: best };
  return { low: low ?? 0, high: high ?? UNBOUNDED };
}

/** Texts that may be stated as unknown ("never explained") and are asked for by that. */
const askedByState: ReadonlySet<ValuePredicate> = new Set(['EXPLANATION', 'MOTIVE', 'WEAPON', 'SUSPECTED_OFFENCE']);

export function stateOf(given: boolean, stated: StatedAbsence | null): RecordState {
  if (given) return 'RECORDED';
  if (stated === null) return 'NOT_RECORDED';
  return stated === 'UNKNOWN_STATED' ? 'STATED_UNKNOWN' : 'STATED_NONE';
}

export type Measures = Readonly<Record<string, number | string | null>>;

function measuresOf(name: string, predicate: ValuePredicate, shown: ShownValue | undefined): Measures {
  switch (valuePredicates[predicate].content) {
    case 'HARM':
    case 'COUNT': {
      const figure = (shown as Figure | undefined) ?? null;
      const range = rangeOf(figure);
      return {
        [`${name}Low`]: range?.low ?? null,
        [`${name}High`]: range?.high ?? null,
        [`${name}Sort`]: figure?.best ?? range?.low ?? UNKNOWN_NUMBER,
      };
    }
    case 'COORDINATES': {
      const point = shown as ShownCoordinates | undefined;
      const known = point?.lat !== undefined && point.lat !== null;
      return {
        lat: known ? point.lat : null,
        lon: known ? point.lon : null,
        reachKm: known && point.precision !== null ? reachKm(point.precision) : null,
      };
    }
    case 'TEXT': {
      if (!askedByState.has(predicate)) return {};
      const text = shown as ShownText | undefined;
      return { [`${name}State`]: stateOf((text?.text ?? null) !== null, text?.stated ?? null) };
    }
    default:
      return {};
  }
}

/** Whether perpetrators are recorded: by a link that is supported, else by what is stated of them. */
export function perpetratorsState(statements: readonly Statement[], knowledge: Pick<Knowledge, 'source'>): RecordState {
  const links = groupBy(statements, ({ link }) => link);
  const given = [...links].some(
    ([link, own]) => link !== null && hasSupport(standingOf(heldStatements(own, knowledge, sameThing))),
  );
  const stated = (links.get(null) ?? []).filter((one) => one.endedRevision === null && isSupport(one.stance));
  const unknown = stated.some(({ valueKind }) => valueKind === 'UNKNOWN_STATED');
  return stateOf(given, unknown ? 'UNKNOWN_STATED' : stated.length > 0 ? 'NONE_STATED' : null);
}

export function deriveMeasures(
  kind: EntityKind,
  values: Readonly<Record<string, ShownValue>>,
  asSubject: readonly Statement[],
  knowledge: Pick<Knowledge, 'source'>,
): Measures {
  const of = shownFields[kind].map(({ name, predicate }) => measuresOf(name, predicate, values[name]));
  const perpetrators = asSubject.filter(({ predicate }) => predicate === 'PERPETRATED_BY');
  return Object.assign(
    {},
    ...of,
    kind === 'INCIDENT' ? { perpetratorsState: perpetratorsState(perpetrators, knowledge) } : {},
  ) as Measures;
}
