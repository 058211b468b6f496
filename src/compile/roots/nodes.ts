// `node` and `nodes`: anything by its id.
import { cypher, join, name, param, value, variable, type Fragment } from '../../cypher/tag.js';
import { BaylanysError } from '../../errors.js';
import { classOfId } from '../../model/ids.js';
import { cells, type Emitted } from '../emit.js';
import { part, type Input, type Variables } from '../observe.js';
import { LARGEST_PAGE } from '../page.js';
import { withEvidence, type Scope } from '../scope.js';
import { argumentsOf, type Field } from '../selection.js';
import { visible } from '../visibility.js';
import { idOf, type Root } from './root.js';

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
  outer: Scope,
  field: Field,
  ids: IdRead,
): { query: Fragment | null; read: (items: readonly unknown[], input: Input) => ReadonlyMap<string, unknown> } {
  const scope = withEvidence(outer, argumentsOf(field));
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

export function nodeRoot(scope: Scope, field: Field): Root {
  const id = idOf(field);
  const { query, read } = byIds(scope, field, (variables) => [String(id.read(variables))]);
  return { query, project: (items, input) => [...read(items, input).values()][0] ?? null };
}

export function nodesRoot(scope: Scope, field: Field): Root {
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
