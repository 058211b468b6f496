// Answers an operation of the contract from the raw statements: graphql-js walks plain objects, nothing is compiled.
import { execute, type DocumentNode, type ExecutionResult } from 'graphql';
import { BaylanysError } from '../../../src/errors.js';
import type { EntityKind, Match, SourceFilter, SourceOrderKey } from '../../../src/generated/schema.js';
import { contract } from '../../../src/model/sdl.js';
import { entityKindNames } from '../../../src/model/vocabulary.js';
import { sourceWeight } from './filters/source.js';
import { linkOf } from './link.js';
import { connectionOf, type PageArgs } from './objects/connection.js';
import { entityList, entityObject, type EntityListArgs } from './objects/entity.js';
import {
  passageObject,
  sourceObject,
  statementObject,
  statementsOf,
  viewFor,
  type EvidenceArgs,
  type StatementListArgs,
} from './objects/evidence.js';
import { linkList, linkObject, type LinkListArgs } from './objects/link.js';
import { inOrder, sourceKeys, type OrderArgs } from './objects/order.js';
import type { View } from './view.js';

type ById = EvidenceArgs & { readonly id: string };

function entityById(view: View, id: string, kind: EntityKind | null): object | null {
  const entity = view.world.entities.get(id);
  if (entity?.public !== true || (kind !== null && entity.kind !== kind)) return null;
  return entityObject(view, id);
}

function linkById(view: View, id: string): object | null {
  const link = linkOf(view, id);
  return link === null ? null : linkObject(view, link);
}

function statementById(view: View, id: string): object | null {
  const found = view.world.statements.find((one) => one.id === id);
  return found ? statementObject(view, found) : null;
}

function sourceById(view: View, id: string): object | null {
  const found = view.world.sources.get(id);
  return found?.public === true ? sourceObject(view, found) : null;
}

function passageById(view: View, id: string): object | null {
  const found = view.world.passages.get(id);
  return found?.public === true ? passageObject(view, found) : null;
}

function anythingById(view: View, id: string): object | null {
  const looks = [linkById, statementById, sourceById, passageById];
  return looks.reduce<object | null>((found, look) => found ?? look(view, id), entityById(view, id, null));
}

interface SourceListArgs extends PageArgs {
  readonly match: Match;
  readonly where?: SourceFilter | null;
  readonly orderBy?: OrderArgs<SourceOrderKey> | null;
}

function sourceList(view: View, args: SourceListArgs) {
  const seen = [...view.world.sources.values()].filter((source) => source.public);
  const sorted = inOrder(seen, (source) => sourceKeys(source, args.orderBy?.by), args.orderBy?.direction);
  const items = sorted.map((source) => ({
    match: sourceWeight(view.world, source, args.where),
    node: sourceObject(view, source),
  }));
  return connectionOf(items, args.match, args);
}

const manyOf: Readonly<Record<EntityKind, string>> = {
  INCIDENT: 'incidents',
  SERIES: 'seriesList',
  GROUP: 'groups',
  PERSON: 'people',
  ORGANIZATION: 'organizations',
  PLACE: 'places',
  LAW: 'laws',
  ARREST: 'arrests',
};

function rootOf(whole: View) {
  const entities = entityKindNames.flatMap((kind) => [
    [kind.toLowerCase(), (args: ById) => entityById(viewFor(whole, args), args.id, kind)] as const,
    [manyOf[kind], (args: EntityListArgs) => entityList(whole, kind, args)] as const,
  ]);
  return {
    ...Object.fromEntries<unknown>(entities),
    node: (args: ById) => anythingById(viewFor(whole, args), args.id),
    nodes: (args: EvidenceArgs & { readonly ids: readonly string[] }) => {
      if (args.ids.length > 500) throw new BaylanysError('BAD_USER_INPUT', 'up to 500 ids');
      return args.ids.map((id) => anythingById(viewFor(whole, args), id));
    },
    link: (args: ById) => linkById(viewFor(whole, args), args.id),
    links: (args: LinkListArgs) => linkList(whole, args, null),
    statement: (args: ById) => statementById(viewFor(whole, args), args.id),
    statements: (args: StatementListArgs) => statementsOf(viewFor(whole, args), args, () => true),
    source: (args: { readonly id: string }) => sourceById(whole, args.id),
    sources: (args: SourceListArgs) => sourceList(whole, args),
  };
}

/** `whole`: `wholeView` of a loaded world. */
export async function naiveAnswer(
  whole: View,
  document: DocumentNode,
  variables: Readonly<Record<string, unknown>> = {},
): Promise<ExecutionResult> {
  return await execute({ schema: contract, document, rootValue: rootOf(whole), variableValues: variables });
}
