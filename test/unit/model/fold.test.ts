import { expect, it } from 'vitest';
import { foldName } from '../../../src/model/fold.js';

it.each([
  ['  Jund   al-Khilāfah ', 'jund al-khilafah'],
  ['ÉCOLE', 'ecole'],
  ['Ақтөбе\nоблысы', 'ақтөбе облысы'],
  ['\u212Bngström', 'angstrom'],
  ['É', 'e'],
  ['İstanbul', 'istanbul'],
  ['   ', ''],
])('%j is folded to %j', (text, folded) => {
  expect(foldName(text)).toBe(folded);
});

it('folding again changes nothing', () => {
  for (const text of ['İ', 'ẞ', 'ﬁ', '①', 'Ё й', 'Ⅷ']) expect(foldName(foldName(text))).toBe(foldName(text));
});
