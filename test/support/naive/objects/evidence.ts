// Statements, passages and sources as the contract shows them.
import type { EvidenceFilter, Match, StatementFilter } from '../../../../src/generated/schema.js';
import type { Content, Speaker, Statement } from '../../../../src/model/records.js';
import { statementWeight } from '../filters/statement.js';
import { linkOf } from '../link.js';
import { boundedView, remember, type View } from '../view.js';
import { rootsOf } from '../voices.js';
import { least, reaches } from '../weights.js';
import { type KnownPassage, type KnownSource } from '../world.js';
import { connectionOf, type PageArgs } from './connection.js';
import { entityObject } from './entity.js';
import { linkObject } from './link.js';
import { inOrder, statementKeys, type OrderArgs } from './order.js';

export interface EvidenceArgs {
  readonly evidence?: EvidenceFilter | null;
  readonly match?: Match;
}

/** A list's own evidence takes the place of what holds above it. */
export function viewFor({ whole, ...view }: View, args: EvidenceArgs): View {
  if (args.evidence == null) return { whole, ...view };
  const { evidence, match = 'POSSIBLE' } = args;
  return remember(whole, JSON.stringify(['view', evidence, match]), () => boundedView(whole, evidence, match));
}

export interface StatementListArgs extends PageArgs, EvidenceArgs {
  readonly where?: StatementFilter | null;
  readonly orderBy?: OrderArgs | null;
}

/** A list of some of all statements, `ended: true` adding those that were ended. */
export function statementsOf(view: View, args: StatementListArgs, isIn: (statement: Statement) => boolean) {
  const weightOf = args.where?.ended === true ? view.weightWithEnded : view.weightOf;
  const passing = view.world.statements.filter((one) => isIn(one) && reaches(weightOf(one), view.match));
  const sorted = inOrder(
    passing,
    (statement) => statementKeys(view.world, statement, args.orderBy?.by),
    args.orderBy?.direction,
  );
  const items = sorted.map((statement) => ({
    match: least([statementWeight(view, statement, args.where), weightOf(statement)]),
    node: statementObject(view, statement),
  }));
  return connectionOf(items, args.match ?? 'POSSIBLE', args);
}

const contentTypes: Readonly<Record<Content['type'], string>> = {
  TEXT: 'TextContent',
  NAME: 'NameContent',
  NATIVE_CODE: 'NativeCodeContent',
  EXTERNAL_ID: 'ExternalIdContent',
  TYPE: 'TypeContent',
  DATE: 'DateSpan',
  COUNT: 'CountContent',
  HARM: 'HarmContent',
  STATED_TOTAL: 'StatedTotalContent',
  YES_NO: 'YesNoContent',
  CREDIBILITY: 'CredibilityContent',
  COORDINATES: 'CoordinatesContent',
};

function contentObject(content: Content | null) {
  if (content === null) return null;
  const typeName = { __typename: contentTypes[content.type] };
  if (content.type === 'TYPE') return { ...typeName, type: content.value };
  if (content.type === 'YES_NO') return { ...typeName, yes: content.value };
  if (content.type === 'CREDIBILITY') return { ...typeName, credibility: content.value };
  return { ...content, ...typeName };
}

export function speakerObject(view: View, speaker: Speaker | null) {
  if (speaker === null) return null;
  const { name, role, entity } = speaker;
  return { name, role, entity: () => entityIfSeen(view, entity) };
}

/** Null where there is none, or nothing public speaks of it. */
export function entityIfSeen(view: View, id: string | null) {
  return id !== null && view.world.entities.get(id)?.public === true ? entityObject(view, id) : null;
}

const sourcesSeen = (view: View, ids: readonly string[]) =>
  ids.flatMap((id) => {
    const source = view.world.sources.get(id);
    return source?.public === true ? [sourceObject(view, source)] : [];
  });

export function statementObject(view: View, statement: Statement): object {
  const { world } = view;
  return {
    ...statement,
    __typename: 'Statement',
    subject: () => entityIfSeen(view, statement.subject),
    object: () => entityIfSeen(view, statement.object),
    value: contentObject(statement.content),
    link: () => {
      const link = statement.link === null ? null : linkOf(view, statement.link);
      return link === null ? null : linkObject(view, link);
    },
    speaker: speakerObject(view, statement.speaker),
    passages: () =>
      statement.passages.flatMap((id) => {
        const passage = world.passages.get(id);
        return passage?.public === true ? [passageObject(view, passage)] : [];
      }),
    source: () => sourcesSeen(view, [statement.source])[0] ?? null,
    derivedFrom: () => sourcesSeen(view, statement.derivedFrom),
  };
}

export function passageObject(view: View, passage: KnownPassage): object {
  return {
    ...passage,
    __typename: 'Passage',
    source: () => sourcesSeen(view, [passage.source])[0] ?? null,
  };
}

export function sourceObject(view: View, source: KnownSource): object {
  return {
    ...source,
    __typename: 'Source',
    publisherEntity: () => entityIfSeen(view, source.publisherEntity),
    derivedFrom: () => sourcesSeen(view, source.derivedFrom),
    roots: () => sourcesSeen(view, rootsOf(view.world, source.id)),
    statements: (args: StatementListArgs) => statementsOf(view, args, (one) => one.source === source.id),
  };
}
