// The migrations, in order; what is not in this table is not run.
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { Statement } from '../cypher/statement.js';

export interface Migration {
  readonly number: number;
  readonly name: string;
  readonly checksum: string;
  readonly statements: readonly Statement[];
  /** Whether all of it is about indexes and constraints, which Neo4j changes together in one transaction. */
  readonly schemaOnly: boolean;
}

const FOLDER = new URL('../../migrations/', import.meta.url);

/** Numbered from 1 without a gap. A file that was applied anywhere is never edited: the next one corrects it. */
const files = [
  '0001-constraints.cypher',
  '0002-indexes.cypher',
  '0003-filters.cypher',
  '0004-search.cypher',
  '0005-said-in.cypher',
] as const;

const SCHEMA = /^(CREATE|DROP)\s+(\w+\s+)?(INDEX|CONSTRAINT)\s/;

export function readMigrations(): readonly Migration[] {
  return files.map((file) => parseMigration(file, readFileSync(new URL(file, FOLDER), 'utf8')));
}

export function parseMigration(file: string, content: string): Migration {
  // A checkout with other line ends is the same migration.
  const text = content.replaceAll('\r\n', '\n');
  const statements = statementsOf(text);
  return {
    number: Number.parseInt(file, 10),
    name: file.replace(/^\d+-/, '').replace(/\.cypher$/, ''),
    checksum: createHash('sha256').update(text).digest('hex'),
    statements,
    schemaOnly: statements.every((statement) => SCHEMA.test(statement.text)),
  };
}

/** A `;` ends a statement only at the end of a line, so that a text in quotes may hold one. */
function statementsOf(text: string): readonly Statement[] {
  const withoutComments = text.split('\n').filter((line) => !line.trimStart().startsWith('//'));
  return withoutComments
    .join('\n')
    .split(/;[ \t]*(?:\n|$)/)
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .map((part) => ({ text: part, params: {} }));
}
