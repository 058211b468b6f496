import { int as integer, isInt } from 'neo4j-driver';
import { describe, expect, test } from 'vitest';
import { int, toParameters } from '../../../src/graph/values.js';

describe('parameters', () => {
  test('send whole numbers as integers, however deep, and leave the rest as it is', () => {
    const today = new Date(0);
    const point = integer(7);
    expect(
      toParameters({
        first: 25,
        zero: -0,
        half: 0.5,
        huge: 2 ** 60,
        text: '25',
        flag: true,
        none: null,
        rows: [{ id: 'a', counts: [1, 2] }],
        today,
        point,
      }),
    ).toEqual({
      first: integer(25),
      zero: integer(0),
      half: 0.5,
      huge: 2 ** 60,
      text: '25',
      flag: true,
      none: null,
      rows: [{ id: 'a', counts: [integer(1), integer(2)] }],
      today,
      point,
    });
  });

  test('keep a list of whole and other numbers one kind', () => {
    expect(toParameters({ list: [1, 2.5, 3] })).toEqual({ list: [1, 2.5, 3] });
  });
});

test('int takes whole numbers only', () => {
  expect(isInt(int(3))).toBe(true);
  expect(() => int(0.5)).toThrow('int() takes a whole number, not 0.5');
});
