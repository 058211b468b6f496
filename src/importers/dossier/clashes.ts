// What two files of one run cannot both say: the same name, the same source, two kinds of one entity.
import type { Source } from '../../model/records.js';
import { foldName } from '../../model/fold.js';
import type { Known, KnownSource } from '../../record/known.js';
import type { ReadFile } from './read-file.js';
import type { Path } from '../report.js';

export type Complain = (file: ReadFile, path: Path, message: string) => void;

export function refuseClashes(files: readonly ReadFile[], known: Known, complain: Complain): void {
  for (const file of files) {
    const others = files.filter((other) => other !== file);
    const namesake = others.find(({ name }) => name === file.name);
    if (namesake !== undefined) {
      const message = `Expected one file ${file.name}, came ${namesake.path} too. Rename one of the folders.`;
      complain(file, [], message);
    }
    refuseSecondSource(file, others, known, complain);
  }
  refuseUnlikeDeclarations(files, complain);
}

function refuseSecondSource(file: ReadFile, others: readonly ReadFile[], known: Known, complain: Complain): void {
  const { source: id } = file;
  if (id === null) return;
  const twin = others.find(({ source }) => source === id);
  if (twin !== undefined) {
    const message = `Expected '${id}' to be declared by one file, came ${twin.path} too. Put both into one file.`;
    complain(file, ['source', 'id'], message);
  }
  const { source } = file.batch;
  if (source === null) return;
  const names = new Set([file, ...others].map(({ name }) => name));
  // A source of the graph that no other file holds any more may be this very one under an id it had before.
  const stored = [...known.sources.values()].filter((one) => one.declaredBy !== null && !names.has(one.declaredBy));
  const declared = others.flatMap((other) => (other.batch.source === null ? [] : [other.batch.source]));
  for (const [what, value] of identityOf(source)) {
    const same = [...declared, ...stored].find(
      (other) => other.id !== id && identityOf(other).some(([as, like]) => as === what && like === value),
    );
    if (same === undefined) continue;
    const message = `Expected a source under one id, came '${same.id}' with the same ${what}. Use one id and one file.`;
    complain(file, ['source', what === 'publisher, day and title' ? 'title' : what], message);
    return;
  }
}

type Identity = readonly ['url' | 'contentHash' | 'publisher, day and title', string];

/** One source is one address, or one content, or, where neither is known, one headline of a publisher on a day. */
function identityOf(source: Source | KnownSource): readonly Identity[] {
  const { url, contentHash, publisher, title, published } = source;
  const identities: Identity[] = [];
  if (url !== null) identities.push(['url', url]);
  if (contentHash !== null) identities.push(['contentHash', contentHash]);
  if (identities.length === 0 && publisher !== null && title !== null && published !== null)
    identities.push(['publisher, day and title', [foldName(publisher), published.edtf, foldName(title)].join('|')]);
  return identities;
}

function refuseUnlikeDeclarations(files: readonly ReadFile[], complain: Complain): void {
  const first = new Map<string, { readonly file: ReadFile; readonly unnamed: boolean }>();
  for (const file of files) {
    for (const [i, { id, unnamed }] of file.batch.entities.entries()) {
      const before = first.get(id);
      if (before === undefined) first.set(id, { file, unnamed });
      else if (before.unnamed !== unnamed && before.file !== file) {
        const message = `Expected '${id}' to be unnamed in all files or in none, came otherwise in ${before.file.path}. Make them agree.`;
        complain(file, ['entities', i], message);
      }
    }
  }
}
