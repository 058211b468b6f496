// Operations drawn over the contract: root fields with filters, orders, pages and selections.
import fc from 'fast-check';
import { getNamedType, type GraphQLField } from 'graphql';
import { contract } from '../../../../src/model/sdl.js';
import { dice } from './dice.js';
import { evidenceFilter, type Making } from './filters.js';
import { connection, inBrackets, listArguments, selection, type Writing } from './selections.js';
import type { Words } from './words.js';

export interface Operation {
  readonly source: string;
  readonly variables: Readonly<Record<string, unknown>>;
  /** The lists at the root: which key, and which variable takes a cursor. */
  readonly lists: readonly { readonly key: string; readonly cursor: string; readonly backwards: boolean }[];
}

/** Those that the naive reader answers. */
const answered = new Set([
  ...['node', 'nodes', 'incident', 'incidents', 'series', 'seriesList', 'group', 'groups', 'person', 'people'],
  ...['organization', 'organizations', 'place', 'places', 'law', 'laws', 'arrest', 'arrests', 'link', 'links'],
  ...['statement', 'statements', 'source', 'sources'],
]);

function idFor(making: Making, field: string): string {
  const { dice: draw, words } = making;
  const fitting: Readonly<Record<string, readonly string[]>> = {
    link: words.links,
    statement: words.statements,
    source: words.sources,
    node: [...words.entities, ...words.links, ...words.statements, ...words.sources, ...words.passages],
  };
  const ofKind = words.entities.filter((id) => id.startsWith(`${field}:`));
  const ids = fitting[field] ?? ofKind;
  return draw.chance(10) || ids.length === 0 ? draw.one(words.entities) : draw.one(ids);
}

function evidenceArguments(writing: Writing, field: GraphQLField<unknown, unknown>): readonly string[] {
  const takes = field.args.some(({ name }) => name === 'evidence');
  if (!takes || !writing.dice.chance(50)) return [];
  const evidence = `evidence: ${writing.variable('EvidenceFilter', evidenceFilter(writing))}`;
  return writing.dice.chance(40) ? [evidence, 'match: DEFINITE'] : [evidence];
}

function draw(value: fc.GeneratorValue, words: Words): Operation {
  const types = new Map<string, string>();
  const variables: Record<string, unknown> = {};
  const fragments: string[] = [];
  const lists: Operation['lists'][number][] = [];
  let names = 0;
  const fresh = (name: string): string => `${name}_${(names += 1)}`;
  const writing: Writing = {
    ...{ dice: dice(value), words, alias: fresh },
    variable: (type, given) => {
      const name = fresh('v');
      types.set(name, type);
      variables[name] = given;
      return `$${name}`;
    },
    fragment: (on, selected) => {
      const name = fresh('F');
      fragments.push(`fragment ${name} on ${on} { ${selected} }`);
      return name;
    },
  };
  const roots = Object.values(contract.getQueryType()?.getFields() ?? {}).filter(({ name }) => answered.has(name));
  const written = Array.from({ length: 1 + writing.dice.upTo(1) }, () => {
    const field = writing.dice.one(roots);
    const key = fresh(field.name);
    const depth = writing.dice.chance(15) ? 3 : 1 + writing.dice.upTo(1);
    const { name } = getNamedType(field.type);
    if (name.endsWith('Connection')) {
      const cursor = fresh('c');
      const backwards = writing.dice.chance(30);
      types.set(cursor, 'String');
      lists.push({ key, cursor, backwards });
      const size = `${backwards ? 'last' : 'first'}: ${writing.dice.one([1, 2, 3, 5, 40])}`;
      const page = [size, `${backwards ? 'before' : 'after'}: $${cursor}`];
      const args = [...listArguments(writing, field), ...page];
      // Selected twice, it is one field.
      const info = 'pageInfo { hasNextPage hasPreviousPage startCursor endCursor }';
      return `${key}: ${field.name}${inBrackets(args)} { ${info} ${connection(writing, name, depth)} }`;
    }
    const ids =
      field.name === 'nodes'
        ? `ids: ${JSON.stringify(Array.from({ length: writing.dice.upTo(3) }, () => idFor(writing, 'node')))}`
        : `id: ${JSON.stringify(idFor(writing, field.name))}`;
    const args = [ids, ...evidenceArguments(writing, field)];
    return `${key}: ${field.name}${inBrackets(args)} { ${selection(writing, name, depth)} }`;
  });
  const declared = [...types].map(([name, type]) => `$${name}: ${type}`);
  return {
    source: [`query ${inBrackets(declared)} { ${written.join('\n  ')} }`, ...fragments].join('\n'),
    variables,
    lists,
  };
}

/** Of all that the contract offers; its arguments are drawn from what stands in the graph, and some that does not. */
export function operations(words: Words): fc.Arbitrary<Operation> {
  return fc.gen().map((value) => draw(value, words));
}
