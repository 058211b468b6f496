import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { EvidenceFilter } from '../../../src/generated/schema.js';
import type { Graph } from '../../../src/graph/run.js';
import { recordBatches } from '../../../src/record/record.js';
import { note } from '../record/build.js';
import { patient } from '../../support/context.js';
import { scratch, type Scratch } from '../../support/instance.js';
import { loadWorld } from '../../support/naive/load.js';
import { boundedView, wholeView } from '../../support/naive/view.js';
import { askAndKeep } from '../../support/sent.js';
import { allRoutes, type Asked, type RouteExpected } from '../../support/trace/all-routes.js';
import { hub, webs } from '../../support/trace/web.js';

const operation = `query ($from: [ID!]!, $to: [ID!]!, $maxLength: Int!, $first: Int!, $match: Match!, $kinds: [LinkKind!],
  $direction: LinkDirection! = BOTH, $during: DateFilter, $evidence: EvidenceFilter, $avoidKinds: [EntityKind!]! = [PLACE, SERIES],
  $avoidTypes: [TypeCode!]! = [POLICE, SECURITY_SERVICE, PROSECUTION, COURT, GOVERNMENT, MILITARY, MEDIA],
  $avoidIds: [ID!]! = [], $throughHubs: Boolean! = false, $hubDegree: Int! = 1000) {
  paths(from: $from, to: $to, maxLength: $maxLength, first: $first, match: $match, kinds: $kinds, direction: $direction,
    during: $during, evidence: $evidence, avoidKinds: $avoidKinds, avoidTypes: $avoidTypes, avoidIds: $avoidIds,
    throughHubs: $throughHubs, hubDegree: $hubDegree) {
    routes { nodes { id } hops { links { link { id } } match } standing independentSourceCount match }
    complete ranked none { reason bound tried example { id } }
  }
}`;

interface Id {
  readonly id: string;
}
interface Answer {
  readonly routes: readonly {
    readonly nodes: readonly Id[];
    readonly hops: readonly { readonly links: readonly { readonly link: Id }[]; readonly match: string }[];
  }[];
  readonly complete: boolean;
  readonly ranked: boolean;
  readonly none: {
    readonly reason: string;
    readonly bound: string | null;
    readonly tried: readonly string[];
    readonly example: readonly Id[];
  } | null;
}

type Question = Partial<Asked> & { readonly evidence?: EvidenceFilter };

const usual = { maxLength: 4, first: 5, match: 'POSSIBLE' as const };
const evidences: readonly Question[] = [
  {},
  { evidence: { minIndependentSources: 2 } },
  { evidence: { publicBy: '2011-06-01' } },
  { evidence: { publicBy: '2011-06-01' }, match: 'DEFINITE' },
  { evidence: { withoutSources: ['source:one'] } },
  { evidence: { standings: ['REPORTED', 'DENIED'] } },
  { evidence: { reliabilityAtLeast: 'B' } },
];
const bounds: readonly Question[] = [
  { throughHubs: true, avoidKinds: [], avoidTypes: [], maxLength: 5, first: 12 },
  { hubDegree: 50, maxLength: 5, first: 40 },
  { direction: 'OUT', avoidKinds: [], avoidTypes: [] },
  { direction: 'IN', avoidKinds: [], maxLength: 3 },
  { kinds: ['PERPETRATED_BY', 'ALLIED_WITH', 'UNIT_OF', 'MEMBER_OF', 'TARGETED'], maxLength: 6, first: 10 },
  { during: { from: '2010', to: '2010', undated: 'INCLUDE' } },
  { during: { from: '2011-05', to: '2011-10', undated: 'EXCLUDE' }, match: 'DEFINITE' },
  { during: { from: '2010', to: '2011', undated: 'INCLUDE' }, evidence: { withoutSources: ['source:two'] } },
  { avoidIds: ['group:g2', 'incident:i3'], maxLength: 3, first: 1 },
];
const ends: readonly (readonly [readonly string[], readonly string[]])[] = [
  [['group:g1'], ['incident:i5']],
  [['group:g3'], ['law:l1']],
  [[hub], ['organization:o2']],
  [
    ['person:p1', 'person:p2'],
    ['incident:i2', 'group:g4'],
  ],
];

let db: Scratch;
let graph: Graph;
beforeAll(async () => {
  db = await scratch();
  graph = patient(db.graph);
});
afterAll(async () => {
  await db.release();
});

async function ask(question: Question, from: readonly string[], to: readonly string[]): Promise<Answer> {
  const { result } = await askAndKeep(graph, operation, { ...usual, ...question, from, to });
  expect(result.errors).toBeUndefined();
  return (result.data as { paths: Answer }).paths;
}

function shown({ routes }: Answer): readonly unknown[] {
  return routes.map(({ nodes, hops, ...route }) => ({
    ...route,
    nodes: nodes.map(({ id }) => id),
    hops: hops.map(({ links, match }) => ({ links: links.map(({ link }) => link.id).sort(), match })),
  }));
}

/** WEBS says how many, each a graph of its own. */
const seeds = Array.from({ length: Number(process.env['WEBS'] ?? 1) }, (_, i) => i + 1);

describe.each(seeds)('in the web of seed %i', (seed) => {
  const [files = []] = fc.sample(fc.noBias(webs), { seed, numRuns: 1 });
  let expected: (question: Question, from: readonly string[], to: readonly string[]) => readonly RouteExpected[];
  beforeAll(async () => {
    await db.wipe();
    await recordBatches(db.graph, files, note);
    const whole = wholeView(await loadWorld(db.graph));
    expected = (question, from, to) => {
      const asked = { ...usual, ...question, from, to };
      const view = question.evidence ? boundedView(whole, question.evidence, asked.match) : whole;
      return allRoutes(view, asked);
    };
  });

  it.each([...evidences, ...bounds])('the routes are those of a search that tries every way: %j', async (question) => {
    let found = 0;
    for (const [from, to] of ends) {
      const answer = await ask(question, from, to);
      const all = expected(question, from, to);
      found += all.length;
      expect(shown(answer), JSON.stringify([from, to])).toEqual(all);
      expect([answer.complete, answer.ranked]).toEqual([true, true]);
      expect(answer.none === null).toBe(all.length > 0);
    }
    // A question that nothing answers would hold nothing.
    if (question.direction === undefined && question.match !== 'DEFINITE') expect(found).toBeGreaterThan(0);
  });

  it('the same question has the same answer every time, byte for byte', async () => {
    const question = { maxLength: 5, first: 20, avoidKinds: [], throughHubs: true };
    const once = await ask(question, ['group:g1'], ['incident:i5']);
    for (let n = 0; n < 3; n += 1)
      expect(JSON.stringify(await ask(question, ['group:g1'], ['incident:i5']))).toBe(JSON.stringify(once));
  });

  it('where there is none, the first bound whose loosening gives one is named, with a route that there is then', async () => {
    const order = [
      'MAX_LENGTH',
      'DIRECTION',
      'KINDS',
      'DURING',
      'MATCH',
      'EVIDENCE',
      'AVOID_IDS',
      'AVOID_TYPES',
      'AVOID_KINDS',
      'HUBS',
    ];
    const without: Readonly<Record<string, Question>> = {
      MAX_LENGTH: { maxLength: 6 },
      KINDS: { kinds: null },
      AVOID_IDS: { avoidIds: [] },
      AVOID_TYPES: { avoidTypes: [] },
      AVOID_KINDS: { avoidKinds: [] },
      HUBS: { throughHubs: true },
    };
    const question: Question = {
      maxLength: 2,
      kinds: ['ALLIED_WITH', 'MEMBER_OF', 'OCCURRED_IN', 'LOCATED_IN'],
      hubDegree: 50,
    };
    const reasons = new Set<string>();
    for (const from of ['group:g1', 'group:g2', 'incident:i1', 'incident:i2', 'person:p1', 'law:l2']) {
      for (const to of ['person:m7', 'incident:i6', 'group:g5', 'place:w1']) {
        const { none, routes } = await ask(question, [from], [to]);
        if (routes.length > 0) continue;
        const free = { maxLength: 6, kinds: null, avoidIds: [], avoidTypes: [], avoidKinds: [], throughHubs: true };
        const atAll = expected({ ...free, first: 1 }, [from], [to]).length > 0;
        const set = order.filter((bound) => bound in without && bound !== 'AVOID_IDS');
        const first = set.find(
          (bound) => expected({ ...question, ...without[bound], first: 1 }, [from], [to]).length > 0,
        );
        expect(none?.reason, `${from} to ${to}`).toBe(atAll ? 'NONE_WITHIN_BOUNDS' : 'NONE_AT_ALL');
        expect(none?.bound).toBe(atAll ? (first ?? null) : null);
        if (atAll) expect(none?.tried).toEqual(first === undefined ? set : set.slice(0, set.indexOf(first) + 1));
        if (none?.bound != null) {
          const ways = expected({ ...question, ...without[none.bound], first: 1000 }, [from], [to]);
          expect(ways.map(({ nodes }) => nodes)).toContainEqual(none.example.map(({ id }) => id));
        }
        reasons.add(`${none?.reason} ${none?.bound}`);
      }
    }
    expect(reasons.size).toBeGreaterThan(2);
  });
});

it('without sources is as if they had never been recorded', async () => {
  const [files = []] = fc.sample(fc.noBias(webs), { seed: 3, numRuns: 1 });
  const gone = new Set(['source:two']);
  const evidence = { withoutSources: [...gone] };
  await db.wipe();
  await recordBatches(db.graph, files, note);
  const asked = [...ends, [['incident:i1'], ['group:g5']]] as const;
  const before = await Promise.all(asked.map(([from, to]) => ask({ evidence, first: 20 }, from, to)));
  await db.wipe();
  const rest = files
    .filter(({ source }) => source === null || !gone.has(source.id))
    .map((file) => ({
      ...file,
      source: file.source && { ...file.source, derivedFrom: file.source.derivedFrom.filter((id) => !gone.has(id)) },
      statements: file.statements.filter(({ derivedFrom }) => !derivedFrom.some((id) => gone.has(id))),
    }));
  await recordBatches(db.graph, rest, note);
  const after = await Promise.all(asked.map(([from, to]) => ask({ first: 20 }, from, to)));
  expect(before.map(shown)).toEqual(after.map(shown));
  expect(after.flatMap(({ routes }) => routes).length).toBeGreaterThan(5);
});
