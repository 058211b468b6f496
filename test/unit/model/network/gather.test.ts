import { describe, expect, it } from 'vitest';
import { dayNumber, OPEN_FROM, OPEN_TO } from '../../../../src/model/days.js';
import { MOST_NODES } from '../../../../src/model/network/bounds.js';
import { gather, type FoundLink } from '../../../../src/model/network/gather.js';
import type { AskedWindows } from '../../../../src/model/network/windows.js';

const asked = { first: 10, rankBy: 'DEGREE' } as const;
const years: AskedWindows = { unit: 'YEAR', during: { from: OPEN_FROM, to: OPEN_TO }, match: 'POSSIBLE' };

function found(subject: number, object: number, during: readonly [string, string] | null = null): FoundLink {
  const id = (n: number): string => `person:${String(n).padStart(4, '0')}`;
  const spans =
    during === null
      ? { from: [], to: [], lasting: [] }
      : { from: [dayNumber(during[0])], to: [dayNumber(during[1])], lasting: [true] };
  const ends = { subject: id(subject), object: id(object) };
  return { id: `link:${ends.subject}/${ends.object}`, ...ends, spans, definite: subject !== 0 };
}

describe('a network gathered of its links', () => {
  it('is the same in whatever order they were found', () => {
    const links = [found(2, 1), found(0, 2, ['2011-01-01', '2011-02-01']), found(1, 0, ['2011-01-01', '2012-01-01'])];
    const gathered = gather(links, asked, years);
    expect(gather([...links].reverse(), asked, years)).toEqual(gathered);
    expect(gathered).toMatchObject({
      input: {
        ids: ['person:0000', 'person:0001', 'person:0002'],
        links: [
          { id: 'link:person:0000/person:0002', a: 0, b: 2 },
          { id: 'link:person:0001/person:0000', a: 1, b: 0 },
          { id: 'link:person:0002/person:0001', a: 2, b: 1 },
        ],
        parts: [[0, 1], [1]],
        ...asked,
      },
      windows: [
        { key: '2011', definite: 1 },
        { key: '2012', definite: 1 },
      ],
      ...{ definite: 2, undated: 1, unsettled: 0 },
    });
  });

  it('is refused with more entities than may be measured, saying how many there are', () => {
    const chain = Array.from({ length: MOST_NODES }, (_, n) => found(n, n + 1));
    expect(() => gather(chain, asked, null)).toThrow('up to 5000 entities, and here are 5001: narrow it by where');
    expect(gather(chain.slice(1), asked, null).input.ids).toHaveLength(5000);
  });

  it('is refused where its windows are dear together, with the days that would pass', () => {
    // 2500 entities and 2499 links, all in each of 50 years: 12.5 million steps each.
    const chain = Array.from({ length: 2499 }, (_, n) => found(n, n + 1, ['1962-01-01', '2011-12-31']));
    expect(() => gather(chain, asked, years)).toThrow(
      'may take 125000000 steps (entities times entities and links, over all of them), and these take more: narrow it by during, whose to: "1970-12-31" would pass, or by where or kinds.',
    );
    const to = dayNumber('1970-12-31');
    expect(gather(chain, asked, { ...years, during: { from: OPEN_FROM, to } }).windows).toHaveLength(9);
    const next = dayNumber('1971-01-01');
    expect(() => gather(chain, asked, { ...years, during: { from: OPEN_FROM, to: next } })).toThrow('steps');
  });
});
