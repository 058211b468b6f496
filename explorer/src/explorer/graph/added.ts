// What was unfolded, asked link kind by link kind, and how it is joined to what was there.
import { useCallback, useEffect, useMemo, useState } from 'react';
import { useClient, type Client, type CombinedError } from 'urql';
import type { LinkFilter } from '../../generated/graphql.js';
import { filterOf } from '../evidence/link-groups.js';
import type { Bounds } from '../select/selection.js';
import { nothingAdded, type Added, type Counted } from './drawing.js';
import { followed, graphLinksQuery, neighbourhoodQuery } from './graph-query.js';
import { unfoldedOf } from './unfolded.js';

/** Links that one click unfolds at most. */
export const AT_ONCE = 50;
/** The contract takes no more centres in one question; and no more questions at once than these. */
const MOST_CENTRES = 25;
const MOST_QUESTIONS = 8;

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

/** `onLinks` hears of what was unfolded before it is known how that is linked to the rest. */
async function fetchAdded(
  client: Client,
  { unfolded, there, ...bounds }: Asked,
  onLinks: (outcome: Outcome) => void,
): Promise<Outcome> {
  const asked = unfolded.flatMap((text) => unfoldedOf(text) ?? []);
  const ask = (where: LinkFilter) =>
    client.query(graphLinksQuery, { where: { ...where, standings: followed }, first: AT_ONCE, ...bounds }).toPromise();
  const pages = await Promise.all(
    asked.flatMap(({ id, group }) => (group === null ? [] : [ask(filterOf({ ...group, count: 0 }, id))])),
  );
  const pageError = failed(pages);
  if (pageError !== undefined) return { error: pageError };
  const links = pages.flatMap(({ data }) => data?.links.edges ?? []);
  const taken = asked.filter(({ group }) => group === null).map(({ id }) => id);
  const ids = [...taken, ...links.flatMap(({ node }) => [node.subject.id, node.object.id])];
  const known = new Set(there);
  const fresh = [...new Set(ids)].filter((id) => !known.has(id));
  const outcome = { added: { links, counts: new Map<string, Counted>() }, isCut: false, error: null };
  if (fresh.length === 0) return outcome;
  onLinks(outcome);
  // As the neighbourhood was: a question of another shape would wait some seconds for the database to plan it.
  const some = fresh.slice(0, MOST_CENTRES * MOST_QUESTIONS);
  const around = await Promise.all(
    Array.from({ length: Math.ceil(some.length / MOST_CENTRES) }, (_, i) => {
      const of = some.slice(MOST_CENTRES * i, MOST_CENTRES * (i + 1));
      return client.query(neighbourhoodQuery, { of, depth: 1, most: 1000, perNode: 100, ...bounds }).toPromise();
    }),
  );
  const error = failed(around);
  if (error !== undefined) return { error };
  const found = around.flatMap(({ data }) => data?.neighbourhood ?? []);
  const drawn = new Set([...there, ...fresh]);
  const between = found
    .flatMap((one) => one.links)
    .filter(({ link }) => drawn.has(link.subject.id) && drawn.has(link.object.id))
    .map(({ link, match }) => ({ node: link, match }));
  const counts = new Map(
    found
      .flatMap((one) => one.nodes)
      .flatMap(({ distance, entity, count }) => (distance === 0 ? [[entity.id, count] as const] : [])),
  );
  return {
    added: { links: [...links, ...between], counts },
    isCut: some.length < fresh.length || found.some(({ complete }) => !complete),
    error: null,
  };
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
  const [had, setHad] = useState<{ readonly key: string; readonly outcome: Outcome; readonly isAll: boolean } | null>(
    null,
  );
  const key = useMemo(() => JSON.stringify({ unfolded, there, ...bounds }), [unfolded, there, bounds]);
  const isNone = unfolded.length === 0;
  useEffect(() => {
    if (isNone) return undefined;
    let isWanted = true;
    const tell = (outcome: Outcome, isAll: boolean): void => {
      if (isWanted) setHad({ key, outcome, isAll });
    };
    void fetchAdded(client, JSON.parse(key) as Asked, (outcome) => tell(outcome, false)).then((outcome) =>
      tell(outcome, true),
    );
    return () => {
      isWanted = false;
    };
    // `tries` asks once more after a failure.
  }, [client, key, isNone, tries]);
  const again = useCallback(() => setTries((n) => n + 1), []);
  const outcome = isNone ? null : (had?.outcome ?? null);
  const isLoading = !isNone && (had?.key !== key || !had.isAll);
  return outcome === null || outcome.error !== null
    ? { added: nothingAdded, isCut: false, isLoading, error: outcome?.error ?? null, again }
    : { ...outcome, isLoading, again };
}
