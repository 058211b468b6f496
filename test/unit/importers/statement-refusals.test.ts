// Every statement that is refused, with the very words and the very place.
import { describe, expect, it } from 'vitest';
import { refusals, spokenOf, withStatement } from './in-memory.js';

describe('a statement is refused for', () => {
  it.each<[string, string, string[]]>([
    [
      'an unknown predicate',
      '{ subject: incident:a, predicate: KILED, value: 1, passages: [p1] }',
      [`s.yaml:10:39: Expected one of the 52 names of Predicate, came 'KILED'. Did you mean KILLED?`],
    ],
    [
      'a missing subject',
      '{ predicate: KILLED, value: 1, passages: [p1] }',
      ['s.yaml:10:5: Expected `subject` (the id of an entity such as incident:kz-2011-taraz), came nothing. Add it.'],
    ],
    [
      'an unknown key',
      '{ subject: incident:a, predicate: KILLED, valeu: 1, value: 1, passages: [p1] }',
      [
        's.yaml:10:47: Expected one of `key`, `subject`, `predicate`, `object`, `value`, `valueKind`, `phase`, `role`, `side`, `stance`, `speaker`, `saidAt`, `during`, `passages`, `derivedFrom`, `marking`, `preferred`, `note`, came `valeu`. Did you mean `value`?',
      ],
    ],
    [
      'an unknown stance',
      '{ subject: incident:a, predicate: KILLED, value: 1, stance: DENYS, passages: [p1] }',
      [
        `s.yaml:10:65: Expected one of ASSERTS, CLAIMS_RESPONSIBILITY, SUSPECTS, DOUBTS, DENIES, RETRACTS, NOT_PROVEN, came 'DENYS'. Did you mean DENIES?`,
      ],
    ],
    [
      'an id that is none',
      '{ subject: incidnt:a, predicate: KILLED, value: 1, passages: [p1] }',
      [`s.yaml:10:16: Expected the id of an entity such as incident:kz-2011-taraz, came 'incidnt:a'. Change it.`],
    ],
    [
      'no passage',
      '{ subject: incident:a, predicate: KILLED, value: 1, passages: [] }',
      ['s.yaml:10:67: Expected a list of the keys of passages with at least one in it, came an empty one. Add one.'],
    ],
    [
      'a missing list of passages',
      '{ subject: incident:a, predicate: KILLED, value: 1 }',
      ['s.yaml:10:5: Expected `passages` (a list of the keys of passages), came nothing. Add it.'],
    ],
    [
      'a passage that is not there',
      '{ subject: incident:a, predicate: KILLED, value: 1, passages: [p2] }',
      [`s.yaml:10:68: Expected the key of a passage of this file, came 'p2'. Did you mean 'p1'?`],
    ],
    [
      'a passage twice',
      '{ subject: incident:a, predicate: KILLED, value: 1, passages: [p1, p1] }',
      [`s.yaml:10:67: Expected each of the list once, came 'p1' twice. Keep one of them.`],
    ],
    [
      'a key without a value',
      '{ subject: incident:a, predicate: KILLED, value: 1, note:, passages: [p1] }',
      ['s.yaml:10:62: Expected a note, came nothing. Give it, or leave the key out.'],
    ],
    [
      'a statement that is no map',
      'killed',
      [
        `s.yaml:10:5: Expected a statement: subject, predicate, an object or a value, passages, came 'killed'. Change it.`,
      ],
    ],
    [
      'an unknown entity',
      '{ subject: incident:aa, predicate: KILLED, value: 1, passages: [p1] }',
      [
        `s.yaml:10:16: Expected an entity that an entities.yaml or the graph declares, came 'incident:aa'. Did you mean 'incident:a'?`,
      ],
    ],
    [
      'an unknown entity unlike any other',
      '{ subject: incident:a, predicate: PERPETRATED_BY, object: person:somebody-else, passages: [p1] }',
      [
        `s.yaml:10:63: Expected an entity that an entities.yaml or the graph declares, came 'person:somebody-else'. Declare it, or correct the id.`,
      ],
    ],
    [
      'an unknown source behind it',
      '{ subject: incident:a, predicate: KILLED, value: 1, derivedFrom: [source:x], passages: [p1] }',
      [
        `s.yaml:10:71: Expected a source that a file or the graph declares, came 'source:x'. Give it a file of its own, or correct the id.`,
      ],
    ],
    [
      'its own source behind it',
      '{ subject: incident:a, predicate: KILLED, value: 1, derivedFrom: [source:s], passages: [p1] }',
      [`s.yaml:10:71: Expected another source, came 'source:s' itself. Take it out.`],
    ],
    [
      'ends that a link cannot have',
      '{ subject: group:g, predicate: PERPETRATED_BY, object: incident:a, passages: [p1] }',
      [
        's.yaml:10:36: Expected PERPETRATED_BY to run from INCIDENT to GROUP, PERSON, ORGANIZATION, came GROUP to INCIDENT. Turn it round, or use another predicate.',
      ],
    ],
    [
      'ends of two kinds where one is asked',
      '{ subject: incident:a, predicate: PART_OF, object: arrest:r, passages: [p1] }',
      [
        's.yaml:10:39: Expected PART_OF to run from INCIDENT, ARREST to INCIDENT, ARREST of the same kind, came INCIDENT to ARREST. Turn it round, or use another predicate.',
      ],
    ],
    [
      'ends that a symmetric link cannot have',
      '{ subject: group:g, predicate: RIVAL_OF, object: person:p, passages: [p1] }',
      ['s.yaml:10:36: Expected RIVAL_OF to run from GROUP to GROUP, came GROUP to PERSON. Use another predicate.'],
    ],
    [
      'a link of a thing with itself',
      '{ subject: group:g, predicate: RIVAL_OF, object: group:g, passages: [p1] }',
      [`s.yaml:10:54: Expected two things to link, came 'group:g' twice. Name the other one.`],
    ],
    [
      'a value with a link',
      '{ subject: incident:a, predicate: PERPETRATED_BY, value: someone, passages: [p1] }',
      ['s.yaml:10:55: Expected `object`, as PERPETRATED_BY is a link, came `value`. Use `object`.'],
    ],
    [
      'an object with a value predicate',
      '{ subject: incident:a, predicate: KILLED, object: group:g, passages: [p1] }',
      ['s.yaml:10:47: Expected `value`, as KILLED is no link, came `object`. Use `value`.'],
    ],
    [
      'a link without an object',
      '{ subject: incident:a, predicate: PERPETRATED_BY, passages: [p1] }',
      ['s.yaml:10:5: Expected `object`, came none. Add it, or `valueKind: UNKNOWN_STATED` where the source says so.'],
    ],
    [
      'a value predicate without a value',
      '{ subject: incident:a, predicate: KILLED, passages: [p1] }',
      ['s.yaml:10:5: Expected `value`, came none. Add it, or `valueKind: UNKNOWN_STATED` where the source says so.'],
    ],
    [
      'an unknown object that is named',
      '{ subject: incident:a, predicate: PERPETRATED_BY, object: group:g, valueKind: UNKNOWN_STATED, passages: [p1] }',
      ['s.yaml:10:55: Expected no `object` beside `valueKind: UNKNOWN_STATED`, came one. Keep one of the two.'],
    ],
    [
      'an unknown value that is given',
      '{ subject: incident:a, predicate: KILLED, value: 0, valueKind: NONE_STATED, passages: [p1] }',
      ['s.yaml:10:47: Expected no `value` beside `valueKind: NONE_STATED`, came one. Keep one of the two.'],
    ],
    [
      'an unknown object of a subject that has none',
      '{ subject: group:g, predicate: PERPETRATED_BY, valueKind: UNKNOWN_STATED, passages: [p1] }',
      [
        `s.yaml:10:16: Expected PERPETRATED_BY to run from INCIDENT to GROUP, PERSON, ORGANIZATION, came 'group:g'. Turn it round, or use another predicate.`,
      ],
    ],
    [
      'an unknown one of many names',
      '{ subject: group:g, predicate: NAME, valueKind: UNKNOWN_STATED, passages: [p1] }',
      [
        's.yaml:10:53: Expected a value, as several of NAME stand side by side, came UNKNOWN_STATED. Leave the statement out.',
      ],
    ],
    [
      'a predicate of other kinds',
      '{ subject: group:g, predicate: KILLED, value: 1, passages: [p1] }',
      [`s.yaml:10:36: Expected KILLED to be said of INCIDENT, came 'group:g'. Use another predicate.`],
    ],
    [
      'a type of another kind',
      '{ subject: law:w, predicate: TYPE, value: BOMBING, passages: [p1] }',
      [`s.yaml:10:47: Expected a type of LAW (ACT, AMENDMENT, DECREE), came 'BOMBING'. Choose one of them.`],
    ],
    [
      'an unknown type',
      '{ subject: incident:a, predicate: TYPE, value: BOMB, passages: [p1] }',
      [
        `s.yaml:10:52: Expected one of the 29 names of TypeCode, came 'BOMB'. See TypeCode in schema/vocabulary.graphql.`,
      ],
    ],
    [
      'a phase of what is no link',
      '{ subject: incident:a, predicate: KILLED, value: 1, phase: first, passages: [p1] }',
      ['s.yaml:10:57: Expected no `phase`, as KILLED is no link, came one. Take it out.'],
    ],
    [
      'a phase without an object',
      '{ subject: incident:a, predicate: PERPETRATED_BY, valueKind: UNKNOWN_STATED, phase: first, passages: [p1] }',
      ['s.yaml:10:82: Expected a phase of a link, came one without `object`. Take it out.'],
    ],
    [
      'a phase with a slash',
      '{ subject: group:g, predicate: ALLIED_WITH, object: group:h, phase: a/b, passages: [p1] }',
      [
        `s.yaml:10:73: Expected a key of letters, digits and . _ ~ - that begins with a letter or digit, came 'a/b'. Change it.`,
      ],
    ],
    [
      'a role on a link without roles',
      '{ subject: incident:a, predicate: PERPETRATED_BY, object: group:h, role: SUSPECT, passages: [p1] }',
      [
        's.yaml:10:72: Expected no `role`, as PERPETRATED_BY takes none, came one. Take it out, or use INVOLVED or TOOK_PART_IN.',
      ],
    ],
    [
      'a side on a link without roles',
      '{ subject: incident:a, predicate: TARGETED, object: group:h, side: A, passages: [p1] }',
      [
        's.yaml:10:66: Expected no `side`, as TARGETED takes none, came one. Take it out, or use INVOLVED or TOOK_PART_IN.',
      ],
    ],
    [
      'a role beside a figure',
      '{ subject: incident:a, predicate: KILLED, value: 1, role: CIVILIAN, passages: [p1] }',
      ['s.yaml:10:57: Expected no `role`, as KILLED is no link, came one. Put it inside `value`.'],
    ],
    [
      'a claim without a claimant',
      '{ subject: incident:a, predicate: PERPETRATED_BY, object: group:h, stance: CLAIMS_RESPONSIBILITY, passages: [p1] }',
      ['s.yaml:10:80: Expected a `speaker` who claims responsibility, came none. Add `speaker`.'],
    ],
    [
      'a retraction by nobody',
      '{ subject: incident:a, predicate: KILLED, value: 1, stance: RETRACTS, passages: [p1] }',
      ['s.yaml:10:65: Expected a `speaker` who takes it back, came none. Add `speaker`.'],
    ],
    [
      'an empty speaker',
      '{ subject: incident:a, predicate: KILLED, value: 1, speaker: {}, passages: [p1] }',
      [
        's.yaml:10:66: Expected a speaker: one or more of entity, role, name, came an empty map. Fill it, or leave the key out.',
      ],
    ],
    [
      'a place that speaks',
      '{ subject: incident:a, predicate: KILLED, value: 1, speaker: { entity: place:l }, passages: [p1] }',
      [
        `s.yaml:10:76: Expected a group, a person or an organization, came 'place:l'. Name who it was, or leave the key out.`,
      ],
    ],
    [
      'a law that kills',
      '{ subject: incident:a, predicate: KILLED, value: { best: 1, by: law:w }, passages: [p1] }',
      [
        `s.yaml:10:69: Expected a group, a person or an organization, came 'law:w'. Name who it was, or leave the key out.`,
      ],
    ],
    [
      'a day that is on no calendar',
      '{ subject: incident:a, predicate: DATE, value: 2011-02-30, passages: [p1] }',
      [
        's.yaml:10:52: Expected a date in EDTF (2011-05-17, 2011-05, 2011-08/2011-09, [2011-05-08..2011-06-07], [2011-06-01..]), got "2011-02-30": that day is on no calendar.',
      ],
    ],
    [
      'a date that is no EDTF',
      `{ subject: incident:a, predicate: DATE, value: '30 June', passages: [p1] }`,
      [
        's.yaml:10:52: Expected a date in EDTF (2011-05-17, 2011-05, 2011-08/2011-09, [2011-05-08..2011-06-07], [2011-06-01..]), got "30 June": that is no date that EDTF knows.',
      ],
    ],
    [
      'a bare year',
      '{ subject: incident:a, predicate: DATE, value: 2011, passages: [p1] }',
      [
        `s.yaml:10:52: Expected a date: text such as 2011-10-31 or '[2011-06-01..]', or a map with edtf, came the number 2011. Put it in quotes: '2011'.`,
      ],
    ],
    [
      'one of several days that lasts',
      `{ subject: incident:a, predicate: DATE, value: { edtf: '[2011-06-01..]', extent: LASTING }, passages: [p1] }`,
      [
        's.yaml:10:52: Expected a date in EDTF (2011-05-17, 2011-05, 2011-08/2011-09, [2011-05-08..2011-06-07], [2011-06-01..]), got "[2011-06-01..]": one of several days never lasts; write an interval a/b, or leave the extent out.',
      ],
    ],
    [
      'a time that is none',
      `{ subject: incident:a, predicate: DATE, value: { edtf: 2011-06-01, timeOfDay: '25:00' }, passages: [p1] }`,
      [`s.yaml:10:83: Expected a time of day such as 03:37, came '25:00'. Change it.`],
    ],
    [
      'a date without its text',
      '{ subject: incident:a, predicate: DATE, value: { extent: WITHIN }, passages: [p1] }',
      ['s.yaml:10:52: Expected `edtf` (a date such as 2011-10-31 or 2011-08/2011-09), came nothing. Add it.'],
    ],
    [
      'a bad day of saying',
      '{ subject: incident:a, predicate: KILLED, value: 1, saidAt: yesterday, passages: [p1] }',
      [
        's.yaml:10:65: Expected a date in EDTF (2011-05-17, 2011-05, 2011-08/2011-09, [2011-05-08..2011-06-07], [2011-06-01..]), got "yesterday": that is no date that EDTF knows.',
      ],
    ],
    [
      'a bad span',
      '{ subject: incident:a, predicate: PERPETRATED_BY, object: group:h, during: 2011-09/2011-08, passages: [p1] }',
      [
        's.yaml:10:80: Expected a date in EDTF (2011-05-17, 2011-05, 2011-08/2011-09, [2011-05-08..2011-06-07], [2011-06-01..]), got "2011-09/2011-08": it ends (2011-08-31) before it begins (2011-09-01).',
      ],
    ],
    [
      'more than eight words of the source in a date',
      '{ subject: incident:a, predicate: DATE, value: { edtf: 2011-05, asStated: one two three four five six seven eight nine }, passages: [p1] }',
      ['s.yaml:10:79: Expected at most 8 words of the source, came 9. Shorten them: its text is not stored.'],
    ],
    [
      'more than eight words of the source in a figure',
      '{ subject: incident:a, predicate: KILLED, value: { best: 1, asStated: one two three four five six seven eight nine }, passages: [p1] }',
      ['s.yaml:10:75: Expected at most 8 words of the source, came 9. Shorten them: its text is not stored.'],
    ],
    [
      'more than eight words of the source in a role',
      '{ subject: incident:a, predicate: KILLED, value: { best: 1, roleAsStated: one two three four five six seven eight nine }, passages: [p1] }',
      ['s.yaml:10:79: Expected at most 8 words of the source, came 9. Shorten them: its text is not stored.'],
    ],
    [
      'a negative figure',
      '{ subject: incident:a, predicate: KILLED, value: -1, passages: [p1] }',
      [
        's.yaml:10:54: Expected a whole number, or a map with low, best, high and whose figure it is, came the number -1. Change it.',
      ],
    ],
    [
      'a broken figure',
      '{ subject: incident:a, predicate: KILLED, value: { low: 1.5 }, passages: [p1] }',
      ['s.yaml:10:61: Expected a whole number, the least, came the number 1.5. Change it.'],
    ],
    [
      'figures out of order',
      '{ subject: incident:a, predicate: KILLED, value: { low: 3, best: 2, high: 5 }, passages: [p1] }',
      ['s.yaml:10:54: Expected low <= best <= high, came 3, 2, 5. Put them in order.'],
    ],
    [
      'a low above the high',
      '{ subject: incident:a, predicate: WOUNDED, value: { low: 3, high: 2 }, passages: [p1] }',
      ['s.yaml:10:55: Expected low <= best <= high, came 3, 2. Put them in order.'],
    ],
    [
      'a figure without a number',
      '{ subject: incident:a, predicate: KILLED, value: { role: CIVILIAN }, passages: [p1] }',
      [
        's.yaml:10:54: Expected at least one of `low`, `best`, `high`, came none. Add one, or say that it is not known by `valueKind: UNKNOWN_STATED`.',
      ],
    ],
    [
      'an unknown key of a figure',
      '{ subject: incident:a, predicate: KILLED, value: { best: 1, rol: CIVILIAN }, passages: [p1] }',
      [
        's.yaml:10:65: Expected one of `low`, `best`, `high`, `approximate`, `asStated`, `role`, `roleAsStated`, `side`, `during`, `by`, `includesPerpetrators`, `basis`, came `rol`. Did you mean `role`?',
      ],
    ],
    [
      'a total of nothing',
      '{ subject: series:s, predicate: STATED_TOTAL, value: { low: 22 }, passages: [p1] }',
      ['s.yaml:10:58: Expected `what` (one of KILLED, WOUNDED, INCIDENTS, PEOPLE), came nothing. Add it.'],
    ],
    [
      'a name without its kind',
      '{ subject: group:g, predicate: NAME, value: { text: G }, passages: [p1] }',
      [
        's.yaml:10:49: Expected `kind` (one of OFFICIAL, ALIAS, TRANSLATION, TRANSLITERATION, ACRONYM), came nothing. Add it.',
      ],
    ],
    [
      'a name that is only a text',
      '{ subject: group:g, predicate: NAME, value: G, passages: [p1] }',
      [`s.yaml:10:49: Expected a map with text, kind and, where known, language and script, came 'G'. Change it.`],
    ],
    [
      'an empty text',
      `{ subject: group:g, predicate: DESCRIPTION, value: '', passages: [p1] }`,
      ['s.yaml:10:56: Expected a text, or a map with text and language, came an empty text. Change it.'],
    ],
    [
      'a code that is a number',
      '{ subject: group:g, predicate: EXTERNAL_ID, value: { scheme: UCDP, id: 300 }, passages: [p1] }',
      [`s.yaml:10:76: Expected the identifier, as text, came the number 300. Put it in quotes: '300'.`],
    ],
    [
      'a yes that is a text',
      '{ subject: incident:a, predicate: TERRORIST_CHARACTER, value: yes, passages: [p1] }',
      [`s.yaml:10:67: Expected true or false, came 'yes'. Change it.`],
    ],
    [
      'a credibility that is none',
      '{ subject: group:g, predicate: CREDIBILITY, value: CREDIBEL, passages: [p1] }',
      [`s.yaml:10:56: Expected one of CREDIBLE, NOT_CREDIBLE, came 'CREDIBEL'. Did you mean CREDIBLE?`],
    ],
    [
      'a latitude beyond the pole',
      '{ subject: place:l, predicate: COORDINATES, value: { lat: 91, lon: 57, precision: EXACT }, passages: [p1] }',
      ['s.yaml:10:63: Expected degrees north, from -90 to 90, came the number 91. Change it.'],
    ],
    [
      'coordinates without precision',
      '{ subject: place:l, predicate: COORDINATES, value: { lat: 50, lon: 57 }, passages: [p1] }',
      [
        's.yaml:10:56: Expected `precision` (one of EXACT, NEAR, DISTRICT, REGION, COUNTRY, UNKNOWN), came nothing. Add it.',
      ],
    ],
    [
      'the same content again',
      '{ subject: incident:a, predicate: PERPETRATED_BY, object: group:g, note: again, passages: [p1] }',
      [
        's.yaml:10:5: Expected each statement once, came the same as statements[0]. Keep one of them, with the passages of both.',
      ],
    ],
  ])('%s', (_, statement, expected) => {
    expect(refusals(withStatement(statement), spokenOf)).toEqual(expected);
  });
});
