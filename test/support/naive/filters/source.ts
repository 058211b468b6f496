// What a filter makes of a source.
import type { SourceFilter } from '../../../../src/generated/schema.js';
import { foldName } from '../../../../src/model/fold.js';
import { matchSpans, spanOf } from '../spans.js';
import { behind } from '../voices.js';
import { yesOrNo, type Weight } from '../weights.js';
import type { KnownSource, World } from '../world.js';
import { weigh } from './where.js';

function restsOn(world: World, source: KnownSource, id: string): boolean {
  return source.derivedFrom.some((one) => behind(world, [one]).has(id));
}

export function sourceWeight(world: World, source: KnownSource, where: SourceFilter | null | undefined): Weight {
  const { title, publisher } = source;
  return weigh<SourceFilter>(
    where,
    {
      ids: (ids) => yesOrNo(ids.includes(source.id)),
      kinds: (kinds) => yesOrNo(kinds.includes(source.kind)),
      text: (text) => yesOrNo([title ?? '', publisher ?? ''].some((one) => foldName(one).includes(foldName(text)))),
      languages: (languages) => yesOrNo(source.language !== null && languages.includes(source.language)),
      publisher: (id) => yesOrNo(source.publisherEntity === id),
      reliability: (ratings) => yesOrNo(source.reliability !== null && ratings.includes(source.reliability)),
      published: (filter) => matchSpans(source.published === null ? [] : [spanOf(source.published)], filter),
      derivedFrom: (id) => yesOrNo(restsOn(world, source, id)),
    },
    (inner) => sourceWeight(world, source, inner),
  );
}
