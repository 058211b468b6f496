// The questions that the playground offers, held against the contract.
import { readdirSync, readFileSync } from 'node:fs';
import { parse, validate, visit, visitWithTypeInfo, TypeInfo, Kind, type DocumentNode } from 'graphql';
import { describe, expect, test } from 'vitest';
import { contract } from '../../src/model/sdl.js';

const playground = new URL('../../explorer/src/playground/', import.meta.url);
const folder = new URL('questions/', playground);
const files = readdirSync(folder).sort();
const textOf = (file: string): string => readFileSync(new URL(file, folder), 'utf8');

/** What a reader needs to find the passage again and to judge it. */
const evidence = [
  'Statement.stance',
  'Statement.speaker',
  'Speaker.role',
  'Passage.paragraph',
  'Passage.sentence',
  'Passage.start',
  'Passage.end',
  'Passage.paraphrase',
  'Passage.check',
  'Source.id',
  'Source.title',
];

/** Every field that the document asks for, as `Type.field`. */
function fieldsOf(document: DocumentNode): ReadonlySet<string> {
  const types = new TypeInfo(contract);
  const fields = new Set<string>();
  visit(
    document,
    visitWithTypeInfo(types, {
      Field(node) {
        fields.add(`${String(types.getParentType())}.${node.name.value}`);
      },
    }),
  );
  return fields;
}

test('the playground asks the questions that it should', () => {
  const numbers = files.map((file) => Number(/^(\d\d)-[a-z0-9-]+\.graphql$/.exec(file)?.[1]));
  expect(numbers).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 10, 11, 12, 13, 14, 15, 16, 17, 18]);
});

test('every question file is on the list of the pane, once and in order', () => {
  const list = readFileSync(new URL('questions.ts', playground), 'utf8');
  const imported = [...list.matchAll(/from '\.\/questions\/(.+)\?raw'/g)].map((match) => match[1]);
  expect(imported).toEqual(files);
});

test('no two questions share a title or the name of an operation', () => {
  const titles = files.map((file) => textOf(file).split('\n', 1)[0]);
  const names = files.flatMap((file) =>
    parse(textOf(file)).definitions.flatMap((definition) =>
      definition.kind === Kind.OPERATION_DEFINITION ? [definition.name?.value] : [],
    ),
  );
  expect(new Set(titles).size).toBe(files.length);
  expect(new Set(names).size).toBe(files.length);
  expect(names).not.toContain(undefined);
});

describe.each(files)('%s', (file) => {
  const text = textOf(file);
  const document = parse(text);

  test('opens with its question in words', () => {
    expect(text).toMatch(/^# [A-Z][^\n]{10,118}\?\n(query) /);
  });

  test('is one operation that the contract allows', () => {
    expect(validate(contract, document).map((error) => error.message)).toEqual([]);
    expect(document.definitions.filter((definition) => definition.kind === Kind.OPERATION_DEFINITION)).toHaveLength(1);
  });

  test('can be run as it stands, for every variable has a value', () => {
    const withoutValue: string[] = [];
    visit(document, {
      VariableDefinition(node) {
        if (node.defaultValue === undefined) withoutValue.push(node.variable.name.value);
      },
    });
    expect(withoutValue).toEqual([]);
  });

  test('leads to the passages', () => {
    const fields = fieldsOf(document);
    expect(evidence.filter((field) => !fields.has(field))).toEqual([]);
  });
});
