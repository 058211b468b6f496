// The links of an entity by kind and direction: how many, and by which filter they are asked for.
import type { LinkFilter, LinkKind } from '../../generated/graphql.js';

interface Counted {
  readonly groupBy: {
    readonly rows: readonly { readonly key: readonly { readonly value: string | null }[]; readonly count: number }[];
  };
}

export interface LinkGroup {
  readonly kind: LinkKind;
  readonly way: 'out' | 'in';
  readonly count: number;
}

/** Recorded once and read from both ends. */
export const symmetric: ReadonlySet<string> = new Set(['ALLIED_WITH', 'RIVAL_OF', 'FOUGHT', 'SAME_PERPETRATORS_AS']);

const rowsOf = ({ groupBy: { rows } }: Counted): readonly (readonly [LinkKind, number])[] =>
  rows.flatMap(({ key, count }) => (key[0]?.value == null ? [] : [[key[0].value as LinkKind, count] as const]));

/** Those of both directions; a symmetric kind is one group. */
export function groupsOf({ out, in: into }: { readonly out: Counted; readonly in: Counted }): readonly LinkGroup[] {
  const groups = rowsOf(out).map(([kind, count]): LinkGroup => ({ kind, way: 'out', count }));
  for (const [kind, count] of rowsOf(into)) {
    const known = symmetric.has(kind) ? groups.findIndex((one) => one.kind === kind) : -1;
    const group = groups[known];
    if (group === undefined) groups.push({ kind, way: symmetric.has(kind) ? 'out' : 'in', count });
    else groups[known] = { ...group, count: group.count + count };
  }
  return groups;
}

/** Which links a group holds. */
export function filterOf({ kind, way }: LinkGroup, id: string): LinkFilter {
  if (symmetric.has(kind)) return { kinds: [kind], end: id };
  return { kinds: [kind], ...(way === 'out' ? { subject: id } : { object: id }) };
}
