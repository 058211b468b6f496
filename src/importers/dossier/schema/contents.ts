// What the value of a statement looks like in a dossier, by the kind of content that its predicate takes.
import type { ContentKind } from '../../../generated/schema.js';
import { map, oneOf, pattern, ref, text, wholeNumber, type JsonSchema } from './parts.js';

const degrees = (most: number, description: string): JsonSchema => ({
  type: 'number',
  minimum: -most,
  maximum: most,
  description,
});
const figure = {
  low: wholeNumber(0, 'a whole number, the least'),
  best: wholeNumber(0, 'a whole number, the likeliest'),
  high: wholeNumber(0, 'a whole number, the most'),
  approximate: { type: 'boolean', description: 'true where the source says about' },
  asStated: text('the words of the source'),
} satisfies Record<string, JsonSchema>;
const whose = {
  role: oneOf('HarmRole'),
  roleAsStated: text('the role in the words of the source'),
} satisfies Record<string, JsonSchema>;

export const contentSchemas: Readonly<Record<ContentKind, JsonSchema>> = {
  TEXT: map(
    'a text, or a map with text and language',
    { text: text('a text'), language: ref('language') },
    ['text'],
    'string',
  ),
  NAME: map(
    'a map with text, kind and, where known, language and script',
    {
      text: text('the name'),
      language: ref('language'),
      script: pattern('^[A-Z][a-z]{3}$', 'a script such as Latn, Cyrl or Arab'),
      kind: oneOf('NameKind'),
    },
    ['text', 'kind'],
  ),
  NATIVE_CODE: map(
    'a map with scheme, field and code',
    { scheme: text('the scheme'), field: text('the field'), code: text('the code, as text') },
    ['scheme', 'field', 'code'],
  ),
  EXTERNAL_ID: map('a map with scheme and id', { scheme: text('the scheme'), id: text('the identifier, as text') }, [
    'scheme',
    'id',
  ]),
  TYPE: oneOf('TypeCode'),
  DATE: ref('date'),
  COUNT: map('a whole number, or a map with low, best and high', figure, [], 'integer'),
  HARM: map(
    'a whole number, or a map with low, best, high and whose figure it is',
    {
      ...figure,
      ...whose,
      side: oneOf('Side'),
      during: ref('date'),
      by: ref('entityId'),
      includesPerpetrators: { type: 'boolean', description: 'true or false' },
      basis: oneOf('DateBasis'),
    },
    [],
    'integer',
  ),
  STATED_TOTAL: map(
    'a map with what is counted, and low, best and high',
    { what: oneOf('TotalOf'), ...figure, ...whose },
    ['what'],
  ),
  YES_NO: { type: 'boolean', description: 'true or false' },
  CREDIBILITY: oneOf('Credibility'),
  COORDINATES: map(
    'a map with lat, lon and precision',
    {
      lat: degrees(90, 'degrees north, from -90 to 90'),
      lon: degrees(180, 'degrees east, from -180 to 180'),
      precision: oneOf('CoordinatePrecision'),
    },
    ['lat', 'lon', 'precision'],
  ),
};
