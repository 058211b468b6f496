// Random histories of files for the recorder's property tests: few entities and sources, so that much meets.
import fc from 'fast-check';
import { readDate } from '../../../src/model/dates.js';
import type { Content, DateSpan, Source, Speaker } from '../../../src/model/records.js';
import { isLinkKind, type ValuePredicate } from '../../../src/model/vocabulary.js';
import type { Batch, StatementDraft } from '../../../src/record/batch.js';
import { batch, entity, link, passage, says, source } from './build.js';

const ids = [
  ...['incident:a', 'incident:b', 'group:g', 'group:h', 'person:p', 'arrest:x', 'series:s'],
  ...['place:land', 'place:region', 'place:town'],
];
const names = ['one', 'two', 'three'] as const;

const dates = fc.constantFrom('2011-05', '2011-05-17', '2011-08/2011-09', '[2011-06-01..]', '[..2011-04]', '2012');
const span: fc.Arbitrary<DateSpan | null> = fc.option(dates.map((edtf) => readDate({ edtf })));

/** What can be said: kept apart by its first word, so that no file says one thing twice. */
type Saying = (of: string, given: Partial<StatementDraft>) => StatementDraft;
const links = [
  ['incident:a', 'PERPETRATED_BY', 'group:g'],
  ['incident:b', 'PERPETRATED_BY', 'group:h'],
  ['incident:a', 'OCCURRED_IN', 'place:town'],
  ['incident:b', 'OCCURRED_IN', 'place:region'],
  ['arrest:x', 'ARREST_FOR', 'incident:a'],
  ['arrest:x', 'OCCURRED_IN', 'place:town'],
  ['incident:b', 'SAME_PERPETRATORS_AS', 'incident:a'],
  ['group:h', 'ALLIED_WITH', 'group:g'],
  ['person:p', 'MEMBER_OF', 'group:g'],
  ['place:town', 'LOCATED_IN', 'place:region'],
  ['place:region', 'LOCATED_IN', 'place:land'],
  ['incident:a', 'IN_SERIES', 'series:s'],
] as const;

const count = fc.nat(9);
const harm = fc.record({ n: count, role: fc.constantFrom(null, 'CIVILIAN' as const, 'SUSPECT' as const) });
const types = [
  ['place:land', 'COUNTRY'],
  ['place:region', 'REGION'],
  ['place:region', 'DISTRICT'],
  ['place:town', 'CITY'],
  ['incident:a', 'CLASH'],
] as const;

const value =
  (subject: string, predicate: ValuePredicate, content: Content): Saying =>
  (of, given) =>
    says(of, subject, predicate, content, given);

const said: fc.Arbitrary<Saying> = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.constantFrom(...links).map(
      ([a, kind, b]): Saying =>
        (of, given) =>
          link(of, a, kind, b, given),
    ),
  },
  fc
    .tuple(fc.constantFrom(...ids), fc.constantFrom('First', 'Second', 'Third'))
    .map(([id, text]) => value(id, 'NAME', { type: 'NAME', text, language: 'en', script: null, kind: 'ALIAS' })),
  fc
    .tuple(fc.constantFrom('incident:a', 'incident:b', 'arrest:x'), dates)
    .map(([id, edtf]) => value(id, 'DATE', { type: 'DATE', ...readDate({ edtf }) })),
  fc.constantFrom(...types).map(([id, code]) => value(id, 'TYPE', { type: 'TYPE', value: code })),
  fc.tuple(fc.constantFrom('incident:a', 'incident:b'), harm).map(([id, { n, role }]) =>
    value(id, 'KILLED', {
      ...{ type: 'HARM', low: n, best: n, high: n, approximate: false, asStated: null, role, roleAsStated: null },
      ...{ side: null, during: null, by: null, includesPerpetrators: null, basis: 'STATED' },
    }),
  ),
);

const speaker: fc.Arbitrary<Speaker | null> = fc.constantFrom(
  null,
  { name: 'An official', role: 'STATE' as const, entity: null },
  { name: null, role: 'ARMED_GROUP' as const, entity: 'group:g' },
);

const manner = fc.record({
  stance: fc.constantFrom('ASSERTS' as const, 'SUSPECTS' as const, 'DOUBTS' as const, 'DENIES' as const),
  speaker,
  saidAt: span,
  during: span,
  marking: fc.constantFrom('PUBLIC' as const, 'PUBLIC' as const, 'RESTRICTED' as const),
  preferred: fc.boolean(),
  derivedFrom: fc.subarray(['source:two', 'source:three']),
});

function statements(of: string): fc.Arbitrary<readonly StatementDraft[]> {
  const one = fc.record({ saying: said, manner, keyed: fc.boolean() }).map(({ saying, manner: how, keyed }) => {
    const draft = saying(of, how);
    const what = [draft.subject.split(':')[1], draft.predicate].join('-');
    // A value has no span of its own here, and a key is one for each subject and predicate.
    const during = isLinkKind(draft.predicate) ? draft.during : null;
    return { ...draft, during, key: keyed ? what : null };
  });
  return fc.uniqueArray(one, { maxLength: 7, selector: ({ subject, predicate }) => `${subject} ${predicate}` });
}

function file(of: (typeof names)[number]): fc.Arbitrary<Batch> {
  const described: fc.Arbitrary<Partial<Source>> = fc.record({
    published: span,
    marking: fc.constantFrom('PUBLIC' as const, 'PUBLIC' as const, 'PUBLIC' as const, 'RESTRICTED' as const),
    derivedFrom: fc.subarray(names.filter((name) => name !== of).map((name) => `source:${name}`)),
    title: fc.constantFrom('A title', 'Another'),
  });
  return fc
    .record({ described, told: statements(of), paraphrase: fc.constantFrom('Ours.', 'Ours too.') })
    .map(({ described: given, told, paraphrase }) =>
      batch(`${of}.yaml`, {
        source: source(of, given),
        passages: [passage(of, 'p1', { paraphrase })],
        statements: told,
      }),
    );
}

const declarations: fc.Arbitrary<Batch> = fc
  .subarray(['group:h', 'person:p'])
  .map((unnamed) => batch('entities', { entities: ids.map((id) => entity(id, unnamed.includes(id))) }));

/** What is recorded first: every source must be known before another can derive from it. */
export const whole: fc.Arbitrary<readonly Batch[]> = fc.tuple(declarations, file('one'), file('two'), file('three'));

/** What comes after: some of the files, each with what it says now. */
export const later: fc.Arbitrary<readonly Batch[]> = fc
  .tuple(declarations, file('one'), file('two'), file('three'))
  .chain((all) => fc.subarray([...all], { minLength: 1, maxLength: 2 }));

/** A source and all that it derives from, itself among them. */
function behind(source: string, files: readonly Batch[]): ReadonlySet<string> {
  const seen = new Set([source]);
  for (const one of seen)
    files.find((file) => file.source?.id === one)?.source?.derivedFrom.forEach((id) => seen.add(id));
  return seen;
}

/** The same files without what rests on a source. */
export function without(source: string, files: readonly Batch[]): readonly Batch[] {
  return files.map((file) => ({
    ...file,
    statements: file.statements.filter(({ source: own, derivedFrom }) =>
      [own, ...derivedFrom].every((one) => !behind(one, files).has(source)),
    ),
  }));
}
