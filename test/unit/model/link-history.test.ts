import { describe, expect, it } from 'vitest';
import { readDate } from '../../../src/model/dates.js';
import { historyOf } from '../../../src/model/link-history.js';

const turn = (id: string, edtf: string | null) => ({ id, during: edtf === null ? null : readDate({ edtf }) });
const told = (...turns: readonly ReturnType<typeof turn>[]): readonly string[] =>
  historyOf(turns).map(({ turn: { id }, after }) => `${id} ${after}`);

describe('the history of a relation', () => {
  it('is told by first day, then last day, then id, what is not known last', () => {
    const turns = [
      turn('unknown-b', null),
      turn('rivals', '2010-01-01/..'),
      turn('unknown-a', null),
      turn('allies', '2005/2009'),
      turn('allies-short', '2005/2006'),
      turn('open', '../2004'),
    ];
    const ids = ['open', 'allies-short', 'allies', 'rivals', 'unknown-a', 'unknown-b'];
    expect(historyOf(turns).map((one) => one.turn.id)).toEqual(ids);
    expect(historyOf([...turns].reverse()).map((one) => one.turn.id)).toEqual(ids);
  });

  it('says what came for certain after all before it, and what began while something before it lasted', () => {
    expect(told(turn('allies', '2005/2009'), turn('rivals', '2010/2012'), turn('pledged', '2011/..'))).toEqual([
      'allies FIRST',
      'rivals LATER',
      'pledged OVERLAPS',
    ]);
  });

  it('does not pretend to an order where the spans allow several', () => {
    expect(told(turn('a', '[2005..2009]'), turn('b', '2008/2010'))).toEqual(['a FIRST', 'b UNCERTAIN']);
    expect(told(turn('a', '2005/2009'), turn('b', '2009-06-01'))).toEqual(['a FIRST', 'b UNCERTAIN']);
    expect(told(turn('a', '2005/2009'), turn('b', null))).toEqual(['a FIRST', 'b UNCERTAIN']);
    expect(told(turn('a', '2005/..'), turn('b', '[2012..2013]'))).toEqual(['a FIRST', 'b UNCERTAIN']);
  });
});
