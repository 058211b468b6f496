import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { searchLevels, type Levels, type LevelsFound } from '../../../src/compile/trace/levels.js';
import type { Bounds, WalkInput } from '../../../src/compile/trace/walk.js';

const bounds: Bounds = {
  ...{ maxLength: 4, kinds: null, direction: 'BOTH', during: null, threshold: 'POSSIBLE' },
  ...{ avoidKinds: [], avoidTypes: [], avoidIds: null, hubDegree: null },
};

/** Statements that stand for themselves: what they are asked is seen, and answered of a graph in memory. */
const levels: Levels = {
  degrees: { text: 'degrees', bind: (input) => ({ text: 'degrees', params: { input } }) },
  forwards: { text: 'links', bind: (input) => ({ text: 'links', params: { input } }) },
  backwards: { text: 'links', bind: (input) => ({ text: 'links', params: { input } }) },
  meeting: {
    forwards: { text: 'meeting', bind: (input) => ({ text: 'meeting', params: { input } }) },
    backwards: { text: 'meeting', bind: (input) => ({ text: 'meeting', params: { input } }) },
  },
  passes: () => true,
};

interface Run {
  readonly found: LevelsFound;
  readonly opened: readonly (readonly string[])[];
}

function run(
  pairs: readonly (readonly [string, string])[],
  given: { readonly wanted?: number; readonly degrees?: Readonly<Record<string, number>>; readonly maxLength?: number },
): Run {
  const neighbours = (id: string): readonly string[] => [
    ...new Set(pairs.flatMap(([a, b]) => (a === id ? [b] : b === id ? [a] : []))),
  ];
  const degreeOf = (id: string): number => given.degrees?.[id] ?? neighbours(id).length;
  const input = { variables: {}, from: ['a'], to: ['z'], frontier: [], pairs: [], ids: [] } satisfies WalkInput;
  const search = searchLevels(levels, { ...bounds, maxLength: given.maxLength ?? 4 }, input, given.wanted ?? 5, null);
  const opened: (readonly string[])[] = [];
  let step = search.next();
  while (step.done !== true) {
    if (!('ask' in step.value)) throw new Error('a search for routes asks, and nothing else');
    const { text, params } = step.value.ask;
    const { frontier, from, to, ids } = params['input'] as WalkInput;
    if (text !== 'degrees') opened.push(frontier);
    const isTold = (id: string): boolean => text !== 'meeting' || ids.includes(id);
    step = search.next(
      text === 'degrees'
        ? [...from, ...to].map((id) => [id, degreeOf(id)])
        : frontier.flatMap((id, i) =>
            neighbours(id)
              .filter(isTold)
              .map((to2) => [i, to2, degreeOf(to2)]),
          ),
    );
  }
  return { found: step.value, opened };
}

describe('the search from both ends', () => {
  it('opens the side that costs less, and no more levels than it needs', () => {
    const star = Array.from({ length: 40 }, (_, i) => ['a', `n${i}`] as const);
    const { found, opened } = run([...star, ['n3', 'm'], ['m', 'z']], { wanted: 1 });
    expect(found.routes).toEqual([['a', 'n3', 'm', 'z']]);
    expect(opened).toEqual([['z'], ['m'], ['n3']]);
    expect(found).toMatchObject({ complete: true, more: false, unopened: [] });
  });

  it('ends where one side has nothing left to open', () => {
    const { found, opened } = run(
      [
        ['a', 'b'],
        ['z', 'y'],
      ],
      {},
    );
    expect(found).toMatchObject({ routes: [], complete: true });
    expect(opened.length).toBeLessThanOrEqual(2);
  });

  it('reads no more links than it may: the busiest are left, and named', () => {
    const { found, opened } = run(
      [
        ['a', 'hub'],
        ['a', 'b'],
        ['b', 'c'],
        ['hub', 'z'],
        ['c', 'z'],
      ],
      {
        degrees: { hub: 250_000 },
        wanted: 3,
      },
    );
    expect(found).toMatchObject({ complete: false, unopened: ['hub'] });
    expect(found.routes).toContainEqual(['a', 'b', 'c', 'z']);
    expect(opened.flat().filter((id) => id === 'hub')).toHaveLength(0);
  });

  it('is level by level what every way tried gives, for graphs by chance', () => {
    const ids = ['a', 'b', 'c', 'd', 'e', 'f', 'z'];
    const pair = fc.tuple(fc.constantFrom(...ids), fc.constantFrom(...ids)).filter(([a, b]) => a !== b);
    fc.assert(
      fc.property(fc.array(pair, { maxLength: 14 }), fc.integer({ min: 1, max: 5 }), (pairs, maxLength) => {
        const all: string[] = [];
        const walk = (way: readonly string[]): void => {
          const at = way.at(-1) ?? '';
          for (const id of ids) {
            const joined = pairs.some(([a, b]) => (a === at && b === id) || (b === at && a === id));
            if (!joined || way.includes(id)) continue;
            if (id === 'z') all.push([...way, id].join(''));
            else if (way.length < maxLength) walk([...way, id]);
          }
        };
        walk(['a']);
        const { found } = run(pairs, { wanted: 1000, maxLength });
        expect(found.routes.map((way) => way.join('')).sort()).toEqual(all.sort());
      }),
    );
  });
});
