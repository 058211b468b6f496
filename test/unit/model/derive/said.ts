// Statements and sources for tests of the derivation, written with what matters to the test only.
import type { HarmRole } from '../../../../src/generated/schema.js';
import type { DateContent, HarmContent, Statement } from '../../../../src/model/records.js';
import type { EntityInput, KnownSource, Knowledge, LinkInput } from '../../../../src/model/derive/inputs.js';
import { readDate } from '../../../../src/model/dates.js';
import { linkId, valueKey } from '../../../../src/model/ids.js';
import { behindOf, rootsOf } from '../../../../src/model/derive/roots.js';

export const ATYRAU = 'incident:kz-2011-atyrau-explosions';
export const JUND = 'group:jund-al-khilafah';
export const PROSECUTOR = 'organization:kz-prosecutor-general';
export const CLAIM = linkId('PERPETRATED_BY', ATYRAU, JUND, null);

const silent: Statement = {
  id: 'statement:paper/s',
  key: 's',
  source: 'source:paper',
  subject: ATYRAU,
  predicate: 'PERPETRATED_BY',
  valueKind: 'KNOWN',
  object: null,
  content: null,
  link: null,
  about: '',
  phase: null,
  role: null,
  side: null,
  stance: 'ASSERTS',
  speaker: null,
  saidAt: null,
  during: null,
  passages: ['passage:paper/p1'],
  derivedFrom: [],
  marking: 'PUBLIC',
  preferred: false,
  note: null,
  revision: 1,
  recordedAt: '2026-11-24T00:00:00Z',
  endedRevision: null,
  recordedUntil: null,
  endedReason: null,
};

export type Given = Partial<Omit<Statement, 'saidAt' | 'during'>> & {
  readonly said?: string;
  readonly during?: string;
};

function statement({ said, during, ...given }: Given, n: number): Statement {
  return {
    ...silent,
    id: `statement:paper/s${String(n).padStart(3, '0')}`,
    ...given,
    saidAt: said === undefined ? null : readDate({ edtf: said }),
    during: during === undefined ? null : readDate({ edtf: during }),
  };
}

/** Statements of one link; ids follow the order in which they are given. */
export function ofLink(...given: readonly Given[]): readonly Statement[] {
  return given.map((one, n) => statement({ object: JUND, link: CLAIM, about: CLAIM, ...one }, n));
}

/** Statements of one value. */
export function ofValue(predicate: Statement['predicate'], ...given: readonly Given[]): readonly Statement[] {
  return given.map((one, n) => statement({ predicate, about: valueKey(one.subject ?? ATYRAU, predicate), ...one }, n));
}

export function date(edtf: string): { readonly content: DateContent } {
  return { content: { type: 'DATE', ...readDate({ edtf }) } };
}

/** `[low, best, high]`, or one number for all three. */
export type Numbers = number | readonly [number | null, number | null, number | null];

export function harm(
  role: HarmRole | null,
  numbers: Numbers,
  more: Partial<HarmContent> = {},
): { content: HarmContent } {
  const [low, best, high] = typeof numbers === 'number' ? [numbers, numbers, numbers] : numbers;
  return {
    content: {
      ...{ type: 'HARM', low, best, high, approximate: false, asStated: null, role, roleAsStated: null, side: null },
      ...{ during: null, by: null, includesPerpetrators: null, basis: 'STATED' },
      ...more,
    },
  };
}

export function quoted(name: string | null, role: 'STATE' | 'EXPERT' | 'MEDIA' | 'WITNESS' = 'STATE'): Given {
  return { speaker: { name, role, entity: null } };
}
export const prosecutor: Given = {
  speaker: { name: "Prosecutor General's Office", role: 'STATE', entity: PROSECUTOR },
};
export const jund: Given = { speaker: { name: 'Jund al-Khilafah', role: 'ARMED_GROUP', entity: JUND } };

interface GivenSource {
  readonly derivedFrom?: readonly string[];
  readonly published?: string;
  readonly marking?: KnownSource['marking'];
  readonly reliability?: KnownSource['reliability'];
  readonly kind?: KnownSource['kind'];
}

/** Sources that are not described derive from nothing, are public, and have no day of publication. */
export function knowing(described: Readonly<Record<string, GivenSource>> = {}): Knowledge {
  const numbers = new Map<string, number>();
  const voices = new Map<string, number>();
  const numberIn = (map: Map<string, number>, key: string): number => {
    const number = map.get(key) ?? map.size + 1;
    map.set(key, number);
    return number;
  };
  const known = new Map<string, KnownSource>();
  return {
    source: (id) => {
      const before = known.get(id);
      if (before) return before;
      const {
        derivedFrom = [],
        published,
        marking = 'PUBLIC',
        reliability = null,
        kind = 'ARTICLE',
      } = described[id] ?? {};
      const source: KnownSource = {
        ...{ id, number: numberIn(numbers, id), kind, derivedFrom, marking },
        roots: rootsOf(id, (source) => described[source]?.derivedFrom ?? []),
        behind: behindOf(id, (source) => described[source]?.derivedFrom ?? []),
        reliability,
        published: published === undefined ? null : readDate({ edtf: published }),
      };
      known.set(id, source);
      return source;
    },
    originNumber: (voice) => numberIn(voices, voice),
  };
}

export function link(statements: readonly Statement[], dates: Partial<LinkInput> = {}): LinkInput {
  return {
    identity: { id: CLAIM, kind: 'PERPETRATED_BY', subject: ATYRAU, object: JUND, phase: null },
    statements,
    subjectDate: null,
    objectDate: null,
    ...dates,
  };
}

export function incident(asSubject: readonly Statement[], asObject: readonly Statement[] = []): EntityInput {
  return { declaration: { id: ATYRAU, kind: 'INCIDENT', unnamed: false }, asSubject, asObject };
}
