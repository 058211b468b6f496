// The data of a dossier as it is written, after it was held against the JSON Schema: `null` stands nowhere, keys are left out.
import type {
  CoordinatePrecision,
  DateBasis,
  Extent,
  HarmRole,
  Marking,
  NameKind,
  Predicate,
  Reliability,
  Side,
  SourceKind,
  SpeakerRole,
  Stance,
  TotalOf,
  ValueKind,
} from '../../generated/schema.js';

export interface RawEntity {
  readonly id: string;
  readonly unnamed?: boolean;
}

export type RawDate =
  | string
  | {
      readonly edtf: string;
      readonly extent?: Extent;
      readonly timeOfDay?: string;
      readonly asStated?: string;
      readonly basis?: DateBasis;
      readonly yearBasis?: DateBasis;
    };

export interface RawSource {
  readonly id: string;
  readonly kind: SourceKind;
  readonly title?: string;
  readonly publisher?: string;
  readonly publisherEntity?: string;
  readonly author?: string;
  readonly published?: RawDate;
  readonly url?: string;
  readonly urlBasis?: DateBasis;
  readonly archiveUrl?: string;
  readonly accessed?: string;
  readonly language?: string;
  readonly licence?: string;
  readonly contentHash?: string;
  readonly derivedFrom?: readonly string[];
  readonly reliability?: Reliability;
  readonly marking?: Marking;
  readonly note?: string;
  readonly checked?: string;
}

export interface RawPassage {
  readonly paragraph?: number;
  readonly sentence?: number;
  readonly page?: string;
  readonly start?: number;
  readonly end?: number;
  readonly record?: string;
  readonly field?: string;
  readonly sha256?: string;
  readonly paraphrase: string;
}

export interface RawSpeaker {
  readonly entity?: string;
  readonly role?: SpeakerRole;
  readonly name?: string;
}

export interface RawStatement {
  readonly key?: string;
  readonly subject: string;
  readonly predicate: Predicate;
  readonly object?: string;
  readonly value?: unknown;
  readonly valueKind?: ValueKind;
  readonly phase?: string;
  readonly role?: HarmRole;
  readonly side?: Side;
  readonly stance?: Stance;
  readonly speaker?: RawSpeaker;
  readonly saidAt?: RawDate;
  readonly during?: RawDate;
  readonly passages: readonly string[];
  readonly derivedFrom?: readonly string[];
  readonly marking?: Marking;
  readonly preferred?: boolean;
  readonly note?: string;
}

// Values, by the kind of content that the predicate takes.
export type RawText = string | { readonly text: string; readonly language?: string };
export interface RawName {
  readonly text: string;
  readonly language?: string;
  readonly script?: string;
  readonly kind: NameKind;
}
export interface RawNativeCode {
  readonly scheme: string;
  readonly field: string;
  readonly code: string;
}
export interface RawExternalId {
  readonly scheme: string;
  readonly id: string;
}
export interface RawFigure {
  readonly low?: number;
  readonly best?: number;
  readonly high?: number;
  readonly approximate?: boolean;
  readonly asStated?: string;
}
export interface RawHarm extends RawFigure {
  readonly role?: HarmRole;
  readonly roleAsStated?: string;
  readonly side?: Side;
  readonly during?: RawDate;
  readonly by?: string;
  readonly includesPerpetrators?: boolean;
  readonly basis?: DateBasis;
}
export interface RawStatedTotal extends RawFigure {
  readonly what: TotalOf;
  readonly role?: HarmRole;
  readonly roleAsStated?: string;
}
export interface RawCoordinates {
  readonly lat: number;
  readonly lon: number;
  readonly precision: CoordinatePrecision;
}
