// `compare` on the seed and on generated records: against two answers, each asked for by itself and subtracted.
import fc from 'fast-check';
import { graphql } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openGraph, type Graph } from '../../../src/graph/run.js';
import { recordBatches } from '../../../src/record/record.js';
import { askingOf, type Asking } from '../../support/asking.js';
import { contextOn, schema } from '../../support/context.js';
import { instance, scratch, type Scratch } from '../../support/instance.js';
import { comparing, difference, portraitOf, type Match } from '../../support/two-portraits.js';
import { note } from '../record/build.js';
import { whole } from '../record/histories.js';

type Json = Readonly<Record<string, unknown>>;
async function expectDifference(
  ask: Asking,
  of: readonly string[],
  [left, right]: readonly [Json | null, Json | null],
  match: Match,
): Promise<Json> {
  const { compare } = await ask(comparing, { of, left, right, match });
  const sides = [await portraitOf(ask, of, left, match), await portraitOf(ask, of, right, match)] as const;
  expect([left, right, match, compare]).toEqual([left, right, match, difference(of, ...sides)]);
  return compare as Json;
}

const explosions = 'incident:kz-2011-atyrau-explosions';

describe('on the seed', () => {
  let graph: Graph;
  let ask: Asking;
  let ids: readonly string[];
  beforeAll(async () => {
    graph = openGraph(await instance('all'));
    ask = askingOf(graph);
    const [row] = await graph.read({
      text: 'MATCH (n:Entity) WITH n.id AS id ORDER BY id RETURN collect(id)',
      params: {},
    });
    ids = row?.[0] as readonly string[];
  });
  afterAll(async () => {
    await graph.close();
  });

  const pairs: readonly (readonly [Json | null, Json | null])[] = [
    [null, null],
    [{ publicBy: '2011-11-05' }, { publicBy: '2011-11-10' }],
    [{}, { withoutSources: ['source:eurasianet-2011-11'] }],
    [{ recordedBy: '6' }, { recordedBy: '20' }],
    [null, { minIndependentSources: 2 }],
    [{ standings: ['REPORTED', 'ATTRIBUTED'] }, { standings: ['CLAIMED', 'SUSPECTED', 'CONTESTED'] }],
    [{ reliabilityAtLeast: 'C' }, null],
    [
      { publicBy: '2011-11', minIndependentSources: 2 },
      { publicBy: '2012', withoutSources: ['source:geonames'], standings: ['REPORTED', 'CONTESTED'] },
    ],
  ];

  it.each([
    ...pairs.map((pair) => [pair, 'POSSIBLE'] as const),
    ...pairs.slice(1, 3).map((pair) => [pair, 'DEFINITE'] as const),
  ])(
    '%j, %s: the difference is what two answers differ by',
    async (pair, match) => {
      expect(ids.length).toBeLessThanOrEqual(100);
      const { linkCounts } = await expectDifference(ask, ids, pair, match);
      expect((linkCounts as { unchanged: number }).unchanged >= 0).toBe(true);
    },
    200_000,
  );

  it('compares the links named and nothing else of their ends, each once', async () => {
    const link = `link:PERPETRATED_BY/${explosions}/group:jund-al-khilafah`;
    const { compare } = await ask(
      'query ($of: [ID!]!) { compare(of: $of, left: { publicBy: "2011-11-05" }) { unknown entities { change } linkCounts { gained lost changed unchanged } valueCounts { gained changed lost unchanged } links { link changed } } }',
      { of: [link, link, 'source:eurasianet-2011-11', 'incident:none', 'nonsense'] },
    );
    expect(compare).toMatchObject({
      unknown: ['source:eurasianet-2011-11', 'incident:none', 'nonsense'],
      entities: [],
      linkCounts: { gained: 0, lost: 0, changed: 1, unchanged: 0 },
      valueCounts: { gained: 0, changed: 0, lost: 0, unchanged: 0 },
      links: [{ link }],
    });
  });

  it('gives what differs in parts, one after the other', async () => {
    const asked = (first: number, after: string | null) =>
      ask(
        'query ($of: [ID!]!, $first: Int!, $after: ID) { compare(of: $of, right: { publicBy: "2011-11-05" }) { linkCounts { gained lost changed } links(first: $first, after: $after) { link } values(first: $first) { key } } }',
        { of: [explosions], first, after },
      ) as Promise<{ compare: { linkCounts: Record<string, number>; links: { link: string }[]; values: unknown[] } }>;
    const { compare: all } = await asked(500, null);
    const { compare: start } = await asked(2, null);
    const { compare: rest } = await asked(500, start.links[1]?.link ?? '');
    expect(start.links).toHaveLength(2);
    expect(start.values).toHaveLength(2);
    expect([...start.links, ...rest.links]).toEqual(all.links);
    expect(Object.values(all.linkCounts).reduce((a, b) => a + b, 0)).toBe(all.links.length);
  });

  it.each([
    ['of: []', 'of takes 1 to 100 ids, not 0: name the entities and links to compare'],
    [
      `of: [${Array.from({ length: 101 }, (_, i) => `"law:${i}"`).join(' ')}]`,
      'of takes 1 to 100 ids, not 101: compare them in several requests',
    ],
    [
      'of: ["law:a"], left: { minIndependentSources: -1 }',
      'left.minIndependentSources takes a whole number from 0, not -1',
    ],
    ['of: ["law:a"], right: { publicBy: "someday" }', 'got "someday"'],
  ])('refuses %s', async (args, message) => {
    const { errors } = await graphql({
      ...{ schema, source: `{ compare(${args}) { unknown } }` },
      contextValue: contextOn(graph),
    });
    expect(errors?.[0]?.message).toContain(message);
  });

  it('refuses to list more than it lists', async () => {
    const { errors } = await graphql({
      ...{ schema, source: `{ compare(of: ["${explosions}"]) { links(first: 501) { link } } }` },
      contextValue: contextOn(graph),
    });
    expect(errors?.[0]?.message).toBe('first takes 0 to 500, not 501: ask for less and go on with after');
  });
});

describe('on generated records', () => {
  let db: Scratch;
  beforeAll(async () => {
    db = await scratch();
  });
  afterAll(async () => {
    await db.release();
  });

  const day = fc.constantFrom('2011-05-20', '2011-08', '2012-06');
  const without = fc.subarray(['source:one', 'source:two', 'source:three']);
  const standings = fc.subarray(['REPORTED', 'ATTRIBUTED', 'CONTESTED', 'DENIED', 'SUSPECTED']);
  // Few shapes: each is planned once.
  const evidence: fc.Arbitrary<Json | null> = fc.oneof(
    fc.constant(null),
    fc.record({ publicBy: day, withoutSources: without }),
    fc.record({ recordedBy: fc.constantFrom('1', '2'), standings }),
    fc.record({ publicBy: day, minIndependentSources: fc.constantFrom(0, 1, 2) }),
  );
  const of = [
    ...['incident:a', 'incident:b', 'group:g', 'group:h', 'person:p', 'arrest:x', 'series:s', 'place:town'],
    'link:LOCATED_IN/place:region/place:land',
  ];

  it('the difference is what two answers differ by', async () => {
    const ask = askingOf(db.graph);
    await fc.assert(
      fc.asyncProperty(
        whole,
        whole,
        fc.array(fc.tuple(fc.tuple(evidence, evidence), fc.constantFrom('POSSIBLE' as const, 'DEFINITE' as const)), {
          minLength: 4,
          maxLength: 4,
        }),
        async (before, after, asked) => {
          await db.wipe();
          await recordBatches(db.graph, before, note);
          await recordBatches(db.graph, after, { ...note, at: '2026-02-02T03:04:05.000Z' });
          for (const [pair, match] of asked) await expectDifference(ask, of, pair, match);
        },
      ),
      { numRuns: 6, endOnFailure: true },
    );
  }, 600_000);
});
