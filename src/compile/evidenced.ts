// Values of any kind behind the interface `Evidenced`, read from what the rules of model/ made of them.
import type { ContentKind } from '../generated/schema.js';
import { cypher } from '../cypher/tag.js';
import type { Shown } from '../model/compare/states.js';
import { nested } from './connection.js';
import { row } from './emit.js';
import { readJson, type Hook, type Json } from './json.js';
import type { Input } from './observe.js';
import type { Emitter, Scope } from './scope.js';
import { objectType, type Field } from './selection.js';
import type { Shelf, Showing, ValueAsked } from './showing.js';
import { statementConnection } from './statements.js';

const typeNames: Readonly<Record<ContentKind, string>> = {
  TEXT: 'TextValue',
  NAME: 'NameValue',
  NATIVE_CODE: 'NativeCodeValue',
  EXTERNAL_ID: 'ExternalIdValue',
  TYPE: 'TypeValue',
  DATE: 'DateValue',
  COUNT: 'CountValue',
  HARM: 'HarmValue',
  STATED_TOTAL: 'StatedTotalValue',
  YES_NO: 'YesNoValue',
  CREDIBILITY: 'CredibilityValue',
  COORDINATES: 'CoordinatesValue',
};

/** Under which a value carries what its statements are: no field of the contract is called so. */
const ASKED = 'what is asked of it';

/** A value to be shown, and what its statements are. */
export interface ValueToShow extends ValueAsked {
  readonly content: ContentKind;
  readonly shown: Shown;
}

/** The statements of one value, without those that are taken to have fallen. */
const statementsOf: Emitter = (scope, field, value) =>
  nested(
    statementConnection(
      scope,
      field,
      'about',
      [
        {
          property: 'about',
          is: cypher`${value}.about`,
          but: (s) => cypher`NOT ${s}.id IN ${value}.fallen`,
        },
      ],
      [value],
    ),
  );

/** Reads what is selected of a value under the evidence of `scope`; null where there is none. */
export function readEvidenced(
  scope: Scope,
  field: Field,
  showing: Showing,
): (value: ValueToShow | null, shelf: Shelf, input: Input) => unknown {
  const hook: Hook = (type, selected) => {
    if (selected.name !== 'statements') return null;
    if (type.name === 'HarmPart') {
      const show = showing.place('statements', scope, selected, scope.emit.statement);
      return (json, [shelf], input) =>
        ((json?.['statements'] ?? []) as readonly string[]).flatMap((id) => show(shelf as Shelf, id, input) ?? []);
    }
    const show = showing.place('values', scope, selected, statementsOf);
    return (json, [shelf], input) => {
      const value = json?.[ASKED] as ValueAsked;
      return show(shelf as Shelf, value.key, input, value);
    };
  };
  const readers = new Map(
    Object.entries(typeNames).map(([content, name]) => [
      content,
      readJson(scope, objectType(scope.compilation, name), field, row(), hook),
    ]),
  );
  return (value, shelf, input) => {
    if (value === null) return null;
    const { key, about, fallen } = value;
    const json: Json = { ...value.shown, [ASKED]: { key, about, fallen } satisfies ValueAsked };
    return readers.get(value.content)?.(json, [shelf], input, 0) ?? null;
  };
}
