import { describe, expect, it } from 'vitest';
import { print, statement } from '../../../src/cypher/print.js';
import { all, any, cypher, name, param, truth, value, variable, wholeNumber } from '../../../src/cypher/tag.js';

describe('the cypher tag', () => {
  it('prints names and parameters in order of appearance, so that equal trees give equal text', () => {
    const make = () => {
      const n = variable('n');
      const m = variable('n');
      return cypher`MATCH (${n}), (${m}) WHERE ${n}.a = ${value(1)} AND ${m}.b = ${value('x')} RETURN ${n}`;
    };
    expect(statement(make())).toEqual({
      text: 'MATCH (n0), (n1) WHERE n0.a = $p0 AND n1.b = $p1 RETURN n0',
      params: { p0: 1, p1: 'x' },
    });
    expect(print(make()).text).toBe(print(make()).text);
  });

  it('makes one parameter of one reader, however often it stands in the text', () => {
    const id = param((input) => (input as { id: string }).id);
    expect(print(cypher`${id} = ${id}`).bind({ id: 'a' })).toEqual({ text: '$p0 = $p0', params: { p0: 'a' } });
  });

  it('reads parameters anew at each binding and leaves the text as it was', () => {
    const prepared = print(cypher`RETURN ${param((input) => input)}`);
    expect(prepared.bind(1)).toEqual({ text: 'RETURN $p0', params: { p0: 1 } });
    expect(prepared.bind("1'} DETACH DELETE n")).toEqual({ text: 'RETURN $p0', params: { p0: "1'} DETACH DELETE n" } });
  });

  it('escapes names that are not plain, with their backticks doubled', () => {
    expect(print(cypher`MATCH (:${name('Incident')}) RETURN n.${name('a`b')}`).text).toBe(
      'MATCH (:Incident) RETURN n.`a``b`',
    );
  });

  it('takes only whole numbers as bounds in the text', () => {
    expect(print(cypher`*1..${wholeNumber(4)}`).text).toBe('*1..4');
    expect(() => wholeNumber(1.5)).toThrow('a bound is a whole number, not 1.5');
    expect(() => wholeNumber(-1)).toThrow('a bound is a whole number, not -1');
  });

  it('joins demands: none is true for all and false for any, and what demands nothing is left out', () => {
    const text = (fragment: ReturnType<typeof all>): string => print(fragment).text;
    expect(text(all([]))).toBe('true');
    expect(text(any([]))).toBe('false');
    expect(text(all([truth, cypher`a`, truth]))).toBe('a');
    expect(text(all([cypher`a`, any([cypher`b`, cypher`c`])]))).toBe('a AND (b OR c)');
  });

  it('refuses text in a hole at compile time', () => {
    // @ts-expect-error a string is no fragment: a value cannot become part of the text
    expect(() => print(cypher`RETURN ${'1'}`)).toThrow();
  });
});
