// What was unfolded, asked link kind by link kind, and how it is joined to what was there.
import { useCallback, useEffect, useMemo, useState } from 'react';
import { useClient, type Client, type CombinedError } from 'urql';
import { filterOf } from '../entity/link-groups.js';
import type { Bounds } from '../select/selection.js';
import { nothingAdded, type Added } from './drawing.js';
import { countsQuery, followed, graphLinksQuery } from './graph-query.js';
import { unfoldedOf } from './unfolded.js';

/** Links that one click unfolds at most. */
export const AT_ONCE = 50;
/** Links are looked for between so many new entities and so many of all; more ids would be more than a request may hold. */
const MOST_NEW = 200;
const MOST_OF_ALL = 400;
const MOST_BETWEEN = 500;

interface Asked extends Bounds {
  readonly unfolded: readonly string[];
  /** What the neighbourhood holds. */
  readonly there: readonly string[];
}

type Outcome =
  { readonly added: Added; readonly isCut: boolean; readonly error: null } | { readonly error: CombinedError };

/** The first that failed, else none. */
const failed = (results: readonly { readonly error?: CombinedError | undefined }[]): CombinedError | undefined =>
  results.find(({ error }) => error !== undefined)?.error;

async function fetchAdded(client: Client, { unfolded, there, ...bounds }: Asked): Promise<Outcome> {
  const asked = unfolded.flatMap((text) => unfoldedOf(text) ?? []);
  const pages = await Promise.all(
    asked.flatMap(({ id, group }) => {
      if (group === null) return [];
      const where = { ...filterOf({ ...group, count: 0 }, id), standings: followed };
      return [client.query(graphLinksQuery, { where, first: AT_ONCE, ...bounds }).toPromise()];
    }),
  );
  const pageError = failed(pages);
  if (pageError !== undefined) return { error: pageError };
  const links = pages.flatMap(({ data }) => data?.links.edges ?? []);
  const taken = asked.filter(({ group }) => group === null).map(({ id }) => id);
  const ids = [...taken, ...links.flatMap(({ node }) => [node.subject.id, node.object.id])];
  const known = new Set(there);
  const all = [...new Set(ids)].filter((id) => !known.has(id));
  if (all.length === 0) return { added: { links, counts: new Map() }, isCut: false, error: null };
  const fresh = all.slice(0, MOST_NEW);
  const everything = [...all, ...there].slice(0, MOST_OF_ALL);
  const where = {
    standings: followed,
    or: [
      { subjectWhere: { ids: fresh }, objectWhere: { ids: everything } },
      { subjectWhere: { ids: everything }, objectWhere: { ids: fresh } },
    ],
  };
  const [between, counted] = await Promise.all([
    client.query(graphLinksQuery, { where, first: MOST_BETWEEN, ...bounds }).toPromise(),
    client.query(countsQuery, { ids: all.slice(0, MOST_OF_ALL), standings: followed, ...bounds }).toPromise(),
  ]);
  const error = failed([between, counted]);
  if (error !== undefined) return { error };
  const counts = new Map<string, number>();
  for (const one of counted.data?.nodes ?? [])
    if (one !== null && 'links' in one) counts.set(one.id, one.links.totalCount);
  const isCut =
    between.data?.links.pageInfo.hasNextPage === true ||
    fresh.length < all.length ||
    everything.length < all.length + there.length;
  return { added: { links: [...links, ...(between.data?.links.edges ?? [])], counts }, isCut, error: null };
}

export interface AddedNow {
  readonly added: Added;
  /** Whether links between what was unfolded and the rest may be missing. */
  readonly isCut: boolean;
  readonly isLoading: boolean;
  readonly error: CombinedError | null;
  readonly again: () => void;
}

/** While more is fetched, what was unfolded before stays. */
export function useAdded(unfolded: readonly string[], there: readonly string[], bounds: Bounds): AddedNow {
  const client = useClient();
  const [tries, setTries] = useState(0);
  const [had, setHad] = useState<{ readonly key: string; readonly outcome: Outcome } | null>(null);
  const key = useMemo(() => JSON.stringify({ unfolded, there, ...bounds }), [unfolded, there, bounds]);
  const isNone = unfolded.length === 0;
  useEffect(() => {
    if (isNone) return undefined;
    let isWanted = true;
    void fetchAdded(client, JSON.parse(key) as Asked).then((outcome) => {
      if (isWanted) setHad({ key, outcome });
    });
    return () => {
      isWanted = false;
    };
    // `tries` asks once more after a failure.
  }, [client, key, isNone, tries]);
  const again = useCallback(() => setTries((n) => n + 1), []);
  const outcome = isNone ? null : (had?.outcome ?? null);
  const isLoading = !isNone && had?.key !== key;
  return outcome === null || outcome.error !== null
    ? { added: nothingAdded, isCut: false, isLoading, error: outcome?.error ?? null, again }
    : { ...outcome, isLoading, again };
}
