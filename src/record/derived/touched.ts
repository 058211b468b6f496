// Derives what a recording touched and all that depends on it; everything else is as it was.
import { statement } from '../../cypher/print.js';
import { cypher, value, variable, type Fragment } from '../../cypher/tag.js';
import type { Row, WriteTransaction } from '../../graph/run.js';
import { inChunks } from '../chunks.js';
import { text, textOrNull } from '../properties.js';
import type { Difference } from './compare.js';
import { deriveBackings } from './backings.js';
import { shiftDegrees } from './degrees.js';
import { deriveEntities } from './entities.js';
import { deriveLinks, linksOf, spreadSortKeys } from './links.js';
import { derivePassages } from './passages.js';
import { deriveSources, withDerivatives } from './sources.js';
import { deriveStatements } from './statements.js';
import { deriveWithins, heldBy } from './within.js';

export interface Touched {
  readonly newSources: readonly string[];
  /** Known before, and described otherwise now. */
  readonly changedSources: readonly string[];
  /** Of these, those by which what rests on them is weighed otherwise. */
  readonly reweighedSources: readonly string[];
  readonly newStatements: readonly string[];
  /** Those that were ended, and all earlier versions of a key that has a new one. */
  readonly statements: readonly string[];
  /** New and corrected ones, and those that new statements cite. */
  readonly passages: readonly string[];
  readonly entities: Iterable<string>;
  readonly links: Iterable<string>;
}

/** What a changed source means for others: not its title. */
const ofWeight: ReadonlySet<string> = new Set(['roots', 'behind', 'publishedFrom', 'publishedTo', 'public']);

export async function deriveTouched(transaction: WriteTransaction, touched: Touched): Promise<void> {
  const fresh = new Set(touched.newSources);
  const statements = new Set(touched.statements);
  const entities = new Set(touched.entities);
  const links = new Set(touched.links);
  const bear = (rows: readonly Row[]): void => {
    for (const [id, subject, object, link] of rows) {
      statements.add(text(id));
      entities.add(text(subject));
      if (object !== null) entities.add(text(object));
      if (link !== null) links.add(text(link));
    }
  };

  const { changedSources, reweighedSources } = touched;
  const rerooted = reweighedSources.length === 0 ? [] : await withDerivatives(transaction, reweighedSources);
  const sources = await deriveSources(transaction, new Set([...fresh, ...changedSources, ...rerooted]));
  const weighed = idsWith(sources, ofWeight).filter((id) => !fresh.has(id));
  bear(await statementsRestingOn(transaction, [...new Set([...reweighedSources, ...weighed])]));

  const seen = idsWith(await deriveStatements(transaction, statements), new Set(['public']));
  bear(await bearings(transaction, seen, cypher`s.id = k`));
  await derivePassages(transaction, new Set([...touched.passages, ...(await citedBy(transaction, seen))]));

  const facts = await deriveEntities(transaction, entities);
  await spreadSortKeys(
    transaction,
    facts.filter(({ property }) => property === 'sortKey').map(({ id, computed }) => ({ id, sortKey: computed })),
  );
  const redated = idsWith(facts, new Set(['date']));
  await deriveBackings(
    transaction,
    new Set([...touched.newStatements, ...statements, ...(await statementsOf(transaction, redated))]),
  );
  for (const id of await linksOf(transaction, redated)) links.add(id);
  const { placed, shifts } = await deriveLinks(transaction, links);
  await shiftDegrees(transaction, shifts);

  const moved = await heldBy(transaction, new Set([...placed, ...idsWith(facts, new Set(['typeCode']))]));
  await deriveWithins(transaction, new Set([...entities, ...moved]));
}

function idsWith(differences: readonly Difference[], properties: ReadonlySet<string>): readonly string[] {
  return [...new Set(differences.filter(({ property }) => properties.has(property)).map(({ id }) => id))];
}

/** Those that these sources make, and those that name one of them behind what they say. */
async function statementsRestingOn(transaction: WriteTransaction, sources: readonly string[]): Promise<readonly Row[]> {
  if (sources.length === 0) return [];
  const own = await bearings(transaction, sources, cypher`s.source = k AND s.sortDay IS NOT NULL AND s.id IS NOT NULL`);
  // A list in a property has no index: every statement is looked at, which only a corrected source asks for.
  const naming = await transaction.run(
    statement(
      cypher`MATCH (s:Statement) WHERE any(d IN s.derivedFrom WHERE d IN ${value(sources)}) RETURN s.id, s.subject, s.object, s.link`,
    ),
  );
  return [...own, ...naming];
}

async function bearings(
  transaction: WriteTransaction,
  keys: readonly string[],
  where: Fragment,
): Promise<readonly Row[]> {
  return await inChunks(transaction, keys, (chunk) =>
    statement(
      cypher`UNWIND ${value(chunk)} AS k MATCH (s:Statement) WHERE ${where} RETURN s.id, s.subject, s.object, s.link`,
    ),
  );
}

/** All statements that have one of these as subject or object. */
async function statementsOf(transaction: WriteTransaction, entities: readonly string[]): Promise<readonly string[]> {
  const of = (end: Fragment): Fragment => cypher`${end} = k AND s.sortDay IS NOT NULL AND s.id IS NOT NULL`;
  const asSubject = await bearings(transaction, entities, of(cypher`s.subject`));
  const asObject = await bearings(transaction, entities, of(cypher`s.object`));
  return [...asSubject, ...asObject].map(([id]) => text(id));
}

async function citedBy(transaction: WriteTransaction, statements: readonly string[]): Promise<readonly string[]> {
  const p = variable('p');
  const rows = await inChunks(transaction, statements, (chunk) =>
    statement(
      cypher`UNWIND ${value(chunk)} AS k MATCH (:Statement {id: k})-[:CITES]->(${p}:Passage) RETURN DISTINCT ${p}.id`,
    ),
  );
  return rows.map(([id]) => textOrNull(id)).filter((id) => id !== null);
}
