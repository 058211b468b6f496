// The questions of `paths`, in Baylanys' words.
import type { Baylanys, Variables } from '../contestants/baylanys.js';
import type { Found } from '../contestants/form.js';
import { LEAST_SOURCES, PUBLIC_BY } from '../strict.js';
import { FIRST, MAX_LENGTH, type Asked, type Pair } from './asked.js';

/** `none` is asked only where there is no route: it searches again. */
export type More = 'NOTHING' | 'NONE' | 'EXPLORED';

const more: Readonly<Record<More, string>> = {
  NOTHING: '',
  NONE: ' none { reason bound }',
  EXPLORED: ' explored { roundTrips pairs }',
};

export function documentOf({ strict, throughHubs }: Asked, asksFor: More = 'NOTHING'): string {
  const evidence = strict ? `, evidence: { publicBy: "${PUBLIC_BY}", minIndependentSources: ${LEAST_SOURCES} }` : '';
  const around = throughHubs ? ', throughHubs: true, avoidKinds: [], avoidTypes: []' : '';
  return `query Paths($from: [ID!]!, $to: [ID!]!, $hubDegree: Int!) {
  paths(from: $from, to: $to, first: ${FIRST}, maxLength: ${MAX_LENGTH}, hubDegree: $hubDegree${around}${evidence}) {
    routes { nodes { id } length standing independentSourceCount }
    complete${more[asksFor]}
  }
}`;
}

export function variablesOf({ from, to }: Pick<Pair, 'from' | 'to'>, hubDegree: number): Variables {
  return { from: [from], to: [to], hubDegree };
}

export interface PathsAnswer {
  readonly paths: {
    readonly routes: readonly { readonly nodes: readonly { readonly id: string }[]; readonly length: number }[];
    readonly complete: boolean;
    readonly explored?: { readonly roundTrips: number; readonly pairs: number };
  };
}

export async function askPaths(
  { ask }: Pick<Baylanys, 'ask'>,
  pair: Pair,
  hubDegree: number,
  asksFor: More = 'NOTHING',
): Promise<Found & { readonly roundTrips: number }> {
  const { paths } = await ask<PathsAnswer>(documentOf(pair.asked, asksFor), variablesOf(pair, hubDegree));
  return {
    routes: paths.routes.map(({ nodes }) => nodes.map(({ id }) => id)),
    exact: paths.complete,
    roundTrips: paths.explored?.roundTrips ?? 0,
  };
}
