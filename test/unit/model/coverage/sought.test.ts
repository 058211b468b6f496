import { describe, expect, it } from 'vitest';
import type { ShownText } from '../../../../src/model/facts.js';
import {
  countStates,
  soughtPredicates,
  weightsOfLinks,
  weightsOfValue,
} from '../../../../src/model/coverage/sought.js';

const text = (given: Partial<ShownText>): ShownText => ({
  ...{ standing: null, contested: false, sourceCount: 0, originCount: 0, independentSourceCount: 0 },
  ...{ stated: null, text: null, language: null },
  ...given,
});

/** Recorded, stated unknown, stated none, not recorded, only disputed. */
const row = (weights: ReturnType<typeof weightsOfValue>): readonly number[] => [
  weights.RECORDED,
  weights.STATED_UNKNOWN,
  weights.STATED_NONE,
  weights.NOT_RECORDED,
  weights.ONLY_DISPUTED,
];

describe('what is sought of an incident', () => {
  it('is all that it can be the subject of, but for names and descriptions', () => {
    expect(soughtPredicates).toEqual([
      ...['TYPE', 'DATE', 'KILLED', 'WOUNDED', 'TERRORIST_CHARACTER', 'EXPLANATION', 'MOTIVE', 'WEAPON', 'COORDINATES'],
      ...['OCCURRED_IN', 'PERPETRATED_BY', 'INVOLVED', 'TARGETED', 'PROTESTS', 'PART_OF', 'IN_SERIES', 'PROMPTED'],
      'SAME_PERPETRATORS_AS',
    ]);
  });
});

describe('a value', () => {
  it('is recorded, stated as unknown or as none, spoken of only against it, or not spoken of', () => {
    expect(row(weightsOfValue(text({ text: 'A dispute', sourceCount: 1, standing: 'REPORTED' })))).toEqual([
      2, 0, 0, 0, 0,
    ]);
    expect(row(weightsOfValue(text({ stated: 'UNKNOWN_STATED', sourceCount: 1 })))).toEqual([0, 2, 0, 0, 0]);
    expect(row(weightsOfValue(text({ stated: 'NONE_STATED', sourceCount: 1 })))).toEqual([0, 0, 2, 0, 0]);
    expect(row(weightsOfValue(text({ standing: 'UNPROVEN' })))).toEqual([0, 0, 0, 2, 2]);
    expect(row(weightsOfValue(null))).toEqual([0, 0, 0, 2, 0]);
  });
});

describe('the links of a kind', () => {
  const links = (given: Partial<Parameters<typeof weightsOfLinks>[0]>) =>
    row(weightsOfLinks({ recorded: 0, disputed: 0, unknown: 0, none: 0, ...given }));

  it('are in one state where everything is certain', () => {
    expect(links({ recorded: 2, unknown: 2 })).toEqual([2, 0, 0, 0, 0]);
    expect(links({ unknown: 2, none: 2 })).toEqual([0, 2, 0, 0, 0]);
    expect(links({ none: 2 })).toEqual([0, 0, 2, 0, 0]);
    expect(links({ disputed: 2 })).toEqual([0, 0, 0, 2, 2]);
    expect(links({})).toEqual([0, 0, 0, 2, 0]);
  });

  it('may be in several where something only may pass', () => {
    expect(links({ recorded: 1, unknown: 2 })).toEqual([1, 1, 0, 0, 0]);
    expect(links({ recorded: 1, unknown: 1, disputed: 2 })).toEqual([1, 1, 0, 1, 1]);
  });
});

describe('the counts of states', () => {
  it('are no surer than the incidents, and hold only what is certain under DEFINITE', () => {
    const incidents = [
      { count: 3, weight: 2 as const, states: weightsOfLinks({ recorded: 2, disputed: 0, unknown: 0, none: 0 }) },
      { count: 2, weight: 1 as const, states: weightsOfLinks({ recorded: 2, disputed: 0, unknown: 0, none: 0 }) },
      { count: 1, weight: 2 as const, states: weightsOfLinks({ recorded: 0, disputed: 0, unknown: 1, none: 0 }) },
    ];
    const { RECORDED, STATED_UNKNOWN, NOT_RECORDED } = countStates(incidents, 'POSSIBLE');
    expect([RECORDED, STATED_UNKNOWN, NOT_RECORDED]).toEqual([
      { definite: 3, possible: 2 },
      { definite: 0, possible: 1 },
      { definite: 0, possible: 1 },
    ]);
    expect(countStates(incidents, 'DEFINITE').RECORDED).toEqual({ definite: 3, possible: 0 });
    expect(countStates(incidents, 'DEFINITE').NOT_RECORDED).toEqual({ definite: 0, possible: 0 });
  });
});
