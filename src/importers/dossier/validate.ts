// Holds the data of a file against the format's JSON Schema; each complaint becomes a sentence at its place.
import { Ajv2020, type ErrorObject, type ValidateFunction } from 'ajv/dist/2020.js';
import type { Path, Refuse } from '../report.js';
import { dossierSchema } from './schema/dossier.js';
import type { JsonSchema } from './schema/parts.js';
import { sentenceOf } from './sentences.js';

export type Shape = 'entitiesFile' | 'sourceFile';

const schema = dossierSchema();
const defs = schema['$defs'] as Readonly<Record<string, JsonSchema>>;
const ajv = new Ajv2020({ allErrors: true, verbose: true, allowUnionTypes: true }).addSchema(schema);
const validators: Readonly<Record<Shape, ValidateFunction>> = {
  entitiesFile: shapeOf('entitiesFile'),
  sourceFile: shapeOf('sourceFile'),
};

function shapeOf(shape: Shape): ValidateFunction {
  return ajv.compile({ $ref: `${String(schema['$id'])}#/$defs/${shape}` });
}

/** Refuses what does not fit, and gives the paths of all of it. */
export function validate(shape: Shape, data: unknown, refuse: Refuse): readonly Path[] {
  const validator = validators[shape];
  if (validator(data)) return [];
  return (validator.errors ?? []).flatMap((error) => {
    const sentence = sentenceOf(error, defs);
    if (sentence === null) return [];
    const path = [...pathOf(error, data), ...sentence.step];
    refuse(path, sentence.message, sentence.of);
    return [path];
  });
}

/** A JSON Pointer as a path; only the data can tell an index from a key. */
function pathOf(error: ErrorObject, data: unknown): Path {
  const steps = error.instancePath.split('/').slice(1);
  let value = data;
  return steps.map((step) => {
    const name = step.replaceAll('~1', '/').replaceAll('~0', '~');
    const index = Array.isArray(value) ? Number(name) : name;
    value = (value as Readonly<Record<string | number, unknown>> | null | undefined)?.[index];
    return index;
  });
}
