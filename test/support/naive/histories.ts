// Random records for the second opinion: few entities and much said of each, so that stances, speakers, days, retractions,
// absences and endings meet.
import fc from 'fast-check';
import type { LinkKind, TypeCode } from '../../../src/generated/schema.js';
import { readDate } from '../../../src/model/dates.js';
import { kindOfEntityId } from '../../../src/model/ids.js';
import type { Content, DateSpan, HarmContent, Source, Speaker } from '../../../src/model/records.js';
import {
  isLinkKind,
  linkKinds,
  typeCodes,
  valuePredicates,
  type ValuePredicate,
} from '../../../src/model/vocabulary.js';
import type { Batch, StatementDraft } from '../../../src/record/batch.js';
import { batch, entity, link, passage, says, source } from '../../integration/record/build.js';

const ids = [
  ...['incident:a', 'incident:b', 'incident:c', 'arrest:x', 'arrest:y', 'group:g', 'group:h', 'group:i', 'person:p'],
  ...['organization:o', 'series:s', 'law:l', 'place:land', 'place:region', 'place:other', 'place:town', 'place:site'],
];

const links: readonly (readonly [string, LinkKind, string])[] = [
  ['incident:a', 'PERPETRATED_BY', 'group:g'],
  ['incident:a', 'PERPETRATED_BY', 'person:p'],
  ['incident:b', 'PERPETRATED_BY', 'group:g'],
  ['incident:b', 'PERPETRATED_BY', 'organization:o'],
  ['incident:a', 'INVOLVED', 'group:h'],
  ['incident:b', 'INVOLVED', 'person:p'],
  ['incident:a', 'TARGETED', 'organization:o'],
  ['incident:c', 'TARGETED', 'place:site'],
  ['incident:c', 'PROTESTS', 'law:l'],
  ['incident:b', 'PART_OF', 'incident:a'],
  ['arrest:y', 'PART_OF', 'arrest:x'],
  ['incident:a', 'IN_SERIES', 'series:s'],
  ['incident:b', 'IN_SERIES', 'series:s'],
  ['incident:a', 'PROMPTED', 'incident:b'],
  ['incident:b', 'SAME_PERPETRATORS_AS', 'incident:a'],
  ['incident:a', 'OCCURRED_IN', 'place:town'],
  ['incident:a', 'OCCURRED_IN', 'place:region'],
  ['incident:b', 'OCCURRED_IN', 'place:site'],
  ['incident:c', 'OCCURRED_IN', 'place:other'],
  ['arrest:x', 'OCCURRED_IN', 'place:town'],
  ['arrest:x', 'ARREST_FOR', 'incident:a'],
  ['arrest:y', 'MADE_DURING', 'incident:b'],
  ['arrest:x', 'ARRESTED', 'person:p'],
  ['arrest:x', 'ARRESTED_BY', 'organization:o'],
  ['arrest:y', 'HELD_UNDER', 'law:l'],
  ['person:p', 'MEMBER_OF', 'group:g'],
  ['person:p', 'TOOK_PART_IN', 'incident:a'],
  ['group:g', 'OPERATES_IN', 'place:land'],
  ['group:h', 'UNIT_OF', 'group:g'],
  ['group:h', 'ALLIED_WITH', 'group:g'],
  ['group:g', 'RIVAL_OF', 'group:i'],
  ['organization:o', 'FOUGHT', 'group:g'],
  ['group:i', 'SUPPORTED_BY', 'organization:o'],
  ['place:site', 'LOCATED_IN', 'place:town'],
  ['place:town', 'LOCATED_IN', 'place:region'],
  ['place:town', 'LOCATED_IN', 'place:other'],
  ['place:region', 'LOCATED_IN', 'place:land'],
  ['place:other', 'LOCATED_IN', 'place:land'],
  ['law:l', 'APPLIES_IN', 'place:land'],
  ['law:l', 'ENACTED_BY', 'organization:o'],
];

const dates = fc.constantFrom(
  ...['2011-05', '2011-05-17', '2011-05-18', '2011-08/2011-09', '[2011-06-01..]', '[..2011-04]', '2012', '2011'],
  ...['2011-05-10/2011-05-20', '[2011-05-16,2011-05-17]', '2011-06-02'],
);
const span: fc.Arbitrary<DateSpan> = dates.map((edtf) => readDate({ edtf }));

const number = fc.nat(6);
const figure = fc.oneof(
  number.map((n) => ({ low: n, best: n, high: n, approximate: false })),
  fc.tuple(number, number).map(([n, more]) => ({ low: n, best: null, high: n + more, approximate: true })),
  number.map((n) => ({ low: n, best: null, high: null, approximate: false })),
  number.map((n) => ({ low: null, best: n, high: null, approximate: true })),
);

const harm: fc.Arbitrary<HarmContent> = fc
  .record({
    ...{ figure, during: fc.option(span, { freq: 5 }), side: fc.constantFrom(null, null, 'A' as const, 'B' as const) },
    role: fc.constantFrom(
      null,
      null,
      'CIVILIAN' as const,
      'SUSPECT' as const,
      'PERPETRATOR' as const,
      'UNKNOWN' as const,
    ),
    includesPerpetrators: fc.constantFrom(null, null, true, false),
    asStated: fc.constantFrom(null, 'a few'),
  })
  .map(({ figure: numbers, ...rest }) => ({
    ...{ type: 'HARM', ...numbers, ...rest, by: null, basis: 'STATED' },
    roleAsStated: rest.role === null ? null : 'men',
  }));

const text = fc.constantFrom('A dispute', 'Réprisal', 'reprisal', 'Money');

function content(predicate: ValuePredicate, subject: string): fc.Arbitrary<Content> {
  const kind = valuePredicates[predicate].content;
  switch (kind) {
    case 'NAME':
      return fc.record({
        ...{ type: fc.constant('NAME' as const), text: fc.constantFrom('First', 'Sécond  name', 'Third', 'Четвёртый') },
        ...{ language: fc.constantFrom(null, 'en', 'kk'), script: fc.constantFrom(null, 'Latn', 'Cyrl') },
        kind: fc.constantFrom('OFFICIAL' as const, 'ALIAS' as const, 'TRANSLATION' as const),
      });
    case 'TEXT':
      return fc.record({ type: fc.constant(kind), text, language: fc.constantFrom(null, 'en') });
    case 'NATIVE_CODE':
      return fc.record({
        type: fc.constant(kind),
        scheme: fc.constant('set'),
        field: fc.constant('id'),
        code: fc.constantFrom('1', '2'),
      });
    case 'EXTERNAL_ID':
      return fc.record({
        type: fc.constant(kind),
        scheme: fc.constantFrom('one', 'two'),
        externalId: fc.constantFrom('Q1', 'Q2'),
      });
    case 'TYPE': {
      const fitting = Object.entries(typeCodes).filter(([, { kinds }]) =>
        kinds.some((one) => one === kindOfEntityId(subject)),
      );
      return fc.record({
        type: fc.constant(kind),
        value: fc.constantFrom(...fitting.map(([code]) => code as TypeCode)),
      });
    }
    case 'DATE':
      return span.map((date) => ({ type: kind, ...date }));
    case 'COUNT':
      return figure.map((numbers) => ({ type: kind, ...numbers, asStated: null }));
    case 'HARM':
      return harm;
    case 'STATED_TOTAL':
      return fc
        .record({
          figure,
          what: fc.constantFrom('KILLED' as const, 'INCIDENTS' as const),
          role: fc.constantFrom(null, 'CIVILIAN' as const),
        })
        .map(({ figure: numbers, what, role }) => ({
          type: kind,
          what,
          role,
          roleAsStated: null,
          ...numbers,
          asStated: null,
        }));
    case 'YES_NO':
      return fc.record({ type: fc.constant(kind), value: fc.boolean() });
    case 'CREDIBILITY':
      return fc.record({
        type: fc.constant(kind),
        value: fc.constantFrom('CREDIBLE' as const, 'NOT_CREDIBLE' as const),
      });
    case 'COORDINATES':
      return fc.record({
        ...{
          type: fc.constant(kind),
          lat: fc.constantFrom(47.1, 47.2, 50.3, -10),
          lon: fc.constantFrom(51.9, 57.2, 179.5),
        },
        precision: fc.constantFrom('EXACT' as const, 'NEAR' as const, 'REGION' as const, 'UNKNOWN' as const),
      });
  }
}

/** What can be said, before it is known by whom and how. */
type Saying = (of: string, given: Partial<StatementDraft>) => StatementDraft;

type Link = (typeof links)[number];
type Topic = readonly [string, ValuePredicate];

const aboutLinks = (among: readonly Link[]): fc.Arbitrary<Saying> =>
  fc
    .record({
      ...{ named: fc.constantFrom(...among), phase: fc.constantFrom(null, null, null, 'later') },
      ...{
        role: fc.constantFrom(null, 'SUSPECT' as const, 'CIVILIAN' as const),
        side: fc.constantFrom(null, 'A' as const, 'B' as const),
      },
      valueKind: fc.constantFrom(
        'KNOWN' as const,
        'KNOWN' as const,
        'KNOWN' as const,
        'UNKNOWN_STATED' as const,
        'NONE_STATED' as const,
      ),
    })
    .map(({ named: [a, kind, b], phase, role, side, valueKind }) => (of, given) => {
      const parts = linkKinds[kind].roles ? { role, side } : {};
      if (valueKind === 'KNOWN') return link(of, a, kind, b, { ...given, phase, ...parts });
      return { ...link(of, a, kind, b, given), object: null, valueKind };
    });

const predicatesOf = (id: string): readonly ValuePredicate[] =>
  (Object.keys(valuePredicates) as ValuePredicate[]).filter((predicate) =>
    valuePredicates[predicate].of.some((kind) => kind === kindOfEntityId(id)),
  );

const topics: readonly Topic[] = ids.flatMap((id) => predicatesOf(id).map((predicate) => [id, predicate] as const));

const aboutValues = (among: readonly Topic[]): fc.Arbitrary<Saying> =>
  fc.constantFrom(...among).chain(([id, predicate]) =>
    fc
      .record({
        value: content(predicate, id),
        absent: fc.constantFrom(null, null, null, null, 'UNKNOWN_STATED' as const, 'NONE_STATED' as const),
      })
      .map(({ value, absent }): Saying => (of, given) => {
        const said = says(of, id, predicate, value, { ...given, during: null });
        return absent === null || valuePredicates[predicate].many
          ? said
          : { ...said, content: null, valueKind: absent };
      }),
  );

/** What a record is mostly about: so that much is said of a few things, and all of it bears on each other. */
interface Focus {
  readonly links: readonly Link[];
  readonly topics: readonly Topic[];
}

const incidents = topics.filter(
  ([id, predicate]) => id.startsWith('incident:') && ['DATE', 'KILLED'].includes(predicate),
);
const focus: fc.Arbitrary<Focus> = fc.record({
  links: fc.subarray([...links], { minLength: 3, maxLength: 4 }),
  topics: fc
    .tuple(
      fc.subarray([...topics], { minLength: 3, maxLength: 4 }),
      fc.subarray(incidents, { minLength: 2, maxLength: 2 }),
    )
    .map(([some, ofIncidents]) => [...some, ...ofIncidents]),
});

const speakers = fc.constantFrom<Speaker>(
  { name: 'An official', role: 'STATE', entity: null },
  { name: 'an  Official', role: 'STATE', entity: null },
  { name: null, role: 'WITNESS', entity: null },
  { name: 'A paper', role: 'MEDIA', entity: null },
  { name: null, role: 'ARMED_GROUP', entity: 'group:g' },
  { name: null, role: 'STATE', entity: 'organization:o' },
);

const quotedOnly = ['CLAIMS_RESPONSIBILITY', 'RETRACTS'];
const stances = fc.constantFrom(
  ...([
    'ASSERTS',
    'ASSERTS',
    'ASSERTS',
    'CLAIMS_RESPONSIBILITY',
    'SUSPECTS',
    'DOUBTS',
    'DENIES',
    'RETRACTS',
    'NOT_PROVEN',
  ] as const),
);

const rare = <Value>(arb: fc.Arbitrary<Value>): fc.Arbitrary<Value | null> => fc.option(arb, { freq: 2 });

const manner = fc
  .record({
    ...{ stance: stances, quoted: fc.option(speakers), speaker: speakers, saidAt: fc.option(span), during: rare(span) },
    ...{ marking: fc.constantFrom(...(['PUBLIC', 'PUBLIC', 'PUBLIC', 'PUBLIC', 'RESTRICTED'] as const)) },
    preferred: fc.constantFrom(false, false, false, false, true),
    derivedFrom: fc.oneof(fc.constant<string[]>([]), fc.subarray(['source:two', 'source:three', 'source:map'])),
    passages: fc.subarray(['p1', 'p2'], { minLength: 1 }),
    note: fc.constantFrom(null, 'A note.'),
  })
  .map(({ quoted, speaker, ...rest }) => ({ ...rest, speaker: quotedOnly.includes(rest.stance) ? speaker : quoted }));

function statements(of: string, { links: mostly, topics: often }: Focus): fc.Arbitrary<readonly StatementDraft[]> {
  const saying = fc.oneof(
    { weight: 4, arbitrary: aboutLinks(mostly) },
    { weight: 5, arbitrary: aboutValues(often) },
    { weight: 2, arbitrary: aboutLinks(links) },
    { weight: 1, arbitrary: aboutValues(topics) },
  );
  const one = fc.record({ saying, manner, keyed: fc.boolean() }).map(({ saying: made, manner: how, keyed }) => {
    const passages = how.passages.map((key) => `passage:${of}/${key}`);
    const derivedFrom = how.derivedFrom.filter((id) => id !== `source:${of}`);
    const draft = made(of, { ...how, passages, derivedFrom });
    const key = [draft.subject.split(':')[1], draft.predicate, draft.stance].join('-');
    return { ...draft, during: isLinkKind(draft.predicate) ? draft.during : null, key: keyed ? key : null };
  });
  return fc
    .array(one, { minLength: 16, maxLength: 36 })
    .map((all) => distinct(distinct(all, saidBy), ({ key }) => key ?? Symbol('no key')));
}

/** Without what makes no other statement of it. */
function saidBy(draft: StatementDraft): string {
  return JSON.stringify({ ...draft, key: null, marking: null, preferred: null, note: null });
}

function distinct<Item>(items: readonly Item[], keyOf: (item: Item) => unknown): readonly Item[] {
  return [...new Map(items.map((item) => [keyOf(item), item])).values()];
}

const names: readonly string[] = ['one', 'two', 'three', 'map'];

function file(of: string, about: Focus): fc.Arbitrary<Batch> {
  const described: fc.Arbitrary<Partial<Source>> = fc.record({
    kind: fc.constant(of === 'map' ? ('GAZETTEER' as const) : ('ARTICLE' as const)),
    published: fc.option(span, { nil: null }),
    marking: fc.constantFrom(
      'PUBLIC' as const,
      'PUBLIC' as const,
      'PUBLIC' as const,
      'PUBLIC' as const,
      'RESTRICTED' as const,
    ),
    derivedFrom: fc.oneof(
      fc.constant<string[]>([]),
      fc.subarray(names.filter((name) => name !== of).map((name) => `source:${name}`)),
    ),
    ...{ title: fc.constantFrom('A title', 'Änother', null), publisher: fc.constantFrom('Paper', null) },
    ...{ publisherEntity: fc.constantFrom(null, 'organization:o'), reliability: fc.constantFrom(null, 'A', 'C', 'F') },
    language: fc.constantFrom('en', 'kk', null),
  });
  const places = [
    passage(of, 'p1', {
      quoteSha256: 'a'.repeat(64),
      start: 3,
      end: 9,
      check: 'VERIFIED',
      checkedAt: '2026-01-01T00:00:00.000Z',
    }),
    passage(of, 'p2', { paragraph: null, record: '7', field: 'name' }),
  ];
  return fc
    .record({ described, told: statements(of, about) })
    .map(({ described: given, told }) =>
      batch(`${of}.yaml`, { source: source(of, given), passages: places, statements: told }),
    );
}

const declarations = batch('entities', { entities: ids.map((id) => entity(id, ['group:h', 'person:p'].includes(id))) });

/** Steps of recording: all files, and then what some of them say later. */
export const histories: fc.Arbitrary<readonly (readonly Batch[])[]> = focus
  .chain((about) => fc.tuple(...[...names, ...names].map((name) => file(name, about))))
  .chain((all) => {
    const [start, later] = [all.slice(0, names.length), all.slice(names.length)];
    return fc.subarray(later, { minLength: 1 }).map((second) => [[declarations, ...start], second]);
  });
