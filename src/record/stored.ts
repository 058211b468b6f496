// What the graph holds of the things that a recording names.
import { statement } from '../cypher/print.js';
import { cypher, value, variable, type Fragment, type Variable } from '../cypher/tag.js';
import type { WriteTransaction } from '../graph/run.js';
import type { Passage, Source } from '../model/records.js';
import type { Batch } from './batch.js';
import { inChunks } from './chunks.js';
import type { IdentifiedDraft } from './drafts.js';
import { columns, loadNodes, loadPassages, loadSources } from './load.js';
import type { StoredVersion } from './plan.js';
import { flag, named, number, text, textOrNull, texts } from './properties.js';

export interface StoredFile {
  readonly name: string;
  readonly sha256: string;
  /** The source that it declares. */
  readonly source: string | null;
  readonly entities: readonly string[];
}

export interface StoredEntity {
  readonly unnamed: boolean;
  /** Names of the batches that declare it now. */
  readonly declaredBy: readonly string[];
}

export interface Stored {
  readonly files: ReadonlyMap<string, StoredFile>;
  readonly entities: ReadonlyMap<string, StoredEntity>;
  readonly sources: ReadonlyMap<string, Source>;
  readonly passages: ReadonlyMap<string, Passage>;
  /** Which file declares a source, by the source's id. */
  readonly owners: ReadonlyMap<string, string>;
  readonly versions: readonly StoredVersion[];
}

/** What a recording refers to, whether it declares it or not. */
export interface Named {
  readonly entities: ReadonlySet<string>;
  readonly sources: ReadonlySet<string>;
  readonly passages: ReadonlySet<string>;
}

export function namedBy(batches: readonly Batch[], drafts: readonly IdentifiedDraft[]): Named {
  const entities = new Set<string>();
  const sources = new Set<string>();
  const passages = new Set<string>();
  for (const { source, passages: places } of batches) {
    if (source?.publisherEntity != null) entities.add(source.publisherEntity);
    source?.derivedFrom.forEach((id) => sources.add(id));
    places.forEach((passage) => sources.add(passage.source));
  }
  for (const { draft } of drafts) {
    const by = draft.content?.type === 'HARM' ? draft.content.by : null;
    for (const id of [draft.subject, draft.object, draft.speaker?.entity ?? null, by])
      if (id !== null) entities.add(id);
    [draft.source, ...draft.derivedFrom].forEach((id) => sources.add(id));
    draft.passages.forEach((id) => passages.add(id));
  }
  return { entities, sources, passages };
}

export async function loadFiles(
  transaction: WriteTransaction,
  names: readonly string[],
): Promise<ReadonlyMap<string, StoredFile>> {
  const f = variable('f');
  const rows = await inChunks(transaction, names, (chunk) =>
    statement(
      cypher`UNWIND ${value(chunk)} AS k MATCH (${f}:SourceFile {name: k}) RETURN ${columns(f, ['name', 'sha256', 'source', 'entities'])}`,
    ),
  );
  return new Map(
    rows.map(([file, sha256, source, entities]) => [
      text(file),
      { name: text(file), sha256: text(sha256), source: textOrNull(source), entities: texts(entities) },
    ]),
  );
}

export async function loadStored(
  transaction: WriteTransaction,
  batches: readonly Batch[],
  drafts: readonly IdentifiedDraft[],
  files: ReadonlyMap<string, StoredFile>,
): Promise<Stored> {
  const ask = transaction.run.bind(transaction);
  const names = namedBy(batches, drafts);
  const entities = new Set(names.entities);
  const sources = new Set(names.sources);
  const passages = new Set(names.passages);
  for (const batch of batches) {
    batch.entities.forEach(({ id }) => entities.add(id));
    files.get(batch.name)?.entities.forEach((id) => entities.add(id));
    if (batch.source !== null) sources.add(batch.source.id);
    batch.passages.forEach(({ id }) => passages.add(id));
  }
  const declared = await loadNodes(ask, 'Entity', ['id', 'unnamed', 'declaredBy'], entities);
  return {
    files,
    entities: new Map(
      declared.map(([id, unnamed, by]) => [text(id), { unnamed: flag(unnamed), declaredBy: texts(by) }]),
    ),
    sources: new Map((await loadSources(ask, sources)).map((source) => [source.id, source])),
    passages: new Map((await loadPassages(ask, passages)).map((passage) => [passage.id, passage])),
    owners: await loadOwners(transaction, sources),
    versions: await loadVersions(transaction, batches, drafts),
  };
}

async function loadOwners(
  transaction: WriteTransaction,
  sources: ReadonlySet<string>,
): Promise<ReadonlyMap<string, string>> {
  const rows = await inChunks(transaction, sources, (chunk) =>
    statement(cypher`UNWIND ${value(chunk)} AS k MATCH (f:SourceFile {source: k}) RETURN k, f.name`),
  );
  return new Map(rows.map(([source, file]) => [text(source), text(file)]));
}

const versionProperties = [
  ...['id', 'source', 'key', 'version', 'subject', 'object', 'link', 'contentHash', 'ended', 'file'],
];

/** Every version of what the drafts name, and what is live in the files: what they no longer say is to be ended. */
async function loadVersions(
  transaction: WriteTransaction,
  batches: readonly Batch[],
  drafts: readonly IdentifiedDraft[],
): Promise<readonly StoredVersion[]> {
  const s = variable('s');
  const load = async (items: readonly unknown[], where: (s: Variable) => Fragment) =>
    await inChunks(transaction, items, (chunk) =>
      statement(
        cypher`UNWIND ${value(chunk)} AS k MATCH (${s}:Statement) WHERE ${where(s)} RETURN ${columns(s, versionProperties)}`,
      ),
    );
  const rows = [
    ...(await load(
      drafts.map(({ draft, key }) => [draft.source, key]),
      (of) => cypher`${of}.source = k[0] AND ${of}.key = k[1] AND ${of}.version IS NOT NULL`,
    )),
    ...(await load(
      batches.map(({ name }) => name),
      (of) => cypher`${of}.file = k AND ${of}.ended = false`,
    )),
  ];
  const versions = rows.map((row) => versionFrom(named(versionProperties, row)));
  return [...new Map(versions.map((version) => [version.id, version])).values()];
}

function versionFrom(stored: Readonly<Record<string, unknown>>): StoredVersion {
  return {
    id: text(stored['id']),
    source: text(stored['source']),
    key: text(stored['key']),
    version: number(stored['version']),
    subject: text(stored['subject']),
    object: textOrNull(stored['object']),
    link: textOrNull(stored['link']),
    contentHash: text(stored['contentHash']),
    ended: flag(stored['ended']),
    file: text(stored['file']),
  };
}
