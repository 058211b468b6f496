// The value of a statement as stored, from the value as written; its shape was held against the schema before.
import type { ContentKind, Credibility, EntityKind, TypeCode } from '../../generated/schema.js';
import { impossible } from '../../errors.js';
import type { Content } from '../../model/records.js';
import { typeCodes } from '../../model/vocabulary.js';
import { mentionActor } from './mentions.js';
import type * as Raw from './raw.js';
import { dateOf, refuseLongQuote, type Reader } from './reader.js';
import type { Path } from '../report.js';

/** Null where it is refused. */
export function contentOf(
  kind: ContentKind,
  value: unknown,
  subject: EntityKind,
  path: Path,
  reader: Reader,
): Content | null {
  switch (kind) {
    case 'TEXT': {
      const raw = value as Raw.RawText;
      return typeof raw === 'string'
        ? { type: 'TEXT', text: raw, language: 'en' }
        : { type: 'TEXT', text: raw.text, language: raw.language ?? null };
    }
    case 'NAME': {
      const { text, language, script, kind: nameKind } = value as Raw.RawName;
      return { type: 'NAME', text, language: language ?? null, script: script ?? null, kind: nameKind };
    }
    case 'NATIVE_CODE':
      return { type: 'NATIVE_CODE', ...(value as Raw.RawNativeCode) };
    case 'EXTERNAL_ID': {
      const { scheme, id } = value as Raw.RawExternalId;
      return { type: 'EXTERNAL_ID', scheme, externalId: id };
    }
    case 'TYPE': {
      const code = value as TypeCode;
      refuseTypeOfOthers(code, subject, path, reader);
      return { type: 'TYPE', value: code };
    }
    case 'DATE': {
      const span = dateOf(value as Raw.RawDate, path, reader);
      return span === null ? null : { type: 'DATE', ...span };
    }
    case 'COUNT':
      return { type: 'COUNT', ...figureOf(value as Raw.RawFigure | number, path, reader) };
    case 'HARM':
      return harmOf(value as Raw.RawHarm | number, path, reader);
    case 'STATED_TOTAL': {
      const raw = value as Raw.RawStatedTotal;
      refuseLongQuote(raw.roleAsStated, [...path, 'roleAsStated'], reader);
      const { what, role, roleAsStated } = raw;
      const whose = { what, role: role ?? null, roleAsStated: roleAsStated ?? null };
      return { type: 'STATED_TOTAL', ...whose, ...figureOf(raw, path, reader) };
    }
    case 'YES_NO':
      return { type: 'YES_NO', value: value as boolean };
    case 'CREDIBILITY':
      return { type: 'CREDIBILITY', value: value as Credibility };
    case 'COORDINATES':
      return { type: 'COORDINATES', ...(value as Raw.RawCoordinates) };
    default:
      return impossible(kind);
  }
}

function refuseTypeOfOthers(code: TypeCode, subject: EntityKind, path: Path, { refuse }: Reader): void {
  if (typeCodes[code].kinds.includes(subject)) return;
  const fitting = Object.entries(typeCodes).flatMap(([name, { kinds }]) => (kinds.includes(subject) ? [name] : []));
  refuse(path, `Expected a type of ${subject} (${fitting.join(', ')}), came '${code}'. Choose one of them.`);
}

interface Figure {
  readonly low: number | null;
  readonly best: number | null;
  readonly high: number | null;
  readonly approximate: boolean;
  readonly asStated: string | null;
}

/** A number alone is exact; so is `best` alone, unless it is approximate. Anything else that is left out stays open. */
function figureOf(raw: Raw.RawFigure | number, path: Path, reader: Reader): Figure {
  if (typeof raw === 'number') return { low: raw, best: raw, high: raw, approximate: false, asStated: null };
  const { low, best, high, approximate = false, asStated } = raw;
  refuseLongQuote(asStated, [...path, 'asStated'], reader);
  const given = [low, best, high].filter((n) => n !== undefined);
  if (given.length === 0) {
    const unknown = 'or say that it is not known by `valueKind: UNKNOWN_STATED`';
    reader.refuse(path, `Expected at least one of \`low\`, \`best\`, \`high\`, came none. Add one, ${unknown}.`);
  }
  if (given.some((n, i) => n < (given[i - 1] ?? 0))) {
    reader.refuse(path, `Expected low <= best <= high, came ${given.join(', ')}. Put them in order.`);
  }
  const exact = low === undefined && high === undefined && !approximate ? (best ?? null) : null;
  return {
    low: low ?? exact,
    best: best ?? null,
    high: high ?? exact,
    approximate,
    asStated: asStated ?? null,
  };
}

function harmOf(raw: Raw.RawHarm | number, path: Path, reader: Reader): Content {
  const details = typeof raw === 'number' ? {} : raw;
  const { role, roleAsStated, side, during, by, includesPerpetrators, basis } = details;
  refuseLongQuote(roleAsStated, [...path, 'roleAsStated'], reader);
  if (by !== undefined) mentionActor(by, [...path, 'by'], reader);
  return {
    type: 'HARM',
    ...figureOf(raw, path, reader),
    role: role ?? null,
    roleAsStated: roleAsStated ?? null,
    side: side ?? null,
    during: dateOf(during, [...path, 'during'], reader),
    by: by ?? null,
    includesPerpetrators: includesPerpetrators ?? null,
    basis: basis ?? 'STATED',
  };
}
