// What generated operations may use: one list, so that what the program learns is switched on in one place.

/**
 * Criteria as `Filter.key` and orders as `Order.KEY` (every kind of entity shares `EntityFilter` and `EntityOrder`), and
 * `evidence`. What stands inside a criterion of another form (a span of days, a range) is used as a whole.
 */
export type Usable = ReadonlySet<string>;

const entity = (...keys: readonly string[]) => keys.map((key) => `EntityFilter.${key}`);
const link = (...keys: readonly string[]) => keys.map((key) => `LinkFilter.${key}`);
const statement = (...keys: readonly string[]) => keys.map((key) => `StatementFilter.${key}`);
const source = (...keys: readonly string[]) => keys.map((key) => `SourceFilter.${key}`);
const order = (of: string, ...keys: readonly string[]) => keys.map((key) => `${of}Order.${key}`);

export const compiledToday: Usable = new Set([
  ...entity('ids', 'types', 'text', 'linkedTo', 'within', 'date'),
  ...link('ids', 'kinds', 'standings', 'subject', 'object', 'role', 'during'),
  ...statement('ids', 'subject', 'object', 'predicates', 'stances', 'speaker', 'speakerRoles', 'sources', 'valueKinds'),
  ...statement('ended'),
  ...source('ids', 'kinds', 'text'),
  ...order('Entity', 'DATE', 'NAME', 'ID'),
  ...order('Statement', 'SAID', 'ID'),
  ...order('Source', 'NAME', 'PUBLISHED', 'ID'),
]);

/** All that the contract offers. */
export const everything: Usable = new Set([
  ...compiledToday,
  ...['EntityFilter', 'LinkFilter', 'StatementFilter', 'SourceFilter'].flatMap((filter) => [
    ...[`${filter}.and`, `${filter}.or`, `${filter}.not`],
  ]),
  ...entity('kinds', 'unnamed', 'links', 'statements', 'near', 'bbox', 'killed', 'wounded', 'people'),
  ...entity(
    'founded',
    'dissolved',
    'adopted',
    'inForce',
    'repealed',
    'perpetrators',
    'explanation',
    'motive',
    'weapon',
  ),
  ...entity('suspectedOffence', 'terroristCharacter', 'credibility'),
  ...link('end', 'side', 'contested', 'independentSources', 'subjectWhere', 'objectWhere', 'endWhere', 'statements'),
  ...statement('quoted', 'said', 'during', 'recorded', 'checks'),
  ...source('languages', 'publisher', 'reliability', 'published', 'derivedFrom'),
  ...order('Entity', 'SOURCES', 'KILLED', 'WOUNDED', 'PEOPLE'),
  ...order('Link', 'ID', 'DURING', 'SOURCES'),
  'evidence',
]);
