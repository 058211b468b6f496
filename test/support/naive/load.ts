// Reads everything recorded from a graph: all of it, with the simplest statements there are.
import type { Graph } from '../../../src/graph/run.js';
import type { Content, DateSpan, Statement } from '../../../src/model/records.js';
import {
  alphabetical,
  linkNamedBy,
  topicOf,
  type KnownEntity,
  type KnownPassage,
  type KnownSource,
  type World,
} from './world.js';

type Stored = Readonly<Record<string, unknown>>;

const given = (stored: Stored, name: string): unknown => stored[name] ?? null;
const must = (stored: Stored, name: string): unknown => {
  const value = given(stored, name);
  if (value === null) throw new Error(`the graph holds something without ${name}: ${JSON.stringify(stored)}`);
  return value;
};
const json = (stored: Stored, name: string): unknown => {
  const text = given(stored, name) as string | null;
  return text === null ? null : JSON.parse(text);
};

function statementFrom(stored: Stored, passages: readonly string[]): Statement {
  const role = given(stored, 'speakerRole');
  const statement = {
    id: must(stored, 'id'),
    key: must(stored, 'key'),
    source: must(stored, 'source'),
    subject: must(stored, 'subject'),
    predicate: must(stored, 'predicate'),
    valueKind: must(stored, 'valueKind'),
    object: given(stored, 'object'),
    content: json(stored, 'content') as Content | null,
    phase: given(stored, 'phase'),
    role: given(stored, 'role'),
    side: given(stored, 'side'),
    stance: must(stored, 'stance'),
    speaker:
      role === null ? null : { name: given(stored, 'speakerName'), role, entity: given(stored, 'speakerEntity') },
    saidAt: json(stored, 'saidAt') as DateSpan | null,
    during: json(stored, 'during') as DateSpan | null,
    passages,
    derivedFrom: given(stored, 'derivedFrom') ?? [],
    marking: must(stored, 'marking'),
    preferred: must(stored, 'preferred'),
    note: given(stored, 'note'),
    revision: must(stored, 'revision'),
    recordedAt: must(stored, 'recordedAt'),
    endedRevision: given(stored, 'endedRevision'),
    recordedUntil: given(stored, 'recordedUntil'),
    endedReason: given(stored, 'endedReason'),
    link: null,
    about: '',
  } as Statement;
  return { ...statement, link: linkNamedBy(statement)?.id ?? null, about: topicOf(statement) };
}

const sourceTexts = [
  ...['title', 'publisher', 'publisherEntity', 'author', 'url', 'urlBasis', 'archiveUrl', 'accessed', 'language'],
  ...['licence', 'contentHash', 'reliability', 'note'],
];

function sourceFrom(stored: Stored): KnownSource {
  return {
    ...Object.fromEntries(sourceTexts.map((name) => [name, given(stored, name)])),
    id: must(stored, 'id'),
    kind: must(stored, 'kind'),
    published: json(stored, 'published') as DateSpan | null,
    derivedFrom: given(stored, 'derivedFrom') ?? [],
    marking: must(stored, 'marking'),
    public: must(stored, 'public'),
  } as unknown as KnownSource;
}

const passageParts = [
  ...['paragraph', 'sentence', 'page', 'start', 'end', 'record', 'field', 'quoteSha256', 'checkedAt'],
];

function passageFrom(stored: Stored): KnownPassage {
  return {
    ...Object.fromEntries(passageParts.map((name) => [name, given(stored, name)])),
    id: must(stored, 'id'),
    source: must(stored, 'source'),
    paraphrase: must(stored, 'paraphrase'),
    check: must(stored, 'check'),
    public: must(stored, 'public'),
  } as unknown as KnownPassage;
}

function entityFrom(stored: Stored): KnownEntity {
  return {
    id: must(stored, 'id'),
    kind: must(stored, 'kind'),
    unnamed: must(stored, 'unnamed'),
    public: must(stored, 'public'),
  } as KnownEntity;
}

export async function loadWorld(graph: Graph): Promise<World> {
  const read = async (text: string): Promise<readonly (readonly [Stored, readonly string[]])[]> =>
    (await graph.read({ text, params: {} })).map((row) => [row[0] as Stored, (row[1] ?? []) as readonly string[]]);
  const statements = await read(
    'MATCH (s:Statement) WHERE s.public RETURN properties(s), COLLECT { MATCH (s)-[c:CITES]->(p:Passage) RETURN p.id ORDER BY c.position }',
  );
  const sources = (await read('MATCH (s:Source) RETURN properties(s)')).map(([stored]) => sourceFrom(stored));
  const passages = (await read('MATCH (p:Passage) RETURN properties(p)')).map(([stored]) => passageFrom(stored));
  const entities = (await read('MATCH (e:Entity) RETURN properties(e)')).map(([stored]) => entityFrom(stored));
  const byId = <Item extends { readonly id: string }>(items: readonly Item[]): ReadonlyMap<string, Item> =>
    new Map(items.map((item) => [item.id, item]));
  return {
    entities: byId(entities),
    sources: byId(sources),
    passages: byId(passages),
    statements: statements
      .map(([stored, cited]) => statementFrom(stored, cited))
      .sort((a, b) => alphabetical(a.id, b.id)),
  };
}
