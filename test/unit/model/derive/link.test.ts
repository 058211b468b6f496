import { describe, expect, it } from 'vitest';
import type { LinkInput } from '../../../../src/model/derive/inputs.js';
import type { LinkFacts } from '../../../../src/model/facts.js';
import type { Statement } from '../../../../src/model/records.js';
import { LAST_SUPPORT_CODE, NOT_ENDED, stanceCodes } from '../../../../src/model/codes.js';
import { readDate } from '../../../../src/model/dates.js';
import { dayNumber, OPEN_FROM, OPEN_TO } from '../../../../src/model/days.js';
import { linkId } from '../../../../src/model/ids.js';
import { deriveLink } from '../../../../src/model/derive/link.js';
import { publicLink } from '../../../../src/model/derive/public-only.js';
import { isSupport } from '../../../../src/model/derive/stances.js';
import { ATYRAU, jund, JUND, knowing, link, ofLink, prosecutor } from './said.js';

const explosions = readDate({ edtf: '2011-10-31' });
const claim = { ...jund, stance: 'CLAIMS_RESPONSIBILITY' } as const;
const article = { 'source:paper': { published: '[2011-11-09..2026-11-22]' } };

function between(kind: LinkInput['identity']['kind'], subject: string, object: string): LinkInput['identity'] {
  return { id: linkId(kind, subject, object, null), kind, subject, object, phase: null };
}

describe('a link', () => {
  it('has the article’s word on Atyrau: a claim, and an official’s belief', () => {
    const facts = deriveLink(
      link(ofLink(claim, { ...prosecutor, said: '2011-11-09' }), { subjectDate: explosions }),
      knowing(article),
    );
    expect(facts).toMatchObject({
      ...{ standing: 'ATTRIBUTED', contested: false, sourceCount: 1, originCount: 2, independentSourceCount: 1 },
      ...{ id: `link:PERPETRATED_BY/${ATYRAU}/${JUND}`, role: null, side: null, phase: null },
    });
    expect(facts.positions.map(({ stance }) => stance)).toEqual(['ASSERTS', 'CLAIMS_RESPONSIBILITY']);
  });

  it('has the role and side that most sources give', () => {
    const facts = deriveLink(
      link(
        ofLink(
          { source: 'source:a', role: 'SUSPECT', side: 'B' },
          { source: 'source:b', role: 'PERPETRATOR' },
          { source: 'source:c', role: 'PERPETRATOR' },
          { source: 'source:d' },
        ),
      ),
      knowing(),
    );
    expect([facts.role, facts.side]).toEqual(['PERPETRATOR', 'B']);
  });
});

describe('the span of a link', () => {
  const days = (from: string, to: string): object => ({ from: [dayNumber(from)], to: [dayNumber(to)] });

  it('is its own where a statement gives one, chosen as a date is', () => {
    const facts = deriveLink(
      link(ofLink({ during: '2009/2011' }, { source: 'source:b', during: '2010' }), { subjectDate: explosions }),
      knowing(),
    );
    expect(facts.during?.edtf).toBe('2010');
    expect(facts.spans).toMatchObject(days('2010-01-01', '2010-12-31'));
    expect([facts.envelopeFrom, facts.envelopeTo]).toEqual([dayNumber('2009-01-01'), dayNumber('2011-12-31')]);
  });

  it('is else the date of its incident or arrest end', () => {
    const facts = deriveLink(link(ofLink({}), { subjectDate: explosions }), knowing());
    expect(facts.during).toBe(explosions);
    expect(facts.spans).toEqual({ ...days('2011-10-31', '2011-10-31'), lasting: [false] });
    const tookPart = between('TOOK_PART_IN', 'person:x', ATYRAU);
    expect(deriveLink(link(ofLink({}), { identity: tookPart, objectDate: explosions }), knowing()).during).toBe(
      explosions,
    );
  });

  it('is that of its subject where both ends are dated, even where the subject has no date', () => {
    const prompted = between('PROMPTED', ATYRAU, 'incident:other');
    const other = readDate({ edtf: '2011-11' });
    const both = link(ofLink({}), { identity: prompted, subjectDate: explosions, objectDate: other });
    expect(deriveLink(both, knowing()).during).toBe(explosions);
    expect(deriveLink({ ...both, subjectDate: null }, knowing()).during).toBeNull();
  });

  it('is none of a symmetric link between two incidents: at any time', () => {
    const same = between('SAME_PERPETRATORS_AS', ATYRAU, 'incident:other');
    const facts = deriveLink(
      link(ofLink({}), { identity: same, subjectDate: explosions, objectDate: explosions }),
      knowing(),
    );
    expect(facts).toMatchObject({ during: null, spans: { from: [] }, envelopeFrom: OPEN_FROM, envelopeTo: OPEN_TO });
  });

  it('is never what only a denial or an ended statement says; the latter still widens the envelope', () => {
    const denied = deriveLink(
      link(ofLink({ during: '2010' }, { ...jund, stance: 'DENIES', during: '2012' })),
      knowing(),
    );
    expect(denied.during?.edtf).toBe('2010');
    expect(denied.envelopeTo).toBe(dayNumber('2010-12-31'));
    const corrected = deriveLink(link(ofLink({ during: '2010' }, { during: '2001', endedRevision: 2 })), knowing());
    expect(corrected.during?.edtf).toBe('2010');
    expect(corrected.envelopeFrom).toBe(dayNumber('2001-01-01'));
  });

  it('may be open in the envelope, because one statement has none', () => {
    const facts = deriveLink(link(ofLink({ during: '2010' }, { source: 'source:b' })), knowing());
    expect(facts.spans).toMatchObject(days('2010-01-01', '2010-12-31'));
    expect([facts.envelopeFrom, facts.envelopeTo]).toEqual([OPEN_FROM, OPEN_TO]);
  });
});

describe('the evidence digest', () => {
  const digest = (statements: readonly Statement[], knowledge = knowing(article)): LinkFacts['digest'] =>
    deriveLink(link(statements, { subjectDate: explosions }), knowledge).digest;

  it('has one entry for each statement and root, in the order of ids', () => {
    const knowledge = knowing({
      'source:paper': { published: '2011-11-09', derivedFrom: ['source:x', 'source:y'] },
      'source:b': { published: '2011-12' },
    });
    const statements = ofLink(
      { ...prosecutor, said: '2011-11-08' },
      { source: 'source:b', stance: 'DENIES', endedRevision: 7 },
    );
    const entries = digest(statements, knowledge);
    const numberOf = (source: string): number => knowledge.source(source).number;
    const origin = (voice: string): number => knowledge.originNumber(voice);
    expect(entries).toEqual({
      sources: [numberOf('source:paper'), numberOf('source:paper'), numberOf('source:b')],
      roots: [numberOf('source:x'), numberOf('source:y'), numberOf('source:b')],
      holders: [0, 0, 1],
      heldFrom: ['2011-11-08', '2011-11-08', '2011-12-01'].map((day) => dayNumber(day)),
      heldTo: ['2011-11-08', '2011-11-08', '2011-12-31'].map((day) => dayNumber(day)),
      reports: [false, false, true],
      references: [false, false, false],
      reliabilities: [9, 9, 9],
      behind: ['|source:paper|source:x|source:y|', '|source:paper|source:x|source:y|', '|source:b|'],
      origins: [
        origin('organization:kz-prosecutor-general'),
        origin('organization:kz-prosecutor-general'),
        origin('source:b'),
      ],
      saidFrom: ['2011-11-08', '2011-11-08', '2011-12-01'].map((day) => dayNumber(day)),
      saidTo: ['2011-11-08', '2011-11-08', '2011-12-31'].map((day) => dayNumber(day)),
      publishedFrom: ['2011-11-09', '2011-11-09', '2011-12-01'].map((day) => dayNumber(day)),
      publishedTo: ['2011-11-09', '2011-11-09', '2011-12-31'].map((day) => dayNumber(day)),
      recorded: [1, 1, 1],
      ended: [NOT_ENDED, NOT_ENDED, 7],
      stances: [stanceCodes.ASSERTS, stanceCodes.ASSERTS, stanceCodes.DENIES],
      markings: [0, 0, 0],
      complete: true,
    });
    expect(numberOf('source:x')).not.toBe(numberOf('source:y'));
  });

  it('puts an undated saying between the event and the publication', () => {
    const { saidFrom, saidTo } = digest(ofLink(claim));
    expect([saidFrom, saidTo]).toEqual([[dayNumber('2011-10-31')], [dayNumber('2026-11-22')]]);
  });

  it('says of nothing known that it is open on both sides', () => {
    const { saidFrom, saidTo, publishedFrom, publishedTo } = deriveLink(link(ofLink(claim)), knowing()).digest;
    expect([saidFrom, saidTo, publishedFrom, publishedTo]).toEqual([[OPEN_FROM], [OPEN_TO], [OPEN_FROM], [OPEN_TO]]);
  });

  it('is incomplete past 64 entries, of which it keeps the first', () => {
    const many = (n: number): readonly Statement[] =>
      ofLink(...Array.from({ length: n }, (_, i) => ({ source: `source:p${i}` })));
    expect(digest(many(64)).complete).toBe(true);
    const cut = digest(many(65));
    expect(cut.complete).toBe(false);
    expect(cut.sources).toHaveLength(64);
  });

  it('names every source behind each statement, roots or not', () => {
    const knowledge = knowing({ 'source:x': { derivedFrom: ['source:y'] } });
    expect(digest(ofLink({}, { derivedFrom: ['source:x'] }), knowledge).behind).toEqual([
      '|source:paper|',
      '|source:paper|source:x|source:y|',
    ]);
  });

  it('tells holders apart, and what they say from what they know to have happened', () => {
    const { holders, heldFrom, saidFrom, reports, references } = digest(ofLink(claim, { source: 'source:b' }, claim));
    expect(holders).toEqual([0, 1, 0]);
    expect([heldFrom[0], saidFrom[0]]).toEqual([OPEN_FROM, dayNumber('2011-10-31')]);
    expect(reports).toEqual([false, true, false]);
    expect(references).toEqual([false, false, false]);
  });

  it('tells support from the rest by one comparison', () => {
    const stances = Object.entries(stanceCodes) as [Statement['stance'], number][];
    expect(new Set(stances.map(([, code]) => code)).size).toBe(stances.length);
    for (const [stance, code] of stances) expect(code <= LAST_SUPPORT_CODE).toBe(isSupport(stance));
  });
});

describe('what everybody may see', () => {
  it('leaves out restricted statements and all that stands in a restricted source', () => {
    const knowledge = knowing({ 'source:secret': { marking: 'RESTRICTED' } });
    const all = link(
      ofLink(claim, { source: 'source:b', marking: 'RESTRICTED' }, { source: 'source:secret', ...prosecutor }),
    );
    expect(deriveLink(publicLink(all, knowledge), knowledge)).toMatchObject({ standing: 'CLAIMED', sourceCount: 1 });
    expect(deriveLink(all, knowledge)).toMatchObject({ standing: 'REPORTED', sourceCount: 3 });
  });
});
