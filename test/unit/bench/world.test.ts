import { describe, expect, it } from 'vitest';
import { worldOf } from '../../../bench/data/world.js';
import { identifyAll } from '../../../src/record/drafts.js';
import { refuseMalformed } from '../../../src/record/refuse.js';

const parts = [...worldOf(1020)];
const statements = parts.flat().flatMap((batch) => batch.statements);
const ofIncidents = statements.filter(({ subject }) => subject.startsWith('incident:'));

describe('the incidents of the benchmark', () => {
  it('are the same for the same number of them', () => {
    expect([...worldOf(1020)]).toEqual(parts);
  });

  it('are what the recorder takes', () => {
    for (const part of parts) refuseMalformed(part, identifyAll(part));
  });

  it('have nine statements each, three of them on different groups', () => {
    expect(new Set(ofIncidents.map(({ subject }) => subject)).size).toBe(1020);
    expect(ofIncidents.length).toBe(1020 * 9);
    const groups = ofIncidents.filter(({ predicate }) => predicate === 'PERPETRATED_BY');
    expect(new Set(groups.map(({ subject, object }) => `${subject} ${object ?? ''}`)).size).toBe(1020 * 3);
  });

  it('are spoken of by three sources each', () => {
    const sources = new Map<string, Set<string>>();
    for (const { subject, source } of ofIncidents)
      sources.set(subject, (sources.get(subject) ?? new Set()).add(source));
    expect(new Set([...sources.values()].map(({ size }) => size))).toEqual(new Set([3]));
  });

  it('are linked only with what was declared before', () => {
    const declared = new Set<string>();
    const unknown: string[] = [];
    for (const part of parts) {
      for (const { id } of part.flatMap(({ entities }) => entities)) declared.add(id);
      for (const { object } of part.flatMap((batch) => batch.statements))
        if (object !== null && !declared.has(object)) unknown.push(object);
    }
    expect(unknown).toEqual([]);
  });
});
