// Tallies and counts on the seed: against what a reader of the article counts by hand, and against the filters of lists.
import { graphql } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openGraph, type Graph } from '../../../src/graph/run.js';
import { contextOn, schema } from '../../support/context.js';
import { instance } from '../../support/instance.js';

async function ask(graph: Graph, source: string, variableValues: Record<string, unknown> = {}) {
  return await graphql({ schema, source, variableValues, contextValue: contextOn(graph) });
}

async function answer<Data>(graph: Graph, source: string, variables: Record<string, unknown> = {}): Promise<Data> {
  const { data, errors } = await ask(graph, source, variables);
  if (errors?.[0]) throw errors[0];
  return data as Data;
}

interface Ends {
  readonly low: number | null;
  readonly best: number | null;
  readonly high: number | null;
}
const ends = ({ low, best, high }: Ends) => [low, best, high];

/** The dead of the article as its sentences give them, counted by hand: the paragraph that gives the role, month where it is certain, role, number. */
const dead = [
  [9, '2011-05', 'PERPETRATOR', 1],
  [10, null, 'UNKNOWN', 2],
  [4, '2011-06', 'LAW_ENFORCEMENT', 2],
  [4, null, 'LAW_ENFORCEMENT', 2],
  [4, null, 'SUSPECT', 9],
  [5, '2011-07', 'LAW_ENFORCEMENT', 1],
  [5, '2011-07', 'SUSPECT', 1],
  [10, '2011-08', 'SUSPECT', 1],
  [7, '2011-10', 'PERPETRATOR', 1],
  [2, '2011-11', 'LAW_ENFORCEMENT', 2],
] as const;

function countedBy(keyOf: (one: (typeof dead)[number]) => string | null): Record<string, number> {
  const sums: Record<string, number> = {};
  for (const one of dead) {
    const key = keyOf(one);
    if (key !== null) sums[key] = (sums[key] ?? 0) + one[3];
  }
  return sums;
}

describe('a tally of the article', () => {
  let graph: Graph;
  beforeAll(async () => {
    graph = openGraph(await instance('article'));
  });
  afterAll(async () => {
    await graph.close();
  });

  const rowsOf = async (by: string) => {
    const { tally } = await answer<{
      tally: {
        killed: Ends;
        unassigned: { killed: Ends };
        rows: { by: { role: string | null; month: string | null }; killed: { definite: Ends } }[];
      };
    }>(
      graph,
      `{ tally(by: ${by}) { killed { low best high } unassigned { killed { low best high } } rows { by { role month } killed { definite { low best high } } } } }`,
    );
    return tally;
  };

  it('comes to what the sentences come to, in all and by role', async () => {
    const { killed, rows } = await rowsOf('ROLE');
    const total = dead.reduce((sum, [, , , n]) => sum + n, 0);
    expect(ends(killed)).toEqual([total, total, total]);
    expect(Object.fromEntries(rows.map(({ by, killed: own }) => [by.role, own.definite.best]))).toEqual(
      countedBy(([, , role]) => role),
    );
  });

  it('puts under each month what is certainly of it, and all the rest once beside', async () => {
    const { rows, unassigned } = await rowsOf('[ROLE, MONTH]');
    const certain = rows.filter(({ killed }) => killed.definite.best !== null);
    expect(
      Object.fromEntries(certain.map(({ by, killed }) => [`${by.role ?? ''} ${by.month ?? ''}`, killed.definite.best])),
    ).toEqual(countedBy(([, month, role]) => (month === null ? null : `${role} ${month}`)));
    const unsettled = dead.filter(([, month]) => month === null).reduce((sum, [, , , n]) => sum + n, 0);
    expect(ends(unassigned.killed)).toEqual([unsettled, unsettled, unsettled]);
  });

  it('opens each figure to a passage of the paragraph that gives it', async () => {
    const { tally } = await answer<{
      tally: { rows: { by: { role: string }; incidents: { statements: { passages: { paragraph: number }[] }[] }[] }[] };
    }>(graph, '{ tally(by: ROLE) { rows { by { role } incidents { statements { passages { paragraph } } } } } }');
    for (const { by, incidents } of tally.rows) {
      const paragraphs = incidents.flatMap(({ statements }) =>
        statements.flatMap(({ passages }) => passages.map(({ paragraph }) => paragraph)),
      );
      for (const [paragraph, , role] of dead) {
        if (role === by.role) expect(paragraphs).toContain(paragraph);
      }
      expect(incidents.every(({ statements }) => statements.length > 0)).toBe(true);
    }
  });

  it('under a filter that only may hold says how much is certain', async () => {
    const { tally } = await answer<{ tally: { killed: Ends; count: { definite: number; possible: number } } }>(
      graph,
      '{ tally(where: { date: { from: "2011-05", to: "2011-05" } }) { killed { low best high } count { definite possible } } }',
    );
    // Aktobe must have been in May, Astana may have been.
    expect([ends(tally.killed), tally.count]).toEqual([[1, 1, 3], { definite: 1, possible: 1 }]);
  });

  it('of nothing has no numbers', async () => {
    const { tally } = await answer<{ tally: { killed: Ends; rows: unknown[]; notes: unknown[] } }>(
      graph,
      '{ tally(where: { ids: [] }) { killed { low best high } rows { match } notes { kind } } }',
    );
    expect([ends(tally.killed), tally.rows, tally.notes]).toEqual([[null, null, null], [], []]);
  });
});

describe('with the other sources', () => {
  let graph: Graph;
  beforeAll(async () => {
    graph = openGraph(await instance('all'));
  });
  afterAll(async () => {
    await graph.close();
  });

  it('what may be a part of something counted is left out by name, with the link', async () => {
    const { tally } = await answer<{
      tally: {
        killed: Ends;
        people: Ends;
        leftOut: { what: { id: string }; why: string; countedIn: { id: string }; link: { standing: string } }[];
      };
    }>(
      graph,
      '{ tally { killed { low best high } people { low best high } leftOut { what { id } why countedIn { id } link { standing } } } }',
    );
    expect(tally.leftOut).toEqual([
      {
        what: { id: 'incident:kz-2011-kenkiyak' },
        why: 'POSSIBLE_PART',
        countedIn: { id: 'incident:kz-2011-shubarshi-operation' },
        link: { standing: 'SUSPECTED' },
      },
      {
        what: { id: 'arrest:kz-2011-atyrau-eighteen' },
        why: 'POSSIBLE_PART',
        countedIn: { id: 'arrest:kz-2011-atyrau-sweeps' },
        link: { standing: 'SUSPECTED' },
      },
    ]);
    // 22 of the article, 7 each at Taraz and Boraldai; Taraz may have been as few as 1.
    expect(ends(tally.killed)).toEqual([30, 36, 36]);
    // About 40, of whom 18 at least, and 3.
    expect(ends(tally.people)).toEqual([21, 43, null]);
  });

  interface Counts {
    readonly incidents: {
      readonly groupBy: {
        readonly rows: { key: { value: string | null }[]; count: number; definite: number }[];
      };
    };
  }

  it.each([
    ['TYPE', (value: string) => `types: [${value}]`],
    ['MONTH', (value: string) => `date: { from: "${value}", to: "${value}", undated: EXCLUDE }`],
    ['YEAR', (value: string) => `date: { from: "${value}", to: "${value}", undated: EXCLUDE }`],
    ['COUNTRY', (value: string) => `within: "${value}"`],
    ['REGION', (value: string) => `within: "${value}"`],
    ['TOWN', (value: string) => `within: "${value}"`],
    ['GROUP', (value: string) => `linkedTo: { id: "${value}", kinds: [PERPETRATED_BY] }`],
  ] as const)('incidents grouped by %s are as many as the filter of each value finds', async (facet, filter) => {
    const { incidents } = await answer<Counts>(
      graph,
      `{ incidents { groupBy(by: ${facet}) { rows { key { value } count definite } } } }`,
    );
    const rows = incidents.groupBy.rows.filter(({ key }) => key[0]?.value != null);
    expect(rows.length).toBeGreaterThan(0);
    const lists = rows.map(({ key }, i) => {
      const where = `where: { ${filter(key[0]?.value ?? '')} }`;
      return `p${i}: incidents(${where}) { totalCount } d${i}: incidents(${where}, match: DEFINITE) { totalCount }`;
    });
    const counted = await answer<Record<string, { totalCount: number }>>(graph, `{ ${lists.join(' ')} }`);
    expect(rows.map(({ count, definite }) => [count, definite])).toEqual(
      rows.map((_, i) => [counted[`p${i}`]?.totalCount, counted[`d${i}`]?.totalCount]),
    );
  });

  it('refuses a history of anything but two things', async () => {
    const refusal = async (between: readonly string[]) =>
      (await ask(graph, 'query ($b: [ID!]!) { linkHistory(between: $b) { turns { after } } }', { b: between }))
        .errors?.[0]?.message;
    expect(await refusal(['group:a'])).toContain('between takes two different ids, not 1');
    expect(await refusal(['group:a', 'group:a'])).toContain('not one twice');
    expect(await refusal(['group:a', 'group:b'])).toBeUndefined();
  });

  it('refuses more values of a count than it gives', async () => {
    const { errors } = await ask(graph, '{ sources { groupBy(by: KIND, first: 1001) { total } } }');
    expect(errors?.[0]?.message).toBe('first takes 0 to 1000 values, not 1001: break the list down by less');
  });
});
