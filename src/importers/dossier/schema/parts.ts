// The parts that the format's JSON Schema is put together from. Each description says what is expected: messages quote it.
import { isEnumType } from 'graphql';
import { BaylanysError } from '../../../errors.js';
import { contract } from '../../../model/sdl.js';

export type JsonSchema = Readonly<Record<string, unknown>>;

export const ref = (name: string): JsonSchema => ({ $ref: `#/$defs/${name}` });

/** More names than this are not written out in messages. */
export const MOST_NAMES = 12;

/** A closed set of the contract. */
export function oneOf(name: string): JsonSchema {
  const found = contract.getType(name);
  if (!isEnumType(found)) throw new BaylanysError('INTERNAL', `the contract has no enum ${name}`);
  const names = found.getValues().map((value) => value.name);
  const all = names.length <= MOST_NAMES ? names.join(', ') : `the ${names.length} names of ${name}`;
  return { enum: names, description: `one of ${all}`, $comment: `${name} in schema/vocabulary.graphql` };
}

export function text(description: string): JsonSchema {
  return { type: 'string', minLength: 1, description };
}

export function pattern(of: string, description: string): JsonSchema {
  return { type: 'string', pattern: of, description };
}

export function wholeNumber(minimum: number, description: string): JsonSchema {
  return { type: 'integer', minimum, description };
}

export function listOf(items: JsonSchema, description: string): JsonSchema {
  return { type: 'array', items, minItems: 1, uniqueItems: true, description };
}

/** A map, or, where `orElse` names a type, a plain value of it. */
export function map(
  description: string,
  properties: Readonly<Record<string, JsonSchema>>,
  required: readonly string[],
  orElse?: 'string' | 'integer',
): JsonSchema {
  const object = { properties, required, additionalProperties: false, description };
  switch (orElse) {
    case undefined:
      return { type: 'object', ...object };
    case 'string':
      return { type: ['string', 'object'], minLength: 1, ...object };
    case 'integer':
      return { type: ['integer', 'object'], minimum: 0, ...object };
  }
}
