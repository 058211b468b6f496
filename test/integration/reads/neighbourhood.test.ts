import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { EvidenceFilter, LinkKind, Match } from '../../../src/generated/schema.js';
import type { Graph } from '../../../src/graph/run.js';
import { recordBatches } from '../../../src/record/record.js';
import { note } from '../record/build.js';
import { patient } from '../../support/context.js';
import { scratch, type Scratch } from '../../support/instance.js';
import { farEnd, linksOf, type LinkFacts } from '../../support/naive/link.js';
import { loadWorld } from '../../support/naive/load.js';
import { boundedView, wholeView, type View } from '../../support/naive/view.js';
import { askAndKeep } from '../../support/sent.js';
import { walkableLinks, type Asked } from '../../support/trace/all-routes.js';
import { hub, webs } from '../../support/trace/web.js';

const operation = `query ($of: [ID!]!, $depth: Int!, $match: Match!, $kinds: [LinkKind!], $during: DateFilter,
  $evidence: EvidenceFilter, $perNode: Int!, $total: Int!, $throughHubs: Boolean! = false, $hubDegree: Int! = 1000) {
  neighbourhood(of: $of, depth: $depth, match: $match, kinds: $kinds, during: $during, evidence: $evidence,
    perNode: $perNode, total: $total, throughHubs: $throughHubs, hubDegree: $hubDegree) {
    nodes { entity { id } distance collapsed count { kind shown passing degree } counts { kind shown passing degree } }
    links { link { id } match }
    complete unknown commonCount
    commonNeighbours { entity { id } centres { id } links { link { id } } surprise degree isHub }
  }
}`;

interface Counts {
  readonly kind: LinkKind | null;
  readonly shown: number;
  readonly passing: number | null;
  readonly degree: number;
}
interface Id {
  readonly id: string;
}
interface Answer {
  readonly nodes: readonly {
    readonly entity: Id;
    readonly distance: number;
    readonly collapsed: boolean;
    readonly count: Counts;
    readonly counts: readonly Counts[];
  }[];
  readonly links: readonly { readonly link: Id; readonly match: Match }[];
  readonly complete: boolean;
  readonly commonCount: number;
  readonly commonNeighbours: readonly {
    readonly entity: Id;
    readonly centres: readonly Id[];
    readonly links: readonly { readonly link: Id }[];
    readonly surprise: number;
    readonly degree: number;
    readonly isHub: boolean;
  }[];
}

interface Question extends Pick<Partial<Asked>, 'kinds' | 'during' | 'hubDegree' | 'throughHubs'> {
  readonly of: readonly string[];
  readonly depth: number;
  readonly match?: Match;
  readonly evidence?: EvidenceFilter;
  readonly perNode?: number;
  readonly total?: number;
}

const questions: readonly Question[] = [
  { of: ['group:g1'], depth: 1 },
  { of: ['group:g1', 'incident:i2'], depth: 2 },
  { of: ['group:g2', 'group:g3', 'group:g4'], depth: 1, hubDegree: 50 },
  { of: ['incident:i1'], depth: 3, hubDegree: 50 },
  { of: [hub], depth: 1, hubDegree: 50 },
  { of: ['law:l1'], depth: 3, hubDegree: 50, throughHubs: true },
  {
    of: ['group:g1'],
    depth: 2,
    kinds: ['PERPETRATED_BY', 'ALLIED_WITH', 'RIVAL_OF', 'UNIT_OF', 'TARGETED', 'SUPPORTED_BY', 'FOUGHT'],
  },
  { of: ['group:g1', 'group:g2'], depth: 2, evidence: { publicBy: '2011-06-01' } },
  { of: ['group:g1', 'group:g2'], depth: 2, evidence: { withoutSources: ['source:one'] } },
  { of: ['group:g1', 'group:g2'], depth: 2, evidence: { minIndependentSources: 2 } },
  { of: ['incident:i1', 'incident:i4'], depth: 2, during: { from: '2010', to: '2010', undated: 'EXCLUDE' } },
  {
    ...{ of: ['incident:i1', 'incident:i4'], depth: 2, match: 'DEFINITE', evidence: { publicBy: '2012' } },
    during: { from: '2010', to: '2011', undated: 'INCLUDE' },
  },
];

const byId = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

let db: Scratch;
let graph: Graph;
let whole: View;
beforeAll(async () => {
  db = await scratch();
  graph = patient(db.graph);
  const [files = []] = fc.sample(fc.noBias(webs), { seed: 5, numRuns: 1 });
  await recordBatches(db.graph, files, note);
  whole = wholeView(await loadWorld(db.graph));
});
afterAll(async () => {
  await db.release();
});

async function ask(question: Question): Promise<Answer> {
  const usual = { match: 'POSSIBLE', perNode: 500, total: 2000 };
  const { result } = await askAndKeep(graph, operation, { ...usual, ...question });
  expect(result.errors).toBeUndefined();
  return (result.data as { neighbourhood: Answer }).neighbourhood;
}

const degreeOf = (id: string): number => linksOf(whole, id).length;
const isHub = ({ hubDegree = 1000, throughHubs = false }: Question, id: string): boolean =>
  !throughHubs && degreeOf(id) >= hubDegree;

function expected(question: Question) {
  const { of, depth, match = 'POSSIBLE', evidence, kinds } = question;
  const view = evidence ? boundedView(whole, evidence, match) : whole;
  const links = walkableLinks(view, { ...question, match });
  const at = (id: string) => links.filter(({ link }) => link.subject === id || link.object === id);
  const distances = new Map<string, number>(of.map((id) => [id, 0]));
  for (let distance = 1; distance <= depth; distance += 1) {
    const level = [...distances].filter(([id, far]) => far === distance - 1 && (far === 0 || !isHub(question, id)));
    for (const [id] of level)
      for (const { link } of at(id)) {
        const other = farEnd(link, id);
        if (!distances.has(other)) distances.set(other, distance);
      }
  }
  const collapsed = (id: string): boolean => distances.get(id) !== 0 && isHub(question, id);
  const shown = links.filter(
    ({ link: { subject, object } }) =>
      distances.has(subject) && distances.has(object) && !(collapsed(subject) && collapsed(object)),
  );
  const ofKinds = (all: readonly LinkFacts[]) => all.filter(({ kind }) => kinds == null || kinds.includes(kind));
  const counts = (id: string, kind: LinkKind | null) => {
    const isOf = (link: LinkFacts): boolean => kind === null || link.kind === kind;
    return {
      kind,
      shown: shown.filter(({ link }) => (link.subject === id || link.object === id) && isOf(link)).length,
      passing: collapsed(id) ? null : at(id).filter(({ link }) => isOf(link)).length,
      degree: ofKinds(linksOf(whole, id)).filter(isOf).length,
    };
  };
  const nodes = [...distances].map(([id, distance]) => {
    const kindsOf = [
      ...new Set([...ofKinds(linksOf(whole, id)), ...at(id).map(({ link }) => link)].map((l) => l.kind)),
    ];
    return {
      ...{ entity: { id }, distance, collapsed: collapsed(id), count: counts(id, null) },
      counts: kindsOf.sort(byId).map((kind) => counts(id, kind)),
    };
  });
  const neighbours = (id: string): ReadonlySet<string> => new Set(at(id).map(({ link }) => farEnd(link, id)));
  const common = [...distances.keys()]
    .filter((id) => !of.includes(id))
    .flatMap((id) => {
      const centres = of.filter((centre) => neighbours(centre).has(id)).sort(byId);
      if (centres.length < 2) return [];
      const joining = at(id).filter(({ link }) => centres.includes(farEnd(link, id)));
      const degree = degreeOf(id);
      return [
        {
          ...{ entity: { id }, centres: centres.map((centre) => ({ id: centre })), degree, isHub: isHub(question, id) },
          links: joining.map(({ link }) => ({ link: { id: link.id } })).sort((a, b) => byId(a.link.id, b.link.id)),
          surprise: 1 / Math.log(Math.max(degree, 2)),
        },
      ];
    })
    .sort(
      (a, b) =>
        Number(a.isHub) - Number(b.isHub) ||
        b.centres.length - a.centres.length ||
        b.surprise - a.surprise ||
        byId(a.entity.id, b.entity.id),
    );
  return {
    nodes,
    links: shown
      .map(({ link, weight }) => ({ link: { id: link.id }, match: weight }))
      .sort((a, b) => byId(a.link.id, b.link.id)),
    common,
    complete: nodes.every((node) => !node.collapsed || node.distance === depth),
  };
}

const sorted = <Node extends { readonly entity: Id }>(nodes: readonly Node[]): readonly Node[] =>
  [...nodes].sort((a, b) => byId(a.entity.id, b.entity.id));

describe('a neighbourhood', () => {
  it.each(questions)(
    'holds all that stands so near, with its counts, as a naive walk finds it: %j',
    async (question) => {
      const answer = await ask(question);
      const { nodes, links, common, complete } = expected(question);
      expect(sorted(answer.nodes)).toEqual(sorted(nodes));
      expect(answer.links).toEqual(links);
      expect(answer.complete).toBe(complete);
      expect(answer.commonNeighbours).toEqual(common);
      expect(answer.commonCount).toBe(common.length);
      expect(nodes.length).toBeGreaterThan(1);
    },
  );

  it('that is cut says so, and counts in full all the same', async () => {
    const uncut = new Map((await ask({ of: ['group:g1'], depth: 2 })).nodes.map((node) => [node.entity.id, node]));
    const cut = await ask({ of: ['group:g1'], depth: 2, perNode: 2, total: 6 });
    expect(cut.complete).toBe(false);
    expect(cut.nodes.length).toBeLessThanOrEqual(6);
    for (const { entity, count, counts } of cut.nodes) {
      const full = uncut.get(entity.id);
      expect([count.passing, count.degree]).toEqual([full?.count.passing, full?.count.degree]);
      expect(counts.map(({ passing }) => passing)).toEqual(full?.counts.map(({ passing }) => passing));
    }
    // The centre shows two neighbours of many.
    expect(linksOf(whole, 'group:g1').length).toBeGreaterThan(2);
    expect(cut.nodes.filter(({ distance }) => distance === 1)).toHaveLength(2);
  });

  it('of a hub is counted by kind without a look behind it, where it is no centre', async () => {
    const { nodes } = await ask({ of: ['person:m7'], depth: 2, hubDegree: 50 });
    const found = nodes.find(({ entity }) => entity.id === hub);
    expect(found).toMatchObject({
      distance: 1,
      collapsed: true,
      count: { shown: 1, passing: null, degree: degreeOf(hub) },
    });
    expect(nodes).toHaveLength(2);
  });

  it('is refused where it is asked of too many, too far or too much, with what it takes', async () => {
    const refused = async (given: Partial<Question>): Promise<string | undefined> => {
      const { result } = await askAndKeep(graph, operation, {
        ...{ match: 'POSSIBLE', perNode: 5, total: 5, of: ['group:g1'], depth: 1 },
        ...given,
      });
      return result.errors?.[0]?.message;
    };
    expect(await refused({ depth: 4 })).toMatch(/^depth takes 1 to 3, not 4: /);
    expect(await refused({ of: [] })).toMatch(/^of takes at least one id, not none: /);
    expect(await refused({ total: 2001 })).toMatch(/^total takes 1 to 2000, not 2001: /);
    expect(await refused({ hubDegree: 49 })).toMatch(/^hubDegree takes 50 or more, not 49: /);
  });

  it('of ids that name nothing is empty, and names them', async () => {
    const { result } = await askAndKeep(
      graph,
      '{ neighbourhood(of: ["group:nobody"]) { nodes { distance } links { match } unknown complete } }',
    );
    expect(result.data).toEqual({ neighbourhood: { nodes: [], links: [], unknown: ['group:nobody'], complete: true } });
  });
});
