// The JSON Schema of the dossier format, its closed sets taken from the contract. `schema/dossier-1.schema.json` is a copy.
import { entityIdPattern, keyPattern, sourceIdPattern } from '../../../model/ids.js';
import { valuePredicates } from '../../../model/vocabulary.js';
import { contentSchemas } from './contents.js';
import { listOf, map, oneOf, pattern, ref, text, wholeNumber, type JsonSchema } from './parts.js';

export const FORMAT = 1;

const sha256 = pattern('^[0-9a-f]{64}$', 'a SHA-256 as 64 hexadecimal digits in lower case');
const day = pattern('^\\d{4}-\\d{2}-\\d{2}$', 'a day such as 2011-11-09');
const webAddress = pattern('^https?://\\S+$', 'an address that begins with http:// or https://');
const sourceIds = listOf(ref('sourceId'), 'a list of ids of sources');

const entity = map(
  'an entity with its id',
  {
    id: ref('entityId'),
    unnamed: { type: 'boolean', description: 'true for a group or a person that is not known by name' },
  },
  ['id'],
);

const source = map(
  'the source: its id, its kind and what is known of it',
  {
    id: ref('sourceId'),
    kind: oneOf('SourceKind'),
    title: text('the title'),
    publisher: text('the name of the publisher'),
    publisherEntity: ref('entityId'),
    author: text('the author'),
    published: ref('date'),
    url: webAddress,
    urlBasis: oneOf('DateBasis'),
    archiveUrl: webAddress,
    accessed: day,
    language: ref('language'),
    licence: text('the licence'),
    contentHash: sha256,
    derivedFrom: sourceIds,
    reliability: oneOf('Reliability'),
    marking: oneOf('Marking'),
    note: text('a note'),
    checked: day,
  },
  ['id', 'kind'],
);

const passage = map(
  'a passage with its place and a paraphrase',
  {
    paragraph: wholeNumber(1, 'a paragraph, counted from 1'),
    sentence: wholeNumber(1, 'a sentence within the paragraph, counted from 1'),
    page: text('a page as printed'),
    start: wholeNumber(0, 'the first character, counted from 0'),
    end: wholeNumber(1, 'the character after the last'),
    record: text('a record of a dataset'),
    field: text('a field of the record'),
    sha256,
    paraphrase: text('what stands there, in your own words'),
  },
  ['paraphrase'],
);

const speaker: JsonSchema = {
  ...map(
    'a speaker: one or more of entity, role, name',
    { entity: ref('entityId'), role: oneOf('SpeakerRole'), name: text('the name of the speaker') },
    [],
  ),
  minProperties: 1,
};

const statement: JsonSchema = {
  ...map(
    'a statement: subject, predicate, an object or a value, passages',
    {
      key: ref('key'),
      subject: ref('entityId'),
      predicate: oneOf('Predicate'),
      object: ref('entityId'),
      value: { description: 'the value; its shape depends on the predicate' },
      valueKind: oneOf('ValueKind'),
      phase: ref('key'),
      role: oneOf('HarmRole'),
      side: oneOf('Side'),
      stance: oneOf('Stance'),
      speaker,
      saidAt: ref('date'),
      during: ref('date'),
      passages: listOf(ref('key'), 'a list of the keys of passages'),
      derivedFrom: sourceIds,
      marking: oneOf('Marking'),
      preferred: { type: 'boolean', description: 'true where an editor prefers it to other values' },
      note: text('a note'),
    },
    ['subject', 'predicate', 'passages'],
  ),
  // Only the shape that the predicate asks for is held against the value, so that only its errors are told.
  allOf: Object.keys(contentSchemas).map((content) => ({
    if: {
      properties: {
        predicate: {
          enum: Object.entries(valuePredicates).flatMap(([name, rule]) => (rule.content === content ? [name] : [])),
        },
      },
      required: ['predicate'],
    },
    then: { properties: { value: ref(content) } },
  })),
};

const format: JsonSchema = { const: FORMAT, description: `the number ${FORMAT}, the format that can be read` };

const entitiesFile = map(
  'a map with format and entities',
  { format, entities: { type: 'array', items: ref('entity'), minItems: 1, description: 'a list of entities' } },
  ['format', 'entities'],
);

const sourceFile = map(
  'a map with format, source, passages and statements',
  {
    format,
    source: ref('source'),
    passages: {
      type: 'object',
      propertyNames: ref('key'),
      additionalProperties: ref('passage'),
      description: 'a map of passages by their keys',
    },
    statements: { type: 'array', items: ref('statement'), description: 'a list of statements' },
  },
  ['format', 'source'],
);

/** Of both files of a dossier: which one it is shows by its `entities`. */
export function dossierSchema(): JsonSchema {
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: `urn:baylanys:dossier:${FORMAT}`,
    title: 'A file of a Baylanys dossier',
    description: 'entities.yaml, which declares entities, or a file that says what one source says.',
    if: { type: 'object', required: ['entities'] },
    then: ref('entitiesFile'),
    else: ref('sourceFile'),
    $defs: {
      entitiesFile,
      sourceFile,
      entity,
      source,
      passage,
      statement,
      entityId: pattern(entityIdPattern, 'the id of an entity such as incident:kz-2011-taraz'),
      sourceId: pattern(sourceIdPattern, 'the id of a source such as source:eurasianet-2011-11'),
      key: pattern(keyPattern, 'a key of letters, digits and . _ ~ - that begins with a letter or digit'),
      language: pattern('^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$', 'a language tag such as en, ru or kk-Cyrl'),
      date: map(
        "a date: text such as 2011-10-31 or '[2011-06-01..]', or a map with edtf",
        {
          edtf: text('a date such as 2011-10-31 or 2011-08/2011-09'),
          extent: oneOf('Extent'),
          timeOfDay: pattern('^([01]\\d|2[0-3]):[0-5]\\d$', 'a time of day such as 03:37'),
          asStated: text('the words of the source'),
          basis: oneOf('DateBasis'),
          yearBasis: oneOf('DateBasis'),
        },
        ['edtf'],
        'string',
      ),
      ...contentSchemas,
    },
  };
}
