// Numbers: ranges that may themselves be uncertain, and counts that are not.
import type { CountFilter, NumberFilter } from '../../../../src/generated/schema.js';
import { BaylanysError } from '../../../../src/errors.js';
import type { Figure } from '../harm.js';
import type { Weight } from '../weights.js';

interface Range {
  readonly low: number;
  readonly high: number;
}

function askedRange(filter: Pick<CountFilter, 'atLeast' | 'atMost'>): Range {
  const [low, high] = [filter.atLeast ?? 0, filter.atMost ?? Infinity];
  if (low < 0 || high < 0) throw new BaylanysError('BAD_USER_INPUT', 'a number of people is not negative');
  if (low > high) throw new BaylanysError('BAD_USER_INPUT', 'the range ends before it begins');
  return { low, high };
}

/** Of all that it may be: DEFINITE if it lies inside, POSSIBLE if some of it does. */
function weighRange(may: Range, asked: Range): Weight {
  if (may.high < asked.low || asked.high < may.low) return 'NO';
  return asked.low <= may.low && may.high <= asked.high ? 'DEFINITE' : 'POSSIBLE';
}

export function numberWeight(figure: Omit<Figure, 'approximate'> | null, filter: NumberFilter): Weight {
  const asked = askedRange(filter);
  const { low, best, high } = figure ?? { low: null, best: null, high: null };
  const isUnknown = low === null && best === null && high === null;
  switch (filter.unknown) {
    case 'ONLY':
      if (filter.atLeast != null || filter.atMost != null)
        throw new BaylanysError('BAD_USER_INPUT', 'what is not known is in no range');
      return isUnknown ? 'DEFINITE' : 'NO';
    case 'INCLUDE':
      if (isUnknown) return 'POSSIBLE';
      break;
    case 'EXCLUDE':
    case undefined:
      if (isUnknown) return 'NO';
  }
  const may =
    low === null && high === null && best !== null
      ? { low: best, high: best }
      : { low: low ?? 0, high: high ?? Infinity };
  return weighRange(may, asked);
}

export function countWeight(least: number, most: number, filter: CountFilter): Weight {
  return weighRange({ low: least, high: most }, askedRange(filter));
}
