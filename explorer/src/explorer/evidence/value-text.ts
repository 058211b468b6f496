// Values in words. Unknown is never zero, and a range is never one number.
import { sayCode, type Say } from '../words/words.js';
import type { Value } from '../entity/entity-query.js';

interface Figure {
  readonly low: number | null;
  readonly best: number | null;
  readonly high: number | null;
  readonly approximate: boolean;
}

export function figureText(say: Say, { low, best, high, approximate }: Figure): string | null {
  const said = (text: string): string => (approximate ? say('value.about', { text }) : text);
  if (low !== null && high !== null && low !== high) return said(say('value.between', { low, high }));
  const one = best ?? (low === high ? low : null);
  if (one !== null && (low ?? one) === one && (high ?? one) === one && !(high === null && low === one && best === null))
    return said(String(one));
  if (low !== null) return said(say('value.atLeast', { n: low }));
  return high === null ? null : said(say('value.atMost', { n: high }));
}

function bare(say: Say, value: Value): string | null {
  switch (value.__typename) {
    case 'DateValue':
      return value.edtf;
    case 'TypeValue':
      return value.code === null ? null : sayCode(say, 'type', value.code);
    case 'TextValue':
      return value.text;
    case 'HarmValue': {
      const parts = value.parts.flatMap((part) => {
        const text = figureText(say, part);
        return text === null ? [] : [`${sayCode(say, 'harm', part.role)}: ${text}`];
      });
      const whole = figureText(say, value);
      return whole === null || parts.length === 0 ? whole : `${whole} (${parts.join(', ')})`;
    }
    case 'CountValue':
      return figureText(say, value);
    case 'YesNoValue':
      return value.yes === null ? null : say(value.yes ? 'value.yes' : 'value.no');
    case 'CredibilityValue':
      return value.credibility === null ? null : sayCode(say, 'value', value.credibility);
    case 'CoordinatesValue':
      return value.lat === null || value.lon === null ? null : `${value.lat}, ${value.lon}`;
  }
}

export function valueText(say: Say, value: Value): string {
  return bare(say, value) ?? (value.stated === null ? say('value.unknown') : sayCode(say, 'stated', value.stated));
}
