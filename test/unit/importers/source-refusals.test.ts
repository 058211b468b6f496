// Every source and every passage that is refused, with the very words and the very place.
import { describe, expect, it } from 'vitest';
import { refusals, spokenOf, withPassage, withSource } from './in-memory.js';

const hash = 'a'.repeat(64);

describe('a source is refused for', () => {
  it.each<[string, string, string[]]>([
    [
      'an unknown kind',
      '{ id: source:s, kind: ARTICEL, title: T }',
      [
        `s.yaml:2:31: Expected one of ARTICLE, REPORT, DATASET, GAZETTEER, EDITORS_NOTE, OTHER, came 'ARTICEL'. Did you mean ARTICLE?`,
      ],
    ],
    [
      'an id that is none',
      '{ id: eurasianet, kind: ARTICLE, title: T }',
      [`s.yaml:2:15: Expected the id of a source such as source:eurasianet-2011-11, came 'eurasianet'. Change it.`],
    ],
    [
      'neither title nor publisher',
      '{ id: source:s, kind: ARTICLE }',
      ['s.yaml:2:9: Expected `title` or `publisher`, came neither. Add one, so that people can tell what it is.'],
    ],
    [
      'an unknown key',
      '{ id: source:s, kind: ARTICLE, title: T, publishd: 2011-05 }',
      [
        's.yaml:2:50: Expected one of `id`, `kind`, `title`, `publisher`, `publisherEntity`, `author`, `published`, `url`, `urlBasis`, `archiveUrl`, `accessed`, `language`, `licence`, `contentHash`, `derivedFrom`, `reliability`, `marking`, `note`, `checked`, came `publishd`. Did you mean `published`?',
      ],
    ],
    [
      'a bare year',
      '{ id: source:s, kind: ARTICLE, title: T, published: 2011 }',
      [
        `s.yaml:2:61: Expected a date: text such as 2011-10-31 or '[2011-06-01..]', or a map with edtf, came the number 2011. Put it in quotes: '2011'.`,
      ],
    ],
    [
      'publication after the day of access',
      '{ id: source:s, kind: ARTICLE, title: T, published: 2011-12, accessed: 2011-11-09 }',
      [
        's.yaml:2:61: Expected it to be published by the day of access, 2011-11-09, came 2011-12. Correct one of the two.',
      ],
    ],
    [
      'a day of access that is on no calendar',
      '{ id: source:s, kind: ARTICLE, title: T, accessed: 2011-11-31 }',
      [
        's.yaml:2:60: Expected a date in EDTF (2011-05-17, 2011-05, 2011-08/2011-09, [2011-05-08..2011-06-07], [2011-06-01..]), got "2011-11-31": that day is on no calendar.',
      ],
    ],
    [
      'a day of access that is no day',
      '{ id: source:s, kind: ARTICLE, title: T, accessed: 2011-11 }',
      [`s.yaml:2:60: Expected a day such as 2011-11-09, came '2011-11'. Change it.`],
    ],
    [
      'a day of checking that is on no calendar',
      '{ id: source:s, kind: ARTICLE, title: T, checked: 2011-13-01 }',
      [
        's.yaml:2:59: Expected a date in EDTF (2011-05-17, 2011-05, 2011-08/2011-09, [2011-05-08..2011-06-07], [2011-06-01..]), got "2011-13-01": that day is on no calendar.',
      ],
    ],
    [
      'an address without a scheme',
      '{ id: source:s, kind: ARTICLE, title: T, url: example.org/a }',
      [`s.yaml:2:55: Expected an address that begins with http:// or https://, came 'example.org/a'. Change it.`],
    ],
    [
      'an address that is none',
      `{ id: source:s, kind: ARTICLE, title: T, url: 'http://[' }`,
      [`s.yaml:2:55: Expected an address on the web, came 'http://['. Correct it.`],
    ],
    [
      'a basis of no address',
      '{ id: source:s, kind: ARTICLE, title: T, urlBasis: INFERRED }',
      ['s.yaml:2:50: Expected `url` beside `urlBasis`, came none. Add `url`.'],
    ],
    [
      'a hash that is none',
      '{ id: source:s, kind: ARTICLE, title: T, contentHash: ABC }',
      [`s.yaml:2:63: Expected a SHA-256 as 64 hexadecimal digits in lower case, came 'ABC'. Change it.`],
    ],
    [
      'a reliability that is none',
      '{ id: source:s, kind: ARTICLE, title: T, reliability: G }',
      [`s.yaml:2:63: Expected one of A, B, C, D, E, F, came 'G'. Choose one of them.`],
    ],
    [
      'a language that is none',
      '{ id: source:s, kind: ARTICLE, title: T, language: English }',
      [`s.yaml:2:60: Expected a language tag such as en, ru or kk-Cyrl, came 'English'. Change it.`],
    ],
    [
      'a publisher that is a group',
      '{ id: source:s, kind: ARTICLE, title: T, publisherEntity: group:g }',
      [`s.yaml:2:67: Expected an organization or a person, came 'group:g'. Name who published it.`],
    ],
    [
      'a publisher that nothing declares',
      '{ id: source:s, kind: ARTICLE, title: T, publisherEntity: organization:x }',
      [
        `s.yaml:2:67: Expected an entity that an entities.yaml or the graph declares, came 'organization:x'. Declare it, or correct the id.`,
      ],
    ],
    [
      'itself behind it',
      '{ id: source:s, kind: ARTICLE, title: T, derivedFrom: [source:s] }',
      [`s.yaml:2:64: Expected another source, came 'source:s' itself. Take it out.`],
    ],
    [
      'an unknown source behind it',
      '{ id: source:s, kind: ARTICLE, title: T, derivedFrom: [source:t] }',
      [
        `s.yaml:2:64: Expected a source that a file or the graph declares, came 'source:t'. Give it a file of its own, or correct the id.`,
      ],
    ],
    [
      `an editor's note by nobody`,
      '{ id: source:s, kind: EDITORS_NOTE, title: T, published: 2026-11-24 }',
      [`s.yaml:2:9: Expected an editor's note to name its \`author\` or \`publisher\`, came neither. Add one.`],
    ],
    [
      `an editor's note without a date`,
      '{ id: source:s, kind: EDITORS_NOTE, title: T, author: E }',
      [`s.yaml:2:9: Expected an editor's note to be dated by \`published\`, came none. Add the day it was written.`],
    ],
  ])('%s', (_, source, expected) => {
    expect(refusals(withSource(source), spokenOf)).toEqual(expected);
  });
});

describe('a passage is refused for', () => {
  it.each<[string, string, string[]]>([
    [
      'no paraphrase',
      '{ paragraph: 1 }',
      ['s.yaml:3:17: Expected `paraphrase` (what stands there, in your own words), came nothing. Add it.'],
    ],
    [
      'an unknown key',
      '{ paragrpah: 1, paraphrase: x }',
      [
        's.yaml:3:19: Expected one of `paragraph`, `sentence`, `page`, `start`, `end`, `record`, `field`, `sha256`, `paraphrase`, came `paragrpah`. Did you mean `paragraph`?',
      ],
    ],
    [
      'a paragraph 0',
      '{ paragraph: 0, paraphrase: x }',
      ['s.yaml:3:30: Expected a paragraph, counted from 1, came the number 0. Change it.'],
    ],
    [
      'a start without an end',
      `{ start: 3, sha256: ${hash}, paraphrase: x }`,
      ['s.yaml:3:19: Expected `end` beside `start`, came none. Add `end`, the character after the last.'],
    ],
    [
      'an end without a start',
      '{ end: 3, paraphrase: x }',
      ['s.yaml:3:19: Expected `start` beside `end`, came none. Add `start`, the first character.'],
    ],
    [
      'an end that is not after the start',
      `{ start: 3, end: 3, sha256: ${hash}, paraphrase: x }`,
      ['s.yaml:3:34: Expected an end after the start, 3, came 3. The end is exclusive.'],
    ],
    [
      'a position without a hash',
      '{ start: 3, end: 9, paraphrase: x }',
      [
        's.yaml:3:19: Expected `sha256` beside a position, came none. Add the SHA-256 of the quoted text, or leave the position out.',
      ],
    ],
    [
      'a hash that is none',
      '{ start: 3, end: 9, sha256: abc, paraphrase: x }',
      [`s.yaml:3:45: Expected a SHA-256 as 64 hexadecimal digits in lower case, came 'abc'. Change it.`],
    ],
    [
      'a sentence of no paragraph',
      '{ sentence: 1, paraphrase: x }',
      ['s.yaml:3:19: Expected `paragraph` beside `sentence`, came none. Add `paragraph`.'],
    ],
    [
      'a field of no record',
      '{ field: killed, paraphrase: x }',
      ['s.yaml:3:19: Expected `record` beside `field`, came none. Add `record`.'],
    ],
    [
      'a record that is a number',
      '{ record: 3, paraphrase: x }',
      [`s.yaml:3:27: Expected a record of a dataset, came the number 3. Put it in quotes: '3'.`],
    ],
  ])('%s', (_, passage, expected) => {
    expect(refusals(withPassage(passage), spokenOf)).toEqual(expected);
  });
});
