/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
/** Whether several things held at one time. */
export type AtOnce =
  /** They did, whatever the unknown turns out to be. */
  | 'DEFINITE'
  /** They did not. */
  | 'NEVER'
  /** They may have. */
  | 'POSSIBLE';

/** Inside a rectangle of latitudes and longitudes. A place is known as closely as its coordinates say: DEFINITE if all that it may be lies inside, POSSIBLE if some of it does. */
export type BoundingBoxFilter = {
  /** Eastern edge. */
  readonly east: number;
  /** Northern edge, not south of the southern one. */
  readonly north: number;
  /** Southern edge: latitude in degrees, WGS 84. */
  readonly south: number;
  /** What becomes of things that have no coordinates. */
  readonly unlocated?: Unlocated;
  /** Western edge: longitude in degrees, WGS 84. One that is greater than `east` crosses the 180th meridian. */
  readonly west: number;
};

/** How closely coordinates fix a place. */
export type CoordinatePrecision =
  /** Only the country is known. */
  | 'COUNTRY'
  /** Only the district is known. */
  | 'DISTRICT'
  /** The very place. */
  | 'EXACT'
  /** Near it. */
  | 'NEAR'
  /** Only the region is known. */
  | 'REGION'
  /** Not said. */
  | 'UNKNOWN';

/** A range of an exact number. */
export type CountFilter = {
  /** This or more. */
  readonly atLeast?: number | null | undefined;
  /** This or less. */
  readonly atMost?: number | null | undefined;
};

/** Whether a group or an organization is held to be a credible force. */
export type Credibility =
  /** It is a force to be reckoned with. */
  | 'CREDIBLE'
  /** It is not. */
  | 'NOT_CREDIBLE';

/** How something is known. */
export type DateBasis =
  /** It is computed from something else that is stated (a week after a day in May). */
  | 'COMPUTED'
  /** An editor infers it. */
  | 'INFERRED'
  /** The source states it. */
  | 'STATED';

/**
 * A span of days. A date is a POSSIBLE match if one of its live spans overlaps this one, and a DEFINITE match if all of them
 * pass: one day somewhere within a span (WITHIN) must lie inside, a span that lasted (LASTING) must overlap. A reported span
 * that contains another is refined by it and no longer counts.
 */
export type DateFilter = {
  /** First day (`YYYY-MM-DD`, or an EDTF month, season or year, whose first day is meant); open where left out. */
  readonly from?: string | null | undefined;
  /** Last day, inclusive (`YYYY-MM-DD`, or an EDTF month, season or year, whose last day is meant); open where left out. */
  readonly to?: string | null | undefined;
  /** What becomes of things without a date: they may have happened then, so by default they are POSSIBLE matches. */
  readonly undated?: Undated;
};

/** What dated entities can be ordered by. */
export type DatedEntityOrderKey =
  /** By the shown date: earliest day, then latest day. What has no date stands after all that has one, and so first in descending order. */
  | 'DATE'
  /** By id. */
  | 'ID'
  /** By the shown number of killed (its best, else its lowest); what has none stands before all that has one. Incidents only. */
  | 'KILLED'
  /** By the shown name, folded to lower case without diacritics. */
  | 'NAME'
  /** By the shown number of people, likewise. Arrests only. */
  | 'PEOPLE'
  /** By how many sources speak of it. */
  | 'SOURCES'
  /** By the shown number of wounded, likewise. Incidents only. */
  | 'WOUNDED';

/** Which entities. All that is given must hold. */
export type EntityFilter = {
  /** All of these as well. */
  readonly and?: ReadonlyArray<EntityFilter> | null | undefined;
  /** By when it happened; only incidents and arrests did. */
  readonly date?: DateFilter | null | undefined;
  /** One of these ids. */
  readonly ids?: ReadonlyArray<string> | null | undefined;
  /** Of these kinds. */
  readonly kinds?: ReadonlyArray<EntityKind> | null | undefined;
  /** Linked to this entity. By default only by links that live statements support. */
  readonly linkedTo?: LinkedToFilter | null | undefined;
  /** By its links, whichever end it stands at. */
  readonly links?: LinksFilter | null | undefined;
  /** Not this. What may hold may also not hold: POSSIBLE stays POSSIBLE. */
  readonly not?: EntityFilter | null | undefined;
  /** At least one of these; an empty list asks for nothing that exists. */
  readonly or?: ReadonlyArray<EntityFilter> | null | undefined;
  /** Some statement that has it as subject or object passes this. */
  readonly statements?: StatementFilter | null | undefined;
  /** One of its names, or what is shown in place of a name, holds this text; case, accents and spacing make no difference. */
  readonly text?: string | null | undefined;
  /** Shown as one of these types. */
  readonly types?: ReadonlyArray<TypeCode> | null | undefined;
  /** Whether it is known to be, but not by name. */
  readonly unnamed?: boolean | null | undefined;
  /** In this place, or in one that lies in it; only incidents, arrests and places are. */
  readonly within?: string | null | undefined;
};

/** What an entity is. */
export type EntityKind =
  /** An arrest or detention, of one person or of many. */
  | 'ARREST'
  /** An armed, political or criminal group. */
  | 'GROUP'
  /** Something violent, or a security operation, that happened at a place and a time. */
  | 'INCIDENT'
  /** A law, an amendment or a decree. */
  | 'LAW'
  /** A state body, police force, court, media house or other organization. */
  | 'ORGANIZATION'
  /** A person. */
  | 'PERSON'
  /** A place, from a single site to a country. */
  | 'PLACE'
  /** A spate that sources speak of as one. It is not an incident and is never summed with its members. */
  | 'SERIES';

/**
 * How well what is asked about must be supported. Values shown, filtered, counted and summed are then made anew of the
 * statements that pass, by the rules that make the stored ones; links that no passing statement speaks of, and entities that
 * none speaks of, leave the lists. What is given must hold together. It bounds everything below the field that takes it; a
 * list below that has an `evidence` of its own is bounded by that instead. `match` says whether a statement may pass or must
 * pass. Reference data (statements of a source of kind GAZETTEER) is bounded by `withoutSources` and `recordedBy` only.
 */
export type EvidenceFilter = {
  /** Only links and single values that at least so many independent sources support (see `Evidenced`). */
  readonly minIndependentSources?: number | null | undefined;
  /**
   * In the public record by the end of this day (`YYYY-MM-DD`, or an EDTF month, season or year, whose last day is meant):
   * said by then or, where no day of saying is stated, published by then. DEFINITE where it was; POSSIBLE where it may have
   * been: an undated saying lies somewhere between what it speaks of and its publication.
   */
  readonly publicBy?: string | null | undefined;
  /** In this graph's own record: at a revision (its number, `12`), at an instant (ISO 8601 with a time zone), or at the end of a day (`YYYY-MM-DD`, UTC). What was corrected since stands as it stood; sources are described as they are now. */
  readonly recordedBy?: string | null | undefined;
  /** Only statements of sources rated this or better (Admiralty scale, A best). A source without a rating does not pass; F, which means that it cannot be judged, passes only where F is asked for. */
  readonly reliabilityAtLeast?: Reliability | null | undefined;
  /** Only links of these standings, and only single values of these standings (dates, types, figures; what names or describes a thing stays). */
  readonly standings?: ReadonlyArray<Standing> | null | undefined;
  /** As if these sources were not there: no statement of theirs, nor any that rests on one of them. */
  readonly withoutSources?: ReadonlyArray<string> | null | undefined;
};

/** How a span of days is meant. */
export type Extent =
  /** All of the span. */
  | 'LASTING'
  /** Some day within the span. */
  | 'WITHIN';

/** The part that people, or a group, had in an incident. */
export type HarmRole =
  /** Neither armed nor suspected. */
  | 'CIVILIAN'
  /** Police, security service or other law enforcement. */
  | 'LAW_ENFORCEMENT'
  /** Of the armed forces. */
  | 'MILITARY'
  /** Did it. */
  | 'PERPETRATOR'
  /** Suspected of an offence. */
  | 'SUSPECT'
  /** Not said. */
  | 'UNKNOWN';

/** Which incidents. All that is given must hold. */
export type IncidentFilter = {
  /** All of these as well. */
  readonly and?: ReadonlyArray<IncidentFilter> | null | undefined;
  /** Inside a rectangle. */
  readonly bbox?: BoundingBoxFilter | null | undefined;
  /** By when it happened. */
  readonly date?: DateFilter | null | undefined;
  /** Whether an explanation is recorded, stated as unknown (never explained), or not spoken of. */
  readonly explanation?: RecordState | null | undefined;
  /** One of these ids. */
  readonly ids?: ReadonlyArray<string> | null | undefined;
  /** How many it killed, by the shown figure. */
  readonly killed?: NumberFilter | null | undefined;
  /** Linked to this entity. By default only by links that live statements support. */
  readonly linkedTo?: LinkedToFilter | null | undefined;
  /** By its links, whichever end it stands at. */
  readonly links?: LinksFilter | null | undefined;
  /** Whether a motive is recorded, stated as unknown, or not spoken of. */
  readonly motive?: RecordState | null | undefined;
  /** Near a point. */
  readonly near?: NearFilter | null | undefined;
  /** Not this. What may hold may also not hold: POSSIBLE stays POSSIBLE. */
  readonly not?: IncidentFilter | null | undefined;
  /** At least one of these; an empty list asks for nothing that exists. */
  readonly or?: ReadonlyArray<IncidentFilter> | null | undefined;
  /** Whether its perpetrators are recorded, stated as unknown, or not spoken of. */
  readonly perpetrators?: RecordState | null | undefined;
  /** Some statement that has it as subject or object passes this. */
  readonly statements?: StatementFilter | null | undefined;
  /** Whether it is said to have been an act of terrorism, by the shown value. */
  readonly terroristCharacter?: boolean | null | undefined;
  /** One of its names, or what is shown in place of a name, holds this text; case, accents and spacing make no difference. */
  readonly text?: string | null | undefined;
  /** Shown as one of these types. */
  readonly types?: ReadonlyArray<TypeCode> | null | undefined;
  /** Whether it is known to be, but not by name. */
  readonly unnamed?: boolean | null | undefined;
  /** Whether a weapon is recorded, stated as unknown, or not spoken of. */
  readonly weapon?: RecordState | null | undefined;
  /** In this place, or in one that lies in it, by the regions of its date: DEFINITE where all reports agree, POSSIBLE where only some say so. */
  readonly within?: string | null | undefined;
  /** How many it wounded, by the shown figure. */
  readonly wounded?: NumberFilter | null | undefined;
};

/** How to order incidents. Ties go by id. */
export type IncidentOrder = {
  /** What to order by. */
  readonly by?: DatedEntityOrderKey;
  /** Which way. */
  readonly direction?: OrderDirection;
};

/** Which links. All that is given must hold. */
export type LinkFilter = {
  /** All of these as well. */
  readonly and?: ReadonlyArray<LinkFilter> | null | undefined;
  /** Whether live statements about it cannot all be true, or someone denies or doubts what another supports. */
  readonly contested?: boolean | null | undefined;
  /** By when it held. A link without a known span is a POSSIBLE match for every span. */
  readonly during?: DateFilter | null | undefined;
  /** One of its ends is this entity. */
  readonly end?: string | null | undefined;
  /** One of its ends passes this; below an entity and in its `links` the other end than that entity. */
  readonly endWhere?: EntityFilter | null | undefined;
  /** One of these ids. */
  readonly ids?: ReadonlyArray<string> | null | undefined;
  /** At least so many independent sources, or at most so many. */
  readonly independentSources?: CountFilter | null | undefined;
  /** One of these kinds. */
  readonly kinds?: ReadonlyArray<LinkKind> | null | undefined;
  /** Not this. What may hold may also not hold: POSSIBLE stays POSSIBLE. */
  readonly not?: LinkFilter | null | undefined;
  /** To this entity. */
  readonly object?: string | null | undefined;
  /** It ends at an entity that passes this. */
  readonly objectWhere?: EntityFilter | null | undefined;
  /** At least one of these; an empty list asks for nothing that exists. */
  readonly or?: ReadonlyArray<LinkFilter> | null | undefined;
  /** In this role. */
  readonly role?: HarmRole | null | undefined;
  /** On this side. */
  readonly side?: Side | null | undefined;
  /** One of these standings. */
  readonly standings?: ReadonlyArray<Standing> | null | undefined;
  /** Some statement about it passes this. */
  readonly statements?: StatementFilter | null | undefined;
  /** From this entity. */
  readonly subject?: string | null | undefined;
  /** It starts at an entity that passes this. */
  readonly subjectWhere?: EntityFilter | null | undefined;
};

/** The kinds of link: closed, directed from subject to object. Each says which kinds of entity may stand at its ends. */
export type LinkKind =
  /** Group ↔ Group: allies. Symmetric. */
  | 'ALLIED_WITH'
  /** Law → Law: amends the other. */
  | 'AMENDS'
  /** Law → Place: where it is law. */
  | 'APPLIES_IN'
  /** Arrest → Person or Group: who was arrested. */
  | 'ARRESTED'
  /** Arrest → Organization: which body made it. */
  | 'ARRESTED_BY'
  /** Arrest → Incident: what the arrest was for. */
  | 'ARREST_FOR'
  /** Law → Organization: which body enacted it. */
  | 'ENACTED_BY'
  /** Group ↔ Group or Organization: fought each other. Symmetric. */
  | 'FOUGHT'
  /** Arrest → Law: the law under which they are held. */
  | 'HELD_UNDER'
  /** Incident → Group, Person or Organization: who took part, in which role and on which side. */
  | 'INVOLVED'
  /** Incident → Series: sources count it in this spate. */
  | 'IN_SERIES'
  /** Place → Place: lies in the other. */
  | 'LOCATED_IN'
  /** Arrest → Incident: the incident (an operation, say) during which it was made. */
  | 'MADE_DURING'
  /** Person → Group: belongs to it. */
  | 'MEMBER_OF'
  /** Group → Group: was merged into the other. */
  | 'MERGED_INTO'
  /** Incident or Arrest → Place: where it happened. */
  | 'OCCURRED_IN'
  /** Group → Place: is active there. */
  | 'OPERATES_IN'
  /** Group → Law: stands against it. */
  | 'OPPOSES'
  /** Incident → Incident, or Arrest → Arrest: it was a part of the other. */
  | 'PART_OF'
  /** Incident → Group, Person or Organization: who did it. */
  | 'PERPETRATED_BY'
  /** Group → Group: pledged allegiance to the other. */
  | 'PLEDGED_TO'
  /** Incident → Incident: it led to the other. */
  | 'PROMPTED'
  /** Incident → Law: the law it was in protest at. */
  | 'PROTESTS'
  /** Group ↔ Group: rivals. Symmetric. */
  | 'RIVAL_OF'
  /** Incident ↔ Incident: the same people did both. Symmetric. */
  | 'SAME_PERPETRATORS_AS'
  /** Group → Group: broke away from the other. */
  | 'SPLINTERED_FROM'
  /** Group → Group or Organization: is supported by it. */
  | 'SUPPORTED_BY'
  /** Incident → Group, Person, Organization, Place or Law: what or whom it was aimed at. */
  | 'TARGETED'
  /** Person → Incident: took part in it. */
  | 'TOOK_PART_IN'
  /** Group → Group: is a unit (battalion, cell, wing) of the other. */
  | 'UNIT_OF';

/** Linked to an entity. */
export type LinkedToFilter = {
  /** The entity at the other end. */
  readonly id: string;
  /** By one of these kinds of link; any kind where left out. */
  readonly kinds?: ReadonlyArray<LinkKind> | null | undefined;
  /** In this role, where the link gives one. */
  readonly role?: HarmRole | null | undefined;
  /** By links of these standings only. */
  readonly standings?: ReadonlyArray<Standing>;
};

/**
 * By an entity's links, whichever end it stands at. `kinds` and `standings` say which of its links are looked at; `some`,
 * `none` and `all` what they must be. All that is given must hold.
 */
export type LinksFilter = {
  /** All of them pass this; true where there are none. */
  readonly all?: LinkFilter | null | undefined;
  /** At least so many of them, or at most so many. */
  readonly count?: CountFilter | null | undefined;
  /** Look at links of these kinds; at all kinds where left out. */
  readonly kinds?: ReadonlyArray<LinkKind> | null | undefined;
  /** None of them passes this. */
  readonly none?: LinkFilter | null | undefined;
  /** At least one of them passes this. */
  readonly some?: LinkFilter | null | undefined;
  /** Look at links of these standings. */
  readonly standings?: ReadonlyArray<Standing>;
};

/** Whether a criterion may hold or must hold, given what is not known. */
export type Match =
  /** It holds whatever the unknown turns out to be. */
  | 'DEFINITE'
  /** It may hold: what is known allows it. */
  | 'POSSIBLE';

/** What kind of name a name is. */
export type NameKind =
  /** An acronym. */
  | 'ACRONYM'
  /** Another name in use. */
  | 'ALIAS'
  /** The name that its bearer, or the state, uses. */
  | 'OFFICIAL'
  /** A translation. */
  | 'TRANSLATION'
  /** The same name in another script. */
  | 'TRANSLITERATION';

/** Within a distance of a point. A place is known as closely as its coordinates say: DEFINITE if all that it may be lies within, POSSIBLE if some of it does. */
export type NearFilter = {
  /** Distance in kilometres, above 0, at most 20000. */
  readonly km: number;
  /** Latitude in degrees, WGS 84, -90 to 90. */
  readonly lat: number;
  /** Longitude in degrees, WGS 84, -180 to 180. */
  readonly lon: number;
  /** What becomes of things that have no coordinates. */
  readonly unlocated?: Unlocated;
};

/** What is known of a route that was not found. */
export type NoRouteReason =
  /** No route of up to 6 links, whatever is loosened. */
  | 'NONE_AT_ALL'
  /** None under these bounds; there is one when they are loosened. */
  | 'NONE_WITHIN_BOUNDS'
  /** A search ended at the most that it may read before it could tell. */
  | 'NOT_KNOWN';

/**
 * A range of a number that may itself be a range. It is a POSSIBLE match if the two overlap, a DEFINITE match if the number
 * lies inside for certain. An open low counts from 0.
 */
export type NumberFilter = {
  /** This or more. */
  readonly atLeast?: number | null | undefined;
  /** This or less. */
  readonly atMost?: number | null | undefined;
  /** What becomes of things whose number is not known, which is not zero. */
  readonly unknown?: UnknownNumbers;
};

/** Ascending or descending. */
export type OrderDirection =
  /** Ascending: earliest, smallest or first in the alphabet first. */
  | 'ASC'
  /** Descending. */
  | 'DESC';

/** Whether a passage was held against the text of its source. */
export type PassageCheck =
  /** The hash no longer agrees with the text at that position. */
  | 'DRIFTED'
  /** Nobody has held it against the text; position and hash may be missing. */
  | 'UNCHECKED'
  /** Somebody who holds the text recomputed the hash of the quoted range, and it agreed. */
  | 'VERIFIED';

/** Everything that a statement can say: the kinds of link, and the values of an entity. */
export type Predicate =
  /** When a law was adopted. */
  | 'ADOPTED'
  /** Its ally. */
  | 'ALLIED_WITH'
  /** The law it amends. */
  | 'AMENDS'
  /** Where it is law. */
  | 'APPLIES_IN'
  /** Who was arrested. */
  | 'ARRESTED'
  /** Which body made the arrest. */
  | 'ARRESTED_BY'
  /** The incident the arrest was for. */
  | 'ARREST_FOR'
  /** Where it lies on the map. */
  | 'COORDINATES'
  /** Whether the group or organization is held to be a credible force. */
  | 'CREDIBILITY'
  /** When an incident or an arrest happened. */
  | 'DATE'
  /** What the subject is, in a few words. */
  | 'DESCRIPTION'
  /** When a group or an organization was dissolved. */
  | 'DISSOLVED'
  /** The body that enacted it. */
  | 'ENACTED_BY'
  /** How the incident is explained. */
  | 'EXPLANATION'
  /** An identifier of the subject in another scheme (GeoNames, UCDP, Wikidata). */
  | 'EXTERNAL_ID'
  /** Whom it fought. */
  | 'FOUGHT'
  /** When a group or an organization was founded. */
  | 'FOUNDED'
  /** The law under which they are held. */
  | 'HELD_UNDER'
  /** Who took part. */
  | 'INVOLVED'
  /** From when a law was in force. */
  | 'IN_FORCE'
  /** The spate it is counted in. */
  | 'IN_SERIES'
  /** How many people an incident killed. */
  | 'KILLED'
  /** The place it lies in. */
  | 'LOCATED_IN'
  /** The incident during which the arrest was made. */
  | 'MADE_DURING'
  /** The group a person belongs to. */
  | 'MEMBER_OF'
  /** The group it was merged into. */
  | 'MERGED_INTO'
  /** Why it was done. */
  | 'MOTIVE'
  /** The subject is known by this name. */
  | 'NAME'
  /** A code that a dataset uses for the subject, in one of its own fields. */
  | 'NATIVE_CODE'
  /** Where an incident or an arrest happened. */
  | 'OCCURRED_IN'
  /** Where a group is active. */
  | 'OPERATES_IN'
  /** The law it stands against. */
  | 'OPPOSES'
  /** What it was a part of. */
  | 'PART_OF'
  /** How many people an arrest, an unnamed group or an unnamed person stands for. */
  | 'PEOPLE'
  /** Who did it. */
  | 'PERPETRATED_BY'
  /** The group it pledged allegiance to. */
  | 'PLEDGED_TO'
  /** What it led to. */
  | 'PROMPTED'
  /** The law it was in protest at. */
  | 'PROTESTS'
  /** When a law was repealed. */
  | 'REPEALED'
  /** Its rival. */
  | 'RIVAL_OF'
  /** The same people did both. */
  | 'SAME_PERPETRATORS_AS'
  /** The group it broke away from. */
  | 'SPLINTERED_FROM'
  /** A total that a source states for a series or an incident, kept beside the sum and never added to it. */
  | 'STATED_TOTAL'
  /** Who supports it. */
  | 'SUPPORTED_BY'
  /** What the arrested are suspected of. */
  | 'SUSPECTED_OFFENCE'
  /** What or whom it was aimed at. */
  | 'TARGETED'
  /** Whether the incident is said to have been an act of terrorism. */
  | 'TERRORIST_CHARACTER'
  /** The incident a person took part in. */
  | 'TOOK_PART_IN'
  /** Which type of its kind the subject is. */
  | 'TYPE'
  /** The group it is a unit of. */
  | 'UNIT_OF'
  /** The weapon or means. */
  | 'WEAPON'
  /** How many people an incident wounded. */
  | 'WOUNDED';

/** Whether something is recorded of a thing, or said to be unknown, or said not to be, or not spoken of at all. */
export type RecordState =
  /** Nobody supports anything of it. */
  | 'NOT_RECORDED'
  /** A live statement that supports it gives it. */
  | 'RECORDED'
  /** None gives it, and it is stated that there is none. */
  | 'STATED_NONE'
  /** None gives it, and it is stated as unknown. */
  | 'STATED_UNKNOWN';

/** A span of the graph's own record. All that is given must hold. */
export type RecordedFilter = {
  /** First day (`YYYY-MM-DD`, UTC). */
  readonly from?: string | null | undefined;
  /** First revision. */
  readonly fromRevision?: number | null | undefined;
  /** Last day, inclusive (`YYYY-MM-DD`, UTC). */
  readonly to?: string | null | undefined;
  /** Last revision, inclusive. */
  readonly toRevision?: number | null | undefined;
};

/** How reliable a source is, on the Admiralty scale. */
export type Reliability =
  /** Completely reliable. */
  | 'A'
  /** Usually reliable. */
  | 'B'
  /** Fairly reliable. */
  | 'C'
  /** Not usually reliable. */
  | 'D'
  /** Unreliable. */
  | 'E'
  /** Cannot be judged. */
  | 'F';

/** A bound on routes, in the order in which they are tried. */
export type RouteBound =
  /** `avoidIds`: none is tried. */
  | 'AVOID_IDS'
  /** `avoidKinds`: none is tried. */
  | 'AVOID_KINDS'
  /** `avoidTypes`: none is tried. */
  | 'AVOID_TYPES'
  /** `direction`: BOTH is tried. */
  | 'DIRECTION'
  /** `during`: any time is tried. */
  | 'DURING'
  /** `evidence`: everything recorded and not ended is tried. */
  | 'EVIDENCE'
  /** `throughHubs`: hubs are passed. */
  | 'HUBS'
  /** `kinds`: all are tried. */
  | 'KINDS'
  /** `match`: POSSIBLE is tried. */
  | 'MATCH'
  /** `maxLength`: 6 is tried. */
  | 'MAX_LENGTH';

/** A side of a conflict, as the Uppsala Conflict Data Program (UCDP) names them: side A is the government where one takes part. */
export type Side =
  /** Side A. */
  | 'A'
  /** Side B. */
  | 'B';

/** What a speaker is. */
export type SpeakerRole =
  /** An armed group, or someone in its name. */
  | 'ARMED_GROUP'
  /** An expert, an observer or a researcher. */
  | 'EXPERT'
  /** A media house or a journalist. */
  | 'MEDIA'
  /** A state body or an official. */
  | 'STATE'
  /** Not known. */
  | 'UNKNOWN'
  /** Somebody who saw or lived it. */
  | 'WITNESS';

/** How a speaker stands to what a statement says. ASSERTS, CLAIMS_RESPONSIBILITY and SUSPECTS are support. */
export type Stance =
  /** Says that it is so (also: says it believes so). */
  | 'ASSERTS'
  /** Says it as part of an actor's own claim of responsibility. */
  | 'CLAIMS_RESPONSIBILITY'
  /** Says that it is not so. */
  | 'DENIES'
  /** Doubts that it is so. */
  | 'DOUBTS'
  /** Says that it is not proven. It never contests what others say. */
  | 'NOT_PROVEN'
  /** Takes back the same speaker's earlier statement. */
  | 'RETRACTS'
  /** Says that it may be so. */
  | 'SUSPECTS';

/**
 * What the live statements make of a link, or of the value shown, by the first row of this table that fits. Live: recorded, not
 * ended, not taken back, and not yielded. RETRACTS takes back everything the same speaker said of it that is not certainly
 * later. A position yields only to another position of the same speaker whose earliest day of saying is after its latest; an
 * undated saying makes nothing yield. A source in its own voice is a speaker of its own. Null where no row fits.
 *
 * | standing | when |
 * |---|---|
 * | RETRACTED | no support is left, and some was taken back by whoever gave it |
 * | CONTESTED | support, and another speaker denies or doubts this very link or value |
 * | DENIED | no support, and someone denies it |
 * | DOUBTED | no support, and someone doubts it |
 * | REPORTED | a source asserts it in its own voice, or a media speaker does |
 * | ATTRIBUTED | any other speaker asserts it |
 * | CLAIMED | no more than claims of responsibility |
 * | SUSPECTED | no more than suspicions |
 * | UNPROVEN | only statements that it is not proven |
 */
export type Standing =
  /** A speaker other than the media asserts it. */
  | 'ATTRIBUTED'
  /** Nobody asserts it; someone claims responsibility. */
  | 'CLAIMED'
  /** Some support it, others deny or doubt this very link or value. */
  | 'CONTESTED'
  /** Nobody supports it, someone denies it. */
  | 'DENIED'
  /** Nobody supports it, someone doubts it. */
  | 'DOUBTED'
  /** A source in its own voice, or a media speaker, asserts it. */
  | 'REPORTED'
  /** No support is left, and some of it was taken back by whoever gave it. */
  | 'RETRACTED'
  /** It is only suspected. */
  | 'SUSPECTED'
  /** It is only said not to be proven. */
  | 'UNPROVEN';

/** What sources say of something that they do not name. */
export type StatedAbsence =
  /** A source says that there is none. */
  | 'NONE_STATED'
  /** A source says that it is not known. */
  | 'UNKNOWN_STATED';

/** Which statements. All that is given must hold. */
export type StatementFilter = {
  /** All of these as well. */
  readonly and?: ReadonlyArray<StatementFilter> | null | undefined;
  /** Citing a passage that was checked against the text with this outcome. */
  readonly checks?: ReadonlyArray<PassageCheck> | null | undefined;
  /** By when what is said held, where it says so. */
  readonly during?: DateFilter | null | undefined;
  /** Also statements that were superseded or ended since. */
  readonly ended?: boolean;
  /** One of these ids. */
  readonly ids?: ReadonlyArray<string> | null | undefined;
  /** Not this. What may hold may also not hold: POSSIBLE stays POSSIBLE. */
  readonly not?: StatementFilter | null | undefined;
  /** Naming this entity (as object). */
  readonly object?: string | null | undefined;
  /** At least one of these; an empty list asks for nothing that exists. */
  readonly or?: ReadonlyArray<StatementFilter> | null | undefined;
  /** One of these predicates. */
  readonly predicates?: ReadonlyArray<Predicate> | null | undefined;
  /** Whether somebody says it (true), or the source in its own voice (false). */
  readonly quoted?: boolean | null | undefined;
  /** By when this graph recorded it: a span of days (UTC), or of revisions. */
  readonly recorded?: RecordedFilter | null | undefined;
  /** By when it was said: by the day of saying, else of publication. An undated saying may lie anywhere between what it speaks of and its publication. */
  readonly said?: DateFilter | null | undefined;
  /** In one of these sources. */
  readonly sources?: ReadonlyArray<string> | null | undefined;
  /** Said by this entity. */
  readonly speaker?: string | null | undefined;
  /** Said by a speaker of one of these roles. */
  readonly speakerRoles?: ReadonlyArray<SpeakerRole> | null | undefined;
  /** One of these stances. */
  readonly stances?: ReadonlyArray<Stance> | null | undefined;
  /** About this entity (as subject). */
  readonly subject?: string | null | undefined;
  /** Giving something, or saying that it is unknown or that there is none. */
  readonly valueKinds?: ReadonlyArray<ValueKind> | null | undefined;
};

/** What a tally is broken down by. Several at once make a row for each combination that occurs. */
export type TallyBy =
  /** The country, by the places reported and the regions of the incident's date; arrests go by their own places. */
  | 'COUNTRY'
  /** The district, likewise. */
  | 'DISTRICT'
  /** Who is said to have done it: a group, a person or an organization at the other end of a supported PERPETRATED_BY. Where several are said to have, the row of each holds all of it. */
  | 'GROUP'
  /** The month, by the figure's own time where it has one, else by the incident's date; arrests go by their own. */
  | 'MONTH'
  /** The region, likewise. */
  | 'REGION'
  /** Whose deaths or wounds, by the parts that are shown; the rows need not come to the least and the greatest whole that is said (see `notes`). People detained have no role: under ROLE they stand in the total and in `unassigned` only. */
  | 'ROLE'
  /** The single site, likewise. */
  | 'SITE'
  /** The standing of the links by which somebody is said to have done it: claimed apart from reported. With GROUP, each group under the standing of its own link. */
  | 'STANDING'
  /** The city or village, likewise. */
  | 'TOWN'
  /** The incident's type. */
  | 'TYPE'
  /** The year, likewise. */
  | 'YEAR';

/** Why something is not in the sums. */
export type TallyLeftOutBecause =
  /** It is said to be a part of another one that is counted here, whose figures hold its own. */
  | 'PART'
  /** It only may pass the filter, and a part of it passes for certain: the part is counted instead. */
  | 'PARTS_ARE_CERTAIN'
  /** It may be a part of another one that is counted here: the link is only claimed, suspected or contested. If it is not, its figures come on top. */
  | 'POSSIBLE_PART';

/** What kind of thing there is to know of a tally. */
export type TallyNoteKind =
  /** People of several arrests were added: whether the same people stand in several of them is not said. */
  | 'ARRESTS_ADDED'
  /** How many some killed is not known, so that the best number and the greatest of the sum are not known either. */
  | 'KILLED_UNKNOWN'
  /** How many people some arrests were of is not known, likewise. */
  | 'PEOPLE_UNKNOWN'
  /** The parts of some, as shown, do not come to the least, best and greatest whole that is said of them: the rows by role add up to something other than the whole. */
  | 'ROLES_ADD_UP_OTHERWISE'
  /** Some stand in several rows for certain, so that the rows come to more than the whole: several are said to have done it, or it lasted from one month into the next. */
  | 'ROWS_OVERLAP'
  /** Some stand in no row for certain: see `unassigned`. */
  | 'SOME_UNASSIGNED'
  /** These are counted apart, and something is said to be a part of both: they overlap, by how much is not known. */
  | 'WHOLES_OVERLAP'
  /** A whole is counted as no less than what its parts, left out, come to; what that is beyond its own number stands under UNKNOWN. */
  | 'WHOLE_RAISED_TO_PARTS'
  /** What is a part of these is counted for itself, because no number is known of the whole. */
  | 'WHOLE_WITHOUT_NUMBER'
  /** How many some wounded is not known, likewise. */
  | 'WOUNDED_UNKNOWN';

/** How long the buckets of a timeline are. */
export type TimelineUnit =
  /** A day: `2011-10-31`. */
  | 'DAY'
  /** A month: `2011-10`. */
  | 'MONTH'
  /** A week by ISO 8601, from Monday to Sunday: `2011-W44`. The first week of a year is the one that holds its first Thursday. */
  | 'WEEK'
  /** A year: `2011`. */
  | 'YEAR';

/** What a stated total counts. */
export type TotalOf =
  /** Incidents. */
  | 'INCIDENTS'
  /** People killed. */
  | 'KILLED'
  /** People (arrested, detained). */
  | 'PEOPLE'
  /** People wounded. */
  | 'WOUNDED';

/** Which type of its kind an entity is. Each value says for which kinds of entity it is meant. */
export type TypeCode =
  /** Law: an act. */
  | 'ACT'
  /** Law: an amendment. */
  | 'AMENDMENT'
  /** Incident: an attack with arms. */
  | 'ARMED_ATTACK'
  /** Arrest: an arrest. */
  | 'ARREST'
  /** Incident: a bombing. */
  | 'BOMBING'
  /** Place: a city or town. */
  | 'CITY'
  /** Incident: a clash between two sides. */
  | 'CLASH'
  /** Place: a country. */
  | 'COUNTRY'
  /** Organization: a court. */
  | 'COURT'
  /** Group: criminal. */
  | 'CRIMINAL'
  /** Law: a decree. */
  | 'DECREE'
  /** Arrest: a detention that is not said to be an arrest. */
  | 'DETENTION'
  /** Place: a district. */
  | 'DISTRICT'
  /** Incident: an explosion that is not said to be an attack. */
  | 'EXPLOSION'
  /** Organization: a government or a ministry. */
  | 'GOVERNMENT'
  /** Organization: a media house. */
  | 'MEDIA'
  /** Group: militant. */
  | 'MILITANT'
  /** Organization: armed forces. */
  | 'MILITARY'
  /** Incident, Organization or Group: none of the others. */
  | 'OTHER'
  /** Organization: police. */
  | 'POLICE'
  /** Group: political. */
  | 'POLITICAL'
  /** Organization: a prosecution. */
  | 'PROSECUTION'
  /** Place: a first-level region. */
  | 'REGION'
  /** Incident: an operation by police, security services or the army. */
  | 'SECURITY_OPERATION'
  /** Organization: a security or intelligence service. */
  | 'SECURITY_SERVICE'
  /** Place: a single site. */
  | 'SITE'
  /** Group: armed by or for a state. */
  | 'STATE_BACKED'
  /** Incident: a bombing by an attacker who meant to die. */
  | 'SUICIDE_BOMBING'
  /** Place: a village. */
  | 'VILLAGE';

/** What becomes of things without a date under a date filter. */
export type Undated =
  /** They are left out. */
  | 'EXCLUDE'
  /** They may have happened then: they are POSSIBLE matches. */
  | 'INCLUDE';

/** What a filter makes of numbers that are not known. */
export type UnknownNumbers =
  /** They are left out. */
  | 'EXCLUDE'
  /** They may be any number: POSSIBLE matches of every range. */
  | 'INCLUDE'
  /** They are all that is asked for: DEFINITE matches, and known numbers are none. Takes no range beside it. */
  | 'ONLY';

/** What a filter makes of things without coordinates. */
export type Unlocated =
  /** They are left out. */
  | 'EXCLUDE'
  /** They may lie anywhere: POSSIBLE matches. */
  | 'INCLUDE';

/** Whether a statement gives something, or says that it is unknown or that there is none. That no statement was recorded is a third thing. */
export type ValueKind =
  /** The statement names an entity or gives a value. */
  | 'KNOWN'
  /** The source says that there is none. */
  | 'NONE_STATED'
  /** The source says that it is not known (unidentified attackers, never explained). */
  | 'UNKNOWN_STATED';

/** Why a search walked around an entity. */
export type WalkedAroundBecause =
  /** It is a hub. */
  | 'HUB'
  /** It was named in `avoidIds`. */
  | 'ID'
  /** It is of a kind in `avoidKinds`. */
  | 'KIND'
  /** It is of a type in `avoidTypes`. */
  | 'TYPE';

export type EntityPageQueryVariables = Exact<{
  id: string;
  evidence?: EvidenceFilter | null | undefined;
  match: Match;
}>;


export type EntityPageQuery = { readonly node:
    | { readonly __typename: 'Arrest', readonly kind: EntityKind, readonly name: string, readonly unnamed: boolean, readonly supported: boolean, readonly sourceCount: number, readonly id: string, readonly names: ReadonlyArray<{ readonly text: string, readonly language: string | null, readonly kind: NameKind, readonly standing: Standing | null, readonly contested: boolean, readonly independentSourceCount: number }>, readonly description: { readonly __typename: 'TextValue', readonly text: string | null, readonly stated: StatedAbsence | null, readonly standing: Standing | null, readonly contested: boolean, readonly independentSourceCount: number } | null, readonly nativeCodes: ReadonlyArray<{ readonly scheme: string, readonly field: string, readonly code: string, readonly standing: Standing | null, readonly contested: boolean, readonly independentSourceCount: number }>, readonly externalIds: ReadonlyArray<{ readonly scheme: string, readonly externalId: string, readonly standing: Standing | null, readonly contested: boolean, readonly independentSourceCount: number }>, readonly out: { readonly groupBy: { readonly rows: ReadonlyArray<{ readonly count: number, readonly key: ReadonlyArray<{ readonly value: string | null }> }> } }, readonly in: { readonly groupBy: { readonly rows: ReadonlyArray<{ readonly count: number, readonly key: ReadonlyArray<{ readonly value: string | null }> }> } }, readonly date: { readonly __typename: 'DateValue', readonly edtf: string | null, readonly asStated: string | null, readonly basis: DateBasis | null, readonly yearBasis: DateBasis | null, readonly stated: StatedAbsence | null, readonly standing: Standing | null, readonly contested: boolean, readonly independentSourceCount: number }, readonly type: { readonly __typename: 'TypeValue', readonly stated: StatedAbsence | null, readonly standing: Standing | null, readonly contested: boolean, readonly independentSourceCount: number, readonly code: TypeCode | null }, readonly people: { readonly __typename: 'CountValue', readonly low: number | null, readonly best: number | null, readonly high: number | null, readonly approximate: boolean, readonly stated: StatedAbsence | null, readonly standing: Standing | null, readonly contested: boolean, readonly independentSourceCount: number }, readonly suspectedOffence: { readonly __typename: 'TextValue', readonly text: string | null, readonly stated: StatedAbsence | null, readonly standing: Standing | null, readonly contested: boolean, readonly independentSourceCount: number } }
    | { readonly __typename: 'Group', readonly kind: EntityKind, readonly name: string, readonly unnamed: boolean, readonly supported: boolean, readonly sourceCount: number, readonly id: string, readonly names: ReadonlyArray<{ readonly text: string, readonly language: string | null, readonly kind: NameKind, readonly standing: Standing | null, readonly contested: boolean, readonly independentSourceCount: number }>, readonly description: { readonly __typename: 'TextValue', readonly text: string | null, readonly stated: StatedAbsence | null, readonly standing: Standing | null, readonly contested: boolean, readonly independentSourceCount: number } | null, readonly nativeCodes: ReadonlyArray<{ readonly scheme: string, readonly field: string, readonly code: string, readonly standing: Standing | null, readonly contested: boolean, readonly independentSourceCount: number }>, readonly externalIds: ReadonlyArray<{ readonly scheme: string, readonly externalId: string, readonly standing: Standing | null, readonly contested: boolean, readonly independentSourceCount: number }>, readonly out: { readonly groupBy: { readonly rows: ReadonlyArray<{ readonly count: number, readonly key: ReadonlyArray<{ readonly value: string | null }> }> } }, readonly in: { readonly groupBy: { readonly rows: ReadonlyArray<{ readonly count: number, readonly key: ReadonlyArray<{ readonly value: string | null }> }> } }, readonly type: { readonly __typename: 'TypeValue', readonly stated: StatedAbsence | null, readonly standing: Standing | null, readonly contested: boolean, readonly independentSourceCount: number, readonly code: TypeCode | null }, readonly founded: { readonly __typename: 'DateValue', readonly edtf: string | null, readonly asStated: string | null, readonly basis: DateBasis | null, readonly yearBasis: DateBasis | null, readonly stated: StatedAbsence | null, readonly standing: Standing | null, readonly contested: boolean, readonly independentSourceCount: number }, readonly dissolved: { readonly __typename: 'DateValue', readonly edtf: string | null, readonly asStated: string | null, readonly basis: DateBasis | null, readonly yearBasis: DateBasis | null, readonly stated: StatedAbsence | null, readonly standing: Standing | null, readonly contested: boolean, readonly independentSourceCount: number }, readonly people: { readonly __typename: 'CountValue', readonly low: number | null, readonly best: number | null, readonly high: number | null, readonly approximate: boolean, readonly stated: StatedAbsence | null, readonly standing: Standing | null, readonly contested: boolean, readonly independentSourceCount: number }, readonly credibility: { readonly __typename: 'CredibilityValue', readonly stated: StatedAbsence | null, readonly standing: Standing | null, readonly contested: boolean, readonly independentSourceCount: number, readonly credibility: Credibility | null } }
    | { readonly __typename: 'Incident', readonly kind: EntityKind, readonly name: string, readonly unnamed: boolean, readonly supported: boolean, readonly sourceCount: number, readonly id: string, readonly names: ReadonlyArray<{ readonly text: string, readonly language: string | null, readonly kind: NameKind, readonly standing: Standing | null, readonly contested: boolean, readonly independentSourceCount: number }>, readonly description: { readonly __typename: 'TextValue', readonly text: string | null, readonly stated: StatedAbsence | null, readonly standing: Standing | null, readonly contested: boolean, readonly independentSourceCount: number } | null, readonly nativeCodes: ReadonlyArray<{ readonly scheme: string, readonly field: string, readonly code: string, readonly standing: Standing | null, readonly contested: boolean, readonly independentSourceCount: number }>, readonly externalIds: ReadonlyArray<{ readonly scheme: string, readonly externalId: string, readonly standing: Standing | null, readonly contested: boolean, readonly independentSourceCount: number }>, readonly out: { readonly groupBy: { readonly rows: ReadonlyArray<{ readonly count: number, readonly key: ReadonlyArray<{ readonly value: string | null }> }> } }, readonly in: { readonly groupBy: { readonly rows: ReadonlyArray<{ readonly count: number, readonly key: ReadonlyArray<{ readonly value: string | null }> }> } }, readonly date: { readonly __typename: 'DateValue', readonly edtf: string | null, readonly asStated: string | null, readonly basis: DateBasis | null, readonly yearBasis: DateBasis | null, readonly stated: StatedAbsence | null, readonly standing: Standing | null, readonly contested: boolean, readonly independentSourceCount: number }, readonly type: { readonly __typename: 'TypeValue', readonly stated: StatedAbsence | null, readonly standing: Standing | null, readonly contested: boolean, readonly independentSourceCount: number, readonly code: TypeCode | null }, readonly killed: { readonly __typename: 'HarmValue', readonly low: number | null, readonly best: number | null, readonly high: number | null, readonly approximate: boolean, readonly stated: StatedAbsence | null, readonly standing: Standing | null, readonly contested: boolean, readonly independentSourceCount: number, readonly parts: ReadonlyArray<{ readonly role: HarmRole, readonly low: number | null, readonly best: number | null, readonly high: number | null, readonly approximate: boolean }> }, readonly wounded: { readonly __typename: 'HarmValue', readonly low: number | null, readonly best: number | null, readonly high: number | null, readonly approximate: boolean, readonly stated: StatedAbsence | null, readonly standing: Standing | null, readonly contested: boolean, readonly independentSourceCount: number, readonly parts: ReadonlyArray<{ readonly role: HarmRole, readonly low: number | null, readonly best: number | null, readonly high: number | null, readonly approximate: boolean }> }, readonly terroristCharacter: { readonly __typename: 'YesNoValue', readonly stated: StatedAbsence | null, readonly standing: Standing | null, readonly contested: boolean, readonly independentSourceCount: number, readonly yes: boolean | null }, readonly perpetrators: { readonly stated: StatedAbsence | null }, readonly statedTotals: ReadonlyArray<{ readonly what: TotalOf, readonly role: HarmRole | null, readonly roleAsStated: string | null, readonly low: number | null, readonly best: number | null, readonly high: number | null, readonly approximate: boolean, readonly asStated: string | null, readonly standing: Standing | null, readonly contested: boolean, readonly independentSourceCount: number }>, readonly explanation: { readonly __typename: 'TextValue', readonly text: string | null, readonly stated: StatedAbsence | null, readonly standing: Standing | null, readonly contested: boolean, readonly independentSourceCount: number }, readonly motive: { readonly __typename: 'TextValue', readonly text: string | null, readonly stated: StatedAbsence | null, readonly standing: Standing | null, readonly contested: boolean, readonly independentSourceCount: number }, readonly weapon: { readonly __typename: 'TextValue', readonly text: string | null, readonly stated: StatedAbsence | null, readonly standing: Standing | null, readonly contested: boolean, readonly independentSourceCount: number }, readonly coordinates: { readonly __typename: 'CoordinatesValue', readonly lat: number | null, readonly lon: number | null, readonly precision: CoordinatePrecision | null, readonly stated: StatedAbsence | null, readonly standing: Standing | null, readonly contested: boolean, readonly independentSourceCount: number } }
    | { readonly __typename: 'Law', readonly kind: EntityKind, readonly name: string, readonly unnamed: boolean, readonly supported: boolean, readonly sourceCount: number, readonly id: string, readonly names: ReadonlyArray<{ readonly text: string, readonly language: string | null, readonly kind: NameKind, readonly standing: Standing | null, readonly contested: boolean, readonly independentSourceCount: number }>, readonly description: { readonly __typename: 'TextValue', readonly text: string | null, readonly stated: StatedAbsence | null, readonly standing: Standing | null, readonly contested: boolean, readonly independentSourceCount: number } | null, readonly nativeCodes: ReadonlyArray<{ readonly scheme: string, readonly field: string, readonly code: string, readonly standing: Standing | null, readonly contested: boolean, readonly independentSourceCount: number }>, readonly externalIds: ReadonlyArray<{ readonly scheme: string, readonly externalId: string, readonly standing: Standing | null, readonly contested: boolean, readonly independentSourceCount: number }>, readonly out: { readonly groupBy: { readonly rows: ReadonlyArray<{ readonly count: number, readonly key: ReadonlyArray<{ readonly value: string | null }> }> } }, readonly in: { readonly groupBy: { readonly rows: ReadonlyArray<{ readonly count: number, readonly key: ReadonlyArray<{ readonly value: string | null }> }> } }, readonly type: { readonly __typename: 'TypeValue', readonly stated: StatedAbsence | null, readonly standing: Standing | null, readonly contested: boolean, readonly independentSourceCount: number, readonly code: TypeCode | null }, readonly adopted: { readonly __typename: 'DateValue', readonly edtf: string | null, readonly asStated: string | null, readonly basis: DateBasis | null, readonly yearBasis: DateBasis | null, readonly stated: StatedAbsence | null, readonly standing: Standing | null, readonly contested: boolean, readonly independentSourceCount: number }, readonly inForce: { readonly __typename: 'DateValue', readonly edtf: string | null, readonly asStated: string | null, readonly basis: DateBasis | null, readonly yearBasis: DateBasis | null, readonly stated: StatedAbsence | null, readonly standing: Standing | null, readonly contested: boolean, readonly independentSourceCount: number }, readonly repealed: { readonly __typename: 'DateValue', readonly edtf: string | null, readonly asStated: string | null, readonly basis: DateBasis | null, readonly yearBasis: DateBasis | null, readonly stated: StatedAbsence | null, readonly standing: Standing | null, readonly contested: boolean, readonly independentSourceCount: number } }
    | { readonly __typename: 'Link', readonly id: string }
    | { readonly __typename: 'Organization', readonly kind: EntityKind, readonly name: string, readonly unnamed: boolean, readonly supported: boolean, readonly sourceCount: number, readonly id: string, readonly names: ReadonlyArray<{ readonly text: string, readonly language: string | null, readonly kind: NameKind, readonly standing: Standing | null, readonly contested: boolean, readonly independentSourceCount: number }>, readonly description: { readonly __typename: 'TextValue', readonly text: string | null, readonly stated: StatedAbsence | null, readonly standing: Standing | null, readonly contested: boolean, readonly independentSourceCount: number } | null, readonly nativeCodes: ReadonlyArray<{ readonly scheme: string, readonly field: string, readonly code: string, readonly standing: Standing | null, readonly contested: boolean, readonly independentSourceCount: number }>, readonly externalIds: ReadonlyArray<{ readonly scheme: string, readonly externalId: string, readonly standing: Standing | null, readonly contested: boolean, readonly independentSourceCount: number }>, readonly out: { readonly groupBy: { readonly rows: ReadonlyArray<{ readonly count: number, readonly key: ReadonlyArray<{ readonly value: string | null }> }> } }, readonly in: { readonly groupBy: { readonly rows: ReadonlyArray<{ readonly count: number, readonly key: ReadonlyArray<{ readonly value: string | null }> }> } }, readonly type: { readonly __typename: 'TypeValue', readonly stated: StatedAbsence | null, readonly standing: Standing | null, readonly contested: boolean, readonly independentSourceCount: number, readonly code: TypeCode | null }, readonly founded: { readonly __typename: 'DateValue', readonly edtf: string | null, readonly asStated: string | null, readonly basis: DateBasis | null, readonly yearBasis: DateBasis | null, readonly stated: StatedAbsence | null, readonly standing: Standing | null, readonly contested: boolean, readonly independentSourceCount: number }, readonly dissolved: { readonly __typename: 'DateValue', readonly edtf: string | null, readonly asStated: string | null, readonly basis: DateBasis | null, readonly yearBasis: DateBasis | null, readonly stated: StatedAbsence | null, readonly standing: Standing | null, readonly contested: boolean, readonly independentSourceCount: number }, readonly credibility: { readonly __typename: 'CredibilityValue', readonly stated: StatedAbsence | null, readonly standing: Standing | null, readonly contested: boolean, readonly independentSourceCount: number, readonly credibility: Credibility | null } }
    | { readonly __typename: 'Passage', readonly id: string }
    | { readonly __typename: 'Person', readonly kind: EntityKind, readonly name: string, readonly unnamed: boolean, readonly supported: boolean, readonly sourceCount: number, readonly id: string, readonly names: ReadonlyArray<{ readonly text: string, readonly language: string | null, readonly kind: NameKind, readonly standing: Standing | null, readonly contested: boolean, readonly independentSourceCount: number }>, readonly description: { readonly __typename: 'TextValue', readonly text: string | null, readonly stated: StatedAbsence | null, readonly standing: Standing | null, readonly contested: boolean, readonly independentSourceCount: number } | null, readonly nativeCodes: ReadonlyArray<{ readonly scheme: string, readonly field: string, readonly code: string, readonly standing: Standing | null, readonly contested: boolean, readonly independentSourceCount: number }>, readonly externalIds: ReadonlyArray<{ readonly scheme: string, readonly externalId: string, readonly standing: Standing | null, readonly contested: boolean, readonly independentSourceCount: number }>, readonly out: { readonly groupBy: { readonly rows: ReadonlyArray<{ readonly count: number, readonly key: ReadonlyArray<{ readonly value: string | null }> }> } }, readonly in: { readonly groupBy: { readonly rows: ReadonlyArray<{ readonly count: number, readonly key: ReadonlyArray<{ readonly value: string | null }> }> } }, readonly people: { readonly __typename: 'CountValue', readonly low: number | null, readonly best: number | null, readonly high: number | null, readonly approximate: boolean, readonly stated: StatedAbsence | null, readonly standing: Standing | null, readonly contested: boolean, readonly independentSourceCount: number } }
    | { readonly __typename: 'Place', readonly kind: EntityKind, readonly name: string, readonly unnamed: boolean, readonly supported: boolean, readonly sourceCount: number, readonly id: string, readonly names: ReadonlyArray<{ readonly text: string, readonly language: string | null, readonly kind: NameKind, readonly standing: Standing | null, readonly contested: boolean, readonly independentSourceCount: number }>, readonly description: { readonly __typename: 'TextValue', readonly text: string | null, readonly stated: StatedAbsence | null, readonly standing: Standing | null, readonly contested: boolean, readonly independentSourceCount: number } | null, readonly nativeCodes: ReadonlyArray<{ readonly scheme: string, readonly field: string, readonly code: string, readonly standing: Standing | null, readonly contested: boolean, readonly independentSourceCount: number }>, readonly externalIds: ReadonlyArray<{ readonly scheme: string, readonly externalId: string, readonly standing: Standing | null, readonly contested: boolean, readonly independentSourceCount: number }>, readonly out: { readonly groupBy: { readonly rows: ReadonlyArray<{ readonly count: number, readonly key: ReadonlyArray<{ readonly value: string | null }> }> } }, readonly in: { readonly groupBy: { readonly rows: ReadonlyArray<{ readonly count: number, readonly key: ReadonlyArray<{ readonly value: string | null }> }> } }, readonly type: { readonly __typename: 'TypeValue', readonly stated: StatedAbsence | null, readonly standing: Standing | null, readonly contested: boolean, readonly independentSourceCount: number, readonly code: TypeCode | null }, readonly coordinates: { readonly __typename: 'CoordinatesValue', readonly lat: number | null, readonly lon: number | null, readonly precision: CoordinatePrecision | null, readonly stated: StatedAbsence | null, readonly standing: Standing | null, readonly contested: boolean, readonly independentSourceCount: number } }
    | { readonly __typename: 'Series', readonly kind: EntityKind, readonly name: string, readonly unnamed: boolean, readonly supported: boolean, readonly sourceCount: number, readonly id: string, readonly names: ReadonlyArray<{ readonly text: string, readonly language: string | null, readonly kind: NameKind, readonly standing: Standing | null, readonly contested: boolean, readonly independentSourceCount: number }>, readonly description: { readonly __typename: 'TextValue', readonly text: string | null, readonly stated: StatedAbsence | null, readonly standing: Standing | null, readonly contested: boolean, readonly independentSourceCount: number } | null, readonly nativeCodes: ReadonlyArray<{ readonly scheme: string, readonly field: string, readonly code: string, readonly standing: Standing | null, readonly contested: boolean, readonly independentSourceCount: number }>, readonly externalIds: ReadonlyArray<{ readonly scheme: string, readonly externalId: string, readonly standing: Standing | null, readonly contested: boolean, readonly independentSourceCount: number }>, readonly out: { readonly groupBy: { readonly rows: ReadonlyArray<{ readonly count: number, readonly key: ReadonlyArray<{ readonly value: string | null }> }> } }, readonly in: { readonly groupBy: { readonly rows: ReadonlyArray<{ readonly count: number, readonly key: ReadonlyArray<{ readonly value: string | null }> }> } }, readonly statedTotals: ReadonlyArray<{ readonly what: TotalOf, readonly role: HarmRole | null, readonly roleAsStated: string | null, readonly low: number | null, readonly best: number | null, readonly high: number | null, readonly approximate: boolean, readonly asStated: string | null, readonly standing: Standing | null, readonly contested: boolean, readonly independentSourceCount: number }> }
    | { readonly __typename: 'Source', readonly id: string }
    | { readonly __typename: 'Statement', readonly id: string }
   | null };

type Backing_CoordinatesValue_Fragment = { readonly standing: Standing | null, readonly contested: boolean, readonly independentSourceCount: number };

type Backing_CountValue_Fragment = { readonly standing: Standing | null, readonly contested: boolean, readonly independentSourceCount: number };

type Backing_CredibilityValue_Fragment = { readonly standing: Standing | null, readonly contested: boolean, readonly independentSourceCount: number };

type Backing_DateValue_Fragment = { readonly standing: Standing | null, readonly contested: boolean, readonly independentSourceCount: number };

type Backing_ExternalIdValue_Fragment = { readonly standing: Standing | null, readonly contested: boolean, readonly independentSourceCount: number };

type Backing_HarmValue_Fragment = { readonly standing: Standing | null, readonly contested: boolean, readonly independentSourceCount: number };

type Backing_Link_Fragment = { readonly standing: Standing | null, readonly contested: boolean, readonly independentSourceCount: number };

type Backing_NameValue_Fragment = { readonly standing: Standing | null, readonly contested: boolean, readonly independentSourceCount: number };

type Backing_NativeCodeValue_Fragment = { readonly standing: Standing | null, readonly contested: boolean, readonly independentSourceCount: number };

type Backing_StatedTotalValue_Fragment = { readonly standing: Standing | null, readonly contested: boolean, readonly independentSourceCount: number };

type Backing_TextValue_Fragment = { readonly standing: Standing | null, readonly contested: boolean, readonly independentSourceCount: number };

type Backing_TypeValue_Fragment = { readonly standing: Standing | null, readonly contested: boolean, readonly independentSourceCount: number };

type Backing_YesNoValue_Fragment = { readonly standing: Standing | null, readonly contested: boolean, readonly independentSourceCount: number };

export type BackingFragment =
  | Backing_CoordinatesValue_Fragment
  | Backing_CountValue_Fragment
  | Backing_CredibilityValue_Fragment
  | Backing_DateValue_Fragment
  | Backing_ExternalIdValue_Fragment
  | Backing_HarmValue_Fragment
  | Backing_Link_Fragment
  | Backing_NameValue_Fragment
  | Backing_NativeCodeValue_Fragment
  | Backing_StatedTotalValue_Fragment
  | Backing_TextValue_Fragment
  | Backing_TypeValue_Fragment
  | Backing_YesNoValue_Fragment
;

export type AStatedTotalFragment = { readonly what: TotalOf, readonly role: HarmRole | null, readonly roleAsStated: string | null, readonly low: number | null, readonly best: number | null, readonly high: number | null, readonly approximate: boolean, readonly asStated: string | null, readonly standing: Standing | null, readonly contested: boolean, readonly independentSourceCount: number };

export type ADateFragment = { readonly __typename: 'DateValue', readonly edtf: string | null, readonly asStated: string | null, readonly basis: DateBasis | null, readonly yearBasis: DateBasis | null, readonly stated: StatedAbsence | null, readonly standing: Standing | null, readonly contested: boolean, readonly independentSourceCount: number };

export type ATypeFragment = { readonly __typename: 'TypeValue', readonly stated: StatedAbsence | null, readonly standing: Standing | null, readonly contested: boolean, readonly independentSourceCount: number, readonly code: TypeCode | null };

export type ATextFragment = { readonly __typename: 'TextValue', readonly text: string | null, readonly stated: StatedAbsence | null, readonly standing: Standing | null, readonly contested: boolean, readonly independentSourceCount: number };

export type AHarmFragment = { readonly __typename: 'HarmValue', readonly low: number | null, readonly best: number | null, readonly high: number | null, readonly approximate: boolean, readonly stated: StatedAbsence | null, readonly standing: Standing | null, readonly contested: boolean, readonly independentSourceCount: number, readonly parts: ReadonlyArray<{ readonly role: HarmRole, readonly low: number | null, readonly best: number | null, readonly high: number | null, readonly approximate: boolean }> };

export type ACountFragment = { readonly __typename: 'CountValue', readonly low: number | null, readonly best: number | null, readonly high: number | null, readonly approximate: boolean, readonly stated: StatedAbsence | null, readonly standing: Standing | null, readonly contested: boolean, readonly independentSourceCount: number };

export type AYesNoFragment = { readonly __typename: 'YesNoValue', readonly stated: StatedAbsence | null, readonly standing: Standing | null, readonly contested: boolean, readonly independentSourceCount: number, readonly yes: boolean | null };

export type ACredibilityFragment = { readonly __typename: 'CredibilityValue', readonly stated: StatedAbsence | null, readonly standing: Standing | null, readonly contested: boolean, readonly independentSourceCount: number, readonly credibility: Credibility | null };

export type APointFragment = { readonly __typename: 'CoordinatesValue', readonly lat: number | null, readonly lon: number | null, readonly precision: CoordinatePrecision | null, readonly stated: StatedAbsence | null, readonly standing: Standing | null, readonly contested: boolean, readonly independentSourceCount: number };

export type LinksOfQueryVariables = Exact<{
  where: LinkFilter;
  evidence?: EvidenceFilter | null | undefined;
  match: Match;
  after?: string | null | undefined;
}>;


export type LinksOfQuery = { readonly links: { readonly edges: ReadonlyArray<{ readonly match: Match, readonly node: { readonly id: string, readonly standing: Standing | null, readonly contested: boolean, readonly independentSourceCount: number, readonly during: { readonly edtf: string } | null, readonly subject:
          | { readonly id: string, readonly kind: EntityKind, readonly name: string }
          | { readonly id: string, readonly kind: EntityKind, readonly name: string }
          | { readonly id: string, readonly kind: EntityKind, readonly name: string }
          | { readonly id: string, readonly kind: EntityKind, readonly name: string }
          | { readonly id: string, readonly kind: EntityKind, readonly name: string }
          | { readonly id: string, readonly kind: EntityKind, readonly name: string }
          | { readonly id: string, readonly kind: EntityKind, readonly name: string }
          | { readonly id: string, readonly kind: EntityKind, readonly name: string }
        , readonly object:
          | { readonly id: string, readonly kind: EntityKind, readonly name: string }
          | { readonly id: string, readonly kind: EntityKind, readonly name: string }
          | { readonly id: string, readonly kind: EntityKind, readonly name: string }
          | { readonly id: string, readonly kind: EntityKind, readonly name: string }
          | { readonly id: string, readonly kind: EntityKind, readonly name: string }
          | { readonly id: string, readonly kind: EntityKind, readonly name: string }
          | { readonly id: string, readonly kind: EntityKind, readonly name: string }
          | { readonly id: string, readonly kind: EntityKind, readonly name: string }
         } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type SaidOfLinkQueryVariables = Exact<{
  id: string;
  evidence?: EvidenceFilter | null | undefined;
  match: Match;
}>;


export type SaidOfLinkQuery = { readonly link: { readonly id: string, readonly kind: LinkKind, readonly standing: Standing | null, readonly contested: boolean, readonly independentSourceCount: number, readonly subject:
      | { readonly id: string, readonly kind: EntityKind, readonly name: string }
      | { readonly id: string, readonly kind: EntityKind, readonly name: string }
      | { readonly id: string, readonly kind: EntityKind, readonly name: string }
      | { readonly id: string, readonly kind: EntityKind, readonly name: string }
      | { readonly id: string, readonly kind: EntityKind, readonly name: string }
      | { readonly id: string, readonly kind: EntityKind, readonly name: string }
      | { readonly id: string, readonly kind: EntityKind, readonly name: string }
      | { readonly id: string, readonly kind: EntityKind, readonly name: string }
    , readonly object:
      | { readonly id: string, readonly kind: EntityKind, readonly name: string }
      | { readonly id: string, readonly kind: EntityKind, readonly name: string }
      | { readonly id: string, readonly kind: EntityKind, readonly name: string }
      | { readonly id: string, readonly kind: EntityKind, readonly name: string }
      | { readonly id: string, readonly kind: EntityKind, readonly name: string }
      | { readonly id: string, readonly kind: EntityKind, readonly name: string }
      | { readonly id: string, readonly kind: EntityKind, readonly name: string }
      | { readonly id: string, readonly kind: EntityKind, readonly name: string }
    , readonly during: { readonly edtf: string } | null, readonly statements: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly stance: Stance, readonly valueKind: ValueKind, readonly speaker: { readonly name: string | null, readonly role: SpeakerRole, readonly entity:
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
           | null } | null, readonly saidAt: { readonly edtf: string, readonly earliest: string | null, readonly latest: string | null } | null, readonly value:
          | { readonly __typename: 'CoordinatesContent', readonly lat: number, readonly lon: number }
          | { readonly __typename: 'CountContent', readonly low: number | null, readonly best: number | null, readonly high: number | null, readonly approximate: boolean }
          | { readonly __typename: 'CredibilityContent', readonly credibility: Credibility }
          | { readonly __typename: 'DateSpan', readonly edtf: string, readonly asStated: string | null }
          | { readonly __typename: 'ExternalIdContent', readonly scheme: string, readonly externalId: string }
          | { readonly __typename: 'HarmContent', readonly low: number | null, readonly best: number | null, readonly high: number | null, readonly approximate: boolean, readonly role: HarmRole | null }
          | { readonly __typename: 'NameContent', readonly name: string }
          | { readonly __typename: 'NativeCodeContent', readonly scheme: string, readonly code: string }
          | { readonly __typename: 'StatedTotalContent', readonly low: number | null, readonly best: number | null, readonly high: number | null, readonly approximate: boolean, readonly role: HarmRole | null }
          | { readonly __typename: 'TextContent', readonly text: string }
          | { readonly __typename: 'TypeContent', readonly type: TypeCode }
          | { readonly __typename: 'YesNoContent', readonly yes: boolean }
         | null, readonly passages: ReadonlyArray<{ readonly id: string, readonly paragraph: number | null, readonly sentence: number | null, readonly page: string | null, readonly record: string | null, readonly paraphrase: string, readonly check: PassageCheck }>, readonly source: { readonly id: string, readonly title: string | null, readonly publisher: string | null, readonly url: string | null, readonly published: { readonly edtf: string } | null } }>, readonly pageInfo: { readonly hasNextPage: boolean } } } | null };

export type SaidFragment = { readonly id: string, readonly stance: Stance, readonly valueKind: ValueKind, readonly speaker: { readonly name: string | null, readonly role: SpeakerRole, readonly entity:
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
     | null } | null, readonly saidAt: { readonly edtf: string, readonly earliest: string | null, readonly latest: string | null } | null, readonly value:
    | { readonly __typename: 'CoordinatesContent', readonly lat: number, readonly lon: number }
    | { readonly __typename: 'CountContent', readonly low: number | null, readonly best: number | null, readonly high: number | null, readonly approximate: boolean }
    | { readonly __typename: 'CredibilityContent', readonly credibility: Credibility }
    | { readonly __typename: 'DateSpan', readonly edtf: string, readonly asStated: string | null }
    | { readonly __typename: 'ExternalIdContent', readonly scheme: string, readonly externalId: string }
    | { readonly __typename: 'HarmContent', readonly low: number | null, readonly best: number | null, readonly high: number | null, readonly approximate: boolean, readonly role: HarmRole | null }
    | { readonly __typename: 'NameContent', readonly name: string }
    | { readonly __typename: 'NativeCodeContent', readonly scheme: string, readonly code: string }
    | { readonly __typename: 'StatedTotalContent', readonly low: number | null, readonly best: number | null, readonly high: number | null, readonly approximate: boolean, readonly role: HarmRole | null }
    | { readonly __typename: 'TextContent', readonly text: string }
    | { readonly __typename: 'TypeContent', readonly type: TypeCode }
    | { readonly __typename: 'YesNoContent', readonly yes: boolean }
   | null, readonly passages: ReadonlyArray<{ readonly id: string, readonly paragraph: number | null, readonly sentence: number | null, readonly page: string | null, readonly record: string | null, readonly paraphrase: string, readonly check: PassageCheck }>, readonly source: { readonly id: string, readonly title: string | null, readonly publisher: string | null, readonly url: string | null, readonly published: { readonly edtf: string } | null } };

export type SaidOfValueQueryVariables = Exact<{
  id: string;
  predicate: Predicate;
  evidence?: EvidenceFilter | null | undefined;
  match: Match;
}>;


export type SaidOfValueQuery = { readonly node:
    | { readonly id: string, readonly statements: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly stance: Stance, readonly valueKind: ValueKind, readonly speaker: { readonly name: string | null, readonly role: SpeakerRole, readonly entity:
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
             | null } | null, readonly saidAt: { readonly edtf: string, readonly earliest: string | null, readonly latest: string | null } | null, readonly value:
            | { readonly __typename: 'CoordinatesContent', readonly lat: number, readonly lon: number }
            | { readonly __typename: 'CountContent', readonly low: number | null, readonly best: number | null, readonly high: number | null, readonly approximate: boolean }
            | { readonly __typename: 'CredibilityContent', readonly credibility: Credibility }
            | { readonly __typename: 'DateSpan', readonly edtf: string, readonly asStated: string | null }
            | { readonly __typename: 'ExternalIdContent', readonly scheme: string, readonly externalId: string }
            | { readonly __typename: 'HarmContent', readonly low: number | null, readonly best: number | null, readonly high: number | null, readonly approximate: boolean, readonly role: HarmRole | null }
            | { readonly __typename: 'NameContent', readonly name: string }
            | { readonly __typename: 'NativeCodeContent', readonly scheme: string, readonly code: string }
            | { readonly __typename: 'StatedTotalContent', readonly low: number | null, readonly best: number | null, readonly high: number | null, readonly approximate: boolean, readonly role: HarmRole | null }
            | { readonly __typename: 'TextContent', readonly text: string }
            | { readonly __typename: 'TypeContent', readonly type: TypeCode }
            | { readonly __typename: 'YesNoContent', readonly yes: boolean }
           | null, readonly passages: ReadonlyArray<{ readonly id: string, readonly paragraph: number | null, readonly sentence: number | null, readonly page: string | null, readonly record: string | null, readonly paraphrase: string, readonly check: PassageCheck }>, readonly source: { readonly id: string, readonly title: string | null, readonly publisher: string | null, readonly url: string | null, readonly published: { readonly edtf: string } | null } }>, readonly pageInfo: { readonly hasNextPage: boolean } } }
    | { readonly id: string, readonly statements: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly stance: Stance, readonly valueKind: ValueKind, readonly speaker: { readonly name: string | null, readonly role: SpeakerRole, readonly entity:
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
             | null } | null, readonly saidAt: { readonly edtf: string, readonly earliest: string | null, readonly latest: string | null } | null, readonly value:
            | { readonly __typename: 'CoordinatesContent', readonly lat: number, readonly lon: number }
            | { readonly __typename: 'CountContent', readonly low: number | null, readonly best: number | null, readonly high: number | null, readonly approximate: boolean }
            | { readonly __typename: 'CredibilityContent', readonly credibility: Credibility }
            | { readonly __typename: 'DateSpan', readonly edtf: string, readonly asStated: string | null }
            | { readonly __typename: 'ExternalIdContent', readonly scheme: string, readonly externalId: string }
            | { readonly __typename: 'HarmContent', readonly low: number | null, readonly best: number | null, readonly high: number | null, readonly approximate: boolean, readonly role: HarmRole | null }
            | { readonly __typename: 'NameContent', readonly name: string }
            | { readonly __typename: 'NativeCodeContent', readonly scheme: string, readonly code: string }
            | { readonly __typename: 'StatedTotalContent', readonly low: number | null, readonly best: number | null, readonly high: number | null, readonly approximate: boolean, readonly role: HarmRole | null }
            | { readonly __typename: 'TextContent', readonly text: string }
            | { readonly __typename: 'TypeContent', readonly type: TypeCode }
            | { readonly __typename: 'YesNoContent', readonly yes: boolean }
           | null, readonly passages: ReadonlyArray<{ readonly id: string, readonly paragraph: number | null, readonly sentence: number | null, readonly page: string | null, readonly record: string | null, readonly paraphrase: string, readonly check: PassageCheck }>, readonly source: { readonly id: string, readonly title: string | null, readonly publisher: string | null, readonly url: string | null, readonly published: { readonly edtf: string } | null } }>, readonly pageInfo: { readonly hasNextPage: boolean } } }
    | { readonly id: string, readonly statements: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly stance: Stance, readonly valueKind: ValueKind, readonly speaker: { readonly name: string | null, readonly role: SpeakerRole, readonly entity:
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
             | null } | null, readonly saidAt: { readonly edtf: string, readonly earliest: string | null, readonly latest: string | null } | null, readonly value:
            | { readonly __typename: 'CoordinatesContent', readonly lat: number, readonly lon: number }
            | { readonly __typename: 'CountContent', readonly low: number | null, readonly best: number | null, readonly high: number | null, readonly approximate: boolean }
            | { readonly __typename: 'CredibilityContent', readonly credibility: Credibility }
            | { readonly __typename: 'DateSpan', readonly edtf: string, readonly asStated: string | null }
            | { readonly __typename: 'ExternalIdContent', readonly scheme: string, readonly externalId: string }
            | { readonly __typename: 'HarmContent', readonly low: number | null, readonly best: number | null, readonly high: number | null, readonly approximate: boolean, readonly role: HarmRole | null }
            | { readonly __typename: 'NameContent', readonly name: string }
            | { readonly __typename: 'NativeCodeContent', readonly scheme: string, readonly code: string }
            | { readonly __typename: 'StatedTotalContent', readonly low: number | null, readonly best: number | null, readonly high: number | null, readonly approximate: boolean, readonly role: HarmRole | null }
            | { readonly __typename: 'TextContent', readonly text: string }
            | { readonly __typename: 'TypeContent', readonly type: TypeCode }
            | { readonly __typename: 'YesNoContent', readonly yes: boolean }
           | null, readonly passages: ReadonlyArray<{ readonly id: string, readonly paragraph: number | null, readonly sentence: number | null, readonly page: string | null, readonly record: string | null, readonly paraphrase: string, readonly check: PassageCheck }>, readonly source: { readonly id: string, readonly title: string | null, readonly publisher: string | null, readonly url: string | null, readonly published: { readonly edtf: string } | null } }>, readonly pageInfo: { readonly hasNextPage: boolean } } }
    | { readonly id: string, readonly statements: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly stance: Stance, readonly valueKind: ValueKind, readonly speaker: { readonly name: string | null, readonly role: SpeakerRole, readonly entity:
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
             | null } | null, readonly saidAt: { readonly edtf: string, readonly earliest: string | null, readonly latest: string | null } | null, readonly value:
            | { readonly __typename: 'CoordinatesContent', readonly lat: number, readonly lon: number }
            | { readonly __typename: 'CountContent', readonly low: number | null, readonly best: number | null, readonly high: number | null, readonly approximate: boolean }
            | { readonly __typename: 'CredibilityContent', readonly credibility: Credibility }
            | { readonly __typename: 'DateSpan', readonly edtf: string, readonly asStated: string | null }
            | { readonly __typename: 'ExternalIdContent', readonly scheme: string, readonly externalId: string }
            | { readonly __typename: 'HarmContent', readonly low: number | null, readonly best: number | null, readonly high: number | null, readonly approximate: boolean, readonly role: HarmRole | null }
            | { readonly __typename: 'NameContent', readonly name: string }
            | { readonly __typename: 'NativeCodeContent', readonly scheme: string, readonly code: string }
            | { readonly __typename: 'StatedTotalContent', readonly low: number | null, readonly best: number | null, readonly high: number | null, readonly approximate: boolean, readonly role: HarmRole | null }
            | { readonly __typename: 'TextContent', readonly text: string }
            | { readonly __typename: 'TypeContent', readonly type: TypeCode }
            | { readonly __typename: 'YesNoContent', readonly yes: boolean }
           | null, readonly passages: ReadonlyArray<{ readonly id: string, readonly paragraph: number | null, readonly sentence: number | null, readonly page: string | null, readonly record: string | null, readonly paraphrase: string, readonly check: PassageCheck }>, readonly source: { readonly id: string, readonly title: string | null, readonly publisher: string | null, readonly url: string | null, readonly published: { readonly edtf: string } | null } }>, readonly pageInfo: { readonly hasNextPage: boolean } } }
    | { readonly id: string }
    | { readonly id: string, readonly statements: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly stance: Stance, readonly valueKind: ValueKind, readonly speaker: { readonly name: string | null, readonly role: SpeakerRole, readonly entity:
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
             | null } | null, readonly saidAt: { readonly edtf: string, readonly earliest: string | null, readonly latest: string | null } | null, readonly value:
            | { readonly __typename: 'CoordinatesContent', readonly lat: number, readonly lon: number }
            | { readonly __typename: 'CountContent', readonly low: number | null, readonly best: number | null, readonly high: number | null, readonly approximate: boolean }
            | { readonly __typename: 'CredibilityContent', readonly credibility: Credibility }
            | { readonly __typename: 'DateSpan', readonly edtf: string, readonly asStated: string | null }
            | { readonly __typename: 'ExternalIdContent', readonly scheme: string, readonly externalId: string }
            | { readonly __typename: 'HarmContent', readonly low: number | null, readonly best: number | null, readonly high: number | null, readonly approximate: boolean, readonly role: HarmRole | null }
            | { readonly __typename: 'NameContent', readonly name: string }
            | { readonly __typename: 'NativeCodeContent', readonly scheme: string, readonly code: string }
            | { readonly __typename: 'StatedTotalContent', readonly low: number | null, readonly best: number | null, readonly high: number | null, readonly approximate: boolean, readonly role: HarmRole | null }
            | { readonly __typename: 'TextContent', readonly text: string }
            | { readonly __typename: 'TypeContent', readonly type: TypeCode }
            | { readonly __typename: 'YesNoContent', readonly yes: boolean }
           | null, readonly passages: ReadonlyArray<{ readonly id: string, readonly paragraph: number | null, readonly sentence: number | null, readonly page: string | null, readonly record: string | null, readonly paraphrase: string, readonly check: PassageCheck }>, readonly source: { readonly id: string, readonly title: string | null, readonly publisher: string | null, readonly url: string | null, readonly published: { readonly edtf: string } | null } }>, readonly pageInfo: { readonly hasNextPage: boolean } } }
    | { readonly id: string }
    | { readonly id: string, readonly statements: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly stance: Stance, readonly valueKind: ValueKind, readonly speaker: { readonly name: string | null, readonly role: SpeakerRole, readonly entity:
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
             | null } | null, readonly saidAt: { readonly edtf: string, readonly earliest: string | null, readonly latest: string | null } | null, readonly value:
            | { readonly __typename: 'CoordinatesContent', readonly lat: number, readonly lon: number }
            | { readonly __typename: 'CountContent', readonly low: number | null, readonly best: number | null, readonly high: number | null, readonly approximate: boolean }
            | { readonly __typename: 'CredibilityContent', readonly credibility: Credibility }
            | { readonly __typename: 'DateSpan', readonly edtf: string, readonly asStated: string | null }
            | { readonly __typename: 'ExternalIdContent', readonly scheme: string, readonly externalId: string }
            | { readonly __typename: 'HarmContent', readonly low: number | null, readonly best: number | null, readonly high: number | null, readonly approximate: boolean, readonly role: HarmRole | null }
            | { readonly __typename: 'NameContent', readonly name: string }
            | { readonly __typename: 'NativeCodeContent', readonly scheme: string, readonly code: string }
            | { readonly __typename: 'StatedTotalContent', readonly low: number | null, readonly best: number | null, readonly high: number | null, readonly approximate: boolean, readonly role: HarmRole | null }
            | { readonly __typename: 'TextContent', readonly text: string }
            | { readonly __typename: 'TypeContent', readonly type: TypeCode }
            | { readonly __typename: 'YesNoContent', readonly yes: boolean }
           | null, readonly passages: ReadonlyArray<{ readonly id: string, readonly paragraph: number | null, readonly sentence: number | null, readonly page: string | null, readonly record: string | null, readonly paraphrase: string, readonly check: PassageCheck }>, readonly source: { readonly id: string, readonly title: string | null, readonly publisher: string | null, readonly url: string | null, readonly published: { readonly edtf: string } | null } }>, readonly pageInfo: { readonly hasNextPage: boolean } } }
    | { readonly id: string, readonly statements: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly stance: Stance, readonly valueKind: ValueKind, readonly speaker: { readonly name: string | null, readonly role: SpeakerRole, readonly entity:
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
             | null } | null, readonly saidAt: { readonly edtf: string, readonly earliest: string | null, readonly latest: string | null } | null, readonly value:
            | { readonly __typename: 'CoordinatesContent', readonly lat: number, readonly lon: number }
            | { readonly __typename: 'CountContent', readonly low: number | null, readonly best: number | null, readonly high: number | null, readonly approximate: boolean }
            | { readonly __typename: 'CredibilityContent', readonly credibility: Credibility }
            | { readonly __typename: 'DateSpan', readonly edtf: string, readonly asStated: string | null }
            | { readonly __typename: 'ExternalIdContent', readonly scheme: string, readonly externalId: string }
            | { readonly __typename: 'HarmContent', readonly low: number | null, readonly best: number | null, readonly high: number | null, readonly approximate: boolean, readonly role: HarmRole | null }
            | { readonly __typename: 'NameContent', readonly name: string }
            | { readonly __typename: 'NativeCodeContent', readonly scheme: string, readonly code: string }
            | { readonly __typename: 'StatedTotalContent', readonly low: number | null, readonly best: number | null, readonly high: number | null, readonly approximate: boolean, readonly role: HarmRole | null }
            | { readonly __typename: 'TextContent', readonly text: string }
            | { readonly __typename: 'TypeContent', readonly type: TypeCode }
            | { readonly __typename: 'YesNoContent', readonly yes: boolean }
           | null, readonly passages: ReadonlyArray<{ readonly id: string, readonly paragraph: number | null, readonly sentence: number | null, readonly page: string | null, readonly record: string | null, readonly paraphrase: string, readonly check: PassageCheck }>, readonly source: { readonly id: string, readonly title: string | null, readonly publisher: string | null, readonly url: string | null, readonly published: { readonly edtf: string } | null } }>, readonly pageInfo: { readonly hasNextPage: boolean } } }
    | { readonly id: string, readonly statements: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly stance: Stance, readonly valueKind: ValueKind, readonly speaker: { readonly name: string | null, readonly role: SpeakerRole, readonly entity:
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
             | null } | null, readonly saidAt: { readonly edtf: string, readonly earliest: string | null, readonly latest: string | null } | null, readonly value:
            | { readonly __typename: 'CoordinatesContent', readonly lat: number, readonly lon: number }
            | { readonly __typename: 'CountContent', readonly low: number | null, readonly best: number | null, readonly high: number | null, readonly approximate: boolean }
            | { readonly __typename: 'CredibilityContent', readonly credibility: Credibility }
            | { readonly __typename: 'DateSpan', readonly edtf: string, readonly asStated: string | null }
            | { readonly __typename: 'ExternalIdContent', readonly scheme: string, readonly externalId: string }
            | { readonly __typename: 'HarmContent', readonly low: number | null, readonly best: number | null, readonly high: number | null, readonly approximate: boolean, readonly role: HarmRole | null }
            | { readonly __typename: 'NameContent', readonly name: string }
            | { readonly __typename: 'NativeCodeContent', readonly scheme: string, readonly code: string }
            | { readonly __typename: 'StatedTotalContent', readonly low: number | null, readonly best: number | null, readonly high: number | null, readonly approximate: boolean, readonly role: HarmRole | null }
            | { readonly __typename: 'TextContent', readonly text: string }
            | { readonly __typename: 'TypeContent', readonly type: TypeCode }
            | { readonly __typename: 'YesNoContent', readonly yes: boolean }
           | null, readonly passages: ReadonlyArray<{ readonly id: string, readonly paragraph: number | null, readonly sentence: number | null, readonly page: string | null, readonly record: string | null, readonly paraphrase: string, readonly check: PassageCheck }>, readonly source: { readonly id: string, readonly title: string | null, readonly publisher: string | null, readonly url: string | null, readonly published: { readonly edtf: string } | null } }>, readonly pageInfo: { readonly hasNextPage: boolean } } }
    | { readonly id: string }
    | { readonly id: string }
   | null };

export type FindQueryVariables = Exact<{
  text: string;
}>;


export type FindQuery = { readonly search: { readonly edges: ReadonlyArray<{ readonly typos: number, readonly node:
        | { readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly id: string, readonly kind: EntityKind, readonly name: string }
      , readonly matchedName: { readonly text: string } }>, readonly pageInfo: { readonly hasNextPage: boolean } } };

export type GraphCentresQueryVariables = Exact<{
  where: IncidentFilter;
  evidence?: EvidenceFilter | null | undefined;
  match: Match;
}>;


export type GraphCentresQuery = { readonly incidents: { readonly nodes: ReadonlyArray<{ readonly id: string }>, readonly pageInfo: { readonly hasNextPage: boolean } } };

export type GraphQueryVariables = Exact<{
  of: ReadonlyArray<string> | string;
  depth: number;
  most: number;
  perNode: number;
  evidence?: EvidenceFilter | null | undefined;
  match: Match;
}>;


export type GraphQuery = { readonly neighbourhood: { readonly complete: boolean, readonly unknown: ReadonlyArray<string>, readonly nodes: ReadonlyArray<{ readonly distance: number, readonly collapsed: boolean, readonly entity:
        | { readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly id: string, readonly kind: EntityKind, readonly name: string }
      , readonly count: { readonly passing: number | null, readonly degree: number } }>, readonly links: ReadonlyArray<{ readonly match: Match, readonly link: { readonly id: string, readonly kind: LinkKind, readonly standing: Standing | null, readonly contested: boolean, readonly independentSourceCount: number, readonly during: { readonly edtf: string, readonly earliest: string | null, readonly latest: string | null } | null, readonly subject:
          | { readonly id: string, readonly kind: EntityKind, readonly name: string }
          | { readonly id: string, readonly kind: EntityKind, readonly name: string }
          | { readonly id: string, readonly kind: EntityKind, readonly name: string }
          | { readonly id: string, readonly kind: EntityKind, readonly name: string }
          | { readonly id: string, readonly kind: EntityKind, readonly name: string }
          | { readonly id: string, readonly kind: EntityKind, readonly name: string }
          | { readonly id: string, readonly kind: EntityKind, readonly name: string }
          | { readonly id: string, readonly kind: EntityKind, readonly name: string }
        , readonly object:
          | { readonly id: string, readonly kind: EntityKind, readonly name: string }
          | { readonly id: string, readonly kind: EntityKind, readonly name: string }
          | { readonly id: string, readonly kind: EntityKind, readonly name: string }
          | { readonly id: string, readonly kind: EntityKind, readonly name: string }
          | { readonly id: string, readonly kind: EntityKind, readonly name: string }
          | { readonly id: string, readonly kind: EntityKind, readonly name: string }
          | { readonly id: string, readonly kind: EntityKind, readonly name: string }
          | { readonly id: string, readonly kind: EntityKind, readonly name: string }
         } }> } };

type DrawnEntity_Arrest_Fragment = { readonly id: string, readonly kind: EntityKind, readonly name: string };

type DrawnEntity_Group_Fragment = { readonly id: string, readonly kind: EntityKind, readonly name: string };

type DrawnEntity_Incident_Fragment = { readonly id: string, readonly kind: EntityKind, readonly name: string };

type DrawnEntity_Law_Fragment = { readonly id: string, readonly kind: EntityKind, readonly name: string };

type DrawnEntity_Organization_Fragment = { readonly id: string, readonly kind: EntityKind, readonly name: string };

type DrawnEntity_Person_Fragment = { readonly id: string, readonly kind: EntityKind, readonly name: string };

type DrawnEntity_Place_Fragment = { readonly id: string, readonly kind: EntityKind, readonly name: string };

type DrawnEntity_Series_Fragment = { readonly id: string, readonly kind: EntityKind, readonly name: string };

export type DrawnEntityFragment =
  | DrawnEntity_Arrest_Fragment
  | DrawnEntity_Group_Fragment
  | DrawnEntity_Incident_Fragment
  | DrawnEntity_Law_Fragment
  | DrawnEntity_Organization_Fragment
  | DrawnEntity_Person_Fragment
  | DrawnEntity_Place_Fragment
  | DrawnEntity_Series_Fragment
;

export type DrawnLinkFragment = { readonly id: string, readonly kind: LinkKind, readonly standing: Standing | null, readonly contested: boolean, readonly independentSourceCount: number, readonly during: { readonly edtf: string, readonly earliest: string | null, readonly latest: string | null } | null, readonly subject:
    | { readonly id: string, readonly kind: EntityKind, readonly name: string }
    | { readonly id: string, readonly kind: EntityKind, readonly name: string }
    | { readonly id: string, readonly kind: EntityKind, readonly name: string }
    | { readonly id: string, readonly kind: EntityKind, readonly name: string }
    | { readonly id: string, readonly kind: EntityKind, readonly name: string }
    | { readonly id: string, readonly kind: EntityKind, readonly name: string }
    | { readonly id: string, readonly kind: EntityKind, readonly name: string }
    | { readonly id: string, readonly kind: EntityKind, readonly name: string }
  , readonly object:
    | { readonly id: string, readonly kind: EntityKind, readonly name: string }
    | { readonly id: string, readonly kind: EntityKind, readonly name: string }
    | { readonly id: string, readonly kind: EntityKind, readonly name: string }
    | { readonly id: string, readonly kind: EntityKind, readonly name: string }
    | { readonly id: string, readonly kind: EntityKind, readonly name: string }
    | { readonly id: string, readonly kind: EntityKind, readonly name: string }
    | { readonly id: string, readonly kind: EntityKind, readonly name: string }
    | { readonly id: string, readonly kind: EntityKind, readonly name: string }
   };

export type GraphLinksQueryVariables = Exact<{
  where: LinkFilter;
  first: number;
  evidence?: EvidenceFilter | null | undefined;
  match: Match;
}>;


export type GraphLinksQuery = { readonly links: { readonly edges: ReadonlyArray<{ readonly match: Match, readonly node: { readonly id: string, readonly kind: LinkKind, readonly standing: Standing | null, readonly contested: boolean, readonly independentSourceCount: number, readonly during: { readonly edtf: string, readonly earliest: string | null, readonly latest: string | null } | null, readonly subject:
          | { readonly id: string, readonly kind: EntityKind, readonly name: string }
          | { readonly id: string, readonly kind: EntityKind, readonly name: string }
          | { readonly id: string, readonly kind: EntityKind, readonly name: string }
          | { readonly id: string, readonly kind: EntityKind, readonly name: string }
          | { readonly id: string, readonly kind: EntityKind, readonly name: string }
          | { readonly id: string, readonly kind: EntityKind, readonly name: string }
          | { readonly id: string, readonly kind: EntityKind, readonly name: string }
          | { readonly id: string, readonly kind: EntityKind, readonly name: string }
        , readonly object:
          | { readonly id: string, readonly kind: EntityKind, readonly name: string }
          | { readonly id: string, readonly kind: EntityKind, readonly name: string }
          | { readonly id: string, readonly kind: EntityKind, readonly name: string }
          | { readonly id: string, readonly kind: EntityKind, readonly name: string }
          | { readonly id: string, readonly kind: EntityKind, readonly name: string }
          | { readonly id: string, readonly kind: EntityKind, readonly name: string }
          | { readonly id: string, readonly kind: EntityKind, readonly name: string }
          | { readonly id: string, readonly kind: EntityKind, readonly name: string }
         } }>, readonly pageInfo: { readonly hasNextPage: boolean } } };

export type GraphFocusQueryVariables = Exact<{
  id: string;
  standings: ReadonlyArray<Standing> | Standing;
  evidence?: EvidenceFilter | null | undefined;
  match: Match;
}>;


export type GraphFocusQuery = { readonly node:
    | { readonly id: string, readonly out: { readonly groupBy: { readonly rows: ReadonlyArray<{ readonly count: number, readonly key: ReadonlyArray<{ readonly value: string | null }> }> } }, readonly in: { readonly groupBy: { readonly rows: ReadonlyArray<{ readonly count: number, readonly key: ReadonlyArray<{ readonly value: string | null }> }> } } }
    | { readonly id: string, readonly out: { readonly groupBy: { readonly rows: ReadonlyArray<{ readonly count: number, readonly key: ReadonlyArray<{ readonly value: string | null }> }> } }, readonly in: { readonly groupBy: { readonly rows: ReadonlyArray<{ readonly count: number, readonly key: ReadonlyArray<{ readonly value: string | null }> }> } } }
    | { readonly id: string, readonly out: { readonly groupBy: { readonly rows: ReadonlyArray<{ readonly count: number, readonly key: ReadonlyArray<{ readonly value: string | null }> }> } }, readonly in: { readonly groupBy: { readonly rows: ReadonlyArray<{ readonly count: number, readonly key: ReadonlyArray<{ readonly value: string | null }> }> } } }
    | { readonly id: string, readonly out: { readonly groupBy: { readonly rows: ReadonlyArray<{ readonly count: number, readonly key: ReadonlyArray<{ readonly value: string | null }> }> } }, readonly in: { readonly groupBy: { readonly rows: ReadonlyArray<{ readonly count: number, readonly key: ReadonlyArray<{ readonly value: string | null }> }> } } }
    | { readonly id: string }
    | { readonly id: string, readonly out: { readonly groupBy: { readonly rows: ReadonlyArray<{ readonly count: number, readonly key: ReadonlyArray<{ readonly value: string | null }> }> } }, readonly in: { readonly groupBy: { readonly rows: ReadonlyArray<{ readonly count: number, readonly key: ReadonlyArray<{ readonly value: string | null }> }> } } }
    | { readonly id: string }
    | { readonly id: string, readonly out: { readonly groupBy: { readonly rows: ReadonlyArray<{ readonly count: number, readonly key: ReadonlyArray<{ readonly value: string | null }> }> } }, readonly in: { readonly groupBy: { readonly rows: ReadonlyArray<{ readonly count: number, readonly key: ReadonlyArray<{ readonly value: string | null }> }> } } }
    | { readonly id: string, readonly out: { readonly groupBy: { readonly rows: ReadonlyArray<{ readonly count: number, readonly key: ReadonlyArray<{ readonly value: string | null }> }> } }, readonly in: { readonly groupBy: { readonly rows: ReadonlyArray<{ readonly count: number, readonly key: ReadonlyArray<{ readonly value: string | null }> }> } } }
    | { readonly id: string, readonly out: { readonly groupBy: { readonly rows: ReadonlyArray<{ readonly count: number, readonly key: ReadonlyArray<{ readonly value: string | null }> }> } }, readonly in: { readonly groupBy: { readonly rows: ReadonlyArray<{ readonly count: number, readonly key: ReadonlyArray<{ readonly value: string | null }> }> } } }
    | { readonly id: string }
    | { readonly id: string }
   | null };

export type GraphCommonQueryVariables = Exact<{
  of: ReadonlyArray<string> | string;
  evidence?: EvidenceFilter | null | undefined;
  match: Match;
}>;


export type GraphCommonQuery = { readonly neighbourhood: { readonly commonCount: number, readonly commonNeighbours: ReadonlyArray<{ readonly isHub: boolean, readonly degree: number, readonly centres: ReadonlyArray<
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
      >, readonly entity:
        | { readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly id: string, readonly kind: EntityKind, readonly name: string }
       }> } };

export type PlacesWithinQueryVariables = Exact<{
  in: ReadonlyArray<LinkFilter> | LinkFilter;
  evidence?: EvidenceFilter | null | undefined;
  match: Match;
}>;


export type PlacesWithinQuery = { readonly links: { readonly nodes: ReadonlyArray<{ readonly object:
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
      , readonly subject:
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string, readonly coordinates: { readonly lat: number | null, readonly lon: number | null } }
        | { readonly id: string }
       }> } };

export type RoutesQueryVariables = Exact<{
  from: string;
  to: string;
  evidence?: EvidenceFilter | null | undefined;
  match: Match;
  during?: DateFilter | null | undefined;
  avoidKinds: ReadonlyArray<EntityKind> | EntityKind;
  avoidTypes: ReadonlyArray<TypeCode> | TypeCode;
  throughHubs: boolean;
}>;


export type RoutesQuery = { readonly paths: { readonly complete: boolean, readonly unknown: ReadonlyArray<string>, readonly routes: ReadonlyArray<{ readonly id: string, readonly length: number, readonly standing: Standing, readonly independentSourceCount: number, readonly match: Match, readonly period: { readonly atOnce: AtOnce }, readonly nodes: ReadonlyArray<
        | { readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly id: string, readonly kind: EntityKind, readonly name: string }
      >, readonly hops: ReadonlyArray<{ readonly from:
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
        , readonly to:
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
        , readonly links: ReadonlyArray<{ readonly match: Match, readonly link: { readonly id: string, readonly kind: LinkKind, readonly standing: Standing | null, readonly contested: boolean, readonly independentSourceCount: number, readonly subject:
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
            , readonly during: { readonly edtf: string } | null } }> }> }>, readonly walkedAround: { readonly metCount: number, readonly met: ReadonlyArray<{ readonly because: WalkedAroundBecause, readonly degree: number, readonly entity:
          | { readonly id: string, readonly kind: EntityKind, readonly name: string }
          | { readonly id: string, readonly kind: EntityKind, readonly name: string }
          | { readonly id: string, readonly kind: EntityKind, readonly name: string }
          | { readonly id: string, readonly kind: EntityKind, readonly name: string }
          | { readonly id: string, readonly kind: EntityKind, readonly name: string }
          | { readonly id: string, readonly kind: EntityKind, readonly name: string }
          | { readonly id: string, readonly kind: EntityKind, readonly name: string }
          | { readonly id: string, readonly kind: EntityKind, readonly name: string }
         }> }, readonly none: { readonly reason: NoRouteReason, readonly bound: RouteBound | null, readonly example: ReadonlyArray<
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
      > } | null } };

export type NamesQueryVariables = Exact<{
  ids: ReadonlyArray<string> | string;
}>;


export type NamesQuery = { readonly nodes: ReadonlyArray<
    | { readonly name: string, readonly kind: EntityKind, readonly id: string }
    | { readonly name: string, readonly kind: EntityKind, readonly id: string }
    | { readonly name: string, readonly kind: EntityKind, readonly id: string }
    | { readonly name: string, readonly kind: EntityKind, readonly id: string }
    | { readonly id: string }
    | { readonly name: string, readonly kind: EntityKind, readonly id: string }
    | { readonly id: string }
    | { readonly name: string, readonly kind: EntityKind, readonly id: string }
    | { readonly name: string, readonly kind: EntityKind, readonly id: string }
    | { readonly name: string, readonly kind: EntityKind, readonly id: string }
    | { readonly title: string | null, readonly id: string }
    | { readonly id: string }
   | null> };

export type RecordQueryVariables = Exact<{ [key: string]: never; }>;


export type RecordQuery = { readonly about: { readonly revision: number | null, readonly revisedAt: string | null, readonly version: string, readonly ruleVersion: number | null }, readonly sources: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly title: string | null, readonly publisher: string | null }> } };

export type SelectedQueryVariables = Exact<{
  where: IncidentFilter;
  evidence?: EvidenceFilter | null | undefined;
  match: Match;
  orderBy?: IncidentOrder | null | undefined;
  after?: string | null | undefined;
}>;


export type SelectedQuery = { readonly incidents: { readonly edges: ReadonlyArray<{ readonly match: Match, readonly node: { readonly id: string, readonly name: string, readonly sourceCount: number, readonly date: { readonly edtf: string | null, readonly earliest: string | null, readonly latest: string | null, readonly extent: Extent | null, readonly asStated: string | null, readonly yearBasis: DateBasis | null, readonly stated: StatedAbsence | null, readonly standing: Standing | null, readonly contested: boolean, readonly independentSourceCount: number }, readonly type: { readonly stated: StatedAbsence | null, readonly standing: Standing | null, readonly contested: boolean, readonly independentSourceCount: number, readonly code: TypeCode | null }, readonly killed: { readonly low: number | null, readonly best: number | null, readonly high: number | null, readonly approximate: boolean, readonly stated: StatedAbsence | null, readonly standing: Standing | null, readonly contested: boolean, readonly independentSourceCount: number }, readonly wounded: { readonly low: number | null, readonly best: number | null, readonly high: number | null, readonly approximate: boolean, readonly stated: StatedAbsence | null, readonly standing: Standing | null, readonly contested: boolean, readonly independentSourceCount: number }, readonly coordinates: { readonly lat: number | null, readonly lon: number | null, readonly precision: CoordinatePrecision | null, readonly standing: Standing | null, readonly contested: boolean, readonly independentSourceCount: number }, readonly places: { readonly edges: ReadonlyArray<{ readonly match: Match, readonly link: { readonly id: string, readonly standing: Standing | null, readonly contested: boolean, readonly independentSourceCount: number }, readonly node: { readonly id: string, readonly name: string, readonly type: { readonly code: TypeCode | null }, readonly coordinates: { readonly lat: number | null, readonly lon: number | null, readonly precision: CoordinatePrecision | null } } }> }, readonly perpetrators: { readonly stated: StatedAbsence | null, readonly edges: ReadonlyArray<{ readonly match: Match, readonly link: { readonly id: string, readonly standing: Standing | null, readonly contested: boolean, readonly independentSourceCount: number }, readonly node:
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
             }> } } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type SelectedIncidentFragment = { readonly id: string, readonly name: string, readonly sourceCount: number, readonly date: { readonly edtf: string | null, readonly earliest: string | null, readonly latest: string | null, readonly extent: Extent | null, readonly asStated: string | null, readonly yearBasis: DateBasis | null, readonly stated: StatedAbsence | null, readonly standing: Standing | null, readonly contested: boolean, readonly independentSourceCount: number }, readonly type: { readonly stated: StatedAbsence | null, readonly standing: Standing | null, readonly contested: boolean, readonly independentSourceCount: number, readonly code: TypeCode | null }, readonly killed: { readonly low: number | null, readonly best: number | null, readonly high: number | null, readonly approximate: boolean, readonly stated: StatedAbsence | null, readonly standing: Standing | null, readonly contested: boolean, readonly independentSourceCount: number }, readonly wounded: { readonly low: number | null, readonly best: number | null, readonly high: number | null, readonly approximate: boolean, readonly stated: StatedAbsence | null, readonly standing: Standing | null, readonly contested: boolean, readonly independentSourceCount: number }, readonly coordinates: { readonly lat: number | null, readonly lon: number | null, readonly precision: CoordinatePrecision | null, readonly standing: Standing | null, readonly contested: boolean, readonly independentSourceCount: number }, readonly places: { readonly edges: ReadonlyArray<{ readonly match: Match, readonly link: { readonly id: string, readonly standing: Standing | null, readonly contested: boolean, readonly independentSourceCount: number }, readonly node: { readonly id: string, readonly name: string, readonly type: { readonly code: TypeCode | null }, readonly coordinates: { readonly lat: number | null, readonly lon: number | null, readonly precision: CoordinatePrecision | null } } }> }, readonly perpetrators: { readonly stated: StatedAbsence | null, readonly edges: ReadonlyArray<{ readonly match: Match, readonly link: { readonly id: string, readonly standing: Standing | null, readonly contested: boolean, readonly independentSourceCount: number }, readonly node:
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
       }> } };

export type SumsQueryVariables = Exact<{
  where: IncidentFilter;
  evidence?: EvidenceFilter | null | undefined;
  match: Match;
  by: ReadonlyArray<TallyBy> | TallyBy;
}>;


export type SumsQuery = { readonly all: { readonly rows: ReadonlyArray<{ readonly match: Match, readonly killed: { readonly low: number | null, readonly best: number | null, readonly high: number | null, readonly approximate: boolean, readonly known: number, readonly unknown: number }, readonly wounded: { readonly low: number | null, readonly best: number | null, readonly high: number | null, readonly approximate: boolean, readonly known: number, readonly unknown: number }, readonly people: { readonly low: number | null, readonly best: number | null, readonly high: number | null, readonly approximate: boolean, readonly known: number, readonly unknown: number } | null, readonly count: { readonly definite: number, readonly possible: number }, readonly incidents: ReadonlyArray<{ readonly match: Match, readonly incident: { readonly id: string, readonly name: string }, readonly killed: { readonly low: number | null, readonly best: number | null, readonly high: number | null, readonly approximate: boolean, readonly known: number, readonly unknown: number }, readonly wounded: { readonly low: number | null, readonly best: number | null, readonly high: number | null, readonly approximate: boolean, readonly known: number, readonly unknown: number } }>, readonly arrests: ReadonlyArray<{ readonly match: Match, readonly arrest: { readonly id: string, readonly name: string }, readonly people: { readonly low: number | null, readonly best: number | null, readonly high: number | null, readonly approximate: boolean, readonly known: number, readonly unknown: number } }> }> }, readonly tally: { readonly rows: ReadonlyArray<{ readonly match: Match, readonly by: { readonly role: HarmRole | null, readonly month: string | null, readonly year: number | null, readonly standing: Standing | null, readonly type: TypeCode | null, readonly place: { readonly id: string, readonly name: string } | null, readonly group:
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
         | null }, readonly killed: { readonly low: number | null, readonly best: number | null, readonly high: number | null, readonly approximate: boolean, readonly known: number, readonly unknown: number }, readonly wounded: { readonly low: number | null, readonly best: number | null, readonly high: number | null, readonly approximate: boolean, readonly known: number, readonly unknown: number }, readonly people: { readonly low: number | null, readonly best: number | null, readonly high: number | null, readonly approximate: boolean, readonly known: number, readonly unknown: number } | null, readonly count: { readonly definite: number, readonly possible: number }, readonly incidents: ReadonlyArray<{ readonly match: Match, readonly incident: { readonly id: string, readonly name: string }, readonly killed: { readonly low: number | null, readonly best: number | null, readonly high: number | null, readonly approximate: boolean, readonly known: number, readonly unknown: number }, readonly wounded: { readonly low: number | null, readonly best: number | null, readonly high: number | null, readonly approximate: boolean, readonly known: number, readonly unknown: number } }>, readonly arrests: ReadonlyArray<{ readonly match: Match, readonly arrest: { readonly id: string, readonly name: string }, readonly people: { readonly low: number | null, readonly best: number | null, readonly high: number | null, readonly approximate: boolean, readonly known: number, readonly unknown: number } }> }>, readonly unassigned: { readonly killed: { readonly low: number | null, readonly best: number | null, readonly high: number | null, readonly approximate: boolean, readonly known: number, readonly unknown: number }, readonly wounded: { readonly low: number | null, readonly best: number | null, readonly high: number | null, readonly approximate: boolean, readonly known: number, readonly unknown: number }, readonly people: { readonly low: number | null, readonly best: number | null, readonly high: number | null, readonly approximate: boolean, readonly known: number, readonly unknown: number }, readonly count: { readonly definite: number, readonly possible: number }, readonly incidents: ReadonlyArray<{ readonly match: Match, readonly incident: { readonly id: string, readonly name: string }, readonly killed: { readonly low: number | null, readonly best: number | null, readonly high: number | null, readonly approximate: boolean, readonly known: number, readonly unknown: number }, readonly wounded: { readonly low: number | null, readonly best: number | null, readonly high: number | null, readonly approximate: boolean, readonly known: number, readonly unknown: number } }>, readonly arrests: ReadonlyArray<{ readonly match: Match, readonly arrest: { readonly id: string, readonly name: string }, readonly people: { readonly low: number | null, readonly best: number | null, readonly high: number | null, readonly approximate: boolean, readonly known: number, readonly unknown: number } }> }, readonly statedTotals: ReadonlyArray<{ readonly difference: number | null, readonly complete: boolean, readonly of:
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
      , readonly statement: { readonly id: string, readonly source: { readonly title: string | null, readonly publisher: string | null } } | null, readonly value: { readonly what: TotalOf, readonly role: HarmRole | null, readonly low: number | null, readonly best: number | null, readonly high: number | null, readonly approximate: boolean }, readonly sum: { readonly low: number | null, readonly best: number | null, readonly high: number | null, readonly approximate: boolean, readonly known: number, readonly unknown: number } }>, readonly leftOut: ReadonlyArray<{ readonly why: TallyLeftOutBecause, readonly what:
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
      , readonly countedIn:
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
      , readonly killed: { readonly low: number | null, readonly best: number | null, readonly high: number | null, readonly approximate: boolean } }>, readonly notes: ReadonlyArray<{ readonly kind: TallyNoteKind, readonly count: number }> } };

export type ARowFragment = { readonly match: Match, readonly killed: { readonly low: number | null, readonly best: number | null, readonly high: number | null, readonly approximate: boolean, readonly known: number, readonly unknown: number }, readonly wounded: { readonly low: number | null, readonly best: number | null, readonly high: number | null, readonly approximate: boolean, readonly known: number, readonly unknown: number }, readonly people: { readonly low: number | null, readonly best: number | null, readonly high: number | null, readonly approximate: boolean, readonly known: number, readonly unknown: number } | null, readonly count: { readonly definite: number, readonly possible: number }, readonly incidents: ReadonlyArray<{ readonly match: Match, readonly incident: { readonly id: string, readonly name: string }, readonly killed: { readonly low: number | null, readonly best: number | null, readonly high: number | null, readonly approximate: boolean, readonly known: number, readonly unknown: number }, readonly wounded: { readonly low: number | null, readonly best: number | null, readonly high: number | null, readonly approximate: boolean, readonly known: number, readonly unknown: number } }>, readonly arrests: ReadonlyArray<{ readonly match: Match, readonly arrest: { readonly id: string, readonly name: string }, readonly people: { readonly low: number | null, readonly best: number | null, readonly high: number | null, readonly approximate: boolean, readonly known: number, readonly unknown: number } }> };

export type AFigureFragment = { readonly low: number | null, readonly best: number | null, readonly high: number | null, readonly approximate: boolean, readonly known: number, readonly unknown: number };

export type AnAdditionFragment = { readonly match: Match, readonly incident: { readonly id: string, readonly name: string }, readonly killed: { readonly low: number | null, readonly best: number | null, readonly high: number | null, readonly approximate: boolean, readonly known: number, readonly unknown: number }, readonly wounded: { readonly low: number | null, readonly best: number | null, readonly high: number | null, readonly approximate: boolean, readonly known: number, readonly unknown: number } };

export type AnArrestAdditionFragment = { readonly match: Match, readonly arrest: { readonly id: string, readonly name: string }, readonly people: { readonly low: number | null, readonly best: number | null, readonly high: number | null, readonly approximate: boolean, readonly known: number, readonly unknown: number } };

export type FrameQueryVariables = Exact<{
  where: IncidentFilter;
  evidence?: EvidenceFilter | null | undefined;
  match: Match;
  by: TimelineUnit;
  about: ReadonlyArray<string> | string;
  hasAbout: boolean;
}>;


export type FrameQuery = { readonly timeline: { readonly from: string | null, readonly to: string | null, readonly buckets: ReadonlyArray<{ readonly key: string, readonly from: string, readonly to: string, readonly incidents: { readonly definite: number, readonly possible: number } }>, readonly undated: { readonly incidents: { readonly possible: number } }, readonly sayings: { readonly nodes: ReadonlyArray<{ readonly from: string | null, readonly to: string | null, readonly stance: Stance, readonly live: boolean, readonly speaker: { readonly name: string | null, readonly role: SpeakerRole, readonly entity:
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
           | null } | null, readonly source: { readonly title: string | null, readonly publisher: string | null } | null, readonly link: { readonly id: string, readonly kind: LinkKind, readonly subject:
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
          , readonly object:
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
           }, readonly statements: ReadonlyArray<{ readonly id: string }> }>, readonly pageInfo: { readonly hasNextPage: boolean } } }, readonly links?: { readonly turns: { readonly total: number, readonly nodes: ReadonlyArray<{ readonly link: { readonly id: string, readonly kind: LinkKind, readonly standing: Standing | null, readonly contested: boolean, readonly independentSourceCount: number, readonly subject:
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
          , readonly object:
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
           }, readonly during: { readonly edtf: string, readonly earliest: string | null, readonly latest: string | null, readonly extent: Extent } | null }> } | null } };

export const BackingFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Backing"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Evidenced"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"standing"}},{"kind":"Field","name":{"kind":"Name","value":"contested"}},{"kind":"Field","name":{"kind":"Name","value":"independentSourceCount"}}]}}]} as unknown as DocumentNode<BackingFragment, unknown>;
export const AStatedTotalFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AStatedTotal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"StatedTotalValue"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"what"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"roleAsStated"}},{"kind":"Field","name":{"kind":"Name","value":"low"}},{"kind":"Field","name":{"kind":"Name","value":"best"}},{"kind":"Field","name":{"kind":"Name","value":"high"}},{"kind":"Field","name":{"kind":"Name","value":"approximate"}},{"kind":"Field","name":{"kind":"Name","value":"asStated"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Backing"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Backing"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Evidenced"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"standing"}},{"kind":"Field","name":{"kind":"Name","value":"contested"}},{"kind":"Field","name":{"kind":"Name","value":"independentSourceCount"}}]}}]} as unknown as DocumentNode<AStatedTotalFragment, unknown>;
export const ADateFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ADate"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DateValue"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"edtf"}},{"kind":"Field","name":{"kind":"Name","value":"asStated"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}},{"kind":"Field","name":{"kind":"Name","value":"yearBasis"}},{"kind":"Field","name":{"kind":"Name","value":"stated"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Backing"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Backing"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Evidenced"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"standing"}},{"kind":"Field","name":{"kind":"Name","value":"contested"}},{"kind":"Field","name":{"kind":"Name","value":"independentSourceCount"}}]}}]} as unknown as DocumentNode<ADateFragment, unknown>;
export const ATypeFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AType"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TypeValue"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","alias":{"kind":"Name","value":"code"},"name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"stated"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Backing"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Backing"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Evidenced"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"standing"}},{"kind":"Field","name":{"kind":"Name","value":"contested"}},{"kind":"Field","name":{"kind":"Name","value":"independentSourceCount"}}]}}]} as unknown as DocumentNode<ATypeFragment, unknown>;
export const ATextFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AText"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TextValue"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"stated"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Backing"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Backing"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Evidenced"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"standing"}},{"kind":"Field","name":{"kind":"Name","value":"contested"}},{"kind":"Field","name":{"kind":"Name","value":"independentSourceCount"}}]}}]} as unknown as DocumentNode<ATextFragment, unknown>;
export const AHarmFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AHarm"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"HarmValue"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"low"}},{"kind":"Field","name":{"kind":"Name","value":"best"}},{"kind":"Field","name":{"kind":"Name","value":"high"}},{"kind":"Field","name":{"kind":"Name","value":"approximate"}},{"kind":"Field","name":{"kind":"Name","value":"stated"}},{"kind":"Field","name":{"kind":"Name","value":"parts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"low"}},{"kind":"Field","name":{"kind":"Name","value":"best"}},{"kind":"Field","name":{"kind":"Name","value":"high"}},{"kind":"Field","name":{"kind":"Name","value":"approximate"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Backing"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Backing"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Evidenced"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"standing"}},{"kind":"Field","name":{"kind":"Name","value":"contested"}},{"kind":"Field","name":{"kind":"Name","value":"independentSourceCount"}}]}}]} as unknown as DocumentNode<AHarmFragment, unknown>;
export const ACountFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ACount"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CountValue"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"low"}},{"kind":"Field","name":{"kind":"Name","value":"best"}},{"kind":"Field","name":{"kind":"Name","value":"high"}},{"kind":"Field","name":{"kind":"Name","value":"approximate"}},{"kind":"Field","name":{"kind":"Name","value":"stated"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Backing"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Backing"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Evidenced"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"standing"}},{"kind":"Field","name":{"kind":"Name","value":"contested"}},{"kind":"Field","name":{"kind":"Name","value":"independentSourceCount"}}]}}]} as unknown as DocumentNode<ACountFragment, unknown>;
export const AYesNoFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AYesNo"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"YesNoValue"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","alias":{"kind":"Name","value":"yes"},"name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"stated"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Backing"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Backing"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Evidenced"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"standing"}},{"kind":"Field","name":{"kind":"Name","value":"contested"}},{"kind":"Field","name":{"kind":"Name","value":"independentSourceCount"}}]}}]} as unknown as DocumentNode<AYesNoFragment, unknown>;
export const ACredibilityFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ACredibility"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CredibilityValue"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","alias":{"kind":"Name","value":"credibility"},"name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"stated"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Backing"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Backing"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Evidenced"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"standing"}},{"kind":"Field","name":{"kind":"Name","value":"contested"}},{"kind":"Field","name":{"kind":"Name","value":"independentSourceCount"}}]}}]} as unknown as DocumentNode<ACredibilityFragment, unknown>;
export const APointFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"APoint"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CoordinatesValue"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"lat"}},{"kind":"Field","name":{"kind":"Name","value":"lon"}},{"kind":"Field","name":{"kind":"Name","value":"precision"}},{"kind":"Field","name":{"kind":"Name","value":"stated"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Backing"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Backing"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Evidenced"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"standing"}},{"kind":"Field","name":{"kind":"Name","value":"contested"}},{"kind":"Field","name":{"kind":"Name","value":"independentSourceCount"}}]}}]} as unknown as DocumentNode<APointFragment, unknown>;
export const SaidFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Said"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Statement"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"stance"}},{"kind":"Field","name":{"kind":"Name","value":"speaker"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"entity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"saidAt"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edtf"}},{"kind":"Field","name":{"kind":"Name","value":"earliest"}},{"kind":"Field","name":{"kind":"Name","value":"latest"}}]}},{"kind":"Field","name":{"kind":"Name","value":"value"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TextContent"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NameContent"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"name"},"name":{"kind":"Name","value":"text"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NativeCodeContent"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"scheme"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ExternalIdContent"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"scheme"}},{"kind":"Field","name":{"kind":"Name","value":"externalId"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DateSpan"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edtf"}},{"kind":"Field","name":{"kind":"Name","value":"asStated"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TypeContent"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"type"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CountContent"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"low"}},{"kind":"Field","name":{"kind":"Name","value":"best"}},{"kind":"Field","name":{"kind":"Name","value":"high"}},{"kind":"Field","name":{"kind":"Name","value":"approximate"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"HarmContent"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"low"}},{"kind":"Field","name":{"kind":"Name","value":"best"}},{"kind":"Field","name":{"kind":"Name","value":"high"}},{"kind":"Field","name":{"kind":"Name","value":"approximate"}},{"kind":"Field","name":{"kind":"Name","value":"role"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"StatedTotalContent"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"low"}},{"kind":"Field","name":{"kind":"Name","value":"best"}},{"kind":"Field","name":{"kind":"Name","value":"high"}},{"kind":"Field","name":{"kind":"Name","value":"approximate"}},{"kind":"Field","name":{"kind":"Name","value":"role"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"YesNoContent"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"yes"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CredibilityContent"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"credibility"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CoordinatesContent"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"lat"}},{"kind":"Field","name":{"kind":"Name","value":"lon"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"valueKind"}},{"kind":"Field","name":{"kind":"Name","value":"passages"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"paragraph"}},{"kind":"Field","name":{"kind":"Name","value":"sentence"}},{"kind":"Field","name":{"kind":"Name","value":"page"}},{"kind":"Field","name":{"kind":"Name","value":"record"}},{"kind":"Field","name":{"kind":"Name","value":"paraphrase"}},{"kind":"Field","name":{"kind":"Name","value":"check"}}]}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"publisher"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"published"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edtf"}}]}}]}}]}}]} as unknown as DocumentNode<SaidFragment, unknown>;
export const DrawnEntityFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DrawnEntity"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]} as unknown as DocumentNode<DrawnEntityFragment, unknown>;
export const DrawnLinkFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DrawnLink"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Link"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"during"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edtf"}},{"kind":"Field","name":{"kind":"Name","value":"earliest"}},{"kind":"Field","name":{"kind":"Name","value":"latest"}}]}},{"kind":"Field","name":{"kind":"Name","value":"subject"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DrawnEntity"}}]}},{"kind":"Field","name":{"kind":"Name","value":"object"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DrawnEntity"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Backing"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DrawnEntity"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Backing"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Evidenced"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"standing"}},{"kind":"Field","name":{"kind":"Name","value":"contested"}},{"kind":"Field","name":{"kind":"Name","value":"independentSourceCount"}}]}}]} as unknown as DocumentNode<DrawnLinkFragment, unknown>;
export const SelectedIncidentFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SelectedIncident"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Incident"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"sourceCount"}},{"kind":"Field","name":{"kind":"Name","value":"date"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edtf"}},{"kind":"Field","name":{"kind":"Name","value":"earliest"}},{"kind":"Field","name":{"kind":"Name","value":"latest"}},{"kind":"Field","name":{"kind":"Name","value":"extent"}},{"kind":"Field","name":{"kind":"Name","value":"asStated"}},{"kind":"Field","name":{"kind":"Name","value":"yearBasis"}},{"kind":"Field","name":{"kind":"Name","value":"stated"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Backing"}}]}},{"kind":"Field","name":{"kind":"Name","value":"type"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"code"},"name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"stated"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Backing"}}]}},{"kind":"Field","name":{"kind":"Name","value":"killed"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"low"}},{"kind":"Field","name":{"kind":"Name","value":"best"}},{"kind":"Field","name":{"kind":"Name","value":"high"}},{"kind":"Field","name":{"kind":"Name","value":"approximate"}},{"kind":"Field","name":{"kind":"Name","value":"stated"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Backing"}}]}},{"kind":"Field","name":{"kind":"Name","value":"wounded"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"low"}},{"kind":"Field","name":{"kind":"Name","value":"best"}},{"kind":"Field","name":{"kind":"Name","value":"high"}},{"kind":"Field","name":{"kind":"Name","value":"approximate"}},{"kind":"Field","name":{"kind":"Name","value":"stated"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Backing"}}]}},{"kind":"Field","name":{"kind":"Name","value":"coordinates"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"lat"}},{"kind":"Field","name":{"kind":"Name","value":"lon"}},{"kind":"Field","name":{"kind":"Name","value":"precision"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Backing"}}]}},{"kind":"Field","name":{"kind":"Name","value":"places"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"5"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"match"}},{"kind":"Field","name":{"kind":"Name","value":"link"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Backing"}}]}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"type"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"code"},"name":{"kind":"Name","value":"value"}}]}},{"kind":"Field","name":{"kind":"Name","value":"coordinates"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"lat"}},{"kind":"Field","name":{"kind":"Name","value":"lon"}},{"kind":"Field","name":{"kind":"Name","value":"precision"}}]}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"perpetrators"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"5"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"stated"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"match"}},{"kind":"Field","name":{"kind":"Name","value":"link"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Backing"}}]}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Backing"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Evidenced"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"standing"}},{"kind":"Field","name":{"kind":"Name","value":"contested"}},{"kind":"Field","name":{"kind":"Name","value":"independentSourceCount"}}]}}]} as unknown as DocumentNode<SelectedIncidentFragment, unknown>;
export const AFigureFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AFigure"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TallyFigure"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"low"}},{"kind":"Field","name":{"kind":"Name","value":"best"}},{"kind":"Field","name":{"kind":"Name","value":"high"}},{"kind":"Field","name":{"kind":"Name","value":"approximate"}},{"kind":"Field","name":{"kind":"Name","value":"known"}},{"kind":"Field","name":{"kind":"Name","value":"unknown"}}]}}]} as unknown as DocumentNode<AFigureFragment, unknown>;
export const AnAdditionFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AnAddition"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TallyIncident"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"match"}},{"kind":"Field","name":{"kind":"Name","value":"incident"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"killed"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AFigure"}}]}},{"kind":"Field","name":{"kind":"Name","value":"wounded"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AFigure"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AFigure"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TallyFigure"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"low"}},{"kind":"Field","name":{"kind":"Name","value":"best"}},{"kind":"Field","name":{"kind":"Name","value":"high"}},{"kind":"Field","name":{"kind":"Name","value":"approximate"}},{"kind":"Field","name":{"kind":"Name","value":"known"}},{"kind":"Field","name":{"kind":"Name","value":"unknown"}}]}}]} as unknown as DocumentNode<AnAdditionFragment, unknown>;
export const AnArrestAdditionFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AnArrestAddition"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TallyArrest"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"match"}},{"kind":"Field","name":{"kind":"Name","value":"arrest"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"people"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AFigure"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AFigure"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TallyFigure"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"low"}},{"kind":"Field","name":{"kind":"Name","value":"best"}},{"kind":"Field","name":{"kind":"Name","value":"high"}},{"kind":"Field","name":{"kind":"Name","value":"approximate"}},{"kind":"Field","name":{"kind":"Name","value":"known"}},{"kind":"Field","name":{"kind":"Name","value":"unknown"}}]}}]} as unknown as DocumentNode<AnArrestAdditionFragment, unknown>;
export const ARowFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ARow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TallyRow"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"match"}},{"kind":"Field","name":{"kind":"Name","value":"killed"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AFigure"}}]}},{"kind":"Field","name":{"kind":"Name","value":"wounded"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AFigure"}}]}},{"kind":"Field","name":{"kind":"Name","value":"people"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AFigure"}}]}},{"kind":"Field","name":{"kind":"Name","value":"count"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"definite"}},{"kind":"Field","name":{"kind":"Name","value":"possible"}}]}},{"kind":"Field","name":{"kind":"Name","value":"incidents"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AnAddition"}}]}},{"kind":"Field","name":{"kind":"Name","value":"arrests"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AnArrestAddition"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AFigure"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TallyFigure"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"low"}},{"kind":"Field","name":{"kind":"Name","value":"best"}},{"kind":"Field","name":{"kind":"Name","value":"high"}},{"kind":"Field","name":{"kind":"Name","value":"approximate"}},{"kind":"Field","name":{"kind":"Name","value":"known"}},{"kind":"Field","name":{"kind":"Name","value":"unknown"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AnAddition"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TallyIncident"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"match"}},{"kind":"Field","name":{"kind":"Name","value":"incident"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"killed"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AFigure"}}]}},{"kind":"Field","name":{"kind":"Name","value":"wounded"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AFigure"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AnArrestAddition"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TallyArrest"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"match"}},{"kind":"Field","name":{"kind":"Name","value":"arrest"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"people"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AFigure"}}]}}]}}]} as unknown as DocumentNode<ARowFragment, unknown>;
export const EntityPageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"EntityPage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"evidence"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"EvidenceFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"match"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Match"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"evidence"},"value":{"kind":"Variable","name":{"kind":"Name","value":"evidence"}}},{"kind":"Argument","name":{"kind":"Name","value":"match"},"value":{"kind":"Variable","name":{"kind":"Name","value":"match"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"unnamed"}},{"kind":"Field","name":{"kind":"Name","value":"supported"}},{"kind":"Field","name":{"kind":"Name","value":"sourceCount"}},{"kind":"Field","name":{"kind":"Name","value":"names"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Backing"}}]}},{"kind":"Field","name":{"kind":"Name","value":"description"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AText"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nativeCodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"scheme"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Backing"}}]}},{"kind":"Field","name":{"kind":"Name","value":"externalIds"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"scheme"}},{"kind":"Field","name":{"kind":"Name","value":"externalId"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Backing"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"out"},"name":{"kind":"Name","value":"links"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"subject"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"0"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"groupBy"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"by"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"KIND"}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rows"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"in"},"name":{"kind":"Name","value":"links"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"object"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"0"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"groupBy"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"by"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"KIND"}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rows"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}}]}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Incident"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"date"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ADate"}}]}},{"kind":"Field","name":{"kind":"Name","value":"type"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AType"}}]}},{"kind":"Field","name":{"kind":"Name","value":"killed"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AHarm"}}]}},{"kind":"Field","name":{"kind":"Name","value":"wounded"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AHarm"}}]}},{"kind":"Field","name":{"kind":"Name","value":"terroristCharacter"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AYesNo"}}]}},{"kind":"Field","name":{"kind":"Name","value":"perpetrators"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"0"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"stated"}}]}},{"kind":"Field","name":{"kind":"Name","value":"statedTotals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AStatedTotal"}}]}},{"kind":"Field","name":{"kind":"Name","value":"explanation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AText"}}]}},{"kind":"Field","name":{"kind":"Name","value":"motive"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AText"}}]}},{"kind":"Field","name":{"kind":"Name","value":"weapon"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AText"}}]}},{"kind":"Field","name":{"kind":"Name","value":"coordinates"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"APoint"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Series"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"statedTotals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AStatedTotal"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Arrest"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"date"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ADate"}}]}},{"kind":"Field","name":{"kind":"Name","value":"type"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AType"}}]}},{"kind":"Field","name":{"kind":"Name","value":"people"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ACount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"suspectedOffence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AText"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Group"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"type"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AType"}}]}},{"kind":"Field","name":{"kind":"Name","value":"founded"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ADate"}}]}},{"kind":"Field","name":{"kind":"Name","value":"dissolved"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ADate"}}]}},{"kind":"Field","name":{"kind":"Name","value":"people"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ACount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"credibility"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ACredibility"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Organization"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"type"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AType"}}]}},{"kind":"Field","name":{"kind":"Name","value":"founded"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ADate"}}]}},{"kind":"Field","name":{"kind":"Name","value":"dissolved"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ADate"}}]}},{"kind":"Field","name":{"kind":"Name","value":"credibility"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ACredibility"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Person"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"people"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ACount"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Place"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"type"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AType"}}]}},{"kind":"Field","name":{"kind":"Name","value":"coordinates"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"APoint"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Law"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"type"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AType"}}]}},{"kind":"Field","name":{"kind":"Name","value":"adopted"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ADate"}}]}},{"kind":"Field","name":{"kind":"Name","value":"inForce"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ADate"}}]}},{"kind":"Field","name":{"kind":"Name","value":"repealed"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ADate"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Backing"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Evidenced"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"standing"}},{"kind":"Field","name":{"kind":"Name","value":"contested"}},{"kind":"Field","name":{"kind":"Name","value":"independentSourceCount"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AText"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TextValue"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"stated"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Backing"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ADate"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DateValue"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"edtf"}},{"kind":"Field","name":{"kind":"Name","value":"asStated"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}},{"kind":"Field","name":{"kind":"Name","value":"yearBasis"}},{"kind":"Field","name":{"kind":"Name","value":"stated"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Backing"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AType"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TypeValue"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","alias":{"kind":"Name","value":"code"},"name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"stated"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Backing"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AHarm"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"HarmValue"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"low"}},{"kind":"Field","name":{"kind":"Name","value":"best"}},{"kind":"Field","name":{"kind":"Name","value":"high"}},{"kind":"Field","name":{"kind":"Name","value":"approximate"}},{"kind":"Field","name":{"kind":"Name","value":"stated"}},{"kind":"Field","name":{"kind":"Name","value":"parts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"low"}},{"kind":"Field","name":{"kind":"Name","value":"best"}},{"kind":"Field","name":{"kind":"Name","value":"high"}},{"kind":"Field","name":{"kind":"Name","value":"approximate"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Backing"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AYesNo"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"YesNoValue"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","alias":{"kind":"Name","value":"yes"},"name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"stated"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Backing"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AStatedTotal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"StatedTotalValue"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"what"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"roleAsStated"}},{"kind":"Field","name":{"kind":"Name","value":"low"}},{"kind":"Field","name":{"kind":"Name","value":"best"}},{"kind":"Field","name":{"kind":"Name","value":"high"}},{"kind":"Field","name":{"kind":"Name","value":"approximate"}},{"kind":"Field","name":{"kind":"Name","value":"asStated"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Backing"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"APoint"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CoordinatesValue"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"lat"}},{"kind":"Field","name":{"kind":"Name","value":"lon"}},{"kind":"Field","name":{"kind":"Name","value":"precision"}},{"kind":"Field","name":{"kind":"Name","value":"stated"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Backing"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ACount"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CountValue"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"low"}},{"kind":"Field","name":{"kind":"Name","value":"best"}},{"kind":"Field","name":{"kind":"Name","value":"high"}},{"kind":"Field","name":{"kind":"Name","value":"approximate"}},{"kind":"Field","name":{"kind":"Name","value":"stated"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Backing"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ACredibility"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CredibilityValue"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","alias":{"kind":"Name","value":"credibility"},"name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"stated"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Backing"}}]}}]} as unknown as DocumentNode<EntityPageQuery, EntityPageQueryVariables>;
export const LinksOfDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"LinksOf"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"where"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"LinkFilter"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"evidence"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"EvidenceFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"match"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Match"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"links"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"Variable","name":{"kind":"Name","value":"where"}}},{"kind":"Argument","name":{"kind":"Name","value":"evidence"},"value":{"kind":"Variable","name":{"kind":"Name","value":"evidence"}}},{"kind":"Argument","name":{"kind":"Name","value":"match"},"value":{"kind":"Variable","name":{"kind":"Name","value":"match"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"10"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"match"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"during"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edtf"}}]}},{"kind":"Field","name":{"kind":"Name","value":"subject"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"object"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Backing"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Backing"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Evidenced"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"standing"}},{"kind":"Field","name":{"kind":"Name","value":"contested"}},{"kind":"Field","name":{"kind":"Name","value":"independentSourceCount"}}]}}]} as unknown as DocumentNode<LinksOfQuery, LinksOfQueryVariables>;
export const SaidOfLinkDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"SaidOfLink"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"evidence"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"EvidenceFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"match"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Match"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"link"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"evidence"},"value":{"kind":"Variable","name":{"kind":"Name","value":"evidence"}}},{"kind":"Argument","name":{"kind":"Name","value":"match"},"value":{"kind":"Variable","name":{"kind":"Name","value":"match"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"subject"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"object"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"during"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edtf"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Backing"}},{"kind":"Field","name":{"kind":"Name","value":"statements"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Said"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Backing"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Evidenced"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"standing"}},{"kind":"Field","name":{"kind":"Name","value":"contested"}},{"kind":"Field","name":{"kind":"Name","value":"independentSourceCount"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Said"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Statement"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"stance"}},{"kind":"Field","name":{"kind":"Name","value":"speaker"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"entity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"saidAt"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edtf"}},{"kind":"Field","name":{"kind":"Name","value":"earliest"}},{"kind":"Field","name":{"kind":"Name","value":"latest"}}]}},{"kind":"Field","name":{"kind":"Name","value":"value"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TextContent"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NameContent"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"name"},"name":{"kind":"Name","value":"text"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NativeCodeContent"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"scheme"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ExternalIdContent"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"scheme"}},{"kind":"Field","name":{"kind":"Name","value":"externalId"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DateSpan"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edtf"}},{"kind":"Field","name":{"kind":"Name","value":"asStated"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TypeContent"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"type"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CountContent"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"low"}},{"kind":"Field","name":{"kind":"Name","value":"best"}},{"kind":"Field","name":{"kind":"Name","value":"high"}},{"kind":"Field","name":{"kind":"Name","value":"approximate"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"HarmContent"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"low"}},{"kind":"Field","name":{"kind":"Name","value":"best"}},{"kind":"Field","name":{"kind":"Name","value":"high"}},{"kind":"Field","name":{"kind":"Name","value":"approximate"}},{"kind":"Field","name":{"kind":"Name","value":"role"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"StatedTotalContent"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"low"}},{"kind":"Field","name":{"kind":"Name","value":"best"}},{"kind":"Field","name":{"kind":"Name","value":"high"}},{"kind":"Field","name":{"kind":"Name","value":"approximate"}},{"kind":"Field","name":{"kind":"Name","value":"role"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"YesNoContent"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"yes"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CredibilityContent"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"credibility"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CoordinatesContent"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"lat"}},{"kind":"Field","name":{"kind":"Name","value":"lon"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"valueKind"}},{"kind":"Field","name":{"kind":"Name","value":"passages"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"paragraph"}},{"kind":"Field","name":{"kind":"Name","value":"sentence"}},{"kind":"Field","name":{"kind":"Name","value":"page"}},{"kind":"Field","name":{"kind":"Name","value":"record"}},{"kind":"Field","name":{"kind":"Name","value":"paraphrase"}},{"kind":"Field","name":{"kind":"Name","value":"check"}}]}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"publisher"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"published"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edtf"}}]}}]}}]}}]} as unknown as DocumentNode<SaidOfLinkQuery, SaidOfLinkQueryVariables>;
export const SaidOfValueDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"SaidOfValue"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"predicate"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Predicate"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"evidence"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"EvidenceFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"match"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Match"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"evidence"},"value":{"kind":"Variable","name":{"kind":"Name","value":"evidence"}}},{"kind":"Argument","name":{"kind":"Name","value":"match"},"value":{"kind":"Variable","name":{"kind":"Name","value":"match"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"statements"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}},{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"subject"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"ObjectField","name":{"kind":"Name","value":"predicates"},"value":{"kind":"ListValue","values":[{"kind":"Variable","name":{"kind":"Name","value":"predicate"}}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Said"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}}]}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Said"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Statement"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"stance"}},{"kind":"Field","name":{"kind":"Name","value":"speaker"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"entity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"saidAt"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edtf"}},{"kind":"Field","name":{"kind":"Name","value":"earliest"}},{"kind":"Field","name":{"kind":"Name","value":"latest"}}]}},{"kind":"Field","name":{"kind":"Name","value":"value"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TextContent"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NameContent"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"name"},"name":{"kind":"Name","value":"text"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NativeCodeContent"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"scheme"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ExternalIdContent"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"scheme"}},{"kind":"Field","name":{"kind":"Name","value":"externalId"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DateSpan"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edtf"}},{"kind":"Field","name":{"kind":"Name","value":"asStated"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TypeContent"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"type"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CountContent"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"low"}},{"kind":"Field","name":{"kind":"Name","value":"best"}},{"kind":"Field","name":{"kind":"Name","value":"high"}},{"kind":"Field","name":{"kind":"Name","value":"approximate"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"HarmContent"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"low"}},{"kind":"Field","name":{"kind":"Name","value":"best"}},{"kind":"Field","name":{"kind":"Name","value":"high"}},{"kind":"Field","name":{"kind":"Name","value":"approximate"}},{"kind":"Field","name":{"kind":"Name","value":"role"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"StatedTotalContent"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"low"}},{"kind":"Field","name":{"kind":"Name","value":"best"}},{"kind":"Field","name":{"kind":"Name","value":"high"}},{"kind":"Field","name":{"kind":"Name","value":"approximate"}},{"kind":"Field","name":{"kind":"Name","value":"role"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"YesNoContent"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"yes"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CredibilityContent"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"credibility"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CoordinatesContent"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"lat"}},{"kind":"Field","name":{"kind":"Name","value":"lon"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"valueKind"}},{"kind":"Field","name":{"kind":"Name","value":"passages"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"paragraph"}},{"kind":"Field","name":{"kind":"Name","value":"sentence"}},{"kind":"Field","name":{"kind":"Name","value":"page"}},{"kind":"Field","name":{"kind":"Name","value":"record"}},{"kind":"Field","name":{"kind":"Name","value":"paraphrase"}},{"kind":"Field","name":{"kind":"Name","value":"check"}}]}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"publisher"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"published"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edtf"}}]}}]}}]}}]} as unknown as DocumentNode<SaidOfValueQuery, SaidOfValueQueryVariables>;
export const FindDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Find"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"text"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"search"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"text"},"value":{"kind":"Variable","name":{"kind":"Name","value":"text"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"matchedName"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"typos"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}}]}}]}}]}}]} as unknown as DocumentNode<FindQuery, FindQueryVariables>;
export const GraphCentresDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"GraphCentres"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"where"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"IncidentFilter"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"evidence"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"EvidenceFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"match"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Match"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"incidents"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"Variable","name":{"kind":"Name","value":"where"}}},{"kind":"Argument","name":{"kind":"Name","value":"evidence"},"value":{"kind":"Variable","name":{"kind":"Name","value":"evidence"}}},{"kind":"Argument","name":{"kind":"Name","value":"match"},"value":{"kind":"Variable","name":{"kind":"Name","value":"match"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"25"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}}]}}]}}]}}]} as unknown as DocumentNode<GraphCentresQuery, GraphCentresQueryVariables>;
export const GraphDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Graph"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"of"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"depth"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"most"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"perNode"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"evidence"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"EvidenceFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"match"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Match"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"neighbourhood"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"of"},"value":{"kind":"Variable","name":{"kind":"Name","value":"of"}}},{"kind":"Argument","name":{"kind":"Name","value":"depth"},"value":{"kind":"Variable","name":{"kind":"Name","value":"depth"}}},{"kind":"Argument","name":{"kind":"Name","value":"total"},"value":{"kind":"Variable","name":{"kind":"Name","value":"most"}}},{"kind":"Argument","name":{"kind":"Name","value":"perNode"},"value":{"kind":"Variable","name":{"kind":"Name","value":"perNode"}}},{"kind":"Argument","name":{"kind":"Name","value":"evidence"},"value":{"kind":"Variable","name":{"kind":"Name","value":"evidence"}}},{"kind":"Argument","name":{"kind":"Name","value":"match"},"value":{"kind":"Variable","name":{"kind":"Name","value":"match"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"complete"}},{"kind":"Field","name":{"kind":"Name","value":"unknown"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"distance"}},{"kind":"Field","name":{"kind":"Name","value":"collapsed"}},{"kind":"Field","name":{"kind":"Name","value":"entity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DrawnEntity"}}]}},{"kind":"Field","name":{"kind":"Name","value":"count"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"passing"}},{"kind":"Field","name":{"kind":"Name","value":"degree"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"links"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"match"}},{"kind":"Field","name":{"kind":"Name","value":"link"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DrawnLink"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DrawnEntity"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Backing"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Evidenced"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"standing"}},{"kind":"Field","name":{"kind":"Name","value":"contested"}},{"kind":"Field","name":{"kind":"Name","value":"independentSourceCount"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DrawnLink"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Link"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"during"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edtf"}},{"kind":"Field","name":{"kind":"Name","value":"earliest"}},{"kind":"Field","name":{"kind":"Name","value":"latest"}}]}},{"kind":"Field","name":{"kind":"Name","value":"subject"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DrawnEntity"}}]}},{"kind":"Field","name":{"kind":"Name","value":"object"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DrawnEntity"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Backing"}}]}}]} as unknown as DocumentNode<GraphQuery, GraphQueryVariables>;
export const GraphLinksDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"GraphLinks"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"where"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"LinkFilter"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"evidence"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"EvidenceFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"match"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Match"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"links"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"Variable","name":{"kind":"Name","value":"where"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"by"},"value":{"kind":"EnumValue","value":"SOURCES"}},{"kind":"ObjectField","name":{"kind":"Name","value":"direction"},"value":{"kind":"EnumValue","value":"DESC"}}]}},{"kind":"Argument","name":{"kind":"Name","value":"evidence"},"value":{"kind":"Variable","name":{"kind":"Name","value":"evidence"}}},{"kind":"Argument","name":{"kind":"Name","value":"match"},"value":{"kind":"Variable","name":{"kind":"Name","value":"match"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"match"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DrawnLink"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DrawnEntity"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Backing"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Evidenced"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"standing"}},{"kind":"Field","name":{"kind":"Name","value":"contested"}},{"kind":"Field","name":{"kind":"Name","value":"independentSourceCount"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DrawnLink"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Link"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"during"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edtf"}},{"kind":"Field","name":{"kind":"Name","value":"earliest"}},{"kind":"Field","name":{"kind":"Name","value":"latest"}}]}},{"kind":"Field","name":{"kind":"Name","value":"subject"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DrawnEntity"}}]}},{"kind":"Field","name":{"kind":"Name","value":"object"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DrawnEntity"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Backing"}}]}}]} as unknown as DocumentNode<GraphLinksQuery, GraphLinksQueryVariables>;
export const GraphFocusDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"GraphFocus"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"standings"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Standing"}}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"evidence"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"EvidenceFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"match"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Match"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"evidence"},"value":{"kind":"Variable","name":{"kind":"Name","value":"evidence"}}},{"kind":"Argument","name":{"kind":"Name","value":"match"},"value":{"kind":"Variable","name":{"kind":"Name","value":"match"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"out"},"name":{"kind":"Name","value":"links"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"subject"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"ObjectField","name":{"kind":"Name","value":"standings"},"value":{"kind":"Variable","name":{"kind":"Name","value":"standings"}}}]}},{"kind":"Argument","name":{"kind":"Name","value":"evidence"},"value":{"kind":"Variable","name":{"kind":"Name","value":"evidence"}}},{"kind":"Argument","name":{"kind":"Name","value":"match"},"value":{"kind":"Variable","name":{"kind":"Name","value":"match"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"0"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"groupBy"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"by"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"KIND"}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rows"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"in"},"name":{"kind":"Name","value":"links"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"object"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"ObjectField","name":{"kind":"Name","value":"standings"},"value":{"kind":"Variable","name":{"kind":"Name","value":"standings"}}}]}},{"kind":"Argument","name":{"kind":"Name","value":"evidence"},"value":{"kind":"Variable","name":{"kind":"Name","value":"evidence"}}},{"kind":"Argument","name":{"kind":"Name","value":"match"},"value":{"kind":"Variable","name":{"kind":"Name","value":"match"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"0"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"groupBy"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"by"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"KIND"}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rows"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<GraphFocusQuery, GraphFocusQueryVariables>;
export const GraphCommonDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"GraphCommon"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"of"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"evidence"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"EvidenceFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"match"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Match"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"neighbourhood"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"of"},"value":{"kind":"Variable","name":{"kind":"Name","value":"of"}}},{"kind":"Argument","name":{"kind":"Name","value":"depth"},"value":{"kind":"IntValue","value":"1"}},{"kind":"Argument","name":{"kind":"Name","value":"total"},"value":{"kind":"IntValue","value":"2000"}},{"kind":"Argument","name":{"kind":"Name","value":"perNode"},"value":{"kind":"IntValue","value":"500"}},{"kind":"Argument","name":{"kind":"Name","value":"firstCommon"},"value":{"kind":"IntValue","value":"25"}},{"kind":"Argument","name":{"kind":"Name","value":"evidence"},"value":{"kind":"Variable","name":{"kind":"Name","value":"evidence"}}},{"kind":"Argument","name":{"kind":"Name","value":"match"},"value":{"kind":"Variable","name":{"kind":"Name","value":"match"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"commonCount"}},{"kind":"Field","name":{"kind":"Name","value":"commonNeighbours"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"isHub"}},{"kind":"Field","name":{"kind":"Name","value":"degree"}},{"kind":"Field","name":{"kind":"Name","value":"centres"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"entity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DrawnEntity"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DrawnEntity"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]} as unknown as DocumentNode<GraphCommonQuery, GraphCommonQueryVariables>;
export const PlacesWithinDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PlacesWithin"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"in"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"LinkFilter"}}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"evidence"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"EvidenceFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"match"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Match"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"links"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"kinds"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"LOCATED_IN"}]}},{"kind":"ObjectField","name":{"kind":"Name","value":"or"},"value":{"kind":"Variable","name":{"kind":"Name","value":"in"}}}]}},{"kind":"Argument","name":{"kind":"Name","value":"evidence"},"value":{"kind":"Variable","name":{"kind":"Name","value":"evidence"}}},{"kind":"Argument","name":{"kind":"Name","value":"match"},"value":{"kind":"Variable","name":{"kind":"Name","value":"match"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"500"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"object"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"subject"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Place"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"coordinates"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"lat"}},{"kind":"Field","name":{"kind":"Name","value":"lon"}}]}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<PlacesWithinQuery, PlacesWithinQueryVariables>;
export const RoutesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Routes"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"from"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"to"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"evidence"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"EvidenceFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"match"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Match"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"during"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"DateFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"avoidKinds"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"EntityKind"}}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"avoidTypes"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"TypeCode"}}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"throughHubs"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"paths"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"from"},"value":{"kind":"ListValue","values":[{"kind":"Variable","name":{"kind":"Name","value":"from"}}]}},{"kind":"Argument","name":{"kind":"Name","value":"to"},"value":{"kind":"ListValue","values":[{"kind":"Variable","name":{"kind":"Name","value":"to"}}]}},{"kind":"Argument","name":{"kind":"Name","value":"evidence"},"value":{"kind":"Variable","name":{"kind":"Name","value":"evidence"}}},{"kind":"Argument","name":{"kind":"Name","value":"match"},"value":{"kind":"Variable","name":{"kind":"Name","value":"match"}}},{"kind":"Argument","name":{"kind":"Name","value":"during"},"value":{"kind":"Variable","name":{"kind":"Name","value":"during"}}},{"kind":"Argument","name":{"kind":"Name","value":"avoidKinds"},"value":{"kind":"Variable","name":{"kind":"Name","value":"avoidKinds"}}},{"kind":"Argument","name":{"kind":"Name","value":"avoidTypes"},"value":{"kind":"Variable","name":{"kind":"Name","value":"avoidTypes"}}},{"kind":"Argument","name":{"kind":"Name","value":"throughHubs"},"value":{"kind":"Variable","name":{"kind":"Name","value":"throughHubs"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"10"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"routes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"length"}},{"kind":"Field","name":{"kind":"Name","value":"standing"}},{"kind":"Field","name":{"kind":"Name","value":"independentSourceCount"}},{"kind":"Field","name":{"kind":"Name","value":"match"}},{"kind":"Field","name":{"kind":"Name","value":"period"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"atOnce"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"hops"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"from"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"to"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"links"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"match"}},{"kind":"Field","name":{"kind":"Name","value":"link"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"subject"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"during"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edtf"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Backing"}}]}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"complete"}},{"kind":"Field","name":{"kind":"Name","value":"unknown"}},{"kind":"Field","name":{"kind":"Name","value":"walkedAround"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"met"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"entity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"because"}},{"kind":"Field","name":{"kind":"Name","value":"degree"}}]}},{"kind":"Field","name":{"kind":"Name","value":"metCount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"none"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"bound"}},{"kind":"Field","name":{"kind":"Name","value":"example"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Backing"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Evidenced"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"standing"}},{"kind":"Field","name":{"kind":"Name","value":"contested"}},{"kind":"Field","name":{"kind":"Name","value":"independentSourceCount"}}]}}]} as unknown as DocumentNode<RoutesQuery, RoutesQueryVariables>;
export const NamesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Names"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"ids"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"ids"},"value":{"kind":"Variable","name":{"kind":"Name","value":"ids"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Source"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}}]}}]} as unknown as DocumentNode<NamesQuery, NamesQueryVariables>;
export const RecordDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Record"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"about"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"revisedAt"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"ruleVersion"}}]}},{"kind":"Field","name":{"kind":"Name","value":"sources"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"publisher"}}]}}]}}]}}]} as unknown as DocumentNode<RecordQuery, RecordQueryVariables>;
export const SelectedDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Selected"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"where"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"IncidentFilter"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"evidence"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"EvidenceFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"match"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Match"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"IncidentOrder"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"incidents"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"Variable","name":{"kind":"Name","value":"where"}}},{"kind":"Argument","name":{"kind":"Name","value":"evidence"},"value":{"kind":"Variable","name":{"kind":"Name","value":"evidence"}}},{"kind":"Argument","name":{"kind":"Name","value":"match"},"value":{"kind":"Variable","name":{"kind":"Name","value":"match"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"200"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"match"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SelectedIncident"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Backing"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Evidenced"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"standing"}},{"kind":"Field","name":{"kind":"Name","value":"contested"}},{"kind":"Field","name":{"kind":"Name","value":"independentSourceCount"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SelectedIncident"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Incident"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"sourceCount"}},{"kind":"Field","name":{"kind":"Name","value":"date"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edtf"}},{"kind":"Field","name":{"kind":"Name","value":"earliest"}},{"kind":"Field","name":{"kind":"Name","value":"latest"}},{"kind":"Field","name":{"kind":"Name","value":"extent"}},{"kind":"Field","name":{"kind":"Name","value":"asStated"}},{"kind":"Field","name":{"kind":"Name","value":"yearBasis"}},{"kind":"Field","name":{"kind":"Name","value":"stated"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Backing"}}]}},{"kind":"Field","name":{"kind":"Name","value":"type"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"code"},"name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"stated"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Backing"}}]}},{"kind":"Field","name":{"kind":"Name","value":"killed"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"low"}},{"kind":"Field","name":{"kind":"Name","value":"best"}},{"kind":"Field","name":{"kind":"Name","value":"high"}},{"kind":"Field","name":{"kind":"Name","value":"approximate"}},{"kind":"Field","name":{"kind":"Name","value":"stated"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Backing"}}]}},{"kind":"Field","name":{"kind":"Name","value":"wounded"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"low"}},{"kind":"Field","name":{"kind":"Name","value":"best"}},{"kind":"Field","name":{"kind":"Name","value":"high"}},{"kind":"Field","name":{"kind":"Name","value":"approximate"}},{"kind":"Field","name":{"kind":"Name","value":"stated"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Backing"}}]}},{"kind":"Field","name":{"kind":"Name","value":"coordinates"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"lat"}},{"kind":"Field","name":{"kind":"Name","value":"lon"}},{"kind":"Field","name":{"kind":"Name","value":"precision"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Backing"}}]}},{"kind":"Field","name":{"kind":"Name","value":"places"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"5"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"match"}},{"kind":"Field","name":{"kind":"Name","value":"link"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Backing"}}]}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"type"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"code"},"name":{"kind":"Name","value":"value"}}]}},{"kind":"Field","name":{"kind":"Name","value":"coordinates"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"lat"}},{"kind":"Field","name":{"kind":"Name","value":"lon"}},{"kind":"Field","name":{"kind":"Name","value":"precision"}}]}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"perpetrators"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"5"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"stated"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"match"}},{"kind":"Field","name":{"kind":"Name","value":"link"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Backing"}}]}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]} as unknown as DocumentNode<SelectedQuery, SelectedQueryVariables>;
export const SumsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Sums"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"where"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"IncidentFilter"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"evidence"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"EvidenceFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"match"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Match"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"by"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"TallyBy"}}}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"all"},"name":{"kind":"Name","value":"tally"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"Variable","name":{"kind":"Name","value":"where"}}},{"kind":"Argument","name":{"kind":"Name","value":"evidence"},"value":{"kind":"Variable","name":{"kind":"Name","value":"evidence"}}},{"kind":"Argument","name":{"kind":"Name","value":"match"},"value":{"kind":"Variable","name":{"kind":"Name","value":"match"}}},{"kind":"Argument","name":{"kind":"Name","value":"by"},"value":{"kind":"ListValue","values":[]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rows"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ARow"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"tally"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"Variable","name":{"kind":"Name","value":"where"}}},{"kind":"Argument","name":{"kind":"Name","value":"evidence"},"value":{"kind":"Variable","name":{"kind":"Name","value":"evidence"}}},{"kind":"Argument","name":{"kind":"Name","value":"match"},"value":{"kind":"Variable","name":{"kind":"Name","value":"match"}}},{"kind":"Argument","name":{"kind":"Name","value":"by"},"value":{"kind":"Variable","name":{"kind":"Name","value":"by"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rows"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"by"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"month"}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"place"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"group"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"standing"}},{"kind":"Field","name":{"kind":"Name","value":"type"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ARow"}}]}},{"kind":"Field","name":{"kind":"Name","value":"unassigned"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"killed"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AFigure"}}]}},{"kind":"Field","name":{"kind":"Name","value":"wounded"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AFigure"}}]}},{"kind":"Field","name":{"kind":"Name","value":"people"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AFigure"}}]}},{"kind":"Field","name":{"kind":"Name","value":"count"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"definite"}},{"kind":"Field","name":{"kind":"Name","value":"possible"}}]}},{"kind":"Field","name":{"kind":"Name","value":"incidents"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AnAddition"}}]}},{"kind":"Field","name":{"kind":"Name","value":"arrests"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AnArrestAddition"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"statedTotals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"of"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"statement"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"publisher"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"value"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"what"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"low"}},{"kind":"Field","name":{"kind":"Name","value":"best"}},{"kind":"Field","name":{"kind":"Name","value":"high"}},{"kind":"Field","name":{"kind":"Name","value":"approximate"}}]}},{"kind":"Field","name":{"kind":"Name","value":"sum"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AFigure"}}]}},{"kind":"Field","name":{"kind":"Name","value":"difference"}},{"kind":"Field","name":{"kind":"Name","value":"complete"}}]}},{"kind":"Field","name":{"kind":"Name","value":"leftOut"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"what"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"why"}},{"kind":"Field","name":{"kind":"Name","value":"countedIn"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"killed"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"low"}},{"kind":"Field","name":{"kind":"Name","value":"best"}},{"kind":"Field","name":{"kind":"Name","value":"high"}},{"kind":"Field","name":{"kind":"Name","value":"approximate"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"notes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AFigure"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TallyFigure"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"low"}},{"kind":"Field","name":{"kind":"Name","value":"best"}},{"kind":"Field","name":{"kind":"Name","value":"high"}},{"kind":"Field","name":{"kind":"Name","value":"approximate"}},{"kind":"Field","name":{"kind":"Name","value":"known"}},{"kind":"Field","name":{"kind":"Name","value":"unknown"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AnAddition"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TallyIncident"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"match"}},{"kind":"Field","name":{"kind":"Name","value":"incident"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"killed"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AFigure"}}]}},{"kind":"Field","name":{"kind":"Name","value":"wounded"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AFigure"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AnArrestAddition"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TallyArrest"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"match"}},{"kind":"Field","name":{"kind":"Name","value":"arrest"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"people"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AFigure"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ARow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TallyRow"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"match"}},{"kind":"Field","name":{"kind":"Name","value":"killed"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AFigure"}}]}},{"kind":"Field","name":{"kind":"Name","value":"wounded"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AFigure"}}]}},{"kind":"Field","name":{"kind":"Name","value":"people"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AFigure"}}]}},{"kind":"Field","name":{"kind":"Name","value":"count"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"definite"}},{"kind":"Field","name":{"kind":"Name","value":"possible"}}]}},{"kind":"Field","name":{"kind":"Name","value":"incidents"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AnAddition"}}]}},{"kind":"Field","name":{"kind":"Name","value":"arrests"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AnArrestAddition"}}]}}]}}]} as unknown as DocumentNode<SumsQuery, SumsQueryVariables>;
export const FrameDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Frame"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"where"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"IncidentFilter"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"evidence"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"EvidenceFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"match"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Match"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"by"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"TimelineUnit"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"about"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"hasAbout"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"timeline"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"Variable","name":{"kind":"Name","value":"where"}}},{"kind":"Argument","name":{"kind":"Name","value":"by"},"value":{"kind":"Variable","name":{"kind":"Name","value":"by"}}},{"kind":"Argument","name":{"kind":"Name","value":"evidence"},"value":{"kind":"Variable","name":{"kind":"Name","value":"evidence"}}},{"kind":"Argument","name":{"kind":"Name","value":"match"},"value":{"kind":"Variable","name":{"kind":"Name","value":"match"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}},{"kind":"Field","name":{"kind":"Name","value":"buckets"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}},{"kind":"Field","name":{"kind":"Name","value":"incidents"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"definite"}},{"kind":"Field","name":{"kind":"Name","value":"possible"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"undated"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"incidents"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"possible"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"sayings"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"300"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}},{"kind":"Field","name":{"kind":"Name","value":"stance"}},{"kind":"Field","name":{"kind":"Name","value":"live"}},{"kind":"Field","name":{"kind":"Name","value":"speaker"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"entity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"publisher"}}]}},{"kind":"Field","name":{"kind":"Name","value":"link"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"subject"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"object"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"statements"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}}]}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"links"},"name":{"kind":"Name","value":"timeline"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"about"},"value":{"kind":"Variable","name":{"kind":"Name","value":"about"}}},{"kind":"Argument","name":{"kind":"Name","value":"by"},"value":{"kind":"Variable","name":{"kind":"Name","value":"by"}}},{"kind":"Argument","name":{"kind":"Name","value":"evidence"},"value":{"kind":"Variable","name":{"kind":"Name","value":"evidence"}}},{"kind":"Argument","name":{"kind":"Name","value":"match"},"value":{"kind":"Variable","name":{"kind":"Name","value":"match"}}}],"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"hasAbout"}}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"turns"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"200"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"link"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"subject"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"object"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Backing"}}]}},{"kind":"Field","name":{"kind":"Name","value":"during"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edtf"}},{"kind":"Field","name":{"kind":"Name","value":"earliest"}},{"kind":"Field","name":{"kind":"Name","value":"latest"}},{"kind":"Field","name":{"kind":"Name","value":"extent"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"total"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Backing"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Evidenced"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"standing"}},{"kind":"Field","name":{"kind":"Name","value":"contested"}},{"kind":"Field","name":{"kind":"Name","value":"independentSourceCount"}}]}}]} as unknown as DocumentNode<FrameQuery, FrameQueryVariables>;