// Rows of CSV as Neo4j's importer reads them, written as they are made.
import { closeSync, openSync, writeSync } from 'node:fs';
import type { Properties } from '../../../src/record/properties.js';

/** Stands in no text of the world, unlike commas and bars. */
export const ARRAY_DELIMITER = '\u001f';

export type ColumnType = 'string' | 'long' | 'boolean' | 'string[]' | 'long[]' | 'boolean[]';

/** Names of properties and their types, in order. */
export type Columns = Readonly<Record<string, ColumnType>>;

/** The importer's quotes are doubled, as RFC 4180 has it; nothing is escaped by a backslash. */
function quoted(text: string): string {
  if (text.includes('\n') || text.includes('\r')) throw new Error(`a line break in ${JSON.stringify(text)}`);
  return `"${text.replaceAll('"', '""')}"`;
}

function textOf(value: unknown): string {
  if (typeof value === 'string') return value;
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  throw new Error(`no column takes ${JSON.stringify(value)}`);
}

/**
 * Nothing between two commas is null, `""` is an empty text. The importer makes null of an empty list too, where the recorder
 * has one: whatever searches read takes the two alike.
 */
export function field(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (!Array.isArray(value)) return typeof value === 'string' ? quoted(value) : textOf(value);
  const items = value.map(textOf);
  if (items.some((item) => item.includes(ARRAY_DELIMITER))) throw new Error(`a delimiter in ${JSON.stringify(items)}`);
  return quoted(items.join(ARRAY_DELIMITER));
}

/** In the order of the columns. What has none is refused: a property that is new is not left out in silence. */
export function fieldsOf(columns: Columns, properties: Properties): readonly string[] {
  for (const [name, value] of Object.entries(properties))
    if (value !== null && value !== undefined && !Object.hasOwn(columns, name))
      throw new Error(`no column for ${name}`);
  return Object.keys(columns).map((name) => field(properties[name]));
}

export function header(columns: Columns): readonly string[] {
  return Object.entries(columns).map(([name, type]) => `${name}:${type}`);
}

const CHUNK = 1 << 20;

export interface CsvFile {
  readonly write: (fields: readonly string[]) => void;
  readonly close: () => void;
}

export function openCsv(path: string, head: readonly string[]): CsvFile {
  const file = openSync(path, 'w');
  let waiting: string[] = [];
  let length = 0;
  const flush = (): void => {
    writeSync(file, waiting.join(''));
    [waiting, length] = [[], 0];
  };
  const write = (fields: readonly string[]): void => {
    const line = `${fields.join(',')}\n`;
    length += waiting.push(line) > 0 ? line.length : 0;
    if (length > CHUNK) flush();
  };
  write(head);
  return {
    write,
    close() {
      flush();
      closeSync(file);
    },
  };
}
