// The world as files for Neo4j's importer. Each property comes from the very function that makes the recorder's, so that
// what is stored is what the recorder would store.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { LinkKind } from '../../../src/generated/schema.js';
import { boundsOf } from '../../../src/model/dates.js';
import { backingOf } from '../../../src/model/derive/backing.js';
import { firstDayOf, weighLink } from '../../../src/model/derive/link.js';
import { hasSupport } from '../../../src/model/derive/stances.js';
import { OPEN_FROM } from '../../../src/model/days.js';
import { labelOfKind } from '../../../src/model/vocabulary.js';
import { backingProperties } from '../../../src/record/derived/backings.js';
import { degreesToProperties } from '../../../src/record/derived/degrees.js';
import { entityProperties } from '../../../src/record/derived/entity-properties.js';
import { linkProperties } from '../../../src/record/derived/link-properties.js';
import { newStatementProperties } from '../../../src/record/statement-node.js';
import { LEAST_SOURCES, PUBLIC_BY_DAY } from '../strict.js';
import { recorded, type Saying } from '../world/evidence.js';
import { degreeOf, isMarked } from '../world/web.js';
import { endOf, type End, type SaidLink, type World } from '../world/world.js';
import { entityColumns, linkColumns, statementColumns } from './columns.js';
import { ARRAY_DELIMITER, field, fieldsOf, header, openCsv, type CsvFile } from './csv.js';
import type { SavedWeb } from './saved-web.js';

export interface WorldFiles {
  readonly nodes: readonly string[];
  readonly links: readonly string[];
}

function statementWriter(file: CsvFile, { sources: { knowledge } }: World) {
  return (saying: Saying, notBefore: number): void => {
    const { written, statement } = saying;
    const source = knowledge.source(statement.source);
    file.write([
      'Statement',
      ...fieldsOf(statementColumns, {
        ...newStatementProperties(written, source, recorded),
        ...backingProperties(backingOf(statement, knowledge, notBefore), source.published),
      }),
    ]);
  };
}

type WriteStatement = ReturnType<typeof statementWriter>;

function writeThings(file: CsvFile, world: World, writeStatement: WriteStatement): readonly End[] {
  const ends: End[] = [];
  for (const { thing, facts, dating } of world.things()) {
    const degrees = world.web.degrees[ends.length] ?? new Map<LinkKind, number>();
    const labels = ['Entity', labelOfKind(thing.kind), ...(isMarked(degreeOf(degrees)) ? ['Hub'] : [])];
    const declared = { kind: thing.kind, unnamed: false, declaredBy: ['bench'] };
    const properties = { ...declared, ...entityProperties(facts, true), ...degreesToProperties(degrees) };
    file.write([field(thing.id), field(labels.join(ARRAY_DELIMITER)), ...fieldsOf(entityColumns, properties)]);
    const end = endOf(facts);
    ends.push(end);
    if (dating !== null) writeStatement(dating, end.date === null ? OPEN_FROM : boundsOf(end.date).from);
  }
  return ends;
}

/** Whether it passes the class `strict`, by the rules of the model and not by what is stored. */
function passesStrictly({ facts, sayings, subject, object }: SaidLink, { sources: { knowledge } }: World): boolean {
  const dates = { subjectDate: subject.date, objectDate: object.date };
  const passing = sayings
    .map(({ statement }) => statement)
    .filter((statement) => backingOf(statement, knowledge, firstDayOf(dates)).publicFrom <= PUBLIC_BY_DAY);
  const { id, kind, phase } = facts;
  const identity = { id, kind, phase, subject: facts.subject, object: facts.object };
  const { shown } = weighLink({ identity, statements: passing, ...dates }, knowledge);
  return hasSupport(shown.standing) && shown.independentSourceCount >= LEAST_SOURCES;
}

function writeLinks(file: CsvFile, world: World, ends: readonly End[], writeStatement: WriteStatement) {
  const links: (readonly [number, number, 0 | 1 | 2])[] = [];
  for (const link of world.links(ends)) {
    const { edge, facts, sayings, subject, object } = link;
    const sortKeys = { subject: subject.sortKey, object: object.sortKey };
    const ids = [facts.subject, facts.object, facts.kind].map(field);
    file.write([...ids, ...fieldsOf(linkColumns, linkProperties(facts, true, sortKeys))]);
    const notBefore = firstDayOf({ subjectDate: subject.date, objectDate: object.date });
    for (const saying of sayings) writeStatement(saying, notBefore);
    links.push([edge.subject, edge.object, passesStrictly(link, world) ? 2 : hasSupport(facts.standing) ? 1 : 0]);
  }
  return links;
}

export function writeWorld(folder: string, world: World, savedWeb: string): WorldFiles {
  mkdirSync(folder, { recursive: true });
  const [things, links, statements] = ['things.csv', 'links.csv', 'statements.csv'].map((name) => join(folder, name));
  if (things === undefined || links === undefined || statements === undefined) throw new Error('three files');
  const ofStatements = openCsv(statements, [':LABEL', ...header(statementColumns)]);
  const ofThings = openCsv(things, ['id:ID', ':LABEL', ...header(entityColumns)]);
  const ofLinks = openCsv(links, [':START_ID', ':END_ID', ':TYPE', ...header(linkColumns)]);
  const writeStatement = statementWriter(ofStatements, world);
  const ends = writeThings(ofThings, world, writeStatement);
  const saved: SavedWeb = {
    things: world.web.things,
    links: writeLinks(ofLinks, world, ends, writeStatement),
  };
  for (const file of [ofStatements, ofThings, ofLinks]) file.close();
  writeFileSync(savedWeb, JSON.stringify(saved));
  return { nodes: [things, statements], links: [links] };
}
