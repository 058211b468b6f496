// Two values of one kind: whether both can be true, whether one is a part of the other, and how much each leaves open.
import type { TypeCode } from '../../../src/generated/schema.js';
import type { Content, Statement } from '../../../src/model/records.js';
import { impossible } from '../../../src/errors.js';
import { boundsOf } from '../../../src/model/dates.js';
import { OPEN_FROM, OPEN_TO } from '../../../src/model/days.js';
import { foldName } from '../../../src/model/fold.js';
import { kilometres, reachOf } from './distances.js';
import type { Comparing } from './standing.js';

interface Range {
  readonly low: number;
  readonly high: number;
}

/** Open ends reach from 0, and without end. */
export const rangeOf = (figure: { readonly low: number | null; readonly high: number | null }): Range => ({
  low: figure.low ?? 0,
  high: figure.high ?? Infinity,
});

/** Types that are said of one thing by whoever knows more. */
const narrower: Readonly<Partial<Record<TypeCode, readonly TypeCode[]>>> = {
  EXPLOSION: ['BOMBING', 'SUICIDE_BOMBING'],
  BOMBING: ['SUICIDE_BOMBING'],
  DETENTION: ['ARREST'],
};
const isKindOf = (narrow: TypeCode, wide: TypeCode): boolean =>
  narrow === wide || (narrower[wide] ?? []).includes(narrow);

/** What is a range of numbers, of days or of people; null for everything else. */
function asRange(content: Content): Range | null {
  switch (content.type) {
    case 'DATE': {
      const { from, to } = boundsOf(content);
      return { low: from === OPEN_FROM ? -Infinity : from, high: to === OPEN_TO ? Infinity : to };
    }
    case 'COUNT':
    case 'HARM':
    case 'STATED_TOTAL':
      return rangeOf(content);
    default:
      return null;
  }
}

/** The words of what is text or stands side by side under its own words. */
function wordsOf(content: Content): string | null {
  switch (content.type) {
    case 'TEXT':
      return foldName(content.text);
    case 'NAME':
      return content.text;
    case 'NATIVE_CODE':
      return content.code;
    case 'EXTERNAL_ID':
      return content.externalId;
    default:
      return null;
  }
}

export function bothCanBeTrue(a: Content, b: Content): boolean {
  const [one, other] = [asRange(a), asRange(b)];
  if (one !== null && other !== null) return one.low <= other.high && other.low <= one.high;
  if (a.type === 'TYPE' && b.type === 'TYPE') return isKindOf(a.value, b.value) || isKindOf(b.value, a.value);
  if (a.type === 'YES_NO' && b.type === 'YES_NO') return a.value === b.value;
  if (a.type === 'CREDIBILITY' && b.type === 'CREDIBILITY') return a.value === b.value;
  if (a.type === 'COORDINATES' && b.type === 'COORDINATES')
    return kilometres(a, b) <= reachOf[a.precision] + reachOf[b.precision];
  return true;
}

/** Whether what says `narrow` says `wide` as well. */
export function isPartOf(narrow: Content, wide: Content): boolean {
  const [small, large] = [asRange(narrow), asRange(wide)];
  if (small !== null && large !== null) return large.low <= small.low && small.high <= large.high;
  const words = wordsOf(narrow);
  if (words !== null) return words === wordsOf(wide);
  if (narrow.type === 'TYPE' && wide.type === 'TYPE') return isKindOf(narrow.value, wide.value);
  if (narrow.type === 'COORDINATES' && wide.type === 'COORDINATES')
    return kilometres(narrow, wide) + reachOf[narrow.precision] <= reachOf[wide.precision];
  return bothCanBeTrue(narrow, wide);
}

/** Whoever gives a value that can be true as well stands behind the one shown; of a text only who words it so. */
export function standsBehind(said: Content, shown: Content): boolean {
  return shown.type === 'TEXT' ? isPartOf(shown, said) : bothCanBeTrue(said, shown);
}

/** The narrowest leaves the least open. */
export function widthOf(content: Content): number {
  const range = asRange(content);
  if (range !== null) return range.high - range.low;
  switch (content.type) {
    case 'TYPE':
      return narrower[content.value]?.length ?? 0;
    case 'COORDINATES':
      return reachOf[content.precision];
    case 'TEXT':
    case 'NAME':
    case 'NATIVE_CODE':
    case 'EXTERNAL_ID':
    case 'YES_NO':
    case 'CREDIBILITY':
    case 'DATE':
    case 'COUNT':
    case 'HARM':
    case 'STATED_TOTAL':
      return 0;
    default:
      return impossible(content);
  }
}

const mayBeNone = (content: Content): boolean =>
  (content.type === 'COUNT' || content.type === 'HARM') && rangeOf(content).low === 0;

/** "Unknown" excludes nothing; "none" excludes every value but a figure that may be zero. */
export const valuesCompared: Comparing = {
  agree: (a: Statement, b: Statement) => {
    if (a.content !== null && b.content !== null) return bothCanBeTrue(a.content, b.content);
    const value = a.content ?? b.content;
    if (value === null) return true;
    const absent = a.content === null ? a.valueKind : b.valueKind;
    return absent !== 'NONE_STATED' || mayBeNone(value);
  },
  covers: (wide: Statement, narrow: Statement) =>
    wide.content !== null && narrow.content !== null
      ? isPartOf(narrow.content, wide.content)
      : wide.valueKind === narrow.valueKind,
};
