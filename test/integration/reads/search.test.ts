// Searching by name, on all of the seed; and on a graph with thousands of similar names.
import { graphql } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openGraph, type Graph } from '../../../src/graph/run.js';
import type { Batch } from '../../../src/record/batch.js';
import { checkDerived } from '../../../src/record/derive.js';
import { foldName } from '../../../src/model/fold.js';
import { recordBatches } from '../../../src/record/record.js';
import { contextOn, schema } from '../../support/context.js';
import { instance, scratch, type Scratch } from '../../support/instance.js';
import { batch, entity, named, note, passage, source } from '../record/build.js';
import { namesOfTheSeed } from '../../unit/model/search/names-of-the-seed.js';

interface Answer {
  readonly search: {
    readonly edges: readonly {
      readonly cursor: string;
      readonly how: string;
      readonly typos: number;
      readonly matchedName: { readonly text: string; readonly kind: string | null };
      readonly node: { readonly id: string; readonly kind: string };
    }[];
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
    readonly totalCount: number;
    readonly totalCountIsExact: boolean;
    readonly candidatesCut: boolean;
  };
}

const operation = `query ($text: String!, $kinds: [EntityKind!], $first: Int, $after: String) {
  search(text: $text, kinds: $kinds, first: $first, after: $after) {
    edges { cursor how typos matchedName { text kind } node { id kind } }
    pageInfo { hasNextPage endCursor } totalCount totalCountIsExact candidatesCut
  }
}`;

async function run(graph: Graph, source: string, variableValues: Record<string, unknown> = {}) {
  const contextValue = contextOn(graph);
  const result = await graphql({ schema, source, variableValues, contextValue });
  return { ...result, roundTrips: contextValue.counted.roundTrips };
}

async function search(graph: Graph, text: string, more: Record<string, unknown> = {}) {
  const { data, errors, roundTrips } = await run(graph, operation, { text, ...more });
  if (errors?.[0]) throw errors[0];
  return { ...(data as unknown as Answer).search, roundTrips };
}

const idsOf = async (graph: Graph, text: string, more: Record<string, unknown> = {}): Promise<readonly string[]> =>
  (await search(graph, text, more)).edges.map(({ node }) => node.id);

describe('on all of the seed', () => {
  let graph: Graph;
  beforeAll(async () => {
    graph = openGraph(await instance('all'));
  });
  afterAll(async () => {
    await graph.close();
  });

  it('finds a group by its English alias, and says by which name', async () => {
    const { edges, roundTrips } = await search(graph, 'soldiers of the caliphate');
    expect(roundTrips).toBe(1);
    expect(edges[0]).toMatchObject({
      how: 'EXACT',
      typos: 0,
      matchedName: { text: 'Soldiers of the Caliphate', kind: 'TRANSLATION' },
      node: { id: 'group:jund-al-khilafah', kind: 'GROUP' },
    });
  });

  it.each([
    ['Ақтөбе', 'EXACT', 0],
    ['Актобе', 'EXACT', 0],
    ['Aqtobe', 'EXACT', 0],
    ['Akotbe', 'TYPOS', 1],
    ['Актбе', 'TYPOS', 1],
    ['Aktaba', 'TYPOS', 2],
    ['Aktob', 'PREFIX', 0],
  ])('finds the city of Aktobe by %s before all else', async (text, how, typos) => {
    const { edges } = await search(graph, text);
    expect(edges[0]).toMatchObject({ how, typos, node: { id: 'place:kz-aktobe' } });
  });

  it('finds the region, the city’s namesake by an alias, right behind it', async () => {
    expect((await idsOf(graph, 'aktobe', { kinds: ['PLACE'] })).slice(0, 2)).toEqual([
      'place:kz-aktobe',
      'place:kz-aktobe-region',
    ]);
  });

  it('finds what has no name by the description shown in its place', async () => {
    const { edges } = await search(graph, 'suicide bombing aktobe');
    expect(edges[0]).toMatchObject({ how: 'WORDS', matchedName: { kind: null }, node: { kind: 'INCIDENT' } });
  });

  it('finds only the kinds asked for, and none where none is', async () => {
    const kinds = async (asked: readonly string[]) =>
      new Set((await search(graph, 'atyrau', { kinds: asked })).edges.map(({ node }) => node.kind));
    expect(await kinds(['ARREST', 'INCIDENT'])).toEqual(new Set(['ARREST', 'INCIDENT']));
    expect(await kinds(['PLACE'])).toEqual(new Set(['PLACE']));
    expect(await kinds([])).toEqual(new Set());
  });

  it('finds every name by itself, each bearer among the exact ones', async () => {
    for (const text of namesOfTheSeed) {
      const { edges } = await search(graph, text);
      const written = (of: string): string => foldName(of).replaceAll(/\P{L}/gu, '');
      const bearers = edges.filter(({ matchedName }) => written(matchedName.text) === written(text));
      expect([text, bearers.length > 0]).toEqual([text, true]);
      expect(bearers).toEqual(edges.slice(0, bearers.length));
      expect(new Set(bearers.map(({ how }) => how))).toEqual(new Set(['EXACT']));
    }
  });

  it.each([
    'name:*',
    '") OR (',
    '*:*',
    'aktobe~',
    'aktobe OR almaty',
    '\\',
    'kind:PLACE',
    'AND NOT',
    '+aktobe -city',
    '/.*/',
    '[a TO z]',
    "'; DROP",
  ])('takes %s for a text and nothing else', async (text) => {
    const { edges } = await search(graph, text);
    const words = text.toLowerCase().match(/[a-z]+/g) ?? [];
    const plain = words.length === 0 ? [] : await idsOf(graph, words.join(' '));
    expect(edges.map(({ node }) => node.id)).toEqual(plain);
    expect(edges.length).toBeLessThan(5);
  });

  it.each(['', '   ', '~', '*', '"', '👍🏽', '\\\\', '\u0000'])('finds nothing by %j, and asks nobody', async (text) => {
    expect(await search(graph, text)).toEqual({
      edges: [],
      pageInfo: { hasNextPage: false, endCursor: null },
      totalCount: 0,
      totalCountIsExact: true,
      candidatesCut: false,
      roundTrips: 0,
    });
  });

  it.each([
    ['x'.repeat(10_000), 'text takes at most 200 characters, not 10000'],
    ['a '.repeat(16), 'text takes at most 15 words, not 16'],
  ])('refuses a text that is too long', async (text, message) => {
    const { errors, data } = await run(graph, operation, { text });
    expect(data).toBeNull();
    expect(errors?.[0]?.message).toContain(message);
    expect(errors?.[0]?.originalError).toMatchObject({ code: 'BAD_USER_INPUT' });
  });

  it('asks the index for no more terms than it takes, whatever the text', async () => {
    const fifteen = (word: string): string =>
      Array.from({ length: 15 }, (_, i) => `${word}${String.fromCodePoint(0x431 + i)}`).join(' ');
    for (const text of [fifteen('юяшюящюю'), fifteen('shchabcdefgh'), fifteen('жәңғырық')])
      expect(await idsOf(graph, text.slice(0, 200))).toEqual([]);
    for (const text of ['ﷺ', 'ю'.repeat(200), '𐍈'.repeat(100)]) expect(await idsOf(graph, text)).toEqual([]);
  });

  it('pages through all in one order, and refuses the cursor of another search', async () => {
    const all = await idsOf(graph, 'a', { first: 500 });
    expect(all.length).toBeGreaterThan(10);
    const paged: string[] = [];
    let after: string | null = null;
    for (let more = true; more;) {
      const page: Awaited<ReturnType<typeof search>> = await search(graph, 'a', { first: 4, after });
      paged.push(...page.edges.map(({ node }) => node.id));
      expect(page.totalCount).toBe(all.length);
      after = page.pageInfo.endCursor;
      more = page.pageInfo.hasNextPage;
    }
    expect(paged).toEqual(all);
    for (const other of [{ text: 'at' }, { text: 'a', kinds: ['PLACE'] }]) {
      const { errors } = await run(graph, operation, { ...other, after });
      expect(errors?.[0]?.originalError).toMatchObject({ code: 'BAD_USER_INPUT' });
      expect(errors?.[0]?.message).toContain('not one of another list, order or filter');
    }
    const { errors } = await run(graph, operation, { text: 'a', first: 501 });
    expect(errors?.[0]?.originalError).toMatchObject({ code: 'BAD_USER_INPUT' });
  });

  it('gives whatever is selected of what was found', async () => {
    const { data, errors } = await run(
      graph,
      `{ search(text: "jund", first: 1) {
        n: nodes { __typename id ... on Group { incidents { nodes { id } } } }
        edges { match node { names { text statements { nodes { source { id } } } } } }
        pageInfo { hasPreviousPage startCursor } totalCount(upTo: 0) totalCountIsExact(upTo: 0)
      } }`,
    );
    expect(errors).toBeUndefined();
    expect(data).toMatchObject({
      search: {
        n: [{ __typename: 'Group', id: 'group:jund-al-khilafah' }],
        edges: [{ match: 'DEFINITE' }],
        pageInfo: { hasPreviousPage: false },
        totalCount: 0,
        totalCountIsExact: false,
      },
    });
  });
});

describe('among thousands of similar names', () => {
  let db: Scratch;
  beforeAll(async () => {
    db = await scratch();
  });
  afterAll(async () => {
    await db.release();
  });

  interface Named {
    readonly id: string;
    readonly text: string;
    readonly marking?: 'PUBLIC' | 'RESTRICTED';
  }

  /** One source that names them all, and declares those that are new. */
  function naming(of: string, names: readonly Named[]): Batch {
    return batch(`${of}.yaml`, {
      entities: [...new Set(names.map(({ id }) => id))]
        .filter((id) => id !== 'place:aktobe' || of === 'few')
        .map((id) => entity(id)),
      source: source(of),
      passages: [passage(of)],
      statements: names.map(({ id, text, marking = 'PUBLIC' }) => named(of, id, text, { marking })),
    });
  }

  const few: readonly Named[] = [
    { id: 'place:aktobe', text: 'Aktobe' },
    { id: 'place:aktobe-region', text: 'Aktobe Region' },
    { id: 'group:aktobe-cell', text: 'Cell of Aktobe' },
    { id: 'group:aktobegrad', text: 'New Aktobegrad Front' },
    { id: 'person:aktoba', text: 'Aktoba' },
    { id: 'person:aktaba', text: 'Aktaba' },
  ];

  const hits = async (text: string) => {
    const found: Answer['search']['edges'][number][] = [];
    for (let after: string | null = null, more = true; more;) {
      const page: Awaited<ReturnType<typeof search>> = await search(db.graph, text, { first: 500, after });
      expect([page.candidatesCut, page.totalCountIsExact]).toEqual([false, true]);
      found.push(...page.edges);
      after = page.pageInfo.endCursor;
      more = page.pageInfo.hasNextPage;
    }
    return found.map(({ node, how, typos }) => `${node.id} ${how} ${typos}`);
  };

  it('what was found keeps its order and its fit, the exact name stays first, and nothing is lost', async () => {
    await recordBatches(db.graph, [naming('few', few)], note);
    const before = await hits('aktobe');
    expect(before).toEqual([
      'place:aktobe EXACT 0',
      'place:aktobe-region PREFIX 0',
      'group:aktobe-cell WORDS 0',
      'group:aktobegrad WORD_PREFIXES 0',
      'person:aktoba TYPOS 1',
      'person:aktaba TYPOS 2',
    ]);
    const letters = Array.from('abcdefghijklmnopqrstuvwxyz');
    const noise = Array.from({ length: 2000 }, (_, i): Named => {
      const [a, b] = [letters[i % 26] ?? 'a', letters[Math.floor(i / 26) % 26] ?? 'a'];
      const texts = [`Aktobe ${i}`, `Akt${a}b${b}`, `Aktobe${a}${b}`, `${a}${b}ktobe`, `Old ${a}ktobe ${b}`];
      return { id: `place:noise-${i}`, text: texts[i % 5] ?? '' };
    });
    await recordBatches(db.graph, [naming('noise', noise)], note);
    const after = await hits('aktobe');
    expect(after.length).toBeGreaterThan(1500);
    expect(after[0]).toBe('place:aktobe EXACT 0');
    expect(after.filter((hit) => !hit.startsWith('place:noise'))).toEqual(before);
    // More than come at once: a second statement fetches the page, and both are counted.
    expect((await search(db.graph, 'aktobe')).roundTrips).toBe(2);
    expect((await search(db.graph, 'aktobe region')).roundTrips).toBe(1);
  }, 240_000);

  it('says that candidates were cut where more fit than are looked at, and still finds the whole name', async () => {
    // Straight into the graph: to record so many would take longer than everything else here.
    await db.graph.execute({
      text: `UNWIND range(1, 5000) AS i CREATE (:Entity:Person {id: 'person:many-' + i, kind: 'PERSON', many: true,
        public: true, supported: true, names: ['{"text":"Aktobek"}'], searchWritten: ['aktobek ' + i],
        searchSounds: ['aktobek ' + i], searchKinds: ['OFFICIAL'], searchWhole: 'aktobek' + i,
        searchWords: 'aktobek ' + i, searchTypos: 'aktobe aktobek'})`,
      params: {},
    });
    try {
      const cut = await search(db.graph, 'akt');
      expect([cut.candidatesCut, cut.totalCountIsExact, cut.roundTrips]).toEqual([true, false, 2]);
      const whole = await search(db.graph, 'aktobe');
      expect([whole.candidatesCut, whole.edges[0]?.node.id]).toEqual([true, 'place:aktobe']);
      const ofKind = await search(db.graph, 'akt', { kinds: ['GROUP'] });
      expect([ofKind.candidatesCut, ofKind.edges.map(({ node }) => node.id)]).toEqual([
        false,
        ['group:aktobe-cell', 'group:aktobegrad'],
      ]);
    } finally {
      await db.graph.execute({ text: 'MATCH (n:Person {many: true}) DETACH DELETE n', params: {} });
    }
  });

  it('what only a RESTRICTED statement says changes no byte of any answer', async () => {
    const texts = ['aktobe', 'secret', 'akto', 'secert name', 'Секрет'];
    const answers = async () =>
      Promise.all(texts.map(async (text) => JSON.stringify(await run(db.graph, operation, { text }))));
    const before = await answers();
    await recordBatches(
      db.graph,
      [
        naming('secret', [
          { id: 'place:aktobe', text: 'Secret Name', marking: 'RESTRICTED' },
          { id: 'person:secret', text: 'Aktobe', marking: 'RESTRICTED' },
        ]),
      ],
      note,
    );
    expect(await answers()).toEqual(before);
  });

  it('what is recorded is found by the next search, and the keys are what the statements give', async () => {
    await recordBatches(db.graph, [naming('fresh', [{ id: 'law:fresh', text: 'Қорғас' }])], note);
    expect(await idsOf(db.graph, 'Korgas')).toEqual(['law:fresh']);
    expect(await checkDerived(db.graph)).toEqual([]);
  });
});
