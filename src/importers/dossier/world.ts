// What holds if some files of a run fail: the others as they are now, and what the graph has from everything else.
import type { Known } from '../../record/known.js';
import type { ReadFile } from './read-file.js';
import type { Mention } from './reader.js';

export interface World {
  readonly taken: readonly ReadFile[];
  readonly failed: readonly ReadFile[];
  readonly declared: (mention: Mention) => boolean;
  /** Whether some statement is about this entity. */
  readonly stated: (entity: string) => boolean;
  /** The file of the graph that declares the entity named where this one has it unnamed, or the other way round. */
  readonly declaredOtherwise: (entity: string, unnamed: boolean) => string | null;
  /** The file of the graph, other than this one, that declares the source. */
  readonly otherOwner: (source: string, name: string) => string | null;
}

export function worldOf(files: readonly ReadFile[], failed: readonly ReadFile[], known: Known): World {
  const taken = files.filter((file) => !failed.includes(file));
  const anew = new Set(taken.map(({ name }) => name));
  // A file that fails stays in the graph as it was; one that is taken stands there no more as it was.
  const stays = (name: string | null): name is string => name !== null && !anew.has(name);
  const entities = new Set(taken.flatMap(({ batch }) => batch.entities.map(({ id }) => id)));
  const sources = new Set(taken.map(({ source }) => source));
  const about = new Set(taken.flatMap((file) => [...file.about]));
  return {
    taken,
    failed,
    declared: ({ of, id }) =>
      of === 'entity'
        ? entities.has(id) || (known.entities.get(id)?.declaredBy.some(stays) ?? false)
        : sources.has(id) || known.sources.has(id),
    stated: (id) => about.has(id) || (known.entities.get(id)?.statedBy.some(stays) ?? false),
    declaredOtherwise: (id, unnamed) => {
      const before = known.entities.get(id);
      return before === undefined || before.unnamed === unnamed ? null : (before.declaredBy.find(stays) ?? null);
    },
    otherOwner: (id, name) => {
      const owner = known.sources.get(id)?.declaredBy ?? null;
      return stays(owner) && owner !== name ? owner : null;
    },
  };
}

export function declares(file: ReadFile, { of, id }: Mention): boolean {
  return of === 'source' ? file.source === id : file.batch.entities.some((entity) => entity.id === id);
}

export function names(file: ReadFile, entity: string): boolean {
  return file.about.has(entity);
}
