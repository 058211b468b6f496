// Values as the contract shows them.
import type { Predicate } from '../../../../src/generated/schema.js';
import { valuePredicates, type ValuePredicate } from '../../../../src/model/vocabulary.js';
import { harmOf, isSpokenOf, namesOf, valueOf, valuesOf } from '../entity.js';
import type { Part } from '../harm.js';
import type { View } from '../view.js';
import { valueNamed } from '../world.js';
import { statementObject, statementsOf, type StatementListArgs } from './evidence.js';

const statementsAbout = (view: View, topic: string) => (args: StatementListArgs) =>
  statementsOf(view, args, (one) => one.about === topic);

const noFields: Readonly<Partial<Record<string, object>>> = {
  COUNT: { approximate: false },
  HARM: { approximate: false },
};

function harmObject(view: View, id: string, predicate: 'KILLED' | 'WOUNDED') {
  const { evidence, details, parts, low, best, high, approximate, stated } = harmOf(view, id, predicate);
  const partObject = (part: Part) => ({
    ...part,
    statements: () =>
      part.statements.flatMap((one) => view.passing.filter((s) => s.id === one).map((s) => statementObject(view, s))),
  });
  const figure = { low, best, high, approximate, stated, role: null, roleAsStated: null };
  return { ...figure, ...evidence, ...details, parts: parts.map(partObject) };
}

/** One value for all that is said of it. Null where nobody speaks of it and the field may be null. */
export function valueObject(view: View, id: string, predicate: ValuePredicate, mayBeNull: boolean): object | null {
  if (mayBeNull && !isSpokenOf(view, id, predicate)) return null;
  const statements = statementsAbout(view, valueNamed(id, predicate));
  if (predicate === 'KILLED' || predicate === 'WOUNDED') return { ...harmObject(view, id, predicate), statements };
  const { shown, stated, evidence } = valueOf(view, id, predicate);
  const empty = noFields[valuePredicates[predicate].content] ?? {};
  return { ...(shown?.content ?? empty), stated, ...evidence, statements };
}

/** Several that stand side by side. */
export function valueObjects(view: View, id: string, predicate: Predicate): readonly object[] {
  const sides = predicate === 'NAME' ? namesOf(view, id) : valuesOf(view, id, predicate);
  return sides.map(({ about, claim, evidence }) => ({
    ...claim.content,
    ...evidence,
    statements: statementsAbout(view, about),
  }));
}
