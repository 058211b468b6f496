// What things are called, whatever evidence is asked for: a bound of evidence is no reason to show an id.
import { useCallback, useMemo } from 'react';
import { useQuery } from 'urql';
import { graphql } from '../../generated/index.js';

export const namesQuery = graphql(`
  query Names($ids: [ID!]!) {
    nodes(ids: $ids) {
      id
      ... on Entity {
        name
        kind
      }
      ... on Source {
        title
      }
    }
  }
`);

/** The names of things by their ids; an id stands for itself until its name is known. */
export function useNames(ids: readonly string[]): (id: string) => string {
  const [{ data }] = useQuery({ query: namesQuery, variables: { ids }, pause: ids.length === 0 });
  return useMemo(() => {
    const names = new Map<string, string>();
    for (const one of data?.nodes ?? []) {
      if (one === null) continue;
      if ('name' in one) names.set(one.id, one.name);
      else if ('title' in one && one.title !== null) names.set(one.id, one.title);
    }
    return (id) => names.get(id) ?? id;
  }, [data]);
}

interface Named {
  readonly id: string;
  /** As the evidence asked for names it: its id where nothing of that does. */
  readonly name: string;
}

/** A name for whoever reads: the shown one, else the one that all evidence gives. */
export function useCalled(items: readonly Named[]): (one: Named) => string {
  const nameOf = useNames(
    items
      .filter(({ id, name }) => name === id)
      .map(({ id }) => id)
      .slice(0, MOST),
  );
  return useCallback(({ id, name }) => (name === id ? nameOf(id) : name), [nameOf]);
}

/** As many as the server gives by id at once. */
const MOST = 500;

export function Called({ of }: { readonly of: Named }) {
  return <bdi>{useCalled([of])(of)}</bdi>;
}
