// Which field of which kind of entity shows which predicate: the contract's @shows, as tables.
import {
  getDirectiveValues,
  isObjectType,
  type FieldDefinitionNode,
  type GraphQLDirective,
  type ObjectTypeDefinitionNode,
} from 'graphql';
import type { EntityKind } from '../generated/schema.js';
import { BaylanysError } from '../errors.js';
import { contract } from './sdl.js';
import { entityKindNames, type ValuePredicate } from './vocabulary.js';

export interface ShownField {
  readonly name: string;
  readonly predicate: ValuePredicate;
}

function directive(name: string): GraphQLDirective {
  const found = contract.getDirective(name);
  if (!found) throw new BaylanysError('INTERNAL', `schema/directives.graphql declares no @${name}`);
  return found;
}

const shows = directive('shows');
const entity = directive('entity');

function nodeOf(kind: EntityKind): ObjectTypeDefinitionNode {
  const node = Object.values(contract.getTypeMap())
    .filter(isObjectType)
    .flatMap((type) => type.astNode ?? [])
    .find((node) => getDirectiveValues(entity, node)?.['kind'] === kind);
  if (!node) throw new BaylanysError('INTERNAL', `no type of the contract is @entity(kind: ${kind})`);
  return node;
}

function shownField(field: FieldDefinitionNode): readonly ShownField[] {
  const predicate = getDirectiveValues(shows, field)?.['predicate'] as ValuePredicate | undefined;
  return predicate === undefined ? [] : [Object.freeze({ name: field.name.value, predicate })];
}

/** In the contract's order. */
export const shownFields = Object.freeze(
  Object.fromEntries(
    entityKindNames.map((kind) => [kind, Object.freeze((nodeOf(kind).fields ?? []).flatMap(shownField))]),
  ),
) as Readonly<Record<EntityKind, readonly ShownField[]>>;

/** The field of an entity of this kind that shows the predicate; null where none does. */
export function fieldOf(kind: EntityKind, predicate: ValuePredicate): string | null {
  return shownFields[kind].find((field) => field.predicate === predicate)?.name ?? null;
}
