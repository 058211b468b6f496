import { describe, expect, it } from 'vitest';
import { compiling } from './compiling.js';

describe('the statement of a timeline', () => {
  it('groups incidents by their spans in the database, and reads nothing that is not shown', () => {
    const { text, params } = compiling('{ timeline(where: {}, by: MONTH) { buckets { key incidents { definite } } } }');
    expect(text).toBe(
      'CALL () { MATCH (n0:Incident) WHERE n0.public AND n0.sortKey IS NOT NULL AND n0.id IS NOT NULL AND n0.supported RETURN n0 } WITH n0 LIMIT $p0 WITH n0, 2 AS w0 WITH w0, [n0.spansFrom, n0.spansTo, n0.spansLasting] AS m0, count(*) AS c0 RETURN [$p1, c0, w0, m0] AS item',
    );
    expect(params()).toEqual({ p0: 200_001, p1: 0 });
  });

  it('reads links and sayings where their counts are shown, and makes facts anew under evidence', () => {
    const links = compiling('{ timeline(where: {}, by: MONTH) { undated { links { definite } } } }').text;
    expect(links).toContain('r0.spansFrom');
    expect(links).not.toContain(':Statement');
    expect(compiling('{ timeline(where: {}, by: MONTH) { outside { sayings { definite } } } }').text).toContain(
      's0.publicFrom',
    );
    const anew = compiling(
      '{ timeline(where: {}, by: MONTH, evidence: { withoutSources: [] }) { buckets { incidents { definite } } } }',
    );
    expect(anew.text).not.toContain('count(*)');
    expect(anew.params()['p1']).toBe(20_001);
  });

  it('of entities is bounded by their links too, for these say how far it reaches', () => {
    const { text, params } = compiling('{ timeline(about: ["group:a"], by: DAY) { buckets { key } } }');
    expect(text).toContain('r0.spansFrom');
    expect(Object.values(params())).toContainEqual(['group:a']);
  });

  it('with a filter that only a rule can read asks for what passes first', () => {
    const { compiled, text, variables } = compiling(
      '{ timeline(where: { terroristCharacter: true }, by: YEAR) { buckets { incidents { definite possible } } } }',
    );
    expect(compiled.statement).toBeNull();
    expect(text).toMatch(
      / RETURN \[n0\.id, \[n0\.terroristCharacter, CASE WHEN n0\.supported THEN 2 ELSE 0 END\]\] AS item$/m,
    );
    const search = compiled.search?.({ variables });
    search?.next();
    const then = search?.next([
      ['incident:a', ['{"value":true}', 2]],
      ['incident:b', ['{"value":false}', 2]],
    ]);
    const { ask } = then?.value as { ask: { text: string; params: Record<string, unknown> } };
    expect(ask.text).toContain('UNWIND $p0 AS x0 MATCH (n0:Entity) WHERE n0.id = x0[0] AND n0.public');
    expect(ask.params['p0']).toEqual([['incident:a', 2]]);
  });

  it('of nothing but turns of a filter asks nothing', () => {
    const { compiled, variables } = compiling('{ timeline(where: {}, by: YEAR) { by turns { total } } }');
    expect(compiled.statement).toBeNull();
    expect(JSON.parse(JSON.stringify(compiled.project([], { variables })))).toEqual({ by: 'YEAR', turns: null });
  });

  it.each([
    ['{ timeline(by: DAY) { from } }', 'timeline takes either `about` or `where`, not neither'],
    ['{ timeline(about: [], where: {}, by: DAY) { from } }', 'timeline takes either `about` or `where`, not both'],
    ['{ coverage { totals { sources } } }', 'coverage takes either `about` or `where`, not neither'],
    [
      '{ coverage(where: {}) { sought(of: [MEMBER_OF]) { what } } }',
      'of takes what an incident can be asked for (TYPE, DATE,',
    ],
  ])('%s is refused', (operation, message) => {
    expect(() => compiling(operation)).toThrow(message);
  });

  it('is refused with more incidents or links than can be counted', () => {
    const { compiled, variables } = compiling(
      '{ timeline(where: {}, by: YEAR) { buckets { incidents { definite } links { definite } sayings { definite } } } }',
    );
    const row = (tag: number, count: number): unknown => [tag, count, 2, [[15_000], [15_000], [false]]];
    const read = (...rows: readonly unknown[]): unknown =>
      JSON.parse(JSON.stringify(compiled.project(rows, { variables })));
    expect(() => read(row(0, 200_001))).toThrow('A timeline counts up to 200000 incidents, and here there are more');
    expect(() => read(row(0, 1), row(1, 500_001))).toThrow('A timeline counts up to 500000 links');
    expect(() => read(row(0, 1), row(1, 50_001))).toThrow('A timeline reads the sayings of up to 50000 links');
    expect(read(row(0, 200_000), row(1, 50_000), [2, 3, 2, [15_000, 15_001]])).toEqual({
      buckets: [{ incidents: { definite: 200_000 }, links: { definite: 50_000 }, sayings: { definite: 3 } }],
    });
  });
});

describe('the statement of a coverage', () => {
  it('reads the statements once for all that is counted of them', () => {
    const { text } = compiling(
      '{ coverage(where: {}) { totals { statements } languages { total } kinds { total } periods(by: MONTH) { total } } }',
    );
    expect(text.match(/s0\.voice/g)).toHaveLength(1);
    expect(text.match(/COLLECT \{ CALL \(\) \{ MATCH \(n0:Incident\)/g)).toHaveLength(2);
  });

  it('is refused with more things or statements than can be counted', () => {
    const { compiled, variables } = compiling('{ coverage(where: {}) { totals { statements } } }');
    const groups = (statements: number): unknown => [
      ['source:a', 'source:a', ['source:a'], statements, null, null, ['ARTICLE', null, null, null, null, null]],
    ];
    const read = (things: number, statements: number): unknown =>
      compiled.project([[[[2, things]], groups(statements)]], { variables });
    expect(() => read(100_001, 1)).toThrow('A coverage counts up to 100000 incidents, and here there are more');
    expect(() => read(1, 300_001)).toThrow('A coverage counts up to 300000 statements');
    expect(JSON.parse(JSON.stringify(read(100_000, 300_000)))).toEqual({ totals: { statements: 300_000 } });
  });
});
