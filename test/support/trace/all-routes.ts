// All simple routes by trying every way, over links that a naive reader of the raw statements lets through.
import type {
  DateFilter,
  EntityKind,
  LinkDirection,
  LinkKind,
  Match,
  Standing,
} from '../../../src/generated/schema.js';
import { linkKinds } from '../../../src/model/vocabulary.js';
import { kindOf, typeOf } from '../naive/entity.js';
import { evidenceWeight } from '../naive/filters/link.js';
import { linksOf, type LinkFacts } from '../naive/link.js';
import { matchSpans } from '../naive/spans.js';
import { supportedStandings } from '../naive/standing.js';
import type { View } from '../naive/view.js';
import { least, most, reaches, type Weight } from '../naive/weights.js';

export interface Asked {
  readonly from: readonly string[];
  readonly to: readonly string[];
  readonly maxLength: number;
  readonly first: number;
  readonly match: Match;
  readonly kinds?: readonly LinkKind[] | null;
  readonly direction?: LinkDirection;
  readonly during?: DateFilter | null;
  readonly avoidKinds?: readonly EntityKind[];
  readonly avoidTypes?: readonly string[];
  readonly avoidIds?: readonly string[];
  readonly throughHubs?: boolean;
  readonly hubDegree?: number;
}

export interface RouteExpected {
  readonly nodes: readonly string[];
  readonly hops: readonly { readonly links: readonly string[]; readonly match: Match }[];
  readonly standing: Standing;
  readonly independentSourceCount: number;
  readonly match: Match;
}

const general = ['POLICE', 'SECURITY_SERVICE', 'PROSECUTION', 'COURT', 'GOVERNMENT', 'MILITARY', 'MEDIA'];
const sureness = [...supportedStandings, 'UNPROVEN', 'DOUBTED', 'DENIED', 'RETRACTED'];

interface Weighed {
  readonly link: LinkFacts;
  readonly weight: Weight;
}

/** Links that a search may walk over. */
export function walkableLinks(view: View, asked: Pick<Asked, 'kinds' | 'during' | 'match'>): readonly Weighed[] {
  const standings: readonly string[] = view.evidence?.standings == null ? supportedStandings : sureness;
  return linksOf(view)
    .filter(
      ({ kind, standing }) =>
        (asked.kinds ?? [kind]).includes(kind) && standing !== null && standings.includes(standing),
    )
    .map((link) => {
      const held: Weight = asked.during == null ? 'DEFINITE' : matchSpans(link.spans, asked.during);
      return { link, weight: least([evidenceWeight(view, link), held]) };
    })
    .filter(({ weight }) => reaches(weight, asked.match));
}

/** By what is recorded, whatever evidence is asked for. */
function isWalkedAround({ whole }: View, id: string, asked: Asked): boolean {
  const type = typeOf(whole, id);
  const degree = linksOf(whole).filter(({ subject, object }) => subject === id || object === id).length;
  return (
    (asked.avoidIds ?? []).includes(id) ||
    (asked.avoidKinds ?? ['PLACE', 'SERIES']).includes(kindOf(whole, id)) ||
    (type !== null && (asked.avoidTypes ?? general).includes(type)) ||
    (asked.throughHubs !== true && degree >= (asked.hubDegree ?? 1000))
  );
}

export function allRoutes(view: View, asked: Asked): readonly RouteExpected[] {
  const links = walkableLinks(view, asked);
  const leads = ({ link }: Weighed, a: string, b: string): boolean => {
    const { subject, object, kind } = link;
    const forwards = subject === a && object === b;
    const backwards = subject === b && object === a;
    const direction = linkKinds[kind].symmetric ? 'BOTH' : (asked.direction ?? 'BOTH');
    return (direction !== 'IN' && forwards) || (direction !== 'OUT' && backwards);
  };
  const ends = [...asked.from, ...asked.to];
  const nodes = [...new Set(links.flatMap(({ link: { subject, object } }) => [subject, object]))];
  const open = new Set(nodes.filter((id) => ends.includes(id) || !isWalkedAround(view, id, asked)));
  const joined = (a: string, b: string): readonly Weighed[] => links.filter((one) => leads(one, a, b));
  const found: (readonly string[])[] = [];
  const walk = (way: readonly string[]): void => {
    const at = way.at(-1) ?? '';
    for (const next of open) {
      if (way.includes(next) || joined(at, next).length === 0) continue;
      if (asked.to.includes(next)) found.push([...way, next]);
      else if (way.length < asked.maxLength && !ends.includes(next)) walk([...way, next]);
    }
  };
  for (const start of asked.from) walk([start]);
  const strength = (a: Strong, b: Strong): number =>
    b.independentSourceCount - a.independentSourceCount || sureness.indexOf(a.standing) - sureness.indexOf(b.standing);
  const routes = found.map((way): RouteExpected => {
    const hops = way.slice(1).map((to, i) => {
      const between = joined(way[i] ?? '', to);
      const strong = between.map(({ link }) => ({ ...link.evidence, standing: link.standing ?? 'RETRACTED' }));
      const best = [...strong].sort(strength)[0] ?? { standing: 'RETRACTED' as const, independentSourceCount: 0 };
      return {
        best,
        links: between.map(({ link }) => link.id).sort(),
        match: most(between.map(({ weight }) => weight)) === 'DEFINITE' ? ('DEFINITE' as const) : ('POSSIBLE' as const),
      };
    });
    return {
      nodes: way,
      hops: hops.map(({ links: ids, match }) => ({ links: ids, match })),
      standing:
        hops.map(({ best }) => best.standing).sort((a, b) => sureness.indexOf(b) - sureness.indexOf(a))[0] ??
        'RETRACTED',
      independentSourceCount: Math.min(...hops.map(({ best }) => best.independentSourceCount)),
      match: hops.every(({ match }) => match === 'DEFINITE') ? 'DEFINITE' : 'POSSIBLE',
    };
  });
  return routes
    .sort(
      (a, b) => a.nodes.length - b.nodes.length || strength(a, b) || (a.nodes.join('\n') < b.nodes.join('\n') ? -1 : 1),
    )
    .slice(0, asked.first);
}

interface Strong {
  readonly standing: Standing;
  readonly independentSourceCount: number;
}
