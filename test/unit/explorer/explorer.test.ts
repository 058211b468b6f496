// The explorer's pure parts: its address, its words, what it keeps, and values in words.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addressOf, viewOf } from '../../../explorer/src/explorer/address/address.js';
import { looks, start, type View } from '../../../explorer/src/explorer/address/view.js';
import { shelfOf, withPin, withSeen } from '../../../explorer/src/explorer/find/kept.js';
import { filterOf, groupsOf, symmetric } from '../../../explorer/src/explorer/evidence/link-groups.js';
import { figureText } from '../../../explorer/src/explorer/evidence/figure-text.js';
import en from '../../../explorer/src/explorer/words/en.json';
import kk from '../../../explorer/src/explorer/words/kk.json';
import ru from '../../../explorer/src/explorer/words/ru.json';
import { entityKinds, incidentTypes, tallyBys, timelineUnits } from '../../../explorer/src/explorer/words/codes.js';
import { languages, preferredOf, sayCode, sayIn } from '../../../explorer/src/explorer/words/words.js';
import { contract } from '../../../src/model/sdl.js';
import { linkKinds } from '../../../src/model/vocabulary.js';
import { isEnumType, print } from 'graphql';

describe('an address', () => {
  it('says the view that it was made of, whatever was written', () => {
    const maybe = <Value>(one: fc.Arbitrary<Value>): fc.Arbitrary<Value | null> => fc.option(one, { nil: null });
    const id = fc.constantFrom('group:g', 'incident:kz-2011-a', 'link:PART_OF/incident:a/incident:b');
    const ids = fc.uniqueArray(id);
    const setOf = <One>(list: readonly One[]) => fc.subarray([...list]).map((some) => [...some].sort());
    const day = fc.date({ min: new Date('1900-01-01'), max: new Date('2100-01-01'), noInvalidDate: true });
    const aDay = day.map((one) => one.toISOString().slice(0, 10));
    const count = fc.nat(999_999);
    const view: fc.Arbitrary<View> = fc.record({
      look: maybe(fc.constantFrom(...looks)),
      entity: maybe(id),
      link: maybe(id),
      find: fc.string({ unit: 'grapheme' }),
      open: setOf(['IN_SERIES.out', 'PERPETRATED_BY.in', 'PART_OF.out']),
      language: maybe(fc.constantFrom(...languages)),
      about: ids,
      text: fc.string({ unit: 'grapheme' }),
      types: setOf(incidentTypes),
      within: maybe(id),
      killed: maybe(count),
      from: maybe(aDay),
      to: maybe(aDay),
      match: fc.constantFrom('POSSIBLE', 'DEFINITE'),
      publicBy: maybe(aDay),
      recordedBy: maybe(fc.constantFrom('2', '2026-11-28')),
      independent: maybe(count),
      without: setOf(['source:a', 'source:b']),
      unfolded: fc.subarray(['group:g~UNIT_OF.in', 'group:g~FOUGHT.out']),
      hidden: setOf(entityKinds),
      chosen: ids,
      pinned: fc.subarray(['group:g@-12,40', 'incident:kz-2011-a@0,0']),
      most: fc.integer({ min: 1, max: 2000 }),
      depth: fc.constantFrom(1, 2, 3),
      unit: maybe(fc.constantFrom(...timelineUnits)),
      place: maybe(fc.constantFrom('48.5,67.25,4', '-10,-20.5,1.5')),
      order: maybe(fc.constantFrom('date', '-killed')),
      by: fc.shuffledSubarray([...tallyBys]),
      start: maybe(id),
      goal: maybe(id),
      throughAll: fc.boolean(),
    });
    fc.assert(
      fc.property(view, (one) => {
        expect(viewOf(new URL(addressOf(one), 'http://localhost').search)).toEqual(one);
      }),
    );
  });

  it('of nothing is the start', () => {
    expect(addressOf(start)).toBe('/');
    expect(viewOf('?lang=xx&other=1')).toEqual(start);
  });

  it('shows ids as they are', () => {
    expect(addressOf({ ...start, entity: 'group:jund-al-khilafah', open: ['B.in', 'A.out'] })).toBe(
      '/?id=group:jund-al-khilafah&open=A.out,B.in',
    );
  });
});

describe('the words', () => {
  it('are the same keys in every language, with the same holes', () => {
    const holes = (text: string) => [...text.matchAll(/\{\w+\}/g)].map(([hole]) => hole).sort();
    for (const other of [ru, kk]) {
      expect(Object.keys(other)).toEqual(Object.keys(en));
      for (const [key, text] of Object.entries(en)) {
        expect([key, holes(other[key as keyof typeof en])]).toEqual([key, holes(text)]);
      }
    }
  });

  it.each([
    ['kind', 'EntityKind', ''],
    ['standing', 'Standing', ''],
    ['stance', 'Stance', ''],
    ['role', 'SpeakerRole', ''],
    ['harm', 'HarmRole', ''],
    ['check', 'PassageCheck', ''],
    ['stated', 'StatedAbsence', ''],
    ['link', 'LinkKind', '.out'],
    ['link', 'LinkKind', '.in'],
    ['match', 'Match', ''],
    ['basis', 'DateBasis', ''],
    ['total', 'TotalOf', ''],
    ['by', 'TallyBy', ''],
    ['unit', 'TimelineUnit', ''],
  ])('name every code of %s (%s%s)', (kind, type, ending) => {
    const named = contract.getType(type);
    const codes = isEnumType(named) ? named.getValues().map(({ name }) => name) : [];
    expect(codes.length).toBeGreaterThan(1);
    expect(codes.filter((code) => !Object.hasOwn(en, `${kind}.${code}${ending}`))).toEqual([]);
  });

  it('list the codes of the contract', () => {
    const codesOf = (type: string) => {
      const named = contract.getType(type);
      return isEnumType(named) ? named.getValues() : [];
    };
    const names = (type: string) =>
      codesOf(type)
        .map(({ name }) => name)
        .sort();
    expect([...entityKinds].sort()).toEqual(names('EntityKind'));
    expect([...tallyBys].sort()).toEqual(names('TallyBy'));
    const kindsOf = ({ astNode }: ReturnType<typeof codesOf>[number]): string =>
      astNode?.directives?.map((one) => print(one)).join() ?? '';
    const ofIncidents = codesOf('TypeCode').flatMap((code) => (kindsOf(code).includes('INCIDENT') ? [code.name] : []));
    expect([...incidentTypes].sort()).toEqual(ofIncidents.sort());
    expect(incidentTypes.filter((type) => !Object.hasOwn(en, `type.${type}`))).toEqual([]);
  });

  it('fill their holes, and a code without a word is shown as it is', () => {
    expect(sayIn('en')('entity.sources', { n: 3 })).toBe('Sources: 3');
    expect(sayCode(sayIn('en'), 'type', 'SUICIDE_BOMBING')).toBe('suicide bombing');
  });

  it('are in the first language that the browser asks for and that there is', () => {
    expect(preferredOf(['de-DE', 'kk-KZ', 'ru'])).toBe('kk');
    expect(preferredOf(['de'])).toBe('en');
  });
});

describe('what a browser keeps', () => {
  const one = { id: 'group:a', name: 'A' };
  const two = { id: 'group:b', name: 'B' };

  it('is the last things seen, each once, and no more than eight', () => {
    const many = Array.from({ length: 12 }, (_, i) => ({ id: `group:${i}`, name: String(i) }));
    const shelf = many.reduce(withSeen, shelfOf(null));
    expect(shelf.recent.map(({ id }) => id)).toEqual(
      many
        .slice(4)
        .reverse()
        .map(({ id }) => id),
    );
    expect(withSeen(withSeen(withSeen(shelfOf(null), one), two), one).recent).toEqual([one, two]);
  });

  it('is what was pinned until it is taken off again', () => {
    const pinned = withPin(withPin(shelfOf(null), one), two);
    expect(pinned.pinned).toEqual([one, two]);
    expect(withPin(pinned, one).pinned).toEqual([two]);
  });

  it.each(['', 'null', '[]', '{"recent":[{"id":1}],"pinned":"x"}', '{{'])(
    'is nothing where %j was left there',
    (text) => {
      expect(shelfOf(text)).toEqual({ recent: [], pinned: [] });
    },
  );
});

describe('the links of an entity', () => {
  const counted = (rows: Readonly<Record<string, number>>) => ({
    groupBy: { rows: Object.entries(rows).map(([value, count]) => ({ key: [{ value }], count })) },
  });

  it('stand by kind and direction, a symmetric kind once for both', () => {
    const groups = groupsOf({
      out: counted({ UNIT_OF: 1, RIVAL_OF: 2 }),
      in: counted({ RIVAL_OF: 3, UNIT_OF: 4, FOUGHT: 5 }),
    });
    expect(groups.map(({ kind, way, count }) => `${kind}.${way} ${count}`)).toEqual([
      'UNIT_OF.out 1',
      'RIVAL_OF.out 5',
      'UNIT_OF.in 4',
      'FOUGHT.out 5',
    ]);
    expect(groups.map((group) => filterOf(group, 'group:g'))).toEqual([
      { kinds: ['UNIT_OF'], subject: 'group:g' },
      { kinds: ['RIVAL_OF'], end: 'group:g' },
      { kinds: ['UNIT_OF'], object: 'group:g' },
      { kinds: ['FOUGHT'], end: 'group:g' },
    ]);
  });

  it('are symmetric where the contract says so', () => {
    const said = Object.entries(linkKinds).flatMap(([kind, one]) => (one.symmetric ? [kind] : []));
    expect([...symmetric].sort()).toEqual(said.sort());
  });
});

describe('a figure in words', () => {
  const say = sayIn('en');
  const figure = (low: number | null, best: number | null, high: number | null, approximate = false) =>
    figureText(say, { low, best, high, approximate });

  it.each([
    [figure(2, 2, 2), '2'],
    [figure(2, null, 5), '2 to 5'],
    [figure(2, 3, 5, true), 'about 2 to 5'],
    [figure(22, null, null), '22 or more'],
    [figure(null, null, 7), 'up to 7'],
    [figure(null, 40, null, true), 'about 40'],
    [figure(null, null, null), null],
    [figure(0, 0, 0), '0'],
  ])('is %j: %j', (told, expected) => {
    expect(told).toBe(expected);
  });
});
