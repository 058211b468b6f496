// The connection of what a search found: like other connections, but made of ranked candidates rather than of a page of rows.
import type { GraphQLObjectType } from 'graphql';
import { cypher, type Fragment, type Variable } from '../cypher/tag.js';
import { BaylanysError } from '../errors.js';
import { countBound } from './connection.js';
import { cells, emptyProjected, row, type Projected, type Row } from './emit.js';
import { noHook, readJson, type Json } from './json.js';
import { part, type Input } from './observe.js';
import type { Page } from './page.js';
import type { Scope } from './scope.js';
import { cursorKeys, pageOfFound, type Candidates, type Found, type FoundPage } from './search-found.js';
import { argumentsOf, isTypeName, objectTypeOf, selectedFields, type Field } from './selection.js';

export interface FoundConnection {
  /** What is selected of each item. */
  readonly item: Fragment;
  /** Whether anything of the items is. */
  readonly selects: boolean;
  readonly project: (candidates: Candidates, input: Input) => Projected;
}

/** A part of an edge: of what was found, and of what was fetched of it. */
type EdgePart = (found: Found, slots: readonly unknown[], input: Input) => unknown;

function matchedName(scope: Scope, field: Field, items: Row, n: Variable): EdgePart {
  const names = items.add(cypher`${n}.names`, 'names');
  const description = items.add(cypher`${n}.description`, 'description');
  const read = readJson(scope, objectTypeOf(scope.compilation, field), field, row(), noHook);
  return ({ fit }, slots, input) => {
    const json = cells(slots[names])[fit.name] ?? slots[description];
    return typeof json === 'string' ? read(JSON.parse(json) as Json, [], input, 0) : null;
  };
}

function edgePart(scope: Scope, field: Field, items: Row, page: Page, n: Variable): EdgePart {
  switch (field.name) {
    case 'cursor':
      return (found, _slots, input) => page.cursorOf(cursorKeys(found), input);
    case 'match':
      return () => 'DEFINITE';
    case 'how':
      return ({ fit }) => fit.how;
    case 'typos':
      return ({ fit }) => fit.typos;
    case 'matchedName':
      return matchedName(scope, field, items, n);
    case 'node': {
      const node = scope.emit.entity(scope, field, n);
      const slot = items.add(node.expression);
      return (_found, slots, input) => node.project(slots[slot], input);
    }
    default:
      throw new BaylanysError('INTERNAL', `no rule for the edge's field ${field.name}`);
  }
}

/** A part of the connection. */
type ConnectionPart = (found: FoundPage, candidates: Candidates, input: Input) => unknown;

function pageInfo(scope: Scope, field: Field, page: Page): ConnectionPart {
  const type = objectTypeOf(scope.compilation, field);
  const fields = selectedFields(scope.compilation, type, field.nodes);
  return ({ page: found, more }, _candidates, input) => {
    const cursor = (one: Found | undefined): string | null => (one ? page.cursorOf(cursorKeys(one), input) : null);
    const made = emptyProjected();
    for (const { responseKey, name } of fields) {
      if (name === '__typename') made[responseKey] = type.name;
      else if (name === 'hasNextPage') made[responseKey] = more;
      else if (name === 'hasPreviousPage') made[responseKey] = page.bounded;
      else made[responseKey] = cursor(name === 'startCursor' ? found[0] : found.at(-1));
    }
    return made;
  };
}

function connectionPart(scope: Scope, field: Field, items: Row, page: Page, n: Variable): ConnectionPart {
  switch (field.name) {
    case 'edges': {
      const type = objectTypeOf(scope.compilation, field);
      const parts = selectedFields(scope.compilation, type, field.nodes).map((selected) => ({
        responseKey: selected.responseKey,
        read: isTypeName(selected) ? (): unknown => type.name : edgePart(scope, selected, items, page, n),
      }));
      const edgeOf = (found: Found, input: Input): Projected => {
        const made = emptyProjected();
        for (const { responseKey, read } of parts) made[responseKey] = read(found, found.selected ?? [], input);
        return made;
      };
      return ({ page: found }, _candidates, input) => found.map((one) => edgeOf(one, input));
    }
    case 'nodes': {
      const node = scope.emit.entity(scope, field, n);
      const slot = items.add(node.expression);
      return ({ page: found }, _candidates, input) =>
        found.map(({ selected }) => node.project(selected?.[slot], input));
    }
    case 'pageInfo':
      return pageInfo(scope, field, page);
    case 'candidatesCut':
      return (_found, { cut }) => cut;
    case 'totalCount':
    case 'totalCountIsExact': {
      const upTo = countBound(part(argumentsOf(field), 'upTo'));
      return field.name === 'totalCount'
        ? (_found, { found }, input) => Math.min(found.length, upTo(input))
        : (_found, { found, cut }, input) => !cut && found.length <= upTo(input);
    }
    default:
      throw new BaylanysError('INTERNAL', `no rule for the connection's field ${field.name}`);
  }
}

export function foundConnection(
  scope: Scope,
  type: GraphQLObjectType,
  field: Field,
  page: Page,
  n: Variable,
): FoundConnection {
  const items = row();
  const parts = selectedFields(scope.compilation, type, field.nodes).map((selected) => ({
    responseKey: selected.responseKey,
    read: isTypeName(selected) ? (): unknown => type.name : connectionPart(scope, selected, items, page, n),
  }));
  return {
    item: items.list(),
    selects: items.count() > 0,
    project: (candidates, input) => {
      const { page: found, more } = pageOfFound(candidates, page.after(input), page.size(input));
      // What went between the two statements is not there any more.
      const there = { page: items.count() === 0 ? found : found.filter(({ selected }) => selected !== null), more };
      const made = emptyProjected();
      for (const { responseKey, read } of parts) made[responseKey] = read(there, candidates, input);
      return made;
    },
  };
}
