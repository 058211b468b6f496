// Networks on the seeded databases, on records by chance, and at their bounds.
import fc from 'fast-check';
import type { FastifyInstance } from 'fastify';
import { graphql } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createCompiler } from '../../../src/compile/compile.js';
import { openGraph, type Graph } from '../../../src/graph/run.js';
import { createApp } from '../../../src/http/app.js';
import { createLog } from '../../../src/log.js';
import type { MeasureSettings } from '../../../src/measure/measurer.js';
import { readDate } from '../../../src/model/dates.js';
import { MOST_LINKS, MOST_NODES } from '../../../src/model/network/bounds.js';
import { recordBatches } from '../../../src/record/record.js';
import { contextOn, patient, schema } from '../../support/context.js';
import { numbersFrom } from '../../support/generated.js';
import { instance, scratch, type Scratch } from '../../support/instance.js';
import { histories } from '../../support/naive/histories.js';
import { dated, declaring, link, note, sourceFile } from '../record/build.js';
import { without } from '../record/histories.js';

const compiler = createCompiler(schema);

/** Four sources, each of which says much of a few things. */
const fullRecords = histories.map(([first = []]) => first);

async function ask(graph: Graph, source: string, variableValues: Record<string, unknown> = {}) {
  const contextValue = contextOn(patient(graph), compiler);
  const { data, errors } = await graphql({ schema, source, variableValues, contextValue });
  return { network: data?.['network'] as Answer, errors, roundTrips: contextValue.counted.roundTrips };
}

interface Named {
  readonly id: string;
}
interface Measures {
  readonly size: Readonly<Record<'nodes' | 'links' | 'edges' | 'definite', number>>;
  readonly components: { readonly total: number; readonly rows: { size: number; members: Named[] }[] };
  readonly nodes: {
    readonly total: number;
    readonly hasMore: boolean;
    readonly rows: { entity: Named; degree: number; links: number; betweenness: number }[];
  };
  readonly bridges: { readonly total: number; readonly rows: { ends: Named[]; weight: number; links: Named[] }[] };
  readonly brokers: { readonly total: number; readonly rows: { entity: Named; parts: number; cutOff: number }[] };
}
interface Answer extends Measures {
  readonly undated: number;
  readonly unsettled: number;
  readonly windows: (Measures & { key: string; from: string; to: string })[];
}

const measures = `
  size { nodes links edges definite }
  components { total hasMore rows { number size hasMoreMembers members { id } } }
  communities { total hasMore modularity rows { number size hasMoreMembers members { id } } }
  nodes { total hasMore rows { entity { id name } degree links betweenness component community } }
  bridges { total hasMore rows { ends { id } weight links { id standing } component cutOff } }
  brokers { total hasMore rows { entity { id kind } parts cutOff communities betweenness component } }`;
const everything = `${measures} undated unsettled windows { key from to ${measures} }`;

describe('on the article', () => {
  let graph: Graph;
  beforeAll(async () => {
    graph = openGraph(await instance('article'));
  });
  afterAll(async () => {
    await graph.close();
  });

  it('holds the links of the kinds asked for between those that pass, in two statements', async () => {
    const { network, roundTrips } = await ask(
      graph,
      `{ network(kinds: [PERPETRATED_BY, IN_SERIES], where: { kinds: [INCIDENT, GROUP, SERIES] }) { ${everything} } }`,
    );
    const links = await graph.read({
      text: `MATCH (a:Incident)-[r:PERPETRATED_BY|IN_SERIES]->(b:Group|Series) WHERE r.supported AND r.standing IN ['REPORTED', 'ATTRIBUTED', 'CLAIMED', 'SUSPECTED', 'CONTESTED'] RETURN count(r), count(DISTINCT a) + count(DISTINCT b)`,
      params: {},
    });
    expect(network.size.links).toBe(links[0]?.[0]);
    expect(network.size.links).toBeGreaterThan(2);
    expect(roundTrips).toBe(2);
    expect(network.windows).toEqual([]);
  });

  it('asks nothing where no kind is asked for, one statement where nothing is shown, and gives nothing for unknown ids', async () => {
    const empty = { size: { nodes: 0, links: 0, edges: 0, definite: 0 }, undated: 0, brokers: { total: 0 } };
    const selected = '{ size { nodes links edges definite } undated brokers { total } }';
    const none = await ask(graph, `{ network(kinds: []) ${selected} }`);
    expect([none.network, none.roundTrips]).toEqual([empty, 0]);
    const unknown = await ask(graph, `{ network(where: { ids: ["person:nobody"] }) ${selected} }`);
    expect([unknown.network, unknown.roundTrips]).toEqual([empty, 1]);
    expect((await ask(graph, '{ network { size { nodes } } }')).roundTrips).toBe(1);
  });

  it('gives the same answer every time, and the same under evidence that bounds nothing', async () => {
    const asked = (more: string): string =>
      `{ network(window: MONTH, during: { from: "2011" }, first: 100${more}) { ${everything} } }`;
    const first = await ask(graph, asked(''));
    expect(first.errors).toBeUndefined();
    expect(await ask(graph, asked(''))).toEqual(first);
    const anew = await ask(graph, asked(', evidence: { withoutSources: [] }'));
    expect(anew.network).toEqual(first.network);
  });

  it('refuses a length of its lists that is none', async () => {
    for (const first of [-1, 501]) {
      const { errors } = await ask(graph, `{ network(first: ${first}) { undated } }`);
      expect(errors?.[0]?.message).toBe(
        `first takes 0 to 500, not ${first}: lists are ranked, so ask for their beginning`,
      );
    }
  });

  it('refuses windows that are too many by a variable of any request', async () => {
    const source =
      'query ($d: DateFilter) { network(where: { kinds: [INCIDENT, GROUP, ORGANIZATION, PERSON, SERIES] }, during: $d, window: MONTH) { windows { key } } }';
    const { network } = await ask(graph, source, { d: { from: '2011-05', to: '2011-08', undated: 'EXCLUDE' } });
    expect(network.windows.map(({ key }) => key)).toEqual(['2011-05', '2011-06', '2011-07', '2011-08']);
    const { errors } = await ask(graph, source, { d: { from: '2012', to: '2011' } });
    expect(errors?.[0]?.message).toContain('a first day that is not after the last');
  });
});

describe('on records of its own', () => {
  let db: Scratch;
  beforeAll(async () => {
    db = await scratch();
  });
  afterAll(async () => {
    await db.release();
  });

  const [P, Q, R, S, T] = ['person:p', 'person:q', 'person:r', 'person:s', 'group:t'];
  const [G, H, I] = ['group:g', 'group:h', 'incident:i'];

  describe('of six months', () => {
    beforeAll(async () => {
      await db.wipe();
      const held = (edtf: string) => ({ during: readDate({ edtf }) });
      await recordBatches(
        db.graph,
        [
          declaring(...[P, Q, R, S, T, G, H, I]),
          sourceFile('one', [
            // Two groups of two, which q alone holds together while it lasts; s is denied, t apart.
            link('one', P, 'MEMBER_OF', G, held('2011-01/2011-06')),
            link('one', Q, 'MEMBER_OF', G, held('2011-01/2011-03')),
            link('one', Q, 'MEMBER_OF', H, held('2011-02/2011-06')),
            link('one', R, 'MEMBER_OF', H, held('2011-02/2011-06')),
            link('one', S, 'MEMBER_OF', H, { stance: 'DENIES' }),
            link('one', T, 'RIVAL_OF', G),
            dated('one', I, '2011-02-10'),
            link('one', P, 'TOOK_PART_IN', I),
          ]),
          sourceFile('two', [
            link('two', Q, 'TOOK_PART_IN', I, { stance: 'SUSPECTS' }),
            link('two', S, 'MEMBER_OF', H, { stance: 'DENIES' }),
          ]),
        ],
        note,
      );
    });

    const network = async (args: string): Promise<Answer> =>
      (await ask(db.graph, `{ network(${args}) { ${everything} } }`)).network;
    const brokers = ({ brokers: { rows } }: Measures) => rows.map(({ entity, parts }) => [entity.id, parts]);

    it('counts what something supports, and not what is only denied', async () => {
      const all = await network('kinds: [MEMBER_OF, RIVAL_OF]');
      expect(all.size).toEqual({ nodes: 6, links: 5, edges: 5, definite: 5 });
      expect(all.undated).toBe(1);
      expect(brokers(all)).toEqual([
        [G, 3],
        [Q, 2],
        [H, 2],
      ]);
      // q lies between {p, g, t} and {h, r}; g between all of {p}, {t} and {q, h, r}; of ten pairs each.
      expect(all.nodes.rows.map(({ entity, betweenness }) => [entity.id, betweenness])).toEqual([
        [G, 0.7],
        [Q, 0.6],
        [H, 0.4],
        [T, 0],
        [P, 0],
        [R, 0],
      ]);
      expect(all.bridges.rows.map(({ ends, weight }) => [ends.map(({ id }) => id), weight])).toEqual([
        [[G, Q], 1],
        [[H, Q], 1],
        [[G, T], 1],
        [[G, P], 1],
        [[H, R], 1],
      ]);
    });

    it('takes other standings where evidence names them', async () => {
      const denied = await network('kinds: [MEMBER_OF], evidence: { standings: [DENIED] }');
      expect(denied.bridges.rows.map(({ links }) => links.map(({ id }) => id))).toEqual([[`link:MEMBER_OF/${S}/${H}`]]);
      const certain = await network('kinds: [TOOK_PART_IN], evidence: { standings: [REPORTED] }');
      expect(certain.size.links).toBe(1);
      expect((await network('kinds: [TOOK_PART_IN]')).size.links).toBe(2);
    });

    it('shows who becomes a broker when, window by window', async () => {
      const { windows, undated, unsettled } = await network('kinds: [MEMBER_OF, RIVAL_OF], window: MONTH');
      expect(
        windows.map((one) => [one.key, one.size.nodes, one.size.links, one.components.total, brokers(one)]),
      ).toEqual([
        ['2011-01', 3, 2, 1, [[G, 2]]],
        [
          ...['2011-02', 5, 4, 1],
          [
            [Q, 2],
            [G, 2],
            [H, 2],
          ],
        ],
        [
          ...['2011-03', 5, 4, 1],
          [
            [Q, 2],
            [G, 2],
            [H, 2],
          ],
        ],
        ['2011-04', 5, 3, 2, [[H, 2]]],
        ['2011-05', 5, 3, 2, [[H, 2]]],
        ['2011-06', 5, 3, 2, [[H, 2]]],
      ]);
      expect([undated, unsettled]).toEqual([1, 0]);
    });

    it('lets what has no span hold whenever it is asked, unless it may not, and tells what is certain', async () => {
      const april = await network('kinds: [MEMBER_OF, RIVAL_OF], during: { from: "2011-04", to: "2011-04" }');
      expect([april.size.links, april.size.definite]).toEqual([4, 3]);
      const dated4 = 'kinds: [MEMBER_OF, RIVAL_OF], during: { from: "2011-04", to: "2011-04", undated: EXCLUDE }';
      expect((await network(dated4)).size.links).toBe(3);
      expect((await network('during: { from: "2011-04", to: "2011-04" }, match: DEFINITE')).size.links).toBe(3);
    });

    it('links only those who pass on both sides', async () => {
      const two = await network(`where: { ids: ["${P}", "${G}", "${Q}", "${H}"] }, kinds: [MEMBER_OF]`);
      expect(two.size).toEqual({ nodes: 4, links: 3, edges: 3, definite: 3 });
      const groups = await network('where: { kinds: [GROUP] }');
      expect(groups.components.rows.map(({ members }) => members.map(({ id }) => id).sort())).toEqual([[G, T]]);
    });

    it('weighs ends by what is made anew, and leaves out what a fallen source alone said of them', async () => {
      const args =
        'kinds: [TOOK_PART_IN], where: { or: [{ kinds: [PERSON] }, { date: { from: "2011-02", to: "2011-02" } }] }';
      expect((await network(args)).size).toMatchObject({ links: 2, definite: 2 });
      expect((await network(`${args}, evidence: { withoutSources: ["source:two"] }`)).size.links).toBe(1);
      // Without its date the incident may have been then.
      expect((await network(`${args}, evidence: { withoutSources: ["source:one"] }`)).size).toMatchObject({
        links: 1,
        definite: 0,
      });
      const definite = await network(`${args}, evidence: { withoutSources: ["source:one"] }, match: DEFINITE`);
      expect(definite.size.links).toBe(0);
    });

    it('ranks by what it is asked to', async () => {
      const of = async (rankBy: string): Promise<readonly string[]> =>
        (await network(`rankBy: ${rankBy}, kinds: [MEMBER_OF, RIVAL_OF], first: 2`)).nodes.rows.map(
          ({ entity }) => entity.id,
        );
      expect(await of('BETWEENNESS')).toEqual([G, Q]);
      expect(await of('DEGREE')).toEqual([G, Q]);
    });
  });

  it('without some sources is the network of a graph that was never told what rests on them', async () => {
    const source = `query ($evidence: EvidenceFilter, $match: Match!) {
      network(evidence: $evidence, match: $match, window: MONTH, first: 50) { ${everything} }
    }`;
    const shown = async (evidence: Record<string, unknown> | null): Promise<unknown> => {
      const answers: unknown[] = [];
      for (const match of ['POSSIBLE', 'DEFINITE']) {
        const { network, errors } = await ask(db.graph, source, { evidence, match });
        if (errors?.[0]) throw errors[0];
        answers.push(network);
      }
      return answers;
    };
    let links = 0;
    await fc.assert(
      fc.asyncProperty(
        fullRecords,
        fc.constantFrom('source:one', 'source:two', 'source:three'),
        async (files, fallen) => {
          await db.wipe();
          await recordBatches(db.graph, files, note);
          const bounded = await shown({ withoutSources: [fallen] });
          await db.wipe();
          await recordBatches(db.graph, without(fallen, files), note);
          const [possible, definite] = (await shown(null)) as [Answer, Answer];
          expect(bounded).toEqual([possible, definite]);
          links += possible.size.links;
        },
      ),
      { numRuns: 8, endOnFailure: true },
    );
    expect(links).toBeGreaterThan(20);
  }, 400_000);

  describe('at the bounds', () => {
    const apps: FastifyInstance[] = [];
    const app = async (measure: MeasureSettings = {}): Promise<FastifyInstance> => {
      const made = await createApp({
        ...{
          graph: patient(db.graph),
          log: createLog('silent'),
          maxRequestBytes: 65_536,
          unavailable: () => null,
          measure,
        },
      });
      apps.push(made);
      return made;
    };
    const post = async (on: FastifyInstance, query: string) => {
      const { body } = await on.inject({ method: 'POST', url: '/graphql', payload: { query } });
      return JSON.parse(body) as {
        data: { network: Answer } | null;
        errors?: { message: string; extensions: { code: string } }[];
      };
    };
    /** Not recorded: only what a network reads of an entity and a link, so that as many as these are there in seconds. */
    const grow = async (links: readonly (readonly [number, number])[], nodes: number): Promise<void> => {
      const idOf = (n: number): string => `person:${String(n).padStart(4, '0')}`;
      const ids = Array.from({ length: nodes }, (_, n) => idOf(n));
      await db.graph.execute({
        text: "UNWIND $ids AS id CREATE (:Entity:Person {id: id, kind: 'PERSON', name: id, public: true, supported: true, unnamed: false, sortKey: id, nameSort: id})",
        params: { ids },
      });
      const rows = links.map(([a, b]) => [idOf(a), idOf(b), `link:FOUGHT/${idOf(a)}/${idOf(b)}`]);
      await db.graph.execute({
        text: "UNWIND $rows AS row MATCH (a:Entity {id: row[0]}), (b:Entity {id: row[1]}) CREATE (a)-[:FOUGHT {id: row[2], subject: row[0], object: row[1], kind: 'FOUGHT', public: true, supported: true, standing: 'REPORTED', spansFrom: [], spansTo: [], spansLasting: []}]->(b)",
        params: { rows },
      });
    };
    beforeAll(async () => {
      await db.wipe();
      const random = numbersFrom(2011);
      const pick = (): number => Math.floor(random() * MOST_NODES);
      const links = new Map<string, readonly [number, number]>();
      // A ring, so that all of them are in it.
      for (let n = 0; n < MOST_NODES; n += 1) links.set(`${n} ${(n + 1) % MOST_NODES}`, [n, (n + 1) % MOST_NODES]);
      while (links.size < MOST_LINKS) {
        const [a, b] = [pick(), pick()];
        if (a !== b) links.set(`${a} ${b}`, [a, b]);
      }
      await grow([...links.values()], MOST_NODES);
    }, 240_000);
    afterAll(async () => {
      await Promise.all(apps.map((one) => one.close()));
    });

    const large = '{ network(first: 1) { size { nodes links } nodes { total rows { entity { name } } } } }';
    const small = '{ network(where: { ids: ["person:0001", "person:0002"] }) { size { nodes } } }';

    it('the largest that there may be is measured, and the server answers meanwhile', async () => {
      // With more time than it would have: other tests may run beside this one.
      const server = await app({ limitMs: 60_000 });
      await post(server, small);
      const state = { done: false };
      const measured = post(server, large).finally(() => {
        state.done = true;
      });
      let answered = 0;
      let longest = 0;
      while (!state.done) {
        const start = performance.now();
        const { statusCode } = await server.inject({ url: '/health/live' });
        const { data } = await post(server, '{ people(first: 1) { nodes { id } } }');
        longest = Math.max(longest, performance.now() - start);
        expect([statusCode, data]).toEqual([200, { people: { nodes: [{ id: 'person:0000' }] } }]);
        answered += 1;
        await new Promise((resolve) => setTimeout(resolve, 20));
      }
      expect((await measured).data?.network).toMatchObject({
        size: { nodes: MOST_NODES, links: MOST_LINKS },
        nodes: { total: MOST_NODES },
      });
      expect(answered).toBeGreaterThan(10);
      expect(longest).toBeLessThan(2000);
    }, 120_000);

    it('one that takes too long is refused, and the next request is answered', async () => {
      const server = await app({ limitMs: 1000 });
      const { data, errors } = await post(server, large);
      expect([data, errors?.[0]?.extensions.code]).toEqual([null, 'TOO_COSTLY']);
      expect(errors?.[0]?.message).toContain('narrow it by where, kinds or during');
      // Its thread takes a while to start where nothing is compiled.
      const patientServer = await app({ limitMs: 30_000 });
      expect((await post(patientServer, small)).data?.network.size.nodes).toBe(2);
    }, 120_000);

    it('one more entity, or one more link, is refused with what narrows it', async () => {
      const server = await app();
      await grow(
        [[0, MOST_NODES]].map(([a = 0, b = 0]) => [a, b] as const),
        0,
      );
      await db.graph.execute({
        text: "MATCH (a:Entity {id: 'person:0000'}) CREATE (b:Entity:Person {id: 'person:5000', kind: 'PERSON', name: 'b', public: true, supported: true, unnamed: false})-[:FOUGHT {id: 'link:FOUGHT/person:5000/person:0000', public: true, supported: true, standing: 'REPORTED', spansFrom: [], spansTo: [], spansLasting: []}]->(a)",
        params: {},
      });
      const links = await post(server, large);
      expect(links.errors?.[0]).toMatchObject({
        message: 'A network holds up to 20000 links, and here are at least 20001: narrow it by where, kinds or during.',
        extensions: { code: 'TOO_COSTLY' },
      });
      await db.graph.execute({
        text: "MATCH ()-[r:FOUGHT {id: 'link:FOUGHT/person:0000/person:0001'}]->() DELETE r",
        params: {},
      });
      const nodes = await post(server, large);
      expect(nodes.errors?.[0]?.message).toBe(
        'A network holds up to 5000 entities, and here are 5001: narrow it by where, kinds or during.',
      );
    }, 120_000);
  });
});
