import { describe, expect, test } from 'vitest';
import { readDate } from '../../../src/model/dates.js';
import type { Passage } from '../../../src/model/records.js';
import { identify, type IdentifiedDraft } from '../../../src/record/drafts.js';
import { passageChange, passageFrom } from '../../../src/record/passage-node.js';
import { planStatements, type StoredVersion } from '../../../src/record/plan.js';
import { sourceFacts } from '../../../src/record/derived/sources.js';
import { statementFacts } from '../../../src/record/derived/statement-facts.js';
import { statementFrom } from '../../../src/record/statement-node.js';
import { newStatementProperties } from '../../../src/record/statement-node.js';
import { dayNumber, UNDATED } from '../../../src/model/days.js';
import { link, named, passage, source } from '../../integration/record/build.js';

const A = 'incident:a';
const draft = (text: string, file = 'one.yaml'): IdentifiedDraft => identify(named('one', A, text, { key: 'k' }), file);

function version(of: IdentifiedDraft, given: Partial<StoredVersion> = {}): StoredVersion {
  return {
    ...{ id: of.series, source: of.draft.source, key: of.key, version: 1, subject: A, object: null, link: null },
    ...{ contentHash: of.contentHash, ended: false, file: of.file, ...given },
  };
}

describe('the plan of a recording', () => {
  test('leaves what is as it was', () => {
    const plan = planStatements(['one.yaml'], [draft('X')], [version(draft('X'))]);
    expect(plan).toMatchObject({ created: [], ended: [], moved: [], reports: [{ unchanged: 1 }] });
    expect(plan.touched.series.size).toBe(0);
  });

  test('gives a changed statement the next version, also after it was ended', () => {
    const old = version(draft('X'));
    const changed = planStatements(['one.yaml'], [draft('Y')], [old]);
    expect(changed.created.map(({ id, version: n }) => [id, n])).toEqual([['statement:one/k@2', 2]]);
    expect(changed.ended).toEqual([{ id: 'statement:one/k', reason: 'Superseded by statement:one/k@2.' }]);
    const ended = { ...old, ended: true };
    const back = planStatements(['one.yaml'], [draft('X')], [ended, version(draft('Z'), { version: 2, ended: true })]);
    expect(back).toMatchObject({ created: [{ id: 'statement:one/k@3' }], ended: [], reports: [{ added: 1 }] });
  });

  test('ends what a file no longer says, and nothing of other files', () => {
    const other = version(identify(named('two', A, 'X', { key: 'k' }), 'two.yaml'));
    const plan = planStatements(['one.yaml'], [], [version(draft('X')), other]);
    expect(plan.ended).toEqual([{ id: 'statement:one/k', reason: 'No longer in one.yaml.' }]);
    expect(plan.reports).toMatchObject([{ name: 'one.yaml', ended: 1 }]);
  });

  test('touches what the old version and the new one speak of', () => {
    const before = version(identify(link('one', A, 'PERPETRATED_BY', 'group:g', { key: 'k' }), 'one.yaml'), {
      ...{ object: 'group:g', link: `link:PERPETRATED_BY/${A}/group:g` },
    });
    const after = identify(link('one', A, 'PERPETRATED_BY', 'group:h', { key: 'k' }), 'one.yaml');
    const { touched } = planStatements(['one.yaml'], [after], [before]);
    expect([...touched.entities].sort()).toEqual(['group:g', 'group:h', A]);
    expect([...touched.links].sort()).toEqual([`link:PERPETRATED_BY/${A}/group:g`, `link:PERPETRATED_BY/${A}/group:h`]);
  });

  test('refuses a key that a file holds which is not read now', () => {
    expect(() => planStatements(['two.yaml'], [draft('Y', 'two.yaml')], [version(draft('X'))])).toThrow(
      /'k' belongs to statement:one\/k of one\.yaml/,
    );
  });
});

describe('what a file says of a passage', () => {
  const hash = 'a'.repeat(64);
  const stored = (given: Partial<Passage> = {}): Passage => ({
    ...passageFrom({ ...passage('one', 'p1', { start: 1, end: 4, quoteSha256: hash }) }),
    ...given,
  });
  const said = (given: Parameters<typeof passage>[2] = {}) =>
    passage('one', 'p1', { start: 1, end: 4, quoteSha256: hash, ...given });

  test('changes nothing where it is what is recorded, verified since or not', () => {
    expect(passageChange(said(), stored())).toBeNull();
    expect(passageChange(said(), stored({ check: 'VERIFIED', checkedAt: '2026-03-01T00:00:00Z' }))).toBeNull();
  });

  test('keeps a newer check, takes over a newer one, and drops it at another place', () => {
    const verified = stored({ check: 'DRIFTED', checkedAt: '2026-03-01T00:00:00Z' });
    expect(passageChange(said({ check: 'VERIFIED', checkedAt: '2026-02-01' }), verified)).toBeNull();
    expect(passageChange(said({ check: 'VERIFIED', checkedAt: '2026-04-01' }), verified)).toMatchObject({
      ...{ passage: { check: 'VERIFIED', checkedAt: '2026-04-01' }, before: null, checked: true },
    });
    expect(passageChange(said({ end: 5 }), verified)).toMatchObject({
      ...{ passage: { check: 'UNCHECKED', end: 5 }, before: { end: 4 }, checked: false },
    });
  });
});

describe('what is derived of a statement', () => {
  const facts = (given: Parameters<typeof named>[3], context: Partial<Parameters<typeof statementFacts>[1]> = {}) => {
    const one = identify(named('one', A, 'X', given), 'one.yaml');
    const stored = newStatementProperties({ ...one, id: one.series, version: 1 }, source('one'), {
      ...{ revision: 1, at: 'then' },
    });
    const published = readDate({ edtf: '2011-11' });
    return statementFacts(statementFrom(stored, []), {
      ...{ sourceMarking: 'PUBLIC', newestMarking: 'PUBLIC', published, ...context },
    });
  };

  test('is its day in the order of saying: when it was said, else by when it was published', () => {
    expect(facts({ saidAt: readDate({ edtf: '2011-10/2011-11' }) })['sortDay']).toBe(dayNumber('2011-10-01'));
    expect(facts({ saidAt: readDate({ edtf: '[..2011-10]' }) })['sortDay']).toBe(dayNumber('2011-11-30'));
    expect(facts({})['sortDay']).toBe(dayNumber('2011-11-30'));
    expect(facts({}, { published: null })['sortDay']).toBe(UNDATED);
    expect(facts({}, { published: readDate({ edtf: '2011/..' }) })['sortDay']).toBe(UNDATED);
  });

  test('is public where it, its newest version and its source are', () => {
    expect(facts({})['public']).toBe(true);
    expect(facts({ marking: 'RESTRICTED' })['public']).toBe(false);
    expect(facts({}, { newestMarking: 'RESTRICTED' })['public']).toBe(false);
    expect(facts({}, { sourceMarking: 'RESTRICTED' })['public']).toBe(false);
  });
});

test('a source is ordered by publisher and title, else by its id', () => {
  const order = (given: Parameters<typeof source>[1]) => sourceFacts(source('one', given), () => [])['nameSort'];
  expect(order({ publisher: 'Élan', title: ' Big  News' })).toBe('elan big news');
  expect(order({ publisher: null, title: 'News' })).toBe('news');
  expect(order({ publisher: null, title: null })).toBe('source:one');
  expect(order({ publisher: '', title: '' })).toBe('source:one');
});
