// Timelines on the seed and on random records: against the lists that they count, and against what the dossier says.
import fc from 'fast-check';
import { graphql } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openGraph, type Graph } from '../../../src/graph/run.js';
import { recordBatches } from '../../../src/record/record.js';
import { contextOn, schema } from '../../support/context.js';
import { instance, scratch, type Scratch } from '../../support/instance.js';
import { askAndKeep } from '../../support/sent.js';
import { expectTimelineOfLists, type TimelineQuestion } from '../../support/timeline-lists.js';
import { note } from '../record/build.js';
import { whole } from '../record/histories.js';

const JAK = 'group:jund-al-khilafah';
const ATYRAU = 'incident:kz-2011-atyrau-explosions';
const LONG_MS = 400_000;
const RUNS = 3;

async function ask<Data>(graph: Graph, source: string): Promise<Data> {
  const { data, errors } = await graphql({ schema, source, contextValue: contextOn(graph) });
  if (errors?.[0]) throw errors[0];
  return data as Data;
}

describe('a timeline of the seed', () => {
  let graph: Graph;
  beforeAll(async () => {
    graph = openGraph(await instance('all'));
  });
  afterAll(async () => {
    await graph.close();
  });

  const questions: readonly TimelineQuestion[] = [
    { where: {}, by: 'MONTH' },
    { where: {}, by: 'YEAR', match: 'DEFINITE' },
    { where: { types: ['EXPLOSION', 'BOMBING', 'SUICIDE_BOMBING'] }, by: 'WEEK', from: '2011-10', to: '2011-11' },
    { where: { within: 'place:kz-aktobe-region' }, by: 'MONTH', match: 'DEFINITE' },
    { where: { date: { from: '2011-06', to: '2011-07' } }, by: 'MONTH' },
    { where: { not: { terroristCharacter: true } }, by: 'YEAR' },
    { where: { killed: { atLeast: 2 } }, by: 'MONTH', evidence: { publicBy: '2011-11-20' } },
    { where: {}, by: 'MONTH', evidence: { publicBy: '2011-11-10' }, match: 'DEFINITE' },
    { where: {}, by: 'MONTH', evidence: { withoutSources: ['source:eurasianet-2011-11'] } },
    { about: [JAK], by: 'WEEK' },
    { about: [JAK, ATYRAU, 'place:kz-atyrau', 'nobody'], by: 'DAY', from: '2011-10-28', to: '2011-11-12' },
    { about: [JAK], by: 'MONTH', evidence: { publicBy: '2011-11-09' } },
    { about: ['place:kz'], by: 'MONTH', match: 'DEFINITE', evidence: { minIndependentSources: 1 } },
    { about: [], by: 'YEAR' },
  ];
  it.each(questions.map((one) => [JSON.stringify(one), one] as const))(
    '%s counts in each bucket what the lists of its days hold',
    async (_name, question) => {
      const { buckets } = await expectTimelineOfLists(graph, question);
      if ((question.about ?? [JAK]).length > 0) expect(buckets.length).toBeGreaterThan(0);
    },
    LONG_MS,
  );

  it('tells who said what of the group, and when', async () => {
    const { timeline } = await ask<{
      timeline: {
        sayings: {
          nodes: {
            from: string | null;
            to: string | null;
            stance: string;
            live: boolean;
            speaker: { name: string | null; role: string } | null;
            source: { id: string } | null;
            link: { id: string };
            statements: { passages: { id: string }[] }[];
          }[];
        };
      };
    }>(
      graph,
      `{ timeline(about: ["${JAK}"], by: DAY, from: "2011-11-09", to: "2011-11-09") { sayings { nodes { from to stance live speaker { name role } source { id } link { id } statements { passages { id } } } } } }`,
    );
    const { nodes } = timeline.sayings;
    const onThatDay = nodes.filter(({ from, to }) => from === to);
    expect(onThatDay).toHaveLength(1);
    expect(onThatDay[0]).toMatchObject({
      ...{ from: '2011-11-09', stance: 'ASSERTS', live: true, source: null },
      speaker: { name: "prosecutor's office", role: 'STATE' },
      link: { id: `link:PERPETRATED_BY/${ATYRAU}/${JAK}` },
    });
    expect(nodes.every(({ statements }) => statements.every(({ passages }) => passages.length > 0))).toBe(true);
    // In its own voice a source says it; somebody else's word has a speaker.
    expect(nodes.every(({ speaker, source }) => (speaker === null) !== (source === null))).toBe(true);
    expect(nodes.some(({ source }) => source?.id === 'source:critical-threats')).toBe(true);
  });

  it('pages through the sayings with cursors that belong to it', async () => {
    const page = (args: string, of = `about: ["${JAK}"]`): string =>
      `{ timeline(${of}, by: YEAR) { sayings(${args}) { totalCount pageInfo { hasNextPage endCursor } nodes { statements { id } } } } }`;
    interface Page {
      timeline: {
        sayings: {
          totalCount: number;
          pageInfo: { hasNextPage: boolean; endCursor: string };
          nodes: { statements: { id: string }[] }[];
        };
      };
    }
    const { sayings: whole500 } = (await ask<Page>(graph, page('first: 500'))).timeline;
    const found: unknown[] = [];
    let after = '';
    for (;;) {
      const { sayings } = (await ask<Page>(graph, page(`first: 2${after}`))).timeline;
      found.push(...sayings.nodes);
      if (!sayings.pageInfo.hasNextPage) break;
      after = `, after: "${sayings.pageInfo.endCursor}"`;
    }
    expect(found).toEqual(whole500.nodes);
    expect(whole500.totalCount).toBe(found.length);
    await expect(ask(graph, page(`first: 2${after}`, 'where: {}'))).rejects.toThrow(
      'after takes a cursor that this list gave, not one of another list, order or filter',
    );
  });

  it('tells the turns of the group’s links in order of time, each with the entity asked about', async () => {
    const { timeline } = await ask<{
      timeline: {
        turns: {
          total: number;
          hasMore: boolean;
          nodes: { after: string; during: { edtf: string } | null; link: { id: string }; about: { name: string }[] }[];
        };
        ofKind: { nodes: { link: { kind: string } }[] };
      };
    }>(
      graph,
      `{ timeline(about: ["${JAK}"], by: YEAR) { turns(first: 3) { total hasMore nodes { after during { edtf } link { id } about { name } } } ofKind: turns(kinds: [OPPOSES]) { nodes { link { kind } } } } }`,
    );
    const { nodes, ...rest } = timeline.turns;
    expect(rest).toEqual({ total: 6, hasMore: true });
    expect(nodes.map(({ during, link }) => [during?.edtf, link.id])).toEqual([
      ['2011-10-31', `link:PERPETRATED_BY/${ATYRAU}/${JAK}`],
      ['2011-11-12', `link:PERPETRATED_BY/incident:kz-2011-taraz/${JAK}`],
      ['2011-12-03', `link:PERPETRATED_BY/incident:kz-2011-boraldai/${JAK}`],
    ]);
    expect(nodes.map(({ after, about }) => [after, about.map(({ name }) => name)])).toEqual(
      nodes.map(() => ['FIRST', ['Jund al-Khilafah']]),
    );
    expect(timeline.ofKind.nodes).toEqual([{ link: { kind: 'OPPOSES' } }]);
  });

  it('takes one round trip, and one more each for what a rule has to tell first', async () => {
    const of = async (args: string, selection: string): Promise<number> =>
      (await askAndKeep(graph, `{ timeline(${args}) { ${selection} } }`)).roundTrips;
    const all =
      'buckets { incidents { definite } links { definite } sayings { definite } } sayings { nodes { stance } }';
    expect(await of('where: {}, by: MONTH', all)).toBe(1);
    expect(await of(`about: ["${JAK}"], by: MONTH`, `${all} turns { total }`)).toBe(1);
    expect(await of('where: { terroristCharacter: true }, by: MONTH', all)).toBe(2);
    expect(await of('where: {}, by: MONTH, evidence: { recordedBy: "1" }', 'buckets { incidents { definite } }')).toBe(
      1,
    );
    expect(await of('where: {}, by: MONTH, evidence: { recordedBy: "1" }', all)).toBe(2);
  });

  it.each([
    [
      'where: {}, by: DAY, from: "1900-01-01", to: "2011-12-31"',
      'there are 40907 by DAY: ask by MONTH (1344), or bound it',
    ],
    ['where: {}, by: DAY, from: "2011-12", to: "2011-11"', 'from and to take a first day that is not after the last'],
    ['where: {}, by: DAY, from: "soon"', 'soon'],
    [
      `about: ${JSON.stringify(Array.from({ length: 51 }, (_, i) => `group:g${i}`))}, by: DAY`,
      'about takes up to 50 ids, not 51',
    ],
  ])('(%s) is refused', async (args, message) => {
    await expect(ask(graph, `{ timeline(${args}) { buckets { key } } }`)).rejects.toThrow(message);
  });

  it('of nothing has no buckets, and of days that are asked for has empty ones', async () => {
    const nothing = 'where: { ids: ["incident:none"] }';
    const shown = 'from to buckets { key incidents { definite possible } } sayings { nodes { stance } }';
    expect(await ask(graph, `{ timeline(${nothing}, by: MONTH) { ${shown} } }`)).toEqual({
      timeline: { from: null, to: null, buckets: [], sayings: { nodes: [] } },
    });
    const none = { definite: 0, possible: 0 };
    expect(
      await ask(graph, `{ timeline(${nothing}, by: MONTH, from: "2011-02-10", to: "2011-03-01") { ${shown} } }`),
    ).toEqual({
      timeline: {
        ...{ from: '2011-02-01', to: '2011-03-31', sayings: { nodes: [] } },
        buckets: [
          { key: '2011-02', incidents: none },
          { key: '2011-03', incidents: none },
        ],
      },
    });
  });
});

describe('a timeline of random records', () => {
  let db: Scratch;
  beforeAll(async () => {
    db = await scratch();
  });
  afterAll(async () => {
    await db.release();
  });

  const days = { from: '2011-04', to: '2011-08' };
  const asked: readonly TimelineQuestion[] = [
    { where: {}, by: 'MONTH', ...days },
    { where: { killed: { atLeast: 3, unknown: 'INCLUDE' } }, by: 'YEAR', match: 'DEFINITE' },
    { where: { within: 'place:region' }, by: 'MONTH', ...days, evidence: { withoutSources: ['source:two'] } },
    { where: {}, by: 'YEAR', evidence: { publicBy: '2011-06-01' } },
    { about: ['group:g', 'incident:b'], by: 'MONTH', ...days },
    { about: ['incident:a'], by: 'YEAR', evidence: { publicBy: '2011-09' }, match: 'DEFINITE' },
    { about: ['place:town'], by: 'YEAR', evidence: { minIndependentSources: 2 } },
  ];

  it(
    'counts in each bucket what the lists of its days hold',
    async () => {
      await fc.assert(
        fc.asyncProperty(fc.noShrink(whole), async (files) => {
          await db.wipe();
          await recordBatches(db.graph, files, note);
          for (const question of asked) await expectTimelineOfLists(db.graph, question);
        }),
        { numRuns: RUNS, endOnFailure: true },
      );
    },
    LONG_MS,
  );
});
