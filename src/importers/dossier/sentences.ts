// One complaint of the JSON Schema validator as a sentence: what was expected, what came, what to do.
import type { ErrorObject } from 'ajv/dist/2020.js';
import { nearest } from './nearest.js';
import { MOST_NAMES, type JsonSchema } from './schema/parts.js';

export interface Sentence {
  readonly message: string;
  /** From the place of the complaint to what it is about, where that lies deeper. */
  readonly step: readonly string[];
  readonly of: 'KEY' | 'VALUE';
}

/** Null for what only repeats another complaint. `defs` holds what the schema refers to. */
export function sentenceOf(error: ErrorObject, defs: Readonly<Record<string, JsonSchema>>): Sentence | null {
  const parent = (error.parentSchema ?? {}) as JsonSchema;
  const expected = typeof parent['description'] === 'string' ? parent['description'] : 'something else';
  const params = error.params as Readonly<Record<string, unknown>>;
  if (error.propertyName !== undefined) {
    return about([error.propertyName], 'KEY', `Expected ${expected}, came \`${error.propertyName}\`. Change it.`);
  }
  switch (error.keyword) {
    case 'if':
    case 'propertyNames':
      return null;
    case 'required': {
      const name = String(params['missingProperty']);
      return about([name], 'VALUE', missing(name, parent, defs));
    }
    case 'additionalProperties': {
      const name = String(params['additionalProperty']);
      return about([name], 'KEY', unknownKey(name, Object.keys(parent['properties'] ?? {})));
    }
    case 'enum':
      return here(notAmong(error.data, expected, parent));
    case 'uniqueItems': {
      const items = error.data as readonly unknown[];
      const twice = said(items[Number(params['j'])]);
      return here(`Expected each of the list once, came ${twice} twice. Keep one of them.`);
    }
    case 'minItems':
      return here(`Expected ${expected} with at least one in it, came an empty one. Add one.`);
    case 'minProperties':
      return here(`Expected ${expected}, came an empty map. Fill it, or leave the key out.`);
    case 'type':
      return here(`Expected ${expected}, came ${said(error.data)}. ${remedy(error, params['type'])}`);
    default:
      // const, pattern, minLength, minimum, maximum: the description says it all.
      return here(`Expected ${expected}, came ${said(error.data)}. Change it.`);
  }
}

const here = (message: string): Sentence => ({ message, step: [], of: 'VALUE' });
const about = (step: readonly string[], of: 'KEY' | 'VALUE', message: string): Sentence => ({ message, step, of });

function missing(name: string, parent: JsonSchema, defs: Readonly<Record<string, JsonSchema>>): string {
  const property = ((parent['properties'] ?? {}) as Readonly<Record<string, JsonSchema>>)[name] ?? {};
  const reference = property['$ref'];
  const schema = typeof reference === 'string' ? defs[reference.replace('#/$defs/', '')] : property;
  return `Expected \`${name}\` (${String(schema?.['description'])}), came nothing. Add it.`;
}

function unknownKey(name: string, known: readonly string[]): string {
  const meant = nearest(name, known);
  const hint = meant === null ? 'Take it out.' : `Did you mean \`${meant}\`?`;
  return `Expected one of ${known.map((key) => `\`${key}\``).join(', ')}, came \`${name}\`. ${hint}`;
}

function notAmong(came: unknown, expected: string, parent: JsonSchema): string {
  const names = (parent['enum'] ?? []) as readonly string[];
  const meant = typeof came === 'string' ? nearest(came, names) : null;
  const where = names.length > MOST_NAMES ? `See ${String(parent['$comment'])}.` : 'Choose one of them.';
  return `Expected ${expected}, came ${said(came)}. ${meant === null ? where : `Did you mean ${meant}?`}`;
}

function remedy({ data: came, instancePath }: ErrorObject, type: unknown): string {
  const wanted = Array.isArray(type) ? (type as readonly unknown[]) : [type];
  if (came === null || came === undefined) return instancePath === '' ? 'Write it.' : 'Give it, or leave the key out.';
  const quotable = typeof came === 'number' || typeof came === 'boolean';
  if (quotable && wanted.includes('string')) return `Put it in quotes: '${String(came)}'.`;
  return 'Change it.';
}

/** What came, as people say it. */
export function said(came: unknown): string {
  switch (typeof came) {
    case 'string':
      return came === '' ? 'an empty text' : `'${came}'`;
    case 'number':
      return `the number ${came}`;
    case 'boolean':
      return String(came);
    default:
      if (came === null || came === undefined) return 'nothing';
      return Array.isArray(came) ? 'a list' : 'a map';
  }
}
