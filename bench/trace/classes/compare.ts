// Before anything is timed: every route is one, and whoever is exact finds routes of the same lengths.
import type { Found, Form } from '../contestants/form.js';
import { FIRST, type Pair } from './asked.js';
import type { WebGraph } from './graph.js';

export interface Compared {
  readonly pair: Pair;
  /** By contestant, whether it is exact here. */
  readonly exact: readonly boolean[];
}

const lengthsOf = ({ routes }: Found): string => routes.map((route) => route.length - 1).join(' ');

function expectRoutes(name: string, { routes }: Found, pair: Pair, graph: WebGraph): void {
  const between = `${name}, ${pair.from} to ${pair.to}`;
  for (const route of routes) {
    const [first, last] = [route[0], route.at(-1)];
    if (first !== pair.from || last !== pair.to || !graph.isRoute(route, pair.asked))
      throw new Error(`${between}: ${route.join(' - ')} is no route here`);
  }
  if (new Set(routes.map((route) => route.join(' '))).size < routes.length || routes.length > FIRST)
    throw new Error(`${between}: expected up to ${FIRST} different routes, came ${routes.length}`);
}

export async function compareAll(
  forms: readonly Form[],
  pairs: readonly Pair[],
  graph: WebGraph,
): Promise<readonly Compared[]> {
  const compared: Compared[] = [];
  for (const pair of pairs) {
    const answers: Found[] = [];
    for (const { name, find } of forms) {
      const found = await find(pair);
      if (found.exact) expectRoutes(name, found, pair, graph);
      answers.push(found);
    }
    const exact = answers.filter((one) => one.exact);
    const lengths = new Set(exact.map(lengthsOf));
    const shortest = exact[0]?.routes[0]?.length;
    const told = answers.map((one, i) => `${forms[i]?.name ?? ''}: ${one.exact ? lengthsOf(one) : 'not exact'}`);
    if (lengths.size !== 1 || (shortest === undefined ? null : shortest - 1) !== pair.distance)
      throw new Error(
        `answers between ${pair.from} and ${pair.to} (${pair.distance ?? 'no'} links) differ; nothing was timed\n  ${told.join('\n  ')}`,
      );
    compared.push({ pair, exact: answers.map((one) => one.exact) });
  }
  return compared;
}
