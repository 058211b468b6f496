// Writes what a recording says: many nodes a statement, values as parameters, labels from the model.
import { statement } from '../cypher/print.js';
import { cypher, name, value } from '../cypher/tag.js';
import type { EntityKind } from '../generated/schema.js';
import type { WriteTransaction } from '../graph/run.js';
import type { Passage, Source } from '../model/records.js';
import { labelOfKind } from '../model/vocabulary.js';
import { canonical } from './canonical.js';
import { inChunks } from './chunks.js';
import { passageId } from '../model/ids.js';
import type { PassageChange } from './passage-node.js';
import type { Properties } from './properties.js';
import { declaredSourceProperties } from './source-node.js';
import { newStatementProperties, type NewStatement, type RecordedIn } from './statement-node.js';

export async function createEntities(
  transaction: WriteTransaction,
  kind: EntityKind,
  rows: readonly Properties[],
): Promise<void> {
  await inChunks(transaction, rows, (chunk) =>
    statement(cypher`UNWIND ${value(chunk)} AS row CREATE (e:Entity:${name(labelOfKind(kind))}) SET e = row`),
  );
}

export async function redeclareEntities(
  transaction: WriteTransaction,
  rows: readonly { readonly id: string; readonly unnamed: boolean; readonly declaredBy: readonly string[] }[],
): Promise<void> {
  await inChunks(transaction, rows, (chunk) =>
    statement(cypher`UNWIND ${value(chunk)} AS row MATCH (e:Entity {id: row.id})
SET e.unnamed = row.unnamed, e.declaredBy = row.declaredBy`),
  );
}

/** New sources get the next numbers; digests name a source by its number for ever. */
export async function writeSources(
  transaction: WriteTransaction,
  sources: readonly Source[],
  before: ReadonlyMap<string, Source>,
  { revision }: RecordedIn,
): Promise<void> {
  const highest = await transaction.run(
    statement(cypher`MATCH (s:Source) WHERE s.number IS NOT NULL RETURN s.number ORDER BY s.number DESC LIMIT 1`),
  );
  const taken = Number(highest[0]?.[0] ?? 0);
  const fresh = sources.filter(({ id }) => !before.has(id));
  const created = fresh.map((source, i) => ({
    ...declaredSourceProperties(source),
    number: taken + i + 1,
    revision,
    public: false,
  }));
  await inChunks(transaction, created, (chunk) =>
    statement(cypher`UNWIND ${value(chunk)} AS row CREATE (s:Source) SET s = row`),
  );
  const corrected = sources.flatMap((source) => {
    const old = before.get(source.id);
    return old === undefined
      ? []
      : [{ id: source.id, properties: declaredSourceProperties(source), metadata: canonical(old) }];
  });
  await inChunks(transaction, corrected, (chunk) =>
    statement(cypher`UNWIND ${value(chunk)} AS row MATCH (s:Source {id: row.id})
CREATE (:SourceVersion {source: s.id, fromRevision: s.revision, toRevision: ${value(revision)}, metadata: row.metadata, public: false})
SET s += row.properties, s.revision = ${value(revision)}`),
  );
}

/** A passage's past stays beside it, as a source's does. */
export async function writePassages(
  transaction: WriteTransaction,
  changes: readonly PassageChange[],
  { revision }: RecordedIn,
): Promise<void> {
  const rows = changes.map(({ passage, before }) => ({
    id: passage.id,
    properties: { ...passage, key: passage.id.slice(passageId(passage.source, '').length) },
    before: before === null ? null : canonical(before),
  }));
  await inChunks(transaction, rows, (chunk) =>
    statement(cypher`UNWIND ${value(chunk)} AS row
MERGE (p:Passage {id: row.id}) ON CREATE SET p.revision = ${value(revision)}, p.public = false
FOREACH (before IN CASE WHEN row.before IS NULL THEN [] ELSE [row.before] END |
  CREATE (:PassageVersion {passage: p.id, fromRevision: p.revision, toRevision: ${value(revision)}, metadata: before, public: false})
  SET p.revision = ${value(revision)})
SET p += row.properties`),
  );
  await writeChecks(
    transaction,
    changes.filter(({ checked }) => checked).map(({ passage }) => passage),
    revision,
  );
}

export async function writeChecks(
  transaction: WriteTransaction,
  passages: readonly Pick<Passage, 'id' | 'check' | 'checkedAt' | 'start' | 'end'>[],
  revision: number,
): Promise<void> {
  const rows = passages.map(({ id, check, checkedAt, start, end }) => ({
    properties: { passage: id, result: check, at: checkedAt, revision, start, end, public: false },
  }));
  await inChunks(transaction, rows, (chunk) =>
    statement(cypher`UNWIND ${value(chunk)} AS row CREATE (c:PassageCheck) SET c = row.properties`),
  );
}

export async function createStatements(
  transaction: WriteTransaction,
  statements: readonly (readonly [NewStatement, Source])[],
  recorded: RecordedIn,
): Promise<void> {
  const rows = statements.map(([one, source]) => ({
    properties: newStatementProperties(one, source, recorded),
    passages: one.draft.passages.map((id, position) => ({ id, position })),
  }));
  await inChunks(transaction, rows, (chunk) =>
    statement(cypher`UNWIND ${value(chunk)} AS row
MATCH (o:Source {id: row.properties.source})
CREATE (s:Statement)-[:SAID_IN]->(o) SET s = row.properties
WITH s, row UNWIND row.passages AS cited
MATCH (p:Passage {id: cited.id})
CREATE (s)-[:CITES {position: cited.position}]->(p)`),
  );
}

export async function endStatements(
  transaction: WriteTransaction,
  ended: readonly { readonly id: string; readonly reason: string }[],
  { revision, at }: RecordedIn,
): Promise<void> {
  await inChunks(transaction, ended, (chunk) =>
    statement(cypher`UNWIND ${value(chunk)} AS row MATCH (s:Statement {id: row.id})
SET s.ended = true, s.endedRevision = ${value(revision)}, s.recordedUntil = ${value(at)}, s.endedReason = row.reason`),
  );
}

export async function moveStatements(
  transaction: WriteTransaction,
  moved: readonly { readonly id: string; readonly file: string }[],
): Promise<void> {
  await inChunks(transaction, moved, (chunk) =>
    statement(cypher`UNWIND ${value(chunk)} AS row MATCH (s:Statement {id: row.id}) SET s.file = row.file`),
  );
}

export async function writeFiles(transaction: WriteTransaction, files: readonly Properties[]): Promise<void> {
  await inChunks(transaction, files, (chunk) =>
    statement(cypher`UNWIND ${value(chunk)} AS row MERGE (f:SourceFile {name: row.name}) SET f = row`),
  );
}
