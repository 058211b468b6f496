// What an entity filter demands of an entity, and from which index a list under it starts.
import type { EntityKind, LinkKind } from '../generated/schema.js';
import {
  all,
  any,
  cypher,
  join,
  name,
  nothing,
  param,
  truth,
  value,
  variable,
  type Fragment,
  type Variable,
} from '../cypher/tag.js';
import { foldName } from '../model/fold.js';
import { dayKey, LONG_SPAN_DAYS } from '../model/days.js';
import { labelOfKind, linkKinds } from '../model/vocabulary.js';
import { argument } from './argument.js';
import { askedDays, excludesUndated, spanCriterion } from './dates.js';
import type { Branch } from './list.js';
import { choice, choices, isGiven, part, type Arg, type Compilation, type Input } from './observe.js';
import { certain, every, uncertain, type Criterion } from './tri.js';
import { visible } from './visibility.js';

const levels = ['inCountry', 'inRegion', 'inDistrict', 'inTown', 'inSite'] as const;

function linkedTo(compilation: Compilation, filter: Arg, n: Variable): Criterion {
  const l = variable('l');
  const a = variable('a');
  const kinds = choices(compilation, part(filter, 'kinds')) as readonly LinkKind[] | null;
  const types = kinds === null || kinds.length === 0 ? nothing : cypher`:${join(kinds.map(name), cypher`|`)}`;
  if (kinds?.length === 0) return certain(cypher`false`);
  return certain(
    cypher`EXISTS { MATCH (${n})-[${l}${types}]-(${a}:Entity) WHERE ${a}.id = ${argument(part(filter, 'id'))} AND ${visible(a)} AND ${linkPasses(compilation, filter, l)} }`,
  );
}

function linkPasses(compilation: Compilation, filter: Arg, l: Variable): Fragment {
  const role = part(filter, 'role');
  return all([
    visible(l),
    cypher`${l}.standing IN ${argument(part(filter, 'standings'))}`,
    isGiven(compilation, role) ? cypher`${l}.role = ${argument(role)}` : nothing,
  ]);
}

/** Nothing lies in a place without an id: the empty text stands for "none" where a level is not known. */
function placeOf(filter: Arg): Fragment {
  return param((input) => filter.read((input as Input).variables) || null);
}

/** In a place for certain where all that is known of its places lies in it; possibly where some of it does. */
function within(filter: Arg, n: Variable): Criterion {
  const place = placeOf(filter);
  const surely = any(levels.map((level) => cypher`${n}.${name(level)} = ${place}`));
  return uncertain(any([surely, cypher`${place} IN ${n}.inPossibly`]), surely);
}

/** What the filter demands. `but` names a criterion that the list's start already holds. */
export function entityFilter(compilation: Compilation, where: Arg, n: Variable, but?: 'linkedTo'): Criterion {
  if (!isGiven(compilation, where)) return certain(truth);
  const at = (key: string): Arg => part(where, key);
  const has = (key: string): boolean => isGiven(compilation, at(key));
  const criteria: Criterion[] = [];
  if (has('ids')) criteria.push(certain(cypher`${n}.id IN ${argument(at('ids'))}`));
  if (has('types')) criteria.push(certain(cypher`${n}.typeCode IN ${argument(at('types'))}`));
  if (has('text')) criteria.push(certain(cypher`${n}.nameText CONTAINS ${foldedText(at('text'))}`));
  if (but !== 'linkedTo' && has('linkedTo')) criteria.push(linkedTo(compilation, at('linkedTo'), n));
  if (has('within')) criteria.push(within(at('within'), n));
  if (has('date')) criteria.push(spanCriterion(compilation, at('date'), n));
  return every(criteria);
}

export function foldedText(text: Arg): Fragment {
  return param((input) => foldName(String(text.read((input as Input).variables))));
}

/**
 * Bounds of the order key for things whose spans lie close together: all of them within LONG_SPAN_DAYS, so that what
 * overlaps the asked days is ordered no further from them than that. This is what keeps a filter from reading history.
 */
function nearby(filter: Arg, n: Variable): Fragment {
  const days = askedDays(filter);
  const low = param((input) => dayKey(days.from((input as Input).variables) - LONG_SPAN_DAYS));
  const high = param((input) => dayKey(days.to((input as Input).variables) + LONG_SPAN_DAYS + 1));
  return cypher`${n}.sortKey >= ${low} AND ${n}.sortKey < ${high}`;
}

interface Start {
  readonly where: readonly Fragment[];
  /** The property that leads the index. */
  readonly within: Fragment | null;
}

/** Alternative starts of a list of one kind of entity, together all that the filter can let through, none twice. */
function starts(compilation: Compilation, where: Arg, n: Variable): readonly Start[] {
  const at = (key: string): Arg => part(where, key);
  const has = (key: string): boolean => isGiven(compilation, where) && isGiven(compilation, at(key));
  const held = (property: string, to: Fragment, more: readonly Fragment[] = []): Start => {
    const within = cypher`${n}.${name(property)}`;
    return { where: [cypher`${within} = ${to}`, ...more], within };
  };
  const inPlace = (more: readonly Fragment[] = []): readonly Start[] => [
    ...levels.map((level) => held(level, placeOf(at('within')), more)),
    // What may lie in it and does not for certain: so nothing comes from two branches.
    held('inSeveral', value(true), [cypher`${placeOf(at('within'))} IN ${n}.inPossibly`, ...more]),
  ];
  if (has('ids')) return [{ where: [cypher`${n}.id IN ${argument(at('ids'))}`], within: null }];
  if (has('date')) {
    const near = nearby(at('date'), n);
    const others = excludesUndated(compilation, at('date')) ? [1] : [1, 2];
    return [
      ...(has('within') ? inPlace([near, cypher`${n}.spanClass = 0`]) : [held('spanClass', value(0), [near])]),
      ...others.map((spanClass) => held('spanClass', value(spanClass))),
    ];
  }
  if (has('within')) return inPlace();
  const types = has('types') ? choices(compilation, at('types')) : null;
  if (types !== null) return types.map((type) => held('typeCode', value(type)));
  return [{ where: [], within: null }];
}

/** A list of entities: its criterion, where it starts, and how its branches are ordered. */
export interface EntityList {
  readonly criterion: Criterion;
  readonly branches: readonly Branch[];
  readonly overlapping: boolean;
}

function linkedBranches(
  compilation: Compilation,
  where: Arg,
  n: Variable,
  kind: EntityKind,
  demands: readonly Fragment[],
): readonly Branch[] {
  const filter = part(where, 'linkedTo');
  const asked = choices(compilation, part(filter, 'kinds')) as readonly LinkKind[] | null;
  const kinds = asked ?? (Object.keys(linkKinds) as LinkKind[]);
  const label = name(labelOfKind(kind));
  const anchor = argument(part(filter, 'id'));
  return kinds.flatMap((linkKind) => {
    const rule = linkKinds[linkKind];
    const l = variable('l');
    const type = name(linkKind);
    const passes = linkPasses(compilation, filter, l);
    const outgoing: Branch = {
      match: cypher`MATCH (${n}:${label})-[${l}:${type}]->()`,
      where: [cypher`${l}.object = ${anchor}`, cypher`${l}.id IS NOT NULL`, passes, ...demands],
      within: cypher`${l}.object`,
      keys: [cypher`${l}.subjectSort`, cypher`${l}.subject`],
    };
    const incoming: Branch = {
      match: cypher`MATCH ()-[${l}:${type}]->(${n}:${label})`,
      where: [cypher`${l}.subject = ${anchor}`, cypher`${l}.id IS NOT NULL`, passes, ...demands],
      within: cypher`${l}.subject`,
      keys: [cypher`${l}.objectSort`, cypher`${l}.object`],
    };
    return [
      ...(rule.from.includes(kind) || (rule.symmetric && rule.to.includes(kind)) ? [outgoing] : []),
      ...(rule.to.includes(kind) || (rule.symmetric && rule.from.includes(kind)) ? [incoming] : []),
    ];
  });
}

/**
 * A list of one kind. A list in the kind's own order that is bound to one entity starts from that entity's links: their
 * composite index holds the order of the far end.
 */
export function entityList(
  compilation: Compilation,
  where: Arg,
  match: Arg,
  n: Variable,
  kind: EntityKind,
  key: 'sortKey' | 'nameSort' | 'id',
): EntityList {
  const given = isGiven(compilation, where);
  const has = (field: string): boolean => given && isGiven(compilation, part(where, field));
  const fromLinks = key === 'sortKey' && has('linkedTo') && !has('ids');
  const criterion = entityFilter(compilation, where, n, fromLinks ? 'linkedTo' : undefined);
  const threshold = choice(compilation, match) === 'DEFINITE' ? criterion.definite : criterion.possible;
  const demands = [visible(n), cypher`${n}.supported`, threshold];
  const label = name(labelOfKind(kind));
  const keys = key === 'id' ? [cypher`${n}.id`] : [cypher`${n}.${name(key)}`, cypher`${n}.id`];
  const branches = fromLinks
    ? linkedBranches(compilation, where, n, kind, demands)
    : starts(compilation, where, n).map((start) => ({
        match: cypher`MATCH (${n}:${label})`,
        where: [...start.where, ...demands],
        within: start.within,
        keys,
      }));
  // Kinds that cannot link to this one, or an empty list of types: nothing can pass.
  const none = { match: cypher`MATCH (${n}:${label})`, where: [cypher`false`], within: null, keys };
  return { criterion, branches: branches.length > 0 ? branches : [none], overlapping: fromLinks };
}
