// The incidents of the benchmark: each with a place in a country, three groups, and nine statements in several sources.
// The same size gives the same graph; it comes in parts, each of which is one recording.
import type { Predicate, TypeCode } from '../../src/generated/schema.js';
import { readDate } from '../../src/model/dates.js';
import { kindOfEntityId, passageId } from '../../src/model/ids.js';
import type { Content, DateSpan, Source } from '../../src/model/records.js';
import type { Batch, StatementDraft } from '../../src/record/batch.js';
import { fingerprint } from '../../src/record/canonical.js';
import { numbersFrom } from '../../test/support/generated.js';

const COUNTRIES = 40;
const INCIDENTS_A_TOWN = 20;
const INCIDENTS_A_GROUP = 50;
const INCIDENTS_A_PART = 1000;
const SOURCES_A_PART = 20;
const types: readonly TypeCode[] = ['BOMBING', 'ARMED_ATTACK', 'CLASH', 'SECURITY_OPERATION'];

const two = (n: number): string => String(n).padStart(2, '0');

/** Mostly days, some months and years, over thirty years. */
function dateOf(random: () => number): DateSpan {
  const year = 1995 + Math.floor(random() * 30);
  const month = two(1 + Math.floor(random() * 12));
  const day = two(1 + Math.floor(random() * 28));
  const kind = random();
  return readDate({ edtf: kind < 0.8 ? `${year}-${month}-${day}` : kind < 0.95 ? `${year}-${month}` : String(year) });
}

type Said = Pick<StatementDraft, 'object'> | { readonly content: Content };

function statement(source: string, key: string, subject: string, predicate: Predicate, said: Said): StatementDraft {
  return {
    ...{ key, source, subject, predicate, valueKind: 'KNOWN', object: null, content: null, phase: null, role: null },
    ...{ side: null, stance: 'ASSERTS', speaker: null, saidAt: null, during: null, derivedFrom: [], marking: 'PUBLIC' },
    ...{ passages: [passageId(source, 'all')], preferred: false, note: null },
    ...said,
  };
}

const name = (text: string): Said => ({
  content: { type: 'NAME', text, language: 'en', script: 'Latn', kind: 'OFFICIAL' },
});
const type = (value: TypeCode): Said => ({ content: { type: 'TYPE', value } });
const harm = (best: number): Said => ({
  content: {
    ...{ type: 'HARM', low: best, best, high: best, approximate: false, asStated: null, role: null, side: null },
    ...{ roleAsStated: null, during: null, by: null, includesPerpetrators: null, basis: 'STATED' },
  },
});

function source(id: string, n: number): Source {
  return {
    ...{ id, kind: 'REPORT', title: `Report ${n} on what happened`, publisher: `Press house ${n % 30}`, author: null },
    ...{ publisherEntity: null, url: `https://reports.example/${n}`, urlBasis: 'STATED', archiveUrl: null },
    ...{ published: readDate({ edtf: `2025-${two(1 + (n % 12))}-${two(1 + (n % 28))}` }), accessed: null },
    ...{ language: 'en', licence: null, contentHash: null, derivedFrom: [], reliability: null, marking: 'PUBLIC' },
    note: null,
  };
}

/** What one source says, as the one file of it. */
function batch(id: string, n: number, statements: readonly StatementDraft[]): Batch {
  const entities = new Set(statements.map(({ subject }) => subject));
  return {
    name: `bench:${id}`,
    sha256: fingerprint([id, statements.length]),
    entities: [...entities].flatMap((entity) => {
      const kind = kindOfEntityId(entity);
      return kind === null ? [] : [{ id: entity, kind, unnamed: false }];
    }),
    source: source(id, n),
    passages: [
      {
        ...{ id: passageId(id, 'all'), key: 'all', source: id, paragraph: 1, sentence: null, page: null, start: null },
        ...{ end: null, record: null, field: null, quoteSha256: null, paraphrase: 'All of it.', check: 'UNCHECKED' },
        checkedAt: null,
      },
    ],
    statements,
  };
}

/** How many there are of what incidents are linked with. */
interface Frame {
  readonly towns: number;
  readonly groups: number;
}

function frameFor(incidents: number): Frame {
  return {
    towns: Math.ceil(incidents / INCIDENTS_A_TOWN),
    groups: Math.max(20, Math.ceil(incidents / INCIDENTS_A_GROUP)),
  };
}

/** Countries, towns and groups. */
function frame({ towns, groups }: Frame): Batch {
  const id = 'source:bench-frame';
  const say = (subject: string, key: string, predicate: Predicate, said: Said): StatementDraft =>
    statement(id, `${subject.replace(':', '-')}-${key}`, subject, predicate, said);
  const each = <T>(size: number, make: (n: number) => readonly T[]): readonly T[] =>
    Array.from({ length: size }, (_, n) => make(n)).flat();
  return batch(id, 0, [
    ...each(COUNTRIES, (n) => [
      say(`place:country-${n}`, 'name', 'NAME', name(`Country ${n}`)),
      say(`place:country-${n}`, 'type', 'TYPE', type('COUNTRY')),
    ]),
    ...each(towns, (n) => [
      say(`place:town-${n}`, 'name', 'NAME', name(`Town ${n}`)),
      say(`place:town-${n}`, 'type', 'TYPE', type('CITY')),
      say(`place:town-${n}`, 'in', 'LOCATED_IN', { object: `place:country-${n % COUNTRIES}` }),
    ]),
    ...each(groups, (n) => [
      say(`group:g-${n}`, 'name', 'NAME', name(`Group ${n}`)),
      say(`group:g-${n}`, 'type', 'TYPE', type('MILITANT')),
    ]),
  ]);
}

/** Three of them; a few groups do most of it. */
function groupsOf(random: () => number, groups: number): readonly number[] {
  const chosen = new Set<number>();
  while (chosen.size < 3) chosen.add(Math.floor(random() ** 2 * groups));
  return [...chosen];
}

export const incidentId = (n: number): string => `incident:b-${n}`;

function partOf(part: number, from: number, to: number, { towns, groups: groupCount }: Frame): readonly Batch[] {
  const random = numbersFrom(part + 1);
  const idOf = (n: number): string => `source:bench-${part * SOURCES_A_PART + n}`;
  const said = Array.from({ length: SOURCES_A_PART }, (): StatementDraft[] => []);
  for (let n = from; n < to; n += 1) {
    const town = Math.floor(random() * towns);
    const groups = groupsOf(random, groupCount);
    const lines: readonly (readonly [string, Predicate, Said])[] = [
      ['name', 'NAME', name(`Incident ${n} near Town ${town}`)],
      ['date', 'DATE', { content: { type: 'DATE', ...dateOf(random) } }],
      ['type', 'TYPE', type(types[n % types.length] ?? 'OTHER')],
      ['place', 'OCCURRED_IN', { object: `place:town-${town}` }],
      ...groups.map((group, i) => [`by-${i}`, 'PERPETRATED_BY', { object: `group:g-${group}` }] as const),
      ['killed', 'KILLED', harm(Math.floor(random() * 10))],
      ['wounded', 'WOUNDED', harm(Math.floor(random() * 30))],
    ];
    // Three of the part's sources speak of it.
    lines.forEach(([key, predicate, what], i) => {
      const of = (n + (i % 3)) % SOURCES_A_PART;
      said[of]?.push(statement(idOf(of), `i${n}-${key}`, incidentId(n), predicate, what));
    });
  }
  return said.map((statements, n) => batch(idOf(n), part * SOURCES_A_PART + n + 1, statements));
}

/** Recordings in their order: what things are linked with first. */
export function* worldOf(incidents: number): Generator<readonly Batch[]> {
  const sizes = frameFor(incidents);
  yield [frame(sizes)];
  for (let from = 0, part = 0; from < incidents; from += INCIDENTS_A_PART, part += 1) {
    yield partOf(part, from, Math.min(from + INCIDENTS_A_PART, incidents), sizes);
  }
}
