import { describe, expect, test } from 'vitest';
import { readDate } from '../../../src/model/dates.js';
import type { Content } from '../../../src/model/records.js';
import { canonical, fingerprint } from '../../../src/record/canonical.js';
import { identify } from '../../../src/record/drafts.js';
import { link, named, says } from '../../integration/record/build.js';

const A = 'incident:a';
const seen = (draft: Parameters<typeof identify>[0]) => identify(draft, 'one.yaml');

describe('equal data', () => {
  test('has one text and one fingerprint, whatever the order of its fields', () => {
    expect(canonical({ b: [1, { d: null, c: 2 }], a: 'x' })).toBe('{"a":"x","b":[1,{"c":2,"d":null}]}');
    expect(fingerprint({ b: 1, a: 2 })).toBe(fingerprint({ a: 2, b: 1 }));
    expect(fingerprint([1, 2])).not.toBe(fingerprint([2, 1]));
  });
});

describe('a statement without a key', () => {
  test('is known by what it says and where', () => {
    const { key, series } = seen(named('one', A, 'X'));
    expect(key).toMatch(/^[0-9a-f]{24}$/);
    expect(series).toBe(`statement:one/${key}`);
    expect(seen(named('one', A, 'X')).key).toBe(key);
    for (const other of [
      named('one', A, 'Y'),
      named('one', 'incident:b', 'X'),
      named('one', A, 'X', { stance: 'DENIES' }),
      named('one', A, 'X', { speaker: { name: null, role: 'STATE', entity: null } }),
      named('one', A, 'X', { saidAt: readDate({ edtf: '2011-11-09' }) }),
      named('one', A, 'X', { passages: ['passage:one/p2'] }),
      named('one', A, 'X', { derivedFrom: ['source:two'] }),
    ])
      expect(seen(other).key).not.toBe(key);
  });

  test('stays the same one when its marking, its rank or its note changes, with other content', () => {
    const before = seen(named('one', A, 'X'));
    for (const given of [{ marking: 'RESTRICTED' }, { preferred: true }, { note: 'A note.' }] as const) {
      const after = seen(named('one', A, 'X', given));
      expect(after.key).toBe(before.key);
      expect(after.contentHash).not.toBe(before.contentHash);
    }
  });
});

test('a statement with a key has the content of one without', () => {
  const keyed = seen(named('one', A, 'X', { key: 'k' }));
  expect(keyed.key).toBe('k');
  expect(keyed.contentHash).toBe(seen(named('one', A, 'X')).contentHash);
});

describe('what a statement bears on', () => {
  test('is the link that it names, with its phase, the ends of a symmetric one sorted', () => {
    const directed = seen(link('one', A, 'PERPETRATED_BY', 'group:g', { phase: 'late' }));
    expect(directed.about).toBe('link:PERPETRATED_BY/incident:a/group:g/late');
    expect(directed.link?.id).toBe(directed.about);
    const symmetric = seen(link('one', 'group:z', 'RIVAL_OF', 'group:a'));
    expect(symmetric.link).toEqual({
      ...{ id: 'link:RIVAL_OF/group:a/group:z', kind: 'RIVAL_OF', subject: 'group:a', object: 'group:z', phase: null },
    });
  });

  test('is the subject and the predicate where a link is stated unknown', () => {
    const unknown = seen(link('one', A, 'PERPETRATED_BY', 'group:g', { object: null, valueKind: 'UNKNOWN_STATED' }));
    expect(unknown.link).toBeNull();
    expect(unknown.about).toBe('incident:a|PERPETRATED_BY');
  });

  test.each<[Parameters<typeof says>[2], Content, string]>([
    ['NAME', { type: 'NAME', text: 'É', language: null, script: null, kind: 'ALIAS' }, 'É'],
    ['NATIVE_CODE', { type: 'NATIVE_CODE', scheme: 'ucdp', field: 'dyad', code: '7' }, 'ucdp|dyad|7'],
    ['EXTERNAL_ID', { type: 'EXTERNAL_ID', scheme: 'geonames', externalId: '152' }, 'geonames|152'],
  ])('is one of several values for %s', (predicate, content, distinction) => {
    expect(seen(says('one', A, predicate, content)).about).toBe(`${A}|${predicate}|${distinction}`);
  });

  test('is one part of a stated total, by what it counts, whose, and in which words', () => {
    const total = { type: 'STATED_TOTAL', low: 9, best: 9, high: 9, approximate: false, asStated: null } as const;
    const about = (given: Pick<Extract<Content, { type: 'STATED_TOTAL' }>, 'what' | 'role' | 'roleAsStated'>) =>
      seen(says('one', 'series:s', 'STATED_TOTAL', { ...total, ...given })).about;
    expect(about({ what: 'KILLED', role: null, roleAsStated: null })).toBe('series:s|STATED_TOTAL|KILLED||');
    expect(about({ what: 'KILLED', role: 'SUSPECT', roleAsStated: 'suspects' })).toBe(
      'series:s|STATED_TOTAL|KILLED|SUSPECT|suspects',
    );
  });

  test('is one value for all roles of a toll', () => {
    const harm: Content = {
      type: 'HARM',
      low: 1,
      best: 1,
      high: 1,
      approximate: false,
      asStated: null,
      role: 'CIVILIAN',
      roleAsStated: null,
      side: null,
      during: null,
      by: null,
      includesPerpetrators: null,
      basis: 'STATED',
    };
    expect(seen(says('one', A, 'KILLED', harm)).about).toBe('incident:a|KILLED');
  });
});
