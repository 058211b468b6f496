// A timeline held against the lists that it counts: bucket by bucket, by filters of date, and saying by saying.
import { graphql } from 'graphql';
import { expect } from 'vitest';
import { createCompiler } from '../../src/compile/compile.js';
import type { Graph } from '../../src/graph/run.js';
import { contextOn, patient, schema } from './context.js';

export interface TimelineQuestion {
  readonly about?: readonly string[];
  readonly where?: Readonly<Record<string, unknown>>;
  readonly by: 'DAY' | 'WEEK' | 'MONTH' | 'YEAR';
  readonly from?: string;
  readonly to?: string;
  readonly evidence?: Readonly<Record<string, unknown>>;
  readonly match?: 'POSSIBLE' | 'DEFINITE';
}

interface Count {
  readonly definite: number;
  readonly possible: number;
}
interface Counts {
  readonly incidents: Count;
  readonly links: Count;
  readonly sayings: Count;
}
interface TimelineRead extends Readonly<Record<'undated' | 'outside', Counts>> {
  readonly buckets: readonly (Counts & { readonly key: string; readonly from: string; readonly to: string })[];
  readonly sayings: {
    readonly totalCount: number;
    readonly edges: readonly {
      readonly match: string;
      readonly node: {
        readonly from: string | null;
        readonly to: string | null;
        readonly stance: string;
        readonly live: boolean;
        readonly link: { readonly id: string };
        readonly statements: readonly { readonly id: string }[];
      };
    }[];
  };
}
interface List {
  readonly list: { readonly edges: readonly { readonly match: string; readonly node: { readonly id: string } }[] };
}

interface Nodes {
  readonly nodes: readonly ({ readonly id: string; readonly links: List['list'] } | null)[];
}

const compiler = createCompiler(schema);
const count = '{ definite possible }';
const counts = `incidents ${count} links ${count} sayings ${count}`;
const timeline = `query ($about: [ID!], $where: IncidentFilter, $by: TimelineUnit!, $from: String, $to: String, $evidence: EvidenceFilter, $match: Match!) {
  timeline(about: $about, where: $where, by: $by, from: $from, to: $to, evidence: $evidence, match: $match) {
    buckets { key from to ${counts} } undated { ${counts} } outside { ${counts} }
    sayings(first: 500) { totalCount edges { match node { from to stance live link { id } statements { id } } } }
  }
}`;
const listOf = (field: string, filter: string): string =>
  `query ($where: ${filter}, $evidence: EvidenceFilter, $match: Match!) { list: ${field}(where: $where, evidence: $evidence, match: $match, first: 500) { edges { match node { id } } } }`;
const incidents = listOf('incidents', 'IncidentFilter');
const statements = listOf('statements', 'StatementFilter');
const links = `query ($ids: [ID!]!, $where: LinkFilter, $evidence: EvidenceFilter, $match: Match!) {
  nodes(ids: $ids) { ... on Entity { id links(where: $where, evidence: $evidence, match: $match, first: 500) { edges { match node { id } } } } }
}`;

const supported = ['REPORTED', 'ATTRIBUTED', 'CLAIMED', 'SUSPECTED', 'CONTESTED'];
const ANY = { undated: 'EXCLUDE' };

async function ask<Data>(graph: Graph, source: string, variableValues: Record<string, unknown>): Promise<Data> {
  const { data, errors } = await graphql({
    schema,
    source,
    variableValues,
    contextValue: contextOn(patient(graph), compiler),
  });
  if (errors?.[0]) throw errors[0];
  return data as Data;
}

function countOf(matches: Matches): Count {
  const definite = [...matches.values()].filter((match) => match === 'DEFINITE').length;
  return { definite, possible: matches.size - definite };
}

/** Which incidents it is of, as a filter of their list. */
function incidentsOf({ about, where }: TimelineQuestion): object {
  return about === undefined ? (where ?? {}) : { or: [{ ids: about }, ...about.map((id) => ({ linkedTo: { id } }))] };
}

type Matches = ReadonlyMap<string, string>;

/** Lists under the evidence and the match of a question. */
function listsUnder(graph: Graph, { evidence, match = 'POSSIBLE' }: TimelineQuestion) {
  const matches = async (source: string, where: object): Promise<Matches> => {
    const { list } = await ask<List>(graph, source, { where, evidence, match });
    return new Map(list.edges.map((one) => [one.node.id, one.match]));
  };
  /** Of these entities, each link once, no surer than the surest of its ends. */
  const linksOf = async (ends: Matches, where: object): Promise<Matches> => {
    const ids = [...ends.keys()];
    const { nodes } = await ask<Nodes>(graph, links, { ids, evidence, match, where });
    const found = new Map<string, string>();
    for (const node of nodes) {
      for (const { match: own, node: link } of node?.links.edges ?? []) {
        const sure = own === 'DEFINITE' && ends.get(node?.id ?? '') === 'DEFINITE';
        if (sure || !found.has(link.id)) found.set(link.id, sure ? 'DEFINITE' : 'POSSIBLE');
      }
    }
    return found;
  };
  return { matches, linksOf };
}

/** Everything of a timeline that a list tells too. Gives what it read, to be looked at further. */
export async function expectTimelineOfLists(graph: Graph, question: TimelineQuestion): Promise<TimelineRead> {
  const { about, evidence, match = 'POSSIBLE' } = question;
  const { timeline: read } = await ask<{ timeline: TimelineRead }>(graph, timeline, { ...question, match });
  const { matches, linksOf } = listsUnder(graph, question);
  const where = incidentsOf(question);
  const ends: Matches =
    about === undefined ? await matches(incidents, where) : new Map(about.map((id) => [id, 'DEFINITE']));
  const standing = { standings: supported };
  for (const { key, from, to, incidents: happened, links: held } of read.buckets) {
    const days = { from, to, undated: 'EXCLUDE' };
    expect({ key, incidents: happened, links: held }).toEqual({
      key,
      incidents: countOf(await matches(incidents, { and: [where, { date: days }] })),
      links: countOf(await linksOf(ends, { ...standing, during: days })),
    });
  }
  expect({ incidents: read.undated.incidents, links: read.undated.links }).toEqual({
    incidents: countOf(await matches(incidents, { and: [where, { not: { date: ANY } }] })),
    links: countOf(await linksOf(ends, { ...standing, not: { during: ANY } })),
  });
  expectSayings(read, await linksOf(ends, standing), match);
  // Statements by their day of saying, where the days are those that are stored.
  if (evidence === undefined) {
    for (const { key, from, to, sayings } of read.buckets) {
      const said = await matches(statements, { said: { from, to, undated: 'EXCLUDE' } });
      expect({ key, sayings }).toEqual({ key, sayings: countOf(sayingsBy(read, said)) });
    }
  }
  return read;
}

/** The sayings of which statements pass, with their matches: all that one saying is made of passes alike. */
function sayingsBy(read: TimelineRead, said: Matches): Matches {
  return new Map(
    read.sayings.edges.flatMap(({ match, node }) => {
      const of = node.statements.map(({ id }) => said.get(id));
      expect(new Set(of).size).toBe(1);
      const [own] = of;
      return own === undefined ? [] : [[node.statements[0]?.id ?? '', match === 'DEFINITE' ? own : 'POSSIBLE']];
    }),
  );
}

/** The sayings list everything that is said of the links once, in order, and each counts somewhere. */
function expectSayings(read: TimelineRead, held: Matches, match: string): void {
  const { edges, totalCount } = read.sayings;
  expect(totalCount).toBe(edges.length);
  const said = edges.flatMap(({ node }) => node.statements.map(({ id }) => id));
  expect(new Set(said).size).toBe(said.length);
  expect(edges.filter(({ node }) => !held.has(node.link.id))).toEqual([]);
  if (match === 'DEFINITE') expect(edges.filter((edge) => edge.match !== 'DEFINITE')).toEqual([]);
  const undated = edges.filter(({ node }) => node.from === null && node.to === null);
  expect(read.undated.sayings).toEqual(countOf(new Map(undated.map((edge, i) => [String(i), edge.match]))));
  const keys = edges.map(({ node }) => node.from ?? node.to ?? '9999');
  expect(keys).toEqual([...keys].sort());
}
