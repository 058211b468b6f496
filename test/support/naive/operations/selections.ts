// Selections of generated operations: fields, fragments and aliases, to a bounded depth.
import {
  getNamedType,
  isAbstractType,
  isEnumType,
  isInputObjectType,
  isLeafType,
  isObjectType,
  isInterfaceType,
  type GraphQLArgument,
  type GraphQLField,
} from 'graphql';
import { contract } from '../../../../src/model/sdl.js';
import { evidenceFilter, filterOf, type Making } from './filters.js';

type AnyField = GraphQLField<unknown, unknown>;

export interface Writing extends Making {
  /** Adds a variable and gives its name. */
  readonly variable: (type: string, value: unknown) => string;
  /** Adds a named fragment and gives its name. */
  readonly fragment: (on: string, selection: string) => string;
  /** A name that no other field has. */
  readonly alias: (name: string) => string;
}

/** A value in the language of the contract, which writes enums without quotes. */
function literal(value: unknown, typeName: string): string {
  if (Array.isArray(value)) return `[${value.map((one) => literal(one, typeName)).join(', ')}]`;
  const type = contract.getType(typeName);
  if (isEnumType(type)) return String(value);
  if (!isInputObjectType(type)) return JSON.stringify(value);
  const fields = type.getFields();
  const parts = Object.entries(value as Readonly<Record<string, unknown>>).flatMap(([name, one]) => {
    const field = fields[name];
    return field ? [`${name}: ${literal(one, getNamedType(field.type).name)}`] : [];
  });
  return `{ ${parts.join(', ')} }`;
}

function written(writing: Writing, argument: GraphQLArgument, value: unknown): string {
  const asVariable = writing.dice.chance(30);
  return `${argument.name}: ${asVariable ? writing.variable(String(argument.type), value) : literal(value, getNamedType(argument.type).name)}`;
}

const enumNames = (type: string): readonly string[] => {
  const found = contract.getType(type);
  return isEnumType(found) ? found.getValues().map(({ name }) => name) : [];
};

function order({ dice }: Writing, type: string): unknown {
  const input = contract.getType(type);
  const by = isInputObjectType(input) ? input.getFields()['by'] : undefined;
  const keys = by ? enumNames(getNamedType(by.type).name) : [];
  return { ...(dice.chance(70) ? { by: dice.one(keys) } : {}), ...(dice.chance(50) ? { direction: 'DESC' } : {}) };
}

/** Arguments of a list, without the cursor. */
export function listArguments(writing: Writing, field: AnyField): readonly string[] {
  const { dice } = writing;
  return field.args.flatMap((argument): readonly string[] => {
    const type = getNamedType(argument.type).name;
    switch (argument.name) {
      case 'where':
        return dice.chance(50) ? [written(writing, argument, filterOf(writing, type))] : [];
      case 'match':
        return dice.chance(25) ? [written(writing, argument, dice.one(['POSSIBLE', 'DEFINITE']))] : [];
      case 'evidence':
        return dice.chance(25) ? [written(writing, argument, evidenceFilter(writing))] : [];
      case 'orderBy':
        return dice.chance(30) ? [written(writing, argument, order(writing, type))] : [];
      case 'standings':
        return dice.chance(25) ? [written(writing, argument, dice.some(enumNames('Standing'), 0, 6))] : [];
      default:
        return [];
    }
  });
}

export function pageSize({ dice }: Writing): readonly string[] {
  if (dice.chance(30)) return [];
  return [`${dice.chance(70) ? 'first' : 'last'}: ${dice.one([0, 1, 2, 3, 5, 40])}`];
}

export const inBrackets = (args: readonly string[]): string => (args.length === 0 ? '' : `(${args.join(', ')})`);

function isConnection(field: AnyField): boolean {
  return getNamedType(field.type).name.endsWith('Connection');
}

/** How deep a selection below this field goes: connections count more than single things. */
function writtenField(writing: Writing, field: AnyField, depth: number): string {
  const type = getNamedType(field.type);
  if (isLeafType(type)) return writing.dice.chance(15) ? `${writing.alias(field.name)}: ${field.name}` : field.name;
  const head = `${writing.alias(field.name)}: ${field.name}`;
  if (isConnection(field)) {
    const args = [...listArguments(writing, field), ...pageSize(writing)];
    return `${head}${inBrackets(args)} { ${connection(writing, type.name, depth - 1)} }`;
  }
  return `${head} { ${selection(writing, type.name, depth - 1)} }`;
}

/** Parts of a page. */
export function connection(writing: Writing, typeName: string, depth: number): string {
  const { dice } = writing;
  const type = contract.getType(typeName);
  if (!isObjectType(type)) throw new Error(`${typeName} is no object`);
  const fields = type.getFields();
  const nodeType = fields['nodes'] ? getNamedType(fields['nodes'].type).name : 'Node';
  const parts = [
    `edges { match${dice.chance(30) ? ' cursor' : ''} node { id ${selection(writing, nodeType, depth)} }${linkPart(writing, fields['edges'], depth)} }`,
    ...(dice.chance(20) ? [`nodes { ${selection(writing, nodeType, depth)} }`] : []),
    ...(dice.chance(40) ? ['pageInfo { hasNextPage hasPreviousPage startCursor endCursor }'] : []),
    ...(dice.chance(30) ? [`totalCount${dice.chance(30) ? '(upTo: 2)' : ''}`] : []),
    ...(dice.chance(10) ? ['totalCountIsExact(upTo: 2)'] : []),
    ...(fields['stated'] && dice.chance(40) ? ['stated statedBy { id }'] : []),
  ];
  return parts.join(' ');
}

function linkPart(writing: Writing, edges: AnyField | undefined, depth: number): string {
  const edge = edges ? getNamedType(edges.type) : null;
  if (!isObjectType(edge) || !edge.getFields()['link'] || !writing.dice.chance(50)) return '';
  return ` link { ${selection(writing, 'Link', depth)} }`;
}

/** Some fields of a type; always at least one. */
export function selection(writing: Writing, typeName: string, depth: number): string {
  const { dice } = writing;
  const type = contract.getType(typeName);
  if (isAbstractType(type)) {
    const members = contract.getPossibleTypes(type);
    const common = isInterfaceType(type) ? fieldsOf(writing, Object.values(type.getFields()), depth) : '';
    const kinds = dice.some(members, 0, 3).map(({ name }) => `... on ${name} { ${aliased(writing, name, depth)} }`);
    return ['__typename', common, ...kinds, ...interfaces(writing, typeName, depth)].join(' ');
  }
  if (!isObjectType(type)) throw new Error(`nothing is selected on ${typeName}`);
  const own = fieldsOf(writing, Object.values(type.getFields()), depth);
  return [own, ...interfaces(writing, typeName, depth)].join(' ');
}

/** Fragments on interfaces, inline or named. */
function interfaces(writing: Writing, typeName: string, depth: number): readonly string[] {
  const type = contract.getType(typeName);
  const names = isObjectType(type)
    ? type.getInterfaces().map(({ name }) => name)
    : typeName === 'Node'
      ? ['Entity']
      : [];
  if (names.length === 0 || !writing.dice.chance(15)) return [];
  const name = writing.dice.one(names);
  const inner = aliased(writing, name, depth);
  return writing.dice.chance(50) ? [`... on ${name} { ${inner} }`] : [`...${writing.fragment(name, inner)}`];
}

/** Under names of their own: fields of one name may be of different types on different things. */
function aliased(writing: Writing, typeName: string, depth: number): string {
  const type = contract.getType(typeName);
  if (!isObjectType(type) && !isInterfaceType(type)) throw new Error(`nothing is selected on ${typeName}`);
  const fields = choose(writing, Object.values(type.getFields()), depth);
  return fields
    .map((field) =>
      isLeafType(getNamedType(field.type))
        ? `${writing.alias(field.name)}: ${field.name}`
        : writtenField(writing, field, depth),
    )
    .join(' ');
}

function choose({ dice }: Writing, fields: readonly AnyField[], depth: number): readonly AnyField[] {
  const leaves = fields.filter((field) => isLeafType(getNamedType(field.type)));
  const deep = depth > 0 ? fields.filter((field) => !leaves.includes(field)) : [];
  const chosen = [...dice.some(leaves, deep.length > 0 ? 0 : 1, 3), ...dice.some(deep, dice.chance(75) ? 1 : 0, 2)];
  return chosen.length > 0 ? chosen : fields.slice(0, 1).filter((field) => isLeafType(getNamedType(field.type)));
}

function fieldsOf(writing: Writing, fields: readonly AnyField[], depth: number): string {
  const chosen = choose(writing, fields, depth).map((field) => writtenField(writing, field, depth));
  return chosen.length > 0 ? chosen.join(' ') : '__typename';
}
