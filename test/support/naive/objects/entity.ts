// Entities as the contract shows them: what each field carries is read from its directive.
import { getDirectiveValues, getNamedType, isNonNullType, isObjectType, type GraphQLField } from 'graphql';
import type { LinkDirection, LinkKind, Match, Predicate, Standing } from '../../../../src/generated/schema.js';
import { contract } from '../../../../src/model/sdl.js';
import { isValuePredicate, labelOfKind, valuePredicates } from '../../../../src/model/vocabulary.js';
import { entityEvidence, isSupported, kindOf, nameOf, placeInOrder, sourceCountOf } from '../entity.js';
import { entityWeight } from '../filters/entity.js';
import { evidenceWeight } from '../filters/link.js';
import type { EntityWhere } from '../filters/where.js';
import { farEnd, linksOf } from '../link.js';
import { supports } from '../standing.js';
import { passingAbout, type View } from '../view.js';
import { least } from '../weights.js';
import { valueNamed } from '../world.js';
import { connectionOf, type PageArgs } from './connection.js';
import { statementObject, statementsOf, viewFor, type EvidenceArgs, type StatementListArgs } from './evidence.js';
import { linkList, linkObject, type LinkListArgs } from './link.js';
import { entityKeys, inOrder, statementKeys, type OrderArgs } from './order.js';
import { valueObject, valueObjects } from './value.js';

type AnyField = GraphQLField<unknown, unknown>;

function directiveOf(field: AnyField, name: string): Readonly<Record<string, unknown>> | null {
  const directive = contract.getDirective(name);
  return directive && field.astNode ? (getDirectiveValues(directive, field.astNode) ?? null) : null;
}

export interface EntityListArgs extends PageArgs, EvidenceArgs {
  readonly match: Match;
  readonly where?: EntityWhere | null;
  readonly orderBy?: OrderArgs | null;
}

/** A list of a kind: what nothing supports is not in it. */
export function entityList(whole: View, kind: string, args: EntityListArgs) {
  const view = viewFor(whole, args);
  const ids = [...view.world.entities.keys()].filter((id) => kindOf(view, id) === kind && isSupported(view, id));
  const by = args.orderBy?.by ?? (kind === 'INCIDENT' || kind === 'ARREST' ? 'DATE' : 'NAME');
  const items = inOrder(ids, (id) => entityKeys(view, id, by), args.orderBy?.direction).map((id) => ({
    match: least([entityWeight(view, id, args.where), view.evidence === null ? 'DEFINITE' : entityEvidence(view, id)]),
    node: entityObject(view, id),
  }));
  return connectionOf(items, args.match, args);
}

interface ShortcutArgs extends EntityListArgs {
  readonly standings: readonly Standing[];
}

function shortcut(above: View, id: string, field: AnyField, follows: { kind: LinkKind; direction: LinkDirection }) {
  const { kind, direction } = follows;
  const connection = getNamedType(field.type);
  const far = isObjectType(connection) ? connection.getFields()['nodes'] : undefined;
  const farType = far ? getNamedType(far.type).name : 'Entity';
  return (args: ShortcutArgs) => {
    const view = viewFor(above, args);
    const links = linksOf(view, id).filter(
      (link) =>
        link.kind === kind &&
        (direction === 'BOTH' || (direction === 'OUT' ? link.subject : link.object) === id) &&
        link.standing !== null &&
        args.standings.includes(link.standing) &&
        (farType === 'Entity' || labelOfKind(kindOf(view, farEnd(link, id))) === farType),
    );
    const sorted = inOrder(links, (link) => {
      const end = farEnd(link, id);
      return [...placeInOrder(view, end), end, link.id];
    });
    const items = sorted.map((link) => ({
      match: least([entityWeight(view, farEnd(link, id), args.where), evidenceWeight(view, link)]),
      node: entityObject(view, farEnd(link, id)),
      more: { link: linkObject(view, link) },
    }));
    return connectionOf(items, args.match, args, direction === 'IN' ? nobodySaysSo : statedAbsence(view, id, kind));
  };
}

const nobodySaysSo = { stated: null, statedBy: [] };

/** What supporting statements say where they name none; "unknown" where both are said. */
function statedAbsence(view: View, id: string, kind: LinkKind) {
  const saying = passingAbout(view, valueNamed(id, kind)).filter(({ stance }) => supports(stance));
  const unknown = saying.filter(({ valueKind }) => valueKind === 'UNKNOWN_STATED');
  const by = unknown.length > 0 ? unknown : saying;
  return {
    stated: by[0]?.valueKind ?? null,
    statedBy: inOrder(by, (one) => statementKeys(view.world, one)).map((one) => statementObject(view, one)),
  };
}

function fieldOf(view: View, id: string, field: AnyField): unknown {
  const shows = directiveOf(field, 'shows')?.['predicate'] as Predicate | undefined;
  if (shows !== undefined && isValuePredicate(shows)) {
    return valuePredicates[shows].many
      ? () => valueObjects(view, id, shows)
      : () => valueObject(view, id, shows, !isNonNullType(field.type));
  }
  const follows = directiveOf(field, 'follows');
  if (follows) return shortcut(view, id, field, follows as { kind: LinkKind; direction: LinkDirection });
  switch (field.name) {
    case 'id':
    case 'clusterId':
      return id;
    case 'kind':
      return kindOf(view, id);
    case 'unnamed':
      return view.world.entities.get(id)?.unnamed;
    case 'name':
      return () => nameOf(view, id);
    case 'sourceCount':
      return () => sourceCountOf(view, id);
    case 'supported':
      return () => isSupported(view, id);
    case 'links':
      return (args: LinkListArgs) => linkList(view, args, id);
    case 'statements':
      return (args: StatementListArgs) =>
        statementsOf(view, args, ({ subject, object }) => subject === id || object === id);
    default:
      return (): never => {
        throw new Error(`the naive reader knows no field ${field.name}`);
      };
  }
}

export function entityObject(view: View, id: string): object {
  const typeName = labelOfKind(kindOf(view, id));
  const type = contract.getType(typeName);
  if (!isObjectType(type)) throw new Error(`no type ${typeName}`);
  const fields = Object.values(type.getFields()).map((field) => [field.name, fieldOf(view, id, field)] as const);
  return { __typename: typeName, ...Object.fromEntries(fields) };
}
