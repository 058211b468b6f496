import { describe, expect, it } from 'vitest';
import { createCompiler } from '../../../src/compile/compile.js';
import { contract } from '../../../src/model/sdl.js';
import { compiling } from './compiling.js';

describe('a look-up by id', () => {
  it('is one statement with the id as a parameter and the visibility predicate in its pattern', () => {
    const { text, params } = compiling('query ($id: ID!) { incident(id: $id) { id name } }', {
      id: 'incident:kz-2011-taraz',
    });
    expect(text).toBe(
      'MATCH (n0:Entity) WHERE n0.id = $p0 AND n0:Incident AND n0.public RETURN [n0.id, n0.name] AS item',
    );
    expect(params()).toEqual({ p0: 'incident:kz-2011-taraz' });
  });

  it('gives null without asking where the id can name no link', () => {
    const { compiled, variables } = compiling('{ link(id: "link:NO_SUCH_KIND/a/b") { id } }');
    expect(compiled.statement).toBeNull();
    expect(compiled.project([], { variables })).toBeNull();
  });
});

describe('the text', () => {
  it('does not depend on aliases, __typename or values', () => {
    const plain = compiling('{ groups(where: { ids: ["a"] }) { nodes { id name } } }').text;
    expect(compiling('{ g: groups(where: { ids: ["b", "c"] }) { nodes { __typename x: id y: name } } }').text).toBe(
      plain,
    );
    expect(compiling('query ($i: [ID!]) { groups(where: { ids: $i }) { nodes { id name } } }', { i: ['d'] }).text).toBe(
      plain,
    );
  });

  it('never holds a value that a client sent', () => {
    const poison = "x' OR 1=1 // `}) DETACH DELETE n";
    const { text, params } = compiling(
      'query ($t: String) { incidents(where: { text: $t, within: "place:kz", linkedTo: { id: "group:x" } }, first: 3) { nodes { id } } }',
      { t: poison },
    );
    expect(text).not.toContain('DETACH');
    expect(Object.values(params())).toContain("x' or 1=1 // `}) detach delete n");
  });

  it('fetches a property once that two response keys ask for', () => {
    expect(compiling('{ law(id: "law:a") { a: name b: name id } }').text).toContain('RETURN [n0.name, n0.id] AS item');
  });

  it('counts only when a count is selected, and reads no page where only a count is', () => {
    expect(compiling('{ laws { nodes { id } } }').text).not.toContain('COUNT');
    expect(compiling('{ laws { totalCount } }').text).toBe(
      'RETURN {beside: [COUNT { MATCH (n0:Law) WHERE n0.public AND n0.sortKey IS NOT NULL AND n0.id IS NOT NULL AND n0.supported WITH n0 LIMIT $p0 RETURN n0 }]} AS item',
    );
  });
});

describe('a list', () => {
  it('takes its order from a composite index: every key guarded, one direction, one more than the page', () => {
    const { text, params } = compiling('{ incidents(first: 10) { nodes { id } } }');
    expect(text).toBe(
      'MATCH (n0:Incident) WHERE n0.public AND n0.sortKey IS NOT NULL AND n0.id IS NOT NULL AND n0.supported ' +
        'WITH n0 ORDER BY n0.sortKey, n0.id LIMIT $p0 RETURN [[n0.id]] AS item',
    );
    expect(params()).toEqual({ p0: 11 });
  });

  it('turns its keys round, all of them, when it is read from the end', () => {
    expect(compiling('{ incidents(last: 10) { nodes { id } } }').text).toContain(
      'ORDER BY n0.sortKey DESC, n0.id DESC LIMIT',
    );
  });

  it('starts from the links of one entity, in the order that their index holds, where it is bound to one', () => {
    const { text } = compiling(
      '{ incidents(where: { linkedTo: { id: "group:a", kinds: [PERPETRATED_BY] } }) { nodes { id } } }',
    );
    expect(text).toContain('MATCH (n0:Incident)-[l0:PERPETRATED_BY]->() WHERE l0.object = $p0');
    expect(text).not.toContain('EXISTS');
  });

  it('bounds a date filter on both sides for all that is dated closely', () => {
    const { text, params } = compiling(
      '{ incidents(where: { date: { from: "2011-05", to: "2011-05", undated: EXCLUDE } }) { nodes { id } } }',
    );
    expect(text).toContain('n0.spanClass = $p0 AND n0.sortKey >= $p1 AND n0.sortKey < $p2');
    // 1 May 2011 less 366 days, and 31 May with 367 more: as sort keys.
    expect([params()['p0'], params()['p1'], params()['p2']]).toEqual([0, '020014729', '020015492']);
    expect(text).not.toContain('size(n0.spansFrom) = 0');
  });
});

describe('what the server keeps', () => {
  const operation =
    'query ($by: DatedEntityOrderKey!, $id: Boolean!, $first: Int) { incidents(orderBy: { by: $by }, first: $first) { nodes { name id @include(if: $id) } } }';

  it('is compiled once for all requests that would give the same text', () => {
    const compiler = createCompiler(contract);
    const texts = [3, 5, 7].map((first) => compiling(operation, { by: 'DATE', id: true, first }, compiler).text);
    expect(new Set(texts).size).toBe(1);
    expect(compiler.figures()).toEqual({ compiled: 1, statements: 1 });
  });

  it('is compiled anew where an enum or a condition changes the text', () => {
    const compiler = createCompiler(contract);
    compiling(operation, { by: 'DATE', id: true, first: 1 }, compiler);
    compiling(operation, { by: 'NAME', id: true, first: 1 }, compiler);
    compiling(operation, { by: 'DATE', id: false, first: 1 }, compiler);
    expect(compiling(operation, { by: 'DATE', id: false, first: 1 }, compiler).text).toContain('RETURN [[n0.name]]');
    expect(compiler.figures()).toEqual({ compiled: 3, statements: 3 });
  });
});

describe('the projector', () => {
  it('makes the response of the rows, under the response keys and in their order', () => {
    const { compiled, variables } = compiling(
      '{ laws(first: 1) { n: nodes { b: id a: name } pageInfo { hasNextPage hasPreviousPage } totalCount(upTo: 5) totalCountIsExact(upTo: 5) } }',
    );
    const rows = [[['law:a', 'A']], [['law:b', 'B']], { beside: [6, 6] }];
    expect(JSON.stringify(compiled.project(rows, { variables }))).toBe(
      '{"n":[{"b":"law:a","a":"A"}],"pageInfo":{"hasNextPage":true,"hasPreviousPage":false},"totalCount":5,"totalCountIsExact":false}',
    );
  });

  it('shows a value that nothing was recorded for as nulls and zeros, never as a missing value', () => {
    const { compiled, variables } = compiling(
      '{ law(id: "law:a") { adopted { edtf standing contested sourceCount } description { text } } }',
    );
    expect(JSON.parse(JSON.stringify(compiled.project([[null, null]], { variables })))).toEqual({
      adopted: { edtf: null, standing: null, contested: false, sourceCount: 0 },
      description: null,
    });
  });

  it('keeps two aliases of one field apart when their arguments differ', () => {
    const { compiled, variables } = compiling(
      '{ group(id: "group:a") { few: incidents(first: 1) { nodes { id } } many: incidents(first: 2) { nodes { id } } } }',
    );
    const item = [
      [[['i:1']], [['i:2']]],
      [[['i:1']], [['i:2']], [['i:3']]],
    ];
    expect(JSON.parse(JSON.stringify(compiled.project([item], { variables })))).toEqual({
      few: { nodes: [{ id: 'i:1' }] },
      many: { nodes: [{ id: 'i:1' }, { id: 'i:2' }] },
    });
  });
});

describe('paging', () => {
  const refusal = (operation: string, variables: Record<string, unknown> = {}): string => {
    try {
      compiling(operation, variables).params();
    } catch (error) {
      return error instanceof Error ? error.message : String(error);
    }
    return 'accepted';
  };

  it('refuses more than a page may hold instead of clamping it', () => {
    expect(refusal('{ laws(first: 501) { nodes { id } } }')).toBe(
      'first takes 0 to 500, not 501: ask for less and go on with a cursor',
    );
    expect(refusal('{ laws(last: -1) { nodes { id } } }')).toBe(
      'last takes 0 to 500, not -1: ask for less and go on with a cursor',
    );
  });

  it('refuses first and last together, and a cursor of the other side', () => {
    expect(refusal('{ laws(first: 1, last: 1) { nodes { id } } }')).toBe(
      'first and last were given together: a page is read from one side',
    );
    expect(refusal('{ laws(first: 1, before: "x") { nodes { id } } }')).toContain('before was given without last');
    expect(refusal('{ laws(last: 1, after: "x") { nodes { id } } }')).toContain('after was given with last');
  });

  it('refuses a cursor that no list gave, and one of another order or filter', () => {
    const cursorOf = (operation: string): string => {
      const { compiled, variables } = compiling(operation);
      const page = compiled.project([['law:a', 'law:a']], { variables }) as { pageInfo: { endCursor: string } };
      return page.pageInfo.endCursor;
    };
    const after = (operation: string, cursor: string): string => refusal(operation, { c: cursor });
    const list = 'query ($c: String) { laws(after: $c) { pageInfo { endCursor } } }';
    const cursor = cursorOf('{ laws { pageInfo { endCursor } } }');
    expect(after(list, cursor)).toBe('accepted');
    expect(after(list, 'nonsense')).toBe(
      'after takes a cursor that this list gave, not something else: begin again without it',
    );
    for (const other of [
      'laws(after: $c, orderBy: { direction: DESC })',
      'laws(after: $c, where: { text: "x" })',
      'groups(after: $c)',
    ]) {
      expect(after(`query ($c: String) { ${other} { pageInfo { endCursor } } }`, cursor)).toBe(
        'after takes a cursor that this list gave, not one of another list, order or filter: begin again without it',
      );
    }
  });
});

describe('a date filter', () => {
  it('refuses what is no date and a span that ends before it begins, at its place in the input', () => {
    const at = (date: string): unknown => {
      try {
        compiling(`{ incidents(where: { date: ${date} }) { nodes { id } } }`).params();
      } catch (error) {
        return (error as { at?: string }).at;
      }
      return 'accepted';
    };
    expect(at('{ from: "2011-02-30" }')).toBe('where.date.from');
    expect(at('{ from: "2011-06", to: "2011-05" }')).toBe('where.date');
    expect(at('{ from: "2011-05", to: "2011-05" }')).toBe('accepted');
  });
});
