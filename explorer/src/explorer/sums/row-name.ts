// What a row of sums is called: its keys in words.
import { sayCode, type Say } from '../words/words.js';
import type { TallyRow } from './sums-query.js';

export function rowName(say: Say, { role, month, year, place, group, standing, type }: TallyRow['by']): string {
  const keys = [
    ...(role === null ? [] : [sayCode(say, 'harm', role)]),
    ...(month === null ? [] : [month]),
    ...(year === null ? [] : [String(year)]),
    ...(place === null ? [] : [place.name]),
    ...(group === null ? [] : [group.name]),
    ...(standing === null ? [] : [sayCode(say, 'standing', standing)]),
    ...(type === null ? [] : [sayCode(say, 'type', type)]),
  ];
  return keys.join(' · ') || say('sums.all');
}
