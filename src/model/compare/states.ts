// What a link, a value or an entity comes to by the statements that pass, and whether it does so for certain.
import { isDeepStrictEqual } from 'node:util';
import type { ContentKind, EntityKind, Match } from '../../generated/schema.js';
import { BaylanysError } from '../../errors.js';
import { dateUnder, entityUnder, isAdmitted } from '../derive/admitted.js';
import type { Passed } from '../derive/inputs.js';
import { weighLink, type LinkShown } from '../derive/link.js';
import { hasSupport } from '../derive/stances.js';
import type {
  EntityFacts,
  ShownExternalId,
  ShownName,
  ShownNativeCode,
  ShownStatedTotal,
  ShownValue,
} from '../facts.js';
import { fieldOf } from '../fields.js';
import { identityOfLink } from '../ids.js';
import { isValuePredicate, valuePredicates, type ValuePredicate } from '../vocabulary.js';
import type { Body, Said, Weighing } from './said.js';
import { valueOnly } from './value-only.js';

export interface LinkState {
  readonly match: Match;
  readonly facts: LinkShown;
  /** What supports it and stands. */
  readonly support: readonly Said[];
}

export type Shown = ShownValue | ShownName | ShownNativeCode | ShownExternalId | ShownStatedTotal;

export interface ValueState {
  readonly match: Match;
  readonly shown: Shown;
}

export interface EntityState {
  readonly match: Match;
}

/** A value of an entity: one field, or one of several values that stand side by side. */
export interface ValueNamed {
  readonly entity: string;
  readonly kind: EntityKind;
  readonly predicate: ValuePredicate;
  readonly field: string;
  readonly content: ContentKind;
  readonly about: string;
}

const matchOf = (definite: boolean): Match => (definite ? 'DEFINITE' : 'POSSIBLE');

function passed(said: readonly Said[], { knowledge }: Weighing): Passed {
  return {
    statements: said.map(({ statement }) => statement),
    knowledge,
    references: new Set(said.flatMap(({ statement, reference }) => (reference ? [statement.id] : []))),
  };
}

/** It is there while something that passes speaks of it; its match is the most of the statements that support it. */
export function linkState(
  id: string,
  said: readonly Said[],
  dates: Body['dates'],
  weighing: Weighing,
): LinkState | null {
  if (said.length === 0) return null;
  const { demands, knowledge } = weighing;
  const identity = identityOfLink(id);
  if (identity === null) throw new BaylanysError('INTERNAL', `'${id}' is no link's id`);
  const statements = said.map(({ statement }) => statement);
  const dateOf = (end: string) => dateUnder(demands, passed(dates.get(end) ?? [], weighing));
  const { shown: facts, supporting } = weighLink(
    { identity, statements, subjectDate: dateOf(identity.subject), objectDate: dateOf(identity.object) },
    knowledge,
  );
  const ids = new Set(supporting.map(({ id: of }) => of));
  const support = said.filter(({ statement }) => ids.has(statement.id));
  const hasReference = support.some(({ reference }) => reference);
  if (!isAdmitted(demands, facts, hasReference)) return null;
  const match = matchOf((support.length > 0 ? support : said).some(({ definite }) => definite));
  return { match, facts, support };
}

/** Which value the statements that share this are about; null where no field shows it. */
export function valueNamed(kind: EntityKind, { statement }: Said): ValueNamed | null {
  const { subject, predicate, about } = statement;
  const field = isValuePredicate(predicate) ? fieldOf(kind, predicate) : null;
  if (field === null || !isValuePredicate(predicate)) return null;
  return { entity: subject, kind, predicate, field, content: valuePredicates[predicate].content, about };
}

function shownIn(facts: EntityFacts, { field, predicate, about }: ValueNamed): Shown | null {
  if (!valuePredicates[predicate].many) return facts.values[field] ?? null;
  const lists = [facts.names, facts.nativeCodes, facts.externalIds, facts.statedTotals];
  return lists.flat().find((one) => one.about === about)?.shown ?? null;
}

function valueShown(named: ValueNamed, said: readonly Said[], weighing: Weighing): Shown | null {
  const shown = shownIn(entityUnder(weighing.demands, named.kind, named.entity, passed(said, weighing)), named);
  // Where all that was said against it was taken back nothing is left of it.
  return shown === null || shown.standing === null ? null : shown;
}

/** Where nothing is shown for want of support, the standing is all that there is to show. */
function isSame(a: Shown, b: Shown): boolean {
  return isDeepStrictEqual(valueOnly(a), valueOnly(b)) && (hasSupport(a.standing) || a.standing === b.standing);
}

/** It is there for certain where the statements that must pass show the same. */
export function valueState(named: ValueNamed, said: readonly Said[], weighing: Weighing): ValueState | null {
  const shown = valueShown(named, said, weighing);
  if (shown === null) return null;
  const certain = said.filter(({ definite }) => definite);
  const alone = certain.length === said.length ? shown : valueShown(named, certain, weighing);
  return { shown, match: matchOf(alone !== null && isSame(alone, shown)) };
}

/** It is supported while something that passes names it. */
export function entityState(naming: readonly Said[]): EntityState | null {
  return naming.length === 0 ? null : { match: matchOf(naming.some(({ definite }) => definite)) };
}
