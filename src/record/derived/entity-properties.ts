// The facts of an entity as properties of its node.
import type { EntityFacts, ManyShown, SearchFacts } from '../../model/facts.js';
import type { Properties } from '../properties.js';

export function entityProperties(facts: EntityFacts, isPublic: boolean): Properties {
  return {
    public: isPublic,
    supported: facts.supported,
    sourceCount: facts.sourceCount,
    name: facts.name,
    nameSort: facts.nameSort,
    nameText: facts.nameText,
    ...searched(facts.search),
    sortKey: facts.sortKey,
    typeCode: facts.typeCode,
    ...sideBySide('names', facts.names),
    ...sideBySide('nativeCodes', facts.nativeCodes),
    ...sideBySide('externalIds', facts.externalIds),
    ...sideBySide('statedTotals', facts.statedTotals),
    ...Object.fromEntries(Object.entries(facts.values).map(([field, shown]) => [field, JSON.stringify(shown)])),
    ...facts.measures,
    ...(facts.dated === null
      ? {}
      : {
          sortFrom: facts.dated.sortFrom,
          sortTo: facts.dated.sortTo,
          spanClass: facts.dated.spanClass,
          spansFrom: facts.dated.spans.from,
          spansTo: facts.dated.spans.to,
          spansLasting: facts.dated.spans.lasting,
        }),
  };
}

function searched(facts: SearchFacts | null): Properties {
  if (facts === null) return {};
  return {
    searchWritten: facts.written,
    searchSounds: facts.sounds,
    // Lists of the graph hold no null.
    searchKinds: facts.kinds.map((kind) => kind ?? ''),
    searchWhole: facts.whole,
    searchWords: facts.words,
    searchTypos: facts.typos,
  };
}

function sideBySide(name: string, values: readonly ManyShown<unknown>[]): Properties {
  return {
    [name]: values.map(({ shown }) => JSON.stringify(shown)),
    [`${name}About`]: values.map(({ about }) => about),
  };
}
