// The sources of the world in the order of their publication, some of them resting on an agency, and what the rules must
// know of them.
import { readDate } from '../../../src/model/dates.js';
import { isoDay, dayOfCalendar } from '../../../src/model/days.js';
import type { DateSpan } from '../../../src/model/records.js';
import type { KnownSource, Knowledge } from '../../../src/model/derive/inputs.js';
import { numbersFrom } from '../../../test/support/generated.js';

export const FIRST_YEAR = 1995;
export const LAST_YEAR = 2024;
export const FIRST_DAY = dayOfCalendar(FIRST_YEAR, 1, 1);
export const LAST_DAY = dayOfCalendar(LAST_YEAR, 12, 31);

const SEED = 7;
/** One source in so many is an agency, on which others of its time rest. */
const AGENCY_EACH = 50;
const RESTS_ON_AGENCY = 0.2;

const spans = new Map<string, DateSpan>();

/** Read once: to read a date costs more than all else that is made of it. */
export function dateOf(edtf: string): DateSpan {
  const known = spans.get(edtf);
  if (known !== undefined) return known;
  const fresh = readDate({ edtf });
  spans.set(edtf, fresh);
  return fresh;
}

export interface Sources {
  readonly sources: readonly KnownSource[];
  readonly knowledge: Knowledge;
  /** The first source that was published on this day or later. */
  readonly since: (day: number) => number;
}

const sourceId = (n: number): string => `source:trace-${n}`;

function sourceOf(n: number, day: number, random: () => number): KnownSource {
  const agency = n - (n % AGENCY_EACH);
  const rests = n !== agency && random() < RESTS_ON_AGENCY;
  const id = sourceId(n);
  const roots = [rests ? sourceId(agency) : id];
  return {
    ...{ id, number: n + 1, kind: 'REPORT', derivedFrom: rests ? roots : [], roots },
    behind: [...new Set([id, ...roots])].sort(),
    ...{ published: dateOf(isoDay(day)), marking: 'PUBLIC', reliability: null },
  };
}

export function sourcesOf(count: number): Sources {
  const random = numbersFrom(SEED);
  const days = Array.from(
    { length: count },
    (_, n) => FIRST_DAY + Math.floor(((n + 1) / count) * (LAST_DAY - FIRST_DAY)),
  );
  const sources = days.map((day, n) => sourceOf(n, day, random));
  const byId = new Map(sources.map((source) => [source.id, source]));
  const voices = new Map<string, number>();
  const known = (id: string): KnownSource => {
    const source = byId.get(id);
    if (source === undefined) throw new Error(`no source ${id} in this world`);
    return source;
  };
  return {
    sources,
    knowledge: {
      source: known,
      originNumber(voice) {
        const number = voices.get(voice) ?? voices.size + 1;
        voices.set(voice, number);
        return number;
      },
    },
    since(day) {
      let [low, high] = [0, count];
      while (low < high) {
        const middle = (low + high) >> 1;
        if ((days[middle] ?? LAST_DAY) < day) low = middle + 1;
        else high = middle;
      }
      return Math.min(low, count - 1);
    },
  };
}
