// Every argument that takes a text, and every field of every input below one: what is sent there is data.
import {
  getNamedType,
  getNullableType,
  GraphQLID,
  GraphQLString,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isListType,
  isObjectType,
  isRequiredArgument,
  isRequiredInputField,
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputField,
  type GraphQLInputType,
} from 'graphql';
import { describe, expect, it } from 'vitest';
import { BaylanysError } from '../../../src/errors.js';
import { contract } from '../../../src/model/sdl.js';
import { compiling } from './compiling.js';

const MARK = 'zzpoisonzz';
const poisons = [
  `incident:${MARK}' OR 1=1 //`,
  `incident:${MARK}\`}) DETACH DELETE n //`,
  `link:PERPETRATED_BY/incident:${MARK}"/group:$p0`,
  `${MARK}\\u0027 RETURN 1 UNION MATCH (n) RETURN n`,
];
type Given = Readonly<Record<string, unknown>>;
type Taking = GraphQLArgument | GraphQLInputField;
type Way = readonly [path: string, value: unknown];

/** `where` of an incident, its links, their statements: what lies deeper, or in other lists, is compiled by the same code. */
const depthOn = (typeName: string, field: string): number => (typeName === 'Query' && field === 'incidents' ? 3 : 2);

/** Each way to give a text somewhere in this type, alone but for what else is required there; no input inside itself. */
function ways(type: GraphQLInputType, text: string, deepest: number, within: readonly string[] = []): readonly Way[] {
  const named = getNamedType(type);
  const listed = (value: unknown): unknown => (isListType(getNullableType(type)) ? [value] : value);
  if (named === GraphQLID || named === GraphQLString) return [['', listed(text)]];
  if (!isInputObjectType(named) || within.includes(named.name) || within.length === deepest) return [];
  const fields = Object.values(named.getFields());
  return fields.flatMap((field) =>
    ways(field.type, text, deepest, [...within, named.name]).map(([path, value]): Way => [
      `.${field.name}${path}`,
      listed({ ...required(fields, field), [field.name]: value }),
    ]),
  );
}

/** Something for whatever has to be given beside. */
function required(all: readonly Taking[], but: Taking): Given {
  const needed = all.filter(
    (one) => one !== but && ('args' in one || isRequiredArgument(one) || isRequiredInputField(one)),
  );
  return Object.fromEntries(needed.map((one) => [one.name, someOf(one.type, one.name)]));
}

/** What is joined to something else is another thing. */
function someOf(type: GraphQLInputType, as: string): unknown {
  const named = getNamedType(type);
  const one = isEnumType(named)
    ? named.getValues()[0]?.name
    : named === GraphQLID || named === GraphQLString
      ? as === 'to'
        ? 'incident:b'
        : 'incident:a'
      : named.name === 'Boolean'
        ? true
        : 1;
  return isListType(getNullableType(type)) ? [one, one] : one;
}

/** Where a field of a type is reached from the root. */
function reached(typeName: string, field: string): string | null {
  if (typeName === 'Query') return `{ ${field} }`;
  if (typeName.endsWith('Connection')) {
    const list = typeName === 'SearchConnection' ? 'search(text: "a")' : listOf(typeName);
    return list === null ? null : `{ ${list} { ${field} } }`;
  }
  const type = contract.getType(typeName);
  const isNode = isObjectType(type) && type.getInterfaces().some(({ name }) => name === 'Node');
  return isNode
    ? `{ node(id: "${typeName === 'Link' ? 'link:FOUGHT/group:a/group:b' : `${typeName.toLowerCase()}:a`}") { ... on ${typeName} { ${field} } } }`
    : null;
}

function listOf(connection: string): string | null {
  const root = Object.values(contract.getQueryType()?.getFields() ?? {}).find(
    ({ type }) => getNamedType(type).name === connection,
  );
  return root?.name ?? null;
}

interface Attempt {
  readonly at: string;
  readonly query: string;
  readonly value: unknown;
}

function selected(field: GraphQLField<unknown, unknown>): string {
  const type = getNamedType(field.type);
  if (!isObjectType(type) && !isInterfaceType(type)) return '';
  const wanted = ['nodes', 'statements', 'id', 'totals', 'buckets', 'turns', 'count'].find(
    (name) => name in type.getFields(),
  );
  const one = wanted === undefined ? undefined : type.getFields()[wanted];
  return one ? ` { ${one.name}${selected(one)} }` : ' { __typename }';
}

/** An enum's name stands without quotes in an operation. */
function written(field: GraphQLField<unknown, unknown>, argument: string, value: unknown): string {
  const json = JSON.stringify(value);
  const of = field.args.find(({ name }) => name === argument);
  return of && isEnumType(getNamedType(of.type)) ? json.replaceAll('"', '') : json;
}

/** Where a field takes either entities or a filter, one of them is given with whatever else is. */
function instead({ args }: GraphQLField<unknown, unknown>, argument: GraphQLArgument): Given {
  const either = ['about', 'where'].filter((name) => args.some((one) => one.name === name));
  return either.length < 2 || either.includes(argument.name) ? {} : { about: ['incident:a'] };
}

function attemptsOn(typeName: string, field: GraphQLField<unknown, unknown>): readonly Attempt[] {
  return field.args.flatMap((argument) => {
    const beside = Object.entries({ ...required(field.args, argument), ...instead(field, argument) })
      .map(([name, value]) => `, ${name}: ${written(field, name, value)}`)
      .join('');
    const query = reached(typeName, `${field.name}(${argument.name}: $given${beside})${selected(field)}`);
    if (query === null) return [];
    const tried = typeName === 'Query' ? poisons : poisons.slice(0, 1);
    return tried.flatMap((text) =>
      ways(argument.type, text, depthOn(typeName, field.name)).map(([path, value]) => ({
        at: `${typeName}.${field.name}(${argument.name}${path})`,
        query: `query ($given: ${String(argument.type)}) ${query}`,
        value,
      })),
    );
  });
}

const attempts: readonly Attempt[] = Object.values(contract.getTypeMap()).flatMap((type) =>
  isObjectType(type) && !type.name.startsWith('__')
    ? Object.values(type.getFields()).flatMap((field) => attemptsOn(type.name, field))
    : [],
);

/** Where the text went: into a parameter; or it was refused; or it waits for the rows that it is weighed with. */
function fate({ query, value }: Attempt): 'PARAMETER' | 'REFUSED' | 'ELSEWHERE' | 'IN THE TEXT' {
  try {
    const { text, params } = compiling(query, { given: value });
    if (text.toLowerCase().includes(MARK)) return 'IN THE TEXT';
    return JSON.stringify(params()).toLowerCase().includes(MARK) ? 'PARAMETER' : 'ELSEWHERE';
  } catch (error) {
    if (error instanceof BaylanysError && error.code === 'BAD_USER_INPUT') return 'REFUSED';
    throw error;
  }
}

/** Days, instants and cursors have a form of their own, two things are two, and what is found by its id is there on any evidence. */
const formed =
  /[.(](from|to|after|before|publicBy|recordedBy|between)\)$|^Query\.(statement|link|nodes?|linkHistory)\(evidence/;

describe('a text that a client sends', () => {
  const fates = attempts.map((attempt) => [attempt.at, fate(attempt)] as const);

  it('is tried in every argument that takes one, and in every field of what is given there', () => {
    const tried = new Set(fates.map(([at]) => at));
    expect(tried.size).toBeGreaterThan(700);
    for (const at of ['Query.incidents(where.text)', 'Query.tally(evidence.withoutSources)', 'Query.search(text)'])
      expect(tried).toContain(at);
    for (const at of [
      'Group.links(where.subject)',
      'Query.incidents(where.links.some.ids)',
      'Source.statements(where.speaker)',
    ])
      expect(tried).toContain(at);
  });

  it('never gets into the text of a statement', () => {
    expect(fates.filter(([, came]) => came === 'IN THE TEXT')).toEqual([]);
  });

  it('is a parameter wherever any text may stand', () => {
    // An id that can name no link finds none without asking.
    const found = new Set(fates.flatMap(([at, came]) => (came === 'PARAMETER' ? [at] : [])));
    expect(fates.filter(([at]) => !found.has(at) && !formed.test(at))).toEqual([]);
  });
});
