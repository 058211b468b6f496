import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { distancesTo, routesOfLength } from '../../../../src/model/trace/simple-routes.js';

const names = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'];
const graphs = fc
  .array(fc.tuple(fc.constantFrom(...names), fc.constantFrom(...names)), { maxLength: 30 })
  .map((pairs) => {
    const steps = new Map<string, Set<string>>();
    for (const [a, b] of pairs) if (a !== b) steps.set(a, (steps.get(a) ?? new Set<string>()).add(b));
    return steps;
  });
const sets = fc
  .tuple(fc.subarray(['a', 'b', 'c'], { minLength: 1 }), fc.subarray(['g', 'h'], { minLength: 1 }))
  .map(([from, to]) => ({ from: new Set(from), to: new Set(to) }));

/** Every way there is, by trying all. */
function tryAll(
  steps: ReadonlyMap<string, ReadonlySet<string>>,
  from: ReadonlySet<string>,
  to: ReadonlySet<string>,
  length: number,
) {
  let ways = [...from].map((id) => [id]);
  for (let n = 0; n < length; n += 1)
    ways = ways.flatMap((way) =>
      [...(steps.get(way.at(-1) ?? '') ?? [])].filter((id) => !way.includes(id)).map((id) => [...way, id]),
    );
  const isEnd = (id: string): boolean => from.has(id) || to.has(id);
  return ways.filter((way) => to.has(way.at(-1) ?? '') && !way.slice(1, -1).some(isEnd)).map((way) => way.join(''));
}

describe('routes of one length', () => {
  it('are all simple ways from an end to an end that pass no other end, by their ids', () => {
    fc.assert(
      fc.property(graphs, sets, fc.integer({ min: 1, max: 6 }), (steps, ends, length) => {
        const distances = distancesTo(steps, ends.to, 6);
        const found = routesOfLength(steps, ends, distances, length, 10_000);
        expect(found.routes.map((way) => way.join(''))).toEqual(tryAll(steps, ends.from, ends.to, length).sort());
        expect([found.more, found.cut]).toEqual([false, false]);
      }),
    );
  });

  it('are the first of them where there are more than wanted, and say so', () => {
    fc.assert(
      fc.property(graphs, sets, fc.integer({ min: 1, max: 5 }), fc.nat(4), (steps, ends, length, most) => {
        const all = tryAll(steps, ends.from, ends.to, length).sort();
        const found = routesOfLength(steps, ends, distancesTo(steps, ends.to, 6), length, most);
        expect(found.routes.map((way) => way.join(''))).toEqual(all.slice(0, most));
        expect(found.more).toBe(all.length > most);
      }),
    );
  });
});

it('distances are the fewest steps, and what is farther than asked for is not told', () => {
  const steps = new Map([
    ['a', new Set(['b', 'c'])],
    ['b', new Set(['c'])],
    ['c', new Set(['d'])],
  ]);
  expect([...distancesTo(steps, new Set(['d']), 6)]).toEqual([
    ['d', 0],
    ['c', 1],
    ['a', 2],
    ['b', 2],
  ]);
  expect(distancesTo(steps, new Set(['d']), 1).size).toBe(2);
});
