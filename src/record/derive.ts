// Derives the whole graph anew from its statements, or says where what is stored differs from that.
import { statement } from '../cypher/print.js';
import { cypher, name, value } from '../cypher/tag.js';
import type { Graph, WriteTransaction } from '../graph/run.js';
import { RULE_VERSION } from '../model/derive/rules.js';
import type { Difference } from './derived/compare.js';
import { deriveBackings } from './derived/backings.js';
import { deriveDegrees } from './derived/degrees.js';
import { deriveEntities } from './derived/entities.js';
import { deriveLinks } from './derived/links.js';
import { derivePassages } from './derived/passages.js';
import { deriveSources } from './derived/sources.js';
import { deriveStatements } from './derived/statements.js';
import { deriveWithins } from './derived/within.js';
import { stampRules, takeLock, WRITE_MS } from './lock.js';
import { text } from './properties.js';

export type { Difference } from './derived/compare.js';

export interface DerivationReport {
  /** How many things were derived: sources, statements, passages, entities, links. */
  readonly derived: number;
  /** How many of their stored properties were not what the rules make of the statements, and are now. */
  readonly corrected: number;
}

type InTransaction = <T>(work: (transaction: WriteTransaction) => Promise<T>) => Promise<T>;

/**
 * In pages, each a transaction of its own, so that a graph of any size can be derived; the rules are stamped at the end, so
 * that one that was broken off is done again. Until then recordings are refused.
 */
export async function deriveAll(graph: Graph): Promise<DerivationReport> {
  const inTransaction: InTransaction = (work) =>
    graph.write(
      async (transaction) => {
        await takeLock(transaction);
        return await work(transaction);
      },
      { timeoutMs: WRITE_MS },
    );
  let corrected = 0;
  const derived = await derivePages(inTransaction, (found) => (corrected += found.length));
  await inTransaction((transaction) => stampRules(transaction, RULE_VERSION));
  return { derived, corrected };
}

/** Whether the graph was derived by other rules than this program's, and so derived anew now. */
export async function deriveIfRulesChanged(graph: Graph): Promise<boolean> {
  const found = await graph.read(statement(cypher`MATCH (d:Derivation) RETURN d.ruleVersion`));
  if (found[0]?.[0] === RULE_VERSION) return false;
  await deriveAll(graph);
  return true;
}

/** Thrown to roll back: the check derives everything as it would be kept, looks, and keeps nothing. */
class RolledBack extends Error {}

/** Every difference between what is stored and what the rules make of the statements. Writers wait meanwhile. */
export async function checkDerived(graph: Graph): Promise<readonly Difference[]> {
  const differences: Difference[] = [];
  const done = new RolledBack();
  try {
    await graph.write(
      async (transaction) => {
        await takeLock(transaction);
        await derivePages(
          (work) => work(transaction),
          (found) => differences.push(...found),
        );
        throw done;
      },
      { timeoutMs: WRITE_MS },
    );
  } catch (error) {
    if (error !== done) throw error;
  }
  return differences;
}

const PAGE = 500;
type Derive = (transaction: WriteTransaction, ids: readonly string[]) => Promise<readonly Difference[]>;

/** In this order each finds derived what it reads. Gives how many things there are. */
async function derivePages(
  inTransaction: InTransaction,
  report: (found: readonly Difference[]) => void,
): Promise<number> {
  const page = (label: string) => (after: string) =>
    statement(
      cypher`MATCH (n:${name(label)}) WHERE n.id > ${value(after)} RETURN n.id ORDER BY n.id LIMIT ${value(PAGE)}`,
    );
  const pageOfLinks = (after: string) =>
    statement(cypher`MATCH (s:Statement) WHERE s.link > ${value(after)}
WITH DISTINCT s.link AS link ORDER BY link LIMIT ${value(PAGE)} RETURN link`);
  const each = async (pageAfter: (after: string) => ReturnType<typeof statement>, derive: Derive): Promise<number> => {
    let count = 0;
    for (let after: string | null = ''; after !== null;) {
      const from: string = after;
      const ids: readonly string[] = await inTransaction(async (transaction) => {
        const found = (await transaction.run(pageAfter(from))).map(([id]) => text(id));
        report(await derive(transaction, found));
        return found;
      });
      count += ids.length;
      after = ids.length < PAGE ? null : (ids.at(-1) ?? null);
    }
    return count;
  };
  const sources = await each(page('Source'), deriveSources);
  const statements = await each(page('Statement'), deriveStatements);
  const passages = await each(page('Passage'), derivePassages);
  const entities = await each(page('Entity'), deriveEntities);
  await each(page('Statement'), deriveBackings);
  const links = await each(pageOfLinks, async (transaction, ids) => (await deriveLinks(transaction, ids)).differences);
  await inTransaction(async (transaction) => report(await removeUnfounded(transaction)));
  await each(page('Entity'), deriveDegrees);
  await each(page('Entity'), deriveWithins);
  return sources + statements + passages + entities + links;
}

/** A relationship that no statement names is no link: it cannot come of the write path, and goes. */
async function removeUnfounded(transaction: WriteTransaction): Promise<readonly Difference[]> {
  const rows = await transaction.run(
    statement(cypher`MATCH (:Entity)-[r]->() WHERE NOT EXISTS { MATCH (s:Statement) WHERE s.link = r.id }
WITH r, coalesce(r.id, elementId(r)) AS id DELETE r RETURN id`),
  );
  return rows.map(([id]) => ({ id: text(id), property: 'id', stored: id, computed: null }));
}
