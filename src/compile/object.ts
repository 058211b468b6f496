// Objects with a table of rules: one rule a field, properties of the same name where no rule is given.
import { getNamedType, isLeafType, type FieldNode, type GraphQLObjectType } from 'graphql';
import { cypher, name, type Fragment, type Variable } from '../cypher/tag.js';
import { BaylanysError } from '../errors.js';
import { cells, projectParts, row, type Emitted, type Part } from './emit.js';
import type { Scope } from './scope.js';
import { isTypeName, selectedFields, type Field } from './selection.js';

export type Rule = (scope: Scope, field: Field, thing: Variable) => Emitted;
export type Rules = Readonly<Record<string, Rule>>;

const asRead = (cell: unknown): unknown => cell ?? null;

/** A scalar stored under the field's own name. */
export function property(thing: Variable, of: string): Emitted {
  return { expression: cypher`${thing}.${name(of)}`, project: asRead };
}

export function isProperty(field: Field, rules: Rules): boolean {
  return !Object.hasOwn(rules, field.name) && isLeafType(getNamedType(field.definition.type));
}

export function emitField(scope: Scope, field: Field, thing: Variable, rules: Rules): Emitted {
  const rule = Object.hasOwn(rules, field.name) ? rules[field.name] : undefined;
  if (rule) return rule(scope, field, thing);
  if (isProperty(field, rules)) return property(thing, field.name);
  throw new BaylanysError('INTERNAL', `no rule for the field ${field.name}`);
}

/** The object as one positional list. `rulesOf` gives the rules that hold for a field. */
export function emitObject(
  scope: Scope,
  type: GraphQLObjectType,
  nodes: readonly FieldNode[],
  thing: Variable,
  rulesOf: (field: Field) => Rules,
): Emitted {
  const slots = row();
  const parts: Part[] = selectedFields(scope.compilation, type, nodes).map((field) => {
    if (isTypeName(field)) return { responseKey: field.responseKey, read: () => type.name };
    const rules = rulesOf(field);
    const emitted = emitField(scope, field, thing, rules);
    const slot = slots.add(emitted.expression, isProperty(field, rules) ? field.name : emitted.sharedAs);
    return { responseKey: field.responseKey, read: (read, input) => emitted.project(read[slot], input) };
  });
  const project = projectParts(type.name, parts);
  return { expression: slots.list(), project: (cell, input) => project(cells(cell), input) };
}

/** The one thing that a query gives, or null. */
export function lookUp(query: Fragment, emitted: Emitted): Emitted {
  return {
    expression: cypher`head(COLLECT { ${query} RETURN ${emitted.expression} AS found })`,
    project: (cell, input) => (cell === null || cell === undefined ? null : emitted.project(cell, input)),
  };
}

/** All things that a query gives. */
export function collect(query: Fragment, emitted: Emitted): Emitted {
  return {
    expression: cypher`COLLECT { ${query} RETURN ${emitted.expression} AS found }`,
    project: (cell, input) => cells(cell).map((one) => emitted.project(one, input)),
  };
}
