import { parse, validate } from 'graphql';
import { describe, expect, it } from 'vitest';
import { baylanys, questions, rival } from '../../../bench/contestants/questions.js';
import { expectSame } from '../../../bench/drive/verify.js';
import { executableSchema } from '../../../src/resolvers/index.js';

describe('the questions of the benchmark', () => {
  it('can be asked of the contract as it is', () => {
    const schema = executableSchema();
    for (const question of questions) expect(validate(schema, parse(baylanys.document(question)))).toEqual([]);
  });

  const place = { id: 'place:a', name: 'A', kind: 'PLACE' };
  const date = { edtf: '2011-05', earliest: '2011-05-01', latest: '2011-05-31' };
  const own = {
    incident: {
      id: 'incident:x',
      name: 'X',
      kind: 'INCIDENT',
      date,
      type: { value: 'CLASH' },
      places: { nodes: [place] },
    },
  };
  const others = {
    incidents: [{ id: 'incident:x', name: 'X', kind: 'INCIDENT', ...date, type: 'CLASH', place }],
  };

  it('are answered alike where objects and values are the same, whatever their shape', () => {
    const answers = [baylanys.toCommon('look-up', own), rival.toCommon('look-up', others)];
    expect(answers[1]).toEqual(answers[0]);
  });

  it('are not timed where one value differs, which is shown', () => {
    const differing = { incidents: [{ ...others.incidents[0], name: 'Y' }] };
    const compare = () =>
      expectSame(
        'look-up',
        ['one', [baylanys.toCommon('look-up', own)]],
        ['the other', [rival.toCommon('look-up', differing)]],
      );
    expect(compare).toThrow(/answers to the look-up differ.*\n.*"name":"X".*\n.*"name":"Y"/);
  });
});
