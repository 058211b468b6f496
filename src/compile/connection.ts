// Relay connections: one page text whose rows hold keys, match and whatever the edges select, and counts beside it.
import type { GraphQLObjectType } from 'graphql';
import { cypher, type Fragment } from '../cypher/tag.js';
import { BaylanysError } from '../errors.js';
import { cells, emptyProjected, projectParts, row, type Emitted, type Part, type Projected, type Row } from './emit.js';
import { countText, pageText, type ListSource } from './list.js';
import { part, type Arg, type Compilation, type Input } from './observe.js';
import type { Page } from './page.js';
import { argumentsOf, objectTypeOf, selectedFields, type Field } from './selection.js';
import type { Criterion } from './tri.js';

const MOST_COUNTED = 1_000_000;

/** What a connection lists, and how the parts of its edges are made. */
export interface Listed {
  readonly source: ListSource;
  readonly page: Page;
  /** Of the filter, for each edge's `match`; the branches already hold its threshold. */
  readonly criterion: Criterion;
  readonly node: (field: Field) => Emitted;
  /** Further fields of the edges (`link`), by name. */
  readonly edgeFields: Readonly<Record<string, (field: Field) => Emitted>>;
  /** Further fields of the connection (`stated`), by name: read once, beside the page. */
  readonly extras: Readonly<Record<string, (field: Field) => Emitted>>;
}

/** A connection in two parts: the page's rows (null where no page is selected) and one list of everything else. */
export interface ConnectionPlan {
  readonly page: Fragment | null;
  readonly beside: Fragment;
  readonly hasBeside: boolean;
  readonly project: (rows: readonly unknown[], beside: readonly unknown[], input: Input) => Projected;
}

interface ReadPage {
  readonly rows: readonly (readonly unknown[])[];
  readonly more: boolean;
}

function readPage(page: Page, rows: readonly unknown[], input: Input): ReadPage {
  const size = page.size(input);
  const kept = rows.slice(0, size).map(cells);
  return { rows: page.backwards ? kept.reverse() : kept, more: rows.length > size };
}

export function countBound(arg: Arg): (input: Input) => number {
  return ({ variables }) => {
    const upTo = arg.read(variables);
    if (typeof upTo !== 'number' || upTo < 0 || upTo > MOST_COUNTED) {
      throw new BaylanysError('BAD_USER_INPUT', `upTo takes 0 to ${MOST_COUNTED}, not ${String(upTo)}`, { at: 'upTo' });
    }
    return upTo;
  };
}

type RowReader = (slots: readonly unknown[], input: Input) => unknown;
type CursorOf = (slots: readonly unknown[], input: Input) => string;

/** One part of an edge, added to the page's row. */
function edgePart(listed: Listed, field: Field, items: Row, cursor: CursorOf): RowReader {
  switch (field.name) {
    case 'cursor':
      return cursor;
    case 'match': {
      if (listed.criterion.certain) return () => 'DEFINITE';
      const slot = items.add(cypher`coalesce(${listed.criterion.definite}, false)`, 'match');
      return (slots) => (slots[slot] === true ? 'DEFINITE' : 'POSSIBLE');
    }
    default: {
      const emit = field.name === 'node' ? listed.node : listed.edgeFields[field.name];
      if (!emit) throw new BaylanysError('INTERNAL', `no rule for the edge's field ${field.name}`);
      const emitted = emit(field);
      const slot = items.add(emitted.expression);
      return (slots, input) => emitted.project(slots[slot], input);
    }
  }
}

function pageInfoPart(compilation: Compilation, page: Page, field: Field, cursor: CursorOf) {
  const fields = selectedFields(compilation, objectTypeOf(compilation, field), field.nodes);
  const asksCursors = fields.some(({ name }) => name === 'startCursor' || name === 'endCursor');
  const at = (slots: readonly unknown[] | undefined, input: Input): string | null =>
    slots === undefined ? null : cursor(slots, input);
  const read = ({ rows, more }: ReadPage, input: Input): Projected => {
    const made = emptyProjected();
    for (const { responseKey, name } of fields) {
      if (name === 'hasNextPage') made[responseKey] = page.backwards ? page.bounded : more;
      else if (name === 'hasPreviousPage') made[responseKey] = page.backwards ? more : page.bounded;
      else made[responseKey] = at(name === 'startCursor' ? rows[0] : rows.at(-1), input);
    }
    return made;
  };
  return { read, asksCursors };
}

export function connectionOf(
  compilation: Compilation,
  type: GraphQLObjectType,
  field: Field,
  listed: Listed,
): ConnectionPlan {
  const items = row();
  const beside = row();
  let hasBeside = false;
  let hasPage = false;
  const keyCount = listed.source.branches[0]?.keys.length ?? 0;
  let hasCursors = false;
  // The order keys stand at the end of a row, and only where a cursor is selected.
  const cursor = (slots: readonly unknown[], input: Input): string =>
    listed.page.cursorOf(slots.slice(-keyCount), input);
  const pageParts: { responseKey: string; read: (read: ReadPage, input: Input) => unknown }[] = [];
  const besideParts: Part[] = [];
  const order: string[] = [];

  for (const selected of selectedFields(compilation, type, field.nodes)) {
    const { responseKey, name } = selected;
    order.push(responseKey);
    if (name === 'edges') {
      hasPage = true;
      const edgeType = objectTypeOf(compilation, selected);
      const edgeFields = selectedFields(compilation, edgeType, selected.nodes);
      hasCursors ||= edgeFields.some((edgeField) => edgeField.name === 'cursor');
      const parts: Part[] = edgeFields.map((edgeField) => ({
        responseKey: edgeField.responseKey,
        read: edgePart(listed, edgeField, items, cursor),
      }));
      const project = projectParts(edgeType.name, parts);
      pageParts.push({ responseKey, read: (read, input) => read.rows.map((slots) => project(slots, input)) });
    } else if (name === 'nodes') {
      hasPage = true;
      const node = listed.node(selected);
      const slot = items.add(node.expression);
      pageParts.push({
        responseKey,
        read: (read, input) => read.rows.map((slots) => node.project(slots[slot], input)),
      });
    } else if (name === 'pageInfo') {
      hasPage = true;
      const info = pageInfoPart(compilation, listed.page, selected, cursor);
      hasCursors ||= info.asksCursors;
      pageParts.push({ responseKey, read: info.read });
    } else if (name === 'totalCount' || name === 'totalCountIsExact') {
      hasBeside = true;
      const upTo = countBound(part(argumentsOf(selected), 'upTo'));
      const slot = beside.add(countText(listed.source, upTo));
      besideParts.push({
        responseKey,
        read: (slots, input) => {
          const counted = slots[slot] as number;
          return name === 'totalCount' ? Math.min(counted, upTo(input)) : counted <= upTo(input);
        },
      });
    } else {
      const emit = listed.extras[name];
      if (!emit) throw new BaylanysError('INTERNAL', `no rule for the connection's field ${name}`);
      hasBeside = true;
      const emitted = emit(selected);
      const slot = beside.add(emitted.expression);
      besideParts.push({ responseKey, read: (slots, input) => emitted.project(slots[slot], input) });
    }
  }
  return {
    page: hasPage ? pageText(listed.source, listed.page, (keys) => items.list(hasCursors ? keys : [])) : null,
    beside: beside.list(),
    hasBeside,
    project: (rows, besides, input) => {
      const read = readPage(listed.page, rows, input);
      const made = emptyProjected();
      for (const key of order) made[key] = undefined;
      for (const { responseKey, read: readPart } of pageParts) made[responseKey] = readPart(read, input);
      for (const { responseKey, read: readPart } of besideParts) made[responseKey] = readPart(besides, input);
      return made;
    },
  };
}

/** A connection below another object: one cell that holds the page and everything beside it. */
export function nested(plan: ConnectionPlan): Emitted {
  const page = plan.page === null ? cypher`[]` : cypher`COLLECT { ${plan.page} }`;
  return {
    expression: plan.hasBeside ? cypher`[${page}, ${plan.beside}]` : page,
    project: (cell, input) =>
      plan.hasBeside
        ? plan.project(cells(cells(cell)[0]), cells(cells(cell)[1]), input)
        : plan.project(cells(cell), [], input),
  };
}
