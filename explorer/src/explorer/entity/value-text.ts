// Values in words.
import { figureText } from '../evidence/figure-text.js';
import { sayCode, type Say } from '../words/words.js';
import type { Value } from './entity-query.js';

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
