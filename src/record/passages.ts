// Reads what `verify` holds against a text: which source the text is of, and the passages of that source.
import { statement } from '../cypher/print.js';
import { cypher, value, variable } from '../cypher/tag.js';
import type { Graph } from '../graph/run.js';
import { passageId } from '../model/ids.js';
import type { Passage } from '../model/records.js';
import { columns } from './load.js';
import { passageFrom, passageProperties } from './passage-node.js';
import { named, text, textOrNull } from './properties.js';

/** A source as far as a text is concerned. */
export interface TextSource {
  readonly id: string;
  readonly contentHash: string | null;
}

export async function sourceOfId(graph: Graph, id: string): Promise<TextSource | null> {
  const rows = await graph.read(statement(cypher`MATCH (s:Source {id: ${value(id)}}) RETURN s.id, s.contentHash`));
  return rows.map(([of, hash]) => ({ id: text(of), contentHash: textOrNull(hash) }))[0] ?? null;
}

/** More than one only where one text was recorded under several ids. */
export async function sourcesOfContent(graph: Graph, contentHash: string): Promise<readonly TextSource[]> {
  const rows = await graph.read(
    statement(cypher`MATCH (s:Source) WHERE s.contentHash = ${value(contentHash)} RETURN s.id ORDER BY s.id`),
  );
  return rows.map(([id]) => ({ id: text(id), contentHash }));
}

/** In the order of the text; those without a position last. */
export async function passagesOfSource(graph: Graph, source: string): Promise<readonly Passage[]> {
  const p = variable('p');
  // By the beginning of the id, which is indexed; two sources may begin alike, so the source is compared too.
  const rows = await graph.read(
    statement(cypher`MATCH (${p}:Passage)
WHERE ${p}.id STARTS WITH ${value(passageId(source, ''))} AND ${p}.source = ${value(source)}
RETURN ${columns(p, passageProperties)} ORDER BY ${p}.start, ${p}.id`),
  );
  return rows.map((row) => passageFrom(named(passageProperties, row)));
}
