// docs/dossiers.md teaches what the importer takes.
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { dossierSchema } from '../../../src/importers/dossier/schema/dossier.js';
import { valuePredicates } from '../../../src/model/vocabulary.js';
import { refusals, settled } from './in-memory.js';

const text = readFileSync(join(resolve(import.meta.dirname, '../../..'), 'docs/dossiers.md'), 'utf8');
const [entities = '', source = ''] = [...text.matchAll(/```yaml\n([\s\S]*?)```/g)].map(([, yaml]) => yaml ?? '');
const keysOf = (definition: string): readonly string[] => {
  const definitions = dossierSchema()['$defs'] as Readonly<Record<string, Readonly<Record<string, object>>>>;
  return Object.keys(definitions[definition]?.['properties'] ?? {});
};
/** Whether the page has this word as code, alone or among others. */
const names = (word: string): boolean => new RegExp(`\`[^\`\n]*\\b${word}\\b[^\`\n]*\``).test(text);

describe('the page on dossiers', () => {
  it('has an example that is taken', () => {
    const files = { 'entities.yaml': entities, 'morning-post-2001-03-05.yaml': source };
    expect(refusals(files)).toEqual([]);
    expect(settled(files).batches.map((batch) => [batch.entities.length, batch.statements.length])).toEqual([
      [4, 0],
      [0, 7],
    ]);
  });

  it.each(['entity', 'source', 'passage', 'statement', 'date', 'COUNT', 'HARM', 'STATED_TOTAL', 'NAME', 'COORDINATES'])(
    'names every key of: %s',
    (definition) => {
      expect(keysOf(definition).filter((key) => !names(key))).toEqual([]);
      expect(keysOf(definition).length).toBeGreaterThan(1);
    },
  );

  it('says how the value of every predicate is written', () => {
    expect(Object.keys(valuePredicates).filter((predicate) => !names(predicate))).toEqual([]);
  });
});
