import { describe, expect, it } from 'vitest';
import { ARRAY_DELIMITER, field, fieldsOf, header } from '../../../../bench/trace/load/csv.js';

describe('a field for the importer', () => {
  it('is nothing where there is no value, and quoted where the text is empty', () => {
    expect([field(null), field(undefined), field('')]).toEqual(['', '', '""']);
  });

  it('doubles quotes and leaves commas, bars and backslashes as they are', () => {
    expect(field('{"a":"x, y\\n"}|')).toBe('"{""a"":""x, y\\n""}|"');
  });

  it('joins lists by what stands in no text', () => {
    expect(field([1, 2])).toBe(`"1${ARRAY_DELIMITER}2"`);
    expect(() => field([`a${ARRAY_DELIMITER}b`])).toThrow('a delimiter');
  });

  it('is refused where it would end the line', () => {
    expect(() => field('a\nb')).toThrow('a line break');
  });
});

describe('the columns', () => {
  it('are written in their order, with their types in the header', () => {
    const columns = { a: 'string', b: 'long[]' } as const;
    expect(header(columns)).toEqual(['a:string', 'b:long[]']);
    expect(fieldsOf(columns, { b: [3], a: 'x' })).toEqual(['"x"', '"3"']);
  });

  it('leave no property out in silence', () => {
    expect(() => fieldsOf({ a: 'string' }, { a: 'x', b: 1 })).toThrow('no column for b');
  });
});
