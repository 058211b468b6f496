// Derives links: their standing, positions, spans, counts and evidence digest, and the order keys of both ends.
import { statement } from '../../cypher/print.js';
import { cypher, name, value } from '../../cypher/tag.js';
import { BaylanysError } from '../../errors.js';
import type { LinkKind } from '../../generated/schema.js';
import type { WriteTransaction } from '../../graph/run.js';
import type { Shift } from '../../model/degrees.js';
import { spanShown } from '../../model/derive/dated.js';
import { groupBy } from '../../model/derive/group-by.js';
import { deriveLink } from '../../model/derive/link.js';
import type { ShownDate } from '../../model/facts.js';
import type { DateSpan, LinkIdentity, Statement } from '../../model/records.js';
import { inChunks } from '../chunks.js';
import { linkOf } from '../drafts.js';
import { loadNodes, loadStatements } from '../load.js';
import { jsonOrNull, properties, text, textOrNull, type Properties } from '../properties.js';
import { settle, type Derived, type Difference } from './compare.js';
import { loadKnowledge } from './knowledge.js';
import { linkProperties } from './link-properties.js';

export interface DerivedLinks {
  readonly differences: readonly Difference[];
  /** What may lie in other places now: subjects of the links that say where things are, where their facts changed. */
  readonly placed: ReadonlySet<string>;
  /** Links that are counted at their ends from now on, or no longer. */
  readonly shifts: readonly Shift[];
}

const isCounted = (stored: Properties): boolean => stored['public'] === true && stored['supported'] === true;

/** The relationship of a link that is new is made here: a link exists because statements say so, and from then on. */
export async function deriveLinks(transaction: WriteTransaction, ids: Iterable<string>): Promise<DerivedLinks> {
  const identities = await loadIdentities(transaction, ids);
  const statements = await loadStatements(
    transaction.run.bind(transaction),
    'link',
    identities.map(({ id }) => id),
    'PUBLIC',
  );
  const byLink = groupBy(statements, (one) => one.link);
  const knowledge = await loadKnowledge(transaction, statements);
  const ends = await loadEnds(transaction, identities);
  const differences: Difference[] = [];
  const placed = new Set<string>();
  const shifts: Shift[] = [];
  for (const [kind, ofKind] of groupBy(identities, (one) => one.kind)) {
    const stored = await loadRelationships(transaction, kind, ofKind);
    const derived = ofKind.map((identity): Derived => {
      const said = byLink.get(identity.id) ?? [];
      const subject = endOf(ends, identity.subject);
      const object = endOf(ends, identity.object);
      const input = { identity, statements: said, subjectDate: subject.date, objectDate: object.date };
      const keys = { subject: subject.sortKey, object: object.sortKey };
      return {
        id: identity.id,
        stored: stored.get(identity.id) ?? {},
        computed: linkProperties(deriveLink(input, knowledge), said.length > 0, keys),
      };
    });
    await createMissing(
      transaction,
      kind,
      ofKind.filter(({ id }) => !stored.has(id)),
    );
    const found = await settle(transaction, kind, derived);
    differences.push(...found);
    derived.forEach(({ stored: before, computed }, i) => {
      const [was, is] = [isCounted(before), isCounted(computed)];
      const identity = ofKind[i];
      if (identity === undefined || was === is) return;
      const { subject, object } = identity;
      shifts.push({ subject, object, kind, by: is ? 1 : -1 });
    });
    const changed = new Set(found.map(({ id }) => id));
    if (kind === 'OCCURRED_IN' || kind === 'LOCATED_IN')
      for (const { id, subject } of ofKind) if (changed.has(id)) placed.add(subject);
  }
  return { differences, placed, shifts };
}

/** What a link is, by any statement that names it. */
async function loadIdentities(transaction: WriteTransaction, ids: Iterable<string>): Promise<readonly LinkIdentity[]> {
  const rows = await inChunks(transaction, ids, (chunk) =>
    statement(cypher`UNWIND ${value(chunk)} AS k
CALL (k) { MATCH (s:Statement {link: k}) RETURN s.predicate AS predicate, s.subject AS subject, s.object AS object, s.phase AS phase LIMIT 1 }
RETURN predicate, subject, object, phase`),
  );
  return rows.flatMap(([predicate, subject, object, phase]) => {
    const identity = linkOf({
      predicate: text(predicate) as Statement['predicate'],
      subject: text(subject),
      object: textOrNull(object),
      phase: textOrNull(phase),
    });
    return identity === null ? [] : [identity];
  });
}

async function loadRelationships(
  transaction: WriteTransaction,
  kind: LinkKind,
  links: readonly LinkIdentity[],
): Promise<ReadonlyMap<string, Properties>> {
  const rows = await inChunks(
    transaction,
    links.map(({ id }) => id),
    (chunk) =>
      statement(cypher`UNWIND ${value(chunk)} AS k MATCH ()-[r:${name(kind)} {id: k}]->() RETURN k, properties(r)`),
  );
  return new Map(rows.map(([id, stored]) => [text(id), properties(stored)]));
}

async function createMissing(
  transaction: WriteTransaction,
  kind: LinkKind,
  links: readonly LinkIdentity[],
): Promise<void> {
  const rows = links.map(({ id, subject, object }) => ({ id, subject, object }));
  await inChunks(transaction, rows, (chunk) =>
    statement(cypher`UNWIND ${value(chunk)} AS row
MATCH (a:Entity {id: row.subject}) MATCH (b:Entity {id: row.object})
CREATE (a)-[r:${name(kind)} {id: row.id}]->(b)`),
  );
}

interface End {
  readonly date: DateSpan | null;
  readonly sortKey: string;
}

async function loadEnds(
  transaction: WriteTransaction,
  links: readonly LinkIdentity[],
): Promise<ReadonlyMap<string, End>> {
  const ids = new Set(links.flatMap(({ subject, object }) => [subject, object]));
  const rows = await loadNodes(transaction.run.bind(transaction), 'Entity', ['id', 'date', 'sortKey'], ids);
  return new Map(
    rows.map(([id, date, sortKey]) => [
      text(id),
      { date: spanShown(jsonOrNull(date) as ShownDate | null), sortKey: text(sortKey) },
    ]),
  );
}

function endOf(ends: ReadonlyMap<string, End>, id: string): End {
  const end = ends.get(id);
  if (end === undefined) throw new BaylanysError('INTERNAL', `a link ends at '${id}', which the graph does not hold`);
  return end;
}

/** Links of these entities, in both directions. */
export async function linksOf(transaction: WriteTransaction, entities: Iterable<string>): Promise<readonly string[]> {
  const rows = await inChunks(transaction, entities, (chunk) =>
    statement(cypher`UNWIND ${value(chunk)} AS k MATCH (e:Entity {id: k})-[r]-() RETURN DISTINCT r.id`),
  );
  return [...new Set(rows.map(([id]) => text(id)))];
}

/** Takes a changed order key to the far ends: a country's new name reaches half of all links, so by value alone. */
export async function spreadSortKeys(
  transaction: WriteTransaction,
  sortKeys: readonly { readonly id: string; readonly sortKey: unknown }[],
): Promise<void> {
  await inChunks(transaction, sortKeys, (chunk) =>
    statement(cypher`UNWIND ${value(chunk)} AS row MATCH (e:Entity {id: row.id})
CALL (e, row) { MATCH (e)-[r]->() SET r.subjectSort = row.sortKey }
CALL (e, row) { MATCH (e)<-[r]-() SET r.objectSort = row.sortKey }
FINISH`),
  );
}
