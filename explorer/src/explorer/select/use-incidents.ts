// The incidents of the selection, page by page: what the time line, the map and the table show, and what is taken away.
import { useCallback, useEffect, useMemo, useState } from 'react';
import { useClient, type CombinedError } from 'urql';
import { graphql } from '../../generated/index.js';
import type { IncidentOrder, SelectedQuery, SelectedQueryVariables } from '../../generated/graphql.js';
import { useView } from '../address/use-view.js';
import { useCalled } from './names.js';
import { selectionOf } from './selection.js';

export const selectedQuery = graphql(`
  query Selected(
    $where: IncidentFilter!
    $evidence: EvidenceFilter
    $match: Match!
    $orderBy: IncidentOrder
    $after: String
  ) {
    incidents(where: $where, evidence: $evidence, match: $match, orderBy: $orderBy, first: 200, after: $after) {
      edges {
        match
        node {
          ...SelectedIncident
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }

  fragment SelectedIncident on Incident {
    id
    name
    sourceCount
    date {
      edtf
      earliest
      latest
      extent
      asStated
      yearBasis
      stated
      ...Backing
    }
    type {
      code: value
      stated
      ...Backing
    }
    killed {
      low
      best
      high
      approximate
      stated
      ...Backing
    }
    wounded {
      low
      best
      high
      approximate
      stated
      ...Backing
    }
    coordinates {
      lat
      lon
      precision
      ...Backing
    }
    places(first: 5) {
      edges {
        match
        link {
          id
          ...Backing
        }
        node {
          id
          name
          type {
            code: value
          }
          coordinates {
            lat
            lon
            precision
          }
        }
      }
    }
    perpetrators(first: 5) {
      stated
      edges {
        match
        link {
          id
          ...Backing
        }
        node {
          id
          name
        }
      }
    }
  }
`);

export type Selected = SelectedQuery['incidents']['edges'][number];

/** A picture of more than this is not read; the rest is a click away. */
const AT_ONCE = 1000;

export interface Incidents {
  readonly items: readonly Selected[];
  /** Whether there are more than those that are here. */
  readonly hasMore: boolean;
  readonly isLoading: boolean;
  readonly error: CombinedError | undefined;
  /** Fetches more, or tries again where it failed. */
  readonly more: () => void;
}

interface Had {
  readonly key: string;
  readonly items: readonly Selected[];
  readonly cursor: string | null;
  readonly isDone: boolean;
  readonly error: CombinedError | undefined;
  /** Up to how many are fetched without being asked. */
  readonly upTo: number;
  readonly tries: number;
}

const none = (key: string): Had => ({
  key,
  items: [],
  cursor: null,
  isDone: false,
  error: undefined,
  upTo: AT_ONCE,
  tries: 0,
});

/** By date, unless another order is asked for. */
export function useIncidents(orderBy: IncidentOrder | null = null): Incidents {
  const [view] = useView();
  const client = useClient();
  const key = JSON.stringify({ ...selectionOf(view), orderBy });
  const [had, setHad] = useState<Had>(() => none(key));
  const now = had.key === key ? had : none(key);
  const wantsMore = !now.isDone && now.error === undefined && now.items.length < now.upTo;
  useEffect(() => {
    if (!wantsMore) return undefined;
    const variables = { ...(JSON.parse(key) as Omit<SelectedQueryVariables, 'after'>), after: now.cursor };
    const subscription = client.query(selectedQuery, variables).subscribe(({ data, error, stale }) => {
      if (stale) return;
      setHad((before) => {
        const of = before.key === key ? before : none(key);
        if (of.cursor !== now.cursor) return of;
        // Null where the server answered with an error alone.
        if (!data) return { ...of, error };
        const { edges, pageInfo } = data.incidents;
        return {
          ...of,
          items: [...of.items, ...edges],
          cursor: pageInfo.endCursor,
          isDone: !pageInfo.hasNextPage,
          error: undefined,
        };
      });
    });
    return () => subscription.unsubscribe();
    // `tries` asks once more after a failure.
  }, [client, key, now.cursor, now.tries, wantsMore]);
  const more = useCallback(() => {
    setHad((before) => {
      const of = before.key === key ? before : none(key);
      return { ...of, error: undefined, upTo: of.items.length + AT_ONCE, tries: of.tries + 1 };
    });
  }, [key]);
  const called = useCalled(now.items.map(({ node }) => node));
  // Under evidence that names nothing, the names that all of it gives.
  const items = useMemo(
    () => now.items.map((one) => ({ ...one, node: { ...one.node, name: called(one.node) } })),
    [now.items, called],
  );
  return useMemo(
    () => ({ items, hasMore: !now.isDone, isLoading: wantsMore, error: now.error, more }),
    [items, now.isDone, now.error, wantsMore, more],
  );
}
