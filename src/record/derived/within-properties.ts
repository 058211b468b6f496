// The places that hold a thing as properties: one a level ('' = none), and those that only may hold it.
import type { WithinFacts } from '../../model/facts.js';
import type { Properties } from '../properties.js';

export const withinProperties = [
  'inCountry',
  'inRegion',
  'inDistrict',
  'inTown',
  'inSite',
  'inPossibly',
  'inSeveral',
] as const;

export function withinToProperties(facts: WithinFacts): Properties {
  return {
    inCountry: facts.country ?? '',
    inRegion: facts.region ?? '',
    inDistrict: facts.district ?? '',
    inTown: facts.town ?? '',
    inSite: facts.site ?? '',
    inPossibly: facts.possible,
    inSeveral: facts.possible.length > 0,
  };
}
