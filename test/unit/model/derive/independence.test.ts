import { describe, expect, it } from 'vitest';
import { countsOf } from '../../../../src/model/derive/independence.js';
import { rootsOf, statementRoots } from '../../../../src/model/derive/roots.js';
import { holderOf, voiceOf } from '../../../../src/model/derive/voice.js';
import { knowing, ofLink, prosecutor, PROSECUTOR, quoted } from './said.js';

const papers = ['source:a', 'source:b', 'source:c', 'source:d', 'source:e'];

describe('roots', () => {
  const graph: Readonly<Record<string, readonly string[]>> = {
    'source:a': ['source:b', 'source:c'],
    'source:b': ['source:d'],
    'source:x': ['source:y'],
    'source:y': ['source:z', 'source:x'],
    'source:z': ['source:y'],
    'source:into': ['source:x', 'source:c'],
    'source:p': ['source:q'],
    'source:q': ['source:p', 'source:d'],
    'source:self': ['source:self'],
  };
  const roots = (id: string): readonly string[] => rootsOf(id, (source) => graph[source] ?? []);

  it('are the ends of what a source derives from, itself where it derives from nothing', () => {
    expect(roots('source:a')).toEqual(['source:c', 'source:d']);
    expect(roots('source:d')).toEqual(['source:d']);
  });

  it('count the members of a cycle that leads nowhere else, and only the end of one that does', () => {
    expect(roots('source:x')).toEqual(['source:x', 'source:y', 'source:z']);
    expect(roots('source:into')).toEqual(['source:c', 'source:x', 'source:y', 'source:z']);
    expect(roots('source:p')).toEqual(['source:d']);
    expect(roots('source:self')).toEqual(['source:self']);
  });

  it("of a statement are its own sources', else its source's", () => {
    const knowledge = knowing({
      'source:a': { derivedFrom: ['source:wire'] },
      'source:b': { derivedFrom: ['source:c'] },
    });
    const [own, other] = ofLink({ source: 'source:a' }, { source: 'source:a', derivedFrom: ['source:b', 'source:d'] });
    expect(own && statementRoots(own, knowledge)).toEqual(['source:wire']);
    expect(other && statementRoots(other, knowledge)).toEqual(['source:c', 'source:d']);
  });
});

describe('voices', () => {
  const voices = (statements: ReturnType<typeof ofLink>, knowledge = knowing()): readonly string[] =>
    statements.map((statement) => voiceOf(statement, knowledge));

  it('are one for one entity, whatever it is called and whoever quotes it', () => {
    const [first, second] = voices(
      ofLink(
        { source: 'source:a', ...prosecutor },
        { source: 'source:b', speaker: { name: 'a prosecutor', role: 'STATE', entity: PROSECUTOR } },
      ),
    );
    expect(first).toBe(PROSECUTOR);
    expect(second).toBe(PROSECUTOR);
  });

  it('unify a name within a source, however it is written, and never across sources', () => {
    const [a, again, elsewhere] = voices(
      ofLink(
        { source: 'source:a', ...quoted('A. Official') },
        { source: 'source:a', ...quoted('a.  official') },
        { source: 'source:b', ...quoted('A. Official') },
      ),
    );
    expect(a).toBe(again);
    expect(elsewhere).not.toBe(a);
  });

  it('keep unnamed speakers apart across sources, and by role within one', () => {
    const unnamed = voices(
      ofLink(
        { source: 'source:a', ...quoted(null, 'EXPERT') },
        { source: 'source:b', ...quoted(null, 'EXPERT') },
        { source: 'source:a', ...quoted(null, 'STATE') },
      ),
    );
    expect(new Set(unnamed).size).toBe(3);
  });

  it("of sources' own are their roots, while each holds its own positions", () => {
    const knowledge = knowing({
      'source:a': { derivedFrom: ['source:wire'] },
      'source:b': { derivedFrom: ['source:wire'] },
    });
    const statements = ofLink({ source: 'source:a' }, { source: 'source:b' });
    expect(voices(statements, knowledge)).toEqual(['source:wire', 'source:wire']);
    expect(statements.map(holderOf)).toEqual(['source:a', 'source:b']);
  });
});

describe('independence', () => {
  it('counts five papers that quote one prosecutor once', () => {
    const statements = ofLink(...papers.map((source) => ({ source, ...prosecutor })));
    expect(countsOf(statements, knowing())).toEqual({ sourceCount: 5, originCount: 1, independentSourceCount: 1 });
  });

  it('never lets one article corroborate itself', () => {
    const statements = ofLink({}, prosecutor, quoted('A witness', 'WITNESS'), {
      derivedFrom: ['source:x', 'source:y'],
    });
    expect(countsOf(statements, knowing())).toEqual({ sourceCount: 1, originCount: 4, independentSourceCount: 1 });
  });

  it('counts two papers that rest on one agency once', () => {
    const knowledge = knowing({
      'source:a': { derivedFrom: ['source:wire'] },
      'source:b': { derivedFrom: ['source:wire'] },
    });
    const counts = countsOf(ofLink({ source: 'source:a' }, { source: 'source:b' }), knowledge);
    expect(counts).toEqual({ sourceCount: 2, originCount: 1, independentSourceCount: 1 });
  });

  it('counts two speakers whom two papers take from one agency once, for there is one root', () => {
    const knowledge = knowing({
      'source:a': { derivedFrom: ['source:wire'] },
      'source:b': { derivedFrom: ['source:wire'] },
    });
    const statements = ofLink({ source: 'source:a', ...quoted('One') }, { source: 'source:b', ...quoted('Two') });
    expect(countsOf(statements, knowledge)).toEqual({ sourceCount: 2, originCount: 2, independentSourceCount: 1 });
  });

  it('counts independent papers as many, and nothing as none', () => {
    const statements = ofLink(...papers.map((source) => ({ source })));
    expect(countsOf(statements, knowing()).independentSourceCount).toBe(5);
    expect(countsOf([], knowing())).toEqual({ sourceCount: 0, originCount: 0, independentSourceCount: 0 });
  });
});
