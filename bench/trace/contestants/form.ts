// A way to find routes that a person would write by hand.
import { BaylanysError } from '../../../src/errors.js';
import { driverCode, failureOf } from '../../../src/graph/failures.js';
import type { Pair } from '../classes/asked.js';

export type Route = readonly string[];

export interface Found {
  readonly routes: readonly Route[];
  /** Whether these are the first of all routes by the form's own lights; what may have missed some is not. */
  readonly exact: boolean;
}

export interface Form {
  readonly name: string;
  readonly find: (pair: Pair) => Promise<Found>;
}

export function distinct(routes: readonly Route[]): readonly Route[] {
  return [...new Map(routes.map((route) => [route.join(' '), route])).values()];
}

export function isSimple(route: Route): boolean {
  return new Set(route).size === route.length;
}

const isBound = (error: unknown): boolean => {
  const failure = error instanceof BaylanysError || driverCode(error) !== null ? failureOf(error) : null;
  return failure?.code === 'TIMEOUT' || failure?.code === 'TOO_COSTLY';
};

/** Where the database ends it by its bound of time or memory it found nothing, and is not exact. */
export function bounded({ name, find }: Form): Form {
  return {
    name,
    find: (pair) =>
      find(pair).catch((error: unknown) => {
        if (isBound(error)) return { routes: [], exact: false };
        throw error;
      }),
  };
}
