// Relay connections: one page text whose rows hold keys, match and whatever the edges select, and counts beside it.
import type { GraphQLObjectType } from 'graphql';
import { cypher, value, type Fragment, type Variable } from '../cypher/tag.js';
import { BaylanysError } from '../errors.js';
import {
  cells,
  emptyProjected,
  projectParts,
  row,
  type Emitted,
  type Join,
  type Joined,
  type Part,
  type Projected,
  type Row,
} from './emit.js';
import { emitFacets } from './facets.js';
import { countText, pageText, type ListSource } from './list.js';
import type { Criterion, Threshold, Weighed } from './criterion.js';
import { part, type Arg, type Compilation, type Input } from './observe.js';
import { beyondCursor, type Page } from './page.js';
import type { Scope } from './scope.js';
import { argumentsOf, isTypeName, objectTypeOf, selectedFields, type Field } from './selection.js';
import { sieveOf, type Sieve } from './sieve.js';

export const MOST_COUNTED = 1_000_000;
/** Candidates that a list below another object looks at, where its criterion is weighed row by row. */
const MOST_SIFTED = 2000;

/** What a connection lists, and how the parts of its edges are made. */
export interface Listed {
  readonly source: ListSource;
  /** What the items are, and their facets are read of: one of the variables that the source carries. */
  readonly item: Variable;
  readonly page: Page;
  /** Of the filter and the evidence, for each edge's `match`. */
  readonly criterion: Criterion;
  /** What an item must reach. */
  readonly threshold: Threshold;
  readonly node: (field: Field) => Emitted;
  /** The same with joins, for rows that are all kept. */
  readonly nodeInRow?: (field: Field) => Joined;
  /** Further fields of the edges (`link`), by name. */
  readonly edgeFields: Readonly<Record<string, (field: Field) => Emitted>>;
  /** Further fields of the connection (`stated`), by name: read once, beside the page. */
  readonly extras: Readonly<Record<string, (field: Field) => Emitted>>;
}

/** A connection in two parts: the page's rows (null where no page is selected) and one list of everything else. */
export interface ConnectionPlan {
  readonly page: Fragment | null;
  /** The page's rows where they are to be sifted below another object: cut where there are too many. */
  readonly bounded: Fragment | null;
  readonly beside: Fragment;
  readonly hasBeside: boolean;
  readonly project: (rows: readonly unknown[], beside: readonly unknown[], input: Input, counted?: number) => Projected;
  /** Where items are weighed row by row: what sifts the rows, which then come without a limit. */
  readonly sift: ((input: Input) => Sieve) | null;
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
function edgePart(
  listed: Listed,
  type: GraphQLObjectType,
  field: Field,
  items: Row,
  node: (field: Field) => Emitted,
  cursor: CursorOf,
  weighSlot: { readonly weigh: Weighed; readonly slot: number } | null,
): RowReader {
  if (isTypeName(field)) return () => type.name;
  switch (field.name) {
    case 'cursor':
      return cursor;
    case 'match': {
      if (weighSlot !== null) {
        const { weigh, slot } = weighSlot;
        return (slots, input) => (weigh.read(slots[slot], input) === 2 ? 'DEFINITE' : 'POSSIBLE');
      }
      if (listed.criterion.certain) return () => 'DEFINITE';
      const slot = items.add(cypher`coalesce(${listed.criterion.definite}, false)`, 'match');
      return (slots) => (slots[slot] === true ? 'DEFINITE' : 'POSSIBLE');
    }
    default: {
      const emit = field.name === 'node' ? node : listed.edgeFields[field.name];
      if (!emit) throw new BaylanysError('INTERNAL', `no rule for the edge's field ${field.name}`);
      const emitted = emit(field);
      const slot = items.add(emitted.expression);
      return (slots, input) => emitted.project(slots[slot], input);
    }
  }
}

function pageInfoPart(compilation: Compilation, page: Page, field: Field, cursor: CursorOf) {
  const type = objectTypeOf(compilation, field);
  const fields = selectedFields(compilation, type, field.nodes);
  const asksCursors = fields.some(({ name }) => name === 'startCursor' || name === 'endCursor');
  const at = (slots: readonly unknown[] | undefined, input: Input): string | null =>
    slots === undefined ? null : cursor(slots, input);
  const read = ({ rows, more }: ReadPage, input: Input): Projected => {
    const made = emptyProjected();
    for (const selected of fields) {
      const { responseKey, name } = selected;
      if (isTypeName(selected)) made[responseKey] = type.name;
      else if (name === 'hasNextPage') made[responseKey] = page.backwards ? page.bounded : more;
      else if (name === 'hasPreviousPage') made[responseKey] = page.backwards ? more : page.bounded;
      else made[responseKey] = at(name === 'startCursor' ? rows[0] : rows.at(-1), input);
    }
    return made;
  };
  return { read, asksCursors };
}

export function connectionOf(scope: Scope, type: GraphQLObjectType, field: Field, listed: Listed): ConnectionPlan {
  const { compilation } = scope;
  const items = row();
  const beside = row();
  const { weighed } = listed.criterion;
  const weighSlot = weighed === null ? null : { weigh: weighed, slot: items.add(weighed.cell, 'weight') };
  const source: ListSource = {
    ...listed.source,
    // What the criterion reads is carried to the row, where match and weight read it again.
    carried: [...listed.source.carried, ...listed.criterion.binds.map(({ as }) => as)],
    branches: listed.source.branches.map((branch) => ({
      ...branch,
      demands: [...(branch.demands ?? []), listed.criterion],
      threshold: listed.threshold,
    })),
  };
  const joins: Join[] = [];
  const emitNode = (selected: Field): Emitted => {
    if (weighSlot !== null || !listed.nodeInRow) return listed.node(selected);
    const inRow = listed.nodeInRow(selected);
    joins.push(...inRow.joins);
    return inRow;
  };
  const bounds: ((input: Input) => number)[] = [];
  let hasBeside = false;
  let hasPage = false;
  const keyCount = listed.source.branches[0]?.keys.length ?? 0;
  let hasCursors = false;
  // The order keys stand at the end of a row, and only where a cursor is selected.
  const cursor = (slots: readonly unknown[], input: Input): string =>
    listed.page.cursorOf(slots.slice(-keyCount), input);
  const pageParts: { responseKey: string; read: (read: ReadPage, input: Input) => unknown }[] = [];
  const besideParts: Part[] = [];
  const countParts: { responseKey: string; read: (counted: number, input: Input) => unknown }[] = [];
  const order: string[] = [];

  for (const selected of selectedFields(compilation, type, field.nodes)) {
    const { responseKey, name } = selected;
    order.push(responseKey);
    if (isTypeName(selected)) {
      besideParts.push({ responseKey, read: () => type.name });
    } else if (name === 'edges') {
      hasPage = true;
      const edgeType = objectTypeOf(compilation, selected);
      const edgeFields = selectedFields(compilation, edgeType, selected.nodes);
      hasCursors ||= edgeFields.some((edgeField) => edgeField.name === 'cursor');
      const parts: Part[] = edgeFields.map((edgeField) => ({
        responseKey: edgeField.responseKey,
        read: edgePart(listed, edgeType, edgeField, items, emitNode, cursor, weighSlot),
      }));
      const project = projectParts(edgeType.name, parts);
      pageParts.push({ responseKey, read: (read, input) => read.rows.map((slots) => project(slots, input)) });
    } else if (name === 'nodes') {
      hasPage = true;
      const node = emitNode(selected);
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
      const upTo = countBound(part(argumentsOf(selected), 'upTo'));
      const read = (counted: number, input: Input): number | boolean =>
        name === 'totalCount' ? Math.min(counted, upTo(input)) : counted <= upTo(input);
      if (weighSlot !== null) {
        bounds.push(upTo);
        countParts.push({ responseKey, read });
      } else {
        hasBeside = true;
        const slot = beside.add(countText(source, upTo));
        besideParts.push({ responseKey, read: (slots, input) => read(slots[slot] as number, input) });
      }
    } else if (name === 'groupBy') {
      hasBeside = true;
      const facets = emitFacets(scope, selected, source, listed.criterion, listed.threshold, listed.item);
      const slot = beside.add(facets.expression);
      besideParts.push({ responseKey, read: (slots, input) => facets.project(slots[slot], input) });
    } else {
      const emit = listed.extras[name];
      if (!emit) throw new BaylanysError('INTERNAL', `no rule for the connection's field ${name}`);
      hasBeside = true;
      const emitted = emit(selected);
      const slot = beside.add(emitted.expression);
      besideParts.push({ responseKey, read: (slots, input) => emitted.project(slots[slot], input) });
    }
  }
  const counts = bounds.length > 0;
  const makeSieve =
    weighSlot === null
      ? null
      : (input: Input): Sieve =>
          sieveOf(
            {
              weigh: weighSlot.weigh,
              threshold: listed.threshold,
              weightSlot: weighSlot.slot,
              beyondSlot: counts && listed.page.bounded ? beyondSlot : null,
              size: hasPage ? listed.page.size : () => -1,
              countTo: counts ? (of) => Math.max(...bounds.map((upTo) => upTo(of))) : null,
            },
            input,
          );
  // Counting begins at the start of the list, wherever the page does.
  const fromCursor = weighSlot === null || !counts;
  const appended = (keys: readonly Fragment[]): readonly Fragment[] => [
    ...(!fromCursor && listed.page.bounded ? [beyondCursor(listed.page, keys)] : []),
    ...(hasCursors ? keys : []),
  ];
  const beyondSlot = items.count();
  const text = (limit: Fragment | null): Fragment | null =>
    hasPage || counts
      ? pageText(source, listed.page, { fromCursor, limit }, joins, (keys) => items.list(appended(keys)))
      : null;
  return {
    page: text(weighSlot === null ? listed.page.limit : null),
    bounded: weighSlot === null ? null : text(value(MOST_SIFTED + 1)),
    sift: makeSieve,
    beside: beside.list(),
    hasBeside,
    project: (rows, besides, input, counted = 0) => {
      const read = readPage(listed.page, rows, input);
      const made = emptyProjected();
      for (const key of order) made[key] = undefined;
      for (const { responseKey, read: readPart } of pageParts) made[responseKey] = readPart(read, input);
      for (const { responseKey, read: readPart } of countParts) made[responseKey] = readPart(counted, input);
      for (const { responseKey, read: readPart } of besideParts) made[responseKey] = readPart(besides, input);
      return made;
    },
  };
}

/** A connection below another object: one cell that holds the page and everything beside it. */
export function nested(plan: ConnectionPlan): Emitted {
  const text = plan.bounded ?? plan.page;
  const page = text === null ? cypher`[]` : cypher`COLLECT { ${text} }`;
  const project = (rows: readonly unknown[], besides: readonly unknown[], input: Input): Projected => {
    if (plan.sift === null) return plan.project(rows, besides, input);
    const sieve = plan.sift(input);
    const enough = rows.some((one) => sieve.take(one));
    if (!enough && rows.length > MOST_SIFTED) {
      throw new BaylanysError(
        'TOO_COSTLY',
        `Below another object a list looks at up to ${MOST_SIFTED} candidates under this filter or evidence, and here there are more: ask for it as a list of its own (\`linkedTo\` in its \`where\`), or narrow the filter.`,
      );
    }
    return plan.project(sieve.kept(), besides, input, sieve.counted());
  };
  return {
    expression: plan.hasBeside ? cypher`[${page}, ${plan.beside}]` : page,
    project: (cell, input) =>
      plan.hasBeside ? project(cells(cells(cell)[0]), cells(cells(cell)[1]), input) : project(cells(cell), [], input),
  };
}
