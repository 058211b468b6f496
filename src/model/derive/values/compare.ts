// Comparing two values of one kind: whether both can be true, whether one is a part of the other, which is narrower.
import type { CoordinatePrecision, TypeCode } from '../../../generated/schema.js';
import type { Content, ContentType, CoordinatesContent, DateSpan } from '../../records.js';
import { boundsOf } from '../../dates.js';
import { OPEN_FROM, OPEN_TO } from '../../days.js';
import { foldName } from '../../fold.js';
import type { Bearing } from '../positions.js';

type ContentOf<Type extends ContentType> = Extract<Content, { readonly type: Type }>;

interface Comparison<Of extends Content> {
  /** Can both be true? */
  compatible(a: Of, b: Of): boolean;
  /** Does whoever says `narrow` say `wide` as well? */
  contains(wide: Of, narrow: Of): boolean;
  /** How much is left open; the least is the narrowest. */
  width(value: Of): number;
}

/** Numbers from low to high; an open side has no end. */
interface Ends {
  readonly low: number;
  readonly high: number;
}

const overlap = (a: Ends, b: Ends): boolean => a.low <= b.high && b.low <= a.high;
const within = (wide: Ends, narrow: Ends): boolean => wide.low <= narrow.low && narrow.high <= wide.high;

function ranges<Of extends Content>(endsOf: (value: Of) => Ends): Comparison<Of> {
  return {
    compatible: (a, b) => overlap(endsOf(a), endsOf(b)),
    contains: (wide, narrow) => within(endsOf(wide), endsOf(narrow)),
    width: (value) => endsOf(value).high - endsOf(value).low,
  };
}

function sameOnly<Of extends Content>(keyOf: (value: Of) => unknown): Comparison<Of> {
  const same = (a: Of, b: Of): boolean => keyOf(a) === keyOf(b);
  return { compatible: same, contains: same, width: () => 0 };
}

/** What stands side by side under one key, or is our own wording, never contradicts; a denial is of the same words. */
function besideEachOther<Of extends Content>(textOf: (value: Of) => string): Comparison<Of> {
  return { compatible: () => true, contains: (wide, narrow) => textOf(wide) === textOf(narrow), width: () => 0 };
}

/** A count without a low can be any number from 0; one without a high, any above. */
export function endsOfFigure(figure: { readonly low: number | null; readonly high: number | null }): Ends {
  return { low: figure.low ?? 0, high: figure.high ?? Infinity };
}

function endsOfDate(span: Pick<DateSpan, 'earliest' | 'latest'>): Ends {
  const { from, to } = boundsOf(span);
  return { low: from === OPEN_FROM ? -Infinity : from, high: to === OPEN_TO ? Infinity : to };
}

/** Types that are a kind of the other one: both are true of one thing. */
const refinements: Readonly<Partial<Record<TypeCode, readonly TypeCode[]>>> = {
  EXPLOSION: ['BOMBING', 'SUICIDE_BOMBING'],
  BOMBING: ['SUICIDE_BOMBING'],
  DETENTION: ['ARREST'],
};

const typeContains = (wide: TypeCode, narrow: TypeCode): boolean =>
  wide === narrow || (refinements[wide] ?? []).includes(narrow);

/** Kilometres within which the place lies. */
const reach: Readonly<Record<CoordinatePrecision, number>> = {
  EXACT: 1,
  NEAR: 25,
  DISTRICT: 100,
  REGION: 500,
  COUNTRY: 3000,
  UNKNOWN: Infinity,
};

/** Kilometres within which a place with coordinates of this precision lies; UNKNOWN has no bound. */
export function reachKm(precision: CoordinatePrecision): number {
  return Math.min(reach[precision], HALF_AROUND_KM);
}

const EARTH_RADIUS_KM = 6371;
const HALF_AROUND_KM = 20_038;

/** Great-circle distance in kilometres (haversine). */
export function kilometresBetween(
  a: Pick<CoordinatesContent, 'lat' | 'lon'>,
  b: Pick<CoordinatesContent, 'lat' | 'lon'>,
): number {
  const radians = (degrees: number): number => (degrees * Math.PI) / 180;
  const half = (from: number, to: number): number => Math.sin(radians(to - from) / 2) ** 2;
  const chord = half(a.lat, b.lat) + Math.cos(radians(a.lat)) * Math.cos(radians(b.lat)) * half(a.lon, b.lon);
  return 2 * EARTH_RADIUS_KM * Math.asin(Math.min(1, Math.sqrt(chord)));
}

const comparisons: { readonly [Type in ContentType]: Comparison<ContentOf<Type>> } = {
  TEXT: besideEachOther((value) => foldName(value.text)),
  NAME: besideEachOther((value) => value.text),
  NATIVE_CODE: besideEachOther((value) => value.code),
  EXTERNAL_ID: besideEachOther((value) => value.externalId),
  TYPE: {
    compatible: (a, b) => typeContains(a.value, b.value) || typeContains(b.value, a.value),
    contains: (wide, narrow) => typeContains(wide.value, narrow.value),
    width: (value) => refinements[value.value]?.length ?? 0,
  },
  DATE: ranges<ContentOf<'DATE'>>(endsOfDate),
  COUNT: ranges<ContentOf<'COUNT'>>(endsOfFigure),
  // The whole toll and the figures of roles are told apart before they are compared (harm.ts).
  HARM: ranges<ContentOf<'HARM'>>(endsOfFigure),
  STATED_TOTAL: ranges<ContentOf<'STATED_TOTAL'>>(endsOfFigure),
  YES_NO: sameOnly((value) => value.value),
  CREDIBILITY: sameOnly((value) => value.value),
  COORDINATES: {
    compatible: (a, b) => kilometresBetween(a, b) <= reach[a.precision] + reach[b.precision],
    contains: (wide, narrow) => kilometresBetween(wide, narrow) + reach[narrow.precision] <= reach[wide.precision],
    width: (value) => reach[value.precision],
  },
};

function comparisonOf(value: Content): Comparison<Content> {
  return comparisons[value.type];
}

/**
 * Whether both can be true: spans and ranges that overlap, the same yes or no, types of which one is a kind of the other,
 * points within reach of each other. Texts, and values that stand side by side, never exclude each other.
 */
export function compatible(a: Content, b: Content): boolean {
  return a.type === b.type && comparisonOf(a).compatible(a, b);
}

export function contains(wide: Content, narrow: Content): boolean {
  return wide.type === narrow.type && comparisonOf(wide).contains(wide, narrow);
}

/** Whether who says `said` counts as support of `shown`: it can be true as well; of a text, that it is the same one. */
export function agrees(said: Content, shown: Content): boolean {
  return shown.type === 'TEXT' ? contains(said, shown) : compatible(said, shown);
}

export function widthOf(value: Content): number {
  return comparisonOf(value).width(value);
}

/** A figure that can be zero can be none. */
function canBeNone(value: Content): boolean {
  return (value.type === 'COUNT' || value.type === 'HARM') && endsOfFigure(value).low === 0;
}

/**
 * How two statements about one value bear on each other. That it is stated as unknown excludes nothing; that there is none
 * excludes every value but a figure of zero.
 */
export const valueBearing: Bearing = {
  compatible: (a, b) => {
    if (a.content !== null && b.content !== null) return compatible(a.content, b.content);
    const given = a.content ?? b.content;
    const none = a.valueKind === 'NONE_STATED' || b.valueKind === 'NONE_STATED';
    return given === null || !none || canBeNone(given);
  },
  contains: (wide, narrow) =>
    wide.content !== null && narrow.content !== null
      ? contains(wide.content, narrow.content)
      : wide.valueKind === narrow.valueKind,
};
