// Everything that a graph shows, in a few operations whose texts never change: every field of every thing.
import {
  getNamedType,
  isEnumType,
  isLeafType,
  isObjectType,
  isUnionType,
  type GraphQLField,
  type GraphQLObjectType,
} from 'graphql';
import { contract } from '../../../../src/model/sdl.js';
import type { Operation } from './operations.js';

type AnyField = GraphQLField<unknown, unknown>;

function objectType(name: string): GraphQLObjectType {
  const type = contract.getType(name);
  if (!isObjectType(type)) throw new Error(`${name} is no object`);
  return type;
}

const standings = contract.getType('Standing');
const allStandings = isEnumType(standings) ? standings.getValues().map(({ name }) => name) : [];
const statements = 'statements(first: 500, where: { ended: true }) { edges { match node { id } } totalCount }';

/** The whole of a list below a thing: its members by id, in their order. */
function listPart({ name, args, type }: AnyField): string {
  if (name === 'statements') return statements;
  const far = objectType(getNamedType(type).name);
  const takesStandings = args.some((argument) => argument.name === 'standings');
  const given = takesStandings ? `(first: 500, standings: [${allStandings.join(', ')}])` : '(first: 500)';
  const link = 'stated' in far.getFields() ? ' link { id standing }' : '';
  const stated = 'stated' in far.getFields() ? ' stated statedBy { id }' : '';
  return `${name}${given} { edges { match node { id }${link} }${stated} totalCount pageInfo { hasNextPage } }`;
}

/** Things of the graph are shown by their ids, values in full. */
function fieldPart(field: AnyField): string {
  const type = getNamedType(field.type);
  if (isLeafType(type)) return field.name;
  if (type.name.endsWith('Connection')) return listPart(field);
  if (isUnionType(type)) {
    const members = type.getTypes().map((member) => `... on ${member.name} { ${aliasedPart(member)} }`);
    return `${field.name} { __typename ${members.join(' ')} }`;
  }
  const isThing = !isObjectType(type) || type.getInterfaces().some(({ name }) => name === 'Node');
  return `${field.name} { ${isThing ? 'id' : fullOf(type)} }`;
}

const fullOf = (type: GraphQLObjectType): string => Object.values(type.getFields()).map(fieldPart).join(' ');

/** Members of a union have fields of one name and different types. */
function aliasedPart(type: GraphQLObjectType): string {
  return Object.values(type.getFields())
    .map((field) => `${type.name}_${field.name}: ${fieldPart(field)}`)
    .join(' ');
}

const entityLists: readonly (readonly [string, string])[] = [
  ['incidents', 'Incident'],
  ['seriesList', 'Series'],
  ['groups', 'Group'],
  ['people', 'Person'],
  ['organizations', 'Organization'],
  ['places', 'Place'],
  ['laws', 'Law'],
  ['arrests', 'Arrest'],
];

function operation(source: string): Operation {
  return { source: `{ ${source} }`, variables: {}, lists: [] };
}

const byId = [
  `... on Entity { name supported sourceCount ${statements} }`,
  `... on Link { ${fullOf(objectType('Link'))} }`,
].join(' ');

/** One operation a root list, and one for all things by their ids, supported or not. */
export function portrait(ids: readonly string[]): readonly Operation[] {
  const page = (type: string): string => `edges { match node { ${fullOf(objectType(type))} } } totalCount`;
  return [
    ...entityLists.map(([field, type]) => operation(`${field}(first: 500) { ${page(type)} }`)),
    operation(`links(first: 500) { ${page('Link')} }`),
    operation(`statements(first: 500, where: { ended: true }) { ${page('Statement')} }`),
    operation(`sources(first: 500) { ${page('Source')} }`),
    {
      source: `query ($ids: [ID!]!) { nodes(ids: $ids) { id __typename ${byId} } }`,
      variables: { ids: ids.slice(0, 500) },
      lists: [],
    },
  ];
}
