// Pages of a list that is there as a whole: cursors are places in it.
import { BaylanysError } from '../../../../src/errors.js';
import type { Match } from '../../../../src/generated/schema.js';
import { reaches, type Weight } from '../weights.js';

export interface Item {
  readonly match: Weight;
  readonly node: unknown;
  /** Further fields of its edge. */
  readonly more?: Readonly<Record<string, unknown>>;
}

export interface PageArgs {
  readonly first?: number | null;
  readonly last?: number | null;
  readonly after?: string | null;
  readonly before?: string | null;
}

const LARGEST = 500;
const DEFAULT = 25;

function refuse(why: string): never {
  throw new BaylanysError('BAD_USER_INPUT', why);
}

export function placeOfCursor(cursor: string): number {
  const place = /^place (\d+)$/.exec(cursor);
  return place ? Number(place[1]) : refuse('that is no cursor of the naive reader');
}

function bounds(args: PageArgs, length: number): readonly [number, number] {
  const { first, last, after, before } = args;
  if (first != null && last != null) refuse('first and last together');
  if (after != null && last != null) refuse('after with last');
  if (before != null && last == null) refuse('before without last');
  const size = first ?? last ?? DEFAULT;
  if (size < 0 || size > LARGEST) refuse(`a page holds up to ${LARGEST}`);
  if (last != null) {
    const end = before == null ? length : placeOfCursor(before);
    return [Math.max(0, end - size), end];
  }
  const start = after == null ? 0 : placeOfCursor(after) + 1;
  return [start, Math.min(length, start + size)];
}

/** Items in their order; those that do not reach the threshold are none of it. */
export function connectionOf(
  items: readonly Item[],
  threshold: Match,
  args: PageArgs,
  extras: Readonly<Record<string, unknown>> = {},
) {
  const all = items.filter(({ match }) => reaches(match, threshold));
  const [start, end] = bounds(args, all.length);
  const edges = all.slice(start, end).map(({ match, node, more }, i) => ({
    ...{ cursor: `place ${start + i}`, match, node },
    ...more,
  }));
  return {
    ...extras,
    edges,
    nodes: edges.map(({ node }) => node),
    pageInfo: {
      hasNextPage: end < all.length,
      hasPreviousPage: start > 0,
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
    totalCount: ({ upTo }: { upTo: number }) => Math.min(all.length, checked(upTo)),
    totalCountIsExact: ({ upTo }: { upTo: number }) => all.length <= checked(upTo),
  };
}

function checked(upTo: number): number {
  return upTo < 0 || upTo > 1_000_000 ? refuse('upTo takes 0 to 1000000') : upTo;
}
