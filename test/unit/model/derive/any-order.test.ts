import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Stance } from '../../../../src/generated/schema.js';
import type { Content, Statement } from '../../../../src/model/records.js';
import type { Knowledge } from '../../../../src/model/derive/inputs.js';
import { deriveEntity } from '../../../../src/model/derive/entity.js';
import { deriveLink } from '../../../../src/model/derive/link.js';
import { valueKey } from '../../../../src/model/ids.js';
import {
  ATYRAU,
  CLAIM,
  date,
  harm,
  incident,
  jund,
  JUND,
  knowing,
  link,
  ofLink,
  ofValue,
  prosecutor,
  quoted,
  type Given,
} from './said.js';

const sources = ['source:a', 'source:b', 'source:c', 'source:d'];

/** Numbers of sources are given once, whatever is derived first. */
function knowledge(): Knowledge {
  const known = knowing({
    'source:a': { published: '2011-11-05' },
    'source:b': { published: '2011-11-20', derivedFrom: ['source:a'] },
    'source:c': { published: '[2011-11-09..2026-11-22]', derivedFrom: ['source:a', 'source:d'] },
  });
  for (const source of sources) known.source(source);
  return known;
}

const stance = fc.constantFrom<Stance>(
  'ASSERTS',
  'CLAIMS_RESPONSIBILITY',
  'SUSPECTS',
  'DOUBTS',
  'DENIES',
  'RETRACTS',
  'NOT_PROVEN',
);
const maybe = <Value>(value: fc.Arbitrary<Value>): fc.Arbitrary<Value | undefined> =>
  fc.option(value, { nil: undefined });

const circumstances: fc.Arbitrary<Given> = fc
  .record({
    source: fc.constantFrom(...sources),
    stance,
    speaker: fc.constantFrom(jund, prosecutor, quoted('A witness', 'WITNESS'), quoted(null, 'EXPERT'), {
      speaker: null,
    }),
    said: maybe(fc.constantFrom('2011-11-01', '2011-11-04', '2011-11', '2011-11-09')),
    during: maybe(fc.constantFrom('2011', '2011-10/2011-12', '2010')),
    preferred: fc.boolean(),
    ended: fc.boolean(),
    derivedFrom: fc.subarray(sources),
  })
  .map(({ speaker, said, during, ended, ...given }) => ({
    ...given,
    ...speaker,
    ...(said === undefined ? {} : { said }),
    ...(during === undefined ? {} : { during }),
    endedRevision: ended ? 5 : null,
  }));

type Value = { readonly predicate: Statement['predicate']; readonly content: Content };
const value: fc.Arbitrary<Value> = fc.oneof(
  fc
    .constantFrom('2011-10', '2011-10-31', '2011-11-01', '[2011-10-30..]')
    .map((edtf) => ({ predicate: 'DATE' as const, ...date(edtf) })),
  fc
    .tuple(
      fc.constantFrom(null, 'CIVILIAN', 'SUSPECT', 'PERPETRATOR', 'UNKNOWN'),
      fc.integer({ min: 0, max: 3 }),
      fc.constantFrom('A' as const, 'B' as const, null),
      fc.constantFrom(true, false, null),
    )
    .map(([role, n, side, includesPerpetrators]) => ({
      ...{ predicate: 'KILLED' as const, ...harm(role, [n, n, n === 3 ? null : n], { side, includesPerpetrators }) },
    })),
  fc.constantFrom('BOMBING' as const, 'SUICIDE_BOMBING' as const, 'CLASH' as const).map((code) => ({
    ...{ predicate: 'TYPE' as const, content: { type: 'TYPE' as const, value: code } },
  })),
  fc.constantFrom('Atyrau', 'Атырау').map((text) => ({
    ...{ predicate: 'NAME' as const, about: valueKey(ATYRAU, 'NAME', text) },
    content: { type: 'NAME' as const, text, language: null, script: null, kind: 'ALIAS' as const },
  })),
);

const shuffled = <Item>(items: readonly Item[]): fc.Arbitrary<Item[]> =>
  fc.shuffledSubarray([...items], { minLength: items.length });

const ofOneLink = fc.array(circumstances, { maxLength: 7 }).map((given) => ofLink(...given));
const ofOneEntity = fc
  .array(fc.tuple(circumstances, value), { maxLength: 9 })
  .map((given) =>
    given.flatMap(([how, what], n) => ofValue(what.predicate, { ...how, ...what, id: `statement:paper/v${n}` })),
  );

it('a link is the same in whatever order its statements come', () => {
  fc.assert(
    fc.property(
      ofOneLink.chain((all) => fc.tuple(fc.constant(all), shuffled(all))),
      ([all, other]) => {
        expect(deriveLink(link(other), knowledge())).toEqual(deriveLink(link(all), knowledge()));
      },
    ),
    { numRuns: 200 },
  );
});

it('an entity is the same in whatever order its statements come', () => {
  fc.assert(
    fc.property(
      ofOneEntity.chain((all) => fc.tuple(fc.constant(all), shuffled(all))),
      ([all, other]) => {
        expect(deriveEntity(incident(other), knowledge())).toEqual(deriveEntity(incident(all), knowledge()));
      },
    ),
    { numRuns: 200 },
  );
});

it('an ended statement never counts: what clients see is the same without it', () => {
  const recorded = (statements: readonly Statement[]): readonly Statement[] =>
    statements.filter(({ endedRevision }) => endedRevision === null);
  fc.assert(
    fc.property(ofOneEntity, ofOneLink, (values, links) => {
      const { dated, ...entity } = deriveEntity(incident(values, links), knowledge());
      const { dated: without, ...rest } = deriveEntity(incident(recorded(values), recorded(links)), knowledge());
      expect(entity).toEqual(rest);
      expect({ ...dated, spanClass: null }).toEqual({ ...without, spanClass: null });
      const one = deriveLink(link(links), knowledge());
      const other = deriveLink(link(recorded(links)), knowledge());
      const seen = { digest: null, envelopeFrom: null, envelopeTo: null };
      expect({ ...one, ...seen }).toEqual({ ...other, ...seen });
    }),
    { numRuns: 200 },
  );
});

it('a figure keeps low, best and high in order, its parts add up to no less than its best where they are in agreement', () => {
  fc.assert(
    fc.property(ofOneEntity, (values) => {
      const killed = deriveEntity(incident(values), knowledge()).values['killed'];
      if (!killed || !('parts' in killed) || killed.best === null) return;
      expect(killed.low ?? 0).toBeLessThanOrEqual(killed.best);
      expect(killed.best).toBeLessThanOrEqual(killed.high ?? Infinity);
      const parts = killed.parts.map(({ best }) => best);
      if (parts.includes(null)) return;
      expect(parts.reduce<number>((sum, best) => sum + (best ?? 0), 0)).toBeGreaterThanOrEqual(killed.best);
    }),
    { numRuns: 600 },
  );
});

it('no more independent sources are counted than sources, origins or roots, and support has some', () => {
  fc.assert(
    fc.property(ofOneLink, (statements) => {
      const facts = deriveLink(link(statements), knowledge());
      expect(facts.independentSourceCount).toBeLessThanOrEqual(Math.min(facts.sourceCount, facts.originCount));
      const supported = ['CONTESTED', 'REPORTED', 'ATTRIBUTED', 'CLAIMED', 'SUSPECTED'].includes(facts.standing ?? '');
      expect(facts.independentSourceCount > 0).toBe(supported);
      expect(facts).toMatchObject({ id: CLAIM, object: JUND });
    }),
  );
});
