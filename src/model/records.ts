// The plain data that flows through the write path: what a source says, before anything is derived from it.
import type {
  EntityKind,
  Extent,
  DateBasis,
  DatePrecision,
  LinkKind,
  Marking,
  NameKind,
  PassageCheck,
  CoordinatePrecision,
  HarmRole,
  Predicate,
  Reliability,
  Side,
  SourceKind,
  SpeakerRole,
  Stance,
  TotalOf,
  TypeCode,
  Credibility,
  ValueKind,
} from '../generated/schema.js';

/** An uncertain date as stored: EDTF text and the days it spans, both inclusive; null = open on that side. */
export interface DateSpan {
  readonly edtf: string;
  /** ISO day (`YYYY-MM-DD`), proleptic Gregorian, no time zone. */
  readonly earliest: string | null;
  readonly latest: string | null;
  readonly precision: DatePrecision;
  readonly extent: Extent;
  /** `HH:MM`, local to the place, as the source gives it. */
  readonly timeOfDay: string | null;
  readonly asStated: string | null;
  readonly basis: DateBasis;
  /** How the year is known, where that differs from the rest of the date. */
  readonly yearBasis: DateBasis;
}

export interface TextContent {
  readonly type: 'TEXT';
  readonly text: string;
  readonly language: string | null;
}
export interface NameContent {
  readonly type: 'NAME';
  readonly text: string;
  /** BCP 47. */
  readonly language: string | null;
  /** ISO 15924. */
  readonly script: string | null;
  readonly kind: NameKind;
}
export interface NativeCodeContent {
  readonly type: 'NATIVE_CODE';
  readonly scheme: string;
  readonly field: string;
  readonly code: string;
}
export interface ExternalIdContent {
  readonly type: 'EXTERNAL_ID';
  readonly scheme: string;
  readonly externalId: string;
}
export interface TypeContent {
  readonly type: 'TYPE';
  readonly value: TypeCode;
}
export interface DateContent extends DateSpan {
  readonly type: 'DATE';
}
/** Whole numbers of people (or incidents, in a stated total); null = open or not stated. */
export interface CountContent {
  readonly type: 'COUNT';
  readonly low: number | null;
  readonly best: number | null;
  readonly high: number | null;
  readonly approximate: boolean;
  readonly asStated: string | null;
}
export interface HarmContent {
  readonly type: 'HARM';
  readonly low: number | null;
  readonly best: number | null;
  readonly high: number | null;
  readonly approximate: boolean;
  readonly asStated: string | null;
  /** null = the whole toll. */
  readonly role: HarmRole | null;
  readonly roleAsStated: string | null;
  readonly side: Side | null;
  readonly during: DateSpan | null;
  /** Entity id of who caused it, where said. */
  readonly by: string | null;
  readonly includesPerpetrators: boolean | null;
  readonly basis: DateBasis;
}
export interface StatedTotalContent {
  readonly type: 'STATED_TOTAL';
  readonly what: TotalOf;
  readonly role: HarmRole | null;
  readonly roleAsStated: string | null;
  readonly low: number | null;
  readonly best: number | null;
  readonly high: number | null;
  readonly approximate: boolean;
  readonly asStated: string | null;
}
export interface YesNoContent {
  readonly type: 'YES_NO';
  readonly value: boolean;
}
export interface CredibilityContent {
  readonly type: 'CREDIBILITY';
  readonly value: Credibility;
}
export interface CoordinatesContent {
  readonly type: 'COORDINATES';
  /** WGS 84 degrees. */
  readonly lat: number;
  readonly lon: number;
  readonly precision: CoordinatePrecision;
}

/** What a statement says of its subject, when it is not a link. */
export type Content =
  | TextContent
  | NameContent
  | NativeCodeContent
  | ExternalIdContent
  | TypeContent
  | DateContent
  | CountContent
  | HarmContent
  | StatedTotalContent
  | YesNoContent
  | CredibilityContent
  | CoordinatesContent;
export type ContentType = Content['type'];

/** Who says it inside the source; a statement without a speaker is the source in its own voice. */
export interface Speaker {
  readonly name: string | null;
  readonly role: SpeakerRole;
  /** Entity id, where the speaker is an entity of the graph. */
  readonly entity: string | null;
}

/** One source saying one thing. */
export interface Statement {
  readonly id: string;
  /** Unique within its source; the id is made of it. */
  readonly key: string;
  /** Source id. */
  readonly source: string;
  /** Entity id. */
  readonly subject: string;
  readonly predicate: Predicate;
  readonly valueKind: ValueKind;
  /** Entity id: set exactly when the predicate is a link kind and valueKind is KNOWN. */
  readonly object: string | null;
  /** Set exactly when the predicate is a value predicate and valueKind is KNOWN. */
  readonly content: Content | null;
  /** Link id: set with `object`. */
  readonly link: string | null;
  /** What it bears on (`valueKey` in ids.ts): the link where it names one, else subject, predicate and what tells values apart. */
  readonly about: string;
  readonly phase: string | null;
  /** Of the object in the subject (INVOLVED and its like). */
  readonly role: HarmRole | null;
  readonly side: Side | null;
  readonly stance: Stance;
  readonly speaker: Speaker | null;
  readonly saidAt: DateSpan | null;
  /** When what is said held (links and lasting values). */
  readonly during: DateSpan | null;
  /** Passage ids, at least one. */
  readonly passages: readonly string[];
  /** Source ids behind this one statement; empty = the source's own `derivedFrom` counts. */
  readonly derivedFrom: readonly string[];
  readonly marking: Marking;
  /** An editor's choice among the values of this subject and predicate. */
  readonly preferred: boolean;
  readonly note: string | null;
  readonly revision: number;
  /** ISO instant, UTC. */
  readonly recordedAt: string;
  readonly endedRevision: number | null;
  readonly recordedUntil: string | null;
  readonly endedReason: string | null;
}

export interface Passage {
  readonly id: string;
  readonly source: string;
  readonly paragraph: number | null;
  readonly sentence: number | null;
  readonly page: string | null;
  /** Code points of the NFC text with `\n` line ends; `start` from 0, `end` exclusive. */
  readonly start: number | null;
  readonly end: number | null;
  readonly record: string | null;
  readonly field: string | null;
  /** Lower-case hex SHA-256 of the quoted text in UTF-8. */
  readonly quoteSha256: string | null;
  /** In our own words. */
  readonly paraphrase: string;
  readonly check: PassageCheck;
  readonly checkedAt: string | null;
}

export interface Source {
  readonly id: string;
  readonly kind: SourceKind;
  readonly title: string | null;
  readonly publisher: string | null;
  /** Entity id of the publisher, where it is one of the graph. */
  readonly publisherEntity: string | null;
  readonly author: string | null;
  readonly published: DateSpan | null;
  readonly url: string | null;
  readonly urlBasis: DateBasis | null;
  readonly archiveUrl: string | null;
  /** ISO day. */
  readonly accessed: string | null;
  readonly language: string | null;
  readonly licence: string | null;
  /** Lower-case hex SHA-256 of the text the positions count in (NFC, `\n`, UTF-8), or of the dataset file's bytes. */
  readonly contentHash: string | null;
  readonly derivedFrom: readonly string[];
  readonly reliability: Reliability | null;
  readonly marking: Marking;
  readonly note: string | null;
}

/** An entity as declared: it says nothing of the world, statements do. */
export interface EntityDeclaration {
  readonly id: string;
  readonly kind: EntityKind;
  /** A cell of four, five suspects: known to be, not known by name. */
  readonly unnamed: boolean;
}

/** Identity of a link: kind, both ends (sorted where symmetric), phase. */
export interface LinkIdentity {
  readonly id: string;
  readonly kind: LinkKind;
  readonly subject: string;
  readonly object: string;
  readonly phase: string | null;
}
