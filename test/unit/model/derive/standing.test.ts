import { describe, expect, it } from 'vitest';
import type { Standing } from '../../../../src/generated/schema.js';
import type { Statement } from '../../../../src/model/records.js';
import { heldStatements, sameThing, shownPositions } from '../../../../src/model/derive/positions.js';
import { standingOf } from '../../../../src/model/derive/standing.js';
import { hasSupport } from '../../../../src/model/derive/stances.js';
import { jund, JUND, type Given, knowing, ofLink, prosecutor, quoted } from './said.js';

const held = (statements: readonly Statement[], knowledge = knowing()): ReturnType<typeof heldStatements> =>
  heldStatements(statements, knowledge, sameThing);

const standing = (...given: readonly Given[]): Standing | null => standingOf(held(ofLink(...given)));

const claims = { ...jund, stance: 'CLAIMS_RESPONSIBILITY' } as const;
const observers = quoted(null, 'EXPERT');

describe('the standing', () => {
  it('is null where nothing is recorded, or nothing that is not ended', () => {
    expect(standing()).toBeNull();
    expect(standing({ endedRevision: 2 })).toBeNull();
  });

  it('is RETRACTED where all support was taken back', () => {
    expect(standing(claims, { ...jund, stance: 'RETRACTS' })).toBe('RETRACTED');
    expect(standing(claims, { ...jund, stance: 'RETRACTS' }, { ...prosecutor, stance: 'DENIES' })).toBe('RETRACTED');
    expect(standing({ ...jund, stance: 'RETRACTS' })).toBe('RETRACTED');
  });

  it('is not RETRACTED while another still supports it, nor where a denial was taken back', () => {
    expect(standing(claims, { ...jund, stance: 'RETRACTS' }, { ...prosecutor, stance: 'SUSPECTS' })).toBe('SUSPECTED');
    expect(standing({ ...jund, stance: 'DENIES' }, { ...jund, stance: 'RETRACTS' })).toBeNull();
  });

  it('is CONTESTED where one supports and another denies or doubts it', () => {
    expect(standing({}, { ...jund, stance: 'DENIES' })).toBe('CONTESTED');
    expect(standing({ ...prosecutor, stance: 'SUSPECTS' }, { ...observers, stance: 'DOUBTS' })).toBe('CONTESTED');
    expect(standing({ ...observers }, { ...quoted(null, 'STATE'), stance: 'DENIES' })).toBe('CONTESTED');
  });

  it('is not CONTESTED by one who said both on days that cannot be told apart', () => {
    expect(standing(prosecutor, { ...prosecutor, stance: 'DENIES' })).toBe('ATTRIBUTED');
  });

  it('is DENIED before it is DOUBTED, where there is no support', () => {
    expect(standing({ ...prosecutor, stance: 'DENIES' }, { ...observers, stance: 'DOUBTS' })).toBe('DENIED');
    expect(standing({ ...observers, stance: 'DOUBTS' }, { stance: 'NOT_PROVEN' })).toBe('DOUBTED');
  });

  it('is REPORTED in a source’s own voice or a media speaker’s', () => {
    expect(standing({}, claims)).toBe('REPORTED');
    expect(standing(quoted('A newspaper', 'MEDIA'))).toBe('REPORTED');
  });

  it('is ATTRIBUTED where any other speaker asserts it, even beside a claim', () => {
    expect(standing(claims, prosecutor)).toBe('ATTRIBUTED');
  });

  it('is CLAIMED where no more than a claim of responsibility supports it', () => {
    expect(standing(claims)).toBe('CLAIMED');
    expect(standing(claims, { ...prosecutor, stance: 'SUSPECTS' })).toBe('CLAIMED');
  });

  it('is SUSPECTED where no more than a suspicion does, whoever calls it unproven', () => {
    expect(standing({ stance: 'SUSPECTS' }, { ...prosecutor, stance: 'NOT_PROVEN' })).toBe('SUSPECTED');
  });

  it('is UNPROVEN where it is only said not to be proven, and that contests nothing', () => {
    expect(standing({ stance: 'NOT_PROVEN' })).toBe('UNPROVEN');
    expect(standing(claims, { ...prosecutor, stance: 'NOT_PROVEN' })).toBe('CLAIMED');
  });

  it('has support in five of its rows', () => {
    const all: readonly Standing[] = [
      ...(['RETRACTED', 'CONTESTED', 'DENIED', 'DOUBTED', 'REPORTED'] as const),
      ...(['ATTRIBUTED', 'CLAIMED', 'SUSPECTED', 'UNPROVEN'] as const),
    ];
    expect(all.filter(hasSupport)).toEqual(['CONTESTED', 'REPORTED', 'ATTRIBUTED', 'CLAIMED', 'SUSPECTED']);
  });
});

describe('a position', () => {
  it('yields to a later one by the same speaker, wherever that is printed', () => {
    expect(
      standing(
        { ...prosecutor, stance: 'DENIES', said: '2011-11-01', source: 'source:a' },
        { ...prosecutor, said: '2011-11-09', source: 'source:b' },
      ),
    ).toBe('ATTRIBUTED');
    expect(
      standing({ ...prosecutor, said: '2011-11-01' }, { ...prosecutor, stance: 'DENIES', said: '2011-11-09' }),
    ).toBe('DENIED');
  });

  it('does not yield to another speaker, nor on the same day, nor where the days overlap', () => {
    expect(standing({ ...prosecutor, said: '2011-11-01' }, { ...jund, stance: 'DENIES', said: '2011-11-09' })).toBe(
      'CONTESTED',
    );
    for (const [earlier, later] of [
      ['2011-11-09', '2011-11-09'],
      ['2011-11', '2011-11-09'],
      ['2011-11-09', '2011-11'],
      ['[2011-11-01..]', '2011-11-09'],
    ] as const) {
      expect(standing({ ...prosecutor, said: earlier }, { ...prosecutor, stance: 'DENIES', said: later })).toBe(
        'ATTRIBUTED',
      );
    }
  });

  it('without a day yields to what must have come after its publication, and nothing yields to it', () => {
    const knowledge = knowing({ 'source:a': { published: '2011-11-05' }, 'source:b': { published: '2011-11-20' } });
    const undated = { ...prosecutor, source: 'source:a' };
    const of = (...given: readonly Given[]): Standing | null => standingOf(held(ofLink(...given), knowledge));
    expect(of(undated, { ...prosecutor, source: 'source:b', stance: 'DENIES', said: '2011-11-09' })).toBe('DENIED');
    expect(of(undated, { ...prosecutor, source: 'source:b', stance: 'DENIES' })).toBe('ATTRIBUTED');
    expect(of({ ...undated, said: '2011-11-01' }, { ...prosecutor, source: 'source:b', stance: 'DENIES' })).toBe(
      'ATTRIBUTED',
    );
  });

  it('that is repeated stays, and counts', () => {
    const shown = held(ofLink({ ...prosecutor, said: '2011-11-09' }, { ...prosecutor, said: '2011-12-01' }));
    expect(shown.map(({ hold }) => hold)).toEqual(['LIVE', 'LIVE']);
  });

  it('said once more after a denial is live again', () => {
    const shown = held(
      ofLink(
        { ...prosecutor, said: '2011-05-17' },
        { ...prosecutor, said: '2011-06-01', stance: 'DENIES' },
        { ...prosecutor, said: '2011-07-01' },
      ),
    );
    expect(shown.map(({ hold }) => hold)).toEqual(['YIELDED', 'YIELDED', 'LIVE']);
  });

  it('is not taken back by a retraction said before it, nor by another speaker’s', () => {
    expect(standing({ ...claims, said: '2011-11-09' }, { ...jund, stance: 'RETRACTS', said: '2011-11-01' })).toBe(
      'CLAIMED',
    );
    expect(standing(claims, { ...prosecutor, stance: 'RETRACTS' })).toBe('CLAIMED');
    expect(standing({ ...claims, said: '2011-11-01' }, { ...jund, stance: 'RETRACTS', said: '2011-11-01' })).toBe(
      'RETRACTED',
    );
  });
});

describe('the positions shown', () => {
  it('are one for each speaker and stance, live ones first, with all their sayings', () => {
    const statements = ofLink(
      { ...prosecutor, stance: 'DENIES', said: '2011-11-01', source: 'source:a' },
      { ...prosecutor, said: '2011-11-09', source: 'source:a' },
      { ...prosecutor, said: '2011-11-12', source: 'source:b' },
      claims,
      { source: 'source:c' },
    );
    const shown = shownPositions(held(statements));
    expect(shown.map(({ stance, live, statements: ids }) => [stance, live, ids])).toEqual([
      ['ASSERTS', true, ['statement:paper/s001', 'statement:paper/s002']],
      ['ASSERTS', true, ['statement:paper/s004']],
      ['CLAIMS_RESPONSIBILITY', true, ['statement:paper/s003']],
      ['DENIES', false, ['statement:paper/s000']],
    ]);
    expect(shown[0]?.saidAt).toMatchObject({
      edtf: '[2011-11-09..2011-11-12]',
      earliest: '2011-11-09',
      latest: '2011-11-12',
    });
    expect(shown[1]).toMatchObject({ speaker: null, source: 'source:c', saidAt: null });
    expect(shown[2]).toMatchObject({ speaker: { entity: JUND, role: 'ARMED_GROUP' }, source: null, saidAt: null });
    expect(shown[3]?.saidAt?.edtf).toBe('2011-11-01');
  });
});
