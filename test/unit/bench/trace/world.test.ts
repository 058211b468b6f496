import { describe, expect, it } from 'vitest';
import { sizesOf } from '../../../../bench/trace/world/sizes.js';
import { degreeOf, webOf } from '../../../../bench/trace/world/web.js';
import { endOf, worldOf } from '../../../../bench/trace/world/world.js';
import { mayLink } from '../../../../src/model/vocabulary.js';

const SCALE = 0.005;
const world = worldOf(SCALE);
const things = [...world.things()];
const links = [...world.links(things.map(({ facts }) => endOf(facts)))];

describe('the world that searches are measured on', () => {
  it('is the same at the same scale', () => {
    const again = worldOf(SCALE);
    const ends = [...again.things()].map(({ facts }) => endOf(facts));
    expect([...again.links(ends)].map(({ facts }) => facts)).toEqual(links.map(({ facts }) => facts));
  });

  it('links only what the vocabulary links, no pair twice by one kind', () => {
    const { web } = world;
    for (const { kind, subject, object } of web.edges) {
      const [from, to] = [web.things[subject], web.things[object]];
      expect(from && to && mayLink(kind, from.kind, to.kind), `${kind} ${subject} ${object}`).toBe(true);
    }
    expect(new Set(links.map(({ facts }) => facts.id)).size).toBe(links.length);
  });

  it('names each link in its statements as the recorder would', () => {
    for (const { facts, sayings } of links)
      expect(new Set(sayings.map(({ statement }) => statement.about))).toEqual(new Set([facts.id]));
  });

  it('has 2.6 statements a link, none of which is cut from a digest', () => {
    const said = links.reduce((sum, { sayings }) => sum + sayings.length, 0);
    expect(said / links.length).toBeGreaterThan(2.4);
    expect(said / links.length).toBeLessThan(2.8);
    expect(links.every(({ facts }) => facts.digest.complete)).toBe(true);
  });

  it('has a country that has more links than any other place', () => {
    // Where there are few places the busiest are about alike.
    const { things: all, degrees } = webOf(sizesOf(0.1));
    const places = all.flatMap(({ kind, type }, n) =>
      kind === 'PLACE' ? [{ type, degree: degreeOf(degrees[n]) }] : [],
    );
    expect(places.sort((a, b) => b.degree - a.degree)[0]?.type).toBe('COUNTRY');
  });
});
