// Filters as the naive reader takes them: one form for every kind of entity, as each kind's own is a part of it.
import type {
  BoundingBoxFilter,
  CountFilter,
  Credibility,
  DateFilter,
  EntityKind,
  HarmRole,
  LinkKind,
  LinkedToFilter,
  NearFilter,
  NumberFilter,
  RecordState,
  Side,
  Standing,
  StatementFilter,
  TypeCode,
} from '../../../../src/generated/schema.js';
import { least, most, opposite, type Weight } from '../weights.js';

type Given<Of> = { readonly [Key in keyof Of]?: Of[Key] | null };

export type EntityWhere = Given<{
  and: readonly EntityWhere[];
  or: readonly EntityWhere[];
  not: EntityWhere;
  ids: readonly string[];
  kinds: readonly EntityKind[];
  types: readonly TypeCode[];
  unnamed: boolean;
  text: string;
  linkedTo: LinkedToFilter;
  links: LinksWhere;
  within: string;
  date: DateFilter;
  founded: DateFilter;
  dissolved: DateFilter;
  adopted: DateFilter;
  inForce: DateFilter;
  repealed: DateFilter;
  killed: NumberFilter;
  wounded: NumberFilter;
  people: NumberFilter;
  perpetrators: RecordState;
  explanation: RecordState;
  motive: RecordState;
  weapon: RecordState;
  suspectedOffence: RecordState;
  terroristCharacter: boolean;
  credibility: Credibility;
  near: NearFilter;
  bbox: BoundingBoxFilter;
  statements: StatementFilter;
}>;

export type LinkWhere = Given<{
  and: readonly LinkWhere[];
  or: readonly LinkWhere[];
  not: LinkWhere;
  ids: readonly string[];
  kinds: readonly LinkKind[];
  standings: readonly Standing[];
  subject: string;
  object: string;
  end: string;
  role: HarmRole;
  side: Side;
  contested: boolean;
  independentSources: CountFilter;
  during: DateFilter;
  subjectWhere: EntityWhere;
  objectWhere: EntityWhere;
  endWhere: EntityWhere;
  statements: StatementFilter;
}>;

export type LinksWhere = Given<{
  kinds: readonly LinkKind[];
  some: LinkWhere;
  none: LinkWhere;
  all: LinkWhere;
  count: CountFilter;
}> & { readonly standings: readonly Standing[] };

interface Combined<Where> {
  readonly and?: readonly Where[] | null;
  readonly or?: readonly Where[] | null;
  readonly not?: Where | null;
}

type Criteria<Where> = {
  readonly [Key in Exclude<keyof Where, keyof Combined<Where>>]-?: (given: NonNullable<Where[Key]>) => Weight;
};

/** The least of what is given; a key that is null is not given. */
export function weigh<Where extends Combined<Where>>(
  where: Where | null | undefined,
  criteria: Criteria<Where>,
  again: (where: Where) => Weight,
): Weight {
  if (where == null) return 'DEFINITE';
  const weights: Weight[] = [];
  if (where.and != null) weights.push(least(where.and.map(again)));
  if (where.or != null) weights.push(most(where.or.map(again)));
  if (where.not != null) weights.push(opposite(again(where.not)));
  for (const [key, given] of Object.entries(where)) {
    if (given == null || ['and', 'or', 'not'].includes(key)) continue;
    const criterion = (criteria as Readonly<Record<string, ((given: unknown) => Weight) | undefined>>)[key];
    if (!criterion) throw new Error(`the naive reader knows no criterion ${key}`);
    weights.push(criterion(given));
  }
  return least(weights);
}
