// The explorer's selection as the server is asked for it, the order of its table, and the sides of a contested value.
import { describe, expect, it } from 'vitest';
import { start, type View } from '../../../explorer/src/explorer/address/view.js';
import { sidesOf } from '../../../explorer/src/explorer/evidence/sides.js';
import { evidenceOf, selectionOf, whereOf } from '../../../explorer/src/explorer/select/selection.js';
import { nextOrder, orderOf } from '../../../explorer/src/explorer/table/order.js';
import { sayIn } from '../../../explorer/src/explorer/words/words.js';
import type { SaidFragment } from '../../../explorer/src/generated/graphql.js';

const where = (change: Partial<View>) => whereOf({ ...start, ...change });

describe('a selection', () => {
  it('of nothing in particular is everything', () => {
    expect(selectionOf(start)).toEqual({ where: {}, evidence: null, match: 'POSSIBLE' });
  });

  it('about something is what happened in it, it itself, or what is linked to it', () => {
    expect(where({ about: ['place:p'] })).toEqual({ within: 'place:p' });
    expect(where({ about: ['group:g'] })).toEqual({ linkedTo: { id: 'group:g' } });
    expect(where({ about: ['incident:i'] })).toEqual({
      or: [{ ids: ['incident:i'] }, { linkedTo: { id: 'incident:i' } }],
    });
  });

  it('about several is about any of them, and a place beside it narrows that', () => {
    expect(where({ about: ['place:p', 'group:g'], within: 'place:q' })).toEqual({
      or: [{ within: 'place:p' }, { linkedTo: { id: 'group:g' } }],
      and: [{ within: 'place:q' }],
    });
  });

  it('is narrowed by all that is given', () => {
    expect(where({ text: ' clash ', types: ['CLASH'], killed: 2, from: '2011-05-01' })).toEqual({
      text: 'clash',
      types: ['CLASH'],
      killed: { atLeast: 2 },
      date: { from: '2011-05-01', to: null },
    });
  });

  it('rests on the evidence asked for', () => {
    expect(
      evidenceOf({ ...start, publicBy: '2011-11-05', recordedBy: '2', independent: 2, without: ['source:s'] }),
    ).toEqual({
      publicBy: '2011-11-05',
      recordedBy: '2',
      minIndependentSources: 2,
      withoutSources: ['source:s'],
    });
  });
});

describe('the order of the table', () => {
  it('is read from the address, and what makes no sense is none', () => {
    expect(orderOf('-killed')).toEqual({ by: 'KILLED', direction: 'DESC' });
    expect(orderOf('name')).toEqual({ by: 'NAME', direction: 'ASC' });
    expect(orderOf('shoes')).toBeNull();
    expect(orderOf(null)).toBeNull();
  });

  it('turns around at a second click, and is none at a third', () => {
    const clicks = (by: 'KILLED' | 'DATE') => {
      const first = nextOrder(null, by);
      const second = nextOrder(orderOf(first), by);
      return [first, second, nextOrder(orderOf(second), by)];
    };
    expect(clicks('KILLED')).toEqual(['-killed', 'killed', null]);
    expect(clicks('DATE')).toEqual(['date', '-date', null]);
  });
});

describe('the sides of a value', () => {
  const said = (id: string, change: Partial<SaidFragment>): SaidFragment => ({
    id,
    stance: 'ASSERTS',
    speaker: null,
    saidAt: null,
    value: null,
    valueKind: 'KNOWN',
    passages: [],
    source: { id: 'source:s', title: null, publisher: null, url: null, published: null },
    ...change,
  });
  const killed = (n: number, role: 'SUSPECT' | 'CIVILIAN' | null) =>
    ({ __typename: 'HarmContent', low: n, best: n, high: n, approximate: false, role }) as const;
  const told = (list: readonly SaidFragment[]) =>
    sidesOf(sayIn('en'), list).map(({ text, stance, said: own }) => [text, stance, own.map(({ id }) => id).join('')]);

  it('are what is said instead, most voices first, and a denial stands apart from what it denies', () => {
    const date = (edtf: string) => ({ __typename: 'DateSpan', edtf, asStated: null }) as const;
    expect(
      told([
        said('a', { value: date('2011-06') }),
        said('b', { value: date('2011-07') }),
        said('c', { value: date('2011-07') }),
        said('d', { value: date('2011-07'), stance: 'DENIES' }),
      ]),
    ).toEqual([
      ['2011-07', null, 'bc'],
      ['2011-06', null, 'a'],
      ['2011-07', 'DENIES', 'd'],
    ]);
  });

  it('of figures are those of one role: different roles do not speak against each other', () => {
    expect(
      told([
        said('a', { value: killed(7, 'SUSPECT') }),
        said('b', { value: killed(5, 'SUSPECT') }),
        said('c', { value: killed(2, 'CIVILIAN') }),
      ]),
    ).toEqual([
      ['7 (suspects)', null, 'a'],
      ['5 (suspects)', null, 'b'],
    ]);
  });

  it('tell what is stated to be unknown from a value', () => {
    expect(
      told([
        said('a', { valueKind: 'UNKNOWN_STATED' }),
        said('b', { value: { __typename: 'YesNoContent', yes: true } }),
      ]),
    ).toEqual([
      ['stated to be unknown', null, 'a'],
      ['yes', null, 'b'],
    ]);
  });
});
