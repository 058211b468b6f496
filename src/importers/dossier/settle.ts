// Which files of a run can be taken: all or nothing per file, and whatever needs a file that fails, fails with it.
import type { Batch } from '../../record/batch.js';
import type { Known } from '../../record/known.js';
import { refuseClashes, type Complain } from './clashes.js';
import { nearest } from './nearest.js';
import type { ReadFile } from './read-file.js';
import type { Mention } from './reader.js';
import { inOrder, type FileFailure, type Refusal } from '../report.js';
import { declares, names, worldOf, type World } from './world.js';

export interface Dossiers {
  /** Of the files that can be taken: those that declare entities first. */
  readonly batches: readonly Batch[];
  readonly failures: readonly FileFailure[];
}

export function settle(files: readonly ReadFile[], known: Known): Dossiers {
  const refusals = new Map<ReadFile, Refusal[]>(files.map((file) => [file, [...file.refusals]]));
  const complain: Complain = (file, path, message) => {
    refusals.get(file)?.push({ ...file.at(path), message });
  };
  const failing = (): readonly ReadFile[] => files.filter((file) => refusals.get(file)?.length !== 0);

  // First what is wrong whatever fails, so that each file is told all of its own faults at once.
  refuseClashes(files, known, complain);
  refuseNowhere(files, known, complain);
  // Then what follows: each round at least one more file fails, or it is over.
  let failed = failing();
  const byThemselves = failed;
  for (let before = -1; failed.length !== before;) {
    before = failed.length;
    const world = worldOf(files, failed, known);
    for (const file of world.taken) refuseWithout(file, world, complain);
    failed = failing();
  }
  const taken = files.filter((file) => !failed.includes(file)).map(({ batch }) => batch);
  return {
    batches: [...taken.filter(({ source }) => source === null), ...taken.filter(({ source }) => source !== null)],
    // What follows from other files comes after what is to be corrected.
    failures: [...byThemselves, ...failed.filter((file) => !byThemselves.includes(file))].map((file) => ({
      name: file.name,
      file: file.path,
      refusals: inOrder(refusals.get(file) ?? []),
    })),
  };
}

/** What no file and no graph holds. Where a file cannot be read, nobody knows what it holds: that comes later. */
function refuseNowhere(files: readonly ReadFile[], known: Known, complain: Complain): void {
  if (!files.every(({ declarationsKnown }) => declarationsKnown)) return;
  const declared = new Set(files.flatMap(({ batch, source }) => [source, ...batch.entities.map(({ id }) => id)]));
  const stated = new Set(files.flatMap(({ about }) => [...about]));
  for (const file of files) {
    for (const mention of file.mentions) {
      const held = mention.of === 'entity' ? known.entities : known.sources;
      if (!declared.has(mention.id) && !held.has(mention.id)) complain(file, mention.path, unknown(mention, declared));
    }
    for (const [i, { id }] of file.batch.entities.entries()) {
      if (stated.has(id) || known.entities.get(id)?.statedBy.length) continue;
      const message = `Expected a statement about '${id}', came none. Write one, or take the entity out.`;
      complain(file, ['entities', i], message);
    }
  }
}

function unknown({ of, id }: Mention, declared: ReadonlySet<string | null>): string {
  const colon = id.indexOf(':') + 1;
  const alike = [...declared].flatMap((other) => (other?.startsWith(id.slice(0, colon)) ? [other.slice(colon)] : []));
  const meant = nearest(id.slice(colon), alike);
  const what = of === 'entity' ? 'an entity that an entities.yaml' : 'a source that a file';
  const add = of === 'entity' ? 'Declare it' : 'Give it a file of its own';
  const hint = meant === null ? `${add}, or correct the id.` : `Did you mean '${id.slice(0, colon)}${meant}'?`;
  return `Expected ${what} or the graph declares, came '${id}'. ${hint}`;
}

/** What a file needs and what those that can be taken, with the graph, do not give. */
function refuseWithout(file: ReadFile, world: World, complain: Complain): void {
  const told = new Set<string>();
  for (const mention of file.mentions) {
    const { id, path } = mention;
    if (world.declared(mention) || told.has(id)) continue;
    told.add(id);
    const by = world.failed.filter((other) => declares(other, mention) || !other.declarationsKnown);
    const why = by.length === 0 ? 'came none that still does' : `came only ${refused(by)}`;
    const remedy = by.length === 0 ? 'Declare it again, or take this out.' : 'Correct that first.';
    complain(file, path, `Expected a file that declares '${id}', ${why}. ${remedy}`);
  }
  for (const [i, { id, unnamed }] of file.batch.entities.entries()) {
    if (!world.stated(id)) {
      const by = world.failed.filter((other) => names(other, id) || !other.declarationsKnown);
      const why = by.length === 0 ? 'came none any more' : `came none but in ${refused(by)}`;
      const remedy = by.length === 0 ? 'Write one, or take the entity out.' : 'Correct that first.';
      complain(file, ['entities', i], `Expected a statement about '${id}', ${why}. ${remedy}`);
    }
    const other = world.declaredOtherwise(id, unnamed);
    if (other !== null) {
      const message = `Expected '${id}' to be unnamed in all files or in none, came otherwise in ${other}. Make them agree.`;
      complain(file, ['entities', i], message);
    }
  }
  const owner = file.source === null ? null : world.otherOwner(file.source, file.name);
  if (owner !== null) {
    const message = `Expected '${String(file.source)}' to be declared by one file, came ${owner} too. Leave it to one of them.`;
    complain(file, ['source', 'id'], message);
  }
}

function refused(files: readonly ReadFile[]): string {
  const paths = files.map(({ path }) => path).join(', ');
  return `${paths}, which ${files.length === 1 ? 'is' : 'are'} refused`;
}
