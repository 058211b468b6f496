// What the derivation rules read: statements, and what has to be known of sources and of the two ends.
import type { DateSpan, EntityDeclaration, LinkIdentity, Statement } from '../records.js';
import type { Marking, Reliability, SourceKind } from '../../generated/schema.js';

export interface KnownSource {
  readonly id: string;
  /** Interned: small, from 1, never given to another source. */
  readonly number: number;
  readonly kind: SourceKind;
  readonly derivedFrom: readonly string[];
  /** Ends of `derivedFrom`, sorted (`rootsOf`); the source itself where it derives from nothing. */
  readonly roots: readonly string[];
  /** Everything that it derives from at any remove, and itself, sorted (`behindOf`). */
  readonly behind: readonly string[];
  /** Where its latest day is not known, the day of access bounds it (`[..2026-11-22]`); null only where nothing is known. */
  readonly published: DateSpan | null;
  readonly marking: Marking;
  readonly reliability: Reliability | null;
}

/** Looks up what statements only name. */
export interface Knowledge {
  readonly source: (id: string) => KnownSource;
  /** Interned number of a voice (see `voiceOf`). */
  readonly originNumber: (voice: string) => number;
}

/** Statements that pass a filter, and what has to be known to weigh them. */
export interface Passed {
  readonly statements: readonly Statement[];
  readonly knowledge: Knowledge;
  /** Ids of those that are reference data. */
  readonly references: ReadonlySet<string>;
}

export interface EntityInput {
  readonly declaration: EntityDeclaration;
  /** Statements whose subject it is, ended ones included. */
  readonly asSubject: readonly Statement[];
  /** Statements whose object it is, ended ones included. */
  readonly asObject: readonly Statement[];
}

export interface LinkInput {
  readonly identity: LinkIdentity;
  /** Statements that name the link, ended ones included. */
  readonly statements: readonly Statement[];
  /** Shown date of each end (`spanShown`), where it is an incident or an arrest that has one. */
  readonly subjectDate: DateSpan | null;
  readonly objectDate: DateSpan | null;
}
