// A settled value in the contract's shape: what is stored is what clients read.
import type { ContentKind } from '../../../generated/schema.js';
import { BaylanysError, impossible } from '../../../errors.js';
import type { Content, ContentType, Statement } from '../../records.js';
import type {
  ShownCoordinates,
  ShownCount,
  ShownCredibility,
  ShownDate,
  ShownText,
  ShownType,
  ShownValue,
  ShownYesNo,
} from '../../facts.js';
import type { Knowledge } from '../inputs.js';
import { deriveHarm } from './harm.js';
import { settle, type Settled } from './settle.js';

function contentOf<Type extends ContentType>(settled: Settled, type: Type): Extract<Content, { type: Type }> | null {
  const content = settled.shown?.content ?? null;
  return content?.type === type ? (content as Extract<Content, { type: Type }>) : null;
}

/** Everything but what is the value's own. */
const frame = ({ stated, evidence }: Settled): Settled['evidence'] & Pick<Settled, 'stated'> => ({
  ...evidence,
  stated,
});

export function shownDate(settled: Settled): ShownDate {
  const date = contentOf(settled, 'DATE');
  return {
    ...frame(settled),
    edtf: date?.edtf ?? null,
    earliest: date?.earliest ?? null,
    latest: date?.latest ?? null,
    precision: date?.precision ?? null,
    extent: date?.extent ?? null,
    timeOfDay: date?.timeOfDay ?? null,
    asStated: date?.asStated ?? null,
    basis: date?.basis ?? null,
    yearBasis: date?.yearBasis ?? null,
  };
}

export function shownType(settled: Settled): ShownType {
  return { ...frame(settled), value: contentOf(settled, 'TYPE')?.value ?? null };
}

export function shownText(settled: Settled): ShownText {
  const text = contentOf(settled, 'TEXT');
  return { ...frame(settled), text: text?.text ?? null, language: text?.language ?? null };
}

function shownCount(settled: Settled): ShownCount {
  const count = contentOf(settled, 'COUNT');
  return {
    ...frame(settled),
    low: count?.low ?? null,
    best: count?.best ?? null,
    high: count?.high ?? null,
    approximate: count?.approximate ?? false,
    asStated: count?.asStated ?? null,
  };
}

function shownYesNo(settled: Settled): ShownYesNo {
  return { ...frame(settled), value: contentOf(settled, 'YES_NO')?.value ?? null };
}

function shownCredibility(settled: Settled): ShownCredibility {
  return { ...frame(settled), value: contentOf(settled, 'CREDIBILITY')?.value ?? null };
}

function shownCoordinates(settled: Settled): ShownCoordinates {
  const point = contentOf(settled, 'COORDINATES');
  return { ...frame(settled), lat: point?.lat ?? null, lon: point?.lon ?? null, precision: point?.precision ?? null };
}

/** The value shown for all statements of one entity and one predicate of this kind. */
export function deriveValue(
  kind: ContentKind,
  statements: readonly Statement[],
  knowledge: Pick<Knowledge, 'source'>,
): ShownValue {
  switch (kind) {
    case 'DATE':
      return shownDate(settle(statements, knowledge));
    case 'TYPE':
      return shownType(settle(statements, knowledge));
    case 'TEXT':
      return shownText(settle(statements, knowledge));
    case 'COUNT':
      return shownCount(settle(statements, knowledge));
    case 'YES_NO':
      return shownYesNo(settle(statements, knowledge));
    case 'CREDIBILITY':
      return shownCredibility(settle(statements, knowledge));
    case 'COORDINATES':
      return shownCoordinates(settle(statements, knowledge));
    case 'HARM':
      return deriveHarm(statements, knowledge);
    case 'NAME':
    case 'NATIVE_CODE':
    case 'EXTERNAL_ID':
    case 'STATED_TOTAL':
      throw new BaylanysError(
        'INTERNAL',
        `several values of kind ${kind} stand side by side: none of them is the one shown`,
      );
    default:
      return impossible(kind);
  }
}
