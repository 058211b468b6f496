// A graph of any size with the shape of real ones: a hub of a country, regions and towns, busy and rare groups, dates of
// every kind, and many incidents of one day. The same seed gives the same graph.
import { readDate } from '../../src/model/dates.js';
import type { Content, DateSpan, EntityDeclaration } from '../../src/model/records.js';
import type { Batch, StatementDraft } from '../../src/record/batch.js';
import { kindOfEntityId } from '../../src/model/ids.js';
import type { Predicate, TypeCode } from '../../src/generated/schema.js';

/** Numbers from 0 up to 1, always the same (mulberry32). */
export function numbersFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const REGIONS = 6;
const TOWNS = 30;
const GROUPS = 40;
const SOURCES = 12;
// Batches are never imported again, so what their fingerprint is does not matter.
const SHA = '0'.repeat(64);
const types: readonly TypeCode[] = ['BOMBING', 'ARMED_ATTACK', 'CLASH', 'SECURITY_OPERATION'];

const sourceId = (n: number): string => `source:generated-${n}`;

function draft(source: string, subject: string, predicate: Predicate, said: Partial<StatementDraft>): StatementDraft {
  return {
    ...{ key: null, source, subject, predicate, valueKind: 'KNOWN', object: null, content: null },
    ...{ phase: null, role: null, side: null, stance: 'ASSERTS', speaker: null, saidAt: null, during: null },
    ...{ passages: [`passage:${source.slice('source:'.length)}/all`], derivedFrom: [], marking: 'PUBLIC' },
    ...{ preferred: false, note: null },
    ...said,
  };
}

const two = (n: number): string => String(n).padStart(2, '0');

/** Days, months, ranges, years and nothing, in the proportions in which sources date things. */
function dateOf(random: () => number): DateSpan | null {
  const year = 1995 + Math.floor(random() * 28);
  const month = 1 + Math.floor(random() * 12);
  const day = 1 + Math.floor(random() * 28);
  const kind = random();
  if (kind < 0.7) return readDate({ edtf: `${year}-${two(month)}-${two(day)}` });
  if (kind < 0.85) return readDate({ edtf: `${year}-${two(month)}` });
  if (kind < 0.9) return readDate({ edtf: `${year}-${two(month)}-${two(day)}/${year + 1}-${two(month)}-${two(day)}` });
  if (kind < 0.95) return readDate({ edtf: `[${year}-${two(month)}..]` });
  return null;
}

/** Batches in the order in which they can be recorded; each is one source and what it says. */
export function generatedBatches(incidents: number, seed: number): readonly Batch[] {
  const random = numbersFrom(seed);
  const pick = (n: number): number => Math.floor(random() * n);
  const entities = new Map<string, EntityDeclaration>();
  const statements = Array.from({ length: SOURCES }, (): StatementDraft[] => []);
  const say = (source: number, subject: string, predicate: Predicate, said: Partial<StatementDraft>): void => {
    for (const id of [subject, said.object ?? subject]) {
      const kind = kindOfEntityId(id);
      if (kind !== null) entities.set(id, { id, kind, unnamed: false });
    }
    statements[source]?.push(draft(sourceId(source), subject, predicate, said));
  };
  const value = (content: Content): Partial<StatementDraft> => ({ content });
  const named = (id: string, text: string): void =>
    say(0, id, 'NAME', value({ type: 'NAME', text, language: 'en', script: 'Latn', kind: 'OFFICIAL' }));
  const typed = (source: number, id: string, type: TypeCode): void =>
    say(source, id, 'TYPE', value({ type: 'TYPE', value: type }));

  named('place:land', 'Land');
  typed(0, 'place:land', 'COUNTRY');
  for (let n = 0; n < REGIONS; n += 1) {
    named(`place:region-${n}`, `Region ${n}`);
    typed(0, `place:region-${n}`, 'REGION');
    say(0, `place:region-${n}`, 'LOCATED_IN', { object: 'place:land' });
  }
  for (let n = 0; n < TOWNS; n += 1) {
    named(`place:town-${n}`, `Town ${n}`);
    typed(0, `place:town-${n}`, 'CITY');
    say(0, `place:town-${n}`, 'LOCATED_IN', { object: `place:region-${n % REGIONS}` });
  }
  for (let n = 0; n < GROUPS; n += 1) {
    named(`group:g-${n}`, `Group ${n % 10}`);
    typed(0, `group:g-${n}`, 'MILITANT');
    if (n > 0) say(1, `group:g-${n}`, n % 3 === 0 ? 'RIVAL_OF' : 'UNIT_OF', { object: `group:g-${pick(n)}` });
  }
  named('law:act', 'Act');
  for (let n = 0; n < incidents; n += 1) {
    const id = `incident:i-${n}`;
    const source = pick(SOURCES);
    // Some share one day to the letter, so that paging meets equal sort keys.
    const date = n % 10 === 0 ? readDate({ edtf: '2011-05-17' }) : dateOf(random);
    if (date !== null) say(source, id, 'DATE', value({ type: 'DATE', ...date }));
    typed(source, id, types[pick(types.length)] ?? 'OTHER');
    say(source, id, 'OCCURRED_IN', { object: random() < 0.02 ? 'place:land' : `place:town-${pick(TOWNS)}` });
    // Some are reported in two towns, neither of which holds the other.
    if (n % 50 === 0) say((source + 1) % SOURCES, id, 'OCCURRED_IN', { object: `place:town-${pick(TOWNS)}` });
    // A few groups do most of it.
    const group = `group:g-${Math.floor(random() ** 3 * GROUPS)}`;
    say(source, id, 'PERPETRATED_BY', { object: group, stance: random() < 0.2 ? 'SUSPECTS' : 'ASSERTS' });
    if (n % 25 === 0) say(source, id, 'PROTESTS', { object: 'law:act' });
    if (n > 0 && n % 40 === 0) say(source, id, 'PROMPTED', { object: `incident:i-${n - 1}` });
  }
  return [
    {
      name: 'generated:entities',
      sha256: SHA,
      entities: [...entities.values()],
      source: null,
      passages: [],
      statements: [],
    },
    ...statements.map((of, n): Batch => ({
      name: `generated:${n}`,
      sha256: SHA,
      entities: [],
      source: {
        ...{
          id: sourceId(n),
          kind: 'REPORT',
          title: `Report ${n}`,
          publisher: null,
          publisherEntity: null,
          author: null,
        },
        ...{ published: readDate({ edtf: '2023-06-01' }), url: null, urlBasis: null, archiveUrl: null, accessed: null },
        ...{
          language: null,
          licence: null,
          contentHash: null,
          derivedFrom: [],
          reliability: null,
          marking: 'PUBLIC',
          note: null,
        },
      },
      passages: [
        {
          ...{
            id: `passage:generated-${n}/all`,
            key: 'all',
            source: sourceId(n),
            paragraph: 1,
            sentence: null,
            page: null,
          },
          ...{ start: null, end: null, record: null, field: null, quoteSha256: null, paraphrase: 'All of it.' },
          ...{ check: 'UNCHECKED', checkedAt: null },
        },
      ],
      statements: of,
    })),
  ];
}
