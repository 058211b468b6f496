// Operations by chance: valid ones, with aliases, fragments, variables, conditions and pages of every size.
import {
  getNamedType,
  getNullableType,
  isAbstractType,
  isCompositeType,
  isEnumType,
  isInterfaceType,
  isListType,
  isObjectType,
  isRequiredArgument,
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLSchema,
} from 'graphql';

/** A number from 0 up to, but not including, `below`. */
export type Choose = (below: number) => number;

export interface RandomOperation {
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

export interface Chances {
  readonly choose: Choose;
  /** What look-ups ask for. */
  readonly ids: readonly string[];
  /** Root fields among which it chooses. */
  readonly roots: readonly string[];
  readonly deepest: number;
  readonly largestPage: number;
}

interface Given {
  readonly definitions: string[];
  readonly values: Record<string, unknown>;
}

export function randomOperation(schema: GraphQLSchema, chances: Chances): RandomOperation {
  const { choose, ids, roots, deepest, largestPage } = chances;
  const given: Given = { definitions: [], values: {} };
  const fragments: string[] = [];
  const ofType = new Map<string, string[]>();
  let names = 0;
  const fresh = (prefix: string): string => `${prefix}${(names += 1)}`;
  const oneIn = (n: number): boolean => choose(n) === 0;
  const pick = <T>(from: readonly T[]): T => {
    const picked = from[choose(from.length)];
    if (picked === undefined) throw new Error('nothing to choose from');
    return picked;
  };

  /** As a literal or as a variable, which is given, or left to its default. */
  const written = (type: string, value: unknown): string => {
    const literal = JSON.stringify(value);
    if (!oneIn(3)) return literal;
    const name = fresh('v');
    const byDefault = oneIn(2);
    given.definitions.push(`$${name}: ${type}${byDefault ? ` = ${literal}` : ''}`);
    if (!byDefault) given.values[name] = value;
    return `$${name}`;
  };

  const argumentsOf = (field: GraphQLField<unknown, unknown>): string => {
    const asked = field.args.flatMap(({ name, type }) => {
      if (name === 'id') return [`id: ${written(String(type), pick(ids))}`];
      if (name === 'ids') {
        const some = Array.from({ length: choose(4) }, () => pick(ids));
        return [`ids: ${written(String(type), some)}`];
      }
      if (name === 'of') return [`of: ${written(String(type), [pick(ids), pick(ids)])}`];
      if (name === 'upTo') return oneIn(2) ? [] : [`upTo: ${written('Int!', choose(3000))}`];
      if (['of', 'from', 'to'].includes(name) && isListType(getNullableType(type))) {
        return [`${name}: ${written(String(type), [pick(ids)])}`];
      }
      if (name === 'about') return [`about: ${written(String(type), [pick(ids)])}`];
      if (name === 'between') return [`between: ${written(String(type), [pick(ids), pick(ids)])}`];
      if (['text', 'scheme', 'value'].includes(name)) return [`${name}: ${written(String(type), pick(ids))}`];
      const of = getNamedType(type);
      // Enum values are written as they are: as a variable's default they would need quotes taken away.
      if (name !== 'by' || !isEnumType(of)) return [];
      const { name: value } = pick(of.getValues());
      return [`by: ${isListType(getNullableType(type)) ? `[${value}]` : value}`];
    });
    const has = (argument: string): boolean => field.args.some(({ name }) => name === argument);
    if (has('first') && !oneIn(12)) {
      const type = String(field.args.find(({ name }) => name === 'first')?.type);
      const side = has('last') && oneIn(3) ? 'last' : 'first';
      asked.push(`${side}: ${written(side === 'last' ? 'Int' : type, choose(largestPage + 1))}`);
    }
    const known = ['id', 'ids', 'of', 'from', 'to', 'about', 'between', 'text', 'scheme', 'value', 'by'];
    const open = field.args.find((arg) => isRequiredArgument(arg) && !known.includes(arg.name));
    if (open) throw new Error(`nothing is known to give for ${field.name}(${open.name})`);
    return asked.length === 0 ? '' : `(${asked.join(', ')})`;
  };

  const condition = (): string =>
    oneIn(9) ? ` @${oneIn(2) ? 'skip' : 'include'}(if: ${written('Boolean!', oneIn(2))})` : '';

  const fieldOf = (field: GraphQLField<unknown, unknown>, depth: number): string => {
    const type = getNamedType(field.type);
    const called = field.args.length > 0 || oneIn(3) ? `${fresh('f')}: ` : '';
    const below = isCompositeType(type) ? ` ${selectionOf(type, depth - 1)}` : '';
    // Without an alias the same field may be met again, and is then to be merged.
    return `${called}${field.name}${argumentsOf(field)}${condition()}${below}`;
  };

  const fragmentOn = (type: GraphQLCompositeType, depth: number): string => {
    const known = ofType.get(type.name) ?? [];
    if (known.length > 0 && oneIn(2)) return `...${pick(known)}${condition()}`;
    const name = fresh('F');
    // Known only when it is done, so that none spreads itself.
    fragments.push(`fragment ${name} on ${type.name} ${selectionOf(type, depth)}`);
    ofType.set(type.name, [...(ofType.get(type.name) ?? []), name]);
    return `...${name}${condition()}`;
  };

  const around = (type: GraphQLCompositeType): readonly GraphQLCompositeType[] => {
    if (isAbstractType(type)) return [type, ...schema.getPossibleTypes(type)];
    return isObjectType(type) ? [type, ...type.getInterfaces()] : [type];
  };

  const selectionOf = (type: GraphQLCompositeType, depth: number): string => {
    const fields = isObjectType(type) || isInterfaceType(type) ? Object.values(type.getFields()) : [];
    const fitting = fields.filter((field) => depth > 0 || !isCompositeType(getNamedType(field.type)));
    const parts = Array.from({ length: 1 + choose(3) }, () => {
      const kind = choose(8);
      if (kind === 0 || fitting.length === 0) return `${oneIn(2) ? `${fresh('t')}: ` : ''}__typename${condition()}`;
      if (kind === 1) {
        const on = pick(around(type));
        return `... on ${on.name}${condition()} ${selectionOf(on, depth)}`;
      }
      if (kind === 2) return fragmentOn(pick(around(type)), depth);
      return fieldOf(pick(fitting), depth);
    });
    return `{ ${parts.join(' ')} }`;
  };

  const query = schema.getQueryType();
  if (!query) throw new Error('the schema has no queries');
  const asked = Array.from({ length: 1 + choose(3) }, () => {
    const field = query.getFields()[pick(roots)];
    if (!field) throw new Error('no such root field');
    return fieldOf(field, deepest);
  });
  const head = given.definitions.length === 0 ? 'query' : `query (${given.definitions.join(', ')})`;
  return { query: [`${head} { ${asked.join(' ')} }`, ...fragments].join('\n'), variables: given.values };
}
