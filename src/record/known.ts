// What the graph holds of the things that files name, and by which files it holds them: what an importer checks against.
import { statement } from '../cypher/print.js';
import { cypher, value, variable } from '../cypher/tag.js';
import type { Graph } from '../graph/run.js';
import type { DateSpan } from '../model/records.js';
import { chunksOf } from './chunks.js';
import { columns, loadNodes } from './load.js';
import { flag, jsonOrNull, text, textOrNull, texts } from './properties.js';

export interface KnownEntity {
  readonly unnamed: boolean;
  /** Names of the batches that declare it. */
  readonly declaredBy: readonly string[];
  /** Names of the batches whose live statements have it as subject or object. */
  readonly statedBy: readonly string[];
}

/** As much of a source as tells whether another one is the same. */
export interface KnownSource {
  readonly id: string;
  /** Name of the batch that declares it. */
  readonly declaredBy: string | null;
  readonly url: string | null;
  readonly contentHash: string | null;
  readonly publisher: string | null;
  readonly title: string | null;
  readonly published: DateSpan | null;
}

export interface Known {
  readonly entities: ReadonlyMap<string, KnownEntity>;
  readonly sources: ReadonlyMap<string, KnownSource>;
}

export const nothingKnown: Known = Object.freeze({ entities: new Map(), sources: new Map() });

/** What to look up. */
export interface Wanted {
  readonly entities: ReadonlySet<string>;
  readonly sources: ReadonlySet<string>;
  /** Those whose supporting files matter, a part of `entities`: a much named place takes a while to count. */
  readonly supported: ReadonlySet<string>;
  /** Sources that have one of these are looked up too. */
  readonly urls: readonly string[];
  readonly contentHashes: readonly string[];
  readonly titles: readonly string[];
}

export async function readKnown(graph: Graph, wanted: Wanted): Promise<Known> {
  const statedBy = await readStatedBy(graph, wanted.supported);
  const rows = await loadNodes((ask) => graph.read(ask), 'Entity', ['id', 'unnamed', 'declaredBy'], wanted.entities);
  return {
    entities: new Map(
      rows.map(([id, unnamed, by]) => [
        text(id),
        { unnamed: flag(unnamed), declaredBy: texts(by), statedBy: statedBy.get(text(id)) ?? [] },
      ]),
    ),
    sources: await readSources(graph, wanted),
  };
}

async function readStatedBy(graph: Graph, ids: ReadonlySet<string>): Promise<ReadonlyMap<string, readonly string[]>> {
  const found = new Map<string, readonly string[]>();
  for (const chunk of chunksOf([...ids])) {
    // Composite indexes answer only where each of their properties is in the predicate.
    const rows = await graph.read(
      statement(cypher`UNWIND ${value(chunk)} AS k
RETURN k, COLLECT {
  MATCH (s:Statement) WHERE s.subject = k AND s.sortDay IS NOT NULL AND s.id IS NOT NULL AND NOT s.ended RETURN DISTINCT s.file
  UNION
  MATCH (s:Statement) WHERE s.object = k AND s.sortDay IS NOT NULL AND s.id IS NOT NULL AND NOT s.ended RETURN DISTINCT s.file
}`),
    );
    for (const [id, files] of rows) found.set(text(id), texts(files));
  }
  return found;
}

const sourceProperties = ['id', 'url', 'contentHash', 'publisher', 'title', 'published'];

async function readSources(graph: Graph, wanted: Wanted): Promise<ReadonlyMap<string, KnownSource>> {
  const { urls, contentHashes, titles } = wanted;
  const s = variable('s');
  const rows = await graph.read(
    statement(cypher`MATCH (${s}:Source)
WHERE ${s}.id IN ${value([...wanted.sources])} OR ${s}.url IN ${value(urls)}
  OR ${s}.contentHash IN ${value(contentHashes)} OR ${s}.title IN ${value(titles)}
RETURN ${columns(s, sourceProperties)}, COLLECT { MATCH (f:SourceFile) WHERE f.source = ${s}.id RETURN f.name }`),
  );
  return new Map(
    rows.map(([id, url, contentHash, publisher, title, published, files]) => [
      text(id),
      {
        id: text(id),
        declaredBy: texts(files)[0] ?? null,
        url: textOrNull(url),
        contentHash: textOrNull(contentHash),
        publisher: textOrNull(publisher),
        title: textOrNull(title),
        published: jsonOrNull(published) as DateSpan | null,
      },
    ]),
  );
}
