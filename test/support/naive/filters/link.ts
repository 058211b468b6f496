// What filters make of a link, and of all links of an entity.
import type { LinkedToFilter } from '../../../../src/generated/schema.js';
import { farEnd, linksOf, type LinkFacts } from '../link.js';
import { matchSpans } from '../spans.js';
import { supportedStandings } from '../standing.js';
import type { View } from '../view.js';
import { least, most, opposite, yesOrNo, type Weight } from '../weights.js';
import { entityWeight } from './entity.js';
import { countWeight } from './numbers.js';
import { statementWeight } from './statement.js';
import { weigh, type LinkWhere, type LinksWhere } from './where.js';

/** `from`: the entity below which it is listed, if any; then its end is the other one. */
export function linkWeight(
  view: View,
  link: LinkFacts,
  where: LinkWhere | null | undefined,
  from: string | null = null,
): Weight {
  const ends = from === null ? [link.subject, link.object] : [farEnd(link, from)];
  return weigh<LinkWhere>(
    where,
    {
      ids: (ids) => yesOrNo(ids.includes(link.id)),
      kinds: (kinds) => yesOrNo(kinds.includes(link.kind)),
      standings: (standings) => yesOrNo(link.standing !== null && standings.includes(link.standing)),
      subject: (id) => yesOrNo(link.subject === id),
      object: (id) => yesOrNo(link.object === id),
      end: (id) => yesOrNo(link.subject === id || link.object === id),
      role: (role) => yesOrNo(link.role === role),
      side: (side) => yesOrNo(link.side === side),
      contested: (contested) => yesOrNo(link.evidence.contested === contested),
      independentSources: (filter) => {
        const count = link.evidence.independentSourceCount;
        return countWeight(count, count, filter);
      },
      during: (filter) => matchSpans(link.spans, filter),
      subjectWhere: (inner) => entityWeight(view, link.subject, inner),
      objectWhere: (inner) => entityWeight(view, link.object, inner),
      endWhere: (inner) => most(ends.map((end) => entityWeight(view, end, inner))),
      statements: (inner) => most(link.statements.map((statement) => statementWeight(view, statement, inner, 1))),
    },
    (inner) => linkWeight(view, link, inner, from),
  );
}

export function linkedToWeight(view: View, id: string, filter: LinkedToFilter): Weight {
  const standings = filter.standings ?? supportedStandings;
  const links = linksOf(view, id).filter(
    (link) =>
      farEnd(link, id) === filter.id &&
      (filter.kinds == null || filter.kinds.includes(link.kind)) &&
      link.standing !== null &&
      standings.includes(link.standing) &&
      (filter.role == null || link.role === filter.role),
  );
  return most(links.map((link) => evidenceWeight(view, link)));
}

/** How surely it is there. */
export const evidenceWeight = (view: View, link: LinkFacts): Weight =>
  view.evidence === null ? 'DEFINITE' : link.weight;

export function linksWeight(view: View, id: string, where: LinksWhere): Weight {
  const links = linksOf(view, id).filter(
    ({ kind, standing }) =>
      (where.kinds == null || where.kinds.includes(kind)) && standing !== null && where.standings.includes(standing),
  );
  const some = (inner: LinkWhere): Weight =>
    most(links.map((link) => least([linkWeight(view, link, inner, id), evidenceWeight(view, link)])));
  const weights: Weight[] = [];
  if (where.some != null) weights.push(some(where.some));
  if (where.none != null) weights.push(opposite(some(where.none)));
  if (where.all != null) {
    const inner = where.all;
    // One that may not be there need not pass.
    const each = links.map((link) => most([opposite(evidenceWeight(view, link)), linkWeight(view, link, inner, id)]));
    weights.push(least(each));
  }
  if (where.count != null) {
    const sure = links.filter((link) => evidenceWeight(view, link) === 'DEFINITE').length;
    weights.push(countWeight(sure, links.length, where.count));
  }
  return least(weights);
}
