// What a recording does to the declarations of entities; pure. No entity ever goes: its file may stop declaring it.
import type { EntityDeclaration } from '../model/records.js';
import type { Batch } from './batch.js';
import type { Stored } from './stored.js';

export interface Declared {
  readonly id: string;
  readonly unnamed: boolean;
  readonly declaredBy: readonly string[];
}

export interface DeclarationPlan {
  readonly created: readonly (Declared & EntityDeclaration)[];
  readonly redeclared: readonly Declared[];
  /** New, or no longer unnamed, or unnamed now: what is derived of them changes. */
  readonly touched: readonly string[];
}

export function planDeclarations(batches: readonly Batch[], stored: Stored): DeclarationPlan {
  const read = new Set(batches.map(({ name }) => name));
  const given = new Map(batches.flatMap(({ entities }) => entities.map((entity) => [entity.id, entity] as const)));
  const gone = batches.flatMap(({ name }) => stored.files.get(name)?.entities ?? []);
  const created: (Declared & EntityDeclaration)[] = [];
  const redeclared: Declared[] = [];
  const touched: string[] = [];
  for (const id of new Set([...given.keys(), ...gone])) {
    const known = stored.entities.get(id);
    const entity = given.get(id);
    const here = batches.filter(({ entities }) => entities.some((one) => one.id === id)).map(({ name }) => name);
    const elsewhere = known?.declaredBy.filter((name) => !read.has(name)) ?? [];
    const declaredBy = [...elsewhere, ...here].sort();
    if (known === undefined) {
      if (entity === undefined) continue;
      created.push({ ...entity, declaredBy });
      touched.push(id);
      continue;
    }
    const unnamed = entity?.unnamed ?? known.unnamed;
    if (unnamed !== known.unnamed) touched.push(id);
    if (unnamed !== known.unnamed || declaredBy.join('\n') !== known.declaredBy.join('\n'))
      redeclared.push({ id, unnamed, declaredBy });
  }
  return { created, redeclared, touched };
}
