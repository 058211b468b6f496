// What a compiled read may get wrong, one test a trap: what ordinary execution, level by level, gets right by itself.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openGraph, type Graph, type GraphTarget } from '../../../src/graph/run.js';
import { instance } from '../../support/instance.js';
import { hitsOf } from '../../support/plan.js';
import { askAndKeep, type Sent } from '../../support/sent.js';

let target: GraphTarget;
let graph: Graph;
beforeAll(async () => {
  target = await instance('all');
  graph = openGraph(target);
});
afterAll(async () => {
  await graph.close();
});

interface Asked extends Pick<Sent, 'sent'> {
  readonly data: Record<string, unknown>;
  readonly errors: Sent['result']['errors'];
}

async function ask(source: string, variables: Record<string, unknown> = {}): Promise<Asked> {
  const { result, sent } = await askAndKeep(graph, source, variables);
  const data = JSON.parse(JSON.stringify(result.data ?? {})) as Record<string, unknown>;
  return { data, errors: result.errors, sent };
}

const texts = ({ sent }: Asked): readonly string[] => sent.map(({ text }) => text);

describe('a response key', () => {
  it('has a slot of its own: one field under two aliases with different arguments gives two answers', async () => {
    const { data } = await ask(
      '{ incident(id: "incident:kz-2011-atyrau-explosions") { a: statements(first: 1) { nodes { id } } b: statements(first: 2) { nodes { id } } } }',
    );
    const { a, b } = data['incident'] as Record<string, { readonly nodes: readonly { readonly id: string }[] }>;
    expect([a?.nodes.length, b?.nodes.length]).toEqual([1, 2]);
    expect(b?.nodes[0]).toEqual(a?.nodes[0]);
  });

  it('reached by two fragments merges what both select, and is asked for once', async () => {
    const apart = await ask(
      '{ laws { ...A ...B } } fragment A on LawConnection { nodes { id } } fragment B on LawConnection { nodes { name } }',
    );
    const together = await ask('{ laws { nodes { id name } } }');
    expect(apart.data).toEqual(together.data);
    expect(texts(apart)).toEqual(texts(together));
  });
});

describe('an interface', () => {
  it('is matched once for all its types, and what one type alone has is asked of that type alone', async () => {
    const asked = await ask(
      `{ nodes(ids: ["incident:kz-2011-atyrau-explosions", "group:jund-al-khilafah", "place:kz-aktobe"]) {
        __typename ... on Incident { perpetrators { nodes { id } } } ... on Group { incidents { totalCount } } ... on Place { name } } }`,
    );
    expect(asked.data['nodes']).toEqual([
      {
        __typename: 'Incident',
        perpetrators: { nodes: [{ id: 'group:al-zahir-baibars-battalion' }, { id: 'group:jund-al-khilafah' }] },
      },
      { __typename: 'Group', incidents: { totalCount: expect.any(Number) as number } },
      { __typename: 'Place', name: expect.any(String) as string },
    ]);
    expect(asked.sent).toHaveLength(1);
    expect(asked.sent[0]?.text).toContain('CASE');
  });

  it('gives everything one type, however many labels it has', async () => {
    const labels = await graph.read({ text: 'MATCH (n:Entity) RETURN DISTINCT labels(n)', params: {} });
    expect(new Set(labels.map(([of]) => (of as string[]).length))).toEqual(new Set([2]));
  });
});

describe('a condition', () => {
  it('is part of what was compiled: what is skipped is not asked for, and the other way round', async () => {
    const source = 'query ($y: Boolean!) { laws { nodes { id links(first: 1) @include(if: $y) { nodes { id } } } } }';
    const [off, on] = [await ask(source, { y: false }), await ask(source, { y: true })];
    expect(texts(off)[0]).not.toContain('COLLECT');
    expect(texts(on)[0]).toContain('COLLECT');
    expect((await ask(source, { y: false })).data).toEqual(off.data);
  });
});

describe('a page', () => {
  it('below a list is cut for each parent, never after all are collected', async () => {
    const source = (n: number): string =>
      `{ incidents { nodes { id statements(first: ${n}) { totalCount nodes { id } } } } }`;
    const { data } = await ask(source(2));
    const { nodes } = data['incidents'] as {
      readonly nodes: readonly {
        readonly statements: { readonly totalCount: number; readonly nodes: readonly unknown[] };
      }[];
    };
    expect(nodes.length).toBeGreaterThan(8);
    expect(nodes.map(({ statements }) => statements.nodes.length)).toEqual(
      nodes.map(({ statements }) => Math.min(2, statements.totalCount)),
    );
  });

  it('goes on by what was seen, not by how many: no statement skips rows', async () => {
    const first = await ask('{ incidents(first: 2) { pageInfo { endCursor } } }');
    const { pageInfo } = first.data['incidents'] as { readonly pageInfo: { readonly endCursor: string } };
    const next = await ask('query ($c: String) { incidents(first: 2, after: $c) { nodes { id } } }', {
      c: pageInfo.endCursor,
    });
    expect(texts(next)[0]).not.toContain('SKIP');
    expect(next.data['incidents']).toMatchObject({ nodes: [{ id: expect.any(String) as string }, {}] });
  });

  it('knows that there is more from one row more, and counts nothing for it', async () => {
    const asked = await ask('{ incidents(first: 3) { pageInfo { hasNextPage } } }');
    expect(asked.data).toEqual({ incidents: { pageInfo: { hasNextPage: true } } });
    expect(texts(asked)[0]).not.toContain('COUNT');
    expect(Object.values(asked.sent[0]?.params ?? {})).toEqual([4]);
  });
});

describe('an order', () => {
  it('ends with the id, so that what is equal keeps its place', async () => {
    for (const list of [
      'incidents(orderBy: { by: KILLED })',
      'groups',
      'sources',
      'statements',
      'links(where: { kinds: [PERPETRATED_BY] })',
    ]) {
      const [text] = texts(await ask(`{ ${list} { nodes { id } } }`));
      expect(text).toMatch(/ORDER BY [^)}]*\.id( DESC)? LIMIT/);
    }
  });

  it('has a place for what has no value: nothing is lost at either end', async () => {
    const ids = async (direction: string): Promise<readonly unknown[]> => {
      const { data } = await ask(`{ incidents(orderBy: { by: KILLED, direction: ${direction} }) { nodes { id } } }`);
      return (data['incidents'] as { readonly nodes: readonly unknown[] }).nodes;
    };
    const [up, down] = [await ids('ASC'), await ids('DESC')];
    expect(down).toEqual([...up].reverse());
    const { data } = await ask('{ incidents { totalCount } }');
    expect(data).toEqual({ incidents: { totalCount: up.length } });
  });
});

describe('a filter', () => {
  it('that is not given leaves nothing in the text: none asks whether its parameter is null', async () => {
    const [without] = texts(await ask('{ incidents { nodes { id } } }'));
    const source = 'query ($w: IncidentFilter) { incidents(where: $w) { nodes { id } } }';
    expect(texts(await ask(source))[0]).toBe(without);
    expect(texts(await ask(source, { w: null }))[0]).toBe(without);
    expect(texts(await ask(source, { w: {} }))[0]).toBe(without);
    const [within] = texts(await ask(source, { w: { within: 'place:kz' } }));
    expect(within).not.toBe(without);
    expect(within).not.toMatch(/\$p\d+ IS (NOT )?NULL/);
  });

  it('has one text whatever the order of its fields, and whatever its values', async () => {
    const one = await ask('{ incidents(where: { text: "a", within: "place:kz", ids: ["a"] }) { nodes { id } } }');
    const other = await ask('{ incidents(where: { ids: ["b", "c"], within: "place:x", text: "b" }) { nodes { id } } }');
    expect(texts(one)).toEqual(texts(other));
  });

  it('of an empty list finds nothing and reads next to nothing, and where no object is meant nobody is asked', async () => {
    const asked = await ask(
      '{ incidents(where: { ids: [] }) { nodes { id } totalCount pageInfo { hasNextPage } } nodes(ids: []) { id } }',
    );
    expect(asked.data).toEqual({
      incidents: { nodes: [], totalCount: 0, pageInfo: { hasNextPage: false } },
      nodes: [],
    });
    expect(asked.sent).toHaveLength(1);
    for (const statement of asked.sent) expect(await hitsOf(target, statement)).toBeLessThan(5);
  });
});

describe('a parameter', () => {
  it('that is counted with is a whole number in the database, whether written or given', async () => {
    const source = 'query ($n: Int) { incidents(first: $n) { nodes { id } } laws(first: 1) { nodes { id } } }';
    const asked = await ask(source, { n: 1 });
    expect(asked.errors).toBeUndefined();
    expect(asked.data).toMatchObject({ incidents: { nodes: [{}] }, laws: { nodes: [{}] } });
  });
});

describe('two lists below one thing', () => {
  it('do not multiply each other: each is a part of its own', async () => {
    const id = 'incident:kz-2011-atyrau-explosions';
    const both = await ask(
      `{ incident(id: "${id}") { names { text } links { totalCount nodes { id } } statements { totalCount nodes { id } } } }`,
    );
    const { links, statements } = both.data['incident'] as Record<
      string,
      { readonly totalCount: number; readonly nodes: readonly { id: string }[] }
    >;
    for (const list of [links, statements]) {
      expect(list?.totalCount).toBeGreaterThan(3);
      expect(new Set(list?.nodes.map((node) => node.id)).size).toBe(Math.min(25, list?.totalCount ?? 0));
      expect(list?.nodes).toHaveLength(Math.min(25, list?.totalCount ?? 0));
    }
  });
});

describe('a failure', () => {
  it('of one root field is told at its path, and the others are answered', async () => {
    const { data, errors } = await ask(
      '{ good: law(id: "law:kz-2011-religion-law") { id } bad: group(id: "group:jund-al-khilafah") { incidents(first: 501) { nodes { id } } } }',
    );
    expect(errors?.map(({ path }) => path)).toEqual([['bad']]);
    expect(data).toEqual({ good: { id: 'law:kz-2011-religion-law' }, bad: null });
  });
});

describe('a relation', () => {
  it('of one kind read from both ends is the same link, and two links to one thing are two edges', async () => {
    const { data } = await ask(
      `{ group(id: "group:jund-al-khilafah") { incidents { edges { link { id } node { id } } } links(where: { kinds: [PERPETRATED_BY] }) { nodes { id } } } }`,
    );
    const { incidents, links } = data['group'] as {
      readonly incidents: { readonly edges: readonly { readonly link: { readonly id: string } }[] };
      readonly links: { readonly nodes: readonly { readonly id: string }[] };
    };
    expect(incidents.edges.map(({ link }) => link.id).sort()).toEqual(links.nodes.map(({ id }) => id).sort());
  });

  it('of what nearly everything is linked to is counted from its index, in its order', async () => {
    const [text] = texts(await ask('{ place(id: "place:kz") { incidents(first: 10) { nodes { id } } } }'));
    expect(text).toMatch(/\[r\d+:OCCURRED_IN\]|\[l\d+:OCCURRED_IN\]/);
    expect(text).toMatch(/ORDER BY [lr]\d+\.object, [lr]\d+\.\w+/);
  });
});

describe('the text', () => {
  it('of every shape of a question is short: a list of all kinds of a thing’s links and values is a few kB', async () => {
    const [text] = texts(
      await ask(
        '{ incidents { nodes { id name date { edtf } type { value } killed { low best high } perpetrators { nodes { id name } } places { nodes { id name } } statements(first: 4) { nodes { id source { id title } } } } } }',
      ),
    );
    expect(text?.length).toBeLessThan(6000);
  });
});
