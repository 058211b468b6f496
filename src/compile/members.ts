// The things that a timeline or a coverage is about: bound one by one with how well each passes, without order or page.
import { cypher, param, variable, type Fragment, type Variable } from '../cypher/tag.js';
import { BaylanysError } from '../errors.js';
import type { Before, KnownInput } from './before.js';
import { demandOf, reaches, type Criterion, type Threshold } from './criterion.js';
import { cells } from './emit.js';
import { backedEntity } from './evidence/backed.js';
import { isGiven, part, type Arg, type Compilation, type Input } from './observe.js';
import type { Scope } from './scope.js';
import { findIncidents } from './tally/found.js';
import { visible } from './visibility.js';

/** A text that binds each thing and its weight (1: it may pass, 2: it must) to these. */
export interface Members {
  readonly text: Fragment;
  readonly n: Variable;
  readonly weight: Variable;
}

export interface MembersAsked {
  readonly members: Members;
  /** Where a rule has to read them one by one: what gives those that pass. */
  readonly before: readonly Before[];
}

/** How many may be looked at. */
export interface Bound {
  readonly most: number;
  /** "A timeline counts" */
  readonly what: string;
}

export function refuseMore(count: number, { most, what }: Bound, of: string, todo: string, at: string): void {
  if (count <= most) return;
  throw new BaylanysError('TOO_COSTLY', `${what} up to ${most} ${of}, and here there are more: ${todo}.`, { at });
}

export function refuseMoreIncidents(count: number, bound: Bound): void {
  refuseMore(count, bound, 'incidents', 'narrow the filter, by date or place, and put the parts together', 'where');
}

const MOST_NAMED = 50;

/** Exactly one of `about` and `where`: which of them it is. */
export function isAbout(compilation: Compilation, args: Arg, field: string): boolean {
  const about = isGiven(compilation, part(args, 'about'));
  if (about !== isGiven(compilation, part(args, 'where'))) return about;
  throw new BaylanysError(
    'BAD_USER_INPUT',
    `${field} takes either \`about\` or \`where\`, not ${about ? 'both' : 'neither'}: name entities, or say which incidents are meant (\`where: {}\` for all)`,
    { at: about ? 'where' : 'about' },
  );
}

/** The entities named, as a parameter. */
export function idsNamed(about: Arg): Fragment {
  return param((input) => {
    const ids = about.read((input as Input).variables) as readonly string[];
    if (ids.length <= MOST_NAMED) return ids;
    throw new BaylanysError(
      'BAD_USER_INPUT',
      `about takes up to ${MOST_NAMED} ids, not ${ids.length}: ask for fewer at a time`,
      { at: 'about' },
    );
  });
}

/** What weighs of a criterion that no rule has to read, of what is known to pass it. */
export function weightOf({ certain, definite }: Criterion): Fragment {
  return certain ? cypher`2` : cypher`CASE WHEN ${definite} THEN 2 ELSE 1 END`;
}

export function leastOf(a: Fragment, b: Fragment): Fragment {
  return cypher`CASE WHEN ${a} < ${b} THEN ${a} ELSE ${b} END`;
}

/** The incidents that pass a filter. What only a rule can tell is asked first, and the rest of what passed. */
export function membersWhere(scope: Scope, where: Arg, threshold: Threshold, bound: Bound): MembersAsked {
  const n = variable('n');
  const weight = variable('w');
  const found = findIncidents(scope, where, threshold, n, bound.most);
  const { criterion } = found;
  if (criterion.weighed === null) {
    const text = cypher`${found.text} WITH ${n}, ${weightOf(criterion)} AS ${weight}`;
    return { members: { text, n, weight }, before: [] };
  }
  const { cell, read } = criterion.weighed;
  const passing: Before = {
    query: cypher`${found.text} RETURN [${n}.id, ${cell}] AS item`,
    read: (items, input) => {
      refuseMoreIncidents(items.length, bound);
      const members = items.flatMap((item): readonly (readonly [string, number])[] => {
        const [id, weighed] = cells(item);
        const weighs = read(weighed, input);
        return reaches(weighs, threshold) ? [[id as string, weighs]] : [];
      });
      return { members };
    },
  };
  const one = variable('x');
  const known = param((input) => (input as KnownInput).members ?? []);
  const text = cypher`UNWIND ${known} AS ${one} MATCH (${n}:Entity) WHERE ${n}.id = ${one}[0] AND ${visible(n)} WITH ${n}, ${one}[1] AS ${weight}`;
  return { members: { text, n, weight }, before: [passing] };
}

/** The entities named, as far as anything that passes speaks of them. */
export function membersNamed(scope: Scope, about: Arg, threshold: Threshold): MembersAsked {
  const n = variable('n');
  const weight = variable('w');
  const there = backedEntity(scope.evidence, n);
  const text = cypher`MATCH (${n}:Entity) WHERE ${n}.id IN ${idsNamed(about)} AND ${visible(n)} AND ${demandOf(there, threshold)} WITH ${n}, ${weightOf(there)} AS ${weight}`;
  return { members: { text, n, weight }, before: [] };
}
