import { getIntrospectionQuery } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openGraph } from '../../../src/graph/run.js';
import { BaylanysError } from '../../../src/errors.js';
import { createApp } from '../../../src/http/app.js';
import { createLog } from '../../../src/log.js';
import { instance } from '../../support/instance.js';
import { startServer, type TestServer } from '../../support/server.js';

interface Answer {
  readonly status: number;
  readonly body: {
    readonly data?: unknown;
    readonly extensions?: { readonly cost: number; readonly roundTrips: number };
    readonly errors?: readonly {
      readonly message: string;
      readonly path?: unknown;
      readonly extensions: { readonly code: string; readonly at?: string };
    }[];
  };
}

let server: TestServer;
beforeAll(async () => {
  server = await startServer('article');
});
afterAll(async () => {
  await server.close();
});

async function post(body: string, headers: Record<string, string> = {}): Promise<Answer> {
  const response = await fetch(`${server.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body,
  });
  return { status: response.status, body: (await response.json()) as Answer['body'] };
}
const ask = (query: string, variables: unknown = {}, headers: Record<string, string> = {}): Promise<Answer> =>
  post(JSON.stringify({ query, variables }), headers);
const strict = { accept: 'application/graphql-response+json' };

function told({ status, body }: Answer): unknown[] {
  const [error] = body.errors ?? [];
  return [status, error?.extensions.code, error?.message];
}

describe('a request that is no question', () => {
  it('is refused as malformed where it is not JSON', async () => {
    expect(told(await post('{"query": '))).toEqual([
      400,
      'BAD_USER_INPUT',
      'A request is JSON like {"query": "{ incidents { nodes { id } } }"}; this one is not valid JSON.',
    ]);
  });

  it('is refused where its type is not JSON', async () => {
    expect(told(await post('query', { 'content-type': 'text/plain' }))).toEqual([
      415,
      'BAD_USER_INPUT',
      'Send the request as content-type: application/json.',
    ]);
  });

  it('is refused where it is larger than the server takes, with the limit', async () => {
    expect(told(await ask(`{ incidents { nodes { id } } } #${'x'.repeat(70_000)}`))).toEqual([
      413,
      'TOO_COSTLY',
      "A request's body holds up to 65536 bytes, this one more: send values as variables, and ask for less at a time.",
    ]);
  });

  it('is refused without a query', async () => {
    const [status, code] = told(await post('{"variables": {}}'));
    expect([status, code]).toEqual([400, 'BAD_USER_INPUT']);
  });

  it('is told the way at an unknown address', async () => {
    const response = await fetch(`${server.url}/nowhere`);
    expect(response.status).toBe(404);
    expect(await response.json()).toEqual({
      errors: [
        {
          message:
            'There is nothing at /nowhere: the explorer is at /, questions go to /graphql, the playground is at /graphiql.',
          extensions: { code: 'NOT_FOUND' },
        },
      ],
    });
  });
});

describe('a question that cannot be asked', () => {
  const wrong: readonly (readonly [string, string, unknown])[] = [
    ['with a syntax error', '{ incidents { nodes { id }', {}],
    ['with an unknown field', '{ incidents { nodes { colour } } }', {}],
    ['with an argument of the wrong type', '{ incidents(first: "ten") { nodes { id } } }', {}],
    ['with a variable of the wrong type', 'query ($n: Int) { incidents(first: $n) { nodes { id } } }', { n: 'ten' }],
    ['without a variable that it needs', 'query ($id: ID!) { incident(id: $id) { id } }', {}],
    ['with more bad values than are listed', 'query ($i: [ID!]!) { nodes(ids: $i) { id } }', { i: Array(80).fill({}) }],
  ];

  it.each(wrong)(
    '%s is BAD_USER_INPUT: 400 by the newer media type, 200 by the older',
    async (_name, query, variables) => {
      const asked = await ask(query, variables, strict);
      expect([asked.status, asked.body.errors?.[0]?.extensions.code, 'data' in asked.body]).toEqual([
        400,
        'BAD_USER_INPUT',
        false,
      ]);
      const old = await ask(query, variables);
      expect([old.status, old.body.errors?.[0]?.extensions.code]).toEqual([200, 'BAD_USER_INPUT']);
    },
  );

  it('that nests too deep is TOO_COSTLY, whatever the media type, and says how deep is not', async () => {
    const deep = `{ places { nodes { ${'contains { nodes { '.repeat(16)}id${' } }'.repeat(16)} } } }`;
    expect(told(await ask(deep))).toEqual([
      413,
      'TOO_COSTLY',
      'An operation nests up to 30 levels, this one 35: ask in several operations, by id.',
    ]);
  });

  it('of fragments that double at each level is answered at once', async () => {
    const fragments = Array.from(
      { length: 40 },
      (_, i) => `fragment F${i} on Query { ...F${i + 1} ...F${i + 1} }`,
    ).join(' ');
    const { body } = await ask(`{ ...F0 } ${fragments} fragment F40 on Query { about { name } }`);
    expect(body.data).toEqual({ about: { name: 'Baylanys' } });
  });

  it('that asks for thousands of fields through fragments is TOO_COSTLY before the database is asked', async () => {
    const fragments = Array.from(
      { length: 11 },
      (_, i) =>
        `fragment F${i} on Place { a: contains { nodes { ...F${i + 1} } } b: contains { nodes { ...F${i + 1} } } }`,
    ).join(' ');
    expect(told(await ask(`{ place(id: "place:kz") { ...F0 } } ${fragments} fragment F11 on Place { id }`))).toEqual([
      413,
      'TOO_COSTLY',
      'An operation makes up to 150 lists, look-ups and counts, aliases included and fragments counted wherever they are spread; this one 4095: ask for many things of a kind in one list (nodes(ids:), where: { ids: }), or in several operations.',
    ]);
  });

  it('of too many fields in one root field is TOO_COSTLY there, and in all of them as a whole', async () => {
    const leaves = `fragment L on Place { ${Array.from({ length: 60 }, (_, i) => `x${i}: name`).join(' ')} }`;
    const lists = (n: number): string =>
      Array.from({ length: n }, (_, i) => `a${i}: contains(first: 1) { nodes { ...L } }`).join(' ');
    const { body } = await ask(`{ place(id: "place:kz") { ${lists(90)} } } ${leaves}`);
    expect([body.errors?.[0]?.extensions.code, body.errors?.[0]?.path]).toEqual(['TOO_COSTLY', ['place']]);
    const more = `{ place(id: "place:kz") { ${lists(100)} } } ${leaves.replaceAll(/x(\d+): name/g, 'x$1: name y$1: name z$1: id w$1: id')}`;
    expect(told(await ask(more))).toEqual([
      413,
      'TOO_COSTLY',
      'An operation asks for up to 20000 fields, counting each fragment wherever it is spread; this one asks for more: ask in several operations.',
    ]);
  });

  it('that could hold too many objects is TOO_COSTLY before the database is asked, and says what would pass', async () => {
    const query =
      'query ($n: Int) { incidents(first: $n) { nodes { links(first: 500) { nodes { statements { nodes { id } } } } } } }';
    const { status, body } = await ask(query, { n: 500 });
    expect([status, body]).toEqual([
      413,
      {
        errors: [
          {
            message:
              'An answer holds up to 5000000 objects, this one could hold 6751001: incidents(first: 370) instead of 500 would pass; or ask in several operations.',
            extensions: { code: 'TOO_COSTLY', at: 'incidents.first' },
          },
        ],
      },
    ]);
    const passing = await ask(query, { n: 370 });
    expect([passing.status, passing.body.errors, passing.body.extensions]).toEqual([
      200,
      undefined,
      { cost: 1 + 370 * (1 + 1 + 500 * 27), roundTrips: 1 },
    ]);
  });

  it('that could hold too many objects in many lists is told that shortening one is not enough', async () => {
    const lists = Array.from(
      { length: 70 },
      (_, i) => `a${i}: incidents(first: 500) { nodes { links(first: 200) { nodes { id } } } }`,
    );
    expect(told(await ask(`{ ${lists.join(' ')} }`))).toEqual([
      413,
      'TOO_COSTLY',
      'An answer holds up to 5000000 objects, this one could hold 7070070: shortening one list is not enough, so ask in several operations.',
    ]);
  });

  it('of a thousand aliases is TOO_COSTLY, whatever they ask for', async () => {
    const aliases = (field: string): string => Array.from({ length: 1000 }, (_, i) => `a${i}: ${field}`).join(' ');
    for (const field of ['incidents { nodes { id } }', 'law(id: "law:x") { id }', 'laws { totalCount }']) {
      const asked = await ask(`{ ${aliases(field)} }`);
      expect([asked.status, asked.body.errors?.[0]?.extensions.code, 'data' in asked.body]).toEqual([
        413,
        'TOO_COSTLY',
        false,
      ]);
    }
  });

  it('passes where a list of 500 holds two lists of the usual size, beside or below each other', async () => {
    const beside = await ask('{ incidents(first: 500) { nodes { places { nodes { id } } links { nodes { id } } } } }');
    expect(beside.body.extensions).toEqual({ cost: 1 + 500 * (1 + 26 + 26), roundTrips: 1 });
    const below = await ask('{ incidents(first: 500) { nodes { links { nodes { statements { nodes { id } } } } } } }');
    expect(below.body.extensions).toEqual({ cost: 1 + 500 * (1 + 1 + 25 * (1 + 26)), roundTrips: 1 });
  });

  it('about the schema passes in the words of the usual tools', async () => {
    const { body } = await ask(getIntrospectionQuery({ inputValueDeprecation: true, specifiedByUrl: true }));
    expect([body.errors, body.extensions?.roundTrips]).toEqual([undefined, 0]);
  });

  it('of more bad values than are listed is the client’s error in each of them', async () => {
    const { body } = await ask('query ($i: [ID!]!) { nodes(ids: $i) { id } }', { i: Array(80).fill({}) });
    expect(body.errors).toHaveLength(51);
    expect(body.errors?.at(-1)?.message).toContain('Too many errors processing variables');
    expect(new Set(body.errors?.map((error) => error.extensions.code))).toEqual(new Set(['BAD_USER_INPUT']));
  });

  it('of more words than the parser reads ends there', async () => {
    expect(told(await ask(`{ ${'a '.repeat(16_000)} }`, {}, strict))).toEqual([
      400,
      'BAD_USER_INPUT',
      expect.stringContaining('15000 tokens') as string,
    ]);
  });
});

describe('a question whose values are wrong', () => {
  it('is the client’s error where a variable is null for an argument that takes none', async () => {
    const { body } = await ask('query ($m: Match) { incidents(match: $m) { totalCount } }', { m: null });
    expect(body.errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
  });

  it('gives nothing where it asks for none of the kinds, and keeps the strangest alias', async () => {
    const { body } = await ask(
      '{ links(where: { kinds: [] }) { totalCount nodes { id } } law(id: "law:kz-2011-religion-law") { __proto__: id } }',
    );
    expect(JSON.stringify(body.data)).toBe(
      '{"links":{"totalCount":0,"nodes":[]},"law":{"__proto__":"law:kz-2011-religion-law"}}',
    );
  });

  const wrong: readonly (readonly [string, string, string])[] = [
    ['a cursor that no list gave', 'incidents(after: "nonsense") { nodes { id } }', 'after'],
    ['a page that is too large', 'incidents(first: 501) { nodes { id } }', 'first'],
    [
      'a day that is on no calendar',
      'incidents(where: { date: { from: "2011-02-30" } }) { nodes { id } }',
      'where.date.from',
    ],
    ['a date that is none', 'incidents(where: { date: { to: "spring" } }) { nodes { id } }', 'where.date.to'],
    ['a bad bound of a count', 'incidents { totalCount(upTo: -1) }', 'upTo'],
  ];

  it.each(wrong)('for %s is BAD_USER_INPUT at its place, in the field', async (_name, field, at) => {
    const { status, body } = await ask(`{ wrong: ${field} about { name } }`, {}, strict);
    const [error] = body.errors ?? [];
    expect([status, error?.extensions, error?.path]).toEqual([200, { code: 'BAD_USER_INPUT', at }, ['wrong']]);
  });

  it('is null, not an error, where it names what is not there', async () => {
    const { body } = await ask(
      '{ incident(id: "incident:none") { id } node(id: "what?") { id } nodes(ids: ["x", "law:none"]) { id } link(id: "link:FOUGHT/a/b") { id } }',
    );
    expect(body).toEqual({
      data: { incident: null, node: null, nodes: [null, null], link: null },
      extensions: { cost: 5, roundTrips: 3 },
    });
  });

  it('keeps what it sends out of the text that the database gets', async () => {
    const poison = '"}) DETACH DELETE n //';
    const { body } = await ask(
      'query ($t: String, $i: ID!) { incidents(where: { text: $t, within: $i }) { totalCount } incident(id: $i) { id } }',
      {
        t: poison,
        i: poison,
      },
    );
    expect(body.data).toEqual({ incidents: { totalCount: 0 }, incident: null });
    const after = await ask('{ incidents { totalCount } }');
    expect(after.body.data).toEqual({ incidents: { totalCount: 8 } });
  });
});

describe('a database that cannot be asked', () => {
  const inject = async (target: Parameters<typeof openGraph>[0], timeoutMs: number, failure: BaylanysError | null) => {
    const graph = openGraph(target, { timeoutMs });
    const app = await createApp({
      graph,
      log: createLog('silent'),
      maxRequestBytes: 65_536,
      unavailable: () => failure,
    });
    const answered = await app.inject({
      method: 'POST',
      url: '/graphql',
      payload: { query: '{ incident(id: "incident:x") { id } }' },
    });
    const ready = await app.inject('/health/ready');
    const live = await app.inject('/health/live');
    await app.close();
    await graph.close();
    return { answered, ready, live };
  };

  it('is UNAVAILABLE before execution while it is being started again', async () => {
    const failure = new BaylanysError('UNAVAILABLE', 'The database is being started again.');
    const { answered, ready, live } = await inject(await instance('article'), 5000, failure);
    expect([answered.statusCode, answered.json()]).toEqual([
      503,
      { errors: [{ message: 'The database is being started again.', extensions: { code: 'UNAVAILABLE' } }] },
    ]);
    expect([ready.statusCode, live.statusCode]).toEqual([503, 200]);
  });

  it('is UNAVAILABLE in the field where it does not answer', async () => {
    const target = await instance('article');
    const { answered, ready } = await inject({ ...target, uri: 'bolt://127.0.0.1:1' }, 5000, null);
    const { data, errors } = answered.json<Answer['body']>();
    expect([answered.statusCode, data, errors?.[0]?.extensions, errors?.[0]?.path]).toEqual([
      200,
      { incident: null },
      { code: 'UNAVAILABLE' },
      ['incident'],
    ]);
    expect(ready.statusCode).toBe(503);
  });
});
