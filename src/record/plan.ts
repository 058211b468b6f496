// What a recording does to the statements: which are new, which supersede, which end; pure.
import { statementId } from '../model/ids.js';
import type { Statement } from '../model/records.js';
import type { BatchReport } from './batch.js';
import type { IdentifiedDraft } from './drafts.js';
import type { NewStatement } from './statement-node.js';
import { refuse } from './refuse.js';

/** One recorded version of a statement, as far as the plan needs it. */
export interface StoredVersion extends Pick<Statement, 'id' | 'source' | 'key' | 'subject' | 'object' | 'link'> {
  readonly version: number;
  readonly contentHash: string;
  readonly ended: boolean;
  readonly file: string;
}

export interface StatementPlan {
  readonly created: readonly NewStatement[];
  readonly ended: readonly { readonly id: string; readonly reason: string }[];
  /** The same statement, now in another file. */
  readonly moved: readonly { readonly id: string; readonly file: string }[];
  readonly reports: readonly BatchReport[];
  /** What the new and the ended ones speak of. */
  readonly touched: {
    readonly entities: ReadonlySet<string>;
    readonly links: ReadonlySet<string>;
    readonly series: ReadonlySet<string>;
  };
}

type Counts = { -readonly [K in keyof BatchReport]: BatchReport[K] };

/** `stored`: every version of what the drafts name and of what is live in the files; `files`: those that are read anew. */
export function planStatements(
  files: readonly string[],
  drafts: readonly IdentifiedDraft[],
  stored: readonly StoredVersion[],
): StatementPlan {
  const newest = newestOf(stored);
  const counts = new Map<string, Counts>(
    files.map((name) => [name, { name, outcome: 'RECORDED', added: 0, superseded: 0, ended: 0, unchanged: 0 }]),
  );
  const count = (file: string, what: 'added' | 'superseded' | 'ended' | 'unchanged'): void => {
    const of = counts.get(file);
    if (of !== undefined) of[what] += 1;
  };
  const created: NewStatement[] = [];
  const ended: { id: string; reason: string }[] = [];
  const moved: { id: string; file: string }[] = [];
  const touched = { entities: new Set<string>(), links: new Set<string>(), series: new Set<string>() };
  const touch = (about: Pick<StoredVersion, 'subject' | 'object' | 'link'>, series: string): void => {
    touched.entities.add(about.subject);
    if (about.object !== null) touched.entities.add(about.object);
    if (about.link !== null) touched.links.add(about.link);
    touched.series.add(series);
  };

  const given = new Set<string>();
  for (const draft of drafts) {
    given.add(draft.series);
    const before = newest.get(draft.series);
    const live = before !== undefined && !before.ended;
    if (live && !counts.has(before.file)) refuseTaken(draft, before);
    if (live && before.contentHash === draft.contentHash) {
      if (before.file !== draft.file) moved.push({ id: before.id, file: draft.file });
      count(draft.file, 'unchanged');
      continue;
    }
    const version = (before?.version ?? 0) + 1;
    const id = statementId(draft.draft.source, draft.key, version);
    created.push({ ...draft, id, version });
    touch({ ...draft.draft, link: draft.link?.id ?? null }, draft.series);
    count(draft.file, live ? 'superseded' : 'added');
    if (live) {
      ended.push({ id: before.id, reason: `Superseded by ${id}.` });
      touch(before, draft.series);
    }
  }
  for (const [series, version] of newest) {
    if (version.ended || given.has(series) || !counts.has(version.file)) continue;
    ended.push({ id: version.id, reason: `No longer in ${version.file}.` });
    touch(version, series);
    count(version.file, 'ended');
  }
  return { created, ended, moved, reports: [...counts.values()], touched };
}

function newestOf(stored: readonly StoredVersion[]): ReadonlyMap<string, StoredVersion> {
  const newest = new Map<string, StoredVersion>();
  for (const version of stored) {
    const series = statementId(version.source, version.key);
    if ((newest.get(series)?.version ?? 0) < version.version) newest.set(series, version);
  }
  return newest;
}

function refuseTaken(draft: IdentifiedDraft, before: StoredVersion): never {
  return refuse(
    `the key '${draft.key}' belongs to ${before.id} of ${before.file}. Take another key, or record both files together.`,
    `${draft.file}#${draft.key}`,
    'CONFLICT',
  );
}
