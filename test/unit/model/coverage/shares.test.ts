import { describe, expect, it } from 'vitest';
import {
  bySource,
  bySourceValue,
  concentrationOf,
  periodOf,
  totalsOf,
  type SourceCounted,
  type StatementsCounted,
} from '../../../../src/model/coverage/shares.js';
import { dayNumber, OPEN_FROM, OPEN_TO } from '../../../../src/model/days.js';

const source = (id: string, given: Partial<SourceCounted> = {}): SourceCounted => ({
  ...{ id, kind: 'ARTICLE', language: 'en', publisher: null, reliability: null },
  published: { from: OPEN_FROM, to: OPEN_TO },
  ...given,
});
const group = (
  of: SourceCounted,
  voice: string,
  statements: number,
  roots: readonly string[] = [of.id],
  days: readonly [number | null, number | null] = [null, null],
): StatementsCounted => ({ source: of, voice, roots, statements, firstDay: days[0], lastDay: days[1] });

const agency = source('source:agency', { language: 'ru' });
const paper = source('source:paper');
const note = source('source:note', { language: null, kind: 'EDITORS_NOTE' });
const groups = [
  group(agency, 'source:agency', 2, ['source:agency'], [10, 12]),
  group(paper, 'organization:court', 1, ['source:agency'], [8, null]),
  group(paper, 'source:agency', 3, ['source:agency', 'source:other'], [9, 20]),
  group(note, 'source:note', 1),
];

describe('what stands behind an answer', () => {
  it('is counted once, however many sources share a voice or a root', () => {
    expect(totalsOf(groups)).toEqual({ statements: 7, sources: 3, origins: 3, roots: 3 });
    expect(totalsOf([])).toEqual({ statements: 0, sources: 0, origins: 0, roots: 0 });
  });

  it('comes source by source, most statements first, with the days that are known', () => {
    expect(bySource(groups)).toEqual([
      { source: 'source:paper', statements: 4, origins: 2, firstDay: 8, lastDay: 20 },
      { source: 'source:agency', statements: 2, origins: 1, firstDay: 10, lastDay: 12 },
      { source: 'source:note', statements: 1, origins: 1, firstDay: null, lastDay: null },
    ]);
  });

  it('is summed by what the sources are, what is not known last among equals', () => {
    expect(bySourceValue(groups, ({ language }) => language)).toEqual([
      { value: 'en', statements: 4, sources: 1, origins: 2 },
      { value: 'ru', statements: 2, sources: 1, origins: 1 },
      { value: null, statements: 1, sources: 1, origins: 1 },
    ]);
    expect(
      bySourceValue(groups.slice(0, 2).concat(groups.slice(3)), ({ id, language }) =>
        id === paper.id ? 'fr' : language,
      ),
    ).toEqual([
      { value: 'ru', statements: 2, sources: 1, origins: 1 },
      { value: 'fr', statements: 1, sources: 1, origins: 1 },
      { value: null, statements: 1, sources: 1, origins: 1 },
    ]);
  });

  it('is concentrated on the root that most statements rest on, the first of several', () => {
    expect(concentrationOf(groups)).toEqual({ root: 'source:agency', statements: 6, share: 6 / 7 });
    expect(concentrationOf([group(note, 'v', 1, ['source:b', 'source:a'])])).toEqual({
      root: 'source:a',
      statements: 1,
      share: 1,
    });
    expect(concentrationOf([])).toBeNull();
  });
});

describe('the period of a publication', () => {
  const published = (from: string | null, to: string | null): SourceCounted =>
    source('source:a', {
      published: {
        from: from === null ? OPEN_FROM : dayNumber(from),
        to: to === null ? OPEN_TO : dayNumber(to),
      },
    });

  it('is known where all that it may be lies in one', () => {
    expect(periodOf(published('2011-11-15', '2011-11-15'), 'MONTH')).toBe('2011-11');
    expect(periodOf(published('2011-11-15', '2011-12-02'), 'MONTH')).toBeNull();
    expect(periodOf(published('2011-11-15', '2011-12-02'), 'YEAR')).toBe('2011');
    expect(periodOf(published(null, '2026-11-22'), 'YEAR')).toBeNull();
    expect(periodOf(published('2011-01-01', null), 'YEAR')).toBeNull();
  });
});
