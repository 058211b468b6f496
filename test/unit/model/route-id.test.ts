import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hopsOfRoute, routeId } from '../../../src/model/route-id.js';

const perpetrated = 'link:PERPETRATED_BY/incident:a/group:g';
const claimed = 'link:INVOLVED/incident:a/group:g/second';
const allied = 'link:ALLIED_WITH/group:g/group:h';
const opposed = 'link:OPPOSES/group:h/law:l';

describe('a route', () => {
  it('is known by its links, and parallel links of two ends are one hop, in the order in which they first stand', () => {
    expect(routeId([perpetrated, allied])).toBe(`route:${perpetrated}+${allied}`);
    expect(hopsOfRoute(routeId([perpetrated, allied, claimed, opposed]))).toEqual([
      { ends: ['group:g', 'incident:a'], links: [perpetrated, claimed] },
      { ends: ['group:g', 'group:h'], links: [allied] },
      { ends: ['group:h', 'law:l'], links: [opposed] },
    ]);
  });

  it('may be of one link, and names each link once', () => {
    expect(hopsOfRoute(routeId([allied, allied]))).toEqual([{ ends: ['group:g', 'group:h'], links: [allied] }]);
  });

  it.each([
    ['another id', perpetrated],
    ['nothing', 'route:'],
    ['something that is no link', `route:${allied}+group:g`],
    ['an unknown kind of link', 'route:link:LOVES/group:g/group:h'],
    ['hops that do not meet', routeId([perpetrated, opposed])],
    ['hops that all meet in one end', routeId([allied, 'link:PLEDGED_TO/group:i/group:g', perpetrated])],
    ['more links than a route has', routeId(Array.from({ length: 201 }, (_, i) => `${allied}/${i}`))],
  ])('is not named by %s', (_what, id) => {
    expect(hopsOfRoute(id)).toBeNull();
  });

  it('is read back as it was walked, whatever its length', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 6 }),
        fc.array(fc.boolean(), { minLength: 6, maxLength: 6 }),
        (length, turned) => {
          const links = Array.from({ length }, (_, i) =>
            turned[i] === true
              ? `link:ALLIED_WITH/group:g${i + 1}/group:g${i}`
              : `link:ALLIED_WITH/group:g${i}/group:g${i + 1}`,
          );
          expect(hopsOfRoute(routeId(links))?.map((hop) => hop.links)).toEqual(links.map((link) => [link]));
        },
      ),
    );
  });
});
