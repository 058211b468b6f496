// What an import did, and what is wrong with the files of which nothing was taken: data first, text for people at the end.
import type { RecordReport } from '../record/batch.js';

/** Both counted from 1. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** One thing wrong at one place. The message says what was expected, what came, what to do. */
export interface Refusal extends Position {
  readonly message: string;
}

/** A file of which nothing is taken. */
export interface FileFailure {
  /** Name of its batch: `dossier:kazakhstan-2011-article/entities.yaml`. */
  readonly name: string;
  /** The path as it was given. */
  readonly file: string;
  readonly refusals: readonly Refusal[];
}

export interface ImportReport extends RecordReport {
  readonly failures: readonly FileFailure[];
}

/** Where in the data: `['statements', 3, 'value', 'low']`. */
export type Path = readonly (string | number)[];

/** Takes note of what is wrong at a path: at its value, or at the key that names it. */
export type Refuse = (path: Path, message: string, of?: 'KEY' | 'VALUE') => void;

/** The text of a path, as people write it: `statements[3].value.low`. */
export function pathText(path: Path): string {
  return path.reduce<string>(
    (text, step) => (typeof step === 'number' ? `${text}[${step}]` : text === '' ? step : `${text}.${step}`),
    '',
  );
}

/** One line a refusal, as compilers write them, so that editors can jump there. */
export function describeFailure(failure: FileFailure): readonly string[] {
  return failure.refusals.map(({ line, column, message }) => `${failure.file}:${line}:${column}: ${message}`);
}

/** By place, then by message; the same thing is said once. */
export function inOrder(refusals: readonly Refusal[]): readonly Refusal[] {
  const once = new Map(refusals.map((refusal) => [`${refusal.line}:${refusal.column} ${refusal.message}`, refusal]));
  return [...once.values()].sort(
    (a, b) => a.line - b.line || a.column - b.column || (a.message < b.message ? -1 : Number(a.message > b.message)),
  );
}
