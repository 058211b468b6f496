// An operation's selections as far as they decide its price: each fragment walked once, however often it is spread.
import {
  getNamedType,
  getNullableType,
  isAbstractType,
  isCompositeType,
  isInterfaceType,
  isListType,
  isObjectType,
  type FieldNode,
  type GraphQLNamedType,
  type GraphQLObjectType,
} from 'graphql';
import type { Compilation, Variables } from '../observe.js';
import { selectedFields, type Field } from '../selection.js';
import { costOfCount, sizeOf, type Size } from './size.js';

/** Lists without paging are short (names, positions, the passages of a statement): seldom longer than this. */
export const PLAIN_LIST = 5;

export interface Selected {
  readonly node: FieldNode;
  /** How many objects it gives to each object that it stands in; a leaf gives none. */
  readonly times: number | Size;
  readonly costOfCount: ((variables: Variables) => number) | null;
  /** What is selected below it, for each type that it can give. */
  readonly below: readonly Selection[];
  /** How many parts of the text it makes that the database plans on their own, itself included. */
  readonly reads: number;
  /** How many fields there are, fragments counted wherever they are spread, itself included. */
  readonly fields: number;
}

/** All that is selected on one object type at one place. */
export interface Selection {
  readonly type: GraphQLObjectType;
  readonly nodes: readonly FieldNode[];
  readonly selected: readonly Selected[];
}

function has(type: GraphQLNamedType, field: string): boolean {
  return (isObjectType(type) || isInterfaceType(type)) && Object.hasOwn(type.getFields(), field);
}

/** Lists that are as long as the field says that gives the object which holds them. */
const rankings = ['sources', 'origins', 'passages'];
const cutAbove: Readonly<Record<string, readonly string[]>> = { LoadBearing: rankings, TallyLoadBearing: rankings };

/** The list of a connection, or of a ranking: as long as its page. */
function isPage(parent: GraphQLObjectType, field: Field): boolean {
  if (cutAbove[parent.name]?.includes(field.name) === true) return true;
  return has(parent, 'pageInfo') && (field.name === 'edges' || field.name === 'nodes');
}

/** Whether the database fetches it by a part of its own: a connection, or what has an id and is not part of a page. */
function isRead(parent: GraphQLObjectType, field: Field): boolean {
  if (isPage(parent, field) || has(parent, 'cursor')) return false;
  const type = getNamedType(field.definition.type);
  return has(type, 'pageInfo') || has(type, 'id');
}

/** What several types select by the same nodes stands in the text once. */
function sumOnce(below: readonly Selection[], of: (selected: Selected) => number): number {
  const counted = new Map<FieldNode, number>();
  for (const { selected } of below) {
    for (const one of selected) counted.set(one.node, Math.max(of(one), counted.get(one.node) ?? 0));
  }
  return [...counted.values()].reduce((a, b) => a + b, 0);
}

/** The fields of the root type with all that is below them, and every size among it in the order of the text. */
export function walk(
  compilation: Compilation,
  root: GraphQLObjectType,
  fields: readonly Field[],
): { readonly selected: readonly Selected[]; readonly sizes: readonly Size[] } {
  const sizes: Size[] = [];
  const known = new Map<FieldNode, Selection[]>();

  const selectionOf = (type: GraphQLObjectType, field: Field, path: string, page: Size | null): Selection => {
    const { nodes } = field;
    const candidates = known.get(nodes[0]) ?? [];
    known.set(nodes[0], candidates);
    const found = candidates.find(
      (other) =>
        other.type === type && other.nodes.length === nodes.length && other.nodes.every((node, i) => node === nodes[i]),
    );
    if (found) return found;
    const selected = selectedFields(compilation, type, nodes).map((one) => select(type, one, path, page));
    const fresh = { type, nodes, selected };
    candidates.push(fresh);
    return fresh;
  };

  /** `page` is the size of the page that the field's object has, where it is a connection. */
  const select = (parent: GraphQLObjectType, field: Field, above: string, page: Size | null): Selected => {
    const path = above === '' ? field.responseKey : `${above}.${field.responseKey}`;
    const [node] = field.nodes;
    const type = getNamedType(field.definition.type);
    if (!isCompositeType(type)) {
      const cost = costOfCount(field);
      return { node, times: 0, costOfCount: cost, below: [], reads: cost ? 1 : 0, fields: 1 };
    }
    const own = sizeOf(field, path);
    if (own) sizes.push(own);
    const isList = isListType(getNullableType(field.definition.type));
    const types = isAbstractType(type) ? compilation.schema.getPossibleTypes(type) : [type];
    const below = types.map((one) => selectionOf(one, field, path, own));
    // Introspection is answered without the database.
    const isPart = parent === root ? !field.name.startsWith('__') : isRead(parent, field);
    return {
      node,
      times: isList ? (own ?? (isPage(parent, field) ? page : null) ?? PLAIN_LIST) : 1,
      costOfCount: null,
      below,
      reads: (isPart ? 1 : 0) + sumOnce(below, (one) => one.reads),
      fields: 1 + sumOnce(below, (one) => one.fields),
    };
  };

  return { selected: fields.map((field) => select(root, field, '', null)), sizes };
}
