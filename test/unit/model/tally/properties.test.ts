// What holds of every tally, on incidents made at random, and a recount that shares no line with it.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { HarmRole, Standing, TallyBy } from '../../../../src/generated/schema.js';
import type { Figure, SpanLists } from '../../../../src/model/facts.js';
import { OPEN_TO } from '../../../../src/model/days.js';
import type { IncidentCounted } from '../../../../src/model/tally/input.js';
import { tally, type TallyFacts } from '../../../../src/model/tally/tally.js';
import { at, by, figure, harm, incident, partOf } from './given.js';

const figures = fc
  .tuple(fc.nat(5), fc.nat(3), fc.nat(3), fc.boolean(), fc.boolean())
  .map(([low, more, most, best, high]): Figure =>
    figure(low, best ? low + more : null, high ? low + more + most : null),
  );
const harms = fc
  .uniqueArray(fc.tuple(fc.constantFrom<HarmRole>('CIVILIAN', 'SUSPECT', 'LAW_ENFORCEMENT'), figures), {
    selector: ([role]) => role,
    minLength: 1,
    maxLength: 3,
  })
  .map((parts) => harm(...parts));
const days = fc.integer({ min: 15_000, max: 15_100 });
// Not by way of EDTF, whose grammar takes longer than all the rest.
const span = (from: number, to: number, lasting: boolean): SpanLists => ({
  from: [from],
  to: [to],
  lasting: [lasting],
});
const dates = fc.oneof(
  days.map((day) => span(day, day, false)),
  fc.tuple(days, fc.nat(40)).map(([from, length]) => span(from, from + length, false)),
  fc.tuple(days, fc.nat(70)).map(([from, length]) => span(from, from + length, true)),
  days.map((day) => span(day, OPEN_TO, false)),
  fc.constant<SpanLists>({ from: [], to: [], lasting: [] }),
);
const NAMES = ['a', 'b', 'c', 'd', 'e', 'f'].map((name) => `incident:${name}`);
const standings = fc.constantFrom<Standing>('REPORTED', 'SUSPECTED');

const drawn = (links: boolean): fc.Arbitrary<IncidentCounted> =>
  fc
    .record({
      match: fc.constantFrom('POSSIBLE' as const, 'DEFINITE' as const),
      type: fc.constantFrom('CLASH' as const, 'BOMBING' as const, null),
      spans: dates,
      killed: fc.option(harms, { nil: null }),
      wounded: fc.option(harms, { nil: null }),
      region: fc.constantFrom('place:x', 'place:y', null),
      groups: fc.subarray(['group:x', 'group:y']),
      wholes: fc.array(fc.tuple(fc.constantFrom(...NAMES), standings), { maxLength: links ? 2 : 0 }),
    })
    .map(({ region, groups, wholes, ...given }) =>
      incident('incident:?', {
        ...given,
        places: region === null ? at({}) : at({ REGION: region }),
        perpetrators: groups.map((group) => by(group)),
        partOf: wholes.map(([whole, standing]) => partOf(whole, standing)),
      }),
    );

const several = (links: boolean, least = 0): fc.Arbitrary<readonly IncidentCounted[]> =>
  fc
    .array(drawn(links), { minLength: least, maxLength: NAMES.length })
    .map((all) => all.map((one, i) => ({ ...one, id: NAMES[i] ?? '' })));

const of = (incidents: readonly IncidentCounted[], ...keys: readonly TallyBy[]): TallyFacts =>
  tally({ incidents, arrests: [], totals: [] }, { by: keys, match: 'POSSIBLE' });

/** By addition alone: unknown lows add nothing, one unknown best makes the best unknown. */
function recount(incidents: readonly IncidentCounted[], which: 'killed' | 'wounded') {
  let low: number | null = null;
  let best: number | null = null;
  let possibleOnly = 0;
  let bestUnknown = false;
  for (const one of incidents) {
    if (one.match === 'POSSIBLE') {
      if (one[which] !== null) possibleOnly += 1;
      continue;
    }
    if (one[which]?.low != null) low = (low ?? 0) + one[which].low;
    if (one[which]?.best == null) bestUnknown = true;
    else best = (best ?? 0) + one[which].best;
  }
  const someDefinite = incidents.some(({ match }) => match === 'DEFINITE');
  return { low: someDefinite ? low : possibleOnly > 0 ? 0 : null, best: bestUnknown ? null : best };
}

describe('a tally', () => {
  it('is what a recount by addition gives, where nothing is part of anything', () => {
    fc.assert(
      fc.property(several(false), (incidents) => {
        const { figures: sums } = of(incidents);
        for (const [of_, which] of [
          ['KILLED', 'killed'],
          ['WOUNDED', 'wounded'],
        ] as const) {
          expect({ low: sums[of_].low, best: sums[of_].best }).toEqual(recount(incidents, which));
        }
      }),
    );
  });

  it('is the same for every order of what is given', () => {
    fc.assert(
      fc.property(
        several(true),
        fc.constantFrom<TallyBy>('ROLE', 'MONTH', 'GROUP', 'TYPE'),
        fc.nat(),
        (all, key, n) => {
          const turned = [...all.slice(n % (all.length + 1)), ...all.slice(0, n % (all.length + 1))].reverse();
          expect(of(turned, key)).toEqual(of(all, key));
        },
      ),
    );
  });

  // Knowing of an incident between two others may tell that these are part of each other: then they were counted twice before.
  const liesBetween = ({ id, partOf: wholes }: IncidentCounted, all: readonly IncidentCounted[]): boolean =>
    wholes.length > 0 && all.some((other) => other.partOf.some(({ entity }) => entity === id));

  it('never has a smaller least number for knowing of one more incident, a part or a whole of others or neither', () => {
    fc.assert(
      fc.property(several(true, 1), fc.nat(), (all, n) => {
        const left = all[n % all.length];
        fc.pre(left !== undefined && !liesBetween(left, all));
        const without = all.filter((one) => one !== left);
        const [more, less] = [of(all).figures, of(without).figures];
        for (const which of ['KILLED', 'WOUNDED'] as const) {
          expect(more[which].low ?? 0).toBeGreaterThanOrEqual(less[which].low ?? 0);
        }
      }),
      { numRuns: 250 },
    );
  });

  it.each(['MONTH', 'YEAR', 'REGION', 'TYPE'] as const)(
    'by %s has rows whose certain parts, with what is unassigned, make up the whole',
    (key) => {
      fc.assert(
        fc.property(several(true), (incidents) => {
          const all = incidents.map((one) => ({ ...one, match: 'DEFINITE' as const }));
          const facts = of(all, key);
          for (const which of ['KILLED', 'WOUNDED'] as const) {
            const rows = facts.rows.reduce((sum, row) => sum + (row.figures[which].definite.low ?? 0), 0);
            const rest = facts.unassigned.figures[which].low ?? 0;
            expect(rows + rest).toBe(facts.figures[which].low ?? 0);
          }
        }),
      );
    },
  );

  it('counts each incident once, or names what it is counted in', () => {
    fc.assert(
      fc.property(several(true), (incidents) => {
        const facts = of(incidents);
        expect(facts.count.definite + facts.count.possible + facts.leftOut.length).toBe(incidents.length);
        expect(facts.leftOut.every(({ what, countedIn }) => what !== countedIn)).toBe(true);
        const named = new Map(facts.leftOut.map((one) => [one.what, one.countedIn]));
        for (const { what, why } of facts.leftOut) {
          if (why === 'PARTS_ARE_CERTAIN') continue;
          const seen = new Set<string>();
          let at_: string | undefined = what;
          while (at_ !== undefined && named.has(at_) && !seen.has(at_)) {
            seen.add(at_);
            at_ = named.get(at_);
          }
          // It ends at what is counted: it never goes round.
          expect(at_ !== undefined && !seen.has(at_)).toBe(true);
        }
      }),
    );
  });
});
