import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { dayNumber, OPEN_FROM, OPEN_TO, UNDATED } from '../../../src/model/days.js';
import { readDate } from '../../../src/model/dates.js';
import { RULE_VERSION } from '../../../src/model/derive/rules.js';
import type { Content } from '../../../src/model/records.js';
import type { Batch } from '../../../src/record/batch.js';
import { checkDerived, deriveAll, deriveIfRulesChanged } from '../../../src/record/derive.js';
import { recordBatches } from '../../../src/record/record.js';
import { scratch, type Scratch } from '../../support/instance.js';
import { batch, dated, declaring, link, named, note, passage, says, source, sourceFile } from './build.js';
import { dump, entityOf, linkOf, nodesOf } from './look.js';

let db: Scratch;
beforeAll(async () => {
  db = await scratch();
});
afterAll(async () => {
  await db.release();
});
beforeEach(async () => {
  await db.wipe();
});

const A = 'incident:a';
const B = 'incident:b';
const G = 'group:g';
const [COUNTRY, REGION, TOWN] = ['place:kz', 'place:region', 'place:town'];
const entities = declaring(A, B, G, 'arrest:x', COUNTRY, REGION, TOWN, 'place:other');

const type = (value: Extract<Content, { type: 'TYPE' }>['value']): Content => ({ type: 'TYPE', value });
const record = async (...files: readonly Batch[]) => await recordBatches(db.graph, files, note);
const write = async (text: string): Promise<void> => {
  await db.graph.write((transaction) => transaction.run({ text, params: {} }));
};
const clean = async (): Promise<void> => {
  expect(await checkDerived(db.graph)).toEqual([]);
};
const sortable = (day: number): string => String(day + UNDATED).padStart(9, '0');

const places = sourceFile('gazetteer', [
  says('gazetteer', COUNTRY, 'TYPE', type('COUNTRY')),
  says('gazetteer', REGION, 'TYPE', type('REGION')),
  says('gazetteer', TOWN, 'TYPE', type('CITY')),
  link('gazetteer', REGION, 'LOCATED_IN', COUNTRY),
  link('gazetteer', TOWN, 'LOCATED_IN', REGION),
]);

describe('the links that stand at an entity', () => {
  const marked = async (): Promise<unknown> =>
    (await db.graph.read({ text: 'MATCH (e:Hub) RETURN e.id', params: {} })).map(([id]) => id);

  test('are counted by kind, as far as they are public and live', async () => {
    const said = sourceFile('one', [
      link('one', A, 'PERPETRATED_BY', G),
      link('one', A, 'OCCURRED_IN', TOWN),
      link('one', B, 'PERPETRATED_BY', G),
    ]);
    await record(entities, said);
    const counts = { degree: 2, linkKinds: ['PERPETRATED_BY'], linkCounts: [2] };
    expect(await entityOf(db.graph, G)).toMatchObject(counts);
    expect(await entityOf(db.graph, A)).toMatchObject({
      ...{ degree: 2, linkKinds: ['OCCURRED_IN', 'PERPETRATED_BY'], linkCounts: [1, 1] },
    });
    await record(sourceFile('one', [link('one', A, 'PERPETRATED_BY', G)]));
    expect(await entityOf(db.graph, G)).toMatchObject({ ...counts, degree: 1, linkCounts: [1] });
    expect(await entityOf(db.graph, B)).not.toHaveProperty('degree');
    await clean();
  });

  test('mark it as busy from fifty on, and only as long', async () => {
    const many = Array.from({ length: 50 }, (_, i) => `incident:n${i}`);
    const all = many.map((id) => link('one', id, 'PERPETRATED_BY', G));
    await record(declaring(G, ...many), sourceFile('one', all));
    expect(await marked()).toEqual([G]);
    await clean();
    await record(sourceFile('one', all.slice(1)));
    expect(await marked()).toEqual([]);
    await clean();
    await write(`MATCH (g:Group) SET g:Hub, g.degree = 70`);
    expect(await checkDerived(db.graph)).toEqual([
      { id: G, property: 'degree', stored: 70, computed: 49 },
      { id: G, property: ':Hub', stored: true, computed: false },
    ]);
  });
});

describe('an incident', () => {
  test('is stored with its shown values, its order keys, and the places that hold it', async () => {
    const day = dayNumber('2011-05-17');
    await record(
      entities,
      places,
      sourceFile('one', [
        named('one', A, 'Áktobe  Bombing'),
        dated('one', A, '2011-05-17'),
        says('one', A, 'TYPE', type('BOMBING')),
        link('one', A, 'OCCURRED_IN', TOWN),
      ]),
    );
    const stored = await entityOf(db.graph, A);
    const { date, names, ...plain } = stored;
    expect(plain).toMatchObject({
      ...{ id: A, kind: 'INCIDENT', unnamed: false, clusterId: A, declaredBy: ['entities'] },
      ...{ public: true, supported: true, sourceCount: 1 },
      ...{ name: 'Áktobe  Bombing', nameSort: 'aktobe bombing', nameText: 'aktobe bombing', typeCode: 'BOMBING' },
      sortKey: `${sortable(day)}|${sortable(day)}`,
      ...{ sortFrom: day, sortTo: day, spanClass: 0, spansFrom: [day], spansTo: [day], spansLasting: [false] },
      ...{ inCountry: COUNTRY, inRegion: REGION, inDistrict: '', inTown: TOWN, inSite: '' },
      ...{ namesAbout: [`${A}|NAME|Áktobe  Bombing`], statedTotals: [], statedTotalsAbout: [] },
      ...{ nativeCodes: [], externalIds: [] },
    });
    expect(JSON.parse(String(date))).toMatchObject({ edtf: '2011-05-17', standing: 'REPORTED', sourceCount: 1 });
    expect((names as string[]).map((one) => JSON.parse(one) as unknown)).toMatchObject([
      { text: 'Áktobe  Bombing', kind: 'OFFICIAL', sourceCount: 1 },
    ]);
    expect(stored).not.toHaveProperty('killed');
    expect(await nodesOf(db.graph, 'Incident', 'id')).toEqual([[A], [B]]);
    await clean();
  });

  test('loses a value when its last statement is ended', async () => {
    await record(entities, sourceFile('one', [dated('one', A, '2011-05-17'), named('one', A, 'X')]));
    await record(sourceFile('one', [named('one', A, 'X')]));
    const stored = await entityOf(db.graph, A);
    expect(stored).not.toHaveProperty('date');
    expect(stored).toMatchObject({ sortFrom: UNDATED, sortTo: UNDATED, spansFrom: [] });
    await clean();
  });

  test('moves with its town to another region', async () => {
    await record(entities, places, sourceFile('one', [link('one', A, 'OCCURRED_IN', TOWN)]));
    const other = sourceFile('two', [
      says('two', 'place:other', 'TYPE', type('REGION')),
      link('two', TOWN, 'LOCATED_IN', 'place:other'),
    ]);
    await record(other);
    expect(await entityOf(db.graph, A)).toMatchObject({
      inRegion: '',
      inTown: TOWN,
      inCountry: COUNTRY,
      inSeveral: true,
    });
    await record(batch('gazetteer.yaml', { source: source('gazetteer'), passages: [passage('gazetteer')] }));
    expect(await entityOf(db.graph, A)).toMatchObject({ inRegion: 'place:other', inTown: '', inCountry: '' });
    await clean();
  });
});

describe('a link', () => {
  test('is supported while a statement speaks of it that was not ended, a denial too; its relationship stays', async () => {
    const id = `link:PERPETRATED_BY/${A}/${G}`;
    const said = named('one', G, 'Group');
    await record(entities, sourceFile('one', [said, link('one', A, 'PERPETRATED_BY', G, { stance: 'DENIES' })]));
    expect(await linkOf(db.graph, id)).toMatchObject({ supported: true, standing: 'DENIED' });
    await record(sourceFile('one', [said]));
    const stored = await linkOf(db.graph, id);
    expect(stored).toMatchObject({ id, supported: false, positions: '[]', sourceCount: 0 });
    expect(stored).not.toHaveProperty('standing');
    await clean();
  });

  test('is one relationship with its standing, its spans, the order keys of its ends and the digest', async () => {
    const [said, published] = [dayNumber('2011-11-09'), dayNumber('2011-11-10')];
    await record(
      entities,
      sourceFile('one', [
        named('one', G, 'Group'),
        dated('one', A, '2011-10-31'),
        link('one', A, 'PERPETRATED_BY', G, {
          key: 'claim',
          stance: 'CLAIMS_RESPONSIBILITY',
          speaker: { name: null, role: 'ARMED_GROUP', entity: G },
        }),
        link('one', A, 'PERPETRATED_BY', G, {
          key: 'belief',
          speaker: { name: 'The Prosecutor', role: 'STATE', entity: null },
          saidAt: readDate({ edtf: '2011-11-09' }),
        }),
      ]),
    );
    const stored = await linkOf(db.graph, `link:PERPETRATED_BY/${A}/${G}`);
    const day = dayNumber('2011-10-31');
    const { positions, during, ...plain } = stored;
    expect(plain).toEqual({
      ...{
        id: `link:PERPETRATED_BY/${A}/${G}`,
        kind: 'PERPETRATED_BY',
        subject: A,
        object: G,
        public: true,
        supported: true,
      },
      ...{ standing: 'ATTRIBUTED', contested: false, sourceCount: 1, originCount: 2, independentSourceCount: 1 },
      ...{ spansFrom: [day], spansTo: [day], spansLasting: [false], envFrom: day, envTo: day },
      ...{ positionSpeakers: [G], subjectSort: `${sortable(day)}|${sortable(day)}`, objectSort: 'group' },
      ...{ dSources: [1, 1], dRoots: [1, 1], dOrigins: [expect.any(Number), expect.any(Number)] },
      ...{ dSaidFrom: [said, day], dSaidTo: [said, published] },
      ...{ dPublishedFrom: [published, published], dPublishedTo: [published, published] },
      ...{ dRecorded: [1, 1], dEnded: [2_000_000_000, 2_000_000_000], dStances: [1, 2], dMarkings: [0, 0] },
      ...{ dHolders: [0, 1], dHeldFrom: [said, OPEN_FROM], dHeldTo: [said, published], dReports: [false, false] },
      ...{ dReferences: [false, false], dReliabilities: [9, 9], dBehind: ['|source:one|', '|source:one|'] },
      digestComplete: true,
    });
    expect(JSON.parse(String(during))).toMatchObject({ edtf: '2011-10-31' });
    expect(JSON.parse(String(positions))).toMatchObject([
      { stance: 'ASSERTS', statements: ['statement:one/belief'] },
      { stance: 'CLAIMS_RESPONSIBILITY', speaker: { entity: G } },
    ]);
  });

  test('that is symmetric is stored once, its ends sorted, however a source puts it', async () => {
    await record(
      declaring('group:a', 'group:b'),
      sourceFile('one', [link('one', 'group:b', 'ALLIED_WITH', 'group:a')]),
      sourceFile('two', [link('two', 'group:a', 'ALLIED_WITH', 'group:b')]),
    );
    expect(await linkOf(db.graph, 'link:ALLIED_WITH/group:a/group:b')).toMatchObject({
      ...{ subject: 'group:a', object: 'group:b', sourceCount: 2 },
    });
    await clean();
  });

  test('follows the date and the name of its far ends', async () => {
    const story = (date: string, name: string): Batch =>
      sourceFile('one', [dated('one', A, date, { key: 'd' }), named('one', G, name, { key: 'n' })]);
    const linked = sourceFile('two', [
      link('two', A, 'PERPETRATED_BY', G),
      link('two', 'arrest:x', 'ARREST_FOR', A),
      link('two', G, 'OPERATES_IN', COUNTRY),
    ]);
    await record(entities, story('2011-05-17', 'Before'), linked);
    await record(story('2011-05-17', 'After'));
    expect(await linkOf(db.graph, `link:PERPETRATED_BY/${A}/${G}`)).toMatchObject({ objectSort: 'after' });
    expect(await linkOf(db.graph, `link:OPERATES_IN/${G}/${COUNTRY}`)).toMatchObject({ subjectSort: 'after' });
    await record(story('2011-06-01', 'After'));
    const day = dayNumber('2011-06-01');
    const key = `${sortable(day)}|${sortable(day)}`;
    expect(await linkOf(db.graph, `link:PERPETRATED_BY/${A}/${G}`)).toMatchObject({
      ...{ subjectSort: key, objectSort: 'after', spansFrom: [day], spansTo: [day] },
    });
    expect(await linkOf(db.graph, `link:ARREST_FOR/arrest:x/${A}`)).toMatchObject({
      ...{ objectSort: key, subjectSort: `${sortable(UNDATED)}|${sortable(UNDATED)}` },
    });
    await clean();
  });

  test('is weighed anew when a source turns out to derive from another', async () => {
    const one = (derivedFrom: readonly string[]): Batch =>
      sourceFile('one', [link('one', A, 'PERPETRATED_BY', G)], { derivedFrom });
    await record(entities, sourceFile('agency', [named('agency', A, 'X')]), one([]));
    await record(sourceFile('two', [link('two', A, 'PERPETRATED_BY', G)], { derivedFrom: ['source:one'] }));
    const id = `link:PERPETRATED_BY/${A}/${G}`;
    expect(await linkOf(db.graph, id)).toMatchObject({ sourceCount: 2, independentSourceCount: 1 });
    await record(sourceFile('three', [link('three', A, 'PERPETRATED_BY', G)], { derivedFrom: ['source:agency'] }));
    expect(await linkOf(db.graph, id)).toMatchObject({ sourceCount: 3, independentSourceCount: 2 });
    await record(one(['source:agency']));
    expect(await linkOf(db.graph, id)).toMatchObject({ sourceCount: 3, independentSourceCount: 1 });
    expect(await nodesOf(db.graph, 'Source', 'id', 'roots')).toContainEqual(['source:two', ['source:agency']]);
    await clean();
  });
});

describe('what is restricted', () => {
  const open = named('one', A, 'Open', { key: 'open' });
  const secret = [
    named('one', A, 'Secret', { key: 'name' }),
    link('one', A, 'PERPETRATED_BY', G, { key: 'link', passages: ['passage:one/p2'] }),
  ];
  const file = (marking: 'PUBLIC' | 'RESTRICTED'): Batch =>
    batch('one.yaml', {
      source: source('one'),
      passages: [passage('one'), passage('one', 'p2')],
      statements: [open, ...secret.map((one) => ({ ...one, marking }))],
    });

  test('leaves no trace in what everybody sees', async () => {
    await record(entities, file('RESTRICTED'));
    expect(await entityOf(db.graph, A)).toMatchObject({ name: 'Open', namesAbout: [`${A}|NAME|Open`] });
    expect(await entityOf(db.graph, G)).toMatchObject({ public: false, supported: false, sourceCount: 0 });
    const stored = await linkOf(db.graph, `link:PERPETRATED_BY/${A}/${G}`);
    expect(stored).toMatchObject({ public: false, positions: '[]', dSources: [], dStances: [], sourceCount: 0 });
    expect(stored).not.toHaveProperty('standing');
    expect(await nodesOf(db.graph, 'Passage', 'id', 'public')).toEqual([
      ['passage:one/p1', true],
      ['passage:one/p2', false],
    ]);
    await clean();
  });

  test('takes along what it was while it was public', async () => {
    await record(entities, file('PUBLIC'));
    await record(file('RESTRICTED'));
    expect(await nodesOf(db.graph, 'Statement', 'id', 'marking', 'public')).toEqual([
      ['statement:one/link', 'PUBLIC', false],
      ['statement:one/link@2', 'RESTRICTED', false],
      ['statement:one/name', 'PUBLIC', false],
      ['statement:one/name@2', 'RESTRICTED', false],
      ['statement:one/open', 'PUBLIC', true],
    ]);
    expect(await linkOf(db.graph, `link:PERPETRATED_BY/${A}/${G}`)).toMatchObject({ public: false, dSources: [] });
    expect(await entityOf(db.graph, G)).toMatchObject({ public: false });
    await clean();

    await record(file('PUBLIC'));
    expect(await linkOf(db.graph, `link:PERPETRATED_BY/${A}/${G}`)).toMatchObject({
      ...{ public: true, standing: 'REPORTED', dRecorded: [1, 3], dEnded: [2, 2_000_000_000] },
    });
    await clean();
  });

  test('takes along what it was while it spoke of something else', async () => {
    const about = (id: string, marking: 'PUBLIC' | 'RESTRICTED'): Batch =>
      sourceFile('one', [named('one', id, 'X', { key: 'k', marking })]);
    await record(entities, about(A, 'PUBLIC'));
    await record(about(B, 'PUBLIC'));
    expect(await entityOf(db.graph, A)).toMatchObject({ public: true, supported: false });
    await record(about(B, 'RESTRICTED'));
    expect(await entityOf(db.graph, A)).toMatchObject({ public: false });
    expect(await entityOf(db.graph, B)).toMatchObject({ public: false });
    await clean();
  });

  test('is all that a restricted source says', async () => {
    const said = [named('one', A, 'X'), link('one', A, 'PERPETRATED_BY', G)];
    await record(entities, sourceFile('one', said));
    await record(sourceFile('one', said, { marking: 'RESTRICTED' }));
    expect(await entityOf(db.graph, A)).toMatchObject({ public: false, supported: false, name: A, names: [] });
    expect(await nodesOf(db.graph, 'Statement', 'public')).toEqual([[false], [false]]);
    expect(await nodesOf(db.graph, 'Passage', 'public')).toEqual([[false]]);
    expect(await nodesOf(db.graph, 'Source', 'public')).toEqual([[false]]);
    await clean();
  });
});

describe('a source', () => {
  test('is stored with its bounds, its roots and its order keys', async () => {
    await record(
      declaring(A),
      sourceFile('one', [named('one', A, 'X', { key: 'x' })], { published: readDate({ edtf: '2011-11/..' }) }),
      sourceFile('two', [], { published: null, title: null, publisher: null }),
    );
    expect(
      await nodesOf(db.graph, 'Source', 'number', 'publishedFrom', 'publishedTo', 'sortDay', 'nameSort', 'roots'),
    ).toEqual([
      [1, dayNumber('2011-11-01'), OPEN_TO, dayNumber('2011-11-01'), 'a paper title of one', ['source:one']],
      [2, null, null, UNDATED, 'source:two', ['source:two']],
    ]);
    expect(await nodesOf(db.graph, 'Statement', 'sortDay')).toEqual([[UNDATED]]);
    await record(
      sourceFile('one', [named('one', A, 'X', { key: 'x' })], { published: readDate({ edtf: '[..2011-12]' }) }),
    );
    expect(await nodesOf(db.graph, 'Source', 'number', 'publishedFrom')).toEqual([
      [1, OPEN_FROM],
      [2, null],
    ]);
    expect(await nodesOf(db.graph, 'Statement', 'sortDay')).toEqual([[dayNumber('2011-12-31')]]);
    await clean();
  });
});

describe('deriving anew', () => {
  const seed = async (): Promise<void> => {
    await record(
      entities,
      places,
      sourceFile('one', [
        dated('one', A, '2011-05-17'),
        link('one', A, 'OCCURRED_IN', TOWN),
        link('one', A, 'PERPETRATED_BY', G),
      ]),
    );
  };

  test('reports what differs and leaves it; then makes it right', async () => {
    await seed();
    const before = await dump(db.graph);
    await write(`MATCH (e:Entity {id: '${A}'}) SET e.name = 'Wrong', e.sortFrom = 1, e.killed = '{}'`);
    await write(`MATCH (e:Entity {id: '${TOWN}'}) REMOVE e.inRegion`);
    await write(`MATCH ()-[r:PERPETRATED_BY]->() SET r.dSources = [9], r.standing = 'DENIED'`);
    await write(`MATCH (s:Source {id: 'source:one'}) SET s.roots = []`);
    await write(`MATCH (p:Passage {source: 'source:one'}) SET p.public = false`);
    await write(`MATCH (s:Statement {predicate: 'DATE'}) SET s.sortDay = 0`);
    const wrong = await dump(db.graph);
    const found = await checkDerived(db.graph);
    const link = `link:PERPETRATED_BY/${A}/${G}`;
    expect(
      found.map(({ id, property }) => `${id.startsWith('statement:') ? 'statement' : id} ${property}`).sort(),
    ).toEqual(
      [
        ...[`${A} killed`, `${A} name`, `${A} sortFrom`, `${link} dSources`, `${link} standing`],
        ...['passage:one/p1 public', `${TOWN} inRegion`, 'source:one roots', 'statement sortDay'],
      ].sort(),
    );
    expect(found).toContainEqual({ id: A, property: 'name', stored: 'Wrong', computed: A });
    expect(found).toContainEqual({ id: A, property: 'killed', stored: '{}', computed: null });
    expect(await dump(db.graph)).toEqual(wrong);
    expect(await deriveAll(db.graph)).toMatchObject({ corrected: 9 });
    expect(await dump(db.graph)).toEqual(before);
    await clean();
  });

  test('makes links that are missing, and takes away those that no statement names', async () => {
    await seed();
    const before = await dump(db.graph);
    await write(`MATCH ()-[r:PERPETRATED_BY]->() DELETE r`);
    await write(
      `MATCH (a:Entity {id: '${A}'}), (b:Entity {id: '${G}'}) CREATE (a)-[:TARGETED {id: 'link:stray'}]->(b)`,
    );
    const found = await checkDerived(db.graph);
    expect(found).toContainEqual({ id: 'link:stray', property: 'id', stored: 'link:stray', computed: null });
    expect(found.filter(({ id }) => id === `link:PERPETRATED_BY/${A}/${G}`).length).toBeGreaterThan(10);
    await deriveAll(db.graph);
    expect(await dump(db.graph)).toEqual(before);
  });

  test('happens where the rules are others, and recordings wait for it', async () => {
    await seed();
    expect(await deriveIfRulesChanged(db.graph)).toBe(false);
    await write(`MATCH (d:Derivation) SET d.ruleVersion = ${RULE_VERSION + 1}`);
    await write(`MATCH (e:Entity {id: '${A}'}) SET e.name = 'Wrong'`);
    await expect(record(sourceFile('two', []))).rejects.toMatchObject({ code: 'CONFLICT' });
    expect(await deriveIfRulesChanged(db.graph)).toBe(true);
    expect(await nodesOf(db.graph, 'Derivation', 'ruleVersion')).toEqual([[RULE_VERSION]]);
    expect(await entityOf(db.graph, A)).toMatchObject({ name: A });
    expect(await record(sourceFile('two', []))).toMatchObject({ revision: 2 });
  });
});
