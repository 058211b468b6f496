// Every filter on the whole seed, against what its dossiers say; what cannot be asked is refused with the reason.
import { graphql } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { BaylanysError } from '../../../src/errors.js';
import { openGraph, type Graph } from '../../../src/graph/run.js';
import { contextOn, patient, schema } from '../../support/context.js';
import { instance } from '../../support/instance.js';

let graph: Graph;
beforeAll(async () => {
  graph = openGraph(await instance('all'));
});
afterAll(async () => {
  await graph.close();
});

interface Edge {
  readonly match: string;
  readonly node: { readonly id: string };
}

async function ask(source: string) {
  return await graphql({ schema, source, contextValue: contextOn(patient(graph)) });
}

/** Short names of what a list holds, `?` behind what is only POSSIBLE; its count must agree. */
async function list(field: string, args: string): Promise<readonly string[]> {
  const { data, errors } = await ask(
    `{ list: ${field}(first: 100, ${args}) { totalCount edges { match node { id } } } }`,
  );
  if (errors?.[0]) throw errors[0];
  const { edges, totalCount } = (data as { list: { edges: readonly Edge[]; totalCount: number } }).list;
  expect(totalCount).toBe(edges.length);
  return edges.map(({ match, node }) => `${node.id.replace(/^\w+:(kz-2011-)?/, '')}${match === 'POSSIBLE' ? '?' : ''}`);
}

const incidents = (where: string): Promise<readonly string[]> => list('incidents', `where: { ${where} }`);

describe('incidents', () => {
  const all = [
    'aktobe-bombing',
    'astana-car-explosion',
    'shubarshi-operation',
    'shubarshi-killings',
    'aktobe-july',
  ].concat(...['kenkiyak', 'atyrau-sweeps', 'atyrau-explosions', 'almaty-shooting', 'taraz', 'boraldai']);

  it.each([
    ['killed: { atLeast: 11 }', ['shubarshi-operation']],
    ['killed: { atLeast: 10 }', ['shubarshi-operation', 'kenkiyak']],
    ['killed: { atMost: 0 }', []],
    // Of Taraz sources say from one to seven.
    ['killed: { atLeast: 1, atMost: 1 }', ['aktobe-bombing', 'atyrau-sweeps', 'atyrau-explosions', 'taraz?']],
    ['wounded: { unknown: ONLY }, killed: { atLeast: 10 }', ['shubarshi-operation', 'kenkiyak']],
    // It is denied of one, and not proven of two.
    ['terroristCharacter: true', []],
    ['explanation: STATED_UNKNOWN', ['astana-car-explosion']],
    ['perpetrators: RECORDED', ['atyrau-explosions', 'taraz', 'boraldai']],
    ['not: { perpetrators: NOT_RECORDED }, perpetrators: STATED_UNKNOWN', ['aktobe-bombing', 'almaty-shooting']],
    [
      'or: [{ perpetrators: RECORDED }, { explanation: STATED_UNKNOWN }]',
      ['astana-car-explosion', 'atyrau-explosions', 'taraz', 'boraldai'],
    ],
    ['or: []', []],
    ['and: []', all],
    ['not: { or: [] }', all],
    [
      'links: { kinds: [PERPETRATED_BY], some: { endWhere: { text: "jund" } } }',
      ['atyrau-explosions', 'taraz', 'boraldai'],
    ],
    ['links: { kinds: [PERPETRATED_BY], count: { atLeast: 2 } }', ['atyrau-explosions', 'boraldai']],
    ['links: { kinds: [PERPETRATED_BY], count: { atLeast: 1 }, all: { standings: [CLAIMED] } }', ['taraz', 'boraldai']],
    [
      'links: { kinds: [PERPETRATED_BY], none: {} }, linkedTo: { id: "incident:kz-2011-shubarshi-killings" }',
      ['shubarshi-operation'],
    ],
    [
      'linkedTo: { id: "group:jund-al-khilafah", kinds: [PERPETRATED_BY], standings: [ATTRIBUTED] }',
      ['atyrau-explosions'],
    ],
    ['statements: { sources: ["source:iwpr-kenkiyak"] }', ['kenkiyak']],
    ['date: { from: "2011-11", undated: EXCLUDE }', ['shubarshi-operation?', 'almaty-shooting', 'taraz', 'boraldai']],
    ['unnamed: true', []],
  ] as const)('where %s are these', async (where, expected) => {
    expect(await incidents(where)).toEqual(expected);
  });

  it('on the map are those whose places lie there, as closely as they are known', async () => {
    // 60 km around the city of Aktobe: two incidents have a point of their own that nobody says the precision of.
    expect(await incidents('near: { lat: 50.28, lon: 57.17, km: 60 }')).toEqual([
      'aktobe-bombing?',
      'aktobe-july',
      'taraz?',
    ]);
    expect(await incidents('bbox: { south: 46, north: 48, west: 51, east: 53 }')).toEqual([
      ...['aktobe-bombing?', 'atyrau-explosions', 'taraz?'],
    ]);
    // The same rectangle, said to go round the other way.
    expect(await incidents('bbox: { south: 46, north: 48, west: 53, east: 51 }')).toEqual([
      'aktobe-bombing?',
      'taraz?',
    ]);
    expect(await incidents('near: { lat: 50.28, lon: 57.17, km: 1 }')).toEqual([
      ...['aktobe-bombing?', 'aktobe-july?', 'taraz?'],
    ]);
    expect(await incidents('near: { lat: -40, lon: 100, km: 500, unlocated: INCLUDE }')).toContain('kenkiyak?');
  });
});

describe('other lists', () => {
  it.each([
    ['groups', 'where: { credibility: CREDIBLE }', []],
    ['groups', 'where: { founded: { from: "2011", undated: EXCLUDE } }', []],
    [
      'groups',
      'where: { links: { kinds: [UNIT_OF], some: { objectWhere: { ids: ["group:jund-al-khilafah"] } } } }',
      ['al-zahir-baibars-battalion', 'jund-al-khilafah', 'ring-of-four'],
    ],
    ['arrests', 'where: { people: { atLeast: 30 } }', ['atyrau-sweeps']],
    [
      'arrests',
      'orderBy: { by: PEOPLE }, where: { people: { atLeast: 1 } }',
      ['atyrau-three', 'atyrau-eighteen', 'atyrau-sweeps'],
    ],
    ['links', 'where: { kinds: [PERPETRATED_BY], end: "group:jund-al-khilafah", contested: true }', []],
    ['sources', 'where: { derivedFrom: "source:iwpr-kenkiyak" }', ['editors-note-kenkiyak']],
    [
      'sources',
      'where: { published: { to: "2011-11", undated: EXCLUDE }, kinds: [REPORT] }',
      ['critical-threats?', 'iwpr-kenkiyak?', 'ict-herzliya?'],
    ],
    [
      'statements',
      'where: { stances: [NOT_PROVEN], quoted: true }',
      [
        'neweurasia-607/astana-terrorism',
        'tengrinews-6094/boraldai-battalion-not-confirmed',
        'tengrinews-6094/boraldai-not-confirmed',
      ],
    ],
    [
      'statements',
      'where: { speaker: "group:jund-al-khilafah", sources: ["source:eurasianet-2011-11"], stances: [CLAIMS_RESPONSIBILITY], predicates: [PERPETRATED_BY] }',
      ['eurasianet-2011-11/atyrau-claim'],
    ],
    [
      'statements',
      'where: { said: { from: "2011-11-09", to: "2011-11-09" }, predicates: [PERPETRATED_BY] }, match: DEFINITE',
      ['eurasianet-2011-11/atyrau-prosecutor', 'rferl-24385923/atyrau-attribution'],
    ],
    ['statements', 'where: { recorded: { to: "2001-01-01" } }', []],
    ['statements', 'where: { checks: [DRIFTED] }', []],
  ] as const)('%s(%s) are these', async (field, args, expected) => {
    expect(await list(field, args)).toEqual(expected);
  });
});

describe('what cannot be asked', () => {
  it.each([
    ['incidents(where: { killed: { atLeast: 5, atMost: 2 } })', 'exchange them', 'where.killed'],
    ['incidents(where: { killed: { atLeast: -1 } })', 'takes a whole number from 0, not -1', 'where.killed.atLeast'],
    [
      'incidents(where: { killed: { atLeast: 1, unknown: ONLY } })',
      'takes no atLeast beside unknown: ONLY',
      'where.killed.atLeast',
    ],
    ['incidents(where: { near: { lat: 91, lon: 0, km: 1 } })', 'takes -90 to 90, not 91', 'where.near.lat'],
    ['incidents(where: { bbox: { south: 2, north: 1, west: 0, east: 1 } })', 'exchange them', 'where.bbox'],
    ['incidents(where: { or: [{ date: { from: "2012", to: "2011" } }] })', 'exchange from and to', 'where.or[0].date'],
    ['incidents(where: { statements: { ended: true } })', 'move it there', 'where.statements.ended'],
    ['incidents(orderBy: { by: PEOPLE })', 'incidents have no such number', 'orderBy.by'],
    ['incidents(evidence: { recordedBy: "last week" })', 'write one of these', 'evidence.recordedBy'],
    ['incidents(evidence: { recordedBy: "2011-02-30" })', 'write one of these', 'evidence.recordedBy'],
    ['incidents(evidence: { publicBy: "soon" })', 'soon', 'evidence.publicBy'],
    [
      'incidents(evidence: { minIndependentSources: -2 })',
      'takes a whole number from 0, not -2',
      'evidence.minIndependentSources',
    ],
  ])('%s is refused where it stands', async (field, told, at) => {
    const { errors } = await ask(`{ ${field} { totalCount nodes { id } } }`);
    const error = errors?.[0]?.originalError as BaylanysError;
    expect([error.code, error.at, error.message.includes(told)]).toEqual(['BAD_USER_INPUT', at, true]);
  });
});

describe('text is data', () => {
  const texts = [
    '" OR 1=1 //',
    "' }) DETACH DELETE n //",
    '\\',
    '`',
    '$p0',
    '${x}',
    '{{x}}',
    '\u0000',
    '💥',
    '*:*',
    'a'.repeat(5000),
  ];
  const fields = [
    (t: string) => `incidents(where: { text: ${t} }) { totalCount }`,
    (t: string) => `incidents(where: { ids: [${t}], within: ${t}, linkedTo: { id: ${t} } }) { totalCount }`,
    (t: string) => `links(where: { subject: ${t}, end: ${t}, ids: [${t}] }) { totalCount }`,
    (t: string) => `statements(where: { subject: ${t}, speaker: ${t}, sources: [${t}] }) { totalCount }`,
    (t: string) => `sources(where: { text: ${t}, derivedFrom: ${t}, languages: [${t}] }) { totalCount }`,
    (t: string) => `byExternalId(scheme: ${t}, value: ${t}) { id }`,
    (t: string) => `node(id: ${t}) { id }`,
    (t: string) => `incidents(evidence: { withoutSources: [${t}] }) { totalCount }`,
    (t: string) => `tally(where: { text: ${t} }) { count { definite } }`,
    (t: string) => `linkHistory(between: [${t}, "x"]) { turns { standing } }`,
  ];

  it.each(texts.map((text) => [text.slice(0, 30), text] as const))(
    'and %s finds nothing and changes nothing',
    async (_, text) => {
      const written = JSON.stringify(text);
      const { data, errors } = await ask(`{ ${fields.map((field, i) => `f${i}: ${field(written)}`).join(' ')} }`);
      expect(errors).toBeUndefined();
      // What is left out by a source that there is not is nothing.
      const expected = [0, 0, 0, 0, 0].map((totalCount) => ({ totalCount }));
      expect(JSON.parse(JSON.stringify(data))).toEqual({
        ...Object.fromEntries(expected.map((one, i) => [`f${i}`, one])),
        ...{ f5: [], f6: null, f7: { totalCount: 11 }, f8: { count: { definite: 0 } }, f9: { turns: [] } },
      });
    },
  );
});
