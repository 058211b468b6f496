import { describe, expect, test } from 'vitest';
import { parseMigration, readMigrations } from '../../../src/graph/migrations.js';

describe('a migration file', () => {
  test('is split at line ends only, without its comments', () => {
    const text = "// why\nCREATE (a {t: 'x;y'});\n  // more\n\nMERGE (b)\n  SET b.c = 1;\nMATCH (d) RETURN d";
    expect(parseMigration('0012-odd-things.cypher', text)).toMatchObject({
      number: 12,
      name: 'odd-things',
      statements: [
        { text: "CREATE (a {t: 'x;y'})", params: {} },
        { text: 'MERGE (b)\n  SET b.c = 1', params: {} },
        { text: 'MATCH (d) RETURN d', params: {} },
      ],
    });
  });

  test('is about the schema only where each of its statements is', () => {
    const schemaOnly = (text: string): boolean => parseMigration('0001-a.cypher', text).schemaOnly;
    const schema =
      'CREATE CONSTRAINT a IF NOT EXISTS FOR (n:A) REQUIRE n.b IS UNIQUE;\nCREATE TEXT INDEX c FOR (n:A) ON (n.d);\nDROP INDEX e;';
    expect(schemaOnly(schema)).toBe(true);
    expect(schemaOnly(`${schema}\nCREATE (n:INDEX {a: 1});`)).toBe(false);
    expect(schemaOnly('MATCH (n) SET n.a = 1;')).toBe(false);
  });

  test('has the same checksum with other line ends, and another with other content', () => {
    const checksum = (text: string): string => parseMigration('0001-a.cypher', text).checksum;
    expect(checksum('A;\r\nB;\r\n')).toBe(checksum('A;\nB;\n'));
    expect(checksum('A;\nC;\n')).not.toBe(checksum('A;\nB;\n'));
  });
});

test('the migrations are numbered from 1 without a gap, and none is empty', () => {
  const migrations = readMigrations();
  expect(migrations.map(({ number }) => number)).toEqual(migrations.map((_, i) => i + 1));
  expect(migrations.filter(({ statements }) => statements.length === 0)).toEqual([]);
});
