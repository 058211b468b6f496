// What is derived of sources: their roots, the days of publication, order keys, and who may see them.
import { statement } from '../../cypher/print.js';
import { cypher, value, variable } from '../../cypher/tag.js';
import type { WriteTransaction } from '../../graph/run.js';
import { boundsOf } from '../../model/dates.js';
import { OPEN_FROM, UNDATED } from '../../model/days.js';
import { behindOf, rootsOf } from '../../model/derive/roots.js';
import { foldName } from '../../model/fold.js';
import type { Source } from '../../model/records.js';
import { columns, loadNodes } from '../load.js';
import { named, text, texts, type Properties } from '../properties.js';
import { sourceFrom, sourceProperties } from '../source-node.js';
import { settle, type Difference } from './compare.js';

const derivedProperties = [
  'publishedFrom',
  'publishedTo',
  'roots',
  'behind',
  'nameSort',
  'nameText',
  'sortDay',
  'public',
];

export async function deriveSources(
  transaction: WriteTransaction,
  ids: Iterable<string>,
): Promise<readonly Difference[]> {
  const names = [...sourceProperties, ...derivedProperties];
  const rows = await loadNodes(transaction.run.bind(transaction), 'Source', names, ids);
  const stored = rows.map((row) => named(names, row));
  const behind = await loadDerivedFrom(
    transaction,
    stored.map((one) => text(one['id'])),
  );
  return await settle(
    transaction,
    'Source',
    stored.map((one) => ({
      id: text(one['id']),
      stored: Object.fromEntries(derivedProperties.map((property) => [property, one[property]])),
      computed: sourceFacts(sourceFrom(one), (id) => behind.get(id) ?? []),
    })),
  );
}

export function sourceFacts(source: Source, derivedFromOf: (id: string) => readonly string[]): Properties {
  const published = source.published === null ? null : boundsOf(source.published);
  const names = [source.publisher, source.title].map((part) => foldName(part ?? '')).filter((part) => part !== '');
  return {
    publishedFrom: published?.from ?? null,
    publishedTo: published?.to ?? null,
    roots: rootsOf(source.id, derivedFromOf),
    behind: behindOf(source.id, derivedFromOf),
    nameSort: names.length === 0 ? source.id : names.join(' '),
    nameText: names.join('\n'),
    sortDay: published === null || published.from === OPEN_FROM ? UNDATED : published.from,
    public: source.marking === 'PUBLIC',
  };
}

/** `derivedFrom` of these and of all behind them: a step back a round trip, and chains are short. */
async function loadDerivedFrom(
  transaction: WriteTransaction,
  ids: readonly string[],
): Promise<ReadonlyMap<string, readonly string[]>> {
  const found = new Map<string, readonly string[]>();
  let missing: readonly string[] = ids;
  while (missing.length > 0) {
    const rows = await loadNodes(transaction.run.bind(transaction), 'Source', ['id', 'derivedFrom'], missing);
    for (const [id, behind] of rows) found.set(text(id), texts(behind));
    missing = [...new Set(rows.flatMap(([, behind]) => texts(behind)))].filter((id) => !found.has(id));
  }
  return found;
}

/** These sources and all that derive from them. Every source is read, which only a corrected `derivedFrom` asks for. */
export async function withDerivatives(
  transaction: WriteTransaction,
  ids: Iterable<string>,
): Promise<ReadonlySet<string>> {
  const s = variable('s');
  const rows = await transaction.run(
    statement(
      cypher`MATCH (${s}:Source) WHERE size(${s}.derivedFrom) > ${value(0)} RETURN ${columns(s, ['id', 'derivedFrom'])}`,
    ),
  );
  const derivatives = new Map<string, string[]>();
  for (const [id, behind] of rows)
    for (const source of texts(behind)) derivatives.set(source, [...(derivatives.get(source) ?? []), text(id)]);
  const all = new Set(ids);
  // A set hands out what is added to it while it is walked.
  for (const source of all) derivatives.get(source)?.forEach((derivative) => all.add(derivative));
  return all;
}
