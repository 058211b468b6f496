// All incidents of the selection, whatever the pictures show of it: a file is never cut silently.
import type { Client } from 'urql';
import type { Selection } from '../select/selection.js';
import { selectedQuery, type Selected } from '../select/use-incidents.js';

/** More than this is an export of the whole graph, which the server's own commands do. */
const MOST = 20_000;

export type Everything =
  { readonly items: readonly Selected[]; readonly isCut: boolean } | { readonly failure: string };

const pageOf = (client: Client, selection: Selection, after: string | null) =>
  client.query(selectedQuery, { ...selection, orderBy: null, after }).toPromise();

export async function everything(
  client: Client,
  selection: Selection,
  onCount: (n: number) => void,
): Promise<Everything> {
  const items: Selected[] = [];
  let after: string | null = null;
  while (items.length < MOST) {
    const { data, error } = await pageOf(client, selection, after);
    if (!data) return { failure: error?.message ?? 'no answer' };
    items.push(...data.incidents.edges);
    onCount(items.length);
    const { hasNextPage, endCursor } = data.incidents.pageInfo;
    if (!hasNextPage) return { items, isCut: false };
    after = endCursor;
  }
  return { items, isCut: true };
}
