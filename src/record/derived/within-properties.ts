// The places that hold a thing as properties: one a level, '*' = several, '' = none, so that every level can be sought.
import type { WithinFacts } from '../../model/facts.js';
import type { Properties } from '../properties.js';

export const withinProperties = ['inCountry', 'inRegion', 'inDistrict', 'inTown', 'inSite'] as const;

export function withinToProperties(facts: WithinFacts): Properties {
  return {
    inCountry: facts.country ?? '',
    inRegion: facts.region ?? '',
    inDistrict: facts.district ?? '',
    inTown: facts.town ?? '',
    inSite: facts.site ?? '',
  };
}
