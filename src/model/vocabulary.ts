// What the contract's directives say of link kinds, predicates and types, as tables.
import {
  getDirectiveValues,
  Kind,
  type EnumTypeDefinitionNode,
  type GraphQLDirective,
  type EnumValueDefinitionNode,
} from 'graphql';
import type { ContentKind, EntityKind, LinkKind, Predicate, TypeCode } from '../generated/schema.js';
import { BaylanysError } from '../errors.js';
import { contract, sdl } from './sdl.js';

export interface LinkKindRule {
  readonly from: readonly EntityKind[];
  readonly to: readonly EntityKind[];
  readonly sameKind: boolean;
  readonly symmetric: boolean;
  readonly roles: boolean;
}

export interface ValueRule {
  readonly of: readonly EntityKind[];
  readonly content: ContentKind;
  readonly many: boolean;
}

function directive(name: string): GraphQLDirective {
  const found = contract.getDirective(name);
  if (!found) throw new BaylanysError('INTERNAL', `schema/directives.graphql declares no @${name}`);
  return found;
}

function enumValues(name: string): readonly EnumValueDefinitionNode[] {
  const found = sdl.definitions.find(
    (d): d is EnumTypeDefinitionNode => d.kind === Kind.ENUM_TYPE_DEFINITION && d.name.value === name,
  );
  return found?.values ?? [];
}

function table<Name extends string, Rule>(enumName: string, directiveName: string): Readonly<Record<Name, Rule>> {
  const entries = enumValues(enumName).flatMap((node) => {
    const rule = getDirectiveValues(directive(directiveName), node) as Rule | undefined;
    return rule === undefined ? [] : [[node.name.value, Object.freeze(rule)] as const];
  });
  return Object.freeze(Object.fromEntries(entries)) as Readonly<Record<Name, Rule>>;
}

export type ValuePredicate = Exclude<Predicate, LinkKind>;

export const linkKinds: Readonly<Record<LinkKind, LinkKindRule>> = table<LinkKind, LinkKindRule>('LinkKind', 'ends');
export const valuePredicates: Readonly<Record<ValuePredicate, ValueRule>> = table<ValuePredicate, ValueRule>(
  'Predicate',
  'says',
);
export const typeCodes: Readonly<Record<TypeCode, { readonly kinds: readonly EntityKind[] }>> = table<
  TypeCode,
  { readonly kinds: readonly EntityKind[] }
>('TypeCode', 'typeOf');

export const linkKindNames = Object.freeze(Object.keys(linkKinds) as LinkKind[]);
export const entityKindNames = Object.freeze(enumValues('EntityKind').map((v) => v.name.value as EntityKind));

export function isLinkKind(name: string): name is LinkKind {
  return Object.hasOwn(linkKinds, name);
}
export function isValuePredicate(name: string): name is ValuePredicate {
  return Object.hasOwn(valuePredicates, name);
}
export function isEntityKind(name: string): name is EntityKind {
  return (entityKindNames as readonly string[]).includes(name);
}

/** The label of a kind of entity in the graph: `INCIDENT` is `:Incident`. */
export function labelOfKind(kind: EntityKind): string {
  return kind.charAt(0) + kind.slice(1).toLowerCase();
}

/** Whether a link of this kind may run between these two. */
export function mayLink(kind: LinkKind, subject: EntityKind, object: EntityKind): boolean {
  const rule = linkKinds[kind];
  const fits = (a: EntityKind, b: EntityKind): boolean => rule.from.includes(a) && rule.to.includes(b);
  if (rule.sameKind && subject !== object) return false;
  return fits(subject, object) || (rule.symmetric && fits(object, subject));
}
