// Filters of generated operations, made from the contract's own input types.
import {
  getNamedType,
  getNullableType,
  isEnumType,
  isInputObjectType,
  isListType,
  type GraphQLInputField,
} from 'graphql';
import { boundsOf, readDate } from '../../../../src/model/dates.js';
import { contract } from '../../../../src/model/sdl.js';
import type { Dice } from './dice.js';
import type { Words } from './words.js';

export interface Making {
  readonly dice: Dice;
  readonly words: Words;
}

type Value = unknown;
type Given = Readonly<Record<string, Value>>;

const own = new Set(['LinkFilter', 'StatementFilter', 'SourceFilter']);
/** All kinds of entity share their criteria. */
const familyOf = (type: string): string => (own.has(type) ? type : 'EntityFilter');
const isFilterOfThings = (type: string): boolean =>
  own.has(type) || /^(Entity|Incident|Series|Group|Person|Organization|Place|Law|Arrest)Filter$/.test(type);

function idsFor({ words }: Making, family: string, key: string): readonly string[] {
  if (key === 'within') return words.places;
  if (key === 'sources' || key === 'derivedFrom') return words.sources;
  if (key !== 'ids') return words.entities;
  if (family === 'LinkFilter') return words.links;
  if (family === 'StatementFilter') return words.statements;
  return family === 'SourceFilter' ? words.sources : words.entities;
}

/** A span whose first day is not after its last. */
export function dateFilter({ dice, words }: Making): Given {
  const some = dice.some(words.days, 0, 2).map((day) => ({ day, ...boundsOf(readDate({ edtf: day })) }));
  const [a, b] = some;
  const undated = dice.chance(30) ? { undated: 'EXCLUDE' } : {};
  if (!a) return undated;
  if (!b) return { ...(dice.chance(50) ? { from: a.day } : { to: a.day }), ...undated };
  const [first, last] = a.from <= b.to ? [a, b] : [b, a];
  return { from: first.day, to: last.day, ...undated };
}

function range({ dice }: Making): Given {
  const [least, more] = [dice.upTo(6), dice.upTo(4)];
  if (dice.chance(30)) return { atLeast: least };
  return dice.chance(30) ? { atMost: least } : { atLeast: least, atMost: least + more };
}

const enumValues = (name: string): readonly string[] => {
  const type = contract.getType(name);
  return isEnumType(type) ? type.getValues().map(({ name: value }) => value) : [];
};

const unlocated = ({ dice }: Making): Given => (dice.chance(30) ? { unlocated: 'INCLUDE' } : {});
const standings = ({ dice }: Making): Given =>
  dice.chance(50) ? { standings: dice.some(enumValues('Standing'), 0, 6) } : {};
const kinds = ({ dice }: Making): Given => (dice.chance(50) ? { kinds: dice.some(enumValues('LinkKind'), 0, 5) } : {});

function point(making: Making): readonly [number, number] {
  const { dice, words } = making;
  return dice.chance(20) || words.points.length === 0 ? [48, 60] : dice.one(words.points);
}

/** Filters of another form than criteria side by side. */
const special: Readonly<Record<string, (making: Making, depth: number) => Given>> = {
  DateFilter: dateFilter,
  CountFilter: range,
  NumberFilter: (making) => {
    if (making.dice.chance(20)) return { unknown: 'ONLY' };
    return { ...range(making), ...(making.dice.chance(30) ? { unknown: 'INCLUDE' } : {}) };
  },
  LinkedToFilter: (making) => ({
    id: making.dice.one(making.words.entities),
    ...standings(making),
    ...kinds(making),
    ...(making.dice.chance(20) ? { role: making.dice.one(enumValues('HarmRole')) } : {}),
  }),
  LinksFilter: (making, depth) => {
    const inner = () => filterOf(making, 'LinkFilter', depth + 1);
    return {
      ...standings(making),
      ...kinds(making),
      ...(making.dice.chance(50) ? { some: inner() } : {}),
      ...(making.dice.chance(20) ? { none: inner() } : {}),
      ...(making.dice.chance(20) ? { all: inner() } : {}),
      ...(making.dice.chance(30) ? { count: range(making) } : {}),
    };
  },
  NearFilter: (making) => {
    const [lat, lon] = point(making);
    return { lat, lon, km: making.dice.one([0.5, 10, 60, 700, 20_000]), ...unlocated(making) };
  },
  BoundingBoxFilter: (making) => {
    const [lat, lon] = point(making);
    const size = making.dice.one([0.1, 1, 10]);
    const east = lon + size > 180 ? lon + size - 360 : lon + size;
    return { south: lat - size, north: lat + size, west: Math.max(-180, lon - size), east, ...unlocated(making) };
  },
  RecordedFilter: ({ dice, words }) =>
    dice.chance(50)
      ? { fromRevision: dice.one(words.revisions) }
      : { toRevision: dice.one(words.revisions), from: '2026-01-02', to: '2026-01-03' },
};

function leaf(making: Making, family: string, key: string, field: GraphQLInputField): Value {
  const { dice, words } = making;
  const type = getNamedType(field.type);
  const isList = isListType(getNullableType(field.type));
  const from = (items: readonly Value[]): Value => (isList ? dice.some(items, 0, 3) : dice.one(items));
  if (isEnumType(type)) return from(type.getValues().map(({ name }) => name));
  switch (type.name) {
    case 'ID':
      return from(idsFor(making, family, key));
    case 'Boolean':
      return dice.chance(60);
    case 'String':
      return from(key === 'text' ? words.texts : words.languages);
    default:
      throw new Error(`no way to make ${type.name} for ${key}`);
  }
}

/** A filter of some of what may be used; `and`, `or` and `not` nest to a depth of 2. */
export function filterOf(making: Making, typeName: string, depth = 0): Given {
  const type = contract.getType(typeName);
  if (!isInputObjectType(type)) throw new Error(`${typeName} is no input`);
  const family = familyOf(typeName);
  const nests = (field: GraphQLInputField): boolean => {
    const { name } = getNamedType(field.type);
    return isFilterOfThings(name) || name === 'LinksFilter';
  };
  const fields = Object.values(type.getFields()).filter(
    (field) =>
      !(depth >= 2 && nests(field)) &&
      // Whatever is nested speaks of what is live.
      !(field.name === 'ended' && depth > 0),
  );
  const given = making.dice.some(fields, depth === 0 ? 0 : 1, 2).map((field): readonly [string, Value] => {
    const { name } = getNamedType(field.type);
    const make = special[name];
    if (make) return [field.name, make(making, depth)];
    if (!isFilterOfThings(name)) return [field.name, leaf(making, family, field.name, field)];
    const inner = () => filterOf(making, name, depth + 1);
    const isList = isListType(getNullableType(field.type));
    return [field.name, isList ? Array.from({ length: making.dice.upTo(2) }, inner) : inner()];
  });
  return Object.fromEntries(given);
}

/** What bounds the evidence. */
export function evidenceFilter(making: Making): Given {
  const { dice, words } = making;
  return {
    ...(dice.chance(35) ? { publicBy: dice.one(words.days) } : {}),
    ...(dice.chance(25)
      ? { recordedBy: dice.one([...words.revisions.map(String), '2026-01-02', '2026-01-03T00:00:00Z']) }
      : {}),
    ...(dice.chance(25) ? { standings: dice.some(enumValues('Standing'), 1, 5) } : {}),
    ...(dice.chance(25) ? { minIndependentSources: dice.upTo(3) } : {}),
    ...(dice.chance(25) ? { withoutSources: dice.some(words.sources, 1, 2) } : {}),
    ...(dice.chance(15) ? { reliabilityAtLeast: dice.one(enumValues('Reliability')) } : {}),
  };
}
