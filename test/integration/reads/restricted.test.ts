// What is restricted is not there for the public: no byte of any answer tells that it was recorded.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { graphql, parse, validate } from 'graphql';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { roots } from '../../../src/compile/roots/index.js';
import { contract } from '../../../src/model/sdl.js';
import type { Batch } from '../../../src/record/batch.js';
import { recordBatches } from '../../../src/record/record.js';
import { contextOn, patient, schema } from '../../support/context.js';
import { numbersFrom } from '../../support/generated.js';
import { scratch, type Scratch } from '../../support/instance.js';
import { loaders } from '../../support/loaders.js';
import { randomOperation } from '../../support/random-operation.js';
import { batch, dated, declaring, link, named, note, passage, says, sourceFile } from '../record/build.js';

let db: Scratch;
beforeAll(async () => {
  db = await scratch();
  await loaders.article(db.graph);
}, 240_000);
afterAll(async () => {
  await db.release();
});

const A = 'incident:kz-2011-atyrau-explosions';
const G = 'group:jund-al-khilafah';
const cases = join(import.meta.dirname, '../../cases');

/** All questions of the cases, and what each could tell by a count, a sum, an order, a name, a price or a page. */
const questions = [
  ...readdirSync(cases)
    .filter((name) => name.endsWith('.graphql'))
    .sort()
    .map((name) => readFileSync(join(cases, name), 'utf8')),
  '{ search(text: "hidden", first: 5) { totalCount candidatesCut edges { node { id } } } }',
  '{ search(text: "jund al khilafah") { totalCount edges { how matchedName { text } node { id name } } } }',
  '{ tally(by: [ROLE, YEAR]) { killed { low best high } count { definite possible } rows { by { role year } killed { low best high } } leftOut { why } } }',
  '{ incidents { groupBy(by: [TYPE, GROUP]) { total rows { key { value } count } } } statements { totalCount groupBy(by: [SOURCE]) { total } } }',
  '{ incidents(orderBy: { by: KILLED, direction: DESC }) { totalCount edges { cursor node { id sourceCount } } } }',
  '{ incidents(where: { perpetrators: NOT_RECORDED }) { totalCount } groups(where: { statements: { sources: ["source:hidden"] } }) { totalCount } }',
  '{ sources(first: 100) { totalCount nodes { id derivedFrom { id } statements { totalCount } } } links(first: 100) { totalCount nodes { id positions { stance } } } }',
  '{ nodes(ids: ["source:hidden", "incident:hidden", "statement:hidden/name", "passage:hidden/p1"]) { id } byExternalId(scheme: "hidden", value: "1") { id } }',
  `{ incident(id: "${A}", evidence: { withoutSources: ["source:hidden"] }) { sourceCount names { text } killed { low high contested } perpetrators { edges { match link { standing sourceCount } } } statements { totalCount } } }`,
  `{ paths(from: "${G}", to: "incident:kz-2011-almaty-shooting", hubDegree: 50) { complete routes { id independentSourceCount } walkedAround { metCount met { degree } } explored { pairs entities } none { reason bound } } }`,
  `{ neighbourhood(of: ["${G}", "${A}"], depth: 2) { complete nodes { entity { id } counts { kind shown passing degree } } links { link { id } } commonNeighbours { entity { id } degree surprise } } }`,
  `{ compare(of: ["${A}", "${G}", "place:kz-aktobe", "incident:hidden"], right: { withoutSources: ["source:hidden"] }) { unknown entityCounts { gained lost changed unchanged } linkCounts { gained lost changed unchanged } links { link changed } valueCounts { gained lost changed unchanged } values { key changed left { statements { totalCount } } } } }`,
  `{ compare(of: ["${A}"], left: { publicBy: "2011-11-05" }) { links { link leftMatch right { sourceCount } } values { key change leftMatch right { sourceCount } } } }`,
  `{ loadBearing(id: "${A}", first: 50) { statements sourceTotal originTotal passageTotal least leastSets alone { id } sources { source { id } statements lost changed gained gone } origins { speaker { role } statements } passages { passage { id } statements } } }`,
  `{ loadBearing(id: "link:PERPETRATED_BY/${A}/${G}") { stands least sources { source { id } effects { ... on LoadBearingLinkEffect { standingBefore standingAfter changed } } } } }`,
  '{ timeline(where: {}, by: MONTH) { from to buckets { key incidents { definite possible } links { definite possible } sayings { definite possible } } undated { incidents { definite } links { definite } sayings { possible } } } }',
  `{ timeline(about: ["${G}", "incident:hidden", "group:hidden"], by: DAY, from: "2011-06", to: "2011-11", evidence: { publicBy: "2012" }) { buckets { key incidents { definite possible } sayings { definite possible } } sayings(first: 100) { totalCount nodes { from to stance live source { id } link { id positions { stance } } statements { id } } } turns { total nodes { link { id } about { id } standing } } } }`,
  '{ coverage(where: {}) { totals { things { definite } statements sources origins roots } sources { total rows { source { id } things firstDay } } publishers { rows { value statements } } kinds { rows { value } } concentration { share root { id } } sought { what recorded { definite } onlyDisputed { definite } notRecorded { definite } } } }',
  `{ coverage(about: ["${A}", "group:hidden"], evidence: { withoutSources: ["source:hidden"] }) { totals { statements origins } sources { rows { source { id } statements } } sought { what recorded { definite } onlyDisputed { definite } } } }`,
  `{ linkHistory(between: ["${A}", "${G}"]) { turns { standing sources { id } link { id sourceCount } } } }`,
];

/** Whatever the schema has, of what is there and of what is hidden. */
function byChance(): readonly string[] {
  const random = numbersFrom(90);
  const hiddenIds = ['incident:hidden', 'group:hidden', 'source:hidden', 'statement:hidden/name', 'hidden'];
  const chances = {
    choose: (below: number) => Math.floor(random() * below),
    ids: [...hiddenIds, A, G, 'place:kz-aktobe', 'incident:kz-2011-almaty-shooting'],
    // All links of the graph take too long here, and a history is asked for above.
    roots: Object.keys(roots).filter((root) => root !== 'links' && root !== 'linkHistory'),
    ...{ deepest: 3, largestPage: 6 },
  };
  const made = Array.from({ length: 60 }, () => randomOperation(contract, chances));
  return made
    .filter(
      ({ query, variables }) => Object.keys(variables).length === 0 && validate(contract, parse(query)).length === 0,
    )
    .map(({ query }) => query)
    .slice(0, 20);
}

/** One source that says something new of everything, against what others say of it. */
function hidden(): readonly Batch[] {
  const says1 = (key: string) => ({ key });
  return [
    declaring('incident:hidden', 'group:hidden'),
    batch('hidden.yaml', {
      ...sourceFile('hidden', [], { marking: 'RESTRICTED', published: null }),
      passages: [passage('hidden')],
      statements: [
        named('hidden', 'incident:hidden', 'Hidden', says1('name')),
        named('hidden', G, 'Hidden Soldiers', says1('alias')),
        named('hidden', A, 'Hidden explosions', { ...says1('incident-name'), preferred: true }),
        dated('hidden', A, '2011-10-30', { ...says1('date'), preferred: true }),
        dated('hidden', 'incident:hidden', '2011-06-15', says1('hidden-date')),
        says('hidden', A, 'TYPE', { type: 'TYPE', value: 'CLASH' }, { ...says1('type'), preferred: true }),
        says('hidden', A, 'EXTERNAL_ID', { type: 'EXTERNAL_ID', scheme: 'hidden', externalId: '1' }, says1('id')),
        link('hidden', A, 'PERPETRATED_BY', G, { ...says1('denial'), stance: 'DENIES' }),
        link('hidden', A, 'PERPETRATED_BY', 'group:hidden', says1('hidden-group')),
        link('hidden', 'incident:hidden', 'PERPETRATED_BY', G, says1('hidden-incident')),
        link('hidden', 'incident:hidden', 'OCCURRED_IN', 'place:kz-aktobe', says1('place')),
        link('hidden', 'incident:kz-2011-almaty-shooting', 'PERPETRATED_BY', G, says1('almaty')),
        says(
          'hidden',
          A,
          'KILLED',
          {
            ...{ type: 'HARM', low: 90, best: 95, high: 99, approximate: false, asStated: null, role: 'CIVILIAN' },
            ...{ roleAsStated: null, side: null, during: null, by: null, includesPerpetrators: null, basis: 'STATED' },
          },
          says1('killed'),
        ),
      ],
    }),
  ];
}

const asked = [...questions, ...byChance()];

async function answers(): Promise<readonly string[]> {
  const texts: string[] = [];
  for (const source of asked) {
    const contextValue = contextOn(patient(db.graph));
    const result = await graphql({ schema, source, contextValue });
    texts.push(JSON.stringify([result, contextValue.counted]));
  }
  return texts;
}

it('no byte of a public answer changes where something restricted is recorded', async () => {
  const before = await answers();
  await recordBatches(db.graph, hidden(), note);
  expect(asked.length).toBeGreaterThan(questions.length + 10);
  expect(await answers()).toEqual(before);
  // The same said in public changes most of them: what was asked would have told.
  await recordBatches(
    db.graph,
    hidden().map((one) =>
      one.source === null ? one : { ...one, sha256: 'f'.repeat(64), source: { ...one.source, marking: 'PUBLIC' } },
    ),
    note,
  );
  const after = await answers();
  expect(after.filter((text, i) => text !== before[i]).length).toBeGreaterThan(questions.length / 2);
}, 400_000);
