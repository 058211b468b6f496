export type Maybe<T> = T | null;
export type InputMaybe<T> = Maybe<T>;
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
};

/** What this server and its graph are. */
export type About = {
  readonly __typename?: 'About';
  /**
   * How many root fields of operations this server has compiled since it started. One that is asked again with other values is
   * not compiled again; one in other words is, and so is one whose filters, orders or conditions differ.
   */
  readonly compiledOperations: Scalars['Int']['output'];
  /**
   * How many different statements these gave (counted up to 10000). Aliases, `__typename` and values make no new one; each is
   * planned by the database once, and it keeps about 1000 plans.
   */
  readonly compiledStatements: Scalars['Int']['output'];
  /** Version of the database. */
  readonly database: Scalars['String']['output'];
  /** How many entities of each kind live statements speak of. */
  readonly entities: ReadonlyArray<EntityCount>;
  /** How many links there are. */
  readonly links: Scalars['Int']['output'];
  /** Name of the software. */
  readonly name: Scalars['String']['output'];
  /** When the newest revision was recorded (ISO 8601, UTC). */
  readonly revisedAt?: Maybe<Scalars['String']['output']>;
  /** Number of the newest revision of the graph; null while it is empty. */
  readonly revision?: Maybe<Scalars['Int']['output']>;
  /** Version of the derivation rules that the graph was derived with. */
  readonly ruleVersion?: Maybe<Scalars['Int']['output']>;
  /** How many sources there are. */
  readonly sources: Scalars['Int']['output'];
  /** How many live statements there are. */
  readonly statements: Scalars['Int']['output'];
  /** Version of the software. */
  readonly version: Scalars['String']['output'];
};

/** An arrest or detention, of one person or of many. */
export type Arrest = Entity & Node & {
  readonly __typename?: 'Arrest';
  /** Who was arrested (people, groups). By default only links that live statements support (`standings` asks for others). */
  readonly arrested: LinkedEntityConnection;
  /** Which body made it. By default only links that live statements support (`standings` asks for others). */
  readonly arrestedBy: LinkedOrganizationConnection;
  /** Which cluster of records it belongs to: records that a judgement holds to be the same share one. */
  readonly clusterId: Scalars['ID']['output'];
  /** When it was made. */
  readonly date: DateValue;
  /** What it is, in a few words of our own. */
  readonly description?: Maybe<TextValue>;
  /** The incident (an operation, say) during which it was made. By default only links that live statements support (`standings` asks for others). */
  readonly during: LinkedIncidentConnection;
  /** Its identifiers in other schemes. */
  readonly externalIds: ReadonlyArray<ExternalIdValue>;
  /** The id: stable, readable and typed. It tells nothing that no source says. */
  readonly id: Scalars['ID']['output'];
  /** What it was made for. By default only links that live statements support (`standings` asks for others). */
  readonly incidents: LinkedIncidentConnection;
  /** What kind of entity it is. */
  readonly kind: EntityKind;
  /** The laws under which they are held. By default only links that live statements support (`standings` asks for others). */
  readonly laws: LinkedLawConnection;
  /** Its links, in both directions and whatever their standing, ordered by kind, then by the other end. */
  readonly links: LinkConnection;
  /** The shown name; where no live statement gives one the shown description, else the id. */
  readonly name: Scalars['String']['output'];
  /** All names, in every language and script, with what each rests on. */
  readonly names: ReadonlyArray<NameValue>;
  /** Codes that datasets use for it. */
  readonly nativeCodes: ReadonlyArray<NativeCodeValue>;
  /** The arrest it was a part of. By default only links that live statements support (`standings` asks for others). */
  readonly partOf: LinkedArrestConnection;
  /** Arrests that were parts of it. By default only links that live statements support (`standings` asks for others). */
  readonly parts: LinkedArrestConnection;
  /** How many people were arrested. */
  readonly people: CountValue;
  /** Where it was made. By default only links that live statements support (`standings` asks for others). */
  readonly places: LinkedPlaceConnection;
  /** How many sources speak of it. */
  readonly sourceCount: Scalars['Int']['output'];
  /** The live statements that have it as subject or object, whatever their stance, by day of saying. */
  readonly statements: StatementConnection;
  /** Whether a live statement still speaks of it. What nothing supports leaves the lists; its id still gives it. */
  readonly supported: Scalars['Boolean']['output'];
  /** What they are suspected of. */
  readonly suspectedOffence: TextValue;
  /** Whether it is said to be an arrest or a detention. */
  readonly type: TypeValue;
  /** Whether it is known to be, but not by name (a cell of four, five suspects). */
  readonly unnamed: Scalars['Boolean']['output'];
};


/** An arrest or detention, of one person or of many. */
export type ArrestArrestedArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  evidence?: InputMaybe<EvidenceFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  match?: Match;
  standings?: ReadonlyArray<Standing>;
  where?: InputMaybe<EntityFilter>;
};


/** An arrest or detention, of one person or of many. */
export type ArrestArrestedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  evidence?: InputMaybe<EvidenceFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  match?: Match;
  standings?: ReadonlyArray<Standing>;
  where?: InputMaybe<OrganizationFilter>;
};


/** An arrest or detention, of one person or of many. */
export type ArrestDuringArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  evidence?: InputMaybe<EvidenceFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  match?: Match;
  standings?: ReadonlyArray<Standing>;
  where?: InputMaybe<IncidentFilter>;
};


/** An arrest or detention, of one person or of many. */
export type ArrestIncidentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  evidence?: InputMaybe<EvidenceFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  match?: Match;
  standings?: ReadonlyArray<Standing>;
  where?: InputMaybe<IncidentFilter>;
};


/** An arrest or detention, of one person or of many. */
export type ArrestLawsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  evidence?: InputMaybe<EvidenceFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  match?: Match;
  standings?: ReadonlyArray<Standing>;
  where?: InputMaybe<LawFilter>;
};


/** An arrest or detention, of one person or of many. */
export type ArrestLinksArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  evidence?: InputMaybe<EvidenceFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  match?: Match;
  where?: InputMaybe<LinkFilter>;
};


/** An arrest or detention, of one person or of many. */
export type ArrestPartOfArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  evidence?: InputMaybe<EvidenceFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  match?: Match;
  standings?: ReadonlyArray<Standing>;
  where?: InputMaybe<ArrestFilter>;
};


/** An arrest or detention, of one person or of many. */
export type ArrestPartsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  evidence?: InputMaybe<EvidenceFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  match?: Match;
  standings?: ReadonlyArray<Standing>;
  where?: InputMaybe<ArrestFilter>;
};


/** An arrest or detention, of one person or of many. */
export type ArrestPlacesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  evidence?: InputMaybe<EvidenceFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  match?: Match;
  standings?: ReadonlyArray<Standing>;
  where?: InputMaybe<PlaceFilter>;
};


/** An arrest or detention, of one person or of many. */
export type ArrestStatementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  where?: InputMaybe<StatementFilter>;
};

/** A page of arrests. */
export type ArrestConnection = {
  readonly __typename?: 'ArrestConnection';
  /** The page, item by item, with cursors. */
  readonly edges: ReadonlyArray<ArrestEdge>;
  /** How many have which value, over the whole list. At most 100000 items are counted; more are refused. */
  readonly groupBy: Facets;
  /** The page without cursors. */
  readonly nodes: ReadonlyArray<Arrest>;
  /** Whether there is more on either side. */
  readonly pageInfo: PageInfo;
  /** How many there are in all, counted only when asked for and only up to a bound: `totalCountIsExact` says whether the bound was reached. */
  readonly totalCount: Scalars['Int']['output'];
  /** Whether `totalCount` with the same bound is exact; false = there are more. */
  readonly totalCountIsExact: Scalars['Boolean']['output'];
};


/** A page of arrests. */
export type ArrestConnectionGroupByArgs = {
  by: ReadonlyArray<EntityFacet>;
  first?: Scalars['Int']['input'];
};


/** A page of arrests. */
export type ArrestConnectionTotalCountArgs = {
  upTo?: Scalars['Int']['input'];
};


/** A page of arrests. */
export type ArrestConnectionTotalCountIsExactArgs = {
  upTo?: Scalars['Int']['input'];
};

/** One item of a page of arrests. */
export type ArrestEdge = {
  readonly __typename?: 'ArrestEdge';
  /** Where the item stands in this order under this filter; below an entity it holds in the same list of another one too. */
  readonly cursor: Scalars['String']['output'];
  /** Whether the filter may hold for it or must hold. */
  readonly match: Match;
  /** The item. */
  readonly node: Arrest;
};

/** Which arrests. All that is given must hold. */
export type ArrestFilter = {
  /** All of these as well. */
  readonly and?: InputMaybe<ReadonlyArray<ArrestFilter>>;
  /** Inside a rectangle. */
  readonly bbox?: InputMaybe<BoundingBoxFilter>;
  /** By when it happened. */
  readonly date?: InputMaybe<DateFilter>;
  /** One of these ids. */
  readonly ids?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Linked to this entity. By default only by links that live statements support. */
  readonly linkedTo?: InputMaybe<LinkedToFilter>;
  /** By its links, whichever end it stands at. */
  readonly links?: InputMaybe<LinksFilter>;
  /** Near a point. */
  readonly near?: InputMaybe<NearFilter>;
  /** Not this. What may hold may also not hold: POSSIBLE stays POSSIBLE. */
  readonly not?: InputMaybe<ArrestFilter>;
  /** At least one of these; an empty list asks for nothing that exists. */
  readonly or?: InputMaybe<ReadonlyArray<ArrestFilter>>;
  /** How many people, by the shown number. */
  readonly people?: InputMaybe<NumberFilter>;
  /** Some statement that has it as subject or object passes this. */
  readonly statements?: InputMaybe<StatementFilter>;
  /** Whether the suspected offence is recorded, stated as unknown, or not spoken of. */
  readonly suspectedOffence?: InputMaybe<RecordState>;
  /** One of its names, or what is shown in place of a name, holds this text; case, accents and spacing make no difference. */
  readonly text?: InputMaybe<Scalars['String']['input']>;
  /** Shown as one of these types. */
  readonly types?: InputMaybe<ReadonlyArray<TypeCode>>;
  /** Whether it is known to be, but not by name. */
  readonly unnamed?: InputMaybe<Scalars['Boolean']['input']>;
  /** In this place, or in one that lies in it, by the regions of its date: DEFINITE where all reports agree, POSSIBLE where only some say so. */
  readonly within?: InputMaybe<Scalars['ID']['input']>;
};

/** How to order arrests. Ties go by id. */
export type ArrestOrder = {
  /** What to order by. */
  readonly by?: DatedEntityOrderKey;
  /** Which way. */
  readonly direction?: OrderDirection;
};

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
  readonly east: Scalars['Float']['input'];
  /** Northern edge, not south of the southern one. */
  readonly north: Scalars['Float']['input'];
  /** Southern edge: latitude in degrees, WGS 84. */
  readonly south: Scalars['Float']['input'];
  /** What becomes of things that have no coordinates. */
  readonly unlocated?: Unlocated;
  /** Western edge: longitude in degrees, WGS 84. One that is greater than `east` crosses the 180th meridian. */
  readonly west: Scalars['Float']['input'];
};

/** What can differ of something that is on both sides. */
export type ChangedPart =
  /** Whether what is said of the value can all be true. Of links the standing says so. */
  | 'CONTESTED'
  /** When it held. */
  | 'DURING'
  /** How many independent sources support it at most. */
  | 'INDEPENDENT_SOURCE_COUNT'
  /** Whether it may be there or is there for certain. */
  | 'MATCH'
  /** How many distinct voices support it. */
  | 'ORIGIN_COUNT'
  /** Who takes which stance on it, in which statements. */
  | 'POSITIONS'
  /** The role of whoever stands at the other end. */
  | 'ROLE'
  /** The side the object was on. */
  | 'SIDE'
  /** How many sources support it. */
  | 'SOURCE_COUNT'
  /** Its standing. */
  | 'STANDING'
  /** The value shown. */
  | 'VALUE'
  /** Only how the same value, or the same span of a link, is worded or known: `asStated`, `roleAsStated`, `basis`, `yearBasis`. */
  | 'WORDING';

/** What stands next to several of the centres. */
export type CommonNeighbour = {
  readonly __typename?: 'CommonNeighbour';
  /** The centres that it is linked to, by id. */
  readonly centres: ReadonlyArray<Entity>;
  /** How many links it has in the public record. */
  readonly degree: Scalars['Int']['output'];
  /** The entity. */
  readonly entity: Entity;
  /** Whether it is a hub. */
  readonly isHub: Scalars['Boolean']['output'];
  /** The links that join it to them, by id. */
  readonly links: ReadonlyArray<RouteLink>;
  /**
   * How surprising it is that they share it, by the index of Adamic and Adar: 1 / ln(number of its links). What is linked to
   * everything joins nobody in particular.
   */
  readonly surprise: Scalars['Float']['output'];
};

/** What differs between two bodies of evidence. */
export type Comparison = {
  readonly __typename?: 'Comparison';
  /** The entities named, in the order in which they were named, whether they differ or not. */
  readonly entities: ReadonlyArray<EntityComparison>;
  /** How many of the entities named differ. */
  readonly entityCounts: DifferenceCounts;
  /** How many links differ, and how many do not. */
  readonly linkCounts: DifferenceCounts;
  /** The links that differ, by id: those of the entities named, in both directions and whatever their standing, and those named. */
  readonly links: ReadonlyArray<LinkDifference>;
  /** Those of the ids named that are of no entity and of no link here, in the order named. */
  readonly unknown: ReadonlyArray<Scalars['ID']['output']>;
  /** How many values differ, and how many do not. */
  readonly valueCounts: DifferenceCounts;
  /** The values of the entities named that differ, by `key`: dates, types, figures and the like, and every one of the values that stand side by side (names, codes, identifiers, stated totals). */
  readonly values: ReadonlyArray<ValueDifference>;
};


/** What differs between two bodies of evidence. */
export type ComparisonLinksArgs = {
  after?: InputMaybe<Scalars['ID']['input']>;
  first?: Scalars['Int']['input'];
};


/** What differs between two bodies of evidence. */
export type ComparisonValuesArgs = {
  after?: InputMaybe<Scalars['ID']['input']>;
  first?: Scalars['Int']['input'];
};

/** What the value of a statement is made of. */
export type ContentKind =
  /** A point on the map. */
  | 'COORDINATES'
  /** A number of people. */
  | 'COUNT'
  /** A judgement on credibility. */
  | 'CREDIBILITY'
  /** An uncertain date. */
  | 'DATE'
  /** An identifier in another scheme. */
  | 'EXTERNAL_ID'
  /** A number of killed or wounded, with whose it is. */
  | 'HARM'
  /** A name with language, script and kind. */
  | 'NAME'
  /** A code in a field of a dataset's scheme. */
  | 'NATIVE_CODE'
  /** A total that a source states. */
  | 'STATED_TOTAL'
  /** A short text and its language. */
  | 'TEXT'
  /** One of the types of its kind. */
  | 'TYPE'
  /** Yes or no. */
  | 'YES_NO';

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

/** A point on the map, as one statement gives it. */
export type CoordinatesContent = {
  readonly __typename?: 'CoordinatesContent';
  /** Latitude in degrees, WGS 84. */
  readonly lat: Scalars['Float']['output'];
  /** Longitude in degrees, WGS 84. */
  readonly lon: Scalars['Float']['output'];
  /** How closely the point fixes the place. */
  readonly precision: CoordinatePrecision;
};

/** A point on the map, and what it rests on. */
export type CoordinatesValue = Evidenced & {
  readonly __typename?: 'CoordinatesValue';
  /** Whether live supported statements about it cannot all be true, or someone denies or doubts what another supports. What is only denied or doubted is not contested: its standing says so. */
  readonly contested: Scalars['Boolean']['output'];
  /** How many independent sources support it at most (see `Evidenced`). */
  readonly independentSourceCount: Scalars['Int']['output'];
  /** Latitude in degrees, WGS 84; null where it is not known. */
  readonly lat?: Maybe<Scalars['Float']['output']>;
  /** Longitude in degrees, WGS 84; null where it is not known. */
  readonly lon?: Maybe<Scalars['Float']['output']>;
  /** How many distinct voices support it (see `Evidenced`). */
  readonly originCount: Scalars['Int']['output'];
  /** How closely the point fixes the place. */
  readonly precision?: Maybe<CoordinatePrecision>;
  /** How many sources support it. */
  readonly sourceCount: Scalars['Int']['output'];
  /** What the live statements make of it (see `Standing`); null where none is live, or where all that was said against it was taken back. */
  readonly standing?: Maybe<Standing>;
  /** What sources say where they give no value: that it is unknown, or that there is none. Null where nobody says so; nothing recorded is a third thing. */
  readonly stated?: Maybe<StatedAbsence>;
  /** The live statements behind it, whatever their stance, by day of saying (`ended: true` adds the ended ones). */
  readonly statements: StatementConnection;
};


/** A point on the map, and what it rests on. */
export type CoordinatesValueStatementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  where?: InputMaybe<StatementFilter>;
};

/** A number of people, as one statement gives it. */
export type CountContent = {
  readonly __typename?: 'CountContent';
  /** Whether the source says that it is approximate. */
  readonly approximate: Scalars['Boolean']['output'];
  /** How the source words it, in a few words at most. */
  readonly asStated?: Maybe<Scalars['String']['output']>;
  /** The best number; null = not stated. */
  readonly best?: Maybe<Scalars['Int']['output']>;
  /** The highest number; null = open or not stated. */
  readonly high?: Maybe<Scalars['Int']['output']>;
  /** The lowest number; null = open or not stated. */
  readonly low?: Maybe<Scalars['Int']['output']>;
};

/** A range of an exact number. */
export type CountFilter = {
  /** This or more. */
  readonly atLeast?: InputMaybe<Scalars['Int']['input']>;
  /** This or less. */
  readonly atMost?: InputMaybe<Scalars['Int']['input']>;
};

/** A number of people, and what it rests on. */
export type CountValue = Evidenced & {
  readonly __typename?: 'CountValue';
  /** Whether the source says that it is approximate. */
  readonly approximate: Scalars['Boolean']['output'];
  /** How the source words it, in a few words at most. */
  readonly asStated?: Maybe<Scalars['String']['output']>;
  /** The best number; null = not stated. */
  readonly best?: Maybe<Scalars['Int']['output']>;
  /** Whether live supported statements about it cannot all be true, or someone denies or doubts what another supports. What is only denied or doubted is not contested: its standing says so. */
  readonly contested: Scalars['Boolean']['output'];
  /** The highest number; null = open or not stated. */
  readonly high?: Maybe<Scalars['Int']['output']>;
  /** How many independent sources support it at most (see `Evidenced`). */
  readonly independentSourceCount: Scalars['Int']['output'];
  /** The lowest number; null = open or not stated. */
  readonly low?: Maybe<Scalars['Int']['output']>;
  /** How many distinct voices support it (see `Evidenced`). */
  readonly originCount: Scalars['Int']['output'];
  /** How many sources support it. */
  readonly sourceCount: Scalars['Int']['output'];
  /** What the live statements make of it (see `Standing`); null where none is live, or where all that was said against it was taken back. */
  readonly standing?: Maybe<Standing>;
  /** What sources say where they give no value: that it is unknown, or that there is none. Null where nobody says so; nothing recorded is a third thing. */
  readonly stated?: Maybe<StatedAbsence>;
  /** The live statements behind it, whatever their stance, by day of saying (`ended: true` adds the ended ones). */
  readonly statements: StatementConnection;
};


/** A number of people, and what it rests on. */
export type CountValueStatementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  where?: InputMaybe<StatementFilter>;
};

/** What an answer rests on. */
export type Coverage = {
  readonly __typename?: 'Coverage';
  /** The root on which most of the statements rest; null where there are no statements. */
  readonly concentration?: Maybe<CoverageConcentration>;
  /** By what the source is (see `SourceKind`). */
  readonly kinds: CoverageShares;
  /** By the language of the source (BCP 47). */
  readonly languages: CoverageShares;
  /** By when the source was published. One whose publication is not known to one month (year) is under null. */
  readonly periods: CoverageShares;
  /** By its publisher, as written. */
  readonly publishers: CoverageShares;
  /** By how reliable it is held to be (see `Reliability`). */
  readonly reliabilities: CoverageShares;
  /**
   * For each thing that can be said of an incident: of how many of the incidents it is recorded, said to be unknown, said not to
   * be, or not spoken of. In the order of `Predicate`.
   */
  readonly sought: ReadonlyArray<CoverageSought>;
  /** The sources, those with most of the statements first, then by id. */
  readonly sources: CoverageSources;
  /** How much there is in all. */
  readonly totals: CoverageTotals;
};


/** What an answer rests on. */
export type CoverageKindsArgs = {
  first?: Scalars['Int']['input'];
};


/** What an answer rests on. */
export type CoverageLanguagesArgs = {
  first?: Scalars['Int']['input'];
};


/** What an answer rests on. */
export type CoveragePeriodsArgs = {
  by?: CoveragePeriod;
  first?: Scalars['Int']['input'];
};


/** What an answer rests on. */
export type CoveragePublishersArgs = {
  first?: Scalars['Int']['input'];
};


/** What an answer rests on. */
export type CoverageReliabilitiesArgs = {
  first?: Scalars['Int']['input'];
};


/** What an answer rests on. */
export type CoverageSoughtArgs = {
  of?: InputMaybe<ReadonlyArray<Predicate>>;
};


/** What an answer rests on. */
export type CoverageSourcesArgs = {
  first?: Scalars['Int']['input'];
};

/** How much of an answer rests on one root. */
export type CoverageConcentration = {
  readonly __typename?: 'CoverageConcentration';
  /** The root, the first by id where several carry as much. */
  readonly root?: Maybe<Source>;
  /** The same as a share of all statements: above 0, at most 1. */
  readonly share: Scalars['Float']['output'];
  /** How many of the statements rest on it, alone or beside other roots. */
  readonly statements: Scalars['Int']['output'];
};

/** By what the publications behind an answer are counted over time. */
export type CoveragePeriod =
  /** By month of publication: `2011-11`. */
  | 'MONTH'
  /** By year of publication: `2011`. */
  | 'YEAR';

/** One value, and what is behind it. */
export type CoverageShare = {
  readonly __typename?: 'CoverageShare';
  /** How many distinct voices are in them. */
  readonly origins: Scalars['Int']['output'];
  /** How many sources make them. */
  readonly sources: Scalars['Int']['output'];
  /** How many of the statements. */
  readonly statements: Scalars['Int']['output'];
  /** A language, a publisher, a word of the vocabulary, a month or a year. Null = not known. */
  readonly value?: Maybe<Scalars['String']['output']>;
};

/** The statements by what their sources are. */
export type CoverageShares = {
  readonly __typename?: 'CoverageShares';
  /** Whether there are more. */
  readonly hasMore: Scalars['Boolean']['output'];
  /** Most statements first, then by value; what is not known comes last among equals. */
  readonly rows: ReadonlyArray<CoverageShare>;
  /** How many there are in all. */
  readonly total: Scalars['Int']['output'];
};

/**
 * What is known of one thing that can be said of an incident. Under a bound of evidence that only may hold, an incident may count
 * as possible under several of these.
 */
export type CoverageSought = {
  readonly __typename?: 'CoverageSought';
  /** Nobody supports anything of it. As far as the sources go nobody looked for it, but for those under `onlyDisputed`. */
  readonly notRecorded: MatchCount;
  /** Those of `notRecorded` of which somebody speaks all the same: only to deny it or to doubt it, to take it back, or to say that it is not proven. */
  readonly onlyDisputed: MatchCount;
  /** A passing statement that supports it gives it. */
  readonly recorded: MatchCount;
  /** None gives it, and somebody says that there is none. */
  readonly statedNone: MatchCount;
  /** None gives it, and somebody says that it is not known: it was looked for and not found. */
  readonly statedUnknown: MatchCount;
  /** What it is: a value or a kind of link. */
  readonly what: Predicate;
};

/** A source behind an answer. */
export type CoverageSource = {
  readonly __typename?: 'CoverageSource';
  /** The first day that is known of when these statements were said, or published (`YYYY-MM-DD`). */
  readonly firstDay?: Maybe<Scalars['String']['output']>;
  /** The last day that is known of it; of what was published on a day not known, the day by which it was. */
  readonly lastDay?: Maybe<Scalars['String']['output']>;
  /** How many distinct voices are in them. */
  readonly origins: Scalars['Int']['output'];
  /** The source. */
  readonly source: Source;
  /** How many of the statements are its own. */
  readonly statements: Scalars['Int']['output'];
  /** Of how many of the things it speaks. */
  readonly things: Scalars['Int']['output'];
};

/** Sources behind an answer. */
export type CoverageSources = {
  readonly __typename?: 'CoverageSources';
  /** Whether there are more. */
  readonly hasMore: Scalars['Boolean']['output'];
  /** The first of them. */
  readonly rows: ReadonlyArray<CoverageSource>;
  /** How many there are in all. */
  readonly total: Scalars['Int']['output'];
};

/** How much there is in all. */
export type CoverageTotals = {
  readonly __typename?: 'CoverageTotals';
  /** The distinct voices among them (see `Evidenced.originCount`). */
  readonly origins: Scalars['Int']['output'];
  /** The roots that these statements rest on (see `Source.roots`). */
  readonly roots: Scalars['Int']['output'];
  /** The sources that make these statements. */
  readonly sources: Scalars['Int']['output'];
  /** The statements that have one of them as subject or object. */
  readonly statements: Scalars['Int']['output'];
  /** The incidents or entities that all this is about. */
  readonly things: MatchCount;
};

/** Whether a group or an organization is held to be a credible force. */
export type Credibility =
  /** It is a force to be reckoned with. */
  | 'CREDIBLE'
  /** It is not. */
  | 'NOT_CREDIBLE';

/** A judgement on credibility, as one statement gives it. */
export type CredibilityContent = {
  readonly __typename?: 'CredibilityContent';
  /** The judgement that the statement is about; its stance says whether the speaker shares it. */
  readonly credibility: Credibility;
};

/** Whether a group is held to be a credible force, and what that rests on. */
export type CredibilityValue = Evidenced & {
  readonly __typename?: 'CredibilityValue';
  /** Whether live supported statements about it cannot all be true, or someone denies or doubts what another supports. What is only denied or doubted is not contested: its standing says so. */
  readonly contested: Scalars['Boolean']['output'];
  /** How many independent sources support it at most (see `Evidenced`). */
  readonly independentSourceCount: Scalars['Int']['output'];
  /** How many distinct voices support it (see `Evidenced`). */
  readonly originCount: Scalars['Int']['output'];
  /** How many sources support it. */
  readonly sourceCount: Scalars['Int']['output'];
  /** What the live statements make of it (see `Standing`); null where none is live, or where all that was said against it was taken back. */
  readonly standing?: Maybe<Standing>;
  /** What sources say where they give no value: that it is unknown, or that there is none. Null where nobody says so; nothing recorded is a third thing. */
  readonly stated?: Maybe<StatedAbsence>;
  /** The live statements behind it, whatever their stance, by day of saying (`ended: true` adds the ended ones). */
  readonly statements: StatementConnection;
  /** The value, or null where only doubts, denials or lack of proof were recorded: the standing says which. */
  readonly value?: Maybe<Credibility>;
};


/** Whether a group is held to be a credible force, and what that rests on. */
export type CredibilityValueStatementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  where?: InputMaybe<StatementFilter>;
};

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
  readonly from?: InputMaybe<Scalars['String']['input']>;
  /** Last day, inclusive (`YYYY-MM-DD`, or an EDTF month, season or year, whose last day is meant); open where left out. */
  readonly to?: InputMaybe<Scalars['String']['input']>;
  /** What becomes of things without a date: they may have happened then, so by default they are POSSIBLE matches. */
  readonly undated?: Undated;
};

/** How fine a date is. */
export type DatePrecision =
  /** One day. */
  | 'DAY'
  /** A few days. */
  | 'DAYS'
  /** A month. */
  | 'MONTH'
  /** A season. */
  | 'SEASON'
  /** Not said, or open on a side. */
  | 'UNKNOWN'
  /** A week. */
  | 'WEEK'
  /** A year. */
  | 'YEAR';

/** A span of days with all that is known of its uncertainty. */
export type DateSpan = {
  readonly __typename?: 'DateSpan';
  /** How the source words it, in a few words at most. */
  readonly asStated?: Maybe<Scalars['String']['output']>;
  /** How the date is known. */
  readonly basis: DateBasis;
  /** The earliest day it can be (`YYYY-MM-DD`); null = open. */
  readonly earliest?: Maybe<Scalars['String']['output']>;
  /** The date in Extended Date/Time Format (EDTF, ISO 8601-2), level 1 with one-of ranges. */
  readonly edtf: Scalars['String']['output'];
  /** Whether some day of the span is meant, or all of it. */
  readonly extent: Extent;
  /** The latest day it can be (`YYYY-MM-DD`); null = open. */
  readonly latest?: Maybe<Scalars['String']['output']>;
  /** How fine the date is. */
  readonly precision: DatePrecision;
  /** Time of day (`HH:MM`) at the place, where stated. */
  readonly timeOfDay?: Maybe<Scalars['String']['output']>;
  /** How the year is known: often inferred where the day is stated. */
  readonly yearBasis: DateBasis;
};

/** A date, and what it rests on. */
export type DateValue = Evidenced & {
  readonly __typename?: 'DateValue';
  /** How the source words it, in a few words at most. */
  readonly asStated?: Maybe<Scalars['String']['output']>;
  /** How the date is known. */
  readonly basis?: Maybe<DateBasis>;
  /** Whether live supported statements about it cannot all be true, or someone denies or doubts what another supports. What is only denied or doubted is not contested: its standing says so. */
  readonly contested: Scalars['Boolean']['output'];
  /** The earliest day it can be (`YYYY-MM-DD`); null = open or not known. */
  readonly earliest?: Maybe<Scalars['String']['output']>;
  /** The date in Extended Date/Time Format (EDTF, ISO 8601-2); null where it is not known. */
  readonly edtf?: Maybe<Scalars['String']['output']>;
  /** Whether some day of the span is meant, or all of it; null where it is not known. */
  readonly extent?: Maybe<Extent>;
  /** How many independent sources support it at most (see `Evidenced`). */
  readonly independentSourceCount: Scalars['Int']['output'];
  /** The latest day it can be (`YYYY-MM-DD`); null = open or not known. */
  readonly latest?: Maybe<Scalars['String']['output']>;
  /** How many distinct voices support it (see `Evidenced`). */
  readonly originCount: Scalars['Int']['output'];
  /** How fine the date is; null where it is not known. */
  readonly precision?: Maybe<DatePrecision>;
  /** How many sources support it. */
  readonly sourceCount: Scalars['Int']['output'];
  /** What the live statements make of it (see `Standing`); null where none is live, or where all that was said against it was taken back. */
  readonly standing?: Maybe<Standing>;
  /** What sources say where they give no value: that it is unknown, or that there is none. Null where nobody says so; nothing recorded is a third thing. */
  readonly stated?: Maybe<StatedAbsence>;
  /** The live statements behind it, whatever their stance, by day of saying (`ended: true` adds the ended ones). */
  readonly statements: StatementConnection;
  /** Time of day (`HH:MM`) at the place, where stated. */
  readonly timeOfDay?: Maybe<Scalars['String']['output']>;
  /** How the year is known: often inferred where the day is stated. */
  readonly yearBasis?: Maybe<DateBasis>;
};


/** A date, and what it rests on. */
export type DateValueStatementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  where?: InputMaybe<StatementFilter>;
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

/** A range of days, both inclusive. */
export type DayRange = {
  readonly __typename?: 'DayRange';
  /** The first day (`YYYY-MM-DD`); null = open. */
  readonly from?: Maybe<Scalars['String']['output']>;
  /** The last day; null = open. */
  readonly to?: Maybe<Scalars['String']['output']>;
};

/** How many things differ and how many are the same on both sides. What is on neither side is not counted. */
export type DifferenceCounts = {
  readonly __typename?: 'DifferenceCounts';
  /** On both sides, and different. */
  readonly changed: Scalars['Int']['output'];
  /** Only on the right. */
  readonly gained: Scalars['Int']['output'];
  /** Only on the left. */
  readonly lost: Scalars['Int']['output'];
  /** The same on both sides. */
  readonly unchanged: Scalars['Int']['output'];
};

/** What the graph is about: incidents, series, groups, people, organizations, places, laws and arrests. */
export type Entity = {
  /** Which cluster of records it belongs to: records that a judgement holds to be the same share one. */
  readonly clusterId: Scalars['ID']['output'];
  /** What it is, in a few words of our own. */
  readonly description?: Maybe<TextValue>;
  /** Its identifiers in other schemes. */
  readonly externalIds: ReadonlyArray<ExternalIdValue>;
  /** The id: stable, readable and typed. It tells nothing that no source says. */
  readonly id: Scalars['ID']['output'];
  /** What kind of entity it is. */
  readonly kind: EntityKind;
  /** Its links, in both directions and whatever their standing, ordered by kind, then by the other end. */
  readonly links: LinkConnection;
  /** The shown name; where no live statement gives one the shown description, else the id. */
  readonly name: Scalars['String']['output'];
  /** All names, in every language and script, with what each rests on. */
  readonly names: ReadonlyArray<NameValue>;
  /** Codes that datasets use for it. */
  readonly nativeCodes: ReadonlyArray<NativeCodeValue>;
  /** How many sources speak of it. */
  readonly sourceCount: Scalars['Int']['output'];
  /** The live statements that have it as subject or object, whatever their stance, by day of saying. */
  readonly statements: StatementConnection;
  /** Whether a live statement still speaks of it. What nothing supports leaves the lists; its id still gives it. */
  readonly supported: Scalars['Boolean']['output'];
  /** Whether it is known to be, but not by name (a cell of four, five suspects). */
  readonly unnamed: Scalars['Boolean']['output'];
};


/** What the graph is about: incidents, series, groups, people, organizations, places, laws and arrests. */
export type EntityLinksArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  evidence?: InputMaybe<EvidenceFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  match?: Match;
  where?: InputMaybe<LinkFilter>;
};


/** What the graph is about: incidents, series, groups, people, organizations, places, laws and arrests. */
export type EntityStatementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  where?: InputMaybe<StatementFilter>;
};

/** An entity on both sides. It is there on a side while a statement that passes has it as subject or object. */
export type EntityComparison = {
  readonly __typename?: 'EntityComparison';
  /** How it differs; null where it does not: there on both sides alike, or on neither. */
  readonly change?: Maybe<EvidenceChange>;
  /** The entity as everything that is recorded shows it. */
  readonly entity: Entity;
  /** The entity as the evidence on the left shows it; null where nothing there supports it. */
  readonly left?: Maybe<Entity>;
  /** Whether it is supported for certain on the left; null where it is not. */
  readonly leftMatch?: Maybe<Match>;
  /** The entity as the evidence on the right shows it; null where nothing there supports it. */
  readonly right?: Maybe<Entity>;
  /** Whether it is supported for certain on the right; null where it is not. */
  readonly rightMatch?: Maybe<Match>;
};

/** How many entities of a kind there are. */
export type EntityCount = {
  readonly __typename?: 'EntityCount';
  /** How many. */
  readonly count: Scalars['Int']['output'];
  /** The kind. */
  readonly kind: EntityKind;
};

/** What a list of entities can be counted by. What does not fit the kind of entity is no value of it (null). */
export type EntityFacet =
  /** The country that it lies in, for incidents, arrests and places; a place does not lie in itself. */
  | 'COUNTRY'
  /** The district that it lies in, likewise. */
  | 'DISTRICT'
  /** Who is said to have done it, for incidents: each at the other end of a supported PERPETRATED_BY. */
  | 'GROUP'
  /** Its kind. */
  | 'KIND'
  /** The month of its date, for incidents and arrests. */
  | 'MONTH'
  /** The region that it lies in, likewise. */
  | 'REGION'
  /** The site that it lies in, likewise. */
  | 'SITE'
  /** The standings of the links by which somebody is said to have done it, for incidents. */
  | 'STANDING'
  /** The city or village that it lies in, likewise. */
  | 'TOWN'
  /** Its shown type. */
  | 'TYPE'
  /** The year of its date, for incidents and arrests. */
  | 'YEAR';

/** Which entities. All that is given must hold. */
export type EntityFilter = {
  /** All of these as well. */
  readonly and?: InputMaybe<ReadonlyArray<EntityFilter>>;
  /** By when it happened; only incidents and arrests did. */
  readonly date?: InputMaybe<DateFilter>;
  /** One of these ids. */
  readonly ids?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Of these kinds. */
  readonly kinds?: InputMaybe<ReadonlyArray<EntityKind>>;
  /** Linked to this entity. By default only by links that live statements support. */
  readonly linkedTo?: InputMaybe<LinkedToFilter>;
  /** By its links, whichever end it stands at. */
  readonly links?: InputMaybe<LinksFilter>;
  /** Not this. What may hold may also not hold: POSSIBLE stays POSSIBLE. */
  readonly not?: InputMaybe<EntityFilter>;
  /** At least one of these; an empty list asks for nothing that exists. */
  readonly or?: InputMaybe<ReadonlyArray<EntityFilter>>;
  /** Some statement that has it as subject or object passes this. */
  readonly statements?: InputMaybe<StatementFilter>;
  /** One of its names, or what is shown in place of a name, holds this text; case, accents and spacing make no difference. */
  readonly text?: InputMaybe<Scalars['String']['input']>;
  /** Shown as one of these types. */
  readonly types?: InputMaybe<ReadonlyArray<TypeCode>>;
  /** Whether it is known to be, but not by name. */
  readonly unnamed?: InputMaybe<Scalars['Boolean']['input']>;
  /** In this place, or in one that lies in it; only incidents, arrests and places are. */
  readonly within?: InputMaybe<Scalars['ID']['input']>;
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

/** What entities without a date can be ordered by. */
export type EntityOrderKey =
  /** By id. */
  | 'ID'
  /** By the shown name, folded to lower case without diacritics. */
  | 'NAME'
  /** By how many sources speak of it. */
  | 'SOURCES';

/** How something differs from left to right. */
export type EvidenceChange =
  /** It is on both sides, and something of it differs. */
  | 'CHANGED'
  /** It is on the right and not on the left. */
  | 'GAINED'
  /** It is on the left and not on the right. */
  | 'LOST';

/**
 * How well what is asked about must be supported. Values shown, filtered, counted and summed are then made anew of the
 * statements that pass, by the rules that make the stored ones; links that no passing statement speaks of, and entities that
 * none speaks of, leave the lists. What is given must hold together. It bounds everything below the field that takes it; a
 * list below that has an `evidence` of its own is bounded by that instead. `match` says whether a statement may pass or must
 * pass. Reference data (statements of a source of kind GAZETTEER) is bounded by `withoutSources` and `recordedBy` only.
 */
export type EvidenceFilter = {
  /** Only links and single values that at least so many independent sources support (see `Evidenced`). */
  readonly minIndependentSources?: InputMaybe<Scalars['Int']['input']>;
  /**
   * In the public record by the end of this day (`YYYY-MM-DD`, or an EDTF month, season or year, whose last day is meant):
   * said by then or, where no day of saying is stated, published by then. DEFINITE where it was; POSSIBLE where it may have
   * been: an undated saying lies somewhere between what it speaks of and its publication.
   */
  readonly publicBy?: InputMaybe<Scalars['String']['input']>;
  /** In this graph's own record: at a revision (its number, `12`), at an instant (ISO 8601 with a time zone), or at the end of a day (`YYYY-MM-DD`, UTC). What was corrected since stands as it stood; sources are described as they are now. */
  readonly recordedBy?: InputMaybe<Scalars['String']['input']>;
  /** Only statements of sources rated this or better (Admiralty scale, A best). A source without a rating does not pass; F, which means that it cannot be judged, passes only where F is asked for. */
  readonly reliabilityAtLeast?: InputMaybe<Reliability>;
  /** Only links of these standings, and only single values of these standings (dates, types, figures; what names or describes a thing stays). */
  readonly standings?: InputMaybe<ReadonlyArray<Standing>>;
  /** As if these sources were not there: no statement of theirs, nor any that rests on one of them. */
  readonly withoutSources?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};

/** Something that rests on evidence: a link or a value. Nothing of the kind is bare. */
export type Evidenced = {
  /** Whether live supported statements about it cannot all be true, or someone denies or doubts what another supports. What is only denied or doubted is not contested: its standing says so. */
  readonly contested: Scalars['Boolean']['output'];
  /** How many independent sources support it at most: the least of its roots (the ends of what its sources derive from), origins and sources. One article never corroborates itself; five papers that quote one prosecutor count once. It is an upper bound: what sources do not disclose cannot be counted. */
  readonly independentSourceCount: Scalars['Int']['output'];
  /** How many distinct voices support it: each speaker's entity once; a speaker without one once per source and name (or role, where it has no name); a source in its own voice counts as the roots it rests on, several roots together as one voice. */
  readonly originCount: Scalars['Int']['output'];
  /** How many sources support it. */
  readonly sourceCount: Scalars['Int']['output'];
  /** What the live statements make of it (see `Standing`); null where none is live, or where all that was said against it was taken back. */
  readonly standing?: Maybe<Standing>;
  /** The live statements behind it, whatever their stance, by day of saying (`ended: true` adds the ended ones). */
  readonly statements: StatementConnection;
};


/** Something that rests on evidence: a link or a value. Nothing of the kind is bare. */
export type EvidencedStatementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  where?: InputMaybe<StatementFilter>;
};

/** How much a search looked at. */
export type Explored = {
  readonly __typename?: 'Explored';
  /** How many entities it reached that way. */
  readonly entities: Scalars['Int']['output'];
  /** How many connected pairs of entities the search read, level by level; 0 where the database's own shortest-path search answered. */
  readonly pairs: Scalars['Int']['output'];
  /** How many questions it put to the database. */
  readonly roundTrips: Scalars['Int']['output'];
};

/** How a span of days is meant. */
export type Extent =
  /** All of the span. */
  | 'LASTING'
  /** Some day within the span. */
  | 'WITHIN';

/** An identifier in another scheme, as one statement gives it. */
export type ExternalIdContent = {
  readonly __typename?: 'ExternalIdContent';
  /** The identifier in it. */
  readonly externalId: Scalars['String']['output'];
  /** The scheme. */
  readonly scheme: Scalars['String']['output'];
};

/** An identifier in another scheme, and what it rests on. */
export type ExternalIdValue = Evidenced & {
  readonly __typename?: 'ExternalIdValue';
  /** Whether live supported statements about it cannot all be true, or someone denies or doubts what another supports. What is only denied or doubted is not contested: its standing says so. */
  readonly contested: Scalars['Boolean']['output'];
  /** The identifier in it. */
  readonly externalId: Scalars['String']['output'];
  /** How many independent sources support it at most (see `Evidenced`). */
  readonly independentSourceCount: Scalars['Int']['output'];
  /** How many distinct voices support it (see `Evidenced`). */
  readonly originCount: Scalars['Int']['output'];
  /** The scheme: geonames, ucdp-actor, wikidata and so on. */
  readonly scheme: Scalars['String']['output'];
  /** How many sources support it. */
  readonly sourceCount: Scalars['Int']['output'];
  /** What the live statements make of it (see `Standing`); null where none is live, or where all that was said against it was taken back. */
  readonly standing?: Maybe<Standing>;
  /** The live statements behind it, whatever their stance, by day of saying (`ended: true` adds the ended ones). */
  readonly statements: StatementConnection;
};


/** An identifier in another scheme, and what it rests on. */
export type ExternalIdValueStatementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  where?: InputMaybe<StatementFilter>;
};

/** One value, or combination of values, and how many have it. */
export type FacetRow = {
  readonly __typename?: 'FacetRow';
  /** How many have it, or may have it: `definite` and `possible` together. */
  readonly count: Scalars['Int']['output'];
  /** How many have it for certain, and pass the filter for certain. */
  readonly definite: Scalars['Int']['output'];
  /** The values, in the order asked for. */
  readonly key: ReadonlyArray<FacetValue>;
  /** How many more may have it, or may pass the filter. */
  readonly possible: Scalars['Int']['output'];
};

/** A value of what is counted by. */
export type FacetValue = {
  readonly __typename?: 'FacetValue';
  /** What it is a value of: one of those asked for. */
  readonly by: Scalars['String']['output'];
  /** The value: a word of the vocabulary, a month or year in EDTF, an id, a text. Null = none is recorded. */
  readonly value?: Maybe<Scalars['String']['output']>;
};

/**
 * How many items of a list have which value: counted over the whole list, whatever page is shown. An item whose value is not
 * settled (a day somewhere in two months) is POSSIBLE under each; one with several values (two groups are said to have done it)
 * counts under each. So the counts of the values need not add up to the length of the list. Dates count by the rule of date
 * filters with `undated: EXCLUDE`: what lasted is DEFINITE in each month that it overlaps; what has an open end, or spans more
 * than 366 days, is POSSIBLE in the months that others of the list or its own ends name.
 */
export type Facets = {
  readonly __typename?: 'Facets';
  /** Whether there are more values than were asked for. */
  readonly hasMore: Scalars['Boolean']['output'];
  /** The values, most frequent first, then in their own order. */
  readonly rows: ReadonlyArray<FacetRow>;
  /** How many values there are in all. */
  readonly total: Scalars['Int']['output'];
  /** How many items have no value for certain under what was asked for, and may have one. */
  readonly unsettled: Scalars['Int']['output'];
};

/** An armed, political or criminal group. */
export type Group = Entity & Node & {
  readonly __typename?: 'Group';
  /** Its allies. By default only links that live statements support (`standings` asks for others). */
  readonly allies: LinkedGroupConnection;
  /** Arrests of it or of its people. By default only links that live statements support (`standings` asks for others). */
  readonly arrests: LinkedArrestConnection;
  /** Which cluster of records it belongs to: records that a judgement holds to be the same share one. */
  readonly clusterId: Scalars['ID']['output'];
  /** Whether it is held to be a credible force. Doubt about it never touches its links. */
  readonly credibility: CredibilityValue;
  /** What it is, in a few words of our own. */
  readonly description?: Maybe<TextValue>;
  /** When it was dissolved. */
  readonly dissolved: DateValue;
  /** Its identifiers in other schemes. */
  readonly externalIds: ReadonlyArray<ExternalIdValue>;
  /** Whom it fought (groups, organizations). By default only links that live statements support (`standings` asks for others). */
  readonly fought: LinkedEntityConnection;
  /** When it was founded. */
  readonly founded: DateValue;
  /** The id: stable, readable and typed. It tells nothing that no source says. */
  readonly id: Scalars['ID']['output'];
  /** Incidents it is said to have done. By default only links that live statements support (`standings` asks for others). */
  readonly incidents: LinkedIncidentConnection;
  /** Incidents it took part in. By default only links that live statements support (`standings` asks for others). */
  readonly involvedIn: LinkedIncidentConnection;
  /** What kind of entity it is. */
  readonly kind: EntityKind;
  /** Its links, in both directions and whatever their standing, ordered by kind, then by the other end. */
  readonly links: LinkConnection;
  /** People who belong to it. By default only links that live statements support (`standings` asks for others). */
  readonly members: LinkedPersonConnection;
  /** Groups that were merged into it. By default only links that live statements support (`standings` asks for others). */
  readonly merged: LinkedGroupConnection;
  /** The groups it was merged into. By default only links that live statements support (`standings` asks for others). */
  readonly mergedInto: LinkedGroupConnection;
  /** The shown name; where no live statement gives one the shown description, else the id. */
  readonly name: Scalars['String']['output'];
  /** All names, in every language and script, with what each rests on. */
  readonly names: ReadonlyArray<NameValue>;
  /** Codes that datasets use for it. */
  readonly nativeCodes: ReadonlyArray<NativeCodeValue>;
  /** Where it is active. By default only links that live statements support (`standings` asks for others). */
  readonly operatesIn: LinkedPlaceConnection;
  /** Laws it stands against. By default only links that live statements support (`standings` asks for others). */
  readonly opposedLaws: LinkedLawConnection;
  /** How many people an unnamed group stands for. */
  readonly people: CountValue;
  /** The groups it pledged allegiance to. By default only links that live statements support (`standings` asks for others). */
  readonly pledgedTo: LinkedGroupConnection;
  /** Groups that pledged allegiance to it. By default only links that live statements support (`standings` asks for others). */
  readonly pledges: LinkedGroupConnection;
  /** Its rivals. By default only links that live statements support (`standings` asks for others). */
  readonly rivals: LinkedGroupConnection;
  /** How many sources speak of it. */
  readonly sourceCount: Scalars['Int']['output'];
  /** The groups it broke away from. By default only links that live statements support (`standings` asks for others). */
  readonly splinteredFrom: LinkedGroupConnection;
  /** Groups that broke away from it. By default only links that live statements support (`standings` asks for others). */
  readonly splinters: LinkedGroupConnection;
  /** The live statements that have it as subject or object, whatever their stance, by day of saying. */
  readonly statements: StatementConnection;
  /** Whether a live statement still speaks of it. What nothing supports leaves the lists; its id still gives it. */
  readonly supported: Scalars['Boolean']['output'];
  /** Who supports it (groups, organizations). By default only links that live statements support (`standings` asks for others). */
  readonly supporters: LinkedEntityConnection;
  /** Groups it supports. By default only links that live statements support (`standings` asks for others). */
  readonly supports: LinkedGroupConnection;
  /** Incidents aimed at it. By default only links that live statements support (`standings` asks for others). */
  readonly targetedIn: LinkedIncidentConnection;
  /** What type of group it is. */
  readonly type: TypeValue;
  /** The groups it is a unit of. By default only links that live statements support (`standings` asks for others). */
  readonly unitOf: LinkedGroupConnection;
  /** Its units. By default only links that live statements support (`standings` asks for others). */
  readonly units: LinkedGroupConnection;
  /** Whether it is known to be, but not by name (a cell of four, five suspects). */
  readonly unnamed: Scalars['Boolean']['output'];
};


/** An armed, political or criminal group. */
export type GroupAlliesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  evidence?: InputMaybe<EvidenceFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  match?: Match;
  standings?: ReadonlyArray<Standing>;
  where?: InputMaybe<GroupFilter>;
};


/** An armed, political or criminal group. */
export type GroupArrestsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  evidence?: InputMaybe<EvidenceFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  match?: Match;
  standings?: ReadonlyArray<Standing>;
  where?: InputMaybe<ArrestFilter>;
};


/** An armed, political or criminal group. */
export type GroupFoughtArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  evidence?: InputMaybe<EvidenceFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  match?: Match;
  standings?: ReadonlyArray<Standing>;
  where?: InputMaybe<EntityFilter>;
};


/** An armed, political or criminal group. */
export type GroupIncidentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  evidence?: InputMaybe<EvidenceFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  match?: Match;
  standings?: ReadonlyArray<Standing>;
  where?: InputMaybe<IncidentFilter>;
};


/** An armed, political or criminal group. */
export type GroupInvolvedInArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  evidence?: InputMaybe<EvidenceFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  match?: Match;
  standings?: ReadonlyArray<Standing>;
  where?: InputMaybe<IncidentFilter>;
};


/** An armed, political or criminal group. */
export type GroupLinksArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  evidence?: InputMaybe<EvidenceFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  match?: Match;
  where?: InputMaybe<LinkFilter>;
};


/** An armed, political or criminal group. */
export type GroupMembersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  evidence?: InputMaybe<EvidenceFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  match?: Match;
  standings?: ReadonlyArray<Standing>;
  where?: InputMaybe<PersonFilter>;
};


/** An armed, political or criminal group. */
export type GroupMergedArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  evidence?: InputMaybe<EvidenceFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  match?: Match;
  standings?: ReadonlyArray<Standing>;
  where?: InputMaybe<GroupFilter>;
};


/** An armed, political or criminal group. */
export type GroupMergedIntoArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  evidence?: InputMaybe<EvidenceFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  match?: Match;
  standings?: ReadonlyArray<Standing>;
  where?: InputMaybe<GroupFilter>;
};


/** An armed, political or criminal group. */
export type GroupOperatesInArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  evidence?: InputMaybe<EvidenceFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  match?: Match;
  standings?: ReadonlyArray<Standing>;
  where?: InputMaybe<PlaceFilter>;
};


/** An armed, political or criminal group. */
export type GroupOpposedLawsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  evidence?: InputMaybe<EvidenceFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  match?: Match;
  standings?: ReadonlyArray<Standing>;
  where?: InputMaybe<LawFilter>;
};


/** An armed, political or criminal group. */
export type GroupPledgedToArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  evidence?: InputMaybe<EvidenceFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  match?: Match;
  standings?: ReadonlyArray<Standing>;
  where?: InputMaybe<GroupFilter>;
};


/** An armed, political or criminal group. */
export type GroupPledgesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  evidence?: InputMaybe<EvidenceFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  match?: Match;
  standings?: ReadonlyArray<Standing>;
  where?: InputMaybe<GroupFilter>;
};


/** An armed, political or criminal group. */
export type GroupRivalsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  evidence?: InputMaybe<EvidenceFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  match?: Match;
  standings?: ReadonlyArray<Standing>;
  where?: InputMaybe<GroupFilter>;
};


/** An armed, political or criminal group. */
export type GroupSplinteredFromArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  evidence?: InputMaybe<EvidenceFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  match?: Match;
  standings?: ReadonlyArray<Standing>;
  where?: InputMaybe<GroupFilter>;
};


/** An armed, political or criminal group. */
export type GroupSplintersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  evidence?: InputMaybe<EvidenceFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  match?: Match;
  standings?: ReadonlyArray<Standing>;
  where?: InputMaybe<GroupFilter>;
};


/** An armed, political or criminal group. */
export type GroupStatementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  where?: InputMaybe<StatementFilter>;
};


/** An armed, political or criminal group. */
export type GroupSupportersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  evidence?: InputMaybe<EvidenceFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  match?: Match;
  standings?: ReadonlyArray<Standing>;
  where?: InputMaybe<EntityFilter>;
};


/** An armed, political or criminal group. */
export type GroupSupportsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  evidence?: InputMaybe<EvidenceFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  match?: Match;
  standings?: ReadonlyArray<Standing>;
  where?: InputMaybe<GroupFilter>;
};


/** An armed, political or criminal group. */
export type GroupTargetedInArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  evidence?: InputMaybe<EvidenceFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  match?: Match;
  standings?: ReadonlyArray<Standing>;
  where?: InputMaybe<IncidentFilter>;
};


/** An armed, political or criminal group. */
export type GroupUnitOfArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  evidence?: InputMaybe<EvidenceFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  match?: Match;
  standings?: ReadonlyArray<Standing>;
  where?: InputMaybe<GroupFilter>;
};


/** An armed, political or criminal group. */
export type GroupUnitsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  evidence?: InputMaybe<EvidenceFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  match?: Match;
  standings?: ReadonlyArray<Standing>;
  where?: InputMaybe<GroupFilter>;
};

/** A page of groups. */
export type GroupConnection = {
  readonly __typename?: 'GroupConnection';
  /** The page, item by item, with cursors. */
  readonly edges: ReadonlyArray<GroupEdge>;
  /** How many have which value, over the whole list. At most 100000 items are counted; more are refused. */
  readonly groupBy: Facets;
  /** The page without cursors. */
  readonly nodes: ReadonlyArray<Group>;
  /** Whether there is more on either side. */
  readonly pageInfo: PageInfo;
  /** How many there are in all, counted only when asked for and only up to a bound: `totalCountIsExact` says whether the bound was reached. */
  readonly totalCount: Scalars['Int']['output'];
  /** Whether `totalCount` with the same bound is exact; false = there are more. */
  readonly totalCountIsExact: Scalars['Boolean']['output'];
};


/** A page of groups. */
export type GroupConnectionGroupByArgs = {
  by: ReadonlyArray<EntityFacet>;
  first?: Scalars['Int']['input'];
};


/** A page of groups. */
export type GroupConnectionTotalCountArgs = {
  upTo?: Scalars['Int']['input'];
};


/** A page of groups. */
export type GroupConnectionTotalCountIsExactArgs = {
  upTo?: Scalars['Int']['input'];
};

/** One item of a page of groups. */
export type GroupEdge = {
  readonly __typename?: 'GroupEdge';
  /** Where the item stands in this order under this filter; below an entity it holds in the same list of another one too. */
  readonly cursor: Scalars['String']['output'];
  /** Whether the filter may hold for it or must hold. */
  readonly match: Match;
  /** The item. */
  readonly node: Group;
};

/** Which groups. All that is given must hold. */
export type GroupFilter = {
  /** All of these as well. */
  readonly and?: InputMaybe<ReadonlyArray<GroupFilter>>;
  /** Held to be credible, or not, by the shown value. */
  readonly credibility?: InputMaybe<Credibility>;
  /** By when it was dissolved. */
  readonly dissolved?: InputMaybe<DateFilter>;
  /** By when it was founded. */
  readonly founded?: InputMaybe<DateFilter>;
  /** One of these ids. */
  readonly ids?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Linked to this entity. By default only by links that live statements support. */
  readonly linkedTo?: InputMaybe<LinkedToFilter>;
  /** By its links, whichever end it stands at. */
  readonly links?: InputMaybe<LinksFilter>;
  /** Not this. What may hold may also not hold: POSSIBLE stays POSSIBLE. */
  readonly not?: InputMaybe<GroupFilter>;
  /** At least one of these; an empty list asks for nothing that exists. */
  readonly or?: InputMaybe<ReadonlyArray<GroupFilter>>;
  /** How many people, by the shown number. */
  readonly people?: InputMaybe<NumberFilter>;
  /** Some statement that has it as subject or object passes this. */
  readonly statements?: InputMaybe<StatementFilter>;
  /** One of its names, or what is shown in place of a name, holds this text; case, accents and spacing make no difference. */
  readonly text?: InputMaybe<Scalars['String']['input']>;
  /** Shown as one of these types. */
  readonly types?: InputMaybe<ReadonlyArray<TypeCode>>;
  /** Whether it is known to be, but not by name. */
  readonly unnamed?: InputMaybe<Scalars['Boolean']['input']>;
};

/** How to order groups. Ties go by id. */
export type GroupOrder = {
  /** What to order by. */
  readonly by?: EntityOrderKey;
  /** Which way. */
  readonly direction?: OrderDirection;
};

/** A number of killed or wounded, as one statement gives it. */
export type HarmContent = {
  readonly __typename?: 'HarmContent';
  /** Whether the source says that it is approximate. */
  readonly approximate: Scalars['Boolean']['output'];
  /** How the source words it, in a few words at most. */
  readonly asStated?: Maybe<Scalars['String']['output']>;
  /** How the number is known. */
  readonly basis: DateBasis;
  /** The best number; null = not stated. */
  readonly best?: Maybe<Scalars['Int']['output']>;
  /** Id of who caused it, where said. */
  readonly by?: Maybe<Scalars['ID']['output']>;
  /** When, where it differs from the incident's date. */
  readonly during?: Maybe<DateSpan>;
  /** The highest number; null = open or not stated. */
  readonly high?: Maybe<Scalars['Int']['output']>;
  /** Whether the attackers are counted in. */
  readonly includesPerpetrators?: Maybe<Scalars['Boolean']['output']>;
  /** The lowest number; null = open or not stated. */
  readonly low?: Maybe<Scalars['Int']['output']>;
  /** Whose deaths or wounds; null = the whole toll. */
  readonly role?: Maybe<HarmRole>;
  /** The role as the source words it. */
  readonly roleAsStated?: Maybe<Scalars['String']['output']>;
  /** On which side they stood. */
  readonly side?: Maybe<Side>;
};

/** A part of a toll: the figure shown for one role, both sides together. */
export type HarmPart = {
  readonly __typename?: 'HarmPart';
  /** Whether the source says that it is approximate. */
  readonly approximate: Scalars['Boolean']['output'];
  /** The best number; null = not known. */
  readonly best?: Maybe<Scalars['Int']['output']>;
  /** When, where the source gives this figure a time of its own. */
  readonly during?: Maybe<DateSpan>;
  /** The highest number; null = open or not stated. */
  readonly high?: Maybe<Scalars['Int']['output']>;
  /** The lowest number; null = open or not stated. */
  readonly low?: Maybe<Scalars['Int']['output']>;
  /** Whose deaths or wounds. */
  readonly role: HarmRole;
  /** The role as the source words it. */
  readonly roleAsStated?: Maybe<Scalars['String']['output']>;
  /** The statements that give this figure; none where it is only what the whole exceeds the other parts by. UNKNOWN may hold both. */
  readonly statements: ReadonlyArray<Statement>;
};

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

/**
 * How many people were killed or wounded, and what it rests on. The whole toll: `best` is the stated whole that is shown (where
 * that has no best, the sum of the parts if it fits), else the sum of the parts shown; `low` and `high` are the least and the
 * greatest whole (stated, else the sum of one source's parts) among the live supported statements, and of the parts shown where
 * no whole is stated. What a stated whole exceeds its parts by counts as UNKNOWN. A whole that is said to leave the attackers
 * out is raised by their part.
 */
export type HarmValue = Evidenced & {
  readonly __typename?: 'HarmValue';
  /** Whether the source says that it is approximate. */
  readonly approximate: Scalars['Boolean']['output'];
  /** How the source words it, in a few words at most. */
  readonly asStated?: Maybe<Scalars['String']['output']>;
  /** How the number is known. */
  readonly basis?: Maybe<DateBasis>;
  /** The best number; null = not known. */
  readonly best?: Maybe<Scalars['Int']['output']>;
  /** Whether live supported statements about it cannot all be true, or someone denies or doubts what another supports. What is only denied or doubted is not contested: its standing says so. */
  readonly contested: Scalars['Boolean']['output'];
  /** When, where it differs from the incident's date. */
  readonly during?: Maybe<DateSpan>;
  /** The highest number; null = open or not stated. */
  readonly high?: Maybe<Scalars['Int']['output']>;
  /** Whether the attackers are counted in. */
  readonly includesPerpetrators?: Maybe<Scalars['Boolean']['output']>;
  /** How many independent sources support it at most (see `Evidenced`). */
  readonly independentSourceCount: Scalars['Int']['output'];
  /** The lowest number; null = open or not stated. Null is unknown, never zero. */
  readonly low?: Maybe<Scalars['Int']['output']>;
  /** How many distinct voices support it (see `Evidenced`). */
  readonly originCount: Scalars['Int']['output'];
  /** The figures of the parts, one for each role; UNKNOWN holds what the whole exceeds the others by. */
  readonly parts: ReadonlyArray<HarmPart>;
  /** Always null: this is the whole toll; roles stand in `parts`. */
  readonly role?: Maybe<HarmRole>;
  /** Always null, as `role` is. */
  readonly roleAsStated?: Maybe<Scalars['String']['output']>;
  /** On which side they stood. */
  readonly side?: Maybe<Side>;
  /** How many sources support it. */
  readonly sourceCount: Scalars['Int']['output'];
  /** What the live statements make of it (see `Standing`); null where none is live, or where all that was said against it was taken back. */
  readonly standing?: Maybe<Standing>;
  /** What sources say where they give no value: that it is unknown, or that there is none. Null where nobody says so; nothing recorded is a third thing. */
  readonly stated?: Maybe<StatedAbsence>;
  /** The live statements behind it, whatever their stance, by day of saying (`ended: true` adds the ended ones). */
  readonly statements: StatementConnection;
};


/**
 * How many people were killed or wounded, and what it rests on. The whole toll: `best` is the stated whole that is shown (where
 * that has no best, the sum of the parts if it fits), else the sum of the parts shown; `low` and `high` are the least and the
 * greatest whole (stated, else the sum of one source's parts) among the live supported statements, and of the parts shown where
 * no whole is stated. What a stated whole exceeds its parts by counts as UNKNOWN. A whole that is said to leave the attackers
 * out is raised by their part.
 */
export type HarmValueStatementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  where?: InputMaybe<StatementFilter>;
};

/** Something violent, or a security operation, that happened at a place and a time. Two reports of one thing are two statements about one incident; what nobody says is not recorded. */
export type Incident = Entity & Node & {
  readonly __typename?: 'Incident';
  /** Arrests made for it. By default only links that live statements support (`standings` asks for others). */
  readonly arrests: LinkedArrestConnection;
  /** Arrests made during it. By default only links that live statements support (`standings` asks for others). */
  readonly arrestsDuring: LinkedArrestConnection;
  /** Which cluster of records it belongs to: records that a judgement holds to be the same share one. */
  readonly clusterId: Scalars['ID']['output'];
  /** Where on the map, where a source places the incident itself. */
  readonly coordinates: CoordinatesValue;
  /** When it happened. */
  readonly date: DateValue;
  /** What it is, in a few words of our own. */
  readonly description?: Maybe<TextValue>;
  /** How it is explained. Where sources say only that it was never explained, `stated` is UNKNOWN_STATED. */
  readonly explanation: TextValue;
  /** Its identifiers in other schemes. */
  readonly externalIds: ReadonlyArray<ExternalIdValue>;
  /** The id: stable, readable and typed. It tells nothing that no source says. */
  readonly id: Scalars['ID']['output'];
  /** Who took part, in which role and on which side (see `link`). By default only links that live statements support (`standings` asks for others). */
  readonly involved: LinkedEntityConnection;
  /** How many it killed. */
  readonly killed: HarmValue;
  /** What kind of entity it is. */
  readonly kind: EntityKind;
  /** The laws it was in protest at. By default only links that live statements support (`standings` asks for others). */
  readonly laws: LinkedLawConnection;
  /** Its links, in both directions and whatever their standing, ordered by kind, then by the other end. */
  readonly links: LinkConnection;
  /** Why it was done. */
  readonly motive: TextValue;
  /** The shown name; where no live statement gives one the shown description, else the id. */
  readonly name: Scalars['String']['output'];
  /** All names, in every language and script, with what each rests on. */
  readonly names: ReadonlyArray<NameValue>;
  /** Codes that datasets use for it. */
  readonly nativeCodes: ReadonlyArray<NativeCodeValue>;
  /** What it was a part of. By default only links that live statements support (`standings` asks for others). */
  readonly partOf: LinkedIncidentConnection;
  /** People who took part in it. By default only links that live statements support (`standings` asks for others). */
  readonly participants: LinkedPersonConnection;
  /** The incidents that were parts of it. By default only links that live statements support (`standings` asks for others). */
  readonly parts: LinkedIncidentConnection;
  /** Who did it (groups, people, organizations). By default only links that live statements support (`standings` asks for others). */
  readonly perpetrators: LinkedEntityConnection;
  /** Where it happened. By default only links that live statements support (`standings` asks for others). */
  readonly places: LinkedPlaceConnection;
  /** What it led to. By default only links that live statements support (`standings` asks for others). */
  readonly prompted: LinkedIncidentConnection;
  /** What led to it. By default only links that live statements support (`standings` asks for others). */
  readonly promptedBy: LinkedIncidentConnection;
  /** Incidents said to be the work of the same people. By default only links that live statements support (`standings` asks for others). */
  readonly samePerpetratorsAs: LinkedIncidentConnection;
  /** The spates that sources count it in. By default only links that live statements support (`standings` asks for others). */
  readonly series: LinkedSeriesConnection;
  /** How many sources speak of it. */
  readonly sourceCount: Scalars['Int']['output'];
  /** Totals that sources state for it, kept beside the figures. */
  readonly statedTotals: ReadonlyArray<StatedTotalValue>;
  /** The live statements that have it as subject or object, whatever their stance, by day of saying. */
  readonly statements: StatementConnection;
  /** Whether a live statement still speaks of it. What nothing supports leaves the lists; its id still gives it. */
  readonly supported: Scalars['Boolean']['output'];
  /** What or whom it was aimed at. By default only links that live statements support (`standings` asks for others). */
  readonly targets: LinkedEntityConnection;
  /** Whether it is said to have been an act of terrorism. */
  readonly terroristCharacter: YesNoValue;
  /** What type of incident it was. */
  readonly type: TypeValue;
  /** Whether it is known to be, but not by name (a cell of four, five suspects). */
  readonly unnamed: Scalars['Boolean']['output'];
  /** The weapon or means. */
  readonly weapon: TextValue;
  /** How many it wounded. */
  readonly wounded: HarmValue;
};


/** Something violent, or a security operation, that happened at a place and a time. Two reports of one thing are two statements about one incident; what nobody says is not recorded. */
export type IncidentArrestsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  evidence?: InputMaybe<EvidenceFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  match?: Match;
  standings?: ReadonlyArray<Standing>;
  where?: InputMaybe<ArrestFilter>;
};


/** Something violent, or a security operation, that happened at a place and a time. Two reports of one thing are two statements about one incident; what nobody says is not recorded. */
export type IncidentArrestsDuringArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  evidence?: InputMaybe<EvidenceFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  match?: Match;
  standings?: ReadonlyArray<Standing>;
  where?: InputMaybe<ArrestFilter>;
};


/** Something violent, or a security operation, that happened at a place and a time. Two reports of one thing are two statements about one incident; what nobody says is not recorded. */
export type IncidentInvolvedArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  evidence?: InputMaybe<EvidenceFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  match?: Match;
  standings?: ReadonlyArray<Standing>;
  where?: InputMaybe<EntityFilter>;
};


/** Something violent, or a security operation, that happened at a place and a time. Two reports of one thing are two statements about one incident; what nobody says is not recorded. */
export type IncidentLawsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  evidence?: InputMaybe<EvidenceFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  match?: Match;
  standings?: ReadonlyArray<Standing>;
  where?: InputMaybe<LawFilter>;
};


/** Something violent, or a security operation, that happened at a place and a time. Two reports of one thing are two statements about one incident; what nobody says is not recorded. */
export type IncidentLinksArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  evidence?: InputMaybe<EvidenceFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  match?: Match;
  where?: InputMaybe<LinkFilter>;
};


/** Something violent, or a security operation, that happened at a place and a time. Two reports of one thing are two statements about one incident; what nobody says is not recorded. */
export type IncidentPartOfArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  evidence?: InputMaybe<EvidenceFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  match?: Match;
  standings?: ReadonlyArray<Standing>;
  where?: InputMaybe<IncidentFilter>;
};


/** Something violent, or a security operation, that happened at a place and a time. Two reports of one thing are two statements about one incident; what nobody says is not recorded. */
export type IncidentParticipantsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  evidence?: InputMaybe<EvidenceFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  match?: Match;
  standings?: ReadonlyArray<Standing>;
  where?: InputMaybe<PersonFilter>;
};


/** Something violent, or a security operation, that happened at a place and a time. Two reports of one thing are two statements about one incident; what nobody says is not recorded. */
export type IncidentPartsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  evidence?: InputMaybe<EvidenceFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  match?: Match;
  standings?: ReadonlyArray<Standing>;
  where?: InputMaybe<IncidentFilter>;
};


/** Something violent, or a security operation, that happened at a place and a time. Two reports of one thing are two statements about one incident; what nobody says is not recorded. */
export type IncidentPerpetratorsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  evidence?: InputMaybe<EvidenceFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  match?: Match;
  standings?: ReadonlyArray<Standing>;
  where?: InputMaybe<EntityFilter>;
};


/** Something violent, or a security operation, that happened at a place and a time. Two reports of one thing are two statements about one incident; what nobody says is not recorded. */
export type IncidentPlacesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  evidence?: InputMaybe<EvidenceFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  match?: Match;
  standings?: ReadonlyArray<Standing>;
  where?: InputMaybe<PlaceFilter>;
};


/** Something violent, or a security operation, that happened at a place and a time. Two reports of one thing are two statements about one incident; what nobody says is not recorded. */
export type IncidentPromptedArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  evidence?: InputMaybe<EvidenceFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  match?: Match;
  standings?: ReadonlyArray<Standing>;
  where?: InputMaybe<IncidentFilter>;
};


/** Something violent, or a security operation, that happened at a place and a time. Two reports of one thing are two statements about one incident; what nobody says is not recorded. */
export type IncidentPromptedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  evidence?: InputMaybe<EvidenceFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  match?: Match;
  standings?: ReadonlyArray<Standing>;
  where?: InputMaybe<IncidentFilter>;
};


/** Something violent, or a security operation, that happened at a place and a time. Two reports of one thing are two statements about one incident; what nobody says is not recorded. */
export type IncidentSamePerpetratorsAsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  evidence?: InputMaybe<EvidenceFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  match?: Match;
  standings?: ReadonlyArray<Standing>;
  where?: InputMaybe<IncidentFilter>;
};


/** Something violent, or a security operation, that happened at a place and a time. Two reports of one thing are two statements about one incident; what nobody says is not recorded. */
export type IncidentSeriesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  evidence?: InputMaybe<EvidenceFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  match?: Match;
  standings?: ReadonlyArray<Standing>;
  where?: InputMaybe<SeriesFilter>;
};


/** Something violent, or a security operation, that happened at a place and a time. Two reports of one thing are two statements about one incident; what nobody says is not recorded. */
export type IncidentStatementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  where?: InputMaybe<StatementFilter>;
};


/** Something violent, or a security operation, that happened at a place and a time. Two reports of one thing are two statements about one incident; what nobody says is not recorded. */
export type IncidentTargetsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  evidence?: InputMaybe<EvidenceFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  match?: Match;
  standings?: ReadonlyArray<Standing>;
  where?: InputMaybe<EntityFilter>;
};

/** A page of incidents. */
export type IncidentConnection = {
  readonly __typename?: 'IncidentConnection';
  /** The page, item by item, with cursors. */
  readonly edges: ReadonlyArray<IncidentEdge>;
  /** How many have which value, over the whole list. At most 100000 items are counted; more are refused. */
  readonly groupBy: Facets;
  /** The page without cursors. */
  readonly nodes: ReadonlyArray<Incident>;
  /** Whether there is more on either side. */
  readonly pageInfo: PageInfo;
  /** How many there are in all, counted only when asked for and only up to a bound: `totalCountIsExact` says whether the bound was reached. */
  readonly totalCount: Scalars['Int']['output'];
  /** Whether `totalCount` with the same bound is exact; false = there are more. */
  readonly totalCountIsExact: Scalars['Boolean']['output'];
};


/** A page of incidents. */
export type IncidentConnectionGroupByArgs = {
  by: ReadonlyArray<EntityFacet>;
  first?: Scalars['Int']['input'];
};


/** A page of incidents. */
export type IncidentConnectionTotalCountArgs = {
  upTo?: Scalars['Int']['input'];
};


/** A page of incidents. */
export type IncidentConnectionTotalCountIsExactArgs = {
  upTo?: Scalars['Int']['input'];
};

/** One item of a page of incidents. */
export type IncidentEdge = {
  readonly __typename?: 'IncidentEdge';
  /** Where the item stands in this order under this filter; below an entity it holds in the same list of another one too. */
  readonly cursor: Scalars['String']['output'];
  /** Whether the filter may hold for it or must hold. */
  readonly match: Match;
  /** The item. */
  readonly node: Incident;
};

/** Which incidents. All that is given must hold. */
export type IncidentFilter = {
  /** All of these as well. */
  readonly and?: InputMaybe<ReadonlyArray<IncidentFilter>>;
  /** Inside a rectangle. */
  readonly bbox?: InputMaybe<BoundingBoxFilter>;
  /** By when it happened. */
  readonly date?: InputMaybe<DateFilter>;
  /** Whether an explanation is recorded, stated as unknown (never explained), or not spoken of. */
  readonly explanation?: InputMaybe<RecordState>;
  /** One of these ids. */
  readonly ids?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** How many it killed, by the shown figure. */
  readonly killed?: InputMaybe<NumberFilter>;
  /** Linked to this entity. By default only by links that live statements support. */
  readonly linkedTo?: InputMaybe<LinkedToFilter>;
  /** By its links, whichever end it stands at. */
  readonly links?: InputMaybe<LinksFilter>;
  /** Whether a motive is recorded, stated as unknown, or not spoken of. */
  readonly motive?: InputMaybe<RecordState>;
  /** Near a point. */
  readonly near?: InputMaybe<NearFilter>;
  /** Not this. What may hold may also not hold: POSSIBLE stays POSSIBLE. */
  readonly not?: InputMaybe<IncidentFilter>;
  /** At least one of these; an empty list asks for nothing that exists. */
  readonly or?: InputMaybe<ReadonlyArray<IncidentFilter>>;
  /** Whether its perpetrators are recorded, stated as unknown, or not spoken of. */
  readonly perpetrators?: InputMaybe<RecordState>;
  /** Some statement that has it as subject or object passes this. */
  readonly statements?: InputMaybe<StatementFilter>;
  /** Whether it is said to have been an act of terrorism, by the shown value. */
  readonly terroristCharacter?: InputMaybe<Scalars['Boolean']['input']>;
  /** One of its names, or what is shown in place of a name, holds this text; case, accents and spacing make no difference. */
  readonly text?: InputMaybe<Scalars['String']['input']>;
  /** Shown as one of these types. */
  readonly types?: InputMaybe<ReadonlyArray<TypeCode>>;
  /** Whether it is known to be, but not by name. */
  readonly unnamed?: InputMaybe<Scalars['Boolean']['input']>;
  /** Whether a weapon is recorded, stated as unknown, or not spoken of. */
  readonly weapon?: InputMaybe<RecordState>;
  /** In this place, or in one that lies in it, by the regions of its date: DEFINITE where all reports agree, POSSIBLE where only some say so. */
  readonly within?: InputMaybe<Scalars['ID']['input']>;
  /** How many it wounded, by the shown figure. */
  readonly wounded?: InputMaybe<NumberFilter>;
};

/** How to order incidents. Ties go by id. */
export type IncidentOrder = {
  /** What to order by. */
  readonly by?: DatedEntityOrderKey;
  /** Which way. */
  readonly direction?: OrderDirection;
};

/** A law, an amendment or a decree. */
export type Law = Entity & Node & {
  readonly __typename?: 'Law';
  /** When it was adopted. */
  readonly adopted: DateValue;
  /** The laws that amend it. By default only links that live statements support (`standings` asks for others). */
  readonly amendedBy: LinkedLawConnection;
  /** The laws it amends. By default only links that live statements support (`standings` asks for others). */
  readonly amends: LinkedLawConnection;
  /** Where it is law. By default only links that live statements support (`standings` asks for others). */
  readonly appliesIn: LinkedPlaceConnection;
  /** Arrests under it. By default only links that live statements support (`standings` asks for others). */
  readonly arrests: LinkedArrestConnection;
  /** Which cluster of records it belongs to: records that a judgement holds to be the same share one. */
  readonly clusterId: Scalars['ID']['output'];
  /** What it is, in a few words of our own. */
  readonly description?: Maybe<TextValue>;
  /** The bodies that enacted it. By default only links that live statements support (`standings` asks for others). */
  readonly enactedBy: LinkedOrganizationConnection;
  /** Its identifiers in other schemes. */
  readonly externalIds: ReadonlyArray<ExternalIdValue>;
  /** The id: stable, readable and typed. It tells nothing that no source says. */
  readonly id: Scalars['ID']['output'];
  /** From when it was in force. */
  readonly inForce: DateValue;
  /** What kind of entity it is. */
  readonly kind: EntityKind;
  /** Its links, in both directions and whatever their standing, ordered by kind, then by the other end. */
  readonly links: LinkConnection;
  /** The shown name; where no live statement gives one the shown description, else the id. */
  readonly name: Scalars['String']['output'];
  /** All names, in every language and script, with what each rests on. */
  readonly names: ReadonlyArray<NameValue>;
  /** Codes that datasets use for it. */
  readonly nativeCodes: ReadonlyArray<NativeCodeValue>;
  /** Groups that stand against it. By default only links that live statements support (`standings` asks for others). */
  readonly opponents: LinkedGroupConnection;
  /** Incidents in protest at it. By default only links that live statements support (`standings` asks for others). */
  readonly protests: LinkedIncidentConnection;
  /** When it was repealed. */
  readonly repealed: DateValue;
  /** How many sources speak of it. */
  readonly sourceCount: Scalars['Int']['output'];
  /** The live statements that have it as subject or object, whatever their stance, by day of saying. */
  readonly statements: StatementConnection;
  /** Whether a live statement still speaks of it. What nothing supports leaves the lists; its id still gives it. */
  readonly supported: Scalars['Boolean']['output'];
  /** Incidents aimed at it. By default only links that live statements support (`standings` asks for others). */
  readonly targetedIn: LinkedIncidentConnection;
  /** What type of law it is. */
  readonly type: TypeValue;
  /** Whether it is known to be, but not by name (a cell of four, five suspects). */
  readonly unnamed: Scalars['Boolean']['output'];
};


/** A law, an amendment or a decree. */
export type LawAmendedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  evidence?: InputMaybe<EvidenceFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  match?: Match;
  standings?: ReadonlyArray<Standing>;
  where?: InputMaybe<LawFilter>;
};


/** A law, an amendment or a decree. */
export type LawAmendsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  evidence?: InputMaybe<EvidenceFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  match?: Match;
  standings?: ReadonlyArray<Standing>;
  where?: InputMaybe<LawFilter>;
};


/** A law, an amendment or a decree. */
export type LawAppliesInArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  evidence?: InputMaybe<EvidenceFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  match?: Match;
  standings?: ReadonlyArray<Standing>;
  where?: InputMaybe<PlaceFilter>;
};


/** A law, an amendment or a decree. */
export type LawArrestsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  evidence?: InputMaybe<EvidenceFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  match?: Match;
  standings?: ReadonlyArray<Standing>;
  where?: InputMaybe<ArrestFilter>;
};


/** A law, an amendment or a decree. */
export type LawEnactedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  evidence?: InputMaybe<EvidenceFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  match?: Match;
  standings?: ReadonlyArray<Standing>;
  where?: InputMaybe<OrganizationFilter>;
};


/** A law, an amendment or a decree. */
export type LawLinksArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  evidence?: InputMaybe<EvidenceFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  match?: Match;
  where?: InputMaybe<LinkFilter>;
};


/** A law, an amendment or a decree. */
export type LawOpponentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  evidence?: InputMaybe<EvidenceFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  match?: Match;
  standings?: ReadonlyArray<Standing>;
  where?: InputMaybe<GroupFilter>;
};


/** A law, an amendment or a decree. */
export type LawProtestsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  evidence?: InputMaybe<EvidenceFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  match?: Match;
  standings?: ReadonlyArray<Standing>;
  where?: InputMaybe<IncidentFilter>;
};


/** A law, an amendment or a decree. */
export type LawStatementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  where?: InputMaybe<StatementFilter>;
};


/** A law, an amendment or a decree. */
export type LawTargetedInArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  evidence?: InputMaybe<EvidenceFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  match?: Match;
  standings?: ReadonlyArray<Standing>;
  where?: InputMaybe<IncidentFilter>;
};

/** A page of laws. */
export type LawConnection = {
  readonly __typename?: 'LawConnection';
  /** The page, item by item, with cursors. */
  readonly edges: ReadonlyArray<LawEdge>;
  /** How many have which value, over the whole list. At most 100000 items are counted; more are refused. */
  readonly groupBy: Facets;
  /** The page without cursors. */
  readonly nodes: ReadonlyArray<Law>;
  /** Whether there is more on either side. */
  readonly pageInfo: PageInfo;
  /** How many there are in all, counted only when asked for and only up to a bound: `totalCountIsExact` says whether the bound was reached. */
  readonly totalCount: Scalars['Int']['output'];
  /** Whether `totalCount` with the same bound is exact; false = there are more. */
  readonly totalCountIsExact: Scalars['Boolean']['output'];
};


/** A page of laws. */
export type LawConnectionGroupByArgs = {
  by: ReadonlyArray<EntityFacet>;
  first?: Scalars['Int']['input'];
};


/** A page of laws. */
export type LawConnectionTotalCountArgs = {
  upTo?: Scalars['Int']['input'];
};


/** A page of laws. */
export type LawConnectionTotalCountIsExactArgs = {
  upTo?: Scalars['Int']['input'];
};

/** One item of a page of laws. */
export type LawEdge = {
  readonly __typename?: 'LawEdge';
  /** Where the item stands in this order under this filter; below an entity it holds in the same list of another one too. */
  readonly cursor: Scalars['String']['output'];
  /** Whether the filter may hold for it or must hold. */
  readonly match: Match;
  /** The item. */
  readonly node: Law;
};

/** Which laws. All that is given must hold. */
export type LawFilter = {
  /** By when it was adopted. */
  readonly adopted?: InputMaybe<DateFilter>;
  /** All of these as well. */
  readonly and?: InputMaybe<ReadonlyArray<LawFilter>>;
  /** One of these ids. */
  readonly ids?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** By when it came into force. */
  readonly inForce?: InputMaybe<DateFilter>;
  /** Linked to this entity. By default only by links that live statements support. */
  readonly linkedTo?: InputMaybe<LinkedToFilter>;
  /** By its links, whichever end it stands at. */
  readonly links?: InputMaybe<LinksFilter>;
  /** Not this. What may hold may also not hold: POSSIBLE stays POSSIBLE. */
  readonly not?: InputMaybe<LawFilter>;
  /** At least one of these; an empty list asks for nothing that exists. */
  readonly or?: InputMaybe<ReadonlyArray<LawFilter>>;
  /** By when it was repealed. */
  readonly repealed?: InputMaybe<DateFilter>;
  /** Some statement that has it as subject or object passes this. */
  readonly statements?: InputMaybe<StatementFilter>;
  /** One of its names, or what is shown in place of a name, holds this text; case, accents and spacing make no difference. */
  readonly text?: InputMaybe<Scalars['String']['input']>;
  /** Shown as one of these types. */
  readonly types?: InputMaybe<ReadonlyArray<TypeCode>>;
  /** Whether it is known to be, but not by name. */
  readonly unnamed?: InputMaybe<Scalars['Boolean']['input']>;
};

/** How to order laws. Ties go by id. */
export type LawOrder = {
  /** What to order by. */
  readonly by?: EntityOrderKey;
  /** Which way. */
  readonly direction?: OrderDirection;
};

/**
 * A typed, directed link between two entities. It exists because statements say so, and leads to each of them. Its identity is
 * its kind, both ends and its phase: two phases of one relation (allies, later rivals or allies again) are two links with
 * spans of their own.
 */
export type Link = Evidenced & Node & {
  readonly __typename?: 'Link';
  /** Whether live supported statements about it cannot all be true, or someone denies or doubts what another supports. What is only denied or doubted is not contested: its standing says so. */
  readonly contested: Scalars['Boolean']['output'];
  /**
   * When it held. A link without a span of its own takes the shown date of its incident or arrest (of its subject where both
   * ends are; a symmetric link between two takes none). Null = not known: it may have held at any time.
   */
  readonly during?: Maybe<DateSpan>;
  /** The id: it holds the kind and both ends. */
  readonly id: Scalars['ID']['output'];
  /** How many independent sources support it at most (see `Evidenced`). */
  readonly independentSourceCount: Scalars['Int']['output'];
  /** What kind of link it is. */
  readonly kind: LinkKind;
  /** Where it ends. */
  readonly object: Entity;
  /** How many distinct voices support it (see `Evidenced`). */
  readonly originCount: Scalars['Int']['output'];
  /** Which phase of the relation it is; null where there is only one. */
  readonly phase?: Maybe<Scalars['String']['output']>;
  /** Who takes which stance on it, and when they said so. */
  readonly positions: ReadonlyArray<Position>;
  /** The role in the incident of whoever stands at the other end, as most independent sources give it. */
  readonly role?: Maybe<HarmRole>;
  /** The side the object was on, where stated. */
  readonly side?: Maybe<Side>;
  /** How many sources support it. */
  readonly sourceCount: Scalars['Int']['output'];
  /** What the live statements make of it (see `Standing`); null where none is live, or where all that was said against it was taken back. */
  readonly standing?: Maybe<Standing>;
  /** The live statements behind it, whatever their stance, by day of saying (`ended: true` adds the ended ones). */
  readonly statements: StatementConnection;
  /** Where it starts. The two ends of a symmetric link are sorted by id. */
  readonly subject: Entity;
};


/**
 * A typed, directed link between two entities. It exists because statements say so, and leads to each of them. Its identity is
 * its kind, both ends and its phase: two phases of one relation (allies, later rivals or allies again) are two links with
 * spans of their own.
 */
export type LinkStatementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  where?: InputMaybe<StatementFilter>;
};

/** A page of links. */
export type LinkConnection = {
  readonly __typename?: 'LinkConnection';
  /** The page, item by item, with cursors. */
  readonly edges: ReadonlyArray<LinkEdge>;
  /** How many have which value, over the whole list. At most 100000 items are counted; more are refused. */
  readonly groupBy: Facets;
  /** The page without cursors. */
  readonly nodes: ReadonlyArray<Link>;
  /** Whether there is more on either side. */
  readonly pageInfo: PageInfo;
  /** How many there are in all, counted only when asked for and only up to a bound: `totalCountIsExact` says whether the bound was reached. */
  readonly totalCount: Scalars['Int']['output'];
  /** Whether `totalCount` with the same bound is exact; false = there are more. */
  readonly totalCountIsExact: Scalars['Boolean']['output'];
};


/** A page of links. */
export type LinkConnectionGroupByArgs = {
  by: ReadonlyArray<LinkFacet>;
  first?: Scalars['Int']['input'];
};


/** A page of links. */
export type LinkConnectionTotalCountArgs = {
  upTo?: Scalars['Int']['input'];
};


/** A page of links. */
export type LinkConnectionTotalCountIsExactArgs = {
  upTo?: Scalars['Int']['input'];
};

/** How many links an entity has, and how many of them are shown. */
export type LinkCounts = {
  readonly __typename?: 'LinkCounts';
  /** How many there are in the public record, whatever was asked for; of the kinds asked for where kinds are. */
  readonly degree: Scalars['Int']['output'];
  /** The kind; null = all kinds together. */
  readonly kind?: Maybe<LinkKind>;
  /** How many pass; null where the entity is collapsed. */
  readonly passing?: Maybe<Scalars['Int']['output']>;
  /** How many are shown here. */
  readonly shown: Scalars['Int']['output'];
};

/**
 * A link that differs. It is there on a side while a statement that passes speaks of it, whatever the stance: a link that is
 * only denied is there, and its standing says so.
 */
export type LinkDifference = {
  readonly __typename?: 'LinkDifference';
  /** How it differs. */
  readonly change: EvidenceChange;
  /** What of it differs where it is on both sides; else empty. */
  readonly changed: ReadonlyArray<ChangedPart>;
  /** The link as the evidence on the left shows it; null where it is not there. */
  readonly left?: Maybe<Link>;
  /** Whether it is there for certain on the left; null where it is not. */
  readonly leftMatch?: Maybe<Match>;
  /** Its id. */
  readonly link: Scalars['ID']['output'];
  /** The link as the evidence on the right shows it; null where it is not there. */
  readonly right?: Maybe<Link>;
  /** Whether it is there for certain on the right; null where it is not. */
  readonly rightMatch?: Maybe<Match>;
};

/** Which end of a link an entity is. */
export type LinkDirection =
  /** Either end: the link is symmetric and is stored once. */
  | 'BOTH'
  /** This entity is the object. */
  | 'IN'
  /** This entity is the subject. */
  | 'OUT';

/** One item of a page of links. */
export type LinkEdge = {
  readonly __typename?: 'LinkEdge';
  /** Where the item stands in this order under this filter; below an entity it holds in the same list of another one too. */
  readonly cursor: Scalars['String']['output'];
  /** Whether the filter may hold for it or must hold. */
  readonly match: Match;
  /** The item. */
  readonly node: Link;
};

/** What a list of links can be counted by. */
export type LinkFacet =
  /** Its kind. */
  | 'KIND'
  /** The month in which it held. */
  | 'MONTH'
  /** The role of whoever stands at the other end. */
  | 'ROLE'
  /** Its standing. */
  | 'STANDING'
  /** The year in which it held. */
  | 'YEAR';

/** Which links. All that is given must hold. */
export type LinkFilter = {
  /** All of these as well. */
  readonly and?: InputMaybe<ReadonlyArray<LinkFilter>>;
  /** Whether live statements about it cannot all be true, or someone denies or doubts what another supports. */
  readonly contested?: InputMaybe<Scalars['Boolean']['input']>;
  /** By when it held. A link without a known span is a POSSIBLE match for every span. */
  readonly during?: InputMaybe<DateFilter>;
  /** One of its ends is this entity. */
  readonly end?: InputMaybe<Scalars['ID']['input']>;
  /** One of its ends passes this; below an entity and in its `links` the other end than that entity. */
  readonly endWhere?: InputMaybe<EntityFilter>;
  /** One of these ids. */
  readonly ids?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** At least so many independent sources, or at most so many. */
  readonly independentSources?: InputMaybe<CountFilter>;
  /** One of these kinds. */
  readonly kinds?: InputMaybe<ReadonlyArray<LinkKind>>;
  /** Not this. What may hold may also not hold: POSSIBLE stays POSSIBLE. */
  readonly not?: InputMaybe<LinkFilter>;
  /** To this entity. */
  readonly object?: InputMaybe<Scalars['ID']['input']>;
  /** It ends at an entity that passes this. */
  readonly objectWhere?: InputMaybe<EntityFilter>;
  /** At least one of these; an empty list asks for nothing that exists. */
  readonly or?: InputMaybe<ReadonlyArray<LinkFilter>>;
  /** In this role. */
  readonly role?: InputMaybe<HarmRole>;
  /** On this side. */
  readonly side?: InputMaybe<Side>;
  /** One of these standings. */
  readonly standings?: InputMaybe<ReadonlyArray<Standing>>;
  /** Some statement about it passes this. */
  readonly statements?: InputMaybe<StatementFilter>;
  /** From this entity. */
  readonly subject?: InputMaybe<Scalars['ID']['input']>;
  /** It starts at an entity that passes this. */
  readonly subjectWhere?: InputMaybe<EntityFilter>;
};

/** What two entities were to each other over time. */
export type LinkHistory = {
  readonly __typename?: 'LinkHistory';
  /** The turns, in order of time; all of them. */
  readonly turns: ReadonlyArray<LinkTurn>;
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

/** How to order links. Ties go by id. */
export type LinkOrder = {
  /** What to order by. */
  readonly by?: LinkOrderKey;
  /** Which way. */
  readonly direction?: OrderDirection;
};

/** What links can be ordered by. */
export type LinkOrderKey =
  /** By the earliest day of the span in which it held; what has no span stands after all that has one, and so first in descending order. */
  | 'DURING'
  /** By id, which sorts them by kind. */
  | 'ID'
  /** By how many independent sources support it. */
  | 'SOURCES';

/** One phase of one relation. */
export type LinkTurn = {
  readonly __typename?: 'LinkTurn';
  /** How it stands to the turn before it by time. */
  readonly after: TurnOrder;
  /** When it held; null = not known. */
  readonly during?: Maybe<DateSpan>;
  /** The link. */
  readonly link: Link;
  /** The sources whose statements support it, by id; where none does, those that speak of it. */
  readonly sources: ReadonlyArray<Source>;
  /** What the live statements make of it (see `Standing`). */
  readonly standing?: Maybe<Standing>;
};

/** A page of arrests at the other end of links. */
export type LinkedArrestConnection = {
  readonly __typename?: 'LinkedArrestConnection';
  /** The page, item by item, with the link that leads to each. */
  readonly edges: ReadonlyArray<LinkedArrestEdge>;
  /** How many have which value, over the whole list. At most 100000 items are counted; more are refused. */
  readonly groupBy: Facets;
  /** The page without links. */
  readonly nodes: ReadonlyArray<Arrest>;
  /** Whether there is more on either side. */
  readonly pageInfo: PageInfo;
  /** What live supporting statements say where they name none: that it is unknown, or that there is none (the first where both are said). It may stand beside named ones. Null where nobody says so, which is a third thing, and where this entity is the object of the link. */
  readonly stated?: Maybe<StatedAbsence>;
  /** The statements that say so, by day of saying. */
  readonly statedBy: ReadonlyArray<Statement>;
  /** How many there are in all, counted only when asked for and only up to a bound: `totalCountIsExact` says whether the bound was reached. */
  readonly totalCount: Scalars['Int']['output'];
  /** Whether `totalCount` with the same bound is exact; false = there are more. */
  readonly totalCountIsExact: Scalars['Boolean']['output'];
};


/** A page of arrests at the other end of links. */
export type LinkedArrestConnectionGroupByArgs = {
  by: ReadonlyArray<EntityFacet>;
  first?: Scalars['Int']['input'];
};


/** A page of arrests at the other end of links. */
export type LinkedArrestConnectionTotalCountArgs = {
  upTo?: Scalars['Int']['input'];
};


/** A page of arrests at the other end of links. */
export type LinkedArrestConnectionTotalCountIsExactArgs = {
  upTo?: Scalars['Int']['input'];
};

/** One of arrests at the other end of a link. */
export type LinkedArrestEdge = {
  readonly __typename?: 'LinkedArrestEdge';
  /** Where it stands in this order under this filter. */
  readonly cursor: Scalars['String']['output'];
  /** The link that leads there, with its evidence. */
  readonly link: Link;
  /** Whether the filter may hold for it or must hold. */
  readonly match: Match;
  /** What is at the other end. */
  readonly node: Arrest;
};

/** A page of entities at the other end of links. */
export type LinkedEntityConnection = {
  readonly __typename?: 'LinkedEntityConnection';
  /** The page, item by item, with the link that leads to each. */
  readonly edges: ReadonlyArray<LinkedEntityEdge>;
  /** How many have which value, over the whole list. At most 100000 items are counted; more are refused. */
  readonly groupBy: Facets;
  /** The page without links. */
  readonly nodes: ReadonlyArray<Entity>;
  /** Whether there is more on either side. */
  readonly pageInfo: PageInfo;
  /** What live supporting statements say where they name none: that it is unknown, or that there is none (the first where both are said). It may stand beside named ones. Null where nobody says so, which is a third thing, and where this entity is the object of the link. */
  readonly stated?: Maybe<StatedAbsence>;
  /** The statements that say so, by day of saying. */
  readonly statedBy: ReadonlyArray<Statement>;
  /** How many there are in all, counted only when asked for and only up to a bound: `totalCountIsExact` says whether the bound was reached. */
  readonly totalCount: Scalars['Int']['output'];
  /** Whether `totalCount` with the same bound is exact; false = there are more. */
  readonly totalCountIsExact: Scalars['Boolean']['output'];
};


/** A page of entities at the other end of links. */
export type LinkedEntityConnectionGroupByArgs = {
  by: ReadonlyArray<EntityFacet>;
  first?: Scalars['Int']['input'];
};


/** A page of entities at the other end of links. */
export type LinkedEntityConnectionTotalCountArgs = {
  upTo?: Scalars['Int']['input'];
};


/** A page of entities at the other end of links. */
export type LinkedEntityConnectionTotalCountIsExactArgs = {
  upTo?: Scalars['Int']['input'];
};

/** One of entities at the other end of a link. */
export type LinkedEntityEdge = {
  readonly __typename?: 'LinkedEntityEdge';
  /** Where it stands in this order under this filter. */
  readonly cursor: Scalars['String']['output'];
  /** The link that leads there, with its evidence. */
  readonly link: Link;
  /** Whether the filter may hold for it or must hold. */
  readonly match: Match;
  /** What is at the other end. */
  readonly node: Entity;
};

/** A page of groups at the other end of links. */
export type LinkedGroupConnection = {
  readonly __typename?: 'LinkedGroupConnection';
  /** The page, item by item, with the link that leads to each. */
  readonly edges: ReadonlyArray<LinkedGroupEdge>;
  /** How many have which value, over the whole list. At most 100000 items are counted; more are refused. */
  readonly groupBy: Facets;
  /** The page without links. */
  readonly nodes: ReadonlyArray<Group>;
  /** Whether there is more on either side. */
  readonly pageInfo: PageInfo;
  /** What live supporting statements say where they name none: that it is unknown, or that there is none (the first where both are said). It may stand beside named ones. Null where nobody says so, which is a third thing, and where this entity is the object of the link. */
  readonly stated?: Maybe<StatedAbsence>;
  /** The statements that say so, by day of saying. */
  readonly statedBy: ReadonlyArray<Statement>;
  /** How many there are in all, counted only when asked for and only up to a bound: `totalCountIsExact` says whether the bound was reached. */
  readonly totalCount: Scalars['Int']['output'];
  /** Whether `totalCount` with the same bound is exact; false = there are more. */
  readonly totalCountIsExact: Scalars['Boolean']['output'];
};


/** A page of groups at the other end of links. */
export type LinkedGroupConnectionGroupByArgs = {
  by: ReadonlyArray<EntityFacet>;
  first?: Scalars['Int']['input'];
};


/** A page of groups at the other end of links. */
export type LinkedGroupConnectionTotalCountArgs = {
  upTo?: Scalars['Int']['input'];
};


/** A page of groups at the other end of links. */
export type LinkedGroupConnectionTotalCountIsExactArgs = {
  upTo?: Scalars['Int']['input'];
};

/** One of groups at the other end of a link. */
export type LinkedGroupEdge = {
  readonly __typename?: 'LinkedGroupEdge';
  /** Where it stands in this order under this filter. */
  readonly cursor: Scalars['String']['output'];
  /** The link that leads there, with its evidence. */
  readonly link: Link;
  /** Whether the filter may hold for it or must hold. */
  readonly match: Match;
  /** What is at the other end. */
  readonly node: Group;
};

/** A page of incidents at the other end of links. */
export type LinkedIncidentConnection = {
  readonly __typename?: 'LinkedIncidentConnection';
  /** The page, item by item, with the link that leads to each. */
  readonly edges: ReadonlyArray<LinkedIncidentEdge>;
  /** How many have which value, over the whole list. At most 100000 items are counted; more are refused. */
  readonly groupBy: Facets;
  /** The page without links. */
  readonly nodes: ReadonlyArray<Incident>;
  /** Whether there is more on either side. */
  readonly pageInfo: PageInfo;
  /** What live supporting statements say where they name none: that it is unknown, or that there is none (the first where both are said). It may stand beside named ones. Null where nobody says so, which is a third thing, and where this entity is the object of the link. */
  readonly stated?: Maybe<StatedAbsence>;
  /** The statements that say so, by day of saying. */
  readonly statedBy: ReadonlyArray<Statement>;
  /** How many there are in all, counted only when asked for and only up to a bound: `totalCountIsExact` says whether the bound was reached. */
  readonly totalCount: Scalars['Int']['output'];
  /** Whether `totalCount` with the same bound is exact; false = there are more. */
  readonly totalCountIsExact: Scalars['Boolean']['output'];
};


/** A page of incidents at the other end of links. */
export type LinkedIncidentConnectionGroupByArgs = {
  by: ReadonlyArray<EntityFacet>;
  first?: Scalars['Int']['input'];
};


/** A page of incidents at the other end of links. */
export type LinkedIncidentConnectionTotalCountArgs = {
  upTo?: Scalars['Int']['input'];
};


/** A page of incidents at the other end of links. */
export type LinkedIncidentConnectionTotalCountIsExactArgs = {
  upTo?: Scalars['Int']['input'];
};

/** One of incidents at the other end of a link. */
export type LinkedIncidentEdge = {
  readonly __typename?: 'LinkedIncidentEdge';
  /** Where it stands in this order under this filter. */
  readonly cursor: Scalars['String']['output'];
  /** The link that leads there, with its evidence. */
  readonly link: Link;
  /** Whether the filter may hold for it or must hold. */
  readonly match: Match;
  /** What is at the other end. */
  readonly node: Incident;
};

/** A page of laws at the other end of links. */
export type LinkedLawConnection = {
  readonly __typename?: 'LinkedLawConnection';
  /** The page, item by item, with the link that leads to each. */
  readonly edges: ReadonlyArray<LinkedLawEdge>;
  /** How many have which value, over the whole list. At most 100000 items are counted; more are refused. */
  readonly groupBy: Facets;
  /** The page without links. */
  readonly nodes: ReadonlyArray<Law>;
  /** Whether there is more on either side. */
  readonly pageInfo: PageInfo;
  /** What live supporting statements say where they name none: that it is unknown, or that there is none (the first where both are said). It may stand beside named ones. Null where nobody says so, which is a third thing, and where this entity is the object of the link. */
  readonly stated?: Maybe<StatedAbsence>;
  /** The statements that say so, by day of saying. */
  readonly statedBy: ReadonlyArray<Statement>;
  /** How many there are in all, counted only when asked for and only up to a bound: `totalCountIsExact` says whether the bound was reached. */
  readonly totalCount: Scalars['Int']['output'];
  /** Whether `totalCount` with the same bound is exact; false = there are more. */
  readonly totalCountIsExact: Scalars['Boolean']['output'];
};


/** A page of laws at the other end of links. */
export type LinkedLawConnectionGroupByArgs = {
  by: ReadonlyArray<EntityFacet>;
  first?: Scalars['Int']['input'];
};


/** A page of laws at the other end of links. */
export type LinkedLawConnectionTotalCountArgs = {
  upTo?: Scalars['Int']['input'];
};


/** A page of laws at the other end of links. */
export type LinkedLawConnectionTotalCountIsExactArgs = {
  upTo?: Scalars['Int']['input'];
};

/** One of laws at the other end of a link. */
export type LinkedLawEdge = {
  readonly __typename?: 'LinkedLawEdge';
  /** Where it stands in this order under this filter. */
  readonly cursor: Scalars['String']['output'];
  /** The link that leads there, with its evidence. */
  readonly link: Link;
  /** Whether the filter may hold for it or must hold. */
  readonly match: Match;
  /** What is at the other end. */
  readonly node: Law;
};

/** A page of organizations at the other end of links. */
export type LinkedOrganizationConnection = {
  readonly __typename?: 'LinkedOrganizationConnection';
  /** The page, item by item, with the link that leads to each. */
  readonly edges: ReadonlyArray<LinkedOrganizationEdge>;
  /** How many have which value, over the whole list. At most 100000 items are counted; more are refused. */
  readonly groupBy: Facets;
  /** The page without links. */
  readonly nodes: ReadonlyArray<Organization>;
  /** Whether there is more on either side. */
  readonly pageInfo: PageInfo;
  /** What live supporting statements say where they name none: that it is unknown, or that there is none (the first where both are said). It may stand beside named ones. Null where nobody says so, which is a third thing, and where this entity is the object of the link. */
  readonly stated?: Maybe<StatedAbsence>;
  /** The statements that say so, by day of saying. */
  readonly statedBy: ReadonlyArray<Statement>;
  /** How many there are in all, counted only when asked for and only up to a bound: `totalCountIsExact` says whether the bound was reached. */
  readonly totalCount: Scalars['Int']['output'];
  /** Whether `totalCount` with the same bound is exact; false = there are more. */
  readonly totalCountIsExact: Scalars['Boolean']['output'];
};


/** A page of organizations at the other end of links. */
export type LinkedOrganizationConnectionGroupByArgs = {
  by: ReadonlyArray<EntityFacet>;
  first?: Scalars['Int']['input'];
};


/** A page of organizations at the other end of links. */
export type LinkedOrganizationConnectionTotalCountArgs = {
  upTo?: Scalars['Int']['input'];
};


/** A page of organizations at the other end of links. */
export type LinkedOrganizationConnectionTotalCountIsExactArgs = {
  upTo?: Scalars['Int']['input'];
};

/** One of organizations at the other end of a link. */
export type LinkedOrganizationEdge = {
  readonly __typename?: 'LinkedOrganizationEdge';
  /** Where it stands in this order under this filter. */
  readonly cursor: Scalars['String']['output'];
  /** The link that leads there, with its evidence. */
  readonly link: Link;
  /** Whether the filter may hold for it or must hold. */
  readonly match: Match;
  /** What is at the other end. */
  readonly node: Organization;
};

/** A page of people at the other end of links. */
export type LinkedPersonConnection = {
  readonly __typename?: 'LinkedPersonConnection';
  /** The page, item by item, with the link that leads to each. */
  readonly edges: ReadonlyArray<LinkedPersonEdge>;
  /** How many have which value, over the whole list. At most 100000 items are counted; more are refused. */
  readonly groupBy: Facets;
  /** The page without links. */
  readonly nodes: ReadonlyArray<Person>;
  /** Whether there is more on either side. */
  readonly pageInfo: PageInfo;
  /** What live supporting statements say where they name none: that it is unknown, or that there is none (the first where both are said). It may stand beside named ones. Null where nobody says so, which is a third thing, and where this entity is the object of the link. */
  readonly stated?: Maybe<StatedAbsence>;
  /** The statements that say so, by day of saying. */
  readonly statedBy: ReadonlyArray<Statement>;
  /** How many there are in all, counted only when asked for and only up to a bound: `totalCountIsExact` says whether the bound was reached. */
  readonly totalCount: Scalars['Int']['output'];
  /** Whether `totalCount` with the same bound is exact; false = there are more. */
  readonly totalCountIsExact: Scalars['Boolean']['output'];
};


/** A page of people at the other end of links. */
export type LinkedPersonConnectionGroupByArgs = {
  by: ReadonlyArray<EntityFacet>;
  first?: Scalars['Int']['input'];
};


/** A page of people at the other end of links. */
export type LinkedPersonConnectionTotalCountArgs = {
  upTo?: Scalars['Int']['input'];
};


/** A page of people at the other end of links. */
export type LinkedPersonConnectionTotalCountIsExactArgs = {
  upTo?: Scalars['Int']['input'];
};

/** One of people at the other end of a link. */
export type LinkedPersonEdge = {
  readonly __typename?: 'LinkedPersonEdge';
  /** Where it stands in this order under this filter. */
  readonly cursor: Scalars['String']['output'];
  /** The link that leads there, with its evidence. */
  readonly link: Link;
  /** Whether the filter may hold for it or must hold. */
  readonly match: Match;
  /** What is at the other end. */
  readonly node: Person;
};

/** A page of places at the other end of links. */
export type LinkedPlaceConnection = {
  readonly __typename?: 'LinkedPlaceConnection';
  /** The page, item by item, with the link that leads to each. */
  readonly edges: ReadonlyArray<LinkedPlaceEdge>;
  /** How many have which value, over the whole list. At most 100000 items are counted; more are refused. */
  readonly groupBy: Facets;
  /** The page without links. */
  readonly nodes: ReadonlyArray<Place>;
  /** Whether there is more on either side. */
  readonly pageInfo: PageInfo;
  /** What live supporting statements say where they name none: that it is unknown, or that there is none (the first where both are said). It may stand beside named ones. Null where nobody says so, which is a third thing, and where this entity is the object of the link. */
  readonly stated?: Maybe<StatedAbsence>;
  /** The statements that say so, by day of saying. */
  readonly statedBy: ReadonlyArray<Statement>;
  /** How many there are in all, counted only when asked for and only up to a bound: `totalCountIsExact` says whether the bound was reached. */
  readonly totalCount: Scalars['Int']['output'];
  /** Whether `totalCount` with the same bound is exact; false = there are more. */
  readonly totalCountIsExact: Scalars['Boolean']['output'];
};


/** A page of places at the other end of links. */
export type LinkedPlaceConnectionGroupByArgs = {
  by: ReadonlyArray<EntityFacet>;
  first?: Scalars['Int']['input'];
};


/** A page of places at the other end of links. */
export type LinkedPlaceConnectionTotalCountArgs = {
  upTo?: Scalars['Int']['input'];
};


/** A page of places at the other end of links. */
export type LinkedPlaceConnectionTotalCountIsExactArgs = {
  upTo?: Scalars['Int']['input'];
};

/** One of places at the other end of a link. */
export type LinkedPlaceEdge = {
  readonly __typename?: 'LinkedPlaceEdge';
  /** Where it stands in this order under this filter. */
  readonly cursor: Scalars['String']['output'];
  /** The link that leads there, with its evidence. */
  readonly link: Link;
  /** Whether the filter may hold for it or must hold. */
  readonly match: Match;
  /** What is at the other end. */
  readonly node: Place;
};

/** A page of series at the other end of links. */
export type LinkedSeriesConnection = {
  readonly __typename?: 'LinkedSeriesConnection';
  /** The page, item by item, with the link that leads to each. */
  readonly edges: ReadonlyArray<LinkedSeriesEdge>;
  /** How many have which value, over the whole list. At most 100000 items are counted; more are refused. */
  readonly groupBy: Facets;
  /** The page without links. */
  readonly nodes: ReadonlyArray<Series>;
  /** Whether there is more on either side. */
  readonly pageInfo: PageInfo;
  /** What live supporting statements say where they name none: that it is unknown, or that there is none (the first where both are said). It may stand beside named ones. Null where nobody says so, which is a third thing, and where this entity is the object of the link. */
  readonly stated?: Maybe<StatedAbsence>;
  /** The statements that say so, by day of saying. */
  readonly statedBy: ReadonlyArray<Statement>;
  /** How many there are in all, counted only when asked for and only up to a bound: `totalCountIsExact` says whether the bound was reached. */
  readonly totalCount: Scalars['Int']['output'];
  /** Whether `totalCount` with the same bound is exact; false = there are more. */
  readonly totalCountIsExact: Scalars['Boolean']['output'];
};


/** A page of series at the other end of links. */
export type LinkedSeriesConnectionGroupByArgs = {
  by: ReadonlyArray<EntityFacet>;
  first?: Scalars['Int']['input'];
};


/** A page of series at the other end of links. */
export type LinkedSeriesConnectionTotalCountArgs = {
  upTo?: Scalars['Int']['input'];
};


/** A page of series at the other end of links. */
export type LinkedSeriesConnectionTotalCountIsExactArgs = {
  upTo?: Scalars['Int']['input'];
};

/** One of series at the other end of a link. */
export type LinkedSeriesEdge = {
  readonly __typename?: 'LinkedSeriesEdge';
  /** Where it stands in this order under this filter. */
  readonly cursor: Scalars['String']['output'];
  /** The link that leads there, with its evidence. */
  readonly link: Link;
  /** Whether the filter may hold for it or must hold. */
  readonly match: Match;
  /** What is at the other end. */
  readonly node: Series;
};

/** Linked to an entity. */
export type LinkedToFilter = {
  /** The entity at the other end. */
  readonly id: Scalars['ID']['input'];
  /** By one of these kinds of link; any kind where left out. */
  readonly kinds?: InputMaybe<ReadonlyArray<LinkKind>>;
  /** In this role, where the link gives one. */
  readonly role?: InputMaybe<HarmRole>;
  /** By links of these standings only. */
  readonly standings?: ReadonlyArray<Standing>;
};

/**
 * By an entity's links, whichever end it stands at. `kinds` and `standings` say which of its links are looked at; `some`,
 * `none` and `all` what they must be. All that is given must hold.
 */
export type LinksFilter = {
  /** All of them pass this; true where there are none. */
  readonly all?: InputMaybe<LinkFilter>;
  /** At least so many of them, or at most so many. */
  readonly count?: InputMaybe<CountFilter>;
  /** Look at links of these kinds; at all kinds where left out. */
  readonly kinds?: InputMaybe<ReadonlyArray<LinkKind>>;
  /** None of them passes this. */
  readonly none?: InputMaybe<LinkFilter>;
  /** At least one of them passes this. */
  readonly some?: InputMaybe<LinkFilter>;
  /** Look at links of these standings. */
  readonly standings?: ReadonlyArray<Standing>;
};

/**
 * What an entity, a link or a route rests on. Most that would be lost comes first, then most that would get another standing,
 * then most that would change in any way, then most that would be gained, then by id.
 */
export type LoadBearing = {
  readonly __typename?: 'LoadBearing';
  /** The sources without any one of which it would not stand, by id; all of them. Empty where it does not stand anyway. */
  readonly alone: ReadonlyArray<Source>;
  /** The id asked about. */
  readonly id: Scalars['ID']['output'];
  /** How few sources would have to fall together for it not to stand: 0 where it does not stand anyway; null where it takes more than three, or where there are more than 2000 sets to try (fewer where much is said of it). */
  readonly least?: Maybe<Scalars['Int']['output']>;
  /** The smallest sets themselves that would make it fall, each by the ids of its sources, in order: the first ten. Empty where `least` is 0 or null. */
  readonly leastSets: ReadonlyArray<ReadonlyArray<Scalars['ID']['output']>>;
  /** What it is of. */
  readonly of: LoadBearingOf;
  /** How many voices are behind it. */
  readonly originTotal: Scalars['Int']['output'];
  /** The voices behind it. */
  readonly origins: ReadonlyArray<LoadBearingOrigin>;
  /** How many passages are behind it. */
  readonly passageTotal: Scalars['Int']['output'];
  /** The passages behind it. */
  readonly passages: ReadonlyArray<LoadBearingPassage>;
  /** How many sources are behind it. */
  readonly sourceTotal: Scalars['Int']['output'];
  /** The sources behind it. */
  readonly sources: ReadonlyArray<LoadBearingSource>;
  /** Whether it stands by the evidence asked for: an entity while a statement that passes names it, a link while something supports it, a route while each of its hops has a link that something supports. */
  readonly stands: Scalars['Boolean']['output'];
  /** How many statements that pass are about it: its values, its links, what names it. */
  readonly statements: Scalars['Int']['output'];
};

/** One thing that falls or changes. */
export type LoadBearingEffect = LoadBearingEntityEffect | LoadBearingHopEffect | LoadBearingLinkEffect | LoadBearingValueEffect;

/** The support of the entity itself. It is lost where no statement is left that names it. */
export type LoadBearingEntityEffect = {
  readonly __typename?: 'LoadBearingEntityEffect';
  /** How it changes. */
  readonly change: EvidenceChange;
  /** The entity as everything that is recorded shows it. */
  readonly entity: Entity;
  /** Whether it is supported for certain after; null where it is not. */
  readonly matchAfter?: Maybe<Match>;
  /** Whether it is supported for certain before. */
  readonly matchBefore?: Maybe<Match>;
};

/** A hop of a route that breaks or changes. It is lost where no link is left in it that something supports. */
export type LoadBearingHopEffect = {
  readonly __typename?: 'LoadBearingHopEffect';
  /** How it changes: LOST where it breaks, CHANGED where it holds and a link in it is lost or changes. */
  readonly change: EvidenceChange;
  /** The two things that it joins, as everything that is recorded shows them, by id. */
  readonly ends: ReadonlyArray<Entity>;
  /** Which hop it is: 1 is the first. */
  readonly hop: Scalars['Int']['output'];
  /** The links in it that fall or change, by id. */
  readonly links: ReadonlyArray<LoadBearingLinkEffect>;
  /** How many of its links something supports after. */
  readonly linksAfter: Scalars['Int']['output'];
  /** How many of its links something supports before. */
  readonly linksBefore: Scalars['Int']['output'];
};

/**
 * A link that falls or changes. It is lost where no statement is left that speaks of it; where only a denial is left it is
 * there, and its standing says so.
 */
export type LoadBearingLinkEffect = {
  readonly __typename?: 'LoadBearingLinkEffect';
  /** How it changes. */
  readonly change: EvidenceChange;
  /** What of it changes; empty where it is lost or gained. */
  readonly changed: ReadonlyArray<ChangedPart>;
  /** How many independent sources support it at most after; 0 where it is not there. */
  readonly independentSourceCountAfter: Scalars['Int']['output'];
  /** How many independent sources support it at most before; 0 where it is not there. */
  readonly independentSourceCountBefore: Scalars['Int']['output'];
  /** The link under the evidence asked for, before anything falls. */
  readonly link: Link;
  /** Whether it is there for certain after; null where it is not there. */
  readonly matchAfter?: Maybe<Match>;
  /** Whether it is there for certain before; null where it is not there. */
  readonly matchBefore?: Maybe<Match>;
  /** How many sources support it after; 0 where it is not there. */
  readonly sourceCountAfter: Scalars['Int']['output'];
  /** How many sources support it before; 0 where it is not there. */
  readonly sourceCountBefore: Scalars['Int']['output'];
  /** Its standing after. */
  readonly standingAfter?: Maybe<Standing>;
  /** Its standing before; null where it is not there or nobody holds anything of it. */
  readonly standingBefore?: Maybe<Standing>;
};

/** What a question of what rests on what is about. */
export type LoadBearingOf =
  /** An entity: that it is supported, its values, and its links. */
  | 'ENTITY'
  /** A link: itself. */
  | 'LINK'
  /** A route: its hops. */
  | 'ROUTE';

/** A voice, and what rests on it: a speaker, or what sources in their own voice rest on. */
export type LoadBearingOrigin = {
  readonly __typename?: 'LoadBearingOrigin';
  /** How much is left and changes. */
  readonly changed: Scalars['Int']['output'];
  /** What falls or changes, in the order of `LoadBearingSource.effects`. */
  readonly effects: ReadonlyArray<LoadBearingEffect>;
  /** How much is there only without it. */
  readonly gained: Scalars['Int']['output'];
  /** Whether the whole no longer stands without it. */
  readonly gone: Scalars['Boolean']['output'];
  /** How much is lost with it: links, values, the entity itself; of a route, hops. */
  readonly lost: Scalars['Int']['output'];
  /** Where a speaker is known in one source only, that source; of a source in its own voice the roots that it rests on; empty where the speaker is an entity of the graph. */
  readonly sources: ReadonlyArray<Source>;
  /** The speaker, by name where it has one; null = a source in its own voice. */
  readonly speaker?: Maybe<Speaker>;
  /** How much of what changes gets another standing. */
  readonly standingChanged: Scalars['Int']['output'];
  /** How many statements fall with it. */
  readonly statements: Scalars['Int']['output'];
};


/** A voice, and what rests on it: a speaker, or what sources in their own voice rest on. */
export type LoadBearingOriginEffectsArgs = {
  first?: Scalars['Int']['input'];
};

/** A passage, and what rests on it. */
export type LoadBearingPassage = {
  readonly __typename?: 'LoadBearingPassage';
  /** How much is left and changes. */
  readonly changed: Scalars['Int']['output'];
  /** What falls or changes, in the order of `LoadBearingSource.effects`. */
  readonly effects: ReadonlyArray<LoadBearingEffect>;
  /** How much is there only without it. */
  readonly gained: Scalars['Int']['output'];
  /** Whether the whole no longer stands without it. */
  readonly gone: Scalars['Boolean']['output'];
  /** How much is lost with it: links, values, the entity itself; of a route, hops. */
  readonly lost: Scalars['Int']['output'];
  /** The passage. */
  readonly passage: Passage;
  /** How much of what changes gets another standing. */
  readonly standingChanged: Scalars['Int']['output'];
  /** How many statements rest on it and on no other passage: these fall with it. */
  readonly statements: Scalars['Int']['output'];
};


/** A passage, and what rests on it. */
export type LoadBearingPassageEffectsArgs = {
  first?: Scalars['Int']['input'];
};

/** A source, and what rests on it. */
export type LoadBearingSource = {
  readonly __typename?: 'LoadBearingSource';
  /** How much is left and changes. */
  readonly changed: Scalars['Int']['output'];
  /** What falls or changes: what is lost first, then what changes, then what is gained; the entity itself, hops, links, values; each by id. */
  readonly effects: ReadonlyArray<LoadBearingEffect>;
  /** How much is there only without it: a later denial falls, and what it took the place of stands again. */
  readonly gained: Scalars['Int']['output'];
  /** Whether the whole no longer stands without it. */
  readonly gone: Scalars['Boolean']['output'];
  /** How much is lost with it: links, values, the entity itself; of a route, hops. */
  readonly lost: Scalars['Int']['output'];
  /** The source. */
  readonly source: Source;
  /** How much of what changes gets another standing. */
  readonly standingChanged: Scalars['Int']['output'];
  /** How many statements fall with it. */
  readonly statements: Scalars['Int']['output'];
};


/** A source, and what rests on it. */
export type LoadBearingSourceEffectsArgs = {
  first?: Scalars['Int']['input'];
};

/** A value that falls or changes. */
export type LoadBearingValueEffect = {
  readonly __typename?: 'LoadBearingValueEffect';
  /** The value after, resting on what is left; null where it is not there. */
  readonly after?: Maybe<Evidenced>;
  /** The value before (a `DateValue`, `HarmValue` and so on); null where it is not there. */
  readonly before?: Maybe<Evidenced>;
  /** How it changes. */
  readonly change: EvidenceChange;
  /** What of it changes; empty where it is lost or gained. */
  readonly changed: ReadonlyArray<ChangedPart>;
  /** Whose value it is, as everything that is recorded shows it. */
  readonly entity: Entity;
  /** The field of the entity that shows it. */
  readonly field: Scalars['String']['output'];
  /** What tells it from every other value. */
  readonly key: Scalars['ID']['output'];
  /** Whether it is there for certain after; null where it is not there. */
  readonly matchAfter?: Maybe<Match>;
  /** Whether it is there for certain before; null where it is not there. */
  readonly matchBefore?: Maybe<Match>;
  /** What is said of the entity. */
  readonly predicate: Predicate;
};

/** Who may see it. */
export type Marking =
  /** Everybody. */
  | 'PUBLIC'
  /** Only those cleared for it. */
  | 'RESTRICTED';

/** Whether a criterion may hold or must hold, given what is not known. */
export type Match =
  /** It holds whatever the unknown turns out to be. */
  | 'DEFINITE'
  /** It may hold: what is known allows it. */
  | 'POSSIBLE';

/** A number of things, by how well they pass: those that pass for certain, and those that only may. */
export type MatchCount = {
  readonly __typename?: 'MatchCount';
  /** How many for certain. */
  readonly definite: Scalars['Int']['output'];
  /** How many more there may be. */
  readonly possible: Scalars['Int']['output'];
};

/** A name that fits what was searched for; what it rests on stands in the entity's `names`. */
export type MatchedName = {
  readonly __typename?: 'MatchedName';
  /** What kind of name it is; null for a description shown in place of a name. */
  readonly kind?: Maybe<NameKind>;
  /** Language (BCP 47) where known. */
  readonly language?: Maybe<Scalars['String']['output']>;
  /** Script (ISO 15924) where known. */
  readonly script?: Maybe<Scalars['String']['output']>;
  /** The name as it is given. */
  readonly text: Scalars['String']['output'];
};

/** A name, as one statement gives it. */
export type NameContent = {
  readonly __typename?: 'NameContent';
  /** What kind of name it is. */
  readonly kind: NameKind;
  /** Its language (BCP 47). */
  readonly language?: Maybe<Scalars['String']['output']>;
  /** Its script (ISO 15924). */
  readonly script?: Maybe<Scalars['String']['output']>;
  /** The name. */
  readonly text: Scalars['String']['output'];
};

/** How a name fits the text searched for, best first. */
export type NameFit =
  /** The whole name, as written or as it sounds in Latin letters. */
  | 'EXACT'
  /** The name begins with the text. */
  | 'PREFIX'
  /** All words of the text stand in the name, some of them with typos: one in words of three to five letters, two in longer ones; none in shorter ones or in words with digits. */
  | 'TYPOS'
  /** All words of the text stand in the name. */
  | 'WORDS'
  /** All words of the text stand in the name, some of them as the beginning of a word. */
  | 'WORD_PREFIXES';

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

/** A name, and what it rests on. */
export type NameValue = Evidenced & {
  readonly __typename?: 'NameValue';
  /** Whether live supported statements about it cannot all be true, or someone denies or doubts what another supports. What is only denied or doubted is not contested: its standing says so. */
  readonly contested: Scalars['Boolean']['output'];
  /** How many independent sources support it at most (see `Evidenced`). */
  readonly independentSourceCount: Scalars['Int']['output'];
  /** What kind of name it is. */
  readonly kind: NameKind;
  /** Its language (BCP 47). */
  readonly language?: Maybe<Scalars['String']['output']>;
  /** How many distinct voices support it (see `Evidenced`). */
  readonly originCount: Scalars['Int']['output'];
  /** Its script (ISO 15924). */
  readonly script?: Maybe<Scalars['String']['output']>;
  /** How many sources support it. */
  readonly sourceCount: Scalars['Int']['output'];
  /** What the live statements make of it (see `Standing`); null where none is live, or where all that was said against it was taken back. */
  readonly standing?: Maybe<Standing>;
  /** The live statements behind it, whatever their stance, by day of saying (`ended: true` adds the ended ones). */
  readonly statements: StatementConnection;
  /** The name. */
  readonly text: Scalars['String']['output'];
};


/** A name, and what it rests on. */
export type NameValueStatementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  where?: InputMaybe<StatementFilter>;
};

/** A dataset's code, as one statement gives it. */
export type NativeCodeContent = {
  readonly __typename?: 'NativeCodeContent';
  /** The code in that field. */
  readonly code: Scalars['String']['output'];
  /** The field of the dataset. */
  readonly field: Scalars['String']['output'];
  /** The dataset's scheme. */
  readonly scheme: Scalars['String']['output'];
};

/** A code that a dataset uses, and what it rests on. */
export type NativeCodeValue = Evidenced & {
  readonly __typename?: 'NativeCodeValue';
  /** The code in that field. */
  readonly code: Scalars['String']['output'];
  /** Whether live supported statements about it cannot all be true, or someone denies or doubts what another supports. What is only denied or doubted is not contested: its standing says so. */
  readonly contested: Scalars['Boolean']['output'];
  /** The field of the dataset. */
  readonly field: Scalars['String']['output'];
  /** How many independent sources support it at most (see `Evidenced`). */
  readonly independentSourceCount: Scalars['Int']['output'];
  /** How many distinct voices support it (see `Evidenced`). */
  readonly originCount: Scalars['Int']['output'];
  /** The dataset's scheme. */
  readonly scheme: Scalars['String']['output'];
  /** How many sources support it. */
  readonly sourceCount: Scalars['Int']['output'];
  /** What the live statements make of it (see `Standing`); null where none is live, or where all that was said against it was taken back. */
  readonly standing?: Maybe<Standing>;
  /** The live statements behind it, whatever their stance, by day of saying (`ended: true` adds the ended ones). */
  readonly statements: StatementConnection;
};


/** A code that a dataset uses, and what it rests on. */
export type NativeCodeValueStatementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  where?: InputMaybe<StatementFilter>;
};

/** Within a distance of a point. A place is known as closely as its coordinates say: DEFINITE if all that it may be lies within, POSSIBLE if some of it does. */
export type NearFilter = {
  /** Distance in kilometres, above 0, at most 20000. */
  readonly km: Scalars['Float']['input'];
  /** Latitude in degrees, WGS 84, -90 to 90. */
  readonly lat: Scalars['Float']['input'];
  /** Longitude in degrees, WGS 84, -180 to 180. */
  readonly lon: Scalars['Float']['input'];
  /** What becomes of things that have no coordinates. */
  readonly unlocated?: Unlocated;
};

/** Entities around some centres, and the links between them. */
export type Neighbourhood = {
  readonly __typename?: 'Neighbourhood';
  /** How many common neighbours there are in all. */
  readonly commonCount: Scalars['Int']['output'];
  /** Entities that stand next to two or more of the centres and are none themselves: those that join more of them first, then the more surprising, then by id; hubs come last. Empty where there is one centre. */
  readonly commonNeighbours: ReadonlyArray<CommonNeighbour>;
  /** Whether everything within `depth` is shown: nothing was cut by `perNode` or `total`, and nothing nearer than `depth` is collapsed. */
  readonly complete: Scalars['Boolean']['output'];
  /** All links that pass between two entities shown, unless both are collapsed; by id. */
  readonly links: ReadonlyArray<RouteLink>;
  /** The centres first, then by distance, then the best supported, then by id. */
  readonly nodes: ReadonlyArray<NeighbourhoodNode>;
  /** Ids of centres that name no entity here. */
  readonly unknown: ReadonlyArray<Scalars['ID']['output']>;
};

/** An entity in a neighbourhood. */
export type NeighbourhoodNode = {
  readonly __typename?: 'NeighbourhoodNode';
  /** Whether it was not looked behind: it is a hub, or the search had read the most links that it reads (200000). */
  readonly collapsed: Scalars['Boolean']['output'];
  /** Over all kinds asked for. */
  readonly count: LinkCounts;
  /** Its links by kind: what is shown of them and what there is; by kind. */
  readonly counts: ReadonlyArray<LinkCounts>;
  /** How many links away from the nearest centre it stands; 0 for a centre. */
  readonly distance: Scalars['Int']['output'];
  /** The entity. */
  readonly entity: Entity;
};

/** A network and its measures. */
export type Network = {
  readonly __typename?: 'Network';
  /** Edges whose loss parts a component: all links between two entities, where nothing else holds what is on their two sides together. */
  readonly bridges: NetworkBridges;
  /** Entities whose loss parts a component. */
  readonly brokers: NetworkBrokers;
  /** Communities in it. */
  readonly communities: NetworkCommunities;
  /** The components it falls into: within one, everybody is linked to everybody by some way, and between two nobody is. */
  readonly components: NetworkParts;
  /** Its entities, in the order of `rankBy`. */
  readonly nodes: NetworkNodes;
  /** How large it is. */
  readonly size: NetworkSize;
  /** How many of its links have no known span: they may have held at any time, and stand in no window. */
  readonly undated: Scalars['Int']['output'];
  /** How many more of its links stand in no window, where windows are asked for: under DEFINITE, those of which it is not certain in which window they held. */
  readonly unsettled: Scalars['Int']['output'];
  /**
   * The same network window by window, in order of time, where `window` is given: every year or month in which one of its links
   * may hold (under DEFINITE: must hold). They reach from the first to the last day that the span of any link names, within
   * `during`; a link with an open end stands in all of them that lie on that side.
   */
  readonly windows: ReadonlyArray<NetworkPeriod>;
};

/** An edge whose loss parts a component in two. */
export type NetworkBridge = {
  readonly __typename?: 'NetworkBridge';
  /** The number of its component. */
  readonly component: Scalars['Int']['output'];
  /** How many entities are on the smaller side. */
  readonly cutOff: Scalars['Int']['output'];
  /** Its two ends, by id. */
  readonly ends: ReadonlyArray<Entity>;
  /** The first 25 of them, by id. */
  readonly links: ReadonlyArray<Link>;
  /** How many links it is made of: all of them would have to go. */
  readonly weight: Scalars['Int']['output'];
};

/** Bridges of a network, ranked by how many entities they part from the rest, ties by the ids of their ends. */
export type NetworkBridges = {
  readonly __typename?: 'NetworkBridges';
  /** Whether there are more than these. */
  readonly hasMore: Scalars['Boolean']['output'];
  /** As many as asked for. */
  readonly rows: ReadonlyArray<NetworkBridge>;
  /** How many there are in all. */
  readonly total: Scalars['Int']['output'];
};

/** An entity whose loss parts a component. */
export type NetworkBroker = {
  readonly __typename?: 'NetworkBroker';
  /** Its share in the shortest ways between others (see `NetworkNode`). */
  readonly betweenness: Scalars['Float']['output'];
  /** How many communities it and those it is linked to are in. */
  readonly communities: Scalars['Int']['output'];
  /** The number of its component. */
  readonly component: Scalars['Int']['output'];
  /** How many entities are in all of these but the largest. */
  readonly cutOff: Scalars['Int']['output'];
  /** The entity. */
  readonly entity: Entity;
  /** Into how many parts its component falls without it. */
  readonly parts: Scalars['Int']['output'];
};

/** Brokers of a network, ranked by betweenness, ties by how many parts they hold together, then by id. */
export type NetworkBrokers = {
  readonly __typename?: 'NetworkBrokers';
  /** Whether there are more than these. */
  readonly hasMore: Scalars['Boolean']['output'];
  /** As many as asked for. */
  readonly rows: ReadonlyArray<NetworkBroker>;
  /** How many there are in all. */
  readonly total: Scalars['Int']['output'];
};

/**
 * Communities of a network, the largest first, ties by the least id in them: entities that are linked more among themselves than
 * the number of their links would make one expect. They are found by the Louvain method, a heuristic: each entity is in one, and
 * another division may be as good or better. The same network gives the same answer every time; links weigh by their number.
 */
export type NetworkCommunities = {
  readonly __typename?: 'NetworkCommunities';
  /** Whether there are more than these. */
  readonly hasMore: Scalars['Boolean']['output'];
  /** How much more is linked inside them than by chance: about 0 says that there are no real communities, 0.3 and more that there are. Null where nothing is linked. */
  readonly modularity?: Maybe<Scalars['Float']['output']>;
  /** As many as asked for. */
  readonly rows: ReadonlyArray<NetworkPart>;
  /** How many there are in all. */
  readonly total: Scalars['Int']['output'];
};

/** An entity and where it stands in a network. */
export type NetworkNode = {
  readonly __typename?: 'NetworkNode';
  /**
   * Its share in the shortest ways between all pairs of others, counted in edges (Brandes, exact): 1 where every pair can only
   * meet through it, 0 where none has to. Normalised by (n - 1)(n - 2) / 2 pairs, as graphology-metrics and others do; pairs
   * between which there is no way count as pairs. To 12 significant digits.
   */
  readonly betweenness: Scalars['Float']['output'];
  /** The number of its community. */
  readonly community: Scalars['Int']['output'];
  /** The number of its component. */
  readonly component: Scalars['Int']['output'];
  /** How many others it is linked to. */
  readonly degree: Scalars['Int']['output'];
  /** The entity. */
  readonly entity: Entity;
  /** How many links it has. */
  readonly links: Scalars['Int']['output'];
};

/** Entities of a network. */
export type NetworkNodes = {
  readonly __typename?: 'NetworkNodes';
  /** Whether there are more than these. */
  readonly hasMore: Scalars['Boolean']['output'];
  /** As many as asked for. */
  readonly rows: ReadonlyArray<NetworkNode>;
  /** How many there are in all. */
  readonly total: Scalars['Int']['output'];
};

/** A part of a network: a component or a community. */
export type NetworkPart = {
  readonly __typename?: 'NetworkPart';
  /** Whether more are in it than these. */
  readonly hasMoreMembers: Scalars['Boolean']['output'];
  /** The first of them in the order of `rankBy`, as many as asked for. */
  readonly members: ReadonlyArray<Entity>;
  /** Its number, from 1. */
  readonly number: Scalars['Int']['output'];
  /** How many entities are in it. */
  readonly size: Scalars['Int']['output'];
};

/** Components of a network, the largest first, ties by the least id in them. */
export type NetworkParts = {
  readonly __typename?: 'NetworkParts';
  /** Whether there are more than these. */
  readonly hasMore: Scalars['Boolean']['output'];
  /** As many as asked for. */
  readonly rows: ReadonlyArray<NetworkPart>;
  /** How many there are in all. */
  readonly total: Scalars['Int']['output'];
};

/**
 * The network of one year or month: the links that may hold (under DEFINITE: must hold) in it, and their ends. Numbers of
 * components and communities are its own: they do not go on from one window to the next.
 */
export type NetworkPeriod = {
  readonly __typename?: 'NetworkPeriod';
  /** Edges whose loss parts a component. */
  readonly bridges: NetworkBridges;
  /** Entities whose loss parts a component. */
  readonly brokers: NetworkBrokers;
  /** Communities in it. */
  readonly communities: NetworkCommunities;
  /** The components it falls into. */
  readonly components: NetworkParts;
  /** Its first day, no earlier than `during` begins. */
  readonly from: Scalars['String']['output'];
  /** The year (`2011`) or month (`2011-05`). */
  readonly key: Scalars['String']['output'];
  /** Its entities, in the order of `rankBy`. */
  readonly nodes: NetworkNodes;
  /** How large the network is. */
  readonly size: NetworkSize;
  /** Its last day, no later than `during` ends. */
  readonly to: Scalars['String']['output'];
};

/** By which measure the entities of a network are ranked: the highest first, ties by the other measures in this order, then by id. */
export type NetworkRank =
  /** By how often they lie on the shortest ways between others. */
  | 'BETWEENNESS'
  /** By how many others they are linked to. */
  | 'DEGREE'
  /** By how many links they have. */
  | 'LINKS';

/** How large a network is. */
export type NetworkSize = {
  readonly __typename?: 'NetworkSize';
  /** How many of the links pass for certain, and hold in the window for certain where there is one. */
  readonly definite: Scalars['Int']['output'];
  /** How many edges: pairs of entities with links between them. */
  readonly edges: Scalars['Int']['output'];
  /** How many links. */
  readonly links: Scalars['Int']['output'];
  /** How many entities. */
  readonly nodes: Scalars['Int']['output'];
};

/** Into which windows of time a network is cut. */
export type NetworkWindow =
  /** Months of the calendar. */
  | 'MONTH'
  /** Years of the calendar. */
  | 'YEAR';

/** Why there is no route. */
export type NoRoute = {
  readonly __typename?: 'NoRoute';
  /** The first bound, of those that were set, whose loosening alone gives a route; null where no single one does. */
  readonly bound?: Maybe<RouteBound>;
  /** The entities of a route that there is when that bound is loosened, in order; empty where there is none. */
  readonly example: ReadonlyArray<Entity>;
  /** What is known of it. */
  readonly reason: NoRouteReason;
  /** The bounds that were loosened, one at a time, in this order, until one gave a route. */
  readonly tried: ReadonlyArray<RouteBound>;
};

/** What is known of a route that was not found. */
export type NoRouteReason =
  /** No route of up to 6 links, whatever is loosened. */
  | 'NONE_AT_ALL'
  /** None under these bounds; there is one when they are loosened. */
  | 'NONE_WITHIN_BOUNDS'
  /** A search ended at the most that it may read before it could tell. */
  | 'NOT_KNOWN';

/** Anything with an id. */
export type Node = {
  /** The id: stable, readable and typed. */
  readonly id: Scalars['ID']['output'];
};

/**
 * A range of a number that may itself be a range. It is a POSSIBLE match if the two overlap, a DEFINITE match if the number
 * lies inside for certain. An open low counts from 0.
 */
export type NumberFilter = {
  /** This or more. */
  readonly atLeast?: InputMaybe<Scalars['Int']['input']>;
  /** This or less. */
  readonly atMost?: InputMaybe<Scalars['Int']['input']>;
  /** What becomes of things whose number is not known, which is not zero. */
  readonly unknown?: UnknownNumbers;
};

/** Ascending or descending. */
export type OrderDirection =
  /** Ascending: earliest, smallest or first in the alphabet first. */
  | 'ASC'
  /** Descending. */
  | 'DESC';

/** A state body, police force, court, media house or other organization. */
export type Organization = Entity & Node & {
  readonly __typename?: 'Organization';
  /** Arrests it made. By default only links that live statements support (`standings` asks for others). */
  readonly arrests: LinkedArrestConnection;
  /** Which cluster of records it belongs to: records that a judgement holds to be the same share one. */
  readonly clusterId: Scalars['ID']['output'];
  /** Whether it is held to be a credible force. */
  readonly credibility: CredibilityValue;
  /** What it is, in a few words of our own. */
  readonly description?: Maybe<TextValue>;
  /** When it was dissolved. */
  readonly dissolved: DateValue;
  /** Laws it enacted. By default only links that live statements support (`standings` asks for others). */
  readonly enactedLaws: LinkedLawConnection;
  /** Its identifiers in other schemes. */
  readonly externalIds: ReadonlyArray<ExternalIdValue>;
  /** Groups it fought. By default only links that live statements support (`standings` asks for others). */
  readonly fought: LinkedGroupConnection;
  /** When it was founded. */
  readonly founded: DateValue;
  /** The id: stable, readable and typed. It tells nothing that no source says. */
  readonly id: Scalars['ID']['output'];
  /** Incidents it took part in. By default only links that live statements support (`standings` asks for others). */
  readonly involvedIn: LinkedIncidentConnection;
  /** What kind of entity it is. */
  readonly kind: EntityKind;
  /** Its links, in both directions and whatever their standing, ordered by kind, then by the other end. */
  readonly links: LinkConnection;
  /** The shown name; where no live statement gives one the shown description, else the id. */
  readonly name: Scalars['String']['output'];
  /** All names, in every language and script, with what each rests on. */
  readonly names: ReadonlyArray<NameValue>;
  /** Codes that datasets use for it. */
  readonly nativeCodes: ReadonlyArray<NativeCodeValue>;
  /** Incidents it is said to have done. By default only links that live statements support (`standings` asks for others). */
  readonly perpetrated: LinkedIncidentConnection;
  /** How many sources speak of it. */
  readonly sourceCount: Scalars['Int']['output'];
  /** The live statements that have it as subject or object, whatever their stance, by day of saying. */
  readonly statements: StatementConnection;
  /** Whether a live statement still speaks of it. What nothing supports leaves the lists; its id still gives it. */
  readonly supported: Scalars['Boolean']['output'];
  /** Groups it supports. By default only links that live statements support (`standings` asks for others). */
  readonly supports: LinkedGroupConnection;
  /** Incidents aimed at it. By default only links that live statements support (`standings` asks for others). */
  readonly targetedIn: LinkedIncidentConnection;
  /** What type of organization it is. */
  readonly type: TypeValue;
  /** Whether it is known to be, but not by name (a cell of four, five suspects). */
  readonly unnamed: Scalars['Boolean']['output'];
};


/** A state body, police force, court, media house or other organization. */
export type OrganizationArrestsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  evidence?: InputMaybe<EvidenceFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  match?: Match;
  standings?: ReadonlyArray<Standing>;
  where?: InputMaybe<ArrestFilter>;
};


/** A state body, police force, court, media house or other organization. */
export type OrganizationEnactedLawsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  evidence?: InputMaybe<EvidenceFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  match?: Match;
  standings?: ReadonlyArray<Standing>;
  where?: InputMaybe<LawFilter>;
};


/** A state body, police force, court, media house or other organization. */
export type OrganizationFoughtArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  evidence?: InputMaybe<EvidenceFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  match?: Match;
  standings?: ReadonlyArray<Standing>;
  where?: InputMaybe<GroupFilter>;
};


/** A state body, police force, court, media house or other organization. */
export type OrganizationInvolvedInArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  evidence?: InputMaybe<EvidenceFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  match?: Match;
  standings?: ReadonlyArray<Standing>;
  where?: InputMaybe<IncidentFilter>;
};


/** A state body, police force, court, media house or other organization. */
export type OrganizationLinksArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  evidence?: InputMaybe<EvidenceFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  match?: Match;
  where?: InputMaybe<LinkFilter>;
};


/** A state body, police force, court, media house or other organization. */
export type OrganizationPerpetratedArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  evidence?: InputMaybe<EvidenceFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  match?: Match;
  standings?: ReadonlyArray<Standing>;
  where?: InputMaybe<IncidentFilter>;
};


/** A state body, police force, court, media house or other organization. */
export type OrganizationStatementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  where?: InputMaybe<StatementFilter>;
};


/** A state body, police force, court, media house or other organization. */
export type OrganizationSupportsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  evidence?: InputMaybe<EvidenceFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  match?: Match;
  standings?: ReadonlyArray<Standing>;
  where?: InputMaybe<GroupFilter>;
};


/** A state body, police force, court, media house or other organization. */
export type OrganizationTargetedInArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  evidence?: InputMaybe<EvidenceFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  match?: Match;
  standings?: ReadonlyArray<Standing>;
  where?: InputMaybe<IncidentFilter>;
};

/** A page of organizations. */
export type OrganizationConnection = {
  readonly __typename?: 'OrganizationConnection';
  /** The page, item by item, with cursors. */
  readonly edges: ReadonlyArray<OrganizationEdge>;
  /** How many have which value, over the whole list. At most 100000 items are counted; more are refused. */
  readonly groupBy: Facets;
  /** The page without cursors. */
  readonly nodes: ReadonlyArray<Organization>;
  /** Whether there is more on either side. */
  readonly pageInfo: PageInfo;
  /** How many there are in all, counted only when asked for and only up to a bound: `totalCountIsExact` says whether the bound was reached. */
  readonly totalCount: Scalars['Int']['output'];
  /** Whether `totalCount` with the same bound is exact; false = there are more. */
  readonly totalCountIsExact: Scalars['Boolean']['output'];
};


/** A page of organizations. */
export type OrganizationConnectionGroupByArgs = {
  by: ReadonlyArray<EntityFacet>;
  first?: Scalars['Int']['input'];
};


/** A page of organizations. */
export type OrganizationConnectionTotalCountArgs = {
  upTo?: Scalars['Int']['input'];
};


/** A page of organizations. */
export type OrganizationConnectionTotalCountIsExactArgs = {
  upTo?: Scalars['Int']['input'];
};

/** One item of a page of organizations. */
export type OrganizationEdge = {
  readonly __typename?: 'OrganizationEdge';
  /** Where the item stands in this order under this filter; below an entity it holds in the same list of another one too. */
  readonly cursor: Scalars['String']['output'];
  /** Whether the filter may hold for it or must hold. */
  readonly match: Match;
  /** The item. */
  readonly node: Organization;
};

/** Which organizations. All that is given must hold. */
export type OrganizationFilter = {
  /** All of these as well. */
  readonly and?: InputMaybe<ReadonlyArray<OrganizationFilter>>;
  /** Held to be credible, or not, by the shown value. */
  readonly credibility?: InputMaybe<Credibility>;
  /** By when it was dissolved. */
  readonly dissolved?: InputMaybe<DateFilter>;
  /** By when it was founded. */
  readonly founded?: InputMaybe<DateFilter>;
  /** One of these ids. */
  readonly ids?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Linked to this entity. By default only by links that live statements support. */
  readonly linkedTo?: InputMaybe<LinkedToFilter>;
  /** By its links, whichever end it stands at. */
  readonly links?: InputMaybe<LinksFilter>;
  /** Not this. What may hold may also not hold: POSSIBLE stays POSSIBLE. */
  readonly not?: InputMaybe<OrganizationFilter>;
  /** At least one of these; an empty list asks for nothing that exists. */
  readonly or?: InputMaybe<ReadonlyArray<OrganizationFilter>>;
  /** Some statement that has it as subject or object passes this. */
  readonly statements?: InputMaybe<StatementFilter>;
  /** One of its names, or what is shown in place of a name, holds this text; case, accents and spacing make no difference. */
  readonly text?: InputMaybe<Scalars['String']['input']>;
  /** Shown as one of these types. */
  readonly types?: InputMaybe<ReadonlyArray<TypeCode>>;
  /** Whether it is known to be, but not by name. */
  readonly unnamed?: InputMaybe<Scalars['Boolean']['input']>;
};

/** How to order organizations. Ties go by id. */
export type OrganizationOrder = {
  /** What to order by. */
  readonly by?: EntityOrderKey;
  /** Which way. */
  readonly direction?: OrderDirection;
};

/** Where a page lies in the whole list. */
export type PageInfo = {
  readonly __typename?: 'PageInfo';
  /** Cursor of the last item; null on an empty page. */
  readonly endCursor?: Maybe<Scalars['String']['output']>;
  /** Whether there is more after this page. */
  readonly hasNextPage: Scalars['Boolean']['output'];
  /** Whether there is more before this page. */
  readonly hasPreviousPage: Scalars['Boolean']['output'];
  /** Cursor of the first item; null on an empty page. */
  readonly startCursor?: Maybe<Scalars['String']['output']>;
};

/** A place in a source, with the fingerprint of the text that stands there. The text itself is never stored. */
export type Passage = Node & {
  readonly __typename?: 'Passage';
  /** Whether it was held against the text. */
  readonly check: PassageCheck;
  /** When it was last held against the text (ISO 8601); null = never. */
  readonly checkedAt?: Maybe<Scalars['String']['output']>;
  /** The character after the last, counted likewise. */
  readonly end?: Maybe<Scalars['Int']['output']>;
  /** Field of that record. */
  readonly field?: Maybe<Scalars['String']['output']>;
  /** The id: its source and its key there. */
  readonly id: Scalars['ID']['output'];
  /** Page, as printed. */
  readonly page?: Maybe<Scalars['String']['output']>;
  /** Paragraph, counted from 1 (the headline is 1). */
  readonly paragraph?: Maybe<Scalars['Int']['output']>;
  /** What stands there, in our own words. */
  readonly paraphrase: Scalars['String']['output'];
  /** SHA-256 of the quoted text (UTF-8, lower-case hexadecimal); null where nobody has taken it. */
  readonly quoteSha256?: Maybe<Scalars['String']['output']>;
  /** Record of a dataset. */
  readonly record?: Maybe<Scalars['String']['output']>;
  /** Sentence within the paragraph, counted from 1. */
  readonly sentence?: Maybe<Scalars['Int']['output']>;
  /** The source. */
  readonly source: Source;
  /** First character, counted in code points from 0 in the text after Unicode NFC with line feeds as line ends. */
  readonly start?: Maybe<Scalars['Int']['output']>;
};

/** Whether a passage was held against the text of its source. */
export type PassageCheck =
  /** The hash no longer agrees with the text at that position. */
  | 'DRIFTED'
  /** Nobody has held it against the text; position and hash may be missing. */
  | 'UNCHECKED'
  /** Somebody who holds the text recomputed the hash of the quoted range, and it agreed. */
  | 'VERIFIED';

/** Routes between entities, and what one has to know of how they were found. */
export type Paths = {
  readonly __typename?: 'Paths';
  /** Whether these are the first of all routes within the bounds. False where the search came to the most links it reads (200000): then `unopened` names what it did not look behind. */
  readonly complete: Scalars['Boolean']['output'];
  /** How much the search looked at. */
  readonly explored: Explored;
  /** Where there is no route: whether there is none at all, and which bound stands in the way. Null where there is one. */
  readonly none?: Maybe<NoRoute>;
  /** Whether all routes of the longest length shown were compared with each other. There were more than 200 where this is false: then the longest ones shown are the first of them by their ids, in order. */
  readonly ranked: Scalars['Boolean']['output'];
  /** The shortest routes, in order; empty where there is none under these bounds (see `none`). */
  readonly routes: ReadonlyArray<Route>;
  /** Ids of `from` and `to` that name no entity here. */
  readonly unknown: ReadonlyArray<Scalars['ID']['output']>;
  /** Entities that the search reached and did not look behind, as it had read too much already; at most 25, the busiest first. */
  readonly unopened: ReadonlyArray<Entity>;
  /** What the search walked around. */
  readonly walkedAround: WalkedAround;
};

/** A person; or, unnamed, people who are known only as such. */
export type Person = Entity & Node & {
  readonly __typename?: 'Person';
  /** Arrests of this person. By default only links that live statements support (`standings` asks for others). */
  readonly arrests: LinkedArrestConnection;
  /** Which cluster of records it belongs to: records that a judgement holds to be the same share one. */
  readonly clusterId: Scalars['ID']['output'];
  /** What it is, in a few words of our own. */
  readonly description?: Maybe<TextValue>;
  /** Its identifiers in other schemes. */
  readonly externalIds: ReadonlyArray<ExternalIdValue>;
  /** Groups this person belongs to. By default only links that live statements support (`standings` asks for others). */
  readonly groups: LinkedGroupConnection;
  /** The id: stable, readable and typed. It tells nothing that no source says. */
  readonly id: Scalars['ID']['output'];
  /** Incidents this person took part in. By default only links that live statements support (`standings` asks for others). */
  readonly incidents: LinkedIncidentConnection;
  /** Incidents this person was involved in. By default only links that live statements support (`standings` asks for others). */
  readonly involvedIn: LinkedIncidentConnection;
  /** What kind of entity it is. */
  readonly kind: EntityKind;
  /** Its links, in both directions and whatever their standing, ordered by kind, then by the other end. */
  readonly links: LinkConnection;
  /** The shown name; where no live statement gives one the shown description, else the id. */
  readonly name: Scalars['String']['output'];
  /** All names, in every language and script, with what each rests on. */
  readonly names: ReadonlyArray<NameValue>;
  /** Codes that datasets use for it. */
  readonly nativeCodes: ReadonlyArray<NativeCodeValue>;
  /** How many people an unnamed record stands for. */
  readonly people: CountValue;
  /** Incidents this person is said to have done. By default only links that live statements support (`standings` asks for others). */
  readonly perpetrated: LinkedIncidentConnection;
  /** How many sources speak of it. */
  readonly sourceCount: Scalars['Int']['output'];
  /** The live statements that have it as subject or object, whatever their stance, by day of saying. */
  readonly statements: StatementConnection;
  /** Whether a live statement still speaks of it. What nothing supports leaves the lists; its id still gives it. */
  readonly supported: Scalars['Boolean']['output'];
  /** Incidents aimed at this person. By default only links that live statements support (`standings` asks for others). */
  readonly targetedIn: LinkedIncidentConnection;
  /** Whether it is known to be, but not by name (a cell of four, five suspects). */
  readonly unnamed: Scalars['Boolean']['output'];
};


/** A person; or, unnamed, people who are known only as such. */
export type PersonArrestsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  evidence?: InputMaybe<EvidenceFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  match?: Match;
  standings?: ReadonlyArray<Standing>;
  where?: InputMaybe<ArrestFilter>;
};


/** A person; or, unnamed, people who are known only as such. */
export type PersonGroupsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  evidence?: InputMaybe<EvidenceFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  match?: Match;
  standings?: ReadonlyArray<Standing>;
  where?: InputMaybe<GroupFilter>;
};


/** A person; or, unnamed, people who are known only as such. */
export type PersonIncidentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  evidence?: InputMaybe<EvidenceFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  match?: Match;
  standings?: ReadonlyArray<Standing>;
  where?: InputMaybe<IncidentFilter>;
};


/** A person; or, unnamed, people who are known only as such. */
export type PersonInvolvedInArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  evidence?: InputMaybe<EvidenceFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  match?: Match;
  standings?: ReadonlyArray<Standing>;
  where?: InputMaybe<IncidentFilter>;
};


/** A person; or, unnamed, people who are known only as such. */
export type PersonLinksArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  evidence?: InputMaybe<EvidenceFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  match?: Match;
  where?: InputMaybe<LinkFilter>;
};


/** A person; or, unnamed, people who are known only as such. */
export type PersonPerpetratedArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  evidence?: InputMaybe<EvidenceFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  match?: Match;
  standings?: ReadonlyArray<Standing>;
  where?: InputMaybe<IncidentFilter>;
};


/** A person; or, unnamed, people who are known only as such. */
export type PersonStatementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  where?: InputMaybe<StatementFilter>;
};


/** A person; or, unnamed, people who are known only as such. */
export type PersonTargetedInArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  evidence?: InputMaybe<EvidenceFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  match?: Match;
  standings?: ReadonlyArray<Standing>;
  where?: InputMaybe<IncidentFilter>;
};

/** A page of people. */
export type PersonConnection = {
  readonly __typename?: 'PersonConnection';
  /** The page, item by item, with cursors. */
  readonly edges: ReadonlyArray<PersonEdge>;
  /** How many have which value, over the whole list. At most 100000 items are counted; more are refused. */
  readonly groupBy: Facets;
  /** The page without cursors. */
  readonly nodes: ReadonlyArray<Person>;
  /** Whether there is more on either side. */
  readonly pageInfo: PageInfo;
  /** How many there are in all, counted only when asked for and only up to a bound: `totalCountIsExact` says whether the bound was reached. */
  readonly totalCount: Scalars['Int']['output'];
  /** Whether `totalCount` with the same bound is exact; false = there are more. */
  readonly totalCountIsExact: Scalars['Boolean']['output'];
};


/** A page of people. */
export type PersonConnectionGroupByArgs = {
  by: ReadonlyArray<EntityFacet>;
  first?: Scalars['Int']['input'];
};


/** A page of people. */
export type PersonConnectionTotalCountArgs = {
  upTo?: Scalars['Int']['input'];
};


/** A page of people. */
export type PersonConnectionTotalCountIsExactArgs = {
  upTo?: Scalars['Int']['input'];
};

/** One item of a page of people. */
export type PersonEdge = {
  readonly __typename?: 'PersonEdge';
  /** Where the item stands in this order under this filter; below an entity it holds in the same list of another one too. */
  readonly cursor: Scalars['String']['output'];
  /** Whether the filter may hold for it or must hold. */
  readonly match: Match;
  /** The item. */
  readonly node: Person;
};

/** Which people. All that is given must hold. */
export type PersonFilter = {
  /** All of these as well. */
  readonly and?: InputMaybe<ReadonlyArray<PersonFilter>>;
  /** One of these ids. */
  readonly ids?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Linked to this entity. By default only by links that live statements support. */
  readonly linkedTo?: InputMaybe<LinkedToFilter>;
  /** By its links, whichever end it stands at. */
  readonly links?: InputMaybe<LinksFilter>;
  /** Not this. What may hold may also not hold: POSSIBLE stays POSSIBLE. */
  readonly not?: InputMaybe<PersonFilter>;
  /** At least one of these; an empty list asks for nothing that exists. */
  readonly or?: InputMaybe<ReadonlyArray<PersonFilter>>;
  /** How many people, by the shown number (of unnamed ones). */
  readonly people?: InputMaybe<NumberFilter>;
  /** Some statement that has it as subject or object passes this. */
  readonly statements?: InputMaybe<StatementFilter>;
  /** One of its names, or what is shown in place of a name, holds this text; case, accents and spacing make no difference. */
  readonly text?: InputMaybe<Scalars['String']['input']>;
  /** Whether it is known to be, but not by name. */
  readonly unnamed?: InputMaybe<Scalars['Boolean']['input']>;
};

/** How to order people. Ties go by id. */
export type PersonOrder = {
  /** What to order by. */
  readonly by?: EntityOrderKey;
  /** Which way. */
  readonly direction?: OrderDirection;
};

/** A place, from a single site to a country. A region that was redrawn is two places, each with its own span. */
export type Place = Entity & Node & {
  readonly __typename?: 'Place';
  /** Arrests made at this very place. By default only links that live statements support (`standings` asks for others). */
  readonly arrests: LinkedArrestConnection;
  /** Which cluster of records it belongs to: records that a judgement holds to be the same share one. */
  readonly clusterId: Scalars['ID']['output'];
  /** The places that lie directly in it. By default only links that live statements support (`standings` asks for others). */
  readonly contains: LinkedPlaceConnection;
  /** Where it lies on the map. */
  readonly coordinates: CoordinatesValue;
  /** What it is, in a few words of our own. */
  readonly description?: Maybe<TextValue>;
  /** Its identifiers in other schemes. */
  readonly externalIds: ReadonlyArray<ExternalIdValue>;
  /** Groups that are active there. By default only links that live statements support (`standings` asks for others). */
  readonly groups: LinkedGroupConnection;
  /** The id: stable, readable and typed. It tells nothing that no source says. */
  readonly id: Scalars['ID']['output'];
  /** Incidents that happened at this very place (`incidents(where: { within })` takes along what lies in it). By default only links that live statements support (`standings` asks for others). */
  readonly incidents: LinkedIncidentConnection;
  /** What kind of entity it is. */
  readonly kind: EntityKind;
  /** Laws that apply there. By default only links that live statements support (`standings` asks for others). */
  readonly laws: LinkedLawConnection;
  /** Its links, in both directions and whatever their standing, ordered by kind, then by the other end. */
  readonly links: LinkConnection;
  /** The places it lies in. By default only links that live statements support (`standings` asks for others). */
  readonly locatedIn: LinkedPlaceConnection;
  /** The shown name; where no live statement gives one the shown description, else the id. */
  readonly name: Scalars['String']['output'];
  /** All names, in every language and script, with what each rests on. */
  readonly names: ReadonlyArray<NameValue>;
  /** Codes that datasets use for it. */
  readonly nativeCodes: ReadonlyArray<NativeCodeValue>;
  /** How many sources speak of it. */
  readonly sourceCount: Scalars['Int']['output'];
  /** The live statements that have it as subject or object, whatever their stance, by day of saying. */
  readonly statements: StatementConnection;
  /** Whether a live statement still speaks of it. What nothing supports leaves the lists; its id still gives it. */
  readonly supported: Scalars['Boolean']['output'];
  /** Incidents aimed at it. By default only links that live statements support (`standings` asks for others). */
  readonly targetedIn: LinkedIncidentConnection;
  /** What type of place it is. */
  readonly type: TypeValue;
  /** Whether it is known to be, but not by name (a cell of four, five suspects). */
  readonly unnamed: Scalars['Boolean']['output'];
};


/** A place, from a single site to a country. A region that was redrawn is two places, each with its own span. */
export type PlaceArrestsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  evidence?: InputMaybe<EvidenceFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  match?: Match;
  standings?: ReadonlyArray<Standing>;
  where?: InputMaybe<ArrestFilter>;
};


/** A place, from a single site to a country. A region that was redrawn is two places, each with its own span. */
export type PlaceContainsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  evidence?: InputMaybe<EvidenceFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  match?: Match;
  standings?: ReadonlyArray<Standing>;
  where?: InputMaybe<PlaceFilter>;
};


/** A place, from a single site to a country. A region that was redrawn is two places, each with its own span. */
export type PlaceGroupsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  evidence?: InputMaybe<EvidenceFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  match?: Match;
  standings?: ReadonlyArray<Standing>;
  where?: InputMaybe<GroupFilter>;
};


/** A place, from a single site to a country. A region that was redrawn is two places, each with its own span. */
export type PlaceIncidentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  evidence?: InputMaybe<EvidenceFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  match?: Match;
  standings?: ReadonlyArray<Standing>;
  where?: InputMaybe<IncidentFilter>;
};


/** A place, from a single site to a country. A region that was redrawn is two places, each with its own span. */
export type PlaceLawsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  evidence?: InputMaybe<EvidenceFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  match?: Match;
  standings?: ReadonlyArray<Standing>;
  where?: InputMaybe<LawFilter>;
};


/** A place, from a single site to a country. A region that was redrawn is two places, each with its own span. */
export type PlaceLinksArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  evidence?: InputMaybe<EvidenceFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  match?: Match;
  where?: InputMaybe<LinkFilter>;
};


/** A place, from a single site to a country. A region that was redrawn is two places, each with its own span. */
export type PlaceLocatedInArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  evidence?: InputMaybe<EvidenceFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  match?: Match;
  standings?: ReadonlyArray<Standing>;
  where?: InputMaybe<PlaceFilter>;
};


/** A place, from a single site to a country. A region that was redrawn is two places, each with its own span. */
export type PlaceStatementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  where?: InputMaybe<StatementFilter>;
};


/** A place, from a single site to a country. A region that was redrawn is two places, each with its own span. */
export type PlaceTargetedInArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  evidence?: InputMaybe<EvidenceFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  match?: Match;
  standings?: ReadonlyArray<Standing>;
  where?: InputMaybe<IncidentFilter>;
};

/** A page of places. */
export type PlaceConnection = {
  readonly __typename?: 'PlaceConnection';
  /** The page, item by item, with cursors. */
  readonly edges: ReadonlyArray<PlaceEdge>;
  /** How many have which value, over the whole list. At most 100000 items are counted; more are refused. */
  readonly groupBy: Facets;
  /** The page without cursors. */
  readonly nodes: ReadonlyArray<Place>;
  /** Whether there is more on either side. */
  readonly pageInfo: PageInfo;
  /** How many there are in all, counted only when asked for and only up to a bound: `totalCountIsExact` says whether the bound was reached. */
  readonly totalCount: Scalars['Int']['output'];
  /** Whether `totalCount` with the same bound is exact; false = there are more. */
  readonly totalCountIsExact: Scalars['Boolean']['output'];
};


/** A page of places. */
export type PlaceConnectionGroupByArgs = {
  by: ReadonlyArray<EntityFacet>;
  first?: Scalars['Int']['input'];
};


/** A page of places. */
export type PlaceConnectionTotalCountArgs = {
  upTo?: Scalars['Int']['input'];
};


/** A page of places. */
export type PlaceConnectionTotalCountIsExactArgs = {
  upTo?: Scalars['Int']['input'];
};

/** One item of a page of places. */
export type PlaceEdge = {
  readonly __typename?: 'PlaceEdge';
  /** Where the item stands in this order under this filter; below an entity it holds in the same list of another one too. */
  readonly cursor: Scalars['String']['output'];
  /** Whether the filter may hold for it or must hold. */
  readonly match: Match;
  /** The item. */
  readonly node: Place;
};

/** Which places. All that is given must hold. */
export type PlaceFilter = {
  /** All of these as well. */
  readonly and?: InputMaybe<ReadonlyArray<PlaceFilter>>;
  /** Inside a rectangle. */
  readonly bbox?: InputMaybe<BoundingBoxFilter>;
  /** One of these ids. */
  readonly ids?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Linked to this entity. By default only by links that live statements support. */
  readonly linkedTo?: InputMaybe<LinkedToFilter>;
  /** By its links, whichever end it stands at. */
  readonly links?: InputMaybe<LinksFilter>;
  /** Near a point. */
  readonly near?: InputMaybe<NearFilter>;
  /** Not this. What may hold may also not hold: POSSIBLE stays POSSIBLE. */
  readonly not?: InputMaybe<PlaceFilter>;
  /** At least one of these; an empty list asks for nothing that exists. */
  readonly or?: InputMaybe<ReadonlyArray<PlaceFilter>>;
  /** Some statement that has it as subject or object passes this. */
  readonly statements?: InputMaybe<StatementFilter>;
  /** One of its names, or what is shown in place of a name, holds this text; case, accents and spacing make no difference. */
  readonly text?: InputMaybe<Scalars['String']['input']>;
  /** Shown as one of these types. */
  readonly types?: InputMaybe<ReadonlyArray<TypeCode>>;
  /** Whether it is known to be, but not by name. */
  readonly unnamed?: InputMaybe<Scalars['Boolean']['input']>;
  /** Lies in this place, at any depth (the place itself does not): POSSIBLE where it lies there by one account, or at one time, only. */
  readonly within?: InputMaybe<Scalars['ID']['input']>;
};

/** How to order places. Ties go by id. */
export type PlaceOrder = {
  /** What to order by. */
  readonly by?: EntityOrderKey;
  /** Which way. */
  readonly direction?: OrderDirection;
};

/** Where one speaker stands on a link: those of its statements that still stand apart from those that do not. */
export type Position = {
  readonly __typename?: 'Position';
  /** Whether it still stands. It does not where its speaker took it back, or takes another stance on a day that is certainly later. */
  readonly live: Scalars['Boolean']['output'];
  /** When it was said: the earliest and the latest day of all the sayings; null where no day is stated. */
  readonly saidAt?: Maybe<DateSpan>;
  /** The source in whose own voice it is; null where a speaker takes it. */
  readonly source?: Maybe<Scalars['ID']['output']>;
  /** Who takes it; null = the source in its own voice. */
  readonly speaker?: Maybe<Speaker>;
  /** The stance. */
  readonly stance: Stance;
  /** The statements that take it. */
  readonly statements: ReadonlyArray<Statement>;
};

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

/**
 * Everything that can be asked. Every connection pages by cursor, both ways, and says whether there is more.
 *
 * An answer's `extensions` tell its `roundTrips` to the database and its `cost`: how many objects it could hold at most, by the
 * sizes of its pages. An operation of too high a cost is refused before it is asked, with the size that would pass.
 */
export type Query = {
  readonly __typename?: 'Query';
  /** What this server and its graph are. */
  readonly about: About;
  /** One of the arrests, by id; null where there is none of that id. */
  readonly arrest?: Maybe<Arrest>;
  /** Many arrests: by date unless ordered otherwise. */
  readonly arrests: ArrestConnection;
  /** The entities that carry this identifier of another scheme, in a shown value: several where records of one thing were not joined. Empty where there is none. */
  readonly byExternalId: ReadonlyArray<Entity>;
  /**
   * The same question under two bodies of evidence, as a difference: what the public record said by 5 November against what it
   * said by 10 November; what there is with a source and without it. Of the entities named it compares all links, all values
   * and whether anything supports them; of the links named, just these. What is the same on both sides is counted and not
   * listed. At most 5000 links and 20000 statements are read; more are refused.
   */
  readonly compare: Comparison;
  /**
   * Which sources stand behind an answer: over all live statements that pass and have one of the things as subject or object. The
   * things are the incidents that pass `where`, or the entities named in `about`. And what somebody looked for and did not find,
   * told apart from what nobody looked for (`sought`). At most 100000 things (20000 under `evidence`) and 300000 statements are
   * counted; more are refused.
   */
  readonly coverage: Coverage;
  /** One of the groups, by id; null where there is none of that id. */
  readonly group?: Maybe<Group>;
  /** Many groups: by name unless ordered otherwise. */
  readonly groups: GroupConnection;
  /** One of the incidents, by id; null where there is none of that id. */
  readonly incident?: Maybe<Incident>;
  /** Many incidents: by date unless ordered otherwise. */
  readonly incidents: IncidentConnection;
  /** One of the laws, by id; null where there is none of that id. */
  readonly law?: Maybe<Law>;
  /** Many laws: by name unless ordered otherwise. */
  readonly laws: LawConnection;
  /** One link, by id; null where there is none of that id. */
  readonly link?: Maybe<Link>;
  /**
   * The links between two entities over time, in both directions: who was allied with whom, when they fell out, and who says
   * so. Ordered by the earliest day of the span in which each held, then by its latest day; what has no known span comes last.
   * Each phase of a relation is a turn of its own; turns may overlap, and links that are only denied or doubted are turns too,
   * as their standing says.
   */
  readonly linkHistory: LinkHistory;
  /** Many links, by id (which sorts them by kind). */
  readonly links: LinkConnection;
  /**
   * What rests on which source: of an entity, a link or a route, every source, voice and passage behind it, ranked by what
   * would vanish or change without it. Without a source falls every statement of which any source behind it is that one (as
   * `withoutSources` has it); without an origin, all that this voice says; without a passage, what no other passage says. What is left
   * is then made anew by the rules that made it. Null where nothing has this id. At most 20000 statements are read; more are
   * refused, and so is what would take seconds to take apart.
   */
  readonly loadBearing?: Maybe<LoadBearing>;
  /**
   * What stands around entities: everything within some links of them, each link passing `evidence` and held in the time of
   * `during`. Links with the standings REPORTED, ATTRIBUTED, CLAIMED, SUSPECTED and CONTESTED are followed, or those that
   * `evidence.standings` names. Hubs are shown and counted, and not looked behind, unless they are the centres. What is cut off
   * is said on the entity: `counts` holds how many links are shown, how many pass, and how many there are.
   */
  readonly neighbourhood: Neighbourhood;
  /**
   * The network that links of some kinds make among some entities, and its measures: what it falls into, who stands in the
   * middle of it, and without whom or what it would fall apart. It holds every link of these kinds that something supports
   * (of a standing from REPORTED to CONTESTED, unless `evidence` names standings) and whose two ends both pass `where`, and the
   * entities at these ends; an entity without such a link is not in it.
   *
   * For the measures a link counts the same in both directions, and all links between two entities are one edge, whose weight is
   * the number of links. All measures are exact but the communities, which are found by a heuristic. A network holds at most
   * 20000 links and 5000 entities, and `window` at most 50 windows; a larger one is refused, with what would narrow it. Under
   * `evidence` links count towards the first bound that `during` may come to leave out once they are made anew. All of it, with
   * its windows, may take 125 million steps (entities times entities and links, summed over the windows too), and 10 seconds.
   */
  readonly network: Network;
  /** Anything with an id: an entity, link, statement, passage or source; null where there is none of that id. */
  readonly node?: Maybe<Node>;
  /** Many things by their ids, in the order asked for, with null for what there is none of. */
  readonly nodes: ReadonlyArray<Maybe<Node>>;
  /** One of the organizations, by id; null where there is none of that id. */
  readonly organization?: Maybe<Organization>;
  /** Many organizations: by name unless ordered otherwise. */
  readonly organizations: OrganizationConnection;
  /**
   * How entities are connected: the shortest routes from one to another over links that something supports, each hop with its
   * links and what is said of them. Every hop passes `evidence` and may, or must, have held in the time of `during`. Links with
   * the standings REPORTED, ATTRIBUTED, CLAIMED, SUSPECTED and CONTESTED are walked, or those that `evidence.standings` names.
   *
   * Routes are simple: none enters an entity twice, and none passes another entity of `from` or `to`. Shorter routes come first;
   * of equally long ones the one whose weakest hop rests on more independent sources, then on the surer standing, then by id.
   * What connects everything tells nothing, so places, series, state bodies and hubs are walked around unless asked for; the
   * answer says what it walked around. What is general and what is a hub is told by all that is recorded, whatever `evidence` is.
   */
  readonly paths: Paths;
  /** Many people: by name unless ordered otherwise. */
  readonly people: PersonConnection;
  /** One of the people, by id; null where there is none of that id. */
  readonly person?: Maybe<Person>;
  /** One of the places, by id; null where there is none of that id. */
  readonly place?: Maybe<Place>;
  /** Many places: by name unless ordered otherwise. */
  readonly places: PlaceConnection;
  /**
   * Entities by their names. Case, accents, hyphens, apostrophes and spacing make no difference; Cyrillic names are found by
   * Latin spellings and the other way round; the beginning of a name or of its words is enough, and one or two typos in a word
   * are forgiven. An entity without a name is found by the description shown in its place. Every word asked for must stand in
   * one name. The text is only ever text: no sign in it has a meaning of its own, and a text without a letter or digit finds
   * nothing.
   *
   * The order is a rule about the text and each entity's own names, whatever else the graph holds: the whole name; names
   * that begin with the text; names with all its words, as they stand, then as beginnings, then with typos (fewest first). Among
   * equals: written alike before sounding alike, the shorter name, the kind of name (OFFICIAL, ALIAS, TRANSLATION,
   * TRANSLITERATION, ACRONYM, then a description), the id.
   */
  readonly search: SearchConnection;
  /** One of the series, by id; null where there is none of that id. */
  readonly series?: Maybe<Series>;
  /** Many series: by name unless ordered otherwise. */
  readonly seriesList: SeriesConnection;
  /** One source, by id; null where there is none of that id. */
  readonly source?: Maybe<Source>;
  /** Many sources, by publisher and title unless ordered otherwise. */
  readonly sources: SourceConnection;
  /** One statement, by id; null where there is none of that id. */
  readonly statement?: Maybe<Statement>;
  /** Many statements, by day of saying unless ordered otherwise. */
  readonly statements: StatementConnection;
  /**
   * Sums over incidents: killed, wounded, and the people of the arrests made for them or during them. Nothing is counted twice:
   * an incident that is, or may be, a part of another one counted here is left out, by name (`leftOut`). What is not known is
   * null and never zero. What sources state as totals stands beside the sums (`statedTotals`) and is never added to them. At
   * most 100000 incidents are summed; more are refused.
   */
  readonly tally: Tally;
  /**
   * When things happened, when links held, and who said what when: counted day by day, or by week, month or year. With `where`
   * it is about the incidents that pass, their supported links, and what is said of these links; with `about` about the supported
   * links of the entities named, what is said of them, and the incidents among the entities or joined to one of them by such a
   * link.
   *
   * The buckets run without a gap from the first to the last known day of the incidents (with `about`: of the incidents and the
   * links), or between `from` and `to`. What is open at an end, or spans more than 366 days, does not stretch them, unless nothing
   * else is known. At most 5000 buckets. At most 200000 incidents, 500000 links, and the sayings of 50000 links are counted; 20000
   * incidents and 20000 links under `evidence`. More are refused.
   */
  readonly timeline: Timeline;
};


/**
 * Everything that can be asked. Every connection pages by cursor, both ways, and says whether there is more.
 *
 * An answer's `extensions` tell its `roundTrips` to the database and its `cost`: how many objects it could hold at most, by the
 * sizes of its pages. An operation of too high a cost is refused before it is asked, with the size that would pass.
 */
export type QueryArrestArgs = {
  evidence?: InputMaybe<EvidenceFilter>;
  id: Scalars['ID']['input'];
  match?: Match;
};


/**
 * Everything that can be asked. Every connection pages by cursor, both ways, and says whether there is more.
 *
 * An answer's `extensions` tell its `roundTrips` to the database and its `cost`: how many objects it could hold at most, by the
 * sizes of its pages. An operation of too high a cost is refused before it is asked, with the size that would pass.
 */
export type QueryArrestsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  evidence?: InputMaybe<EvidenceFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  match?: Match;
  orderBy?: InputMaybe<ArrestOrder>;
  where?: InputMaybe<ArrestFilter>;
};


/**
 * Everything that can be asked. Every connection pages by cursor, both ways, and says whether there is more.
 *
 * An answer's `extensions` tell its `roundTrips` to the database and its `cost`: how many objects it could hold at most, by the
 * sizes of its pages. An operation of too high a cost is refused before it is asked, with the size that would pass.
 */
export type QueryByExternalIdArgs = {
  evidence?: InputMaybe<EvidenceFilter>;
  match?: Match;
  scheme: Scalars['String']['input'];
  value: Scalars['String']['input'];
};


/**
 * Everything that can be asked. Every connection pages by cursor, both ways, and says whether there is more.
 *
 * An answer's `extensions` tell its `roundTrips` to the database and its `cost`: how many objects it could hold at most, by the
 * sizes of its pages. An operation of too high a cost is refused before it is asked, with the size that would pass.
 */
export type QueryCompareArgs = {
  left?: InputMaybe<EvidenceFilter>;
  match?: Match;
  of: ReadonlyArray<Scalars['ID']['input']>;
  right?: InputMaybe<EvidenceFilter>;
};


/**
 * Everything that can be asked. Every connection pages by cursor, both ways, and says whether there is more.
 *
 * An answer's `extensions` tell its `roundTrips` to the database and its `cost`: how many objects it could hold at most, by the
 * sizes of its pages. An operation of too high a cost is refused before it is asked, with the size that would pass.
 */
export type QueryCoverageArgs = {
  about?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  evidence?: InputMaybe<EvidenceFilter>;
  match?: Match;
  where?: InputMaybe<IncidentFilter>;
};


/**
 * Everything that can be asked. Every connection pages by cursor, both ways, and says whether there is more.
 *
 * An answer's `extensions` tell its `roundTrips` to the database and its `cost`: how many objects it could hold at most, by the
 * sizes of its pages. An operation of too high a cost is refused before it is asked, with the size that would pass.
 */
export type QueryGroupArgs = {
  evidence?: InputMaybe<EvidenceFilter>;
  id: Scalars['ID']['input'];
  match?: Match;
};


/**
 * Everything that can be asked. Every connection pages by cursor, both ways, and says whether there is more.
 *
 * An answer's `extensions` tell its `roundTrips` to the database and its `cost`: how many objects it could hold at most, by the
 * sizes of its pages. An operation of too high a cost is refused before it is asked, with the size that would pass.
 */
export type QueryGroupsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  evidence?: InputMaybe<EvidenceFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  match?: Match;
  orderBy?: InputMaybe<GroupOrder>;
  where?: InputMaybe<GroupFilter>;
};


/**
 * Everything that can be asked. Every connection pages by cursor, both ways, and says whether there is more.
 *
 * An answer's `extensions` tell its `roundTrips` to the database and its `cost`: how many objects it could hold at most, by the
 * sizes of its pages. An operation of too high a cost is refused before it is asked, with the size that would pass.
 */
export type QueryIncidentArgs = {
  evidence?: InputMaybe<EvidenceFilter>;
  id: Scalars['ID']['input'];
  match?: Match;
};


/**
 * Everything that can be asked. Every connection pages by cursor, both ways, and says whether there is more.
 *
 * An answer's `extensions` tell its `roundTrips` to the database and its `cost`: how many objects it could hold at most, by the
 * sizes of its pages. An operation of too high a cost is refused before it is asked, with the size that would pass.
 */
export type QueryIncidentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  evidence?: InputMaybe<EvidenceFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  match?: Match;
  orderBy?: InputMaybe<IncidentOrder>;
  where?: InputMaybe<IncidentFilter>;
};


/**
 * Everything that can be asked. Every connection pages by cursor, both ways, and says whether there is more.
 *
 * An answer's `extensions` tell its `roundTrips` to the database and its `cost`: how many objects it could hold at most, by the
 * sizes of its pages. An operation of too high a cost is refused before it is asked, with the size that would pass.
 */
export type QueryLawArgs = {
  evidence?: InputMaybe<EvidenceFilter>;
  id: Scalars['ID']['input'];
  match?: Match;
};


/**
 * Everything that can be asked. Every connection pages by cursor, both ways, and says whether there is more.
 *
 * An answer's `extensions` tell its `roundTrips` to the database and its `cost`: how many objects it could hold at most, by the
 * sizes of its pages. An operation of too high a cost is refused before it is asked, with the size that would pass.
 */
export type QueryLawsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  evidence?: InputMaybe<EvidenceFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  match?: Match;
  orderBy?: InputMaybe<LawOrder>;
  where?: InputMaybe<LawFilter>;
};


/**
 * Everything that can be asked. Every connection pages by cursor, both ways, and says whether there is more.
 *
 * An answer's `extensions` tell its `roundTrips` to the database and its `cost`: how many objects it could hold at most, by the
 * sizes of its pages. An operation of too high a cost is refused before it is asked, with the size that would pass.
 */
export type QueryLinkArgs = {
  evidence?: InputMaybe<EvidenceFilter>;
  id: Scalars['ID']['input'];
  match?: Match;
};


/**
 * Everything that can be asked. Every connection pages by cursor, both ways, and says whether there is more.
 *
 * An answer's `extensions` tell its `roundTrips` to the database and its `cost`: how many objects it could hold at most, by the
 * sizes of its pages. An operation of too high a cost is refused before it is asked, with the size that would pass.
 */
export type QueryLinkHistoryArgs = {
  between: ReadonlyArray<Scalars['ID']['input']>;
  evidence?: InputMaybe<EvidenceFilter>;
  kinds?: InputMaybe<ReadonlyArray<LinkKind>>;
  match?: Match;
};


/**
 * Everything that can be asked. Every connection pages by cursor, both ways, and says whether there is more.
 *
 * An answer's `extensions` tell its `roundTrips` to the database and its `cost`: how many objects it could hold at most, by the
 * sizes of its pages. An operation of too high a cost is refused before it is asked, with the size that would pass.
 */
export type QueryLinksArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  evidence?: InputMaybe<EvidenceFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  match?: Match;
  orderBy?: InputMaybe<LinkOrder>;
  where?: InputMaybe<LinkFilter>;
};


/**
 * Everything that can be asked. Every connection pages by cursor, both ways, and says whether there is more.
 *
 * An answer's `extensions` tell its `roundTrips` to the database and its `cost`: how many objects it could hold at most, by the
 * sizes of its pages. An operation of too high a cost is refused before it is asked, with the size that would pass.
 */
export type QueryLoadBearingArgs = {
  evidence?: InputMaybe<EvidenceFilter>;
  first?: Scalars['Int']['input'];
  id: Scalars['ID']['input'];
  match?: Match;
};


/**
 * Everything that can be asked. Every connection pages by cursor, both ways, and says whether there is more.
 *
 * An answer's `extensions` tell its `roundTrips` to the database and its `cost`: how many objects it could hold at most, by the
 * sizes of its pages. An operation of too high a cost is refused before it is asked, with the size that would pass.
 */
export type QueryNeighbourhoodArgs = {
  depth?: Scalars['Int']['input'];
  during?: InputMaybe<DateFilter>;
  evidence?: InputMaybe<EvidenceFilter>;
  firstCommon?: Scalars['Int']['input'];
  hubDegree?: Scalars['Int']['input'];
  kinds?: InputMaybe<ReadonlyArray<LinkKind>>;
  match?: Match;
  of: ReadonlyArray<Scalars['ID']['input']>;
  perNode?: Scalars['Int']['input'];
  throughHubs?: Scalars['Boolean']['input'];
  total?: Scalars['Int']['input'];
};


/**
 * Everything that can be asked. Every connection pages by cursor, both ways, and says whether there is more.
 *
 * An answer's `extensions` tell its `roundTrips` to the database and its `cost`: how many objects it could hold at most, by the
 * sizes of its pages. An operation of too high a cost is refused before it is asked, with the size that would pass.
 */
export type QueryNetworkArgs = {
  during?: InputMaybe<DateFilter>;
  evidence?: InputMaybe<EvidenceFilter>;
  first?: Scalars['Int']['input'];
  kinds?: InputMaybe<ReadonlyArray<LinkKind>>;
  match?: Match;
  rankBy?: NetworkRank;
  where?: InputMaybe<EntityFilter>;
  window?: InputMaybe<NetworkWindow>;
};


/**
 * Everything that can be asked. Every connection pages by cursor, both ways, and says whether there is more.
 *
 * An answer's `extensions` tell its `roundTrips` to the database and its `cost`: how many objects it could hold at most, by the
 * sizes of its pages. An operation of too high a cost is refused before it is asked, with the size that would pass.
 */
export type QueryNodeArgs = {
  evidence?: InputMaybe<EvidenceFilter>;
  id: Scalars['ID']['input'];
  match?: Match;
};


/**
 * Everything that can be asked. Every connection pages by cursor, both ways, and says whether there is more.
 *
 * An answer's `extensions` tell its `roundTrips` to the database and its `cost`: how many objects it could hold at most, by the
 * sizes of its pages. An operation of too high a cost is refused before it is asked, with the size that would pass.
 */
export type QueryNodesArgs = {
  evidence?: InputMaybe<EvidenceFilter>;
  ids: ReadonlyArray<Scalars['ID']['input']>;
  match?: Match;
};


/**
 * Everything that can be asked. Every connection pages by cursor, both ways, and says whether there is more.
 *
 * An answer's `extensions` tell its `roundTrips` to the database and its `cost`: how many objects it could hold at most, by the
 * sizes of its pages. An operation of too high a cost is refused before it is asked, with the size that would pass.
 */
export type QueryOrganizationArgs = {
  evidence?: InputMaybe<EvidenceFilter>;
  id: Scalars['ID']['input'];
  match?: Match;
};


/**
 * Everything that can be asked. Every connection pages by cursor, both ways, and says whether there is more.
 *
 * An answer's `extensions` tell its `roundTrips` to the database and its `cost`: how many objects it could hold at most, by the
 * sizes of its pages. An operation of too high a cost is refused before it is asked, with the size that would pass.
 */
export type QueryOrganizationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  evidence?: InputMaybe<EvidenceFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  match?: Match;
  orderBy?: InputMaybe<OrganizationOrder>;
  where?: InputMaybe<OrganizationFilter>;
};


/**
 * Everything that can be asked. Every connection pages by cursor, both ways, and says whether there is more.
 *
 * An answer's `extensions` tell its `roundTrips` to the database and its `cost`: how many objects it could hold at most, by the
 * sizes of its pages. An operation of too high a cost is refused before it is asked, with the size that would pass.
 */
export type QueryPathsArgs = {
  avoidIds?: ReadonlyArray<Scalars['ID']['input']>;
  avoidKinds?: ReadonlyArray<EntityKind>;
  avoidTypes?: ReadonlyArray<TypeCode>;
  direction?: LinkDirection;
  during?: InputMaybe<DateFilter>;
  evidence?: InputMaybe<EvidenceFilter>;
  first?: Scalars['Int']['input'];
  from: ReadonlyArray<Scalars['ID']['input']>;
  hubDegree?: Scalars['Int']['input'];
  kinds?: InputMaybe<ReadonlyArray<LinkKind>>;
  match?: Match;
  maxLength?: Scalars['Int']['input'];
  throughHubs?: Scalars['Boolean']['input'];
  to: ReadonlyArray<Scalars['ID']['input']>;
};


/**
 * Everything that can be asked. Every connection pages by cursor, both ways, and says whether there is more.
 *
 * An answer's `extensions` tell its `roundTrips` to the database and its `cost`: how many objects it could hold at most, by the
 * sizes of its pages. An operation of too high a cost is refused before it is asked, with the size that would pass.
 */
export type QueryPeopleArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  evidence?: InputMaybe<EvidenceFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  match?: Match;
  orderBy?: InputMaybe<PersonOrder>;
  where?: InputMaybe<PersonFilter>;
};


/**
 * Everything that can be asked. Every connection pages by cursor, both ways, and says whether there is more.
 *
 * An answer's `extensions` tell its `roundTrips` to the database and its `cost`: how many objects it could hold at most, by the
 * sizes of its pages. An operation of too high a cost is refused before it is asked, with the size that would pass.
 */
export type QueryPersonArgs = {
  evidence?: InputMaybe<EvidenceFilter>;
  id: Scalars['ID']['input'];
  match?: Match;
};


/**
 * Everything that can be asked. Every connection pages by cursor, both ways, and says whether there is more.
 *
 * An answer's `extensions` tell its `roundTrips` to the database and its `cost`: how many objects it could hold at most, by the
 * sizes of its pages. An operation of too high a cost is refused before it is asked, with the size that would pass.
 */
export type QueryPlaceArgs = {
  evidence?: InputMaybe<EvidenceFilter>;
  id: Scalars['ID']['input'];
  match?: Match;
};


/**
 * Everything that can be asked. Every connection pages by cursor, both ways, and says whether there is more.
 *
 * An answer's `extensions` tell its `roundTrips` to the database and its `cost`: how many objects it could hold at most, by the
 * sizes of its pages. An operation of too high a cost is refused before it is asked, with the size that would pass.
 */
export type QueryPlacesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  evidence?: InputMaybe<EvidenceFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  match?: Match;
  orderBy?: InputMaybe<PlaceOrder>;
  where?: InputMaybe<PlaceFilter>;
};


/**
 * Everything that can be asked. Every connection pages by cursor, both ways, and says whether there is more.
 *
 * An answer's `extensions` tell its `roundTrips` to the database and its `cost`: how many objects it could hold at most, by the
 * sizes of its pages. An operation of too high a cost is refused before it is asked, with the size that would pass.
 */
export type QuerySearchArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<ReadonlyArray<EntityKind>>;
  text: Scalars['String']['input'];
};


/**
 * Everything that can be asked. Every connection pages by cursor, both ways, and says whether there is more.
 *
 * An answer's `extensions` tell its `roundTrips` to the database and its `cost`: how many objects it could hold at most, by the
 * sizes of its pages. An operation of too high a cost is refused before it is asked, with the size that would pass.
 */
export type QuerySeriesArgs = {
  evidence?: InputMaybe<EvidenceFilter>;
  id: Scalars['ID']['input'];
  match?: Match;
};


/**
 * Everything that can be asked. Every connection pages by cursor, both ways, and says whether there is more.
 *
 * An answer's `extensions` tell its `roundTrips` to the database and its `cost`: how many objects it could hold at most, by the
 * sizes of its pages. An operation of too high a cost is refused before it is asked, with the size that would pass.
 */
export type QuerySeriesListArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  evidence?: InputMaybe<EvidenceFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  match?: Match;
  orderBy?: InputMaybe<SeriesOrder>;
  where?: InputMaybe<SeriesFilter>;
};


/**
 * Everything that can be asked. Every connection pages by cursor, both ways, and says whether there is more.
 *
 * An answer's `extensions` tell its `roundTrips` to the database and its `cost`: how many objects it could hold at most, by the
 * sizes of its pages. An operation of too high a cost is refused before it is asked, with the size that would pass.
 */
export type QuerySourceArgs = {
  id: Scalars['ID']['input'];
};


/**
 * Everything that can be asked. Every connection pages by cursor, both ways, and says whether there is more.
 *
 * An answer's `extensions` tell its `roundTrips` to the database and its `cost`: how many objects it could hold at most, by the
 * sizes of its pages. An operation of too high a cost is refused before it is asked, with the size that would pass.
 */
export type QuerySourcesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  match?: Match;
  orderBy?: InputMaybe<SourceOrder>;
  where?: InputMaybe<SourceFilter>;
};


/**
 * Everything that can be asked. Every connection pages by cursor, both ways, and says whether there is more.
 *
 * An answer's `extensions` tell its `roundTrips` to the database and its `cost`: how many objects it could hold at most, by the
 * sizes of its pages. An operation of too high a cost is refused before it is asked, with the size that would pass.
 */
export type QueryStatementArgs = {
  evidence?: InputMaybe<EvidenceFilter>;
  id: Scalars['ID']['input'];
  match?: Match;
};


/**
 * Everything that can be asked. Every connection pages by cursor, both ways, and says whether there is more.
 *
 * An answer's `extensions` tell its `roundTrips` to the database and its `cost`: how many objects it could hold at most, by the
 * sizes of its pages. An operation of too high a cost is refused before it is asked, with the size that would pass.
 */
export type QueryStatementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  evidence?: InputMaybe<EvidenceFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  match?: Match;
  orderBy?: InputMaybe<StatementOrder>;
  where?: InputMaybe<StatementFilter>;
};


/**
 * Everything that can be asked. Every connection pages by cursor, both ways, and says whether there is more.
 *
 * An answer's `extensions` tell its `roundTrips` to the database and its `cost`: how many objects it could hold at most, by the
 * sizes of its pages. An operation of too high a cost is refused before it is asked, with the size that would pass.
 */
export type QueryTallyArgs = {
  by?: ReadonlyArray<TallyBy>;
  evidence?: InputMaybe<EvidenceFilter>;
  match?: Match;
  where?: InputMaybe<IncidentFilter>;
};


/**
 * Everything that can be asked. Every connection pages by cursor, both ways, and says whether there is more.
 *
 * An answer's `extensions` tell its `roundTrips` to the database and its `cost`: how many objects it could hold at most, by the
 * sizes of its pages. An operation of too high a cost is refused before it is asked, with the size that would pass.
 */
export type QueryTimelineArgs = {
  about?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  by: TimelineUnit;
  evidence?: InputMaybe<EvidenceFilter>;
  from?: InputMaybe<Scalars['String']['input']>;
  match?: Match;
  to?: InputMaybe<Scalars['String']['input']>;
  where?: InputMaybe<IncidentFilter>;
};

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
  readonly from?: InputMaybe<Scalars['String']['input']>;
  /** First revision. */
  readonly fromRevision?: InputMaybe<Scalars['Int']['input']>;
  /** Last day, inclusive (`YYYY-MM-DD`, UTC). */
  readonly to?: InputMaybe<Scalars['String']['input']>;
  /** Last revision, inclusive. */
  readonly toRevision?: InputMaybe<Scalars['Int']['input']>;
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

/** A route: entities, each joined to the next by one link or several. */
export type Route = {
  readonly __typename?: 'Route';
  /** The hops in order. */
  readonly hops: ReadonlyArray<RouteHop>;
  /** `route:` and the ids of its links, joined by `+`: what `loadBearing` takes. */
  readonly id: Scalars['ID']['output'];
  /** The fewest independent sources that any hop rests on. */
  readonly independentSourceCount: Scalars['Int']['output'];
  /** How many hops it has. */
  readonly length: Scalars['Int']['output'];
  /** DEFINITE where every hop has a link that must pass `evidence` and `during`. */
  readonly match: Match;
  /** The entities in order, from one end to the other. */
  readonly nodes: ReadonlyArray<Entity>;
  /** When all its hops can have held at once. */
  readonly period: RoutePeriod;
  /** The standing of the weakest hop: a route is as sure as that. */
  readonly standing: Standing;
};

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

/** One step of a route: two entities and all links between them that pass. */
export type RouteHop = {
  readonly __typename?: 'RouteHop';
  /** Where it starts. */
  readonly from: Entity;
  /** How many independent sources that one rests on at most. */
  readonly independentSourceCount: Scalars['Int']['output'];
  /** The links that join the two, the best supported first; a link's own `subject` and `object` tell its direction. */
  readonly links: ReadonlyArray<RouteLink>;
  /** The surest match among its links. */
  readonly match: Match;
  /** The standing of the best supported one. */
  readonly standing: Standing;
  /** Where it leads. */
  readonly to: Entity;
};

/** A link of a hop. */
export type RouteLink = {
  readonly __typename?: 'RouteLink';
  /** The link. */
  readonly link: Link;
  /** Whether it may pass or must pass what was asked for. */
  readonly match: Match;
};

/**
 * When all hops of a route can have held at once. A hop held when any of its links did; a link without a known span may have
 * held at any time.
 */
export type RoutePeriod = {
  readonly __typename?: 'RoutePeriod';
  /**
   * NEVER where the spans do not meet: the route was never there all at once. DEFINITE where they meet whatever the unknown
   * turns out to be. POSSIBLE otherwise.
   */
  readonly atOnce: AtOnce;
  /** The spans in which all hops may have held, in order, none where `atOnce` is NEVER; null where no link has a known span. */
  readonly spans?: Maybe<ReadonlyArray<DayRange>>;
};

/** A page of entities found by name, best first. */
export type SearchConnection = {
  readonly __typename?: 'SearchConnection';
  /** Whether the text was so common that not every name it may fit was looked at (no more than 5000 entities are): give more of the name, or kinds. What was looked at is ordered as always. */
  readonly candidatesCut: Scalars['Boolean']['output'];
  /** The page, item by item, with the name that matched. */
  readonly edges: ReadonlyArray<SearchEdge>;
  /** The page without what matched. */
  readonly nodes: ReadonlyArray<Entity>;
  /** Whether there is more on either side. */
  readonly pageInfo: PageInfo;
  /** How many were found; `totalCountIsExact` says whether that is all. */
  readonly totalCount: Scalars['Int']['output'];
  /** Whether `totalCount` with the same bound is exact; false = there are or may be more. */
  readonly totalCountIsExact: Scalars['Boolean']['output'];
};


/** A page of entities found by name, best first. */
export type SearchConnectionTotalCountArgs = {
  upTo?: Scalars['Int']['input'];
};


/** A page of entities found by name, best first. */
export type SearchConnectionTotalCountIsExactArgs = {
  upTo?: Scalars['Int']['input'];
};

/** One of the entities found. */
export type SearchEdge = {
  readonly __typename?: 'SearchEdge';
  /** Where it stands in this order for this text. */
  readonly cursor: Scalars['String']['output'];
  /** How that name fits the text. */
  readonly how: NameFit;
  /** Always DEFINITE: a name fits the text by the rule of `search` or it does not. */
  readonly match: Match;
  /** The name that fits best, where several do. */
  readonly matchedName: MatchedName;
  /** What was found. */
  readonly node: Entity;
  /** How many typos had to be forgiven, in all words together: a letter too many, too few, another, or two neighbours changed over. */
  readonly typos: Scalars['Int']['output'];
};

/** A spate that sources speak of as one. It is not an incident and is never summed with its members. */
export type Series = Entity & Node & {
  readonly __typename?: 'Series';
  /** Which cluster of records it belongs to: records that a judgement holds to be the same share one. */
  readonly clusterId: Scalars['ID']['output'];
  /** What it is, in a few words of our own. */
  readonly description?: Maybe<TextValue>;
  /** Its identifiers in other schemes. */
  readonly externalIds: ReadonlyArray<ExternalIdValue>;
  /** The id: stable, readable and typed. It tells nothing that no source says. */
  readonly id: Scalars['ID']['output'];
  /** The incidents that sources count in it. By default only links that live statements support (`standings` asks for others). */
  readonly incidents: LinkedIncidentConnection;
  /** What kind of entity it is. */
  readonly kind: EntityKind;
  /** Its links, in both directions and whatever their standing, ordered by kind, then by the other end. */
  readonly links: LinkConnection;
  /** The shown name; where no live statement gives one the shown description, else the id. */
  readonly name: Scalars['String']['output'];
  /** All names, in every language and script, with what each rests on. */
  readonly names: ReadonlyArray<NameValue>;
  /** Codes that datasets use for it. */
  readonly nativeCodes: ReadonlyArray<NativeCodeValue>;
  /** How many sources speak of it. */
  readonly sourceCount: Scalars['Int']['output'];
  /** Totals that sources state for the spate, kept beside the sum of its members. */
  readonly statedTotals: ReadonlyArray<StatedTotalValue>;
  /** The live statements that have it as subject or object, whatever their stance, by day of saying. */
  readonly statements: StatementConnection;
  /** Whether a live statement still speaks of it. What nothing supports leaves the lists; its id still gives it. */
  readonly supported: Scalars['Boolean']['output'];
  /** Whether it is known to be, but not by name (a cell of four, five suspects). */
  readonly unnamed: Scalars['Boolean']['output'];
};


/** A spate that sources speak of as one. It is not an incident and is never summed with its members. */
export type SeriesIncidentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  evidence?: InputMaybe<EvidenceFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  match?: Match;
  standings?: ReadonlyArray<Standing>;
  where?: InputMaybe<IncidentFilter>;
};


/** A spate that sources speak of as one. It is not an incident and is never summed with its members. */
export type SeriesLinksArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  evidence?: InputMaybe<EvidenceFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  match?: Match;
  where?: InputMaybe<LinkFilter>;
};


/** A spate that sources speak of as one. It is not an incident and is never summed with its members. */
export type SeriesStatementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  where?: InputMaybe<StatementFilter>;
};

/** A page of series. */
export type SeriesConnection = {
  readonly __typename?: 'SeriesConnection';
  /** The page, item by item, with cursors. */
  readonly edges: ReadonlyArray<SeriesEdge>;
  /** How many have which value, over the whole list. At most 100000 items are counted; more are refused. */
  readonly groupBy: Facets;
  /** The page without cursors. */
  readonly nodes: ReadonlyArray<Series>;
  /** Whether there is more on either side. */
  readonly pageInfo: PageInfo;
  /** How many there are in all, counted only when asked for and only up to a bound: `totalCountIsExact` says whether the bound was reached. */
  readonly totalCount: Scalars['Int']['output'];
  /** Whether `totalCount` with the same bound is exact; false = there are more. */
  readonly totalCountIsExact: Scalars['Boolean']['output'];
};


/** A page of series. */
export type SeriesConnectionGroupByArgs = {
  by: ReadonlyArray<EntityFacet>;
  first?: Scalars['Int']['input'];
};


/** A page of series. */
export type SeriesConnectionTotalCountArgs = {
  upTo?: Scalars['Int']['input'];
};


/** A page of series. */
export type SeriesConnectionTotalCountIsExactArgs = {
  upTo?: Scalars['Int']['input'];
};

/** One item of a page of series. */
export type SeriesEdge = {
  readonly __typename?: 'SeriesEdge';
  /** Where the item stands in this order under this filter; below an entity it holds in the same list of another one too. */
  readonly cursor: Scalars['String']['output'];
  /** Whether the filter may hold for it or must hold. */
  readonly match: Match;
  /** The item. */
  readonly node: Series;
};

/** Which series. All that is given must hold. */
export type SeriesFilter = {
  /** All of these as well. */
  readonly and?: InputMaybe<ReadonlyArray<SeriesFilter>>;
  /** One of these ids. */
  readonly ids?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Linked to this entity. By default only by links that live statements support. */
  readonly linkedTo?: InputMaybe<LinkedToFilter>;
  /** By its links, whichever end it stands at. */
  readonly links?: InputMaybe<LinksFilter>;
  /** Not this. What may hold may also not hold: POSSIBLE stays POSSIBLE. */
  readonly not?: InputMaybe<SeriesFilter>;
  /** At least one of these; an empty list asks for nothing that exists. */
  readonly or?: InputMaybe<ReadonlyArray<SeriesFilter>>;
  /** Some statement that has it as subject or object passes this. */
  readonly statements?: InputMaybe<StatementFilter>;
  /** One of its names, or what is shown in place of a name, holds this text; case, accents and spacing make no difference. */
  readonly text?: InputMaybe<Scalars['String']['input']>;
  /** Whether it is known to be, but not by name. */
  readonly unnamed?: InputMaybe<Scalars['Boolean']['input']>;
};

/** How to order series. Ties go by id. */
export type SeriesOrder = {
  /** What to order by. */
  readonly by?: EntityOrderKey;
  /** Which way. */
  readonly direction?: OrderDirection;
};

/** A side of a conflict, as the Uppsala Conflict Data Program (UCDP) names them: side A is the government where one takes part. */
export type Side =
  /** Side A. */
  | 'A'
  /** Side B. */
  | 'B';

/** A source: an article, a report, a dataset, a gazetteer, an editor's note. */
export type Source = Node & {
  readonly __typename?: 'Source';
  /** When it was read (`YYYY-MM-DD`). */
  readonly accessed?: Maybe<Scalars['String']['output']>;
  /** Where an archived copy stands. */
  readonly archiveUrl?: Maybe<Scalars['String']['output']>;
  /** Who wrote it. */
  readonly author?: Maybe<Scalars['String']['output']>;
  /** SHA-256 of the text that positions count in, or of the dataset's file. */
  readonly contentHash?: Maybe<Scalars['String']['output']>;
  /** The sources it rests on, as far as it says so. */
  readonly derivedFrom: ReadonlyArray<Source>;
  /** The id. */
  readonly id: Scalars['ID']['output'];
  /** What it is. */
  readonly kind: SourceKind;
  /** Its language (BCP 47). */
  readonly language?: Maybe<Scalars['String']['output']>;
  /** Under which licence it may be used. */
  readonly licence?: Maybe<Scalars['String']['output']>;
  /** Who may see it. */
  readonly marking: Marking;
  /** A note by whoever recorded it. */
  readonly note?: Maybe<Scalars['String']['output']>;
  /** When it was published; where nothing better is known, up to the day of access. */
  readonly published?: Maybe<DateSpan>;
  /** Who published it. */
  readonly publisher?: Maybe<Scalars['String']['output']>;
  /** The publisher, where it is an entity of the graph. */
  readonly publisherEntity?: Maybe<Entity>;
  /** How reliable it is held to be (Admiralty scale). */
  readonly reliability?: Maybe<Reliability>;
  /** The ends of what it derives from: the source itself where it derives from nothing. */
  readonly roots: ReadonlyArray<Source>;
  /** The live statements it makes, by day of saying (`ended: true` adds the ended ones). */
  readonly statements: StatementConnection;
  /** Its title. */
  readonly title?: Maybe<Scalars['String']['output']>;
  /** Where it stands on the web. */
  readonly url?: Maybe<Scalars['String']['output']>;
  /** How the address is known. */
  readonly urlBasis?: Maybe<DateBasis>;
};


/** A source: an article, a report, a dataset, a gazetteer, an editor's note. */
export type SourceStatementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  where?: InputMaybe<StatementFilter>;
};

/** A page of sources. */
export type SourceConnection = {
  readonly __typename?: 'SourceConnection';
  /** The page, item by item, with cursors. */
  readonly edges: ReadonlyArray<SourceEdge>;
  /** How many have which value, over the whole list. At most 100000 items are counted; more are refused. */
  readonly groupBy: Facets;
  /** The page without cursors. */
  readonly nodes: ReadonlyArray<Source>;
  /** Whether there is more on either side. */
  readonly pageInfo: PageInfo;
  /** How many there are in all, counted only when asked for and only up to a bound: `totalCountIsExact` says whether the bound was reached. */
  readonly totalCount: Scalars['Int']['output'];
  /** Whether `totalCount` with the same bound is exact; false = there are more. */
  readonly totalCountIsExact: Scalars['Boolean']['output'];
};


/** A page of sources. */
export type SourceConnectionGroupByArgs = {
  by: ReadonlyArray<SourceFacet>;
  first?: Scalars['Int']['input'];
};


/** A page of sources. */
export type SourceConnectionTotalCountArgs = {
  upTo?: Scalars['Int']['input'];
};


/** A page of sources. */
export type SourceConnectionTotalCountIsExactArgs = {
  upTo?: Scalars['Int']['input'];
};

/** One item of a page of sources. */
export type SourceEdge = {
  readonly __typename?: 'SourceEdge';
  /** Where the item stands in this order under this filter; below an entity it holds in the same list of another one too. */
  readonly cursor: Scalars['String']['output'];
  /** Whether the filter may hold for it or must hold. */
  readonly match: Match;
  /** The item. */
  readonly node: Source;
};

/** What a list of sources can be counted by. */
export type SourceFacet =
  /** Its kind. */
  | 'KIND'
  /** Its language. */
  | 'LANGUAGE'
  /** The month of publication. */
  | 'MONTH'
  /** Its publisher, as written. */
  | 'PUBLISHER'
  /** Its rating. */
  | 'RELIABILITY'
  /** The year of publication. */
  | 'YEAR';

/** Which sources. All that is given must hold. */
export type SourceFilter = {
  /** All of these as well. */
  readonly and?: InputMaybe<ReadonlyArray<SourceFilter>>;
  /** Deriving from this source, at any remove. */
  readonly derivedFrom?: InputMaybe<Scalars['ID']['input']>;
  /** One of these ids. */
  readonly ids?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** One of these kinds. */
  readonly kinds?: InputMaybe<ReadonlyArray<SourceKind>>;
  /** In one of these languages (BCP 47). */
  readonly languages?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Not this. What may hold may also not hold: POSSIBLE stays POSSIBLE. */
  readonly not?: InputMaybe<SourceFilter>;
  /** At least one of these; an empty list asks for nothing that exists. */
  readonly or?: InputMaybe<ReadonlyArray<SourceFilter>>;
  /** By when it was published. One whose publication is not known may have been published at any time: POSSIBLE. */
  readonly published?: InputMaybe<DateFilter>;
  /** Published by this organization. */
  readonly publisher?: InputMaybe<Scalars['ID']['input']>;
  /** Rated with one of these (Admiralty scale). */
  readonly reliability?: InputMaybe<ReadonlyArray<Reliability>>;
  /** Title or publisher holds this text; case, accents and spacing make no difference. */
  readonly text?: InputMaybe<Scalars['String']['input']>;
};

/** What a source is. */
export type SourceKind =
  /** An article. */
  | 'ARTICLE'
  /** A dataset of events or actors. */
  | 'DATASET'
  /** A named and dated note by an editor of this graph: an inference, with what it reasons from. */
  | 'EDITORS_NOTE'
  /** Reference data on places. It is not testimony on events. */
  | 'GAZETTEER'
  /** Something else. */
  | 'OTHER'
  /** A report. */
  | 'REPORT';

/** How to order sources. Ties go by id. */
export type SourceOrder = {
  /** What to order by. */
  readonly by?: SourceOrderKey;
  /** Which way. */
  readonly direction?: OrderDirection;
};

/** What sources can be ordered by. */
export type SourceOrderKey =
  /** By id. */
  | 'ID'
  /** By publisher, then title, folded to lower case without diacritics. */
  | 'NAME'
  /** By the earliest day of publication; where it is not known, after all others (so first in descending order). */
  | 'PUBLISHED';

/** Who says something inside a source. */
export type Speaker = {
  readonly __typename?: 'Speaker';
  /** The entity that speaks, where it is one of the graph. */
  readonly entity?: Maybe<Entity>;
  /** The name, where one is given. */
  readonly name?: Maybe<Scalars['String']['output']>;
  /** What kind of speaker. */
  readonly role: SpeakerRole;
};

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

/** A total, as one statement gives it. */
export type StatedTotalContent = {
  readonly __typename?: 'StatedTotalContent';
  /** Whether the source says that it is approximate. */
  readonly approximate: Scalars['Boolean']['output'];
  /** How the source words it, in a few words at most. */
  readonly asStated?: Maybe<Scalars['String']['output']>;
  /** The best number; null = not stated. */
  readonly best?: Maybe<Scalars['Int']['output']>;
  /** The highest number; null = open or not stated. */
  readonly high?: Maybe<Scalars['Int']['output']>;
  /** The lowest number; null = open or not stated. */
  readonly low?: Maybe<Scalars['Int']['output']>;
  /** Whose; null = everybody. */
  readonly role?: Maybe<HarmRole>;
  /** The role as the source words it. */
  readonly roleAsStated?: Maybe<Scalars['String']['output']>;
  /** What it counts. */
  readonly what: TotalOf;
};

/** A total that a source states, kept beside the sum. */
export type StatedTotalValue = Evidenced & {
  readonly __typename?: 'StatedTotalValue';
  /** Whether the source says that it is approximate. */
  readonly approximate: Scalars['Boolean']['output'];
  /** How the source words it, in a few words at most. */
  readonly asStated?: Maybe<Scalars['String']['output']>;
  /** The best number; null = not stated. */
  readonly best?: Maybe<Scalars['Int']['output']>;
  /** Whether live supported statements about it cannot all be true, or someone denies or doubts what another supports. What is only denied or doubted is not contested: its standing says so. */
  readonly contested: Scalars['Boolean']['output'];
  /** The highest number; null = open or not stated. */
  readonly high?: Maybe<Scalars['Int']['output']>;
  /** How many independent sources support it at most (see `Evidenced`). */
  readonly independentSourceCount: Scalars['Int']['output'];
  /** The lowest number; null = open or not stated. */
  readonly low?: Maybe<Scalars['Int']['output']>;
  /** How many distinct voices support it (see `Evidenced`). */
  readonly originCount: Scalars['Int']['output'];
  /** Whose; null = everybody. */
  readonly role?: Maybe<HarmRole>;
  /** The role as the source words it. */
  readonly roleAsStated?: Maybe<Scalars['String']['output']>;
  /** How many sources support it. */
  readonly sourceCount: Scalars['Int']['output'];
  /** What the live statements make of it (see `Standing`); null where none is live, or where all that was said against it was taken back. */
  readonly standing?: Maybe<Standing>;
  /** The live statements behind it, whatever their stance, by day of saying (`ended: true` adds the ended ones). */
  readonly statements: StatementConnection;
  /** What it counts. */
  readonly what: TotalOf;
};


/** A total that a source states, kept beside the sum. */
export type StatedTotalValueStatementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  where?: InputMaybe<StatementFilter>;
};

/**
 * One source saying one thing: a subject, a predicate, and an entity (a link) or a value; in whose words, with which stance,
 * when, and in which passages.
 */
export type Statement = Node & {
  readonly __typename?: 'Statement';
  /** The sources behind this one statement, where known; none = those that the source as a whole derives from. */
  readonly derivedFrom: ReadonlyArray<Source>;
  /** When what it says held, where stated. */
  readonly during?: Maybe<DateSpan>;
  /** Why it was ended; null while it is live. */
  readonly endedReason?: Maybe<Scalars['String']['output']>;
  /** The id: its source and its key there. A corrected statement gets a new id, the old one is kept and ended. */
  readonly id: Scalars['ID']['output'];
  /** The link that it speaks of, where it names one. */
  readonly link?: Maybe<Link>;
  /** Who may see it. */
  readonly marking: Marking;
  /** A note by whoever recorded it. */
  readonly note?: Maybe<Scalars['String']['output']>;
  /** The entity at the other end, where it states a link. */
  readonly object?: Maybe<Entity>;
  /** The places in the source where it stands; at least one. */
  readonly passages: ReadonlyArray<Passage>;
  /** What it says of the subject. */
  readonly predicate: Predicate;
  /** Whether an editor prefers its value to the others. */
  readonly preferred: Scalars['Boolean']['output'];
  /** When it was recorded here (ISO 8601, UTC). */
  readonly recordedAt: Scalars['String']['output'];
  /** Until when it was held to be what the source says (ISO 8601, UTC); null = still. */
  readonly recordedUntil?: Maybe<Scalars['String']['output']>;
  /** The revision that recorded it. */
  readonly revision: Scalars['Int']['output'];
  /** The role in the incident of whoever stands at the other end, where stated. */
  readonly role?: Maybe<HarmRole>;
  /** When it was said, where that is known; else it was said by the time the source was published. */
  readonly saidAt?: Maybe<DateSpan>;
  /** The side the object was on, where stated. */
  readonly side?: Maybe<Side>;
  /** The source. */
  readonly source: Source;
  /** Who says it inside the source; null = the source in its own voice. */
  readonly speaker?: Maybe<Speaker>;
  /** How whoever says it stands to it. */
  readonly stance: Stance;
  /** What it speaks of. */
  readonly subject: Entity;
  /** The value, where it states one. */
  readonly value?: Maybe<StatementValue>;
  /** Whether it gives something, or says that it is unknown or that there is none. */
  readonly valueKind: ValueKind;
};

/** A page of statements. */
export type StatementConnection = {
  readonly __typename?: 'StatementConnection';
  /** The page, item by item, with cursors. */
  readonly edges: ReadonlyArray<StatementEdge>;
  /** How many have which value, over the whole list. At most 100000 items are counted; more are refused. */
  readonly groupBy: Facets;
  /** The page without cursors. */
  readonly nodes: ReadonlyArray<Statement>;
  /** Whether there is more on either side. */
  readonly pageInfo: PageInfo;
  /** How many there are in all, counted only when asked for and only up to a bound: `totalCountIsExact` says whether the bound was reached. */
  readonly totalCount: Scalars['Int']['output'];
  /** Whether `totalCount` with the same bound is exact; false = there are more. */
  readonly totalCountIsExact: Scalars['Boolean']['output'];
};


/** A page of statements. */
export type StatementConnectionGroupByArgs = {
  by: ReadonlyArray<StatementFacet>;
  first?: Scalars['Int']['input'];
};


/** A page of statements. */
export type StatementConnectionTotalCountArgs = {
  upTo?: Scalars['Int']['input'];
};


/** A page of statements. */
export type StatementConnectionTotalCountIsExactArgs = {
  upTo?: Scalars['Int']['input'];
};

/** One item of a page of statements. */
export type StatementEdge = {
  readonly __typename?: 'StatementEdge';
  /** Where the item stands in this order under this filter; below an entity it holds in the same list of another one too. */
  readonly cursor: Scalars['String']['output'];
  /** Whether the filter may hold for it or must hold. */
  readonly match: Match;
  /** The item. */
  readonly node: Statement;
};

/** What a list of statements can be counted by. */
export type StatementFacet =
  /** The month in which it was said, where the day of saying is stated. */
  | 'MONTH'
  /** What it says of its subject. */
  | 'PREDICATE'
  /** The source, by id. */
  | 'SOURCE'
  /** The role of the speaker; no value where the source speaks in its own voice. */
  | 'SPEAKER_ROLE'
  /** The stance of whoever says it. */
  | 'STANCE'
  /** Whether it gives something, or says that it is unknown or that there is none. */
  | 'VALUE_KIND'
  /** The year in which it was said, where the day of saying is stated. */
  | 'YEAR';

/** Which statements. All that is given must hold. */
export type StatementFilter = {
  /** All of these as well. */
  readonly and?: InputMaybe<ReadonlyArray<StatementFilter>>;
  /** Citing a passage that was checked against the text with this outcome. */
  readonly checks?: InputMaybe<ReadonlyArray<PassageCheck>>;
  /** By when what is said held, where it says so. */
  readonly during?: InputMaybe<DateFilter>;
  /** Also statements that were superseded or ended since. */
  readonly ended?: Scalars['Boolean']['input'];
  /** One of these ids. */
  readonly ids?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Not this. What may hold may also not hold: POSSIBLE stays POSSIBLE. */
  readonly not?: InputMaybe<StatementFilter>;
  /** Naming this entity (as object). */
  readonly object?: InputMaybe<Scalars['ID']['input']>;
  /** At least one of these; an empty list asks for nothing that exists. */
  readonly or?: InputMaybe<ReadonlyArray<StatementFilter>>;
  /** One of these predicates. */
  readonly predicates?: InputMaybe<ReadonlyArray<Predicate>>;
  /** Whether somebody says it (true), or the source in its own voice (false). */
  readonly quoted?: InputMaybe<Scalars['Boolean']['input']>;
  /** By when this graph recorded it: a span of days (UTC), or of revisions. */
  readonly recorded?: InputMaybe<RecordedFilter>;
  /** By when it was said: by the day of saying, else of publication. An undated saying may lie anywhere between what it speaks of and its publication. */
  readonly said?: InputMaybe<DateFilter>;
  /** In one of these sources. */
  readonly sources?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Said by this entity. */
  readonly speaker?: InputMaybe<Scalars['ID']['input']>;
  /** Said by a speaker of one of these roles. */
  readonly speakerRoles?: InputMaybe<ReadonlyArray<SpeakerRole>>;
  /** One of these stances. */
  readonly stances?: InputMaybe<ReadonlyArray<Stance>>;
  /** About this entity (as subject). */
  readonly subject?: InputMaybe<Scalars['ID']['input']>;
  /** Giving something, or saying that it is unknown or that there is none. */
  readonly valueKinds?: InputMaybe<ReadonlyArray<ValueKind>>;
};

/** How to order statements. Ties go by id. */
export type StatementOrder = {
  /** What to order by. */
  readonly by?: StatementOrderKey;
  /** Which way. */
  readonly direction?: OrderDirection;
};

/** What statements can be ordered by. */
export type StatementOrderKey =
  /** By id: by source and key. */
  | 'ID'
  /** By the earliest day of saying, else the latest day of publication; where neither is known, after all others (so first in descending order). */
  | 'SAID';

/** What a statement gives as the value of its predicate. */
export type StatementValue = CoordinatesContent | CountContent | CredibilityContent | DateSpan | ExternalIdContent | HarmContent | NameContent | NativeCodeContent | StatedTotalContent | TextContent | TypeContent | YesNoContent;

/** Sums, what they are made of, and what one has to know to use them. */
export type Tally = {
  readonly __typename?: 'Tally';
  /** How many incidents are counted. */
  readonly count: TallyCount;
  /** The killed of all incidents counted. */
  readonly killed: TallyFigure;
  /** What the filter lets through and the sums leave out, and why. */
  readonly leftOut: ReadonlyArray<TallyLeftOut>;
  /**
   * What the sums rest on: every source, voice and passage behind the incidents and arrests counted, ranked as `loadBearing` ranks
   * them, each with the sums that are left without it. The filter is not asked anew: the incidents are those that it lets through
   * with everything, as far as something is left that names them. For what it lets through without a source ask the tally
   * under `evidence: { withoutSources }`; where nothing of `where` rests on the source the two are the same. At most 20000
   * statements are read; more are refused.
   */
  readonly loadBearing: TallyLoadBearing;
  /** What to know before the sums are used or added. */
  readonly notes: ReadonlyArray<TallyNote>;
  /** The people of all arrests made for these incidents (ARREST_FOR) or during them (MADE_DURING): a sum over arrests, and whether the same people stand in several of them is not said (see `notes`). Arrests that are, or may be, parts of these are left out by name. */
  readonly people: TallyFigure;
  /**
   * One row for each combination of keys. A figure stands in a row for certain (DEFINITE) where all that is reported puts it
   * there, and may stand in it (POSSIBLE) where only some of it does: a day somewhere within two months is POSSIBLE in both and
   * DEFINITE in none, and so are the dead of an incident that lasted from one month into the next, though the incident itself
   * is DEFINITE in both. What has no known end, spans more than 366 days, or has no date at all, is POSSIBLE in those of the
   * rows that stand there anyway, and in the month or year of an end that is known.
   */
  readonly rows: ReadonlyArray<TallyRow>;
  /** Totals that sources state for these incidents, or for a series that holds some of them, against what is summed here. */
  readonly statedTotals: ReadonlyArray<TallyStatedTotal>;
  /** What stands in no row for certain, each counted once. Where nothing stands in several rows for certain (see `notes`), the DEFINITE parts of the rows and this make up the whole. */
  readonly unassigned: TallyRest;
  /** The wounded of all incidents counted. */
  readonly wounded: TallyFigure;
};


/** Sums, what they are made of, and what one has to know to use them. */
export type TallyLoadBearingArgs = {
  first?: Scalars['Int']['input'];
};

/** An arrest in a row, and what it adds. */
export type TallyArrest = {
  readonly __typename?: 'TallyArrest';
  /** The arrest. */
  readonly arrest: Arrest;
  /** The incidents counted here that it was made for, or during; of one that has no such link of its own, those of the arrest that it is a part of. */
  readonly incidents: ReadonlyArray<Incident>;
  /** Whether it stands there for certain. */
  readonly match: Match;
  /** The people that it adds. */
  readonly people: TallyFigure;
  /** The live statements about its number. */
  readonly statements: ReadonlyArray<Statement>;
  /** In `unassigned`: which of the keys are not settled for it. Else empty. */
  readonly unsettled: ReadonlyArray<TallyBy>;
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

/** A number of incidents. */
export type TallyCount = {
  readonly __typename?: 'TallyCount';
  /** How many for certain. */
  readonly definite: Scalars['Int']['output'];
  /** How many more it may be. */
  readonly possible: Scalars['Int']['output'];
};

/**
 * A sum that says how much of it is certain. `low` to `high` is what it can be: at least what stands in it for certain, at most
 * that and all that may. All numbers are null where nothing is known.
 */
export type TallyFigure = {
  readonly __typename?: 'TallyFigure';
  /** Whether a number in it is said to be approximate. */
  readonly approximate: Scalars['Boolean']['output'];
  /** The sum of the best numbers of what stands in it for certain; null where one of them is not known, or nothing stands in it for certain. */
  readonly best?: Maybe<Scalars['Int']['output']>;
  /** What stands in it for certain. */
  readonly definite: TallySum;
  /** The sum of the greatest numbers of all that may stand in it; null where one of them is open or not known. */
  readonly high?: Maybe<Scalars['Int']['output']>;
  /** How many figures with a number are in it, certain and possible ones. */
  readonly known: Scalars['Int']['output'];
  /** The sum of the least numbers of what stands in it for certain; unknown numbers add nothing to it. Null where no least number is known. */
  readonly low?: Maybe<Scalars['Int']['output']>;
  /** What may stand in it beside that. */
  readonly possible: TallySum;
  /** How many incidents (for `people`: arrests) in it have no number. */
  readonly unknown: Scalars['Int']['output'];
};

/** An incident in a row, and what it adds. */
export type TallyIncident = {
  readonly __typename?: 'TallyIncident';
  /** The incident. */
  readonly incident: Incident;
  /** The killed that it adds. */
  readonly killed: TallyFigure;
  /** Whether it stands there for certain; its figures may be less certain than it is. */
  readonly match: Match;
  /** The live statements that these figures are from, and all about them where a figure is only what a whole exceeds its parts by. */
  readonly statements: ReadonlyArray<Statement>;
  /** In `unassigned`: which of the keys are not settled for some of its figures. Else empty. */
  readonly unsettled: ReadonlyArray<TallyBy>;
  /** The wounded that it adds. */
  readonly wounded: TallyFigure;
};

/** The keys of a row: one for each thing that the tally is broken down by. */
export type TallyKey = {
  readonly __typename?: 'TallyKey';
  /** The country. */
  readonly country?: Maybe<Place>;
  /** The district. */
  readonly district?: Maybe<Place>;
  /** Who is said to have done it. */
  readonly group?: Maybe<Entity>;
  /** The month in EDTF (`2011-06`). */
  readonly month?: Maybe<Scalars['String']['output']>;
  /** The finest place asked for. */
  readonly place?: Maybe<Place>;
  /** The region. */
  readonly region?: Maybe<Place>;
  /** The role. */
  readonly role?: Maybe<HarmRole>;
  /** The site. */
  readonly site?: Maybe<Place>;
  /** The standing of that. */
  readonly standing?: Maybe<Standing>;
  /** The city or village. */
  readonly town?: Maybe<Place>;
  /** The type of incident. */
  readonly type?: Maybe<TypeCode>;
  /** The year. */
  readonly year?: Maybe<Scalars['Int']['output']>;
};

/** Something that the filter lets through and the sums leave out. */
export type TallyLeftOut = {
  readonly __typename?: 'TallyLeftOut';
  /** What is counted in its place: the whole, or the part. */
  readonly countedIn: Entity;
  /** The killed that are left out; null numbers where none are. */
  readonly killed: TallySum;
  /** The PART_OF link that this rests on: the first of them where it is a part of a part. */
  readonly link?: Maybe<Link>;
  /** The people that are left out; null numbers where none are. */
  readonly people: TallySum;
  /** The incident or arrest. */
  readonly what: Entity;
  /** Why it is left out. */
  readonly why: TallyLeftOutBecause;
  /** The wounded that are left out; null numbers where none are. */
  readonly wounded: TallySum;
};

/** Why something is not in the sums. */
export type TallyLeftOutBecause =
  /** It is said to be a part of another one that is counted here, whose figures hold its own. */
  | 'PART'
  /** It only may pass the filter, and a part of it passes for certain: the part is counted instead. */
  | 'PARTS_ARE_CERTAIN'
  /** It may be a part of another one that is counted here: the link is only claimed, suspected or contested. If it is not, its figures come on top. */
  | 'POSSIBLE_PART';

/** What sums rest on. */
export type TallyLoadBearing = {
  readonly __typename?: 'TallyLoadBearing';
  /** How many voices are behind them. */
  readonly originTotal: Scalars['Int']['output'];
  /** The voices behind the sums. */
  readonly origins: ReadonlyArray<TallyLoadBearingOrigin>;
  /** How many passages are behind them. */
  readonly passageTotal: Scalars['Int']['output'];
  /** The passages behind the sums. */
  readonly passages: ReadonlyArray<TallyLoadBearingPassage>;
  /** How many sources are behind them. */
  readonly sourceTotal: Scalars['Int']['output'];
  /** The sources behind the sums. */
  readonly sources: ReadonlyArray<TallyLoadBearingSource>;
  /** How many statements about the incidents and arrests counted pass: their values, their links, what names them. */
  readonly statements: Scalars['Int']['output'];
};

/** A voice, and the sums without it. */
export type TallyLoadBearingOrigin = {
  readonly __typename?: 'TallyLoadBearingOrigin';
  /** What falls or changes with it, as of a source. */
  readonly bearing: LoadBearingOrigin;
  /** How many incidents are counted without it. */
  readonly count: TallyCount;
  /** The killed that are summed without it. */
  readonly killed: TallyFigure;
  /** The people of the arrests that are summed without it. */
  readonly people: TallyFigure;
  /** The wounded that are summed without it. */
  readonly wounded: TallyFigure;
};

/** A passage, and the sums without it. */
export type TallyLoadBearingPassage = {
  readonly __typename?: 'TallyLoadBearingPassage';
  /** What falls or changes with it, as of a source. */
  readonly bearing: LoadBearingPassage;
  /** How many incidents are counted without it. */
  readonly count: TallyCount;
  /** The killed that are summed without it. */
  readonly killed: TallyFigure;
  /** The people of the arrests that are summed without it. */
  readonly people: TallyFigure;
  /** The wounded that are summed without it. */
  readonly wounded: TallyFigure;
};

/** A source, and the sums without it. */
export type TallyLoadBearingSource = {
  readonly __typename?: 'TallyLoadBearingSource';
  /** What falls or changes with it: incidents and arrests, the numbers of their killed, wounded and people, and the links by which they are counted (arrests with incidents, parts with wholes). `gone` = nothing is left to count. */
  readonly bearing: LoadBearingSource;
  /** How many incidents are counted without it. */
  readonly count: TallyCount;
  /** The killed that are summed without it. */
  readonly killed: TallyFigure;
  /** The people of the arrests that are summed without it. */
  readonly people: TallyFigure;
  /** The wounded that are summed without it. */
  readonly wounded: TallyFigure;
};

/** Something to know before the sums are used. */
export type TallyNote = {
  readonly __typename?: 'TallyNote';
  /** How many incidents or arrests it is about. */
  readonly count: Scalars['Int']['output'];
  /** Their ids, all of them. */
  readonly ids: ReadonlyArray<Scalars['ID']['output']>;
  /** What it is. */
  readonly kind: TallyNoteKind;
};

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

/** What stands in no row for certain. */
export type TallyRest = {
  readonly __typename?: 'TallyRest';
  /** The arrests in it, by date. */
  readonly arrests: ReadonlyArray<TallyArrest>;
  /** How many incidents have something in it. */
  readonly count: TallyCount;
  /** The incidents that have something in it, by date. */
  readonly incidents: ReadonlyArray<TallyIncident>;
  /** The killed of it. */
  readonly killed: TallyFigure;
  /** The people of its arrests. */
  readonly people: TallyFigure;
  /** The wounded of it. */
  readonly wounded: TallyFigure;
};

/** What one combination of keys holds. */
export type TallyRow = {
  readonly __typename?: 'TallyRow';
  /** The arrests in it, by date, each with what it adds. */
  readonly arrests: ReadonlyArray<TallyArrest>;
  /** The keys; those not asked for are null. */
  readonly by: TallyKey;
  /** How many incidents stand in it (under ROLE: how many have figures of the role). */
  readonly count: TallyCount;
  /** The incidents in it, by date, each with what it adds. */
  readonly incidents: ReadonlyArray<TallyIncident>;
  /** The killed in it. */
  readonly killed: TallyFigure;
  /** DEFINITE where something stands in it for certain. */
  readonly match: Match;
  /** The people of the arrests in it; null under ROLE, for people detained have none. */
  readonly people?: Maybe<TallyFigure>;
  /** The wounded in it. */
  readonly wounded: TallyFigure;
};

/**
 * A total that a source states, held against the sum. It is compared with what is summed of the same people of the same
 * incidents: of the series' members, or of the incident. Several totals of one source for one role under different words (nine
 * suspects here, one there) are compared together.
 */
export type TallyStatedTotal = {
  readonly __typename?: 'TallyStatedTotal';
  /** Whether all that it speaks of is let through by the filter: all members of the series. Only then can the two be compared. */
  readonly complete: Scalars['Boolean']['output'];
  /**
   * What is stated beyond the sum at the least: 0 where the two can agree, above 0 where more is stated, below 0 where less is.
   * Null where one of them is not known, where some of what it speaks of is not counted here (see `complete`), or where it is
   * only a part of another total of the same source for the same role.
   */
  readonly difference?: Maybe<Scalars['Int']['output']>;
  /** The series or incident that it is a total of. */
  readonly of: Entity;
  /** What the same source's totals by role come to, where `value` has no role; null where it states none. */
  readonly roles?: Maybe<TallySum>;
  /** The statement that gives the number shown: the first by id where several give it. */
  readonly statement?: Maybe<Statement>;
  /** All live statements about this total, by id. */
  readonly statements: ReadonlyArray<Statement>;
  /** What is summed here of the same people. */
  readonly sum: TallyFigure;
  /** What it comes to together with the same source's totals for this role under other words; the value itself where there are none. */
  readonly together: TallySum;
  /** What is stated. */
  readonly value: StatedTotalContent;
};

/** A plain sum of figures; null where it is not known, or nothing is summed. */
export type TallySum = {
  readonly __typename?: 'TallySum';
  /** Whether a number in it is said to be approximate. */
  readonly approximate: Scalars['Boolean']['output'];
  /** The sum of the best numbers, where all are known. */
  readonly best?: Maybe<Scalars['Int']['output']>;
  /** The sum of the greatest numbers, where none is open. */
  readonly high?: Maybe<Scalars['Int']['output']>;
  /** The sum of the least numbers that are known. */
  readonly low?: Maybe<Scalars['Int']['output']>;
};

/** A short text, as one statement gives it in our words. */
export type TextContent = {
  readonly __typename?: 'TextContent';
  /** Its language (BCP 47). */
  readonly language?: Maybe<Scalars['String']['output']>;
  /** The text. */
  readonly text: Scalars['String']['output'];
};

/** A short text in our own words, and what it rests on. */
export type TextValue = Evidenced & {
  readonly __typename?: 'TextValue';
  /** Whether live supported statements about it cannot all be true, or someone denies or doubts what another supports. What is only denied or doubted is not contested: its standing says so. */
  readonly contested: Scalars['Boolean']['output'];
  /** How many independent sources support it at most (see `Evidenced`). */
  readonly independentSourceCount: Scalars['Int']['output'];
  /** Its language (BCP 47). */
  readonly language?: Maybe<Scalars['String']['output']>;
  /** How many distinct voices support it (see `Evidenced`). */
  readonly originCount: Scalars['Int']['output'];
  /** How many sources support it. */
  readonly sourceCount: Scalars['Int']['output'];
  /** What the live statements make of it (see `Standing`); null where none is live, or where all that was said against it was taken back. */
  readonly standing?: Maybe<Standing>;
  /** What sources say where they give no value: that it is unknown, or that there is none. Null where nobody says so; nothing recorded is a third thing. */
  readonly stated?: Maybe<StatedAbsence>;
  /** The live statements behind it, whatever their stance, by day of saying (`ended: true` adds the ended ones). */
  readonly statements: StatementConnection;
  /** The text; null where it is not known. */
  readonly text?: Maybe<Scalars['String']['output']>;
};


/** A short text in our own words, and what it rests on. */
export type TextValueStatementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  where?: InputMaybe<StatementFilter>;
};

/** What there is over time. */
export type Timeline = {
  readonly __typename?: 'Timeline';
  /**
   * One for each unit, in order, empty ones included. What lasted stands in each bucket that it overlaps, so the counts of several
   * buckets are not to be added up.
   */
  readonly buckets: ReadonlyArray<TimelineBucket>;
  /** How long the buckets are. */
  readonly by: TimelineUnit;
  /** The first day of the first bucket (`YYYY-MM-DD`); null where there is none. */
  readonly from?: Maybe<Scalars['String']['output']>;
  /** What has a known day and stands in none of the buckets: before them, after them or, where `match` is DEFINITE, in none for certain. */
  readonly outside: TimelineCounts;
  /**
   * Who said what when: one saying for each speaker, stance and time, on each of the links, by the first day on which it may have
   * been said; one of which no day is known comes last. With `from` or `to`, those that may have been said in the units shown.
   */
  readonly sayings: TimelineSayingConnection;
  /** The last day of the last bucket; null where there is none. */
  readonly to?: Maybe<Scalars['String']['output']>;
  /**
   * With `about`: the links themselves in order of time, by the first day of the span in which each held, then by its last; what
   * has no known span comes last. Null with `where`. At most 2000 links are put in order; more are refused.
   */
  readonly turns?: Maybe<TimelineTurns>;
  /** What has no known day at all: it may belong anywhere, and stands in no bucket. */
  readonly undated: TimelineCounts;
};


/** What there is over time. */
export type TimelineSayingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** What there is over time. */
export type TimelineTurnsArgs = {
  first?: Scalars['Int']['input'];
  kinds?: InputMaybe<ReadonlyArray<LinkKind>>;
};

/**
 * One day, week, month or year. Things stand in it by the rule of date filters with `undated: EXCLUDE`: a list with the same filter
 * and these days as its span is as long as `definite` and `possible` together.
 */
export type TimelineBucket = {
  readonly __typename?: 'TimelineBucket';
  /** Its first day. */
  readonly from: Scalars['String']['output'];
  /** The incidents that happened in it. */
  readonly incidents: MatchCount;
  /** Its name: `2011-10-31`, `2011-W44`, `2011-10` or `2011`. */
  readonly key: Scalars['String']['output'];
  /** The links that held in it. Links of an incident that only may pass are possible ones. */
  readonly links: MatchCount;
  /** What was said in it of these links (see `Timeline.sayings`), by the day of saying, else of publication. An undated saying lies somewhere between what it speaks of and its publication. */
  readonly sayings: MatchCount;
  /** Its last day, inclusive. */
  readonly to: Scalars['String']['output'];
};

/** What is counted beside the buckets. */
export type TimelineCounts = {
  readonly __typename?: 'TimelineCounts';
  /** Incidents. */
  readonly incidents: MatchCount;
  /** Links. */
  readonly links: MatchCount;
  /** Sayings. */
  readonly sayings: MatchCount;
};

/** A speaker who takes a stance on a link at one time, in however many sources. Who says the same again on another day says it twice. */
export type TimelineSaying = {
  readonly __typename?: 'TimelineSaying';
  /** The first day on which it may have been said (`YYYY-MM-DD`); null where that is not known. */
  readonly from?: Maybe<Scalars['String']['output']>;
  /** What it is said of. */
  readonly link: Link;
  /** Whether it still stands (see `Position.live`). */
  readonly live: Scalars['Boolean']['output'];
  /** The source in whose own voice it is; null where a speaker takes it. */
  readonly source?: Maybe<Source>;
  /** Who takes it; null = the source in its own voice. */
  readonly speaker?: Maybe<Speaker>;
  /** The stance. */
  readonly stance: Stance;
  /** The statements that say it, by id. */
  readonly statements: ReadonlyArray<Statement>;
  /** The last day on which it may have been said; null where that is not known. */
  readonly to?: Maybe<Scalars['String']['output']>;
};

/** A page of sayings. */
export type TimelineSayingConnection = {
  readonly __typename?: 'TimelineSayingConnection';
  /** The page, item by item, with cursors. */
  readonly edges: ReadonlyArray<TimelineSayingEdge>;
  /** The page without cursors. */
  readonly nodes: ReadonlyArray<TimelineSaying>;
  /** Whether there is more on either side. */
  readonly pageInfo: PageInfo;
  /** How many there are in all, counted only when asked for and only up to a bound: `totalCountIsExact` says whether the bound was reached. */
  readonly totalCount: Scalars['Int']['output'];
  /** Whether `totalCount` with the same bound is exact; false = there are more. */
  readonly totalCountIsExact: Scalars['Boolean']['output'];
};


/** A page of sayings. */
export type TimelineSayingConnectionTotalCountArgs = {
  upTo?: Scalars['Int']['input'];
};


/** A page of sayings. */
export type TimelineSayingConnectionTotalCountIsExactArgs = {
  upTo?: Scalars['Int']['input'];
};

/** One item of a page of sayings. */
export type TimelineSayingEdge = {
  readonly __typename?: 'TimelineSayingEdge';
  /** Where the item stands in this order under this filter. */
  readonly cursor: Scalars['String']['output'];
  /** Whether it counts for certain, or only may: its incident, its link or it itself only may pass. */
  readonly match: Match;
  /** The item. */
  readonly node: TimelineSaying;
};

/** One phase of one relation of an entity that is asked about. */
export type TimelineTurn = {
  readonly __typename?: 'TimelineTurn';
  /** Which of the entities asked about stand at its ends, by id. */
  readonly about: ReadonlyArray<Entity>;
  /** How it stands to the turns before it between the same two entities. */
  readonly after: TurnOrder;
  /** From when to when it held; null = not known. */
  readonly during?: Maybe<DateSpan>;
  /** The link. */
  readonly link: Link;
  /** What the live statements make of it (see `Standing`). */
  readonly standing?: Maybe<Standing>;
};

/** Links in order of time. */
export type TimelineTurns = {
  readonly __typename?: 'TimelineTurns';
  /** Whether there are more. */
  readonly hasMore: Scalars['Boolean']['output'];
  /** The first of them. */
  readonly nodes: ReadonlyArray<TimelineTurn>;
  /** How many there are in all. */
  readonly total: Scalars['Int']['output'];
};

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

/** How a turn stands to the one before it. */
export type TurnOrder =
  /** There is none before it. */
  | 'FIRST'
  /** It began for certain after all before it were over. */
  | 'LATER'
  /** It began for certain while one before it lasted. */
  | 'OVERLAPS'
  /** Not known: their spans allow both, or one of them is not known. */
  | 'UNCERTAIN';

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

/** A type, as one statement gives it. */
export type TypeContent = {
  readonly __typename?: 'TypeContent';
  /** The type. */
  readonly type: TypeCode;
};

/** The type of an entity, and what it rests on. */
export type TypeValue = Evidenced & {
  readonly __typename?: 'TypeValue';
  /** Whether live supported statements about it cannot all be true, or someone denies or doubts what another supports. What is only denied or doubted is not contested: its standing says so. */
  readonly contested: Scalars['Boolean']['output'];
  /** How many independent sources support it at most (see `Evidenced`). */
  readonly independentSourceCount: Scalars['Int']['output'];
  /** How many distinct voices support it (see `Evidenced`). */
  readonly originCount: Scalars['Int']['output'];
  /** How many sources support it. */
  readonly sourceCount: Scalars['Int']['output'];
  /** What the live statements make of it (see `Standing`); null where none is live, or where all that was said against it was taken back. */
  readonly standing?: Maybe<Standing>;
  /** What sources say where they give no value: that it is unknown, or that there is none. Null where nobody says so; nothing recorded is a third thing. */
  readonly stated?: Maybe<StatedAbsence>;
  /** The live statements behind it, whatever their stance, by day of saying (`ended: true` adds the ended ones). */
  readonly statements: StatementConnection;
  /** The type; null where it is not known. */
  readonly value?: Maybe<TypeCode>;
};


/** The type of an entity, and what it rests on. */
export type TypeValueStatementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  where?: InputMaybe<StatementFilter>;
};

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

/**
 * A value that differs. It is there on a side while what passes gives it a standing: where it is only denied or doubted it is
 * there with nothing in it, and its standing says so.
 */
export type ValueDifference = {
  readonly __typename?: 'ValueDifference';
  /** How it differs. */
  readonly change: EvidenceChange;
  /** What of it differs where it is on both sides; else empty. */
  readonly changed: ReadonlyArray<ChangedPart>;
  /** Whose value it is, as everything that is recorded shows it. */
  readonly entity: Entity;
  /** The field of the entity that shows it. */
  readonly field: Scalars['String']['output'];
  /** What tells it from every other value: its entity and predicate and, of several values that stand side by side, which one. */
  readonly key: Scalars['ID']['output'];
  /** The value as the evidence on the left shows it (a `DateValue`, `HarmValue` and so on); null where it is not there. */
  readonly left?: Maybe<Evidenced>;
  /** DEFINITE where the statements that must pass on the left show the same value (however worded); null where it is not there. */
  readonly leftMatch?: Maybe<Match>;
  /** What is said of the entity. */
  readonly predicate: Predicate;
  /** The value as the evidence on the right shows it; null where it is not there. */
  readonly right?: Maybe<Evidenced>;
  /** DEFINITE where the statements that must pass on the right show the same value (however worded); null where it is not there. */
  readonly rightMatch?: Maybe<Match>;
};

/** Whether a statement gives something, or says that it is unknown or that there is none. That no statement was recorded is a third thing. */
export type ValueKind =
  /** The statement names an entity or gives a value. */
  | 'KNOWN'
  /** The source says that there is none. */
  | 'NONE_STATED'
  /** The source says that it is not known (unidentified attackers, never explained). */
  | 'UNKNOWN_STATED';

/** What a search walked around: by rule, and what it met of it. */
export type WalkedAround = {
  readonly __typename?: 'WalkedAround';
  /** Entities with so many links or more; null where routes may pass hubs. */
  readonly hubDegree?: Maybe<Scalars['Int']['output']>;
  /** Entities by id. */
  readonly ids: ReadonlyArray<Scalars['ID']['output']>;
  /** Kinds of entity. */
  readonly kinds: ReadonlyArray<EntityKind>;
  /** What of it stands next to an end or to an entity of a route shown, by a link that passes: the busiest first, at most 25. */
  readonly met: ReadonlyArray<WalkedAroundEntity>;
  /** How many there are of these in all, counted up to 10000. */
  readonly metCount: Scalars['Int']['output'];
  /** Types of entity. */
  readonly types: ReadonlyArray<TypeCode>;
};

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

/** An entity that a search walked around. */
export type WalkedAroundEntity = {
  readonly __typename?: 'WalkedAroundEntity';
  /** Why it was not entered: the first reason that fits. */
  readonly because: WalkedAroundBecause;
  /** How many links it has in the public record. */
  readonly degree: Scalars['Int']['output'];
  /** The entity. */
  readonly entity: Entity;
};

/** Yes or no, as one statement gives it. */
export type YesNoContent = {
  readonly __typename?: 'YesNoContent';
  /** The answer. */
  readonly yes: Scalars['Boolean']['output'];
};

/** Yes or no, and what it rests on. */
export type YesNoValue = Evidenced & {
  readonly __typename?: 'YesNoValue';
  /** Whether live supported statements about it cannot all be true, or someone denies or doubts what another supports. What is only denied or doubted is not contested: its standing says so. */
  readonly contested: Scalars['Boolean']['output'];
  /** How many independent sources support it at most (see `Evidenced`). */
  readonly independentSourceCount: Scalars['Int']['output'];
  /** How many distinct voices support it (see `Evidenced`). */
  readonly originCount: Scalars['Int']['output'];
  /** How many sources support it. */
  readonly sourceCount: Scalars['Int']['output'];
  /** What the live statements make of it (see `Standing`); null where none is live, or where all that was said against it was taken back. */
  readonly standing?: Maybe<Standing>;
  /** What sources say where they give no value: that it is unknown, or that there is none. Null where nobody says so; nothing recorded is a third thing. */
  readonly stated?: Maybe<StatedAbsence>;
  /** The live statements behind it, whatever their stance, by day of saying (`ended: true` adds the ended ones). */
  readonly statements: StatementConnection;
  /** True, false, or null where it is not known: doubted, denied or unproven statements alone give no value, the standing says which. */
  readonly value?: Maybe<Scalars['Boolean']['output']>;
};


/** Yes or no, and what it rests on. */
export type YesNoValueStatementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  where?: InputMaybe<StatementFilter>;
};
