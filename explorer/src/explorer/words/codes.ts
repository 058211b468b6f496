// Codes of the contract that the pages list: a test holds each list to the contract.
import type { EntityKind, TallyBy, TimelineUnit, TypeCode } from '../../generated/graphql.js';

export const entityKinds = [
  'INCIDENT',
  'SERIES',
  'GROUP',
  'PERSON',
  'ORGANIZATION',
  'PLACE',
  'LAW',
  'ARREST',
] as const satisfies readonly EntityKind[];

/** What an incident can be. */
export const incidentTypes = [
  'BOMBING',
  'SUICIDE_BOMBING',
  'EXPLOSION',
  'ARMED_ATTACK',
  'CLASH',
  'SECURITY_OPERATION',
  'OTHER',
] as const satisfies readonly TypeCode[];

export const tallyBys = [
  'ROLE',
  'MONTH',
  'YEAR',
  'COUNTRY',
  'REGION',
  'DISTRICT',
  'TOWN',
  'SITE',
  'GROUP',
  'STANDING',
  'TYPE',
] as const satisfies readonly TallyBy[];

export const timelineUnits = ['DAY', 'WEEK', 'MONTH', 'YEAR'] as const satisfies readonly TimelineUnit[];
