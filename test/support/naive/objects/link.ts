// Links as the contract shows them.
import type { Match } from '../../../../src/generated/schema.js';
import { placeInOrder } from '../entity.js';
import { evidenceWeight, linkWeight } from '../filters/link.js';
import type { LinkWhere } from '../filters/where.js';
import { farEnd, linksOf, type LinkFacts } from '../link.js';
import type { View } from '../view.js';
import { least } from '../weights.js';
import { connectionOf, type PageArgs } from './connection.js';
import { entityObject } from './entity.js';
import {
  speakerObject,
  statementObject,
  statementsOf,
  viewFor,
  type EvidenceArgs,
  type StatementListArgs,
} from './evidence.js';
import { inOrder, linkKeys, type OrderArgs } from './order.js';

export interface LinkListArgs extends PageArgs, EvidenceArgs {
  readonly match: Match;
  readonly where?: LinkWhere | null;
  readonly orderBy?: OrderArgs | null;
}

/** Links of an entity: by kind, then by the other end. Of all entities: by id unless asked otherwise. */
export function linkList(above: View, args: LinkListArgs, of: string | null) {
  const view = viewFor(above, args);
  const keysOf = (link: LinkFacts) =>
    of === null
      ? linkKeys(view, link, args.orderBy?.by ?? 'ID')
      : [link.kind, ...placeInOrder(view, farEnd(link, of)), link.id];
  const items = inOrder(linksOf(view, of), keysOf, args.orderBy?.direction).map((link) => ({
    match: least([linkWeight(view, link, args.where, of), evidenceWeight(view, link)]),
    node: linkObject(view, link),
  }));
  return connectionOf(items, args.match, args);
}

export function linkObject(view: View, link: LinkFacts): object {
  const { id, kind, subject, object, phase, role, side, during, evidence } = link;
  return {
    ...{ __typename: 'Link', id, kind, phase, role, side, during },
    ...evidence,
    subject: () => entityObject(view, subject),
    object: () => entityObject(view, object),
    positions: () =>
      link.positions.map((position) => ({
        ...position,
        speaker: speakerObject(view, position.speaker),
        statements: () =>
          link.statements.flatMap((one) => (position.statements.includes(one.id) ? [statementObject(view, one)] : [])),
      })),
    statements: (args: StatementListArgs) => statementsOf(view, args, (one) => one.link === id),
  };
}
