// `timeline` over all incidents, beside a statement that counts them by their stored spans.
import { unitDays, unitOf } from '../../../src/model/calendar-units.js';
import type { TimelineUnit } from '../../../src/generated/schema.js';
import type { Baylanys } from '../contestants/baylanys.js';
import type { ByHand } from '../contestants/database.js';
import { FIRST_DAY, LAST_DAY } from '../world/sources.js';

/** `[definite, possible]` by month or year. */
type Counts = readonly (readonly [number, number])[];

const document = `query Over($by: TimelineUnit!) {
  timeline(where: {}, by: $by) { buckets { incidents { definite possible } } }
}`;

interface Answer {
  readonly timeline: {
    readonly buckets: readonly { readonly incidents: { readonly definite: number; readonly possible: number } }[];
  };
}

export const byBaylanys =
  ({ ask }: Baylanys) =>
  async (by: TimelineUnit): Promise<Counts> => {
    const { timeline } = await ask<Answer>(document, { by });
    return timeline.buckets.map(({ incidents }) => [incidents.definite, incidents.possible]);
  };

/** Of each day of the world, which of its months or years it lies in. */
function unitsOfDays(by: TimelineUnit): readonly number[] {
  const first = unitOf(FIRST_DAY, by);
  const units: number[] = [];
  for (let unit = first; units.length <= LAST_DAY - FIRST_DAY; unit += 1) {
    const { from, to } = unitDays(unit, by);
    for (let day = from; day <= to; day += 1) units.push(unit - first);
  }
  return units;
}

const text = `MATCH (n:Incident) WHERE n.public AND n.supported
WITH n.spansFrom AS from, n.spansTo AS to, n.spansLasting AS lasting, count(*) AS count
WITH $units[from[0] - $first] AS a, $units[to[0] - $first] AS b, size(from) = 1 AND NOT lasting[0] AS plain, sum(count) AS count
RETURN [a, b, plain, count]`;

/** Each incident here has one span and lies somewhere in it: a person who knows that writes no more. */
export const byStatement =
  ({ read }: ByHand) =>
  async (by: TimelineUnit): Promise<Counts> => {
    const rows = (await read(text, { units: unitsOfDays(by), first: FIRST_DAY })) as readonly (readonly [
      number,
      number,
      boolean,
      number,
    ])[];
    const buckets: [number, number][] = [];
    for (const [a, b, plain, count] of rows) {
      if (!plain) throw new Error('expected incidents of one span each');
      for (let unit = a; unit <= b; unit += 1) {
        const bucket = (buckets[unit] ??= [0, 0]);
        bucket[a === b ? 0 : 1] += count;
      }
    }
    return Array.from(buckets, (bucket: [number, number] | undefined) => bucket ?? [0, 0]);
  };
