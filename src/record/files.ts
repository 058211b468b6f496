// Which files were recorded, so that an importer can tell that one is gone: what it said is ended by recording it empty.
import { statement } from '../cypher/print.js';
import { cypher, value } from '../cypher/tag.js';
import type { Graph } from '../graph/run.js';
import type { Batch } from './batch.js';
import { fingerprint } from './canonical.js';
import { text, textOrNull } from './properties.js';

export interface RecordedFile {
  readonly name: string;
  /** Id of the source that it is; null where it declares entities only. */
  readonly source: string | null;
}

/** The batches whose names begin like this and that still say something, by name. */
export async function recordedFiles(graph: Graph, prefix: string): Promise<readonly RecordedFile[]> {
  const nothing = emptyBatch('').sha256;
  const rows = await graph.read(
    statement(cypher`MATCH (f:SourceFile) WHERE f.name STARTS WITH ${value(prefix)} AND f.sha256 <> ${value(nothing)}
RETURN f.name, f.source ORDER BY f.name`),
  );
  return rows.map(([name, source]) => ({ name: text(name), source: textOrNull(source) }));
}

/** A file that is gone: it declares nothing and says nothing. */
export function emptyBatch(name: string): Batch {
  return { name, sha256: fingerprint('no such file'), entities: [], source: null, passages: [], statements: [] };
}
