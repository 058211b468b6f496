import { describe, expect, it } from 'vitest';
import { graphOf } from '../../../../bench/trace/classes/graph.js';
import { documentOf } from '../../../../bench/trace/classes/question.js';
import type { SavedWeb } from '../../../../bench/trace/load/saved-web.js';
import { parse, validate } from 'graphql';
import { executableSchema } from '../../../../src/resolvers/index.js';

const thing = (id: string, kind: 'PERSON' | 'PLACE') => ({ id, kind, type: null });
const web: SavedWeb = {
  things: [
    thing('person:a', 'PERSON'),
    thing('person:b', 'PERSON'),
    thing('place:p', 'PLACE'),
    thing('person:c', 'PERSON'),
  ],
  // a - b - c, of which b - c is not strict; a - p - c through a place; a - c denied.
  links: [
    [0, 1, 2],
    [1, 3, 1],
    [0, 2, 2],
    [2, 3, 2],
    [0, 3, 0],
  ],
};
const graph = graphOf(web, 50);
const around = { strict: false, throughHubs: false };
const strict = { strict: true, throughHubs: false };
const through = { strict: true, throughHubs: true };

describe('the graph that answers are held against', () => {
  it('walks only over links that pass, and around what is general', () => {
    expect([...graph.distances(0, around)]).toEqual([0, 1, 1, 2]);
    expect([...graph.distances(0, strict)]).toEqual([0, 1, 1, -1]);
    expect([...graph.distances(0, through)]).toEqual([0, 1, 1, 2]);
  });

  it('knows what is a route', () => {
    expect(graph.isRoute(['person:a', 'person:b', 'person:c'], around)).toBe(true);
    expect(graph.isRoute(['person:a', 'person:b', 'person:c'], strict)).toBe(false);
    expect(graph.isRoute(['person:a', 'place:p', 'person:c'], around)).toBe(false);
    expect(graph.isRoute(['person:a', 'place:p', 'person:c'], through)).toBe(true);
    expect(graph.isRoute(['person:a', 'person:c'], around)).toBe(false);
    expect(graph.isRoute(['person:a', 'person:b', 'person:a'], around)).toBe(false);
  });
});

describe('the questions of searches', () => {
  it('can be asked of the contract as it is', () => {
    const schema = executableSchema();
    for (const asked of [around, strict, through])
      for (const more of ['NOTHING', 'NONE', 'EXPLORED'] as const)
        expect(validate(schema, parse(documentOf(asked, more)))).toEqual([]);
  });
});
