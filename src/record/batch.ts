// What goes into the one write path: what one file says, checked by its importer and complete.
import type { EntityDeclaration, Passage, Source, Statement } from '../model/records.js';

/** A statement as its file gives it; id, link and revision are the recorder's. */
export interface StatementDraft extends Omit<
  Statement,
  'id' | 'key' | 'link' | 'about' | 'revision' | 'recordedAt' | 'endedRevision' | 'recordedUntil' | 'endedReason'
> {
  /**
   * Unique within its source; null = the hash of what it says and where it stands, so that a change of that is another
   * statement. A change of its marking, rank or note is a new version of it either way.
   */
  readonly key: string | null;
}

export interface PassageDraft extends Passage {
  /** Unique within its source; the id is made of it. */
  readonly key: string;
}

export interface Batch {
  /** Names the file for ever: `dossier:kazakhstan-2011-article/entities.yaml`. What it said before and does not say now is ended. */
  readonly name: string;
  /** SHA-256 of the file's bytes: an unchanged one is skipped. */
  readonly sha256: string;
  readonly entities: readonly EntityDeclaration[];
  readonly source: Source | null;
  readonly passages: readonly PassageDraft[];
  readonly statements: readonly StatementDraft[];
}

export interface RevisionNote {
  /** ISO instant, UTC. */
  readonly at: string;
  readonly who: string;
  readonly why: string;
}

/**
 * What a recording did to the statements of one batch: each that it says now is added, superseded (a new version under its
 * key) or unchanged; those that it no longer says are ended.
 */
export interface BatchReport {
  readonly name: string;
  readonly outcome: 'RECORDED' | 'UNCHANGED';
  readonly added: number;
  readonly superseded: number;
  readonly ended: number;
  readonly unchanged: number;
}

export interface RecordReport {
  /** Null where nothing changed: then there is no new revision. */
  readonly revision: number | null;
  readonly batches: readonly BatchReport[];
}
