// Statements that pass, for tests of comparisons: of one incident, one group and the claim between them.
import type { Said, Weighing } from '../../../../src/model/compare/said.js';
import type { Knowledge } from '../../../../src/model/derive/inputs.js';
import type { Bearing } from '../../../../src/model/load-bearing/bearing.js';
import { voiceOf } from '../../../../src/model/derive/voice.js';
import type { Statement } from '../../../../src/model/records.js';
import { knowing } from '../derive/said.js';

export function weighing(given: Partial<Weighing['demands']> = {}, knowledge: Knowledge = knowing()): Weighing {
  return { demands: { standings: null, minIndependent: 0, ...given }, knowledge };
}

export const said = (statements: readonly Statement[], definite = true): readonly Said[] =>
  statements.map((statement) => ({ statement, definite, reference: false }));

/** What they rest on as the graph would have it. */
export const bearing = (statements: readonly Statement[], knowledge: Knowledge = knowing()): readonly Bearing[] =>
  statements.map((statement) => ({
    ...{ statement, definite: true, reference: false, passages: statement.passages },
    behind: [
      ...new Set([statement.source, ...statement.derivedFrom].flatMap((id) => knowledge.source(id).behind)),
    ].sort(),
    voice: voiceOf(statement, knowledge),
  }));
