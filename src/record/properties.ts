// Reads stored properties back into plain values; what is absent in the graph is null here.
import { BaylanysError } from '../errors.js';
import type { Row } from '../graph/run.js';

export type Properties = Readonly<Record<string, unknown>>;

export function textOrNull(value: unknown): string | null {
  if (value === null || value === undefined) return null;
  if (typeof value === 'string') return value;
  throw unlike('text', value);
}

export function text(value: unknown): string {
  return textOrNull(value) ?? missing('text');
}

export function numberOrNull(value: unknown): number | null {
  if (value === null || value === undefined) return null;
  if (typeof value === 'number') return value;
  throw unlike('a number', value);
}

export function number(value: unknown): number {
  return numberOrNull(value) ?? missing('a number');
}

export function flag(value: unknown): boolean {
  if (typeof value === 'boolean') return value;
  throw unlike('true or false', value);
}

export function texts(value: unknown): readonly string[] {
  if (value === null || value === undefined) return [];
  if (Array.isArray(value)) return value.map(text);
  throw unlike('a list', value);
}

/** What this folder stored as JSON; whoever asks knows its form. */
export function jsonOrNull(value: unknown): unknown {
  const written = textOrNull(value);
  return written === null ? null : JSON.parse(written);
}

export function toJson(value: unknown): string | null {
  return value === null ? null : JSON.stringify(value);
}

export function properties(value: unknown): Properties {
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value as Properties;
  throw unlike('properties', value);
}

/** The values of a row under the names in whose order it was asked for. */
export function named(names: readonly string[], row: Row): Properties {
  return Object.fromEntries(names.map((name, i) => [name, row[i]]));
}

function missing(expected: string): never {
  throw unlike(expected, null);
}

function unlike(expected: string, came: unknown): BaylanysError {
  return new BaylanysError('INTERNAL', `the graph holds ${JSON.stringify(came)} where ${expected} is expected`);
}
