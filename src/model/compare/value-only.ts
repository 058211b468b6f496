// A value without what it rests on, and a value or span without how it is worded and known.
import type { Evidence } from '../facts.js';
import type { DateSpan } from '../records.js';

const evidenceKeys: Readonly<Record<keyof Evidence, true>> = {
  ...{ standing: true, contested: true, sourceCount: true, originCount: true, independentSourceCount: true },
};
/** Which statements give the figure of a part. */
const isEvidence = (key: string): boolean => Object.hasOwn(evidenceKeys, key) || key === 'statements';

const wordingKeys: ReadonlySet<string> = new Set(['asStated', 'roleAsStated', 'basis', 'yearBasis']);

function without(leftOut: (key: string) => boolean, value: unknown): unknown {
  if (Array.isArray(value)) return value.map((one) => without(leftOut, one));
  if (typeof value !== 'object' || value === null) return value;
  const kept = Object.entries(value).filter(([key]) => !leftOut(key));
  return Object.fromEntries(kept.map(([key, inner]) => [key, without(leftOut, inner)]));
}

/** Just the value: one of the same days that is worded otherwise, or whose year is inferred, is the same. */
export function valueOnly(shown: object): unknown {
  return without((key) => isEvidence(key) || wordingKeys.has(key), shown);
}

/** The value with its wording, without what it rests on. */
export function valueAsWorded(shown: object): unknown {
  return without(isEvidence, shown);
}

export function spanOnly(span: DateSpan | null): unknown {
  return without((key) => wordingKeys.has(key), span);
}
