import {
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  isScalarType,
  specifiedScalarTypes,
} from 'graphql';
import { describe, expect, it } from 'vitest';
import { contract } from '../../src/model/sdl.js';
import {
  entityKindNames,
  labelOfKind,
  linkKinds,
  mayLink,
  typeCodes,
  valuePredicates,
} from '../../src/model/vocabulary.js';

interface Described {
  readonly name: string;
  readonly description?: string | null | undefined;
}

const ours = Object.values(contract.getTypeMap()).filter(
  (type) => !type.name.startsWith('__') && !specifiedScalarTypes.some((scalar) => scalar.name === type.name),
);

describe('the contract', () => {
  it('describes every type, field, argument, input field and enum value', () => {
    const silent: string[] = [];
    const look = (thing: Described, path: string): void => {
      if ((thing.description ?? '').trim().length < 4) silent.push(path);
    };
    for (const type of ours) {
      look(type, type.name);
      if (isEnumType(type)) for (const value of type.getValues()) look(value, `${type.name}.${value.name}`);
      if (isInputObjectType(type))
        for (const field of Object.values(type.getFields())) look(field, `${type.name}.${field.name}`);
      if (!isObjectType(type) && !isInterfaceType(type)) continue;
      for (const field of Object.values(type.getFields())) {
        look(field, `${type.name}.${field.name}`);
        for (const argument of field.args) look(argument, `${type.name}.${field.name}(${argument.name})`);
      }
    }
    expect(silent).toEqual([]);
  });

  it('has no scalar of its own', () => {
    expect(ours.filter(isScalarType)).toEqual([]);
  });

  it('has a type, a look-up and a list for every kind of entity', () => {
    const root = contract.getQueryType()?.getFields() ?? {};
    const returned = Object.values(root).map((field) => String(field.type).replace('!', ''));
    for (const kind of entityKindNames) {
      const label = labelOfKind(kind);
      expect(returned).toContain(label);
      expect(returned).toContain(`${label}Connection`);
    }
  });
});

describe('the vocabulary', () => {
  it('says for every link kind and every other predicate where it may stand', () => {
    const predicates = contract.getType('Predicate');
    const names = isEnumType(predicates) ? predicates.getValues().map((value) => value.name) : [];
    expect(names.filter((name) => !Object.hasOwn(linkKinds, name) && !Object.hasOwn(valuePredicates, name))).toEqual(
      [],
    );
    expect(Object.keys(linkKinds).filter((name) => !names.includes(name))).toEqual([]);
    const codes = contract.getType('TypeCode');
    const codeNames = isEnumType(codes) ? codes.getValues().map((value) => value.name) : [];
    expect(Object.keys(typeCodes).sort()).toEqual(codeNames.sort());
  });

  it('holds links to their ends', () => {
    expect(mayLink('PERPETRATED_BY', 'INCIDENT', 'GROUP')).toBe(true);
    expect(mayLink('PERPETRATED_BY', 'GROUP', 'INCIDENT')).toBe(false);
    expect(mayLink('PART_OF', 'ARREST', 'ARREST')).toBe(true);
    expect(mayLink('PART_OF', 'ARREST', 'INCIDENT')).toBe(false);
    expect(mayLink('FOUGHT', 'ORGANIZATION', 'GROUP')).toBe(true);
  });
});
