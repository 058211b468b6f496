import { describe, expect, it } from 'vitest';
import { bounded, distinct, isSimple } from '../../../../bench/trace/contestants/form.js';
import { BaylanysError } from '../../../../src/errors.js';

const pair = { from: 'person:a', to: 'person:b', distance: 1, asked: { strict: false, throughHubs: false } };

describe('a form by hand', () => {
  it('is not exact where it came to a bound, and fails where anything else went wrong', async () => {
    const failing = (error: Error) => bounded({ name: 'x', find: () => Promise.reject(error) }).find(pair);
    expect(await failing(new BaylanysError('TIMEOUT', 'late'))).toEqual({ routes: [], exact: false });
    await expect(failing(new BaylanysError('INTERNAL', 'broken'))).rejects.toThrow('broken');
    await expect(failing(new Error('wrong'))).rejects.toThrow('wrong');
  });

  it('counts parallel links as one route, and keeps what enters nothing twice', () => {
    expect(
      distinct([
        ['a', 'b'],
        ['a', 'b'],
        ['a', 'c', 'b'],
      ]),
    ).toEqual([
      ['a', 'b'],
      ['a', 'c', 'b'],
    ]);
    expect([isSimple(['a', 'b', 'a']), isSimple(['a', 'b'])]).toEqual([false, true]);
  });
});
