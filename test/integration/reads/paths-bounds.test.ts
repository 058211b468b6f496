// Searches at their worst: between hubs, without a path, out of time. Each ends by a bound that the answer or the error tells.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { BaylanysError } from '../../../src/errors.js';
import { openGraph } from '../../../src/graph/run.js';
import { scratch, type Scratch } from '../../support/instance.js';
import { askAndKeep, type Sent } from '../../support/sent.js';

/** Entities of each layer: every one is linked with every one of the next, so that there are WIDE³ shortest routes. */
const WIDE = 50;

const paths = (given: string, selected: string): string => `{ paths(${given}) { ${selected} } }`;

let db: Scratch;
beforeAll(async () => {
  db = await scratch();
  const link = `CREATE (a)-[:ALLIED_WITH {id: 'link:ALLIED_WITH/' + a.id + '/' + b.id, kind: 'ALLIED_WITH', subject: a.id,
    object: b.id, public: true, supported: true, standing: 'REPORTED', independentSourceCount: 1, spansFrom: [], spansTo: [],
    spansLasting: [], positions: '[]'}]->(b)`;
  // By hand, as only the links count here and the recorder would take long: what stands at each is not recorded.
  const statements = [
    `UNWIND ['group:start', 'group:end', 'group:alone', 'group:far'] + [l IN [1, 2, 3] | [i IN range(1, ${WIDE}) | 'group:l' + l + '-' + i]] AS x
     UNWIND CASE WHEN x IS :: LIST<ANY> THEN x ELSE [x] END AS id
     CREATE (:Entity:Group {id: id, kind: 'GROUP', name: id, public: true, supported: true, degree: ${2 * WIDE}})`,
    `MATCH (a:Group {id: 'group:start'}) MATCH (b:Group) WHERE b.id STARTS WITH 'group:l1-' ${link}`,
    ...[1, 2].map(
      (l) =>
        `MATCH (a:Group) WHERE a.id STARTS WITH 'group:l${l}-' MATCH (b:Group) WHERE b.id STARTS WITH 'group:l${l + 1}-' ${link}`,
    ),
    `MATCH (a:Group {id: 'group:end'}) MATCH (b:Group) WHERE b.id STARTS WITH 'group:l3-' ${link}`,
    `MATCH (a:Group {id: 'group:alone'}) MATCH (b:Group {id: 'group:far'}) ${link}`,
  ];
  for (const text of statements) await db.graph.execute({ text, params: {} });
});
afterAll(async () => {
  await db.release();
});

async function ask(source: string, graph = db.graph): Promise<Sent> {
  return await askAndKeep(graph, source);
}

describe('between two entities that a hundred thousand shortest routes join', () => {
  const asked = paths(
    'from: "group:start", to: "group:end", first: 3',
    'complete ranked routes { length nodes { id } }',
  );

  it('the first of them by their ids are told, and that not all were compared', async () => {
    const { result } = await ask(asked);
    const nodes = (third: number) =>
      ['group:start', 'group:l1-1', 'group:l2-1', `group:l3-${third}`, 'group:end'].map((id) => ({ id }));
    expect(result).toEqual({
      data: {
        paths: {
          complete: true,
          ranked: false,
          routes: [1, 10, 11].map((third) => ({ length: 4, nodes: nodes(third) })),
        },
      },
    });
  });

  it('the answer is the same every time', async () => {
    const first = JSON.stringify((await ask(asked)).result);
    expect(JSON.stringify((await ask(asked)).result)).toBe(first);
  });
});

it('that there is no route in a large component is told by one statement', async () => {
  const { result, roundTrips } = await ask(
    paths('from: "group:start", to: "group:alone", maxLength: 6', 'routes { id } complete'),
  );
  expect(result).toEqual({ data: { paths: { routes: [], complete: true } } });
  expect(roundTrips).toBe(1);
});

it('that there is none whatever is loosened is told by two', async () => {
  const { result, roundTrips } = await ask(
    paths('from: "group:start", to: "group:alone", kinds: [ALLIED_WITH]', 'none { reason bound tried example { id } }'),
  );
  expect(result).toEqual({ data: { paths: { none: { reason: 'NONE_AT_ALL', bound: null, tried: [], example: [] } } } });
  expect(roundTrips).toBe(2);
});

it('a search that takes too long ends with TIMEOUT in its place, and the next is answered', async () => {
  const hurried = openGraph(db.target, { timeoutMs: 1 });
  const both = `{ slow: paths(from: "group:start", to: "group:end", maxLength: 6, first: 100) { routes { id } } }`;
  const { result } = await ask(both, hurried);
  await hurried.close();
  expect(result.data).toBeNull();
  expect(result.errors?.map(({ path, originalError }) => [path, (originalError as BaylanysError).code])).toEqual([
    [['slow'], 'TIMEOUT'],
  ]);
  const after = await ask(paths('from: "group:alone", to: "group:far"', 'routes { length }'));
  expect(after.result).toEqual({ data: { paths: { routes: [{ length: 1 }] } } });
});

it('what cannot be meant is refused at its place, with what it takes', async () => {
  const refused = async (given: string): Promise<unknown> => {
    const { result } = await ask(paths(given, 'complete'));
    return result.errors?.map(({ message }) => message);
  };
  const said = async (given: string): Promise<string> => JSON.stringify(await refused(given));
  expect(await said('from: "group:start", to: "group:start"')).toMatch(
    /to takes other entities than from, not group:start again: leave it out of one of the two/,
  );
  expect(await said('from: [], to: "group:end"')).toMatch(/from takes at least one id, not none: /);
  expect(await said('from: "group:start", to: "group:end", maxLength: 7')).toMatch(/maxLength takes 1 to 6, not 7: /);
  expect(await said('from: "group:start", to: "group:end", first: 101')).toMatch(/first takes 1 to 100, not 101: /);
  expect(await said('from: "group:start", to: "group:end", hubDegree: 7')).toMatch(
    /hubDegree takes 50 or more, not 7: /,
  );
  expect(await said('from: "group:start", to: "group:end", during: { from: "2012", to: "2011" }')).toMatch(
    /during takes a first day that is not after the last/,
  );
});

it('an end that the graph does not know is named, and no error', async () => {
  const { result } = await ask(
    paths('from: ["group:nobody", "group:start"], to: "group:l1-7", first: 1', 'unknown routes { length }'),
  );
  expect(result).toEqual({ data: { paths: { unknown: ['group:nobody'], routes: [{ length: 1 }] } } });
});
