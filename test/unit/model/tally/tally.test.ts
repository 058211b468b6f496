import { describe, expect, it } from 'vitest';
import type { TallyBy } from '../../../../src/generated/schema.js';
import { tally, type TallyFacts } from '../../../../src/model/tally/tally.js';
import type { TallyInput } from '../../../../src/model/tally/input.js';
import type { TallyFigureFacts } from '../../../../src/model/tally/figure.js';
import { article } from './article.js';
import { arrest, at, by, figure, harm, incident, partOf, people, spans, total } from './given.js';

const nothing: TallyInput = { incidents: [], arrests: [], totals: [] };
const of = (input: Partial<TallyInput>, ...keys: readonly TallyBy[]): TallyFacts =>
  tally({ ...nothing, ...input }, { by: keys, match: 'POSSIBLE' });
const ends = ({ low, best, high }: { low: number | null; best: number | null; high: number | null }) => [
  low,
  best,
  high,
];
/** What is certain and what is possible, by best number. */
const parts = ({ definite, possible }: TallyFigureFacts) => [definite.best, possible.best];
const note = (facts: TallyFacts, kind: string) => facts.notes.find((one) => one.kind === kind)?.ids;

describe('the dead of the article', () => {
  it('are 22, by role 7, 11, 2 and 2, and agree with every total that it states', () => {
    const facts = of(article, 'ROLE');
    expect(ends(facts.figures.KILLED)).toEqual([22, 22, 22]);
    expect(facts.rows.map(({ key, figures }) => [key.ROLE, ...ends(figures.KILLED)])).toEqual([
      ['LAW_ENFORCEMENT', 7, 7, 7],
      ['SUSPECT', 11, 11, 11],
      ['PERPETRATOR', 2, 2, 2],
      ['UNKNOWN', 2, 2, 2],
    ]);
    expect(facts.statedTotals.map(({ difference, complete }) => [difference, complete])).toEqual(
      article.totals.map(() => [0, true]),
    );
    const whole = facts.statedTotals.find(({ value }) => value.role === null);
    expect(ends(whole?.roles ?? figure(null))).toEqual([22, 22, 22]);
    const suspects = facts.statedTotals.filter(({ value }) => value.role === 'SUSPECT');
    expect(suspects.map(({ together, sum }) => [together.best, sum.best])).toEqual([
      [11, 11],
      [11, 11],
      [11, 11],
    ]);
    expect(facts.leftOut).toEqual([]);
    expect(note(facts, 'ROLES_ADD_UP_OTHERWISE')).toBeUndefined();
  });

  it('of law enforcement stand in June, July and November for certain, the operation’s in no month', () => {
    const facts = of(article, 'ROLE', 'MONTH');
    const rows = facts.rows
      .filter(({ key }) => key.ROLE === 'LAW_ENFORCEMENT')
      .map(({ key, match, figures }) => [key.MONTH, match, ...parts(figures.KILLED), ...ends(figures.KILLED)]);
    expect(rows).toEqual([
      ['2011-06', 'DEFINITE', 2, 2, 2, 2, 4],
      ['2011-07', 'DEFINITE', 1, 2, 1, 1, 3],
      ['2011-08', 'POSSIBLE', null, 2, 0, null, 2],
      ['2011-09', 'POSSIBLE', null, 2, 0, null, 2],
      ['2011-10', 'POSSIBLE', null, 2, 0, null, 2],
      ['2011-11', 'DEFINITE', 2, 2, 2, 2, 4],
    ]);
    const operation = facts.unassigned.incidents.find(({ thing }) => thing === 'incident:shubarshi-operation');
    expect(operation?.figures.KILLED.best).toBe(11);
    expect(operation?.unsettled).toEqual(['MONTH']);
    expect(note(facts, 'SOME_UNASSIGNED')).toEqual([
      'arrest:sweeps',
      'arrest:three',
      'incident:astana',
      'incident:shubarshi-operation',
    ]);
  });

  it('stand under the time of their own figure, not under all of what lasted', () => {
    const rows = of(article, 'MONTH').rows;
    const row = (month: string) => rows.find(({ key }) => key.MONTH === month);
    expect(row('2011-08')?.figures.KILLED.definite.best).toBe(1);
    const sweeps = row('2011-09')?.incidents.find(({ thing }) => thing === 'incident:atyrau-sweeps');
    // The incident lasted into September; its dead man did not.
    expect([sweeps?.match, sweeps?.figures.KILLED.best, sweeps?.figures.KILLED.known]).toEqual(['DEFINITE', null, 0]);
    expect(row('2011-09')?.count).toEqual({ definite: 1, possible: 1 });
  });

  it('lead to the statements of just their role', () => {
    const [officers] = of(article, 'ROLE').rows;
    expect(officers?.incidents.map(({ thing, from }) => [thing, from])).toEqual(
      ['shubarshi-killings', 'shubarshi-operation', 'aktobe-july', 'almaty-shooting'].map((name) => [
        `incident:${name}`,
        [{ of: 'KILLED', statements: ['statement:s/LAW_ENFORCEMENT'] }],
      ]),
    );
  });
});

describe('the people detained', () => {
  it('are added, and the answer says so', () => {
    const facts = of(article);
    expect([ends(facts.figures.PEOPLE), facts.figures.PEOPLE.approximate]).toEqual([[43, 43, 43], true]);
    expect(note(facts, 'ARRESTS_ADDED')).toEqual(['arrest:sweeps', 'arrest:three']);
  });

  it('who are perhaps among others counted are left out by name', () => {
    const eighteen = arrest('arrest:eighteen', ['incident:atyrau-sweeps'], {
      people: people(18),
      partOf: [partOf('arrest:sweeps', 'SUSPECTED')],
    });
    const facts = of({ ...article, arrests: [...article.arrests, eighteen] });
    expect(facts.figures.PEOPLE.best).toBe(43);
    expect(
      facts.leftOut.map(({ what, why, countedIn, figures }) => [what, why, countedIn, figures.PEOPLE.best]),
    ).toEqual([['arrest:eighteen', 'POSSIBLE_PART', 'arrest:sweeps', 18]]);
  });

  it('go by the time of the arrest, not of the incident', () => {
    const rows = of(article, 'MONTH').rows;
    expect(rows.filter(({ arrests }) => arrests.some(({ match }) => match === 'DEFINITE'))).toEqual([]);
    const october = rows.find(({ key }) => key.MONTH === '2011-10');
    // The day of the three arrests is not known: they may be of any month.
    expect(october?.arrests.map(({ thing, match }) => [thing, match])).toEqual([['arrest:three', 'POSSIBLE']]);
  });
});

describe('what is part of something else', () => {
  const whole = incident('incident:whole', { killed: harm(['SUSPECT', 9], ['LAW_ENFORCEMENT', 2]) });
  const part = (standing: Parameters<typeof partOf>[1], killed = harm(['SUSPECT', 9], ['LAW_ENFORCEMENT', 1])) =>
    incident('incident:part', { killed, partOf: [partOf('incident:whole', standing)] });

  it.each([
    ['REPORTED', 'PART'],
    ['ATTRIBUTED', 'PART'],
    ['SUSPECTED', 'POSSIBLE_PART'],
    ['CLAIMED', 'POSSIBLE_PART'],
    ['CONTESTED', 'POSSIBLE_PART'],
  ] as const)('by a link that is %s is counted once, and named as %s', (standing, why) => {
    const facts = of({ incidents: [part(standing), whole] });
    expect(ends(facts.figures.KILLED)).toEqual([11, 11, 11]);
    expect(facts.count).toEqual({ definite: 1, possible: 0 });
    expect(facts.leftOut).toMatchObject([{ what: 'incident:part', why, countedIn: 'incident:whole' }]);
    expect(ends(facts.leftOut[0]?.figures.KILLED ?? figure(null))).toEqual([10, 10, 10]);
  });

  it('is counted where its whole is not let through', () => {
    expect(ends(of({ incidents: [part('REPORTED')] }).figures.KILLED)).toEqual([10, 10, 10]);
  });

  it('is counted for itself where no number is known of the whole, which stays unknown', () => {
    const facts = of({ incidents: [part('REPORTED'), { ...whole, killed: null }] });
    expect(ends(facts.figures.KILLED)).toEqual([10, null, null]);
    expect(note(facts, 'WHOLE_WITHOUT_NUMBER')).toEqual(['incident:whole']);
    expect(facts.count.definite).toBe(1);
  });

  it('counts instead of a whole that only may pass', () => {
    const facts = of({ incidents: [part('SUSPECTED'), { ...whole, match: 'POSSIBLE' }] });
    expect(ends(facts.figures.KILLED)).toEqual([10, 10, 10]);
    expect(facts.leftOut).toMatchObject([
      { what: 'incident:whole', why: 'PARTS_ARE_CERTAIN', countedIn: 'incident:part' },
    ]);
  });

  it('makes its whole no less than itself, the rest standing under UNKNOWN', () => {
    const small = { ...whole, killed: harm(['SUSPECT', figure(4, 11, 20)]) };
    const facts = of({ incidents: [part('REPORTED'), small] }, 'ROLE');
    expect(ends(facts.figures.KILLED)).toEqual([10, 11, 20]);
    expect(facts.rows.map(({ key, figures }) => [key.ROLE, ...ends(figures.KILLED)])).toEqual([
      ['SUSPECT', 4, 11, 20],
      ['UNKNOWN', 6, 0, 0],
    ]);
    expect(note(facts, 'WHOLE_RAISED_TO_PARTS')).toEqual(['incident:whole']);
  });

  it('is left out with its own parts, through the links between', () => {
    const grandchild = incident('incident:a', { killed: harm(['SUSPECT', 3]), partOf: [partOf('incident:part')] });
    const facts = of({ incidents: [grandchild, part('SUSPECTED'), whole] });
    expect(facts.leftOut.map(({ what, why, countedIn }) => [what, why, countedIn])).toEqual([
      ['incident:a', 'PART', 'incident:part'],
      ['incident:part', 'POSSIBLE_PART', 'incident:whole'],
    ]);
    expect(facts.figures.KILLED.best).toBe(11);
  });

  it('of each other is counted once', () => {
    const a = incident('incident:a', { killed: harm(['SUSPECT', 3]), partOf: [partOf('incident:b')] });
    const b = incident('incident:b', { killed: harm(['SUSPECT', 3]), partOf: [partOf('incident:a')] });
    const facts = of({ incidents: [b, a] });
    expect(facts.figures.KILLED.best).toBe(3);
    expect(facts.leftOut.map(({ what }) => what)).toEqual(['incident:b']);
  });

  it('of two wholes says that these overlap', () => {
    const shared = incident('incident:shared', {
      killed: harm(['SUSPECT', 1]),
      partOf: [partOf('incident:whole'), partOf('incident:other')],
    });
    const facts = of({ incidents: [shared, whole, { ...whole, id: 'incident:other' }] });
    expect(note(facts, 'WHOLES_OVERLAP')).toEqual(['incident:other', 'incident:whole']);
  });
});

describe('a row', () => {
  it('of each who is said to have done it holds all of it, and the answer says so', () => {
    const contested = incident('incident:a', {
      killed: harm(['CIVILIAN', 5]),
      perpetrators: [by('group:x'), by('group:y', 'CLAIMED')],
    });
    const nobody = incident('incident:b', { killed: harm(['CIVILIAN', 1]) });
    const facts = of({ incidents: [contested, nobody] }, 'GROUP', 'STANDING');
    expect(facts.rows.map(({ key, figures }) => [key.GROUP, key.STANDING, figures.KILLED.best])).toEqual([
      ['group:x', 'REPORTED', 5],
      ['group:y', 'CLAIMED', 5],
    ]);
    expect(note(facts, 'ROWS_OVERLAP')).toEqual(['incident:a']);
    expect(facts.unassigned.figures.KILLED.best).toBe(1);
    expect(facts.unassigned.incidents[0]?.unsettled).toEqual(['GROUP', 'STANDING']);
  });

  it('of a month holds what lies in it by all reports, and what may lie in it', () => {
    const facts = of(
      {
        incidents: [
          incident('incident:a', { killed: harm(['CIVILIAN', 1]), spans: spans('2011-05-03', '2011-05-20') }),
          incident('incident:b', { killed: harm(['CIVILIAN', 2]), spans: spans('2011-05-31', '2011-06-01') }),
          incident('incident:c', { killed: harm(['CIVILIAN', 4]) }),
        ],
      },
      'MONTH',
    );
    expect(facts.rows.map(({ key, figures }) => [key.MONTH, ...parts(figures.KILLED)])).toEqual([
      ['2011-05', 1, 6],
      ['2011-06', null, 6],
    ]);
    expect(facts.unassigned.figures.KILLED.best).toBe(6);
  });

  it('of a month and a year never pairs a month with another year', () => {
    const facts = of(
      { incidents: [incident('incident:a', { spans: spans('[2010-12-30..2011-01-02]') })] },
      'YEAR',
      'MONTH',
    );
    expect(facts.rows.map(({ key }) => [key.YEAR, key.MONTH])).toEqual([
      ['2010', '2010-12'],
      ['2011', '2011-01'],
    ]);
  });

  it('of a place holds for certain what surely lies there, under DEFINITE nothing else', () => {
    const incidents = [
      incident('incident:a', { killed: harm(['CIVILIAN', 1]), places: at({ REGION: 'place:x' }) }),
      incident('incident:b', {
        killed: harm(['CIVILIAN', 2]),
        places: {
          certain: [],
          possible: [
            { place: 'place:x', type: 'REGION' },
            { place: 'place:y', type: 'REGION' },
            { place: 'place:z', type: 'CITY' },
          ],
        },
      }),
    ];
    const rows = (match: 'POSSIBLE' | 'DEFINITE') =>
      tally({ ...nothing, incidents }, { by: ['REGION'], match }).rows.map(({ key, figures }) => [
        key.REGION,
        ...parts(figures.KILLED),
      ]);
    expect(rows('POSSIBLE')).toEqual([
      ['place:x', 1, 2],
      ['place:y', null, 2],
    ]);
    expect(rows('DEFINITE')).toEqual([['place:x', 1, null]]);
  });

  it('never shows zero for what nobody gave a number of', () => {
    const facts = of({ incidents: [incident('incident:a', { type: 'CLASH' })] }, 'TYPE');
    expect(facts.rows.map(({ figures }) => [...ends(figures.KILLED), figures.KILLED.unknown])).toEqual([
      [null, null, null, 1],
    ]);
    expect(ends(of({}).figures.KILLED)).toEqual([null, null, null]);
    expect(note(facts, 'WOUNDED_UNKNOWN')).toEqual(['incident:a']);
  });

  it('of a role is not certain while somebody’s number is not known', () => {
    const facts = of(
      {
        incidents: [
          incident('incident:a', { killed: harm(['CIVILIAN', 3]) }),
          incident('incident:b', { wounded: harm(['MILITARY', 1]) }),
        ],
      },
      'ROLE',
    );
    expect(
      facts.rows.map(({ key, figures, incidents }) => [key.ROLE, ...ends(figures.KILLED), incidents.length]),
    ).toEqual([
      ['MILITARY', null, null, null, 1],
      ['CIVILIAN', 3, 3, null, 1],
    ]);
    expect(facts.unassigned.figures.KILLED.unknown).toBe(1);
  });

  it('holds what only may pass the filter as possible', () => {
    const facts = of({
      incidents: [
        incident('incident:a', { killed: harm(['CIVILIAN', 3]) }),
        incident('incident:b', { killed: harm(['CIVILIAN', 4]), match: 'POSSIBLE' }),
      ],
    });
    expect(ends(facts.figures.KILLED)).toEqual([3, 3, 7]);
    expect(facts.count).toEqual({ definite: 1, possible: 1 });
  });
});

describe('a stated total', () => {
  const incidents = [
    incident('incident:a', { killed: harm(['CIVILIAN', figure(3, 4, 6)]) }),
    incident('incident:b', { killed: harm(['SUSPECT', 2]) }),
  ];
  const differs = (...given: readonly Parameters<typeof total>[]) =>
    of({ incidents, totals: given.map((one) => total(...one)) }).statedTotals.map(({ difference }) => difference);
  const both = ['incident:a', 'incident:b'];

  it('agrees where it and the sum can be the same number, and else says how far they are apart', () => {
    expect(differs(['series:s', both, 'KILLED', figure(7)])).toEqual([0]);
    expect(differs(['series:s', both, 'KILLED', figure(11)])).toEqual([3]);
    expect(differs(['series:s', both, 'KILLED', figure(1)])).toEqual([-4]);
    expect(differs(['series:s', both, 'KILLED', figure(9, null, null)])).toEqual([1]);
    expect(differs(['series:s', both, 'INCIDENTS', figure(2)])).toEqual([0]);
  });

  it('is not compared where some of what it speaks of is not counted, or nothing is known', () => {
    expect(differs(['series:s', [...both, 'incident:c'], 'KILLED', figure(7)])).toEqual([null]);
    expect(differs(['series:s', both, 'WOUNDED', figure(7)])).toEqual([null]);
  });

  it('of a role under two words is compared together, but not with the words of another source', () => {
    expect(
      differs(
        ['series:s', both, 'KILLED', figure(1), 'SUSPECT', 'shot'],
        ['series:s', both, 'KILLED', figure(1), 'SUSPECT', 'blown up'],
        ['series:s', both, 'KILLED', figure(2), 'SUSPECT', 'suspects', 'source:t'],
      ),
    ).toEqual([0, 0, 0]);
  });

  it('that is a part of another of its source for one role is not compared', () => {
    expect(
      differs(
        ['series:s', both, 'KILLED', figure(2), 'SUSPECT', null],
        ['series:s', both, 'KILLED', figure(1), 'SUSPECT', 'shot'],
      ),
    ).toEqual([0, null]);
  });
});
