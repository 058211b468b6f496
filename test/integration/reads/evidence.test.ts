// A graph read without some of its sources is the graph that was never told what rests on them.
import fc from 'fast-check';
import { graphql } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createCompiler } from '../../../src/compile/compile.js';
import type { Batch } from '../../../src/record/batch.js';
import { recordBatches } from '../../../src/record/record.js';
import { contextOn, patient, schema } from '../../support/context.js';
import { scratch, type Scratch } from '../../support/instance.js';
import { note } from '../record/build.js';
import { whole, without } from '../record/histories.js';

const compiler = createCompiler(schema);
let db: Scratch;
beforeAll(async () => {
  db = await scratch();
});
afterAll(async () => {
  await db.release();
});

/** All that is asked, one root field after the other: planning them all at once would only make each wait. */
async function ask(evidence: Record<string, unknown> | null): Promise<readonly unknown[]> {
  const answers: unknown[] = [];
  for (const field of rootFields) {
    const used = Object.entries(fragments).filter(([name]) => reaches(field, name));
    const source = `query Part($evidence: EvidenceFilter) { ${field} } ${used.map(([, text]) => text).join(' ')}`;
    const context = contextOn(patient(db.graph), compiler);
    const { data, errors } = await graphql({ schema, source, variableValues: { evidence }, contextValue: context });
    if (errors?.[0]) throw errors[0];
    answers.push(inAnyOrder(data));
  }
  return answers;
}

/** Whether a field spreads a fragment, itself or by another one. */
function reaches(text: string, name: string): boolean {
  const spread = [...text.matchAll(/\.\.\.(\w+)/g)].map(([, of]) => of as keyof typeof fragments);
  return spread.some((of) => of === name || reaches(fragments[of], name));
}

/** Lists under evidence stand in the order of what is stored: they are compared as sets. */
function inAnyOrder(value: unknown): unknown {
  if (Array.isArray(value)) {
    const items: unknown[] = value.map(inAnyOrder);
    return items.map((item) => JSON.stringify(item)).sort();
  }
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, inAnyOrder(inner)]));
}

const counted = 'standing contested sourceCount originCount independentSourceCount statements { totalCount }';
const linked = `edges { match node { id name } link { ...L } } stated statedBy { stance source { id } } totalCount`;
const rootFields = [
  `incidents(first: 500, evidence: $evidence) { totalCount nodes { ...I } }`,
  `arrests(first: 500, evidence: $evidence) { totalCount nodes { ...E date { edtf ${counted} } places { ${linked} } for: links { totalCount } } }`,
  `groups(first: 500, evidence: $evidence) { totalCount nodes { ...E incidents { ${linked} } } }`,
  `people(first: 500, evidence: $evidence) { totalCount nodes { ...E } }`,
  `seriesList(first: 500, evidence: $evidence) { totalCount nodes { ...E } }`,
  `places(first: 500, evidence: $evidence) { totalCount nodes { ...E type { value ${counted} } } }`,
  `links(first: 500, evidence: $evidence) { totalCount nodes { ...L subject { id name } object { id name } } }`,
  `statements(first: 500, evidence: $evidence) { totalCount nodes { stance predicate subject { id supported } } }`,
  `region: incidents(where: { within: "place:region" }, evidence: $evidence) { edges { match node { id } } totalCount }`,
  `land: arrests(where: { within: "place:land" }, evidence: $evidence) { edges { match node { id } } totalCount }`,
  `inRegion: places(where: { within: "place:region" }, evidence: $evidence) { edges { match node { id } } totalCount }`,
  `may: incidents(where: { date: { from: "2011-05", to: "2011-05" } }, evidence: $evidence) { edges { match node { id } } }`,
  `many: incidents(where: { killed: { atLeast: 3, unknown: INCLUDE } }, evidence: $evidence) { edges { match node { id } } }`,
  `other: incidents(where: { not: { or: [{ killed: { atLeast: 3 } }, { types: [CLASH] }] } }, evidence: $evidence) { edges { match node { id } } }`,
  `unrecorded: incidents(where: { perpetrators: NOT_RECORDED }, evidence: $evidence) { edges { match node { id } } }`,
  `second: groups(where: { text: "second" }, evidence: $evidence) { edges { match node { id } } }`,
  `linkedTo: incidents(where: { linkedTo: { id: "group:g" } }, evidence: $evidence) { edges { match node { id } } totalCount }`,
  `all: incidents(where: { links: { all: { independentSources: { atLeast: 1 } } } }, evidence: $evidence) { edges { match node { id } } }`,
  `months: timeline(where: {}, by: MONTH, evidence: $evidence) { from to ...T sayings(first: 500) { totalCount edges { match node { ...S } } } }`,
  `of: timeline(about: ["group:g", "incident:b"], by: YEAR, evidence: $evidence) { ...T sayings(first: 500) { edges { match node { ...S } } } turns(first: 500) { total nodes { after standing during { edtf } link { id } about { id name } } } }`,
  `coverage(where: {}, evidence: $evidence) { ...C }`,
  `of: coverage(about: ["group:g", "place:town", "incident:a"], evidence: $evidence) { ...C }`,
  `then: links(first: 500, where: { during: { from: "2011-05", to: "2011-06" } }, evidence: $evidence) { edges { match node { id } } totalCount }`,
];

const fragments = {
  E: `fragment E on Entity { id name supported sourceCount names { text ${counted} } links(first: 500) { totalCount nodes { id } } statements { totalCount } }`,
  I: `fragment I on Incident {
  ...E
  date { edtf earliest latest basis ${counted} }
  type { value ${counted} }
  killed { low best high stated ${counted} parts { role low best high statements { stance source { id } } } }
  perpetrators { ${linked} }
  places { ${linked} }
  arrests { ${linked} }
}`,
  T: `fragment T on Timeline { buckets { key incidents { ...M } links { ...M } sayings { ...M } } undated { ...B } outside { ...B } }`,
  B: `fragment B on TimelineCounts { incidents { ...M } links { ...M } sayings { ...M } }`,
  M: `fragment M on MatchCount { definite possible }`,
  S: `fragment S on TimelineSaying { from to stance live speaker { name role } source { id } link { id standing } statements { stance source { id } } }`,
  C: `fragment C on Coverage {
  totals { things { ...M } statements sources origins roots }
  sources(first: 500) { total rows { source { id } statements origins things firstDay lastDay } }
  languages { rows { value statements sources origins } }
  periods(by: MONTH) { rows { value statements sources origins } }
  concentration { root { id } statements share }
  sought { what recorded { ...M } statedUnknown { ...M } statedNone { ...M } notRecorded { ...M } onlyDisputed { ...M } }
}`,
  L: `fragment L on Link {
  id role side during { edtf } ${counted}
  positions { stance live speaker { name role } source saidAt { edtf } statements { stance source { id } } }
}`,
} as const;

describe('withoutSources', () => {
  it('gives what a graph gives that was loaded without what rests on them: sets, values, counts and matches', async () => {
    await fc.assert(
      fc.asyncProperty(whole, fc.constantFrom('source:one', 'source:two', 'source:three'), async (files, fallen) => {
        await db.wipe();
        await recordBatches(db.graph, files, note);
        const bounded = await ask({ withoutSources: [fallen] });
        await db.wipe();
        await recordBatches(db.graph, without(fallen, files), note);
        expect(bounded).toEqual(await ask(null));
      }),
      { numRuns: 4, endOnFailure: true },
    );
  }, 600_000);
});

describe('evidence that bounds nothing', () => {
  it('gives what is stored: values, links, counts and filters made anew are those that were derived', async () => {
    await fc.assert(
      fc.asyncProperty(whole, async (files) => {
        await db.wipe();
        await recordBatches(db.graph, files, note);
        const stored = await ask(null);
        expect(await ask({ withoutSources: [] })).toEqual(stored);
        expect(await ask({ minIndependentSources: 0 })).toEqual(stored);
      }),
      { numRuns: 2, endOnFailure: true },
    );
  }, 600_000);
});

describe('recordedBy', () => {
  it('gives what the graph gave at that revision', async () => {
    await fc.assert(
      fc.asyncProperty(whole, whole, async (before, after) => {
        await db.wipe();
        const first = before.map((file) => ({
          ...file,
          source: file.source && { ...file.source, marking: 'PUBLIC' as const },
        }));
        // Sources are described as they are now, so they stay as they were.
        const second = after.map((file, i) => ({ ...file, source: first[i]?.source ?? null }));
        const marked = (files: readonly Batch[]): readonly Batch[] =>
          files.map((file) => ({
            ...file,
            statements: file.statements.map((one) => ({ ...one, marking: 'PUBLIC' as const })),
          }));
        await recordBatches(db.graph, marked(first), note);
        const then = await ask(null);
        await recordBatches(db.graph, marked(second), { ...note, at: '2026-02-02T03:04:05.000Z' });
        expect(await ask({ recordedBy: '1' })).toEqual(then);
        expect(await ask({ recordedBy: '2026-01-15' })).toEqual(then);
        expect(await ask({ recordedBy: '2026-02-03' })).toEqual(await ask(null));
      }),
      { numRuns: 2, endOnFailure: true },
    );
  }, 600_000);
});
