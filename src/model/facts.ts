// What derivation makes of statements: plain data that record/ stores beside them and that can be computed anew at any time.
import type {
  CoordinatePrecision,
  Credibility,
  DateBasis,
  DatePrecision,
  Extent,
  HarmRole,
  LinkKind,
  NameKind,
  Side,
  SpeakerRole,
  Stance,
  Standing,
  StatedAbsence,
  TotalOf,
  TypeCode,
} from '../generated/schema.js';
import type { DateSpan } from './records.js';

/** What every link and value carries: the contract's `Evidenced`. */
export interface Evidence {
  readonly standing: Standing | null;
  readonly contested: boolean;
  readonly sourceCount: number;
  readonly originCount: number;
  readonly independentSourceCount: number;
}

// Values as shown. The names of their fields are the contract's: what is stored is what clients read.
export interface ShownDate extends Evidence {
  readonly stated: StatedAbsence | null;
  readonly edtf: string | null;
  readonly earliest: string | null;
  readonly latest: string | null;
  readonly precision: DatePrecision | null;
  readonly extent: Extent | null;
  readonly timeOfDay: string | null;
  readonly asStated: string | null;
  readonly basis: DateBasis | null;
  readonly yearBasis: DateBasis | null;
}
export interface ShownType extends Evidence {
  readonly stated: StatedAbsence | null;
  readonly value: TypeCode | null;
}
export interface ShownText extends Evidence {
  readonly stated: StatedAbsence | null;
  readonly text: string | null;
  readonly language: string | null;
}
export interface ShownName extends Evidence {
  readonly text: string;
  readonly language: string | null;
  readonly script: string | null;
  readonly kind: NameKind;
}
export interface ShownNativeCode extends Evidence {
  readonly scheme: string;
  readonly field: string;
  readonly code: string;
}
export interface ShownExternalId extends Evidence {
  readonly scheme: string;
  readonly externalId: string;
}
export interface Figure {
  readonly low: number | null;
  readonly best: number | null;
  readonly high: number | null;
  readonly approximate: boolean;
}
export interface ShownCount extends Evidence, Figure {
  readonly stated: StatedAbsence | null;
  readonly asStated: string | null;
}
export interface ShownHarmPart extends Figure {
  readonly role: HarmRole;
  readonly roleAsStated: string | null;
  /** Where it differs from the incident's date. */
  readonly during: DateSpan | null;
  /** Ids of the statements whose figure this is. */
  readonly statements: readonly string[];
}
export interface ShownHarm extends Evidence, Figure {
  readonly stated: StatedAbsence | null;
  readonly asStated: string | null;
  readonly role: HarmRole | null;
  readonly roleAsStated: string | null;
  readonly side: Side | null;
  readonly during: DateSpan | null;
  readonly includesPerpetrators: boolean | null;
  readonly basis: DateBasis | null;
  readonly parts: readonly ShownHarmPart[];
}
export interface ShownStatedTotal extends Evidence, Figure {
  readonly what: TotalOf;
  readonly role: HarmRole | null;
  readonly roleAsStated: string | null;
  readonly asStated: string | null;
}
export interface ShownYesNo extends Evidence {
  readonly stated: StatedAbsence | null;
  readonly value: boolean | null;
}
export interface ShownCredibility extends Evidence {
  readonly stated: StatedAbsence | null;
  readonly value: Credibility | null;
}
export interface ShownCoordinates extends Evidence {
  readonly stated: StatedAbsence | null;
  readonly lat: number | null;
  readonly lon: number | null;
  readonly precision: CoordinatePrecision | null;
}

export type ShownValue =
  ShownDate | ShownType | ShownText | ShownCount | ShownHarm | ShownYesNo | ShownCredibility | ShownCoordinates;

/** One of several values that stand side by side, and the key that its statements share (`Statement.about`). */
export interface ManyShown<Shown> {
  readonly about: string;
  readonly shown: Shown;
}

export interface ShownPosition {
  readonly stance: Stance;
  readonly speaker: { readonly name: string | null; readonly role: SpeakerRole; readonly entity: string | null } | null;
  /** Source id where it is the source's own voice. */
  readonly source: string | null;
  readonly saidAt: DateSpan | null;
  readonly live: boolean;
  /** Statement ids. */
  readonly statements: readonly string[];
}

/**
 * Spans for filters, as parallel lists of whole days since 1970-01-01, both ends inclusive, refined ones left out.
 * Open ends are OPEN_FROM and OPEN_TO (model/days.ts); no span at all = empty lists.
 */
export interface SpanLists {
  readonly from: readonly number[];
  readonly to: readonly number[];
  readonly lasting: readonly boolean[];
}

export interface DatedFacts {
  /** Order keys of the shown date; UNDATED twice where there is none. */
  readonly sortFrom: number;
  readonly sortTo: number;
  /**
   * 0: the envelope of every span ever recorded in support is at most 366 days, so that none reaches further than that from
   * `sortFrom` and `sortTo`; 1: it is longer or open; 2: no date is shown.
   */
  readonly spanClass: 0 | 1 | 2;
  readonly spans: SpanLists;
}

/** Ids of the places that hold it. */
export interface WithinFacts {
  // Certain, one a level: every report of its place lies in it, and in no other of that level. Null where none is.
  readonly country: string | null;
  readonly region: string | null;
  readonly district: string | null;
  /** City or village. */
  readonly town: string | null;
  readonly site: string | null;
  /** The places that some of its reports lie in, or that it may have lain in at its date: all that is not certain. */
  readonly possible: readonly string[];
}

/** What a search needs of an entity's names: parallel lists, a name each, and what an index finds it by. */
export interface SearchFacts {
  /** Words as they are written, folded, with blanks between. */
  readonly written: readonly string[];
  /** The same words as they sound. */
  readonly sounds: readonly string[];
  /** Null for the description that is shown in place of a name. */
  readonly kinds: readonly (NameKind | null)[];
  // Terms of the index, with blanks between.
  /** Names without spaces. */
  readonly whole: string;
  readonly words: string;
  /** Keys that words share which are a typo or two apart. */
  readonly typos: string;
}

export interface EntityFacts {
  readonly id: string;
  readonly supported: boolean;
  readonly sourceCount: number;
  readonly name: string;
  /** `name` folded for ordering; never empty. */
  readonly nameSort: string;
  /** All names folded, one a line, for text filters. */
  readonly nameText: string;
  /** Null where nothing supports it: then nothing finds it. */
  readonly search: SearchFacts | null;
  /** Order key of the kind's default order as one string: what links carry of their far end. */
  readonly sortKey: string;
  readonly typeCode: TypeCode | null;
  readonly names: readonly ManyShown<ShownName>[];
  readonly nativeCodes: readonly ManyShown<ShownNativeCode>[];
  readonly externalIds: readonly ManyShown<ShownExternalId>[];
  readonly statedTotals: readonly ManyShown<ShownStatedTotal>[];
  /** By the contract's field name (`date`, `killed`, `terroristCharacter`); only those that some statement is about. */
  readonly values: Readonly<Record<string, ShownValue>>;
  /** What lists filter and order by (`deriveMeasures`). */
  readonly measures: Readonly<Record<string, number | string | null>>;
  /** Incidents and arrests only. */
  readonly dated: DatedFacts | null;
}

/**
 * One entry per statement and root, in the order of the statements' ids: what filters need of the evidence without reading
 * the statements. All stances and ended statements are in it.
 */
export interface EvidenceDigest {
  readonly sources: readonly number[];
  readonly roots: readonly number[];
  readonly origins: readonly number[];
  /** Who holds it (`holderOf`), numbered within this digest. */
  readonly holders: readonly number[];
  /** Between which days it was said as far as it is itself known: which of two positions of a holder is the later. */
  readonly heldFrom: readonly number[];
  readonly heldTo: readonly number[];
  /** Between which days it was said (`sayingOf`): never absent, OPEN_FROM and OPEN_TO where not known. */
  readonly saidFrom: readonly number[];
  readonly saidTo: readonly number[];
  readonly publishedFrom: readonly number[];
  readonly publishedTo: readonly number[];
  readonly recorded: readonly number[];
  /** NOT_ENDED (a sentinel) where live. */
  readonly ended: readonly number[];
  /** Codes of model/codes.ts. */
  readonly stances: readonly number[];
  /** See `Backing`. */
  readonly reports: readonly boolean[];
  readonly references: readonly boolean[];
  readonly reliabilities: readonly number[];
  /** All sources that the statement rests on, as `behindText` writes them. */
  readonly behind: readonly string[];
  readonly markings: readonly number[];
  /** False past 64 entries. */
  readonly complete: boolean;
}

export interface LinkFacts extends Evidence {
  readonly id: string;
  readonly kind: LinkKind;
  readonly subject: string;
  readonly object: string;
  readonly phase: string | null;
  readonly role: HarmRole | null;
  readonly side: Side | null;
  readonly during: DateSpan | null;
  readonly spans: SpanLists;
  /** Envelope of the span shown and of every span ever recorded in support, in days; open where one is not known. */
  readonly envelopeFrom: number;
  readonly envelopeTo: number;
  readonly positions: readonly ShownPosition[];
  readonly digest: EvidenceDigest;
}
