// Answers handed through whole are, byte for byte, what ordinary execution gives.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse, validate } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { roots } from '../../../src/compile/roots/index.js';
import { projectRoot } from '../../../src/config.js';
import { openGraph, type Graph } from '../../../src/graph/run.js';
import { contract } from '../../../src/model/sdl.js';
import { bothWays, type Asker, type BothWays } from '../../support/both-ways.js';
import { numbersFrom } from '../../support/generated.js';
import { instance, scratch, type Scratch } from '../../support/instance.js';
import { loaders } from '../../support/loaders.js';
import { randomOperation } from '../../support/random-operation.js';

function operationsIn(folder: string): readonly (readonly [string, string])[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.graphql'))
    .sort()
    .map((file) => [file, readFileSync(join(folder, file), 'utf8')]);
}

const asked = [
  ...operationsIn(join(projectRoot, 'test/cases')),
  ...operationsIn(join(projectRoot, 'explorer/src/playground/questions')),
];

const everyEntity = `
  __typename id kind unnamed name clusterId sourceCount supported
  names { __typename text kind statements(first: 1) { __typename nodes { id } } }
  description { __typename text stated statements { totalCount } }
  links(first: 3) { __typename edges { __typename cursor match node { __typename id role phase during { edtf } } } }
  statements(first: 2) {
    __typename totalCount totalCountIsExact(upTo: 1)
    pageInfo { __typename hasNextPage hasPreviousPage startCursor endCursor }
    nodes {
      __typename id revision preferred recordedAt
      value {
        __typename
        ... on HarmContent { best approximate role }
        ... on DateSpan { edtf extent }
        ... on TypeContent { type }
        ... on NameContent { text }
      }
      speaker { t: __typename role name entity { __typename name } }
      passages { __typename paraphrase }
      source { __typename title derivedFrom { __typename } roots { id } }
      link { __typename subject { __typename } object { ... on Group { id } ... on Place { name } } }
    }
  }`;

interface Question {
  readonly name: string;
  readonly query: string;
  readonly variables?: unknown;
  readonly operationName?: string;
}

/** Covered, and nothing is wrong with them. */
const nasty: readonly Question[] = [
  {
    name: 'aliases, one of them __proto__, and fields under the names of others',
    query:
      '{ __proto__: law(id: "law:kz-2011-religion-law") { name: id id: name __proto__: __typename constructor: kind } z: laws { a: nodes { id } b: nodes { name id } } }',
  },
  {
    name: 'one field twice with different arguments',
    query:
      '{ a: incidents(first: 2) { nodes { few: statements(first: 1) { nodes { id } } more: statements(first: 3) { nodes { id } } } } b: incidents(last: 2) { nodes { id } } c: incidents(first: 0) { nodes { id } edges { cursor } pageInfo { startCursor } } }',
  },
  {
    name: 'one response key again and again, in fragments at the root too',
    query: `query { ...A laws { totalCount } ... on Query { laws { nodes { id } pageInfo { hasNextPage } } } ... { laws { nodes { name } } } ...A }
      fragment A on Query { laws { nodes { kind ...B } } ...C } fragment B on Law { id ... on Entity { id name kind } } fragment C on Query { t: __typename }`,
  },
  {
    name: '__typename everywhere',
    query: `{ __typename a: __typename incidents(first: 4) { __typename x: __typename nodes { ${everyEntity} date { __typename edtf standing } killed { __typename parts { __typename role statements { __typename id } } } perpetrators { __typename stated statedBy { __typename id } edges { __typename node { __typename id } link { __typename positions { __typename stance speaker { __typename entity { __typename id } } statements { __typename } } } } } } pageInfo { __typename } edges { __typename } } __typename }`,
  },
  {
    name: 'only __typename',
    query:
      '{ __typename incidents { __typename edges { __typename } pageInfo { __typename } } law(id: "no") { __typename } }',
  },
  {
    name: 'nothing but the name of the root type',
    query: '{ a: __typename }',
  },
  {
    name: 'fragments on interfaces and unions, and types that differ in what they are asked',
    query: `query ($ids: [ID!]!) {
        nodes(ids: $ids) { ...N ... on Entity { ...E } ... on Statement { valueKind source { id } } ... on Source { sourceKind: kind title } ... on Passage { paraphrase } ... on Link { linkKind: kind subject { ...E } } }
        node(id: "incident:kz-2011-atyrau-explosions") { ... on Incident { killed { best } same: name } ... on Group { same: name } ... on Node { id } }
      }
      fragment N on Node { __typename id }
      fragment E on Entity { kind ... on Incident { first: name date { earliest } places { nodes { ...N } } } ... on Group { first: name incidents { nodes { ...N } } } ... on Place { type { value } within: locatedIn { nodes { id } } } name }`,
    variables: {
      ids: [
        'incident:kz-2011-atyrau-explosions',
        'law:kz-2011-religion-law',
        'place:kz',
        'nothing',
        'statement:none',
        'incident:kz-2011-atyrau-explosions',
      ],
    },
  },
  {
    name: 'no ids',
    query: '{ nodes(ids: []) { id } }',
  },
  {
    name: 'everything of every kind',
    query: `{ incidents { nodes { ${everyEntity} } } groups { nodes { ${everyEntity} } } places { nodes { ${everyEntity} } } organizations { nodes { ${everyEntity} } } }`,
  },
  {
    name: 'sources, statements and links as lists',
    query: `{ sources(first: 3) { totalCount nodes { __typename id kind title published { edtf } statements(first: 2) { nodes { id } } } }
      statements(first: 3, where: { valueKinds: [UNKNOWN_STATED, KNOWN] }, orderBy: { by: ID, direction: DESC }) { edges { cursor match node { id object { id } value { ... on CountContent { __typename } } } } }
      links(first: 3, match: DEFINITE, where: { kinds: [OCCURRED_IN], during: { from: "2011" } }) { edges { match cursor } totalCount } }`,
  },
  ...[true, false].flatMap((yes) => [
    {
      name: `@skip and @include by variables, ${yes}`,
      query: `query ($y: Boolean!, $n: Boolean = true) {
          laws @include(if: $y) { nodes { id } } groups @skip(if: $y) { nodes { id } }
          ... @include(if: $y) { a: incidents(first: 1) { nodes { id name @skip(if: $y) ...F @include(if: $n) } } }
          ... on Query @skip(if: $y) { a: incidents(first: 1) { nodes { name id } } __typename }
        } fragment F on Incident { date { edtf @include(if: $y) __typename @skip(if: $n) standing } }`,
      variables: { y: yes, n: !yes },
    },
  ]),
  {
    name: 'everything skipped',
    query: '{ laws @skip(if: true) { nodes { id } } }',
  },
  ...[undefined, {}, { n: 2 }, { n: null }, { n: 2, k: ['CLASH'], x: 'ignored' }].map((variables, i) => ({
    name: `variables with defaults, ${i}`,
    query:
      'query ($n: Int = 1, $k: [TypeCode!] = [BOMBING, CLASH], $d: DateFilter = { from: "2011-01", undated: EXCLUDE }) { incidents(first: $n, where: { types: $k, date: $d }) { nodes { id } totalCount } }',
    variables,
  })),
  {
    name: 'one of several operations',
    query: 'query A { laws { nodes { id } } } query B { laws { totalCount } }',
    operationName: 'B',
  },
];

/** Left to ordinary execution: what is asked is not covered, or something is wrong with it. */
const uncovered: readonly Question[] = [
  { name: '`about` beside a list', query: '{ about { name version } laws { nodes { id } } }' },
  {
    name: 'introspection',
    query: '{ __type(name: "Law") { name } __schema { queryType { name } } laws { totalCount } }',
  },
  {
    name: 'a failing field beside good ones',
    query: '{ a: laws { nodes { id } } b: incidents(after: "nonsense") { nodes { id } } c: law(id: "x") { id } }',
  },
  {
    name: 'a failing field that may be null beside good ones',
    query: 'query ($i: [ID!]!) { nodes(ids: $i) { id } laws { nodes { id } } }',
    variables: { i: Array.from({ length: 501 }, (_, i) => `law:${i}`) },
  },
  {
    name: 'several failing fields',
    query:
      '{ a: incidents(first: 501) { nodes { id } } b: incidents(first: 1, last: 1) { nodes { id } } c: laws { totalCount(upTo: -1) } }',
  },
  {
    name: 'a variable of the wrong type',
    query: 'query ($n: Int) { laws(first: $n) { nodes { id } } }',
    variables: { n: 'x' },
  },
  { name: 'a variable that is missing', query: 'query ($i: ID!) { law(id: $i) { id } }' },
  { name: 'variables that are no object', query: 'query ($i: ID!) { law(id: $i) { id } }', variables: ['x'] },
  {
    name: 'eighty bad values',
    query: 'query ($i: [ID!]!) { nodes(ids: $i) { id } }',
    variables: { i: Array.from({ length: 80 }, () => ({})) },
  },
  {
    name: 'null for @skip at the root',
    query: 'query ($s: Boolean = true) { laws @skip(if: $s) { nodes { id } } }',
    variables: { s: null },
  },
  {
    name: 'null for @include below the root',
    query: 'query ($s: Boolean = true) { laws { nodes { id @include(if: $s) } } groups { totalCount } }',
    variables: { s: null },
  },
  {
    name: 'null for an argument that takes none',
    query: 'query ($m: Match) { incidents(match: $m) { totalCount } }',
    variables: { m: null },
  },
  { name: 'an operation that is not there', query: 'query A { laws { totalCount } }', operationName: 'B' },
  { name: 'two operations and no name', query: 'query A { laws { totalCount } } query B { laws { totalCount } }' },
  { name: 'a mutation', query: 'mutation { __typename }' },
  { name: 'a subscription', query: 'subscription { __typename }' },
  { name: 'an unknown field', query: '{ laws { colour } }' },
  { name: 'no GraphQL', query: '{ laws {' },
  {
    name: 'too much',
    query: '{ incidents(first: 500) { nodes { links(first: 500) { nodes { statements { nodes { id } } } } } } }',
  },
];

function expectSame({ whole, ordinary }: BothWays): void {
  expect(whole.text).toBe(ordinary.text);
  expect(whole).toEqual(ordinary);
}

describe.each(['article', 'all'] as const)('on the database %s', (name) => {
  let graph: Graph;
  let both: Asker;
  beforeAll(async () => {
    graph = openGraph(await instance(name));
    both = await bothWays(graph);
  });
  afterAll(async () => {
    await both.close();
    await graph.close();
  });

  it.each(asked)('%s is handed through and answered as ever', async (_file, query) => {
    const answers = await both.ask(query);
    expect(answers.whole.text).not.toContain('"errors"');
    expectSame(answers);
    expect(answers.handedThrough).toBe(true);
  });

  it.each(nasty)('$name: handed through and answered as ever', async ({ query, variables, operationName }) => {
    const answers = await both.ask(query, variables, operationName);
    expect(answers.whole.text).not.toContain('"errors"');
    expectSame(answers);
    expect(answers.handedThrough).toBe(true);
    // Once more: now everything is compiled.
    expectSame(await both.ask(query, variables, operationName));
  });

  it.each(uncovered)('$name: left to ordinary execution', async ({ query, variables, operationName }) => {
    const answers = await both.ask(query, variables, operationName);
    expect(answers.handedThrough).toBe(false);
    expectSame(answers);
  });

  it('operations by chance are handed through and answered as ever', async () => {
    const ids = await graph.read({
      text: 'MATCH (n:Entity|Statement|Source|Passage) WITH n.id AS id ORDER BY n.id RETURN collect(id)[..400]',
      params: {},
    });
    const random = numbersFrom(name === 'all' ? 2011 : 1705);
    const chances = {
      choose: (below: number) => Math.floor(random() * below),
      ids: [...(ids[0]?.[0] as string[]), 'incident:none', 'what?'],
      // All links of the graph take too long here, and two ids by chance are no two entities.
      roots: Object.keys(roots).filter((root) => root !== 'links' && root !== 'linkHistory'),
      deepest: 4,
      largestPage: 5,
    };
    let valid = 0;
    while (valid < 25) {
      const { query, variables } = randomOperation(contract, chances);
      // Sometimes two types give one key to different things.
      if (validate(contract, parse(query)).length > 0) continue;
      valid += 1;
      const answers = await both.ask(query, variables);
      expect([query, answers.whole.text]).toEqual([query, answers.ordinary.text]);
      expect([query, answers.handedThrough]).toEqual([query, true]);
    }
  }, 300_000);
});

describe('what is not what its type says', () => {
  let db: Scratch;
  let both: Asker;
  beforeAll(async () => {
    db = await scratch();
    await loaders.article(db.graph);
    both = await bothWays(db.graph);
  });
  afterAll(async () => {
    await both.close();
    await db.release();
  });

  const id = 'incident:kz-2011-atyrau-explosions';
  const one = (selection: string): string =>
    `{ good: laws { nodes { id } } incident(id: "${id}") { id ${selection} } incidents { nodes { id name } } }`;
  const broken: readonly (readonly [string, string, string, boolean])[] = [
    ['null where none may be', 'REMOVE n.name', one('name'), true],
    [
      'null where none may be, in an item that may be null',
      'REMOVE n.name',
      `{ nodes(ids: ["${id}", "place:kz"]) { id ... on Entity { name } } }`,
      true,
    ],
    ['a number for a text', 'SET n.name = 5', one('name'), false],
    ['a number for an id', 'SET n.clusterId = 17', one('clusterId'), false],
    ['a fraction for a whole number', 'SET n.sourceCount = 1.5', one('sourceCount'), true],
    ['more than GraphQL counts to', 'SET n.sourceCount = 3000000000', one('sourceCount'), true],
    ['a text for yes or no', "SET n.unnamed = 'yes'", one('unnamed'), true],
    ['a number for yes or no', 'SET n.unnamed = 1', one('unnamed'), false],
    ['a list for a text', "SET n.name = ['a']", one('name'), true],
    [
      'a code that is none',
      `SET n.date = '{"edtf":"2011","precision":"AEON","contested":false,"sourceCount":1}'`,
      one('date { edtf precision }'),
      true,
    ],
    [
      'a value without what it must have',
      `SET n.names = ['{"text":null,"kind":"OFFICIAL"}']`,
      one('names { text kind }'),
      true,
    ],
  ];

  it.each(broken)('%s: error, change and null as ordinary execution has them', async (_name, change, query, fails) => {
    const stored = await db.graph.read({ text: 'MATCH (n:Entity {id: $id}) RETURN properties(n)', params: { id } });
    await db.graph.execute({ text: `MATCH (n:Entity {id: $id}) ${change}`, params: { id } });
    const answers = await both.ask(query);
    await db.graph.execute({
      text: 'MATCH (n:Entity {id: $id}) SET n = $properties',
      params: { id, properties: stored[0]?.[0] },
    });
    expect(answers.handedThrough).toBe(false);
    expectSame(answers);
    expect(answers.whole.text.includes('"errors"')).toBe(fails);
    expect((await both.ask(query)).handedThrough).toBe(true);
  });
});
