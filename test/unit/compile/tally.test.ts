import { describe, expect, it } from 'vitest';
import { compiling } from './compiling.js';

describe('the statement of a tally', () => {
  it('holds no page, and one more incident than may be counted', () => {
    const { text, params } = compiling('{ tally { killed { low } } }');
    expect(text).toMatch(
      /^CALL \(\) \{ MATCH \(n0:Incident\) WHERE n0\.public AND n0\.sortKey IS NOT NULL AND n0\.id IS NOT NULL AND n0\.supported RETURN n0 \} WITH n0 LIMIT \$p0 RETURN /,
    );
    expect(text).not.toContain('ORDER BY');
    expect(params()['p0']).toBe(100_001);
  });

  it('fetches what things are only where the answer shows it, and places only where they are keys', () => {
    const bare = compiling('{ tally { rows { killed { low } } } }').text;
    expect(bare).not.toContain('n0.name');
    expect(bare).not.toContain('inRegion');
    expect(bare).not.toContain('(s0:Statement)');
    expect(bare).not.toContain('IN_SERIES');
    expect(compiling('{ tally(by: REGION) { rows { incidents { incident { name } } } } }').text).toMatch(
      /n0\.inRegion.*n0\.name/,
    );
    expect(compiling('{ tally { statedTotals { difference } } }').text).toContain('IN_SERIES');
  });

  it('is one text for every order of the keys, which only order the rows', () => {
    expect(compiling('{ tally(by: [ROLE, MONTH]) { count { definite } } }').text).toBe(
      compiling('{ tally(by: [MONTH, ROLE]) { count { definite } } }').text,
    );
  });

  it('is refused with more incidents than can be summed', () => {
    const { compiled, variables } = compiling('{ tally { count { definite } } }');
    const thing = [null, [[], [], []], null, null, null, [], [], null];
    const facts = [2, thing, [], [], []];
    const rows = Array.from({ length: 100_001 }, (_, i) => [0, `incident:${i}`, facts, []]);
    expect(() => compiled.project(rows, { variables })).toThrow('A tally sums up to 100000 incidents');
    expect(JSON.parse(JSON.stringify(compiled.project(rows.slice(0, 3), { variables })))).toEqual({
      count: { definite: 3 },
    });
  });
});

describe('groupBy', () => {
  it('groups in the database, over the whole list and whatever page is shown', () => {
    const { text } = compiling('{ sources(first: 1) { nodes { id } groupBy(by: [KIND, LANGUAGE]) { total } } }');
    expect(text).toContain('AS m0, o0.kind AS m1, o0.language AS m2, count(*) AS c0 RETURN [c0, m0, m1, m2] AS found');
  });

  it('below an entity takes the items one by one, for Neo4j would not group there', () => {
    const { text } = compiling('{ group(id: "group:a") { incidents { groupBy(by: TYPE) { total } } } }');
    expect(text).toContain('RETURN [1, m1, m2] AS found');
    expect(text).not.toContain('count(*)');
  });

  it('shows the values asked for, says whether there are more, and refuses too long a list', () => {
    const { compiled, variables } = compiling(
      '{ sources { groupBy(by: KIND, first: 1) { __typename total hasMore rows { key { by value } count } } } }',
    );
    const read = (rows: unknown[]): unknown =>
      JSON.parse(JSON.stringify(compiled.project([{ beside: [rows] }], { variables })));
    expect(
      read([
        [2, 2, 'ARTICLE'],
        [3, 2, 'REPORT'],
      ]),
    ).toEqual({
      groupBy: {
        __typename: 'Facets',
        total: 2,
        hasMore: true,
        rows: [{ key: [{ by: 'KIND', value: 'REPORT' }], count: 3 }],
      },
    });
    expect(() => read([[100_001, 2, 'ARTICLE']])).toThrow('groupBy counts lists of up to 100000 items');
  });
});
