// What an entity comes to: its names, its values, its place in lists.
import type { EntityKind, NameKind, TypeCode } from '../../generated/schema.js';
import type { Statement } from '../records.js';
import type { DatedFacts, EntityFacts, ManyShown, ShownDate, ShownName, ShownText, ShownValue } from '../facts.js';
import { dayKey } from '../days.js';
import { shownFields } from '../fields.js';
import { foldName } from '../fold.js';
import { searchFactsOf } from '../search/keys.js';
import { isValuePredicate, valuePredicates, type ValuePredicate } from '../vocabulary.js';
import { deriveMeasures } from './measures.js';
import { deriveDated, spanShown } from './dated.js';
import { groupBy } from './group-by.js';
import type { EntityInput, Knowledge } from './inputs.js';
import { deriveExternalIds, deriveNames, deriveNativeCodes, deriveStatedTotals } from './values/many.js';
import { deriveValue, shownDate, shownText, shownType } from './values/shown.js';
import { settle } from './values/settle.js';

type ByPredicate = (predicate: ValuePredicate) => readonly Statement[];

const isRecorded = (statement: Statement): boolean => statement.endedRevision === null;

/** Ended statements are kept: the spans ever recorded are wanted too. */
function byPredicate(asSubject: readonly Statement[]): ByPredicate {
  const groups = groupBy(asSubject, ({ predicate }) => predicate);
  return (predicate) => groups.get(predicate) ?? [];
}

function valuesOf(kind: EntityKind, said: ByPredicate, knowledge: Knowledge): Readonly<Record<string, ShownValue>> {
  return Object.fromEntries(
    shownFields[kind].flatMap(({ name, predicate }): readonly (readonly [string, ShownValue])[] => {
      const { content, many } = valuePredicates[predicate];
      if (many || !said(predicate).some(isRecorded)) return [];
      return [[name, deriveValue(content, said(predicate), knowledge)]];
    }),
  );
}

/** The shown name; where no name passes, unnamed ones included, the shown description; else the id. */
function nameOf(id: string, names: readonly ManyShown<ShownName>[], description: ShownText): string {
  return names[0]?.shown.text ?? description.text ?? id;
}

function nameTextOf(name: string, names: readonly ManyShown<ShownName>[]): string {
  const texts = names.length === 0 ? [name] : names.map(({ shown }) => shown.text);
  return [...new Set(texts.map(foldName))].join('\n');
}

/** Where no name passes, what is shown in its place is searched; an id is no name. */
function searchedNames(
  names: readonly ManyShown<ShownName>[],
  description: ShownText,
): readonly { readonly text: string; readonly kind: NameKind | null }[] {
  if (names.length > 0) return names.map(({ shown }) => ({ text: shown.text, kind: shown.kind }));
  return description.text === null ? [] : [{ text: description.text, kind: null }];
}

function sortKeyOf(dated: DatedFacts | null, nameSort: string): string {
  return dated === null ? nameSort : `${dayKey(dated.sortFrom)}|${dayKey(dated.sortTo)}`;
}

function datedOf(kind: EntityKind, said: ByPredicate, date: ShownDate, knowledge: Knowledge): DatedFacts | null {
  if (kind !== 'INCIDENT' && kind !== 'ARREST') return null;
  return deriveDated(spanShown(date), said('DATE'), knowledge);
}

/**
 * An entity is supported while a statement that is not ended has it as subject or object, whatever its stance;
 * `sourceCount` counts the sources of those statements.
 */
export function deriveEntity(input: EntityInput, knowledge: Knowledge): EntityFacts {
  const { id, kind } = input.declaration;
  const said = byPredicate(input.asSubject.filter(({ predicate }) => isValuePredicate(predicate)));
  const names = deriveNames(said('NAME'), knowledge);
  const description = shownText(settle(said('DESCRIPTION'), knowledge));
  const name = nameOf(id, names, description);
  const nameSort = foldName(name) || id;
  const dated = datedOf(kind, said, shownDate(settle(said('DATE'), knowledge)), knowledge);
  const naming = [...input.asSubject, ...input.asObject].filter(isRecorded);
  const values = valuesOf(kind, said, knowledge);
  const typeCode: TypeCode | null = shownType(settle(said('TYPE'), knowledge)).value;
  return {
    id,
    supported: naming.length > 0,
    sourceCount: new Set(naming.map(({ source }) => source)).size,
    name,
    nameSort,
    nameText: nameTextOf(name, names),
    search: naming.length > 0 ? searchFactsOf(searchedNames(names, description)) : null,
    sortKey: sortKeyOf(dated, nameSort),
    typeCode,
    names,
    nativeCodes: deriveNativeCodes(said('NATIVE_CODE'), knowledge),
    externalIds: deriveExternalIds(said('EXTERNAL_ID'), knowledge),
    statedTotals: deriveStatedTotals(said('STATED_TOTAL'), knowledge),
    values,
    measures: deriveMeasures(kind, values, input.asSubject, knowledge),
    dated,
  };
}
