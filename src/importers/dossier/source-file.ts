// What a source file says: its source, its passages and its statements, as far as each part fits the schema.
import type { Marking } from '../../generated/schema.js';
import type { Source } from '../../model/records.js';
import type { PassageDraft, StatementDraft } from '../../record/batch.js';
import { nearest } from './nearest.js';
import { passageOf } from './passages.js';
import type { RawPassage, RawSource, RawStatement } from './raw.js';
import type { Reader } from './reader.js';
import type { Path, Refuse } from '../report.js';
import { refuseRepetitions } from './repetitions.js';
import { sourceOf } from './source.js';
import { draftOf } from './statements.js';

/** Whether a part of the file fits the schema, all within it included. */
export type Fits = (path: Path) => boolean;

export interface SourceParts {
  /** What it declares, also where the rest of the source is refused. */
  readonly id: string | null;
  readonly source: Source | null;
  readonly passages: readonly PassageDraft[];
  readonly statements: readonly StatementDraft[];
  /** Entities that its statements are about, also where they are refused. */
  readonly about: ReadonlySet<string>;
}

/** The file as far as it was not held against the schema. */
interface Unsure {
  readonly source?: Partial<RawSource> | null;
  readonly passages?: Readonly<Record<string, RawPassage>> | null;
  readonly statements?: readonly RawStatement[] | null;
}

export function sourceParts(data: unknown, fits: Fits, reader: Reader): SourceParts {
  const unsure = data as Unsure;
  const id = fits(['source', 'id']) ? (unsure.source?.id ?? null) : null;
  const raw = fits(['source']) ? (unsure.source as RawSource) : null;
  const passages = isMap(unsure.passages) ? unsure.passages : {};
  const statements = Array.isArray(unsure.statements) ? (unsure.statements as readonly RawStatement[]) : [];
  const around = { source: id ?? '', marking: markingOf(unsure, fits) };
  const fitting = statements.flatMap((statement, i) => {
    const path = ['statements', i];
    return fits(path) ? [{ raw: statement, path }] : [];
  });
  for (const { raw: statement, path } of fitting) refuseUnknownPassages(statement, path, passages, reader.refuse);
  const drafts = fitting.map(({ raw: statement, path }) => ({
    draft: draftOf(statement, path, around, reader),
    path,
  }));
  refuseRepetitions(drafts, reader.refuse);
  return {
    id,
    source: raw === null ? null : sourceOf(raw, reader),
    passages: Object.entries(passages).flatMap(([key, passage]) =>
      fits(['passages', key]) ? [passageOf(key, passage, around.source, raw?.checked ?? null, reader.refuse)] : [],
    ),
    statements: drafts.map(({ draft }) => draft),
    about: new Set(statements.flatMap(endsOf)),
  };
}

function markingOf({ source }: Unsure, fits: Fits): Marking {
  return (fits(['source', 'marking']) ? source?.marking : undefined) ?? 'PUBLIC';
}

function endsOf(statement: unknown): readonly string[] {
  if (!isMap(statement)) return [];
  return [statement['subject'], statement['object']].filter((id) => typeof id === 'string');
}

function refuseUnknownPassages(
  { passages: cited }: RawStatement,
  path: Path,
  passages: Readonly<Record<string, unknown>>,
  refuse: Refuse,
): void {
  cited.forEach((key, i) => {
    if (Object.hasOwn(passages, key)) return;
    const meant = nearest(key, Object.keys(passages));
    const hint = meant === null ? 'Add it to `passages`.' : `Did you mean '${meant}'?`;
    refuse([...path, 'passages', i], `Expected the key of a passage of this file, came '${key}'. ${hint}`);
  });
}

function isMap(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
