import { describe, expect, it } from 'vitest';
import type { NameKind } from '../../../../src/generated/schema.js';
import type { NameContent, Statement } from '../../../../src/model/records.js';
import { valueKey } from '../../../../src/model/ids.js';
import { fieldOf, shownFields } from '../../../../src/model/fields.js';
import { deriveEntity } from '../../../../src/model/derive/entity.js';
import { publicEntity } from '../../../../src/model/derive/public-only.js';
import { ATYRAU, date, harm, incident, jund, JUND, knowing, ofLink, ofValue, type Given } from './said.js';

type NameGiven = Given & { readonly content: NameContent };

function name(text: string, kind: NameKind = 'OFFICIAL', language = 'en', script: string | null = 'Latn'): NameGiven {
  return { content: { type: 'NAME', text, language, script, kind }, about: valueKey(ATYRAU, 'NAME', text) };
}
function total(words: string, best: number): Given {
  const figure = { low: best, best, high: best, approximate: false, asStated: null } as const;
  return {
    about: valueKey(ATYRAU, 'STATED_TOTAL', words),
    content: { type: 'STATED_TOTAL', what: 'KILLED', role: 'SUSPECT', roleAsStated: words, ...figure },
  };
}
const description = ofValue('DESCRIPTION', { content: { type: 'TEXT', text: 'two explosions', language: 'en' } });

const namesOf = (...given: readonly NameGiven[]): readonly string[] =>
  deriveEntity(incident(ofValue('NAME', ...given)), knowing()).names.map(({ shown }) => shown.text);

describe('the names of an entity', () => {
  it('come by kind', () => {
    const kinds: readonly NameKind[] = ['ACRONYM', 'TRANSLITERATION', 'TRANSLATION', 'ALIAS', 'OFFICIAL'];
    expect(namesOf(...kinds.map((kind) => name(kind, kind)))).toEqual([...kinds].reverse());
  });

  it('come by independent sources within a kind, then Latin or English before others, then text', () => {
    expect(
      namesOf(
        name('Atraw', 'OFFICIAL', 'kk', null),
        name('Guryev'),
        { ...name('Atyrau'), source: 'source:a' },
        { ...name('Atyrau'), source: 'source:b' },
        name('Atirau'),
      ),
    ).toEqual(['Atyrau', 'Atirau', 'Guryev', 'Atraw']);
  });

  it('begin with an editor’s preferred one', () => {
    expect(namesOf(name('Atyrau'), { ...name('the blasts', 'ALIAS'), preferred: true })[0]).toBe('the blasts');
  });

  it('leave out one that nobody supports, and carry what each rests on', () => {
    const facts = deriveEntity(
      incident(
        ofValue('NAME', { ...name('No such'), stance: 'DENIES' }, name('Atyrau'), {
          ...name('Atyrau'),
          ...jund,
          stance: 'DENIES',
        }),
      ),
      knowing(),
    );
    expect(facts.names).toHaveLength(1);
    expect(facts.names[0]).toMatchObject({
      about: valueKey(ATYRAU, 'NAME', 'Atyrau'),
      shown: { text: 'Atyrau', standing: 'CONTESTED', contested: true, sourceCount: 1 },
    });
  });
});

describe('an entity', () => {
  it('is called by its first name, else by its description, else by its id', () => {
    const called = (statements: readonly Statement[]): unknown => {
      const { name: shown, nameSort, nameText } = deriveEntity(incident(statements), knowing());
      return [shown, nameSort, nameText];
    };
    const named = ofValue('NAME', name('Explosions in  ATYRAU'), name('Взрывы', 'TRANSLATION', 'ru', 'Cyrl'));
    expect(called([...named, ...description])).toEqual([
      ...['Explosions in  ATYRAU', 'explosions in atyrau', 'explosions in atyrau\nвзрывы'],
    ]);
    expect(called(description)).toEqual(['two explosions', 'two explosions', 'two explosions']);
    expect(called([])).toEqual([ATYRAU, ATYRAU, ATYRAU]);
    // A lone combining mark folds to nothing.
    expect(called(ofValue('NAME', name('\u0301')))).toEqual(['\u0301', ATYRAU, '']);
  });

  it('has the values that some statement is about, by the contract’s field names', () => {
    const facts = deriveEntity(
      incident([
        ...ofValue('DATE', date('2011-10-31')),
        ...ofValue('KILLED', harm('PERPETRATOR', 1)),
        ...ofValue('TERRORIST_CHARACTER', { content: { type: 'YES_NO', value: true }, stance: 'NOT_PROVEN' }),
        ...ofValue('TYPE', { content: { type: 'TYPE', value: 'BOMBING' } }),
        ...ofValue('MOTIVE', { content: { type: 'TEXT', text: 'x', language: 'en' }, endedRevision: 2 }),
        ...description,
      ]),
      knowing(),
    );
    expect(Object.keys(facts.values)).toEqual(['description', 'date', 'type', 'killed', 'terroristCharacter']);
    expect(facts.values).toMatchObject({
      killed: { best: 1 },
      date: { edtf: '2011-10-31' },
      description: { text: 'two explosions' },
    });
    expect(facts.typeCode).toBe('BOMBING');
    expect(facts.sortKey).toBe('020015278|020015278');
    expect(facts.dated?.sortFrom).toBe(15_278);
  });

  it('without a date sorts after all that have one, and what has none by name', () => {
    expect(deriveEntity(incident([]), knowing()).sortKey).toBe('040000000|040000000');
    const group = { declaration: { id: JUND, kind: 'GROUP', unnamed: false }, asSubject: [], asObject: [] } as const;
    expect(deriveEntity(group, knowing())).toMatchObject({ sortKey: JUND, dated: null, typeCode: null });
  });

  it('keeps totals under different words side by side, and contests one under the same', () => {
    const totals = ofValue('STATED_TOTAL', total('at Shubarshi', 9), total('in Aktobe', 1), {
      ...total('in Aktobe', 2),
      source: 'source:b',
    });
    expect(
      deriveEntity(incident(totals), knowing()).statedTotals.map(({ shown }) => [
        shown.roleAsStated,
        shown.best,
        shown.contested,
      ]),
    ).toEqual([
      ['at Shubarshi', 9, false],
      ['in Aktobe', 1, true],
    ]);
  });

  it('is supported while a statement that is not ended names it, whatever that says', () => {
    const named = (...given: readonly Given[]): unknown => {
      const { supported, sourceCount } = deriveEntity(incident([], ofLink(...given)), knowing());
      return [supported, sourceCount];
    };
    expect(named()).toEqual([false, 0]);
    expect(named({ endedRevision: 4 })).toEqual([false, 0]);
    expect(named({ stance: 'DENIES' }, { source: 'source:b' }, { source: 'source:b' })).toEqual([true, 2]);
  });

  it('shows everybody nothing that rests on a restricted statement alone', () => {
    const input = incident(
      ofValue('NAME', { ...name('hidden'), marking: 'RESTRICTED' }),
      ofLink({ marking: 'RESTRICTED' }),
    );
    expect(deriveEntity(publicEntity(input, knowing()), knowing())).toMatchObject({
      name: ATYRAU,
      names: [],
      supported: false,
    });
    expect(deriveEntity(input, knowing())).toMatchObject({ name: 'hidden', supported: true });
  });
});

describe('the fields that show predicates', () => {
  it('are those of the contract', () => {
    expect(fieldOf('LAW', 'IN_FORCE')).toBe('inForce');
    expect(fieldOf('LAW', 'KILLED')).toBeNull();
    expect(shownFields.ARREST.map((field) => field.predicate)).toEqual([
      ...['NAME', 'DESCRIPTION', 'NATIVE_CODE', 'EXTERNAL_ID', 'DATE', 'TYPE', 'PEOPLE', 'SUSPECTED_OFFENCE'],
    ]);
  });
});
