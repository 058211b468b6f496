// What the rules must know of sources and voices, loaded for the statements at hand.
import { statement } from '../../cypher/print.js';
import { cypher, value } from '../../cypher/tag.js';
import { BaylanysError } from '../../errors.js';
import type { WriteTransaction } from '../../graph/run.js';
import type { KnownSource, Knowledge } from '../../model/derive/inputs.js';
import { voiceOf } from '../../model/derive/voice.js';
import type { DateSpan, Statement } from '../../model/records.js';
import { fingerprint } from '../canonical.js';
import { inChunks } from '../chunks.js';
import { loadNodes } from '../load.js';
import { jsonOrNull, number, text, textOrNull, texts } from '../properties.js';

/** Everything that the rules look up for these statements: their sources, those behind them, and whose voice it is. */
export async function loadKnowledge(
  transaction: WriteTransaction,
  statements: readonly Statement[],
): Promise<Knowledge> {
  const source = await loadSourcesKnown(transaction, statements);
  const voices = await internVoices(transaction, new Set(statements.map((one) => voiceOf(one, { source }))));
  return { source, originNumber: (voice) => voices.get(keyOf(voice)) ?? unknown('voice', voice) };
}

/** The sources of these statements, and those behind them. */
export async function loadSourcesKnown(
  transaction: WriteTransaction,
  statements: readonly Statement[],
): Promise<Knowledge['source']> {
  const sources = await loadKnownSources(
    transaction,
    new Set(statements.flatMap((one) => [one.source, ...one.derivedFrom])),
  );
  return (id) => sources.get(id) ?? unknown('source', id);
}

async function loadKnownSources(
  transaction: WriteTransaction,
  ids: ReadonlySet<string>,
): Promise<ReadonlyMap<string, KnownSource>> {
  const known = new Map<string, KnownSource>();
  // The digest numbers roots too, so they are loaded with whatever derives from them.
  let missing: ReadonlySet<string> = ids;
  while (missing.size > 0) {
    const loaded = await loadNodes(transaction.run.bind(transaction), 'Source', knownProperties, missing);
    for (const row of loaded) {
      const source = knownFrom(row);
      known.set(source.id, source);
    }
    const next = new Set(loaded.flatMap((row) => texts(row[rootsAt])).filter((id) => !known.has(id)));
    missing = next;
  }
  return known;
}

const knownProperties = [
  'id',
  'number',
  'kind',
  'derivedFrom',
  'roots',
  'published',
  'marking',
  'behind',
  'reliability',
] as const;
const rootsAt = knownProperties.indexOf('roots');

function knownFrom([
  id,
  interned,
  kind,
  derivedFrom,
  roots,
  published,
  marking,
  behind,
  reliability,
]: readonly unknown[]): KnownSource {
  return {
    id: text(id),
    number: number(interned),
    kind: text(kind) as KnownSource['kind'],
    derivedFrom: texts(derivedFrom),
    roots: texts(roots),
    published: jsonOrNull(published) as DateSpan | null,
    marking: text(marking) as KnownSource['marking'],
    behind: texts(behind),
    reliability: textOrNull(reliability) as KnownSource['reliability'],
  };
}

/** An index takes no more than 8 kB, and a voice of many roots names them all. */
const LONGEST_VOICE = 1000;

function keyOf(voice: string): string {
  return voice.length <= LONGEST_VOICE ? voice : `sha256:${fingerprint(voice)}`;
}

/** A voice keeps its number for ever, as sources do. */
async function internVoices(
  transaction: WriteTransaction,
  voices: ReadonlySet<string>,
): Promise<ReadonlyMap<string, number>> {
  const rows = await inChunks(transaction, voices, (chunk) =>
    statement(cypher`UNWIND ${value(chunk)} AS voice MATCH (o:Origin {voice: voice}) RETURN voice, o.number`),
  );
  const numbers = new Map(rows.map(([voice, interned]) => [text(voice), number(interned)]));
  const fresh = [...voices].filter((voice) => !numbers.has(voice)).sort();
  if (fresh.length === 0) return numbers;
  const highest = await transaction.run(
    statement(cypher`MATCH (o:Origin) WHERE o.number IS NOT NULL RETURN o.number ORDER BY o.number DESC LIMIT 1`),
  );
  const taken = Number(highest[0]?.[0] ?? 0);
  const created = fresh.map((voice, i) => ({ voice, number: taken + i + 1, public: false }));
  await inChunks(transaction, created, (chunk) =>
    statement(cypher`UNWIND ${value(chunk)} AS row CREATE (o:Origin) SET o = row`),
  );
  for (const { voice, number: interned } of created) numbers.set(voice, interned);
  return numbers;
}

function unknown(what: string, id: string): never {
  throw new BaylanysError('INTERNAL', `a statement rests on the ${what} '${id}', which the graph does not hold`);
}
