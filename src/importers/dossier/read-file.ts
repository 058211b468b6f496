// One file of a dossier, read by itself: what it declares, what it names, and its batch where nothing is wrong with it.
import { createHash } from 'node:crypto';
import type { Batch } from '../../record/batch.js';
import { declarationsOf } from './entities.js';
import type { Mention } from './reader.js';
import type { Path, Position, Refusal, Refuse } from '../report.js';
import { sourceParts, type Fits } from './source-file.js';
import { validate, type Shape } from './validate.js';
import { readYaml } from './yaml.js';

/** A file as it lies on the disk. */
export interface DossierFile {
  /** Name of its batch. */
  readonly name: string;
  /** The path as it was given. */
  readonly path: string;
  readonly shape: Shape;
  readonly bytes: Uint8Array;
}

/** What is told of a file that is refused is told as far as it can be. */
export interface ReadFile {
  readonly name: string;
  readonly path: string;
  /** Whether all that it declares is told here. */
  readonly declarationsKnown: boolean;
  readonly refusals: readonly Refusal[];
  readonly batch: Batch;
  /** Id of the source that it declares. */
  readonly source: string | null;
  readonly mentions: readonly Mention[];
  /** Entities that its statements are about: as subject or object. */
  readonly about: ReadonlySet<string>;
  readonly at: (path: Path, of?: 'KEY' | 'VALUE') => Position;
}

/** More than anybody writes by hand. */
const MOST_BYTES = 8 * 1024 * 1024;

export function readFile(file: DossierFile): ReadFile {
  const text = textOf(file.bytes);
  if ('refusal' in text) return illegible(file, [{ line: 1, column: 1, message: text.refusal }]);
  const read = readYaml(text.text);
  if (!read.readable) return illegible(file, read.refusals);
  const { data, at } = read.yaml;
  const refusals: Refusal[] = [];
  const refuse: Refuse = (path, message, of) => void refusals.push({ ...at(path, of), message });
  const unfit = validate(file.shape, data, refuse);
  if (unfit.some((path) => path[0] === 'format')) {
    // Of another format nothing is known: its other complaints would mislead.
    const { line, column } = at(['format']);
    return illegible(
      file,
      refusals.filter((refusal) => refusal.line === line && refusal.column === column),
    );
  }
  if (unfit.some((path) => path.length === 0)) return illegible(file, refusals);
  const fits: Fits = (path) =>
    !unfit.some((bad) => path.every((step, i) => bad[i] === step) || bad.every((step, i) => path[i] === step));
  const mentions: Mention[] = [];
  const known = { ...empty(file), declarationsKnown: unfit.every(leavesDeclarations), refusals, mentions, at };
  if (file.shape === 'entitiesFile') {
    const entities = declarationsOf(data, fits, refuse);
    return { ...known, batch: { ...known.batch, entities } };
  }
  const mention = (named: Mention): void => void mentions.push(named);
  const { id, source, passages, statements, about } = sourceParts(data, fits, { refuse, mention });
  return { ...known, source: id, about, batch: { ...known.batch, source, passages, statements } };
}

/** Whether the ids that a file declares are there in spite of this complaint. */
function leavesDeclarations(path: Path): boolean {
  const [part, item, key] = path;
  if (part === 'entities') return key !== undefined && key !== 'id';
  return part !== 'source' || (item !== undefined && item !== 'id');
}

function empty({ name, path, bytes }: DossierFile): ReadFile {
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  return {
    name,
    path,
    declarationsKnown: false,
    refusals: [],
    batch: { name, sha256, entities: [], source: null, passages: [], statements: [] },
    source: null,
    mentions: [],
    about: new Set(),
    at: () => ({ line: 1, column: 1 }),
  };
}

function illegible(file: DossierFile, refusals: readonly Refusal[]): ReadFile {
  return { ...empty(file), refusals };
}

function textOf(bytes: Uint8Array): { readonly text: string } | { readonly refusal: string } {
  if (bytes.byteLength > MOST_BYTES) {
    const came = `${Math.ceil(bytes.byteLength / 1024 / 1024)} MiB`;
    return {
      refusal: `Expected at most ${MOST_BYTES / 1024 / 1024} MiB, came ${came}. Split it into several sources.`,
    };
  }
  try {
    // Names are compared: the same letter written in two ways is one.
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes).normalize('NFC') };
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    return { refusal: 'Expected text in UTF-8, came bytes that are none. Save the file in UTF-8.' };
  }
}
