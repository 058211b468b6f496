// The published JSON Schema is the one that files are held against, and its closed sets are the contract's.
import { isEnumType } from 'graphql';
import { format } from 'prettier';
import { describe, expect, it } from 'vitest';
import { dossierSchema } from '../../../src/importers/dossier/schema/dossier.js';
import { contract } from '../../../src/model/sdl.js';
import { valuePredicates } from '../../../src/model/vocabulary.js';

type Node = Readonly<Record<string, unknown>>;

/** Every map within, itself included. */
function within(value: unknown): readonly Node[] {
  if (Array.isArray(value)) return value.flatMap(within);
  if (typeof value !== 'object' || value === null) return [];
  return [value as Node, ...Object.values(value).flatMap(within)];
}

const namesOf = (type: string): readonly string[] => {
  const found = contract.getType(type);
  return isEnumType(found) ? found.getValues().map(({ name }) => name) : [];
};

describe('the JSON Schema of the format', () => {
  it('is published as it is used; `vitest -u` writes it anew', async () => {
    const text = await format(JSON.stringify(dossierSchema()), { parser: 'json', printWidth: 120 });
    await expect(text).toMatchFileSnapshot('../../../schema/dossier-1.schema.json');
  });

  it('names what the contract names, in each of its closed sets', () => {
    const sets = within(dossierSchema()).flatMap(({ enum: names, $comment: from }) =>
      typeof from === 'string' ? [{ type: from.replace(' in schema/vocabulary.graphql', ''), names }] : [],
    );
    expect(new Set(sets.map(({ type }) => type))).toEqual(
      new Set([
        ...[
          'SourceKind',
          'DateBasis',
          'Reliability',
          'Marking',
          'Predicate',
          'ValueKind',
          'HarmRole',
          'Side',
          'Stance',
        ],
        ...['SpeakerRole', 'Extent', 'NameKind', 'TypeCode', 'TotalOf', 'Credibility', 'CoordinatePrecision'],
      ]),
    );
    for (const { type, names } of sets) expect(names, type).toEqual(namesOf(type));
  });

  it('asks for the value of each value predicate in one shape', () => {
    const shapes = within(dossierSchema()).flatMap((node) => {
      const predicate = ((node['if'] as Node | undefined)?.['properties'] as Node | undefined)?.['predicate'];
      return predicate === undefined ? [] : ((predicate as Node)['enum'] as readonly string[]);
    });
    expect([...shapes].sort()).toEqual(Object.keys(valuePredicates).sort());
  });

  it('refers to nothing that it does not define', () => {
    const schema = dossierSchema();
    const defined = Object.keys(schema['$defs'] as Node).map((name) => `#/$defs/${name}`);
    const references = within(schema).flatMap(({ $ref }) => (typeof $ref === 'string' ? [$ref] : []));
    expect(references.filter((reference) => !defined.includes(reference))).toEqual([]);
  });
});
