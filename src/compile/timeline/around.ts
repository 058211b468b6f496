// What a timeline is made of: the incidents, and the links whose spans and sayings it shows.
import { cypher, truth, value, variable, type Fragment, type Variable } from '../../cypher/tag.js';
import { supportedStandings } from '../../model/derive/stances.js';
import { argument } from '../argument.js';
import { bound, demandOf, type Criterion, type Threshold } from '../criterion.js';
import { backedEntity, backedLink } from '../evidence/backed.js';
import { idsNamed, leastOf, membersWhere, weightOf, type MembersAsked } from '../members.js';
import { part, type Arg } from '../observe.js';
import type { Scope } from '../scope.js';
import { visible } from '../visibility.js';
import { boundsOf } from './bounds.js';

/** Binds each link once, with its weight; one more than may be counted. */
export interface Links {
  readonly text: Fragment;
  readonly r: Variable;
  readonly weight: Variable;
}

export interface Around {
  readonly incidents: MembersAsked;
  /** A text of its own for each place that reads links, of some kinds or of all (null), cut past so many. */
  readonly links: (most: number, kinds: Arg | null) => Links;
}

/** Links that are there and supported. */
function there({ evidence }: Scope, r: Variable): Criterion {
  return backedLink(evidence, r, value(supportedStandings));
}

/** The incidents among the entities, and those that a supported link joins to one of them. */
function incidentsAround(scope: Scope, about: Fragment, threshold: Threshold): MembersAsked {
  const [n, weight, a, l] = [variable('n'), variable('w'), variable('a'), variable('l')];
  const joined = there(scope, l);
  const stands = backedEntity(scope.evidence, n);
  const among = cypher`MATCH (${n}:Entity) WHERE ${n}.id IN ${about} AND ${n}:Incident AND ${visible(n)} RETURN ${n}, 2 AS ${weight}`;
  const beside = cypher`MATCH (${a}:Entity) WHERE ${a}.id IN ${about} AND ${visible(a)} MATCH (${a})-[${l}]-(${n}:Incident) ${bound([visible(n)], joined.binds, [demandOf(joined, threshold)])} RETURN ${n}, ${weightOf(joined)} AS ${weight}`;
  const text = cypher`CALL () { ${among} UNION ALL ${beside} } WITH ${n}, max(${weight}) AS ${weight} WHERE ${demandOf(stands, threshold)} WITH ${n}, ${leastOf(cypher`${weight}`, weightOf(stands))} AS ${weight} LIMIT ${value(boundsOf(scope).incidents + 1)}`;
  return { members: { text, n, weight }, before: [] };
}

interface LinksNear {
  /** Binds what the links are of. */
  readonly near: Fragment;
  readonly end: Variable;
  /** A link's weight, of that of its being there. */
  readonly weigh: (exists: Fragment) => Fragment;
}

function linksOf(scope: Scope, { near, end, weigh }: LinksNear, threshold: Threshold): Around['links'] {
  return (most, kinds) => {
    const [r, weight, m] = [variable('r'), variable('v'), variable('m')];
    const exists = there(scope, r);
    const asked = kinds === null ? truth : cypher`${r}.kind IN ${argument(kinds)}`;
    const text = cypher`${near} MATCH (${end})-[${r}]-(${m}:Entity) ${bound([asked, visible(m)], exists.binds, [demandOf(exists, threshold)])} WITH ${r}, max(${weigh(weightOf(exists))}) AS ${weight} LIMIT ${value(most + 1)}`;
    return { text, r, weight };
  };
}

/** Of entities: their own links. */
export function aroundNamed(scope: Scope, args: Arg, threshold: Threshold): Around {
  const about = idsNamed(part(args, 'about'));
  const a = variable('a');
  const near = cypher`MATCH (${a}:Entity) WHERE ${a}.id IN ${about} AND ${visible(a)}`;
  return {
    incidents: incidentsAround(scope, about, threshold),
    links: linksOf(scope, { near, end: a, weigh: (exists) => exists }, threshold),
  };
}

/** Of incidents: their links, each no surer than the incidents that it is found by. */
export function aroundFound(scope: Scope, args: Arg, threshold: Threshold): Around {
  const { incidents: most } = boundsOf(scope);
  const incidents = membersWhere(scope, part(args, 'where'), threshold, { most, what: 'A timeline counts' });
  const { text, n, weight } = incidents.members;
  const weigh = (exists: Fragment): Fragment => leastOf(cypher`${weight}`, exists);
  return { incidents, links: linksOf(scope, { near: text, end: n, weigh }, threshold) };
}
