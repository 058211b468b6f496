import { describe, expect, it } from 'vitest';
import { readDate } from '../../../../src/model/dates.js';
import { turnsOf } from '../../../../src/model/timeline/turns.js';

const turn = (id: string, subject: string, object: string, edtf: string | null) => ({
  ...{ id, subject, object },
  during: edtf === null ? null : readDate({ edtf }),
});

describe('the turns of several relations', () => {
  it('stand in order of time, each held against those of the same two only', () => {
    const turns = turnsOf([
      turn('rivals', 'group:a', 'group:b', '2010/2012'),
      turn('unknown', 'group:a', 'group:d', null),
      turn('allies', 'group:b', 'group:a', '2005/2009'),
      turn('others', 'group:a', 'group:c', '2007/2008'),
      turn('after', 'group:c', 'group:a', '2008-06/2009'),
    ]);
    expect(turns.map(({ turn: { id }, after }) => [id, after])).toEqual([
      ['allies', 'FIRST'],
      ['others', 'FIRST'],
      ['after', 'OVERLAPS'],
      ['rivals', 'LATER'],
      ['unknown', 'FIRST'],
    ]);
  });
});
