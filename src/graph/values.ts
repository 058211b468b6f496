// Parameters on their way to Neo4j: JavaScript has one kind of number, Cypher two.
import { int as integer, type Integer } from 'neo4j-driver';
import { BaylanysError } from '../errors.js';

/** A whole number, sent as INTEGER. */
export function int(n: number): Integer {
  if (!Number.isSafeInteger(n)) throw new BaylanysError('INTERNAL', `int() takes a whole number, not ${n}`);
  return integer(n);
}

/**
 * The driver sends every number as FLOAT, which LIMIT refuses and lists of interned ids never match. So each whole number
 * becomes an INTEGER, however deep it lies. A latitude of exactly 50 becomes one too, which Cypher compares and
 * computes as it should; only integer division differs, and no statement divides a parameter.
 */
export function toParameters(params: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(params).map(([key, value]) => [key, toParameter(value)]));
}

function toParameter(value: unknown): unknown {
  if (typeof value === 'number') return Number.isSafeInteger(value) ? integer(value) : value;
  if (Array.isArray(value)) {
    // Neo4j stores no list of both kinds: one float makes all of them floats.
    const mixed = value.some((item) => typeof item === 'number' && !Number.isSafeInteger(item));
    return mixed
      ? (value as unknown[]).map((item) => (typeof item === 'number' ? item : toParameter(item)))
      : value.map(toParameter);
  }
  if (isPlain(value)) return toParameters(value);
  return value;
}

/** Not a class of the driver: those (Integer, Point, Date) go as they are. */
function isPlain(value: unknown): value is Record<string, unknown> {
  if (typeof value !== 'object' || value === null) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
}
