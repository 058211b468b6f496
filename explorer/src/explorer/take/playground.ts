// The address that opens the playground with an operation. It stands behind the `#`, so that no server and no log reads it.
import type { Asked } from './asked.js';

export function playgroundAddress({ query, variables }: Asked): string {
  return `/graphiql#${new URLSearchParams({ query, variables }).toString()}`;
}
