// On a graph large enough for the planner to care: every case starts from an index, and pages visit everything once.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { graphql } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { matchSpans } from '../../../src/model/derive/spans.js';
import { dayNumber } from '../../../src/model/days.js';
import { checkDerived } from '../../../src/record/derive.js';
import { recordBatches } from '../../../src/record/record.js';
import { cases } from '../../cases/list.js';
import { contextOn, schema } from '../../support/context.js';
import { generatedBatches } from '../../support/generated.js';
import { scratch, type Scratch } from '../../support/instance.js';
import { explain, planOf, type Operator } from '../../support/plan.js';
import { askAndKeep } from '../../support/sent.js';

const INCIDENTS = 2000;
const folder = join(import.meta.dirname, '../../cases');
let db: Scratch;

beforeAll(async () => {
  db = await scratch();
  const note = { at: '2026-01-01T00:00:00.000Z', who: 'test', why: 'plans' };
  const [declarations, ...sources] = generatedBatches(INCIDENTS, 7);
  // A source at a time, as they would come; what is declared comes with the first, as nothing else says it.
  for (const [i, source] of sources.entries()) {
    await recordBatches(db.graph, i === 0 && declarations ? [declarations, source] : [source], note);
  }
  await db.graph.execute({ text: 'CALL db.prepareForReplanning()', params: {} });
});
afterAll(async () => {
  await db.release();
});

async function ask<Data>(source: string, variables: Record<string, unknown> = {}): Promise<Data> {
  const context = contextOn(db.graph);
  const { data, errors } = await graphql({ schema, source, variableValues: variables, contextValue: context });
  if (errors?.[0]) throw errors[0];
  return data as Data;
}

interface ConnectionPage {
  readonly list: {
    readonly edges: readonly {
      readonly cursor: string;
      readonly match: string;
      readonly node: { readonly id: string };
    }[];
    readonly pageInfo: { readonly hasNextPage: boolean; readonly hasPreviousPage: boolean };
    readonly totalCount: number;
  };
}

const selection = '{ edges { cursor match node { id } } pageInfo { hasNextPage hasPreviousPage } totalCount }';

/** All ids of a list, page by page, from the start or from the end. */
async function walk(field: string, args: string, size: number, from: 'START' | 'END'): Promise<readonly string[]> {
  const [count, cursor] = from === 'START' ? ['first', 'after'] : ['last', 'before'];
  const pages: string[][] = [];
  let at: string | null = null;
  for (;;) {
    const bound: string = at === null ? '' : `, ${cursor}: "${at}"`;
    const { list }: ConnectionPage = await ask(`{ list: ${field}(${args} ${count}: ${size}${bound}) ${selection} }`);
    const ids = list.edges.map((edge) => edge.node.id);
    pages.push(ids);
    const more: boolean = from === 'START' ? list.pageInfo.hasNextPage : list.pageInfo.hasPreviousPage;
    if (!more) break;
    expect(ids).toHaveLength(size);
    at = (from === 'START' ? list.edges.at(-1) : list.edges[0])?.cursor ?? null;
  }
  return (from === 'START' ? pages : pages.reverse()).flat();
}

describe('paging', () => {
  const lists = [
    ['incidents', '', 170],
    ['incidents', 'orderBy: { direction: DESC },', 170],
    ['incidents', 'orderBy: { by: NAME },', 500],
    ['incidents', 'where: { within: "place:region-2" },', 60],
    ['incidents', 'where: { within: "place:land" },', 450],
    ['incidents', 'where: { date: { from: "2011-05", to: "2011-05" } },', 40],
    ['incidents', 'where: { date: { from: "2011-05", to: "2011-05" }, within: "place:region-2" }, match: DEFINITE,', 7],
    ['incidents', 'where: { linkedTo: { id: "group:g-0" } },', 50],
    ['incidents', 'where: { types: [CLASH, BOMBING] },', 150],
    ['groups', '', 7],
    ['statements', '', 499],
    ['links', 'where: { kinds: [PERPETRATED_BY, PROMPTED, RIVAL_OF] },', 300],
  ] as const;

  it.each(lists)(
    'of %s (%s) visits each item once, forwards and backwards, under equal sort keys',
    async (field, args, size) => {
      const forwards = await walk(field, args, size, 'START');
      const backwards = await walk(field, args, size, 'END');
      const { list } = await ask<ConnectionPage>(`{ list: ${field}(${args} first: 0) ${selection} }`);
      expect(forwards.length).toBeGreaterThan(size);
      expect(new Set(forwards).size).toBe(forwards.length);
      expect(backwards).toEqual(forwards);
      expect(list.totalCount).toBe(forwards.length);
    },
  );

  it('of an entity’s links visits each once, and the shortcut agrees with the filter on the list', async () => {
    const viaShortcut: string[] = [];
    let after: string | null = null;
    for (;;) {
      const cursor: string = after === null ? '' : `, after: "${after}"`;
      const data: { group: { incidents: ConnectionPage['list'] } } = await ask(
        `{ group(id: "group:g-1") { incidents(first: 33${cursor}) ${selection} } }`,
      );
      viaShortcut.push(...data.group.incidents.edges.map((edge) => edge.node.id));
      if (!data.group.incidents.pageInfo.hasNextPage) break;
      after = data.group.incidents.edges.at(-1)?.cursor ?? null;
    }
    const viaList = await walk(
      'incidents',
      'where: { linkedTo: { id: "group:g-1", kinds: [PERPETRATED_BY] } },',
      100,
      'START',
    );
    expect(viaShortcut.length).toBeGreaterThan(33);
    expect(viaShortcut).toEqual(viaList);
  });
});

describe('a date filter', () => {
  it('gives what the rule in model/derive gives for every incident, with the same match', async () => {
    const stored = await db.graph.read({
      text: 'MATCH (n:Incident) RETURN n.id, n.spansFrom, n.spansTo, n.spansLasting ORDER BY n.sortKey, n.id',
      params: {},
    });
    for (const [from, to] of [
      ['2011-05-01', '2011-05-31'],
      ['2011-05-17', '2011-05-17'],
      ['1900-01-01', '2000-06-30'],
      ['2022-06-01', '2030-01-01'],
    ] as const) {
      const asked = { from: dayNumber(from), to: dayNumber(to) };
      const expected = stored.flatMap(([id, spansFrom, spansTo, lasting]) => {
        const match = matchSpans(
          { from: spansFrom as number[], to: spansTo as number[], lasting: lasting as boolean[] },
          asked,
        );
        return match === 'NO' ? [] : [`${String(id)} ${match}`];
      });
      const found: string[] = [];
      let after: string | null = null;
      for (;;) {
        const data: ConnectionPage = await ask(
          `query ($f: String, $t: String, $a: String) { list: incidents(where: { date: { from: $f, to: $t } }, first: 500, after: $a) ${selection} }`,
          { f: from, t: to, a: after },
        );
        found.push(...data.list.edges.map((edge) => `${edge.node.id} ${edge.match}`));
        if (!data.list.pageInfo.hasNextPage) break;
        after = data.list.edges.at(-1)?.cursor ?? null;
      }
      expect(found).toEqual(expected);
    }
  });
});

/** Operators that read a whole label, type or graph. An ordered index scan under a limit reads no more than the page. */
function unbounded(plan: Operator): readonly string[] {
  const scans = [
    'AllNodesScan',
    'NodeByLabelScan',
    'UnionNodeByLabelsScan',
    'IntersectionNodeByLabelsScan',
    'DirectedRelationshipTypeScan',
    'UndirectedRelationshipTypeScan',
    'DirectedAllRelationshipsScan',
    'UndirectedAllRelationshipsScan',
  ];
  const all = (operator: Operator): readonly Operator[] => [operator, ...operator.children.flatMap(all)];
  return all(plan)
    .map((operator) => operator.name)
    .filter((name) => scans.includes(name));
}

/** Sorts whose rows come from an index scan of a whole label without a limit between. */
function unboundedSorts(plan: Operator, limited = false): readonly string[] {
  const sorting = plan.name === 'Sort' || plan.name === 'Top' || plan.name === 'PartialSort';
  const scansAll = (operator: Operator): boolean =>
    /^(NodeIndexScan|DirectedRelationshipIndexScan|NodeByLabelScan)$/.test(operator.name) ||
    (operator.name !== 'Limit' && operator.name !== 'Top' && operator.children.some(scansAll));
  const here = sorting && !limited && plan.children.some(scansAll) ? [`${plan.name} over ${plan.details}`] : [];
  return [...here, ...plan.children.flatMap((child) => unboundedSorts(child, false))];
}

/** Nothing narrows what it begins with but its bounds: it reads links until there are too many. */
const readsAll = new Set(['19-network-of-2011']);

describe('the plan', () => {
  it.each(cases)(
    'of every statement of %s reads by index, and sorts no more than a page or what a narrow filter gives',
    async (name) => {
      const { result, sent } = await askAndKeep(db.graph, readFileSync(join(folder, `${name}.graphql`), 'utf8'));
      expect(result.errors).toBeUndefined();
      expect(sent.length).toBeGreaterThan(0);
      for (const statement of sent) {
        const plan = planOf(await explain(db.target, statement));
        expect(unbounded(plan)).toEqual(readsAll.has(name) && statement === sent[0] ? ['NodeByLabelScan'] : []);
        expect(unboundedSorts(plan)).toEqual([]);
      }
    },
  );
});

describe('what is stored', () => {
  it('is what the statements give', async () => {
    expect(await checkDerived(db.graph)).toEqual([]);
  });
});
