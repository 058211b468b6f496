// Root fields: each becomes one statement, one row an item.
import { getNamedType } from 'graphql';
import type { EntityKind, LinkKind } from '../generated/schema.js';
import { cypher, join, name, param, truth, value, variable, type Fragment, type Variable } from '../cypher/tag.js';
import { BaylanysError } from '../errors.js';
import { classOfId } from '../model/ids.js';
import { linkKindNames } from '../model/vocabulary.js';
import { argument } from './argument.js';
import { connectionOf, type ConnectionPlan } from './connection.js';
import { cells, type Emitted } from './emit.js';
import { entityList, foldedText } from './entity-filter.js';
import { linkFilter } from './link.js';
import type { Branch, ListSource } from './list.js';
import { choice, choices, isGiven, part, type Arg, type Input, type Variables } from './observe.js';
import { LARGEST_PAGE, pageOf } from './page.js';
import type { Scope } from './scope.js';
import { argumentsOf, objectType, type Field } from './selection.js';
import { statementConnection } from './statements.js';
import { certain } from './tri.js';
import { visible } from './visibility.js';

/** A root field's statement (null where nothing needs asking) and what makes the answer of its rows. */
export interface Root {
  readonly query: Fragment | null;
  readonly project: (items: readonly unknown[], input: Input) => unknown;
}

function one(match: Fragment, emitted: Emitted): Root {
  return {
    query: cypher`${match} RETURN ${emitted.expression} AS item`,
    project: (items, input) => (items.length === 0 ? null : emitted.project(items[0], input)),
  };
}

/** The page row by row; whatever stands beside it comes as one map, so that it cannot be taken for an item. */
function list(plan: ConnectionPlan): Root {
  const beside = cypher`RETURN {beside: ${plan.beside}} AS item`;
  const query = plan.page === null ? beside : plan.hasBeside ? cypher`${plan.page} UNION ALL ${beside}` : plan.page;
  return {
    query,
    project: (items, input) => {
      const rows = items.filter((item) => Array.isArray(item));
      const found = items.find((item) => !Array.isArray(item)) as { beside: readonly unknown[] } | undefined;
      return plan.project(rows, found?.beside ?? [], input);
    },
  };
}

function connectionType(scope: Scope, field: Field) {
  return objectType(scope.compilation, getNamedType(field.definition.type).name);
}

function idOf(field: Field): Arg {
  return part(argumentsOf(field), 'id');
}

function entityRoot(scope: Scope, field: Field): Root {
  const n = variable('n');
  const label = name(getNamedType(field.definition.type).name);
  const match = cypher`MATCH (${n}:Entity) WHERE ${n}.id = ${argument(idOf(field))} AND ${n}:${label} AND ${visible(n)}`;
  return one(match, scope.emit.entity(scope, field, n));
}

function statementRoot(scope: Scope, field: Field): Root {
  const s = variable('s');
  const match = cypher`MATCH (${s}:Statement) WHERE ${s}.id = ${argument(idOf(field))} AND ${visible(s)}`;
  return one(match, scope.emit.statement(scope, field, s));
}

function sourceRoot(scope: Scope, field: Field): Root {
  const o = variable('o');
  const match = cypher`MATCH (${o}:Source) WHERE ${o}.id = ${argument(idOf(field))} AND ${visible(o)}`;
  return one(match, scope.emit.source(scope, field, o));
}

const nothingFound: Root = { query: null, project: () => null };

/** A link's id holds its kind, and its kind's index holds it; an id of no known kind is no link's. */
function linkRoot(scope: Scope, field: Field): Root {
  const id = idOf(field);
  const kind = scope.compilation.know((variables) => {
    const found = classOfId(String(id.read(variables)));
    return found?.of === 'LINK' ? found.kind : null;
  });
  if (kind === null) return nothingFound;
  const r = variable('r');
  const match = cypher`MATCH ()-[${r}:${name(kind)}]->() WHERE ${r}.id = ${argument(id)} AND ${visible(r)}`;
  return one(match, scope.emit.link(scope, field, r));
}

function entitiesRoot(kind: EntityKind): (scope: Scope, field: Field) => Root {
  const dated = kind === 'INCIDENT' || kind === 'ARREST';
  return (scope, field) => {
    const { compilation } = scope;
    const args = argumentsOf(field);
    const where = part(args, 'where');
    const by = choice(compilation, part(part(args, 'orderBy'), 'by')) ?? (dated ? 'DATE' : 'NAME');
    const descending = choice(compilation, part(part(args, 'orderBy'), 'direction')) === 'DESC';
    const key = by === 'ID' ? 'id' : by === 'DATE' || !dated ? 'sortKey' : 'nameSort';
    const n = variable('n');
    const { criterion, branches, overlapping } = entityList(compilation, where, part(args, 'match'), n, kind, key);
    return list(
      connectionOf(compilation, connectionType(scope, field), field, {
        source: { carried: [n], branches, overlapping, imports: [] },
        page: pageOf(compilation, args, field.name, { tag: by, descending }),
        criterion,
        node: (selected) => scope.emit.entity(scope, selected, n),
        edgeFields: {},
        extras: {},
      }),
    );
  };
}

function branchesOfKinds(kinds: readonly LinkKind[], r: Variable, demands: readonly Fragment[]): readonly Branch[] {
  const keys = [cypher`${r}.id`];
  // An empty list of kinds asks for nothing.
  if (kinds.length === 0) return [{ match: cypher`MATCH ()-[${r}]->()`, where: [cypher`false`], within: null, keys }];
  return kinds.map((kind) => ({
    match: cypher`MATCH ()-[${r}:${name(kind)}]->()`,
    where: demands,
    within: null,
    keys,
  }));
}

function linksRoot(scope: Scope, field: Field): Root {
  const { compilation } = scope;
  const args = argumentsOf(field);
  const where = part(args, 'where');
  const r = variable('r');
  const criterion = linkFilter(compilation, where, r);
  const threshold = choice(compilation, part(args, 'match')) === 'DEFINITE' ? criterion.definite : criterion.possible;
  const given = isGiven(compilation, where);
  const asked = given ? (choices(compilation, part(where, 'kinds')) as readonly LinkKind[] | null) : null;
  const end = (key: 'subject' | 'object'): Fragment | null =>
    given && isGiven(compilation, part(where, key)) ? argument(part(where, key)) : null;
  const subject = end('subject');
  const object = end('object');
  const a = variable('a');
  const demands = [visible(r), cypher`${r}.supported`, threshold];
  const source: ListSource =
    subject !== null || object !== null
      ? {
          carried: [r],
          imports: [],
          overlapping: false,
          branches: [
            {
              match: subject !== null ? cypher`MATCH (${a}:Entity)-[${r}]->()` : cypher`MATCH ()-[${r}]->(${a}:Entity)`,
              where: [cypher`${a}.id = ${subject ?? object ?? cypher`null`}`, visible(a), ...demands],
              within: null,
              keys: [cypher`${r}.id`],
            },
          ],
        }
      : {
          carried: [r],
          imports: [],
          overlapping: false,
          branches: branchesOfKinds(asked ?? linkKindNames, r, demands),
        };
  return list(
    connectionOf(compilation, connectionType(scope, field), field, {
      source,
      page: pageOf(compilation, args, field.name, { tag: 'ID', descending: false }),
      criterion,
      node: (selected) => scope.emit.link(scope, selected, r),
      edgeFields: {},
      extras: {},
    }),
  );
}

function sourcesRoot(scope: Scope, field: Field): Root {
  const { compilation } = scope;
  const args = argumentsOf(field);
  const where = part(args, 'where');
  const given = isGiven(compilation, where);
  const has = (key: string): boolean => given && isGiven(compilation, part(where, key));
  const by = choice(compilation, part(part(args, 'orderBy'), 'by')) ?? 'NAME';
  const descending = choice(compilation, part(part(args, 'orderBy'), 'direction')) === 'DESC';
  const o = variable('o');
  const demands = [visible(o)];
  if (has('ids')) demands.push(cypher`${o}.id IN ${argument(part(where, 'ids'))}`);
  if (has('kinds')) demands.push(cypher`${o}.kind IN ${argument(part(where, 'kinds'))}`);
  if (has('text')) demands.push(cypher`${o}.nameText CONTAINS ${foldedText(part(where, 'text'))}`);
  const id = cypher`${o}.id`;
  const keys = by === 'ID' ? [id] : [by === 'NAME' ? cypher`${o}.nameSort` : cypher`${o}.sortDay`, id];
  return list(
    connectionOf(compilation, connectionType(scope, field), field, {
      source: {
        carried: [o],
        imports: [],
        overlapping: false,
        branches: [{ match: cypher`MATCH (${o}:Source)`, where: demands, within: null, keys }],
      },
      page: pageOf(compilation, args, field.name, { tag: by, descending }),
      criterion: certain(truth),
      node: (selected) => scope.emit.source(scope, selected, o),
      edgeFields: {},
      extras: {},
    }),
  );
}

type IdRead = (variables: Variables) => readonly string[];

/** What an id can name, as far as it decides where to look: `LINK:ALLIED_WITH`, `ENTITY`, `STATEMENT`… */
function placeOfId(id: string): string | null {
  const found = classOfId(id);
  if (found === null) return null;
  return found.of === 'LINK' ? `LINK:${found.kind}` : found.of;
}

/** Things of one class among the ids: how to match them, and how to read them. */
function nodesIn(scope: Scope, field: Field, place: string, ids: IdRead): { query: Fragment; emitted: Emitted } {
  const x = variable('n');
  const mine = param((input) => ids((input as Input).variables).filter((id) => placeOfId(id) === place));
  const matched = (pattern: Fragment, emitted: Emitted) => ({
    query: cypher`MATCH ${pattern} WHERE ${x}.id IN ${mine} AND ${visible(x)}`,
    emitted,
    id: cypher`${x}.id`,
  });
  const made = (() => {
    switch (place) {
      case 'ENTITY':
        return matched(cypher`(${x}:Entity)`, scope.emit.entity(scope, field, x));
      case 'STATEMENT':
        return matched(cypher`(${x}:Statement)`, scope.emit.statement(scope, field, x));
      case 'PASSAGE':
        return matched(cypher`(${x}:Passage)`, scope.emit.passage(scope, field, x));
      case 'SOURCE':
        return matched(cypher`(${x}:Source)`, scope.emit.source(scope, field, x));
      default:
        return matched(cypher`()-[${x}:${name(place.slice('LINK:'.length))}]->()`, scope.emit.link(scope, field, x));
    }
  })();
  return {
    query: cypher`${made.query} RETURN [${made.id}, ${value(place)}, ${made.emitted.expression}] AS item`,
    emitted: made.emitted,
  };
}

/** Things of any class by their ids: only the classes that the ids name are asked for. */
function byIds(
  scope: Scope,
  field: Field,
  ids: IdRead,
): { query: Fragment | null; read: (items: readonly unknown[], input: Input) => ReadonlyMap<string, unknown> } {
  const places = scope.compilation.know((variables) =>
    [...new Set(ids(variables).map(placeOfId))]
      .filter((place) => place !== null)
      .sort()
      .join(' '),
  );
  if (places === '') return { query: null, read: () => new Map() };
  const found = new Map(places.split(' ').map((place) => [place, nodesIn(scope, field, place, ids)]));
  return {
    query: join(
      [...found.values()].map(({ query }) => query),
      cypher` UNION ALL `,
    ),
    read: (items, input) =>
      new Map(
        items.map((item) => {
          const [id, place, cell] = cells(item);
          return [id as string, found.get(place as string)?.emitted.project(cell, input)];
        }),
      ),
  };
}

function nodeRoot(scope: Scope, field: Field): Root {
  const id = idOf(field);
  const { query, read } = byIds(scope, field, (variables) => [String(id.read(variables))]);
  return { query, project: (items, input) => [...read(items, input).values()][0] ?? null };
}

function nodesRoot(scope: Scope, field: Field): Root {
  const arg = part(argumentsOf(field), 'ids');
  const ids: IdRead = (variables) => {
    const asked = arg.read(variables) as readonly string[];
    if (asked.length > LARGEST_PAGE) {
      throw new BaylanysError(
        'BAD_USER_INPUT',
        `ids takes up to ${LARGEST_PAGE} ids, not ${asked.length}: ask in several requests`,
        { at: 'ids' },
      );
    }
    return asked;
  };
  const { query, read } = byIds(scope, field, ids);
  return {
    query,
    project: (items, input) => {
      const found = read(items, input);
      return ids(input.variables).map((id) => found.get(id) ?? null);
    },
  };
}

function statementsRoot(scope: Scope, field: Field): Root {
  return list(statementConnection(scope, field, field.name, [], []));
}

/** Every root field that compiles; `about` is answered elsewhere. */
export const roots: Readonly<Record<string, (scope: Scope, field: Field) => Root>> = {
  node: nodeRoot,
  nodes: nodesRoot,
  incident: entityRoot,
  incidents: entitiesRoot('INCIDENT'),
  series: entityRoot,
  seriesList: entitiesRoot('SERIES'),
  group: entityRoot,
  groups: entitiesRoot('GROUP'),
  person: entityRoot,
  people: entitiesRoot('PERSON'),
  organization: entityRoot,
  organizations: entitiesRoot('ORGANIZATION'),
  place: entityRoot,
  places: entitiesRoot('PLACE'),
  law: entityRoot,
  laws: entitiesRoot('LAW'),
  arrest: entityRoot,
  arrests: entitiesRoot('ARREST'),
  source: sourceRoot,
  sources: sourcesRoot,
  statement: statementRoot,
  statements: statementsRoot,
  link: linkRoot,
  links: linksRoot,
};
