// Derives which places hold incidents, arrests and places, from links and types that are derived already.
import { statement } from '../../cypher/print.js';
import { cypher, value, variable } from '../../cypher/tag.js';
import type { EntityKind, Standing, TypeCode } from '../../generated/schema.js';
import type { WriteTransaction } from '../../graph/run.js';
import { spanShown } from '../../model/derive/dated.js';
import { hasSupport } from '../../model/derive/stances.js';
import { derivePlaceWithin, deriveWithin, type Hierarchy, type LocatedIn } from '../../model/derive/within.js';
import type { ShownDate } from '../../model/facts.js';
import { inChunks } from '../chunks.js';
import { columns, loadNodes } from '../load.js';
import { flag, jsonOrNull, named, number, text, textOrNull, texts } from '../properties.js';
import { settle, type Difference } from './compare.js';
import { withinProperties, withinToProperties } from './within-properties.js';

const located: ReadonlySet<EntityKind> = new Set(['INCIDENT', 'ARREST', 'PLACE']);

/** Of other kinds nothing is derived here. */
export async function deriveWithins(
  transaction: WriteTransaction,
  ids: Iterable<string>,
): Promise<readonly Difference[]> {
  const names = ['id', 'kind', 'date', ...withinProperties];
  const rows = (await loadNodes(transaction.run.bind(transaction), 'Entity', names, ids))
    .map((row) => named(names, row))
    .filter((one) => located.has(text(one['kind']) as EntityKind));
  const things = rows.map((one) => ({
    id: text(one['id']),
    isPlace: one['kind'] === 'PLACE',
    date: spanShown(jsonOrNull(one['date']) as ShownDate | null),
    stored: Object.fromEntries(withinProperties.map((property) => [property, one[property]])),
  }));
  const places = await loadPlacesOf(
    transaction,
    things.filter(({ isPlace }) => !isPlace).map(({ id }) => id),
  );
  const hierarchy = await loadHierarchy(transaction, [
    ...things.filter(({ isPlace }) => isPlace).map(({ id }) => id),
    ...[...places.values()].flat(),
  ]);
  return await settle(
    transaction,
    'Entity',
    things.map(({ id, isPlace, date, stored }) => {
      const facts = isPlace ? derivePlaceWithin(id, hierarchy) : deriveWithin(places.get(id) ?? [], date, hierarchy);
      return { id, stored, computed: withinToProperties(facts) };
    }),
  );
}

async function loadPlacesOf(
  transaction: WriteTransaction,
  ids: readonly string[],
): Promise<ReadonlyMap<string, readonly string[]>> {
  const rows = await inChunks(transaction, ids, (chunk) =>
    statement(
      cypher`UNWIND ${value(chunk)} AS k MATCH (:Entity {id: k})-[r:OCCURRED_IN]->() RETURN k, r.object, r.standing`,
    ),
  );
  return gathered(rows.filter(([, , standing]) => supports(standing)).map(([id, place]) => [text(id), text(place)]));
}

/** What lies above these places, a level a round trip. */
async function loadHierarchy(transaction: WriteTransaction, places: readonly string[]): Promise<Hierarchy> {
  const r = variable('r');
  const linkProperties = ['subject', 'object', 'standing', 'spansFrom', 'spansTo', 'spansLasting'];
  const types = new Map<string, TypeCode | null>();
  const above: [string, LocatedIn][] = [];
  let missing: readonly string[] = [...new Set(places)];
  while (missing.length > 0) {
    for (const [id, type] of await loadNodes(transaction.run.bind(transaction), 'Entity', ['id', 'typeCode'], missing))
      types.set(text(id), textOrNull(type) as TypeCode | null);
    const rows = await inChunks(transaction, missing, (chunk) =>
      statement(
        cypher`UNWIND ${value(chunk)} AS k MATCH (:Entity {id: k})-[${r}:LOCATED_IN]->() RETURN ${columns(r, linkProperties)}`,
      ),
    );
    const found = rows.map((row) => named(linkProperties, row)).filter((link) => supports(link['standing']));
    for (const link of found) above.push([text(link['subject']), locatedFrom(link)]);
    missing = [...new Set(found.map((link) => text(link['object'])))].filter((id) => !types.has(id));
  }
  const byPlace = gathered(above);
  return { typeOf: (place) => types.get(place) ?? null, above: (place) => byPlace.get(place) ?? [] };
}

function locatedFrom(link: Readonly<Record<string, unknown>>): LocatedIn {
  const list = (property: string): readonly unknown[] => (Array.isArray(link[property]) ? link[property] : []);
  return {
    place: text(link['object']),
    spans: {
      from: list('spansFrom').map(number),
      to: list('spansTo').map(number),
      lasting: list('spansLasting').map(flag),
    },
  };
}

function supports(standing: unknown): boolean {
  return hasSupport(textOrNull(standing) as Standing | null);
}

function gathered<T>(pairs: readonly (readonly [string, T])[]): ReadonlyMap<string, readonly T[]> {
  const lists = new Map<string, T[]>();
  for (const [key, item] of pairs) {
    const list = lists.get(key);
    if (list === undefined) lists.set(key, [item]);
    else list.push(item);
  }
  return lists;
}

/** What these places hold: places below them, all the way down, and what happened in any of them. */
export async function heldBy(transaction: WriteTransaction, places: Iterable<string>): Promise<ReadonlySet<string>> {
  const held = new Set(places);
  let missing: readonly string[] = [...held];
  while (missing.length > 0) {
    const rows = await inChunks(transaction, missing, (chunk) =>
      statement(
        cypher`UNWIND ${value(chunk)} AS k MATCH (:Entity {id: k})<-[:LOCATED_IN|OCCURRED_IN]-(e) RETURN DISTINCT e.id`,
      ),
    );
    missing = [...new Set(texts(rows.map(([id]) => id)))].filter((id) => !held.has(id));
    missing.forEach((id) => held.add(id));
  }
  return held;
}
