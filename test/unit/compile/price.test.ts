// The price of operations, held against an answer that is as large as it can be, written out and counted.
import fc from 'fast-check';
import {
  getNamedType,
  GraphQLBoolean,
  getNullableType,
  getVariableValues,
  isAbstractType,
  isCompositeType,
  isListType,
  Kind,
  parse,
  valueFromAST,
  validate,
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLObjectType,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql';
import { describe, expect, it } from 'vitest';
import { createOperations } from '../../../src/compile/operation.js';
import { roots } from '../../../src/compile/roots/index.js';
import { contract } from '../../../src/model/sdl.js';
import { randomOperation } from '../../support/random-operation.js';

const operations = createOperations(contract);

function operationOf(document: DocumentNode): OperationDefinitionNode {
  const found = document.definitions.find((d): d is OperationDefinitionNode => d.kind === Kind.OPERATION_DEFINITION);
  if (!found) throw new Error('no operation');
  return found;
}

function pricing(query: string, given: Readonly<Record<string, unknown>> = {}) {
  const document = parse(query);
  const [problem] = validate(contract, document);
  if (problem) throw problem;
  const operation = operationOf(document);
  const { coerced, errors } = getVariableValues(contract, operation.variableDefinitions ?? [], given);
  if (!coerced) throw errors[0] ?? new Error('bad variables');
  const { price, fields } = operations(document, operation, coerced);
  return { price, fields, document, variables: coerced, objects: price.objects(coerced) };
}
const priceOf = (query: string, given: Readonly<Record<string, unknown>> = {}): number => pricing(query, given).objects;

/** Everything that is selected on a type, written out anew wherever it stands. */
function writtenOut(document: DocumentNode, variables: Readonly<Record<string, unknown>>) {
  const argument = (node: FieldNode, type: GraphQLObjectType, name: string): unknown => {
    const arg = type.getFields()[node.name.value]?.args.find((one) => one.name === name);
    const value = node.arguments?.find((one) => one.name.value === name)?.value;
    const read = arg && value ? valueFromAST(value, arg.type, variables) : undefined;
    return read === undefined ? arg?.defaultValue : read;
  };
  const skipped = (node: FieldNode | SelectionSetNode['selections'][number]): boolean =>
    (node.directives ?? []).some((directive) => {
      const value = directive.arguments?.[0]?.value;
      const yes = value && valueFromAST(value, GraphQLBoolean, variables);
      return yes === (directive.name.value === 'skip');
    });
  const collect = (set: SelectionSetNode, type: GraphQLObjectType): readonly FieldNode[] =>
    set.selections.flatMap((node): readonly FieldNode[] => {
      if (skipped(node)) return [];
      if (node.kind === Kind.FIELD) return [node];
      const fragment =
        node.kind === Kind.INLINE_FRAGMENT
          ? node
          : document.definitions.find(
              (d): d is FragmentDefinitionNode =>
                d.kind === Kind.FRAGMENT_DEFINITION && d.name.value === node.name.value,
            );
      if (!fragment) return fail();
      const on =
        fragment.kind === Kind.INLINE_FRAGMENT ? fragment.typeCondition?.name.value : fragment.typeCondition.name.value;
      const condition = on === undefined ? type : contract.getType(on);
      const holds = condition === type || (isAbstractType(condition) && contract.isSubType(condition, type));
      return holds ? collect(fragment.selectionSet, type) : [];
    });

  /** The largest object of the type under these selections, and how many things are counted for it, in thousands. */
  const object = (
    sets: readonly SelectionSetNode[],
    type: GraphQLObjectType,
    page: number,
  ): readonly [unknown, number] => {
    const byKey = new Map<string, FieldNode[]>();
    for (const node of sets.flatMap((set) => collect(set, type))) {
      const key = node.alias?.value ?? node.name.value;
      byKey.set(key, [...(byKey.get(key) ?? []), node]);
    }
    let counted = 0;
    const made: Record<string, unknown> = {};
    for (const [key, nodes] of byKey) {
      const [node] = nodes;
      const field = node && type.getFields()[node.name.value];
      if (!node || !field) continue;
      const named = getNamedType(field.type);
      if (!isCompositeType(named)) {
        const upTo = argument(node, type, 'upTo');
        if (typeof upTo === 'number') counted += Math.ceil(upTo / 1000);
        continue;
      }
      const size = (argument(node, type, 'last') ?? argument(node, type, 'first') ?? 25) as number;
      const ids = argument(node, type, 'ids');
      const below = nodes.flatMap((one) => one.selectionSet ?? []);
      const candidates = (isAbstractType(named) ? contract.getPossibleTypes(named) : [named]).map((one) =>
        object(below, one, size),
      );
      const total = ([value, more]: readonly [unknown, number]): number => objectsIn(value) + more;
      const [largest, more] = candidates.reduce((a, b) => (total(b) > total(a) ? b : a));
      const isList = isListType(getNullableType(field.type));
      const ranked = type.name.endsWith('LoadBearing') && ['sources', 'origins', 'passages'].includes(node.name.value);
      const paged = Object.hasOwn(type.getFields(), 'pageInfo') && ['edges', 'nodes'].includes(node.name.value);
      const cut = field.args.some((arg) => arg.name === 'first');
      const length = !isList ? 1 : Array.isArray(ids) ? ids.length : cut ? size : paged || ranked ? page : 5;
      counted += more * length;
      made[key] = isList ? Array.from({ length }, () => largest) : largest;
    }
    return [made, counted];
  };
  const [data, counted] = object([operationOf(document).selectionSet], contract.getQueryType() ?? fail(), 0);
  return objectsIn(data) - 1 + counted;
}

function fail(): never {
  throw new Error('not reached');
}

function objectsIn(value: unknown): number {
  if (Array.isArray(value)) return value.map(objectsIn).reduce((a, b) => a + b, 0);
  if (typeof value !== 'object' || value === null) return 0;
  return (
    1 +
    Object.values(value)
      .map(objectsIn)
      .reduce((a, b) => a + b, 0)
  );
}

describe('the price of an operation', () => {
  it('counts the objects that its answer may hold: the connection, and each item of the page', () => {
    expect(priceOf('{ incidents(first: 4) { nodes { id name } } }')).toBe(1 + 4);
    expect(priceOf('{ incidents(first: 4) { edges { cursor node { id } } pageInfo { hasNextPage } } }')).toBe(
      1 + 4 + 4 + 1,
    );
    expect(priceOf('{ incident(id: "incident:x") { id name } }')).toBe(1);
    expect(priceOf('{ __typename }')).toBe(0);
  });

  it('takes 25 for a page without a size, the number of ids for nodes, and 5 for a plain list', () => {
    expect(priceOf('{ laws { nodes { id } } }')).toBe(1 + 25);
    expect(priceOf('{ nodes(ids: ["a", "b", "c"]) { id } }')).toBe(3);
    expect(priceOf('{ nodes(ids: "a") { id } }')).toBe(1);
    expect(priceOf('{ law(id: "law:x") { names { text } } }')).toBe(1 + 5);
  });

  it('multiplies down the levels, and takes the dearest type of an interface', () => {
    expect(priceOf('{ incidents(first: 3) { nodes { places(first: 2) { nodes { id } } } } }')).toBe(
      1 + 3 * (1 + 1 + 2),
    );
    expect(
      priceOf(
        '{ node(id: "x") { id ... on Law { names { text } } ... on Incident { places(first: 5) { nodes { id } } date { edtf } } } }',
      ),
    ).toBe(1 + 1 + 5 + 1);
  });

  it('reads sizes from variables and their defaults', () => {
    const query =
      'query ($n: Int = 7, $m: Int, $i: [ID!]!) { laws(first: $n) { nodes { id } } groups(last: $m) { nodes { id } } nodes(ids: $i) { id } }';
    expect(priceOf(query, { i: ['a'] })).toBe(1 + 7 + 1 + 25 + 1);
    expect(priceOf(query, { i: ['a', 'b'], n: 2, m: 3 })).toBe(1 + 2 + 1 + 3 + 2);
    expect(priceOf(query, { i: [], n: null, m: 0 })).toBe(1 + 25 + 1);
  });

  it('counts a count by how far it may go, and a size that the field will refuse as the largest', () => {
    expect(priceOf('{ laws { totalCount } }')).toBe(1 + 100);
    expect(priceOf('{ laws { totalCount(upTo: 1001) totalCountIsExact(upTo: 0) } }')).toBe(1 + 2);
    expect(priceOf('{ laws(first: 1000000) { nodes { id totalCount: id } } }')).toBe(1 + 500);
    expect(priceOf('{ laws(first: -5) { nodes { id } } }')).toBe(1);
  });

  it('counts aliases each for itself, and a response key that is asked for twice once', () => {
    expect(priceOf('{ a: laws(first: 2) { nodes { id } } b: laws(first: 2) { nodes { id } } }')).toBe(6);
    expect(priceOf('{ laws(first: 2) { nodes { id } } laws(first: 2) { nodes { name } } }')).toBe(3);
  });

  it('counts nothing that is skipped', () => {
    const query =
      'query ($y: Boolean!) { laws(first: 2) @include(if: $y) { nodes { id } } groups(first: 3) @skip(if: $y) { nodes { id } } }';
    expect([priceOf(query, { y: true }), priceOf(query, { y: false })]).toEqual([3, 4]);
  });

  it('counts fragments wherever they are spread, and cannot be made to explode', () => {
    const levels = Array.from(
      { length: 20 },
      (_, i) =>
        `fragment F${i} on Place { a: contains(first: 9) { nodes { ...F${i + 1} } } b: contains(first: 9) { nodes { ...F${i + 1} } } }`,
    );
    const { objects, price } = pricing(
      `{ place(id: "place:x") { ...F0 } } ${levels.join(' ')} fragment F20 on Place { id }`,
    );
    // Each place holds two connections of nine places each.
    const below = (level: number): number => (level === 20 ? 0 : 2 + 18 * (1 + below(level + 1)));
    expect(objects).toBe(1 + below(0));
    expect(price.reads).toBe(1 + 2 ** 21 - 2);
  });

  it('is what the largest answer holds, for any operation', () => {
    const ids = ['incident:a', 'law:b'];
    const names = [...Object.keys(roots), 'about'];
    let compared = 0;
    fc.assert(
      fc.property(fc.infiniteStream(fc.nat({ max: 1 << 20 })), (tape) => {
        const choose = (below: number): number => (tape.next().value ?? 0) % below;
        const { query, variables } = randomOperation(contract, {
          choose,
          ids,
          roots: names,
          deepest: 4,
          largestPage: 3,
        });
        const document = parse(query);
        // Two types that give one key to different things.
        if (validate(contract, document).length > 0) return;
        const priced = pricing(query, variables);
        compared += 1;
        expect([query, priced.objects]).toEqual([query, writtenOut(priced.document, priced.variables)]);
      }),
      { seed: 20_111, numRuns: 150 },
    );
    expect(compared).toBeGreaterThan(110);
  }, 60_000);
});

describe('what an operation makes the database plan', () => {
  const reads = (query: string): number => pricing(query).price.reads;

  it('is its root fields, lists, look-ups and counts, however long they are', () => {
    expect(
      reads('{ incidents(first: 500) { nodes { id date { edtf } names { text } } pageInfo { endCursor } } }'),
    ).toBe(1);
    expect(reads('{ incidents { totalCount nodes { places { edges { node { id } link { id } } } } } }')).toBe(3);
    expect(
      reads(
        '{ statements { nodes { source { id } passages { id } subject { id } value { __typename } speaker { name } } } }',
      ),
    ).toBe(4);
    expect(reads('{ a: laws { nodes { id } } b: laws { nodes { id } } law(id: "x") { id } }')).toBe(3);
    expect(reads('{ __typename __schema { types { fields { name } } } }')).toBe(0);
  });

  it('counts once what several types are asked for in the same words', () => {
    expect(reads('{ node(id: "x") { ... on Entity { links { nodes { id } } statements { nodes { id } } } } }')).toBe(3);
    expect(
      reads('{ node(id: "x") { ... on Group { links { nodes { id } } } ... on Law { links { nodes { id } } } } }'),
    ).toBe(3);
  });
});

describe('the narrowing of an operation', () => {
  const narrowing = (query: string, bound: number, given: Readonly<Record<string, unknown>> = {}) => {
    const { price, variables } = pricing(query, given);
    const found = price.narrowing(variables, bound);
    return found && [found.size.path, found.size.argument, found.came, found.most];
  };

  it('is the longest that one list can stay for the whole to be within the bound', () => {
    const query = 'query ($n: Int) { incidents(first: $n) { nodes { places { nodes { id } } } } }';
    expect(narrowing(query, 1 + 40 * 27, { n: 500 })).toEqual(['incidents', 'first', 500, 40]);
    expect(narrowing(query, 40 * 27, { n: 500 })).toEqual(['incidents', 'first', 500, 39]);
  });

  it('names the list that can stay longest, by its place in the answer', () => {
    expect(narrowing('{ a: incidents(first: 2) { nodes { few: places(last: 400) { nodes { id } } } } }', 600)).toEqual([
      'a.nodes.few',
      'last',
      400,
      297,
    ]);
    expect(narrowing('{ nodes(ids: ["a", "b", "c"]) { ... on Law { names { text } } } }', 23)).toEqual([
      'nodes',
      'ids',
      3,
      2,
    ]);
    expect(narrowing('{ laws { nodes { names { text } } } }', 100)).toEqual(['laws', 'first', 25, 16]);
  });

  it('is none where no one list is enough', () => {
    const aliases = Array.from({ length: 30 }, (_, i) => `a${i}: laws { nodes { id } }`).join(' ');
    expect(narrowing(`{ ${aliases} }`, 500)).toBeNull();
  });
});
