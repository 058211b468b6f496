// `neighbourhood` of a hub, beside one statement that finds the same entities.
import { supportedStandings } from '../../../src/model/derive/stances.js';
import type { Baylanys } from '../contestants/baylanys.js';
import type { ByHand } from '../contestants/database.js';

export const PER_NODE = 10;

export interface Asked {
  readonly centre: string;
  readonly hubDegree: number;
}

/** Distance by id; the centre stands at 0. */
type Nodes = readonly (readonly [string, number])[];

const document = (more: string): string => `query Around($of: [ID!]!, $hubDegree: Int!) {
  neighbourhood(of: $of, depth: 2, perNode: ${PER_NODE}, hubDegree: $hubDegree) { nodes { entity { id } distance${more} } complete }
}`;

interface Answer {
  readonly neighbourhood: {
    readonly nodes: readonly { readonly entity: { readonly id: string }; readonly distance: number }[];
  };
}

async function asked(ask: Baylanys['ask'], { centre, hubDegree }: Asked, more: string): Promise<Nodes> {
  const { neighbourhood } = await ask<Answer>(document(more), { of: [centre], hubDegree });
  return neighbourhood.nodes.map(({ entity, distance }) => [entity.id, distance]);
}

export const byBaylanys =
  ({ ask }: Baylanys) =>
  (question: Asked): Promise<Nodes> =>
    asked(ask, question, '');

/** With the counts of what is not shown, for which the outermost entities are looked behind as well. */
export const byBaylanysWithCounts =
  ({ ask }: Baylanys) =>
  (question: Asked): Promise<Nodes> =>
    asked(ask, question, ' count { shown passing degree }');

const RANKED = supportedStandings.reduceRight(
  (otherwise, standing, i) => `CASE r.standing WHEN '${standing}' THEN ${i} ELSE ${otherwise} END`,
  '9',
);
/** Best supported first: by independent sources, by standing, by id. */
const KEY = `min([-r.independentSourceCount, ${RANKED}, r.id])`;

const text = `MATCH (c:Entity {id: $centre})
CALL (c) {
  MATCH (c)-[r]-(n) WHERE r.standing IN $standings
  WITH n, ${KEY} AS best ORDER BY best LIMIT ${PER_NODE}
  RETURN collect(n) AS near
}
CALL (c, near) {
  UNWIND near AS m WITH c, near, m WHERE NOT (m:Hub AND m.degree >= $hubDegree)
  CALL (m) {
    MATCH (m)-[r]-(n) WHERE r.standing IN $standings
    WITH n, ${KEY} AS best ORDER BY best LIMIT ${PER_NODE}
    RETURN n AS far
  }
  WITH DISTINCT c, near, far WHERE far <> c AND NOT far IN near
  RETURN collect(far.id) AS further
}
RETURN [c.id, [n IN near | n.id], further]`;

export const byStatement =
  ({ read }: ByHand) =>
  async ({ centre, hubDegree }: Asked): Promise<Nodes> => {
    const [row] = await read(text, { centre, hubDegree, standings: supportedStandings });
    const [id, near, further] = row as readonly [string, readonly string[], readonly string[]];
    return [[id, 0], ...near.map((one) => [one, 1] as const), ...further.map((one) => [one, 2] as const)];
  };

/** In an order that both have. */
export const comparable = (nodes: Nodes): unknown =>
  nodes.map(([id, distance]) => `${distance} ${id}`).toSorted((a, b) => (a < b ? -1 : 1));
