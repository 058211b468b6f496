// From which index a list of entities starts under a filter, and how its branches are ordered.
import type { EntityKind, LinkKind } from '../../generated/schema.js';
import { cypher, name, param, value, variable, type Fragment, type Variable } from '../../cypher/tag.js';
import { dayKey, LONG_SPAN_DAYS } from '../../model/days.js';
import { labelOfKind, linkKinds } from '../../model/vocabulary.js';
import { argument } from '../argument.js';
import { every, type Criterion } from '../criterion.js';
import { backedEntity } from '../evidence/backed.js';
import type { Branch } from '../list.js';
import { choices, isGiven, part, type Arg, type Input } from '../observe.js';
import type { Scope } from '../scope.js';
import { visible } from '../visibility.js';
import { askedDays, excludesUndated } from './dates.js';
import { entityFilter } from './entity.js';
import { givenIn, itemsOf } from './fields.js';
import { linkPasses } from './links.js';
import { bandOf, excludesUnlocated, FARTHEST_KM } from './located.js';
import { levels, pathInto, placeOf } from './within.js';

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
  readonly match: Fragment | null;
  readonly where: readonly Fragment[];
  /** The property that leads the index. */
  readonly within: Fragment | null;
}

interface Starts {
  readonly starts: readonly Start[];
  /** Whether two of them, or one twice, may give the same. */
  readonly overlapping: boolean;
}

/** What is demanded together: the filter itself, and the filters in its `and`. */
function conjuncts(scope: Scope, where: Arg): readonly Arg[] {
  const { compilation } = scope;
  if (!isGiven(compilation, where)) return [];
  const { at, has } = givenIn(compilation, where);
  return [where, ...(has('and') ? itemsOf(compilation, at('and')).flatMap((inner) => conjuncts(scope, inner)) : [])];
}

/**
 * Alternative starts of a list of one kind of entity, together all that the filter can let through. What is stored bounds
 * a list only where the evidence is all that is recorded: of what passes other things may be shown.
 */
function starts(scope: Scope, where: Arg, n: Variable, kind: EntityKind): Starts {
  const { compilation } = scope;
  const stored = scope.evidence === null;
  const filters = conjuncts(scope, where).map((one) => givenIn(compilation, one));
  const first = (key: string): Arg | null => filters.find((given) => given.has(key))?.at(key) ?? null;
  const apart = (list: readonly Start[]): Starts => ({ starts: list, overlapping: false });
  const held = (property: string, to: Fragment, more: readonly Fragment[] = []): Start => {
    const within = cypher`${n}.${name(property)}`;
    return { match: null, where: [cypher`${within} = ${to}`, ...more], within };
  };
  const place = first('within');
  const inPlace = (filter: Arg, more: readonly Fragment[] = []): readonly Start[] => [
    ...levels.map((level) => held(level, placeOf(filter), more)),
    // What may lie in it and does not for certain: so nothing comes from two branches.
    held('inSeveral', value(true), [cypher`${placeOf(filter)} IN ${n}.inPossibly`, ...more]),
  ];
  const ids = first('ids');
  if (ids !== null) return apart([{ match: null, where: [cypher`${n}.id IN ${argument(ids)}`], within: null }]);
  if (place !== null && !stored) {
    const label = name(labelOfKind(kind));
    return apart([{ match: pathInto(kind, n, label, placeOf(place)), where: [], within: null }]);
  }
  const linked = stored ? null : first('linkedTo');
  if (linked !== null) {
    const a = variable('a');
    const match = cypher`MATCH (${a}:Entity)--(${n}:${name(labelOfKind(kind))}) WHERE ${a}.id = ${argument(part(linked, 'id'))} WITH DISTINCT ${n}`;
    return apart([{ match, where: [], within: null }]);
  }
  const date = kind === 'INCIDENT' || kind === 'ARREST' ? first('date') : null;
  if (date !== null) {
    const near = nearby(date, n);
    const others = stored && excludesUndated(compilation, date) ? [1] : [1, 2];
    return apart([
      ...(place !== null ? inPlace(place, [near, cypher`${n}.spanClass = 0`]) : [held('spanClass', value(0), [near])]),
      ...others.map((spanClass) => held('spanClass', value(spanClass))),
    ]);
  }
  if (!stored) return apart([{ match: null, where: [], within: null }]);
  if (place !== null) return apart(inPlace(place));
  for (const key of ['perpetrators', 'explanation', 'motive', 'weapon', 'suspectedOffence']) {
    const state = first(key);
    if (state !== null) return apart([held(`${key}State`, argument(state))]);
  }
  for (const key of ['near', 'bbox'] as const) {
    const area = first(key);
    if (area === null || !excludesUnlocated(scope, area)) continue;
    return { starts: onTheMap(area, key, n, kind), overlapping: true };
  }
  const typed = first('types');
  const types = typed === null ? null : choices(compilation, typed);
  if (types !== null) return apart(types.map((type) => held('typeCode', value(type))));
  return apart([{ match: null, where: [], within: null }]);
}

/** What is placed itself in the latitudes of the area, and what happened in places there; one placed nowhere in particular may be anywhere. */
function onTheMap(area: Arg, key: 'near' | 'bbox', n: Variable, kind: EntityKind): readonly Start[] {
  const { south, north } = bandOf(area, key);
  const band = (of: Variable): readonly Fragment[] => [cypher`${of}.lat >= ${south}`, cypher`${of}.lat <= ${north}`];
  const vague = (of: Variable): readonly Fragment[] => [cypher`${of}.reachKm > ${value(FARTHEST_KM)}`];
  const p = variable('p');
  const via = cypher`MATCH (${p}:Place)<-[:OCCURRED_IN]-(${n}:${name(labelOfKind(kind))})`;
  const own = [band(n), vague(n)].map((where) => ({ match: null, where, within: null }));
  const there = [band(p), vague(p)].map((where) => ({ match: via, where: [visible(p), ...where], within: null }));
  return kind === 'PLACE' ? own : [...own, ...there];
}

/** A list of entities: its criterion, where it starts, and how its branches are ordered. */
export interface EntityList {
  readonly criterion: Criterion;
  readonly branches: readonly Branch[];
  readonly overlapping: boolean;
}

function linkedBranches(
  scope: Scope,
  filter: Arg,
  n: Variable,
  kind: EntityKind,
  demands: readonly Fragment[],
): readonly Branch[] {
  const asked = choices(scope.compilation, part(filter, 'kinds')) as readonly LinkKind[] | null;
  const kinds = asked ?? (Object.keys(linkKinds) as LinkKind[]);
  const label = name(labelOfKind(kind));
  const anchor = argument(part(filter, 'id'));
  return kinds.flatMap((linkKind) => {
    const rule = linkKinds[linkKind];
    const l = variable('l');
    const type = name(linkKind);
    const passes = linkPasses(scope, filter, l);
    const outgoing: Branch = {
      match: cypher`MATCH (${n}:${label})-[${l}:${type}]->()`,
      where: [cypher`${l}.object = ${anchor}`, cypher`${l}.id IS NOT NULL`, ...demands],
      demands: [passes],
      within: cypher`${l}.object`,
      keys: [cypher`${l}.subjectSort`, cypher`${l}.subject`],
    };
    const incoming: Branch = {
      match: cypher`MATCH ()-[${l}:${type}]->(${n}:${label})`,
      where: [cypher`${l}.subject = ${anchor}`, cypher`${l}.id IS NOT NULL`, ...demands],
      demands: [passes],
      within: cypher`${l}.subject`,
      keys: [cypher`${l}.objectSort`, cypher`${l}.object`],
    };
    return [
      ...(rule.from.includes(kind) || (rule.symmetric && rule.to.includes(kind)) ? [outgoing] : []),
      ...(rule.to.includes(kind) || (rule.symmetric && rule.from.includes(kind)) ? [incoming] : []),
    ];
  });
}

/** The property that orders a list, and which the list's index holds. */
export type OrderProperty = 'sortKey' | 'nameSort' | 'sourceCount' | 'killedSort' | 'woundedSort' | 'peopleSort' | 'id';

/**
 * A list of one kind. A list in the kind's own order that is bound to one entity starts from that entity's links: their
 * composite index holds the order of the far end.
 */
export function entityList(scope: Scope, where: Arg, n: Variable, kind: EntityKind, key: OrderProperty): EntityList {
  const { compilation } = scope;
  const given = isGiven(compilation, where);
  const has = (field: string): boolean => given && isGiven(compilation, part(where, field));
  const fromLinks = scope.evidence === null && key === 'sortKey' && has('linkedTo') && !has('ids');
  const criterion = every([
    entityFilter(scope, where, n, fromLinks ? 'linkedTo' : undefined),
    backedEntity(scope.evidence, n),
  ]);
  const demands = [visible(n)];
  const label = name(labelOfKind(kind));
  const keys = key === 'id' ? [cypher`${n}.id`] : [cypher`${n}.${name(key)}`, cypher`${n}.id`];
  const from: Starts = fromLinks ? { starts: [], overlapping: true } : starts(scope, where, n, kind);
  const branches = fromLinks
    ? linkedBranches(scope, part(where, 'linkedTo'), n, kind, demands)
    : from.starts.map((start) => ({
        match: start.match ?? cypher`MATCH (${n}:${label})`,
        where: [...start.where, ...demands],
        within: start.within,
        keys,
      }));
  // Kinds that cannot link to this one, or an empty list of types: nothing can pass.
  const none = { match: cypher`MATCH (${n}:${label})`, where: [cypher`false`], within: null, keys };
  return { criterion, branches: branches.length > 0 ? branches : [none], overlapping: from.overlapping };
}
