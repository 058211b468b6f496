import { expect, test } from 'vitest';
import { countRestart, MOST_RESTARTS, WINDOW_MS } from '../../../src/graph/local/restarts.js';

test('five restarts within ten minutes are allowed, a sixth is not', () => {
  let moments: readonly number[] | null = [];
  for (let i = 0; i < MOST_RESTARTS; i += 1) {
    moments = countRestart(moments ?? [], 1000 + i);
    expect(moments).toHaveLength(i + 1);
  }
  expect(countRestart(moments ?? [], 2000)).toBeNull();
});

test('a restart of more than ten minutes ago no longer counts', () => {
  const moments = [0, 1, 2, 3, 4];
  expect(countRestart(moments, WINDOW_MS)).toEqual([1, 2, 3, 4, WINDOW_MS]);
});
