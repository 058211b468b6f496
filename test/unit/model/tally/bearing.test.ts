// What sums rest on, by statements written out: each sum is counted by hand.
import { describe, expect, it } from 'vitest';
import { linkId } from '../../../../src/model/ids.js';
import { tallyBearing, type Ranked } from '../../../../src/model/tally/bearing.js';
import type { TallyInput } from '../../../../src/model/tally/input.js';
import type { Statement } from '../../../../src/model/records.js';
import { bearing, weighing } from '../compare/given.js';
import { date, harm as said, ofLink, ofValue, type Given } from '../derive/said.js';
import { arrest, harm, incident, people } from './given.js';

const [A, B] = ['incident:a', 'incident:b'];
const at = (source: string, passage: string, subject: string, more: Given = {}): Given => ({
  ...{ id: `statement:${source}/${passage}-${subject}`, source: `source:${source}`, subject },
  ...{ passages: [`passage:${source}/${passage}`], ...more },
});
const killed = (n: number) => said('CIVILIAN', n);

function borne(input: Omit<TallyInput, 'totals'>, statements: readonly Statement[]) {
  const facts = tallyBearing(input, bearing(statements), weighing(), 10);
  if (facts === null) throw new Error('too much work');
  const told = ({ first }: Ranked) =>
    Object.fromEntries(
      first.map(({ weight: { id, lost, gained }, figures, count }) => [
        id,
        {
          ...{ killed: [figures.KILLED.low, figures.KILLED.high], people: figures.PEOPLE.best },
          ...{ count: count.definite + count.possible, lost, gained },
        },
      ]),
    );
  return { sources: told(facts.sources), passages: told(facts.passages), origins: told(facts.origins) };
}

describe('what the sums of two incidents rest on', () => {
  const two = {
    incidents: [incident(A, { killed: harm(['CIVILIAN', 3]) }), incident(B, { killed: harm(['CIVILIAN', 4]) })],
    arrests: [],
  };
  const statements = [
    ...ofValue('KILLED', at('x', 'p1', A, killed(3))),
    ...ofValue('KILLED', at('x', 'p2', B, killed(4))),
    ...ofValue('KILLED', at('y', 'q', B, killed(4))),
  ];

  it('is nothing left without the one source of the one, and all of the other by the other source', () => {
    const { sources } = borne(two, statements);
    // Without x the first incident is gone, with its figure.
    expect(sources['source:x']).toMatchObject({ killed: [4, 4], count: 1, lost: 2 });
    expect(sources['source:y']).toMatchObject({ killed: [7, 7], count: 2, lost: 0 });
  });

  it('is told passage by passage: only the one that stands alone takes something with it', () => {
    const { passages } = borne(two, statements);
    expect(passages['passage:x/p1']).toMatchObject({ killed: [4, 4], count: 1 });
    expect(passages['passage:x/p2']).toMatchObject({ killed: [7, 7], count: 2, lost: 0 });
    expect(passages['passage:y/q']).toMatchObject({ killed: [7, 7], count: 2, lost: 0 });
  });

  it('is not touched by a passage beside another one of the same statement', () => {
    const both = ofValue('KILLED', at('x', 'p1', A, { ...killed(3), passages: ['passage:x/p1', 'passage:x/p3'] }));
    const { passages } = borne({ incidents: two.incidents.slice(0, 1), arrests: [] }, both);
    expect(passages['passage:x/p1']).toMatchObject({ killed: [3, 3], count: 1, lost: 0 });
  });

  it('is a number that is not known where the incident stays and its figure falls', () => {
    const { sources } = borne({ incidents: two.incidents.slice(0, 1), arrests: [] }, [
      ...ofValue('KILLED', at('x', 'p', A, killed(3))),
      ...ofValue('DATE', at('y', 'q', A, date('2011-05'))),
    ]);
    expect(sources['source:x']).toEqual({ killed: [null, null], people: null, count: 1, lost: 1, gained: 0 });
    expect(sources['source:y']).toMatchObject({ killed: [3, 3], count: 1, lost: 0 });
  });

  it('is told voice by voice', () => {
    const speaker = { name: 'A minister', role: 'STATE', entity: 'person:minister' } as const;
    const spoken = [
      ...ofValue('KILLED', at('x', 'p1', A, { ...killed(3), speaker })),
      ...ofValue('KILLED', at('y', 'q', B, killed(4))),
    ];
    const { origins } = borne(two, spoken);
    const left = Object.values(origins).map((one) => one.killed);
    expect(left).toHaveLength(2);
    expect(left).toContainEqual([4, 4]);
    expect(left).toContainEqual([3, 3]);
  });
});

describe('what is counted by a link', () => {
  const partOf = linkId('PART_OF', B, A, null);
  const link = (id: string, subject: string, object: string, given: Given): readonly Statement[] =>
    ofLink({ predicate: 'PART_OF', ...given, subject, object, link: id, about: id });

  it('counts once more by itself without the source that says it is a part', () => {
    const input = {
      incidents: [
        incident(A, { killed: harm(['CIVILIAN', 3]) }),
        incident(B, { killed: harm(['CIVILIAN', 2]), partOf: [{ link: partOf, standing: 'REPORTED', entity: A }] }),
      ],
      arrests: [],
    };
    const { sources } = borne(input, [
      ...ofValue('KILLED', at('x', 'p1', A, killed(3))),
      ...ofValue('KILLED', at('x', 'p2', B, killed(2))),
      ...link(partOf, B, A, at('y', 'q', B)),
    ]);
    expect(sources['source:y']).toMatchObject({ killed: [5, 5], count: 2, lost: 1 });
  });

  it('is a part again where what was said against it falls', () => {
    const speaker = { name: 'An officer', role: 'STATE', entity: 'person:officer' } as const;
    const input = {
      incidents: [incident(A, { killed: harm(['CIVILIAN', 3]) }), incident(B, { killed: harm(['CIVILIAN', 2]) })],
      arrests: [],
    };
    const { sources } = borne(input, [
      ...ofValue('KILLED', at('x', 'p1', A, killed(3))),
      ...ofValue('KILLED', at('x', 'p2', B, killed(2))),
      ...link(partOf, B, A, at('x', 'p3', B, { speaker, said: '2011-01-01' })),
      ...link(partOf, B, A, at('y', 'q', B, { speaker, said: '2011-02-01', stance: 'RETRACTS' })),
    ]);
    expect(sources['source:y']).toMatchObject({ killed: [3, 3], count: 1 });
  });

  it('is not counted without any one link of its way', () => {
    const X = 'arrest:x';
    const toWhole = linkId('PART_OF', X, 'arrest:whole', null);
    const made = linkId('ARREST_FOR', 'arrest:whole', A, null);
    const way = { link: made, standing: 'REPORTED', entity: A, kind: 'ARREST_FOR', distance: 1 } as const;
    const input = {
      incidents: [incident(A)],
      arrests: [
        arrest(X, [A], {
          people: people(4),
          ways: [
            {
              ...way,
              way: [
                { link: toWhole, standing: 'REPORTED' },
                { link: made, standing: 'REPORTED' },
              ],
            },
          ],
        }),
      ],
    };
    const count = { content: { type: 'COUNT', low: 4, best: 4, high: 4, approximate: false, asStated: null } } as const;
    const { sources } = borne(input, [
      ...ofValue('PEOPLE', at('x', 'p', X, count)),
      ...ofValue('KILLED', at('x', 'p', A, killed(1))),
      ...link(toWhole, X, 'arrest:whole', at('y', 'q', X)),
      ...link(made, 'arrest:whole', A, at('z', 'r', 'arrest:whole', { predicate: 'ARREST_FOR' })),
    ]);
    expect(sources['source:y']).toMatchObject({ people: null, lost: 1 });
    expect(sources['source:z']).toMatchObject({ people: null, lost: 1 });
  });
});
